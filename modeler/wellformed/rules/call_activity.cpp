// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QStringList>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;
using metamodel::Tree;

/// The structures of the inputs or outputs, in any order.
QStringList itemsOf(const Tree& tree, const Element* specification, QStringView data)
{
    QStringList items;
    if (specification)
        for (const Element* each : specification->children(data)) {
            const Element* item = bpmn::referred(tree, *each, u"itemSubjectRef");
            const QString structure = item ? item->attribute(u"structureRef").trimmed() : QString();
            items.append(structure.isEmpty() && item ? item->id() : structure);
        }
    items.sort();
    return items;
}

} // namespace

/// BPMN 2.0.2, 10.3.6: the inputs and outputs of a call are those of what it calls; what is offered as a service says
/// how its operations are bound.
void checkCallActivity(const Tree& tree, const Element& element, Flaws& flaws)
{
    if (element.is(type::CallableElement)) {
        for (const Element* reference : element.children(u"supportedInterfaceRef")) {
            const Element* offered = tree.byId(reference->text().trimmed());
            if (offered && offered->is(type::Interface)
                && element.children(u"ioBinding").size() < offered->children(u"operation").size())
                add(flaws,
                    QCoreApplication::translate("wellformed",
                        "'%1' offers '%2' as a service, but does not say which inputs and outputs its operations use.")
                        .arg(bpmn::title(element), bpmn::title(*offered)));
        }
        return;
    }
    const Element* called = element.is(type::CallActivity) ? bpmn::referred(tree, element, u"calledElement") : nullptr;
    if (!called || !called->is(type::CallableElement))
        return;
    const Element* own = element.child(u"ioSpecification");
    const Element* theirs = called->child(u"ioSpecification");
    if (!own)
        return; // nothing is handed over by BPMN's means
    for (const QStringView data : {QStringView(u"dataInput"), QStringView(u"dataOutput")})
        if (itemsOf(tree, own, data) != itemsOf(tree, theirs, data))
            add(flaws,
                data == QStringView(u"dataInput") ? QCoreApplication::translate(
                    "wellformed", "'%1' hands over other data than '%2' takes. Give it the same inputs.")
                                                        .arg(bpmn::title(element), bpmn::title(*called))
                                                  : QCoreApplication::translate("wellformed",
                                                      "'%1' expects other data than '%2' gives back. Give it the same "
                                                      "outputs.")
                                                        .arg(bpmn::title(element), bpmn::title(*called)));
}

} // namespace millrace::wellformed
