// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

bool isOfProcess(const metamodel::Element& data)
{
    const metamodel::Element* specification = data.parent();
    return specification && specification->is(type::InputOutputSpecification)
        && specification->parent()->is(type::Process);
}

/// The item definition that data is of, also by way of the object or store that a reference stands for.
const metamodel::Element* kindOf(const metamodel::Tree& tree, const metamodel::Element& data)
{
    if (const metamodel::Element* own = bpmn::referred(tree, data, u"itemSubjectRef"))
        return own;
    for (const QStringView reference : {QStringView(u"dataObjectRef"), QStringView(u"dataStoreRef")})
        if (const metamodel::Element* meant = bpmn::referred(tree, data, reference))
            return bpmn::referred(tree, *meant, u"itemSubjectRef");
    return nullptr;
}

bool isSameKind(const metamodel::Element& a, const metamodel::Element& b)
{
    const QString structure = a.attribute(u"structureRef").trimmed();
    return &a == &b || structure.isEmpty() || structure == b.attribute(u"structureRef").trimmed();
}

void checkKinds(const metamodel::Tree& tree, const metamodel::Element& association, Flaws& flaws)
{
    if (association.child(u"transformation") || association.child(u"assignment"))
        return; // which make the one of the other
    const metamodel::Element* target = bpmn::referred(tree, association, u"targetRef");
    const metamodel::Element* source = bpmn::referred(tree, association, u"sourceRef");
    const metamodel::Element* to = target ? kindOf(tree, *target) : nullptr;
    const metamodel::Element* from = source ? kindOf(tree, *source) : nullptr;
    if (from && to && !isSameKind(*from, *to))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' and '%2' hold different kinds of data, and nothing says how one is made of the other. Choose the "
                "same data type, or add a transformation.")
                .arg(bpmn::title(*source), bpmn::title(*target)));
}

} // namespace

/// BPMN 2.0.2, 10.4.2: data flows into inputs and out of outputs: inside of a process its own inputs are only read, and
/// its own outputs only written.
void checkDataAssociation(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::DataAssociation) || !element.parent())
        return;
    checkKinds(tree, element, flaws);
    for (const metamodel::Element* reference : element.children(u"sourceRef")) {
        const metamodel::Element* source = tree.byId(reference->text().trimmed());
        if (source && source->is(type::DataOutput) && isOfProcess(*source))
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' reads the output '%2' of the process, which is only to be written. Read a data object.")
                    .arg(bpmn::title(*element.parent()), bpmn::title(*source)));
    }
    const metamodel::Element* target = bpmn::referred(tree, element, u"targetRef");
    if (target && target->is(type::DataInput) && isOfProcess(*target))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' writes the input '%2' of the process, which is only to be read. Write a data object.")
                .arg(bpmn::title(*element.parent()), bpmn::title(*target)));
}

} // namespace millrace::wellformed
