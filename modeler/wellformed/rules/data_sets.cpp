// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QStringList>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

QStringList idsIn(const metamodel::Element& set, QStringView role)
{
    QStringList ids;
    for (const metamodel::Element* each : set.children(role))
        ids.append(each->text().trimmed());
    return ids;
}

/// Which of the properties hold what, for inputs and for outputs.
struct Side {
    QStringView set, data, refs, optional, whileExecuting, partners, partnerSet, partnerRefs;
};
constexpr Side inputs {u"inputSet", u"dataInput", u"dataInputRefs", u"optionalInputRefs", u"whileExecutingInputRefs",
    u"outputSetRefs", u"outputSet", u"inputSetRefs"};
constexpr Side outputs {u"outputSet", u"dataOutput", u"dataOutputRefs", u"optionalOutputRefs",
    u"whileExecutingOutputRefs", u"inputSetRefs", u"inputSet", u"outputSetRefs"};

void checkSide(const metamodel::Tree& tree, const metamodel::Element& specification, const Side& side, Flaws& flaws)
{
    QStringList used;
    for (const metamodel::Element* set : specification.children(side.set)) {
        const QStringList own = idsIn(*set, side.refs);
        used += own;
        for (const QStringView role : {side.optional, side.whileExecuting})
            for (const QString& id : idsIn(*set, role))
                if (!own.contains(id))
                    add(flaws,
                        QCoreApplication::translate("wellformed",
                            "'%1' is listed in '%2' of a set of '%3' that does not have it. List it in '%4' as well.")
                            .arg(id, role.toString(), bpmn::title(*specification.parent()), side.refs.toString()),
                        set->key());
        for (const QString& id : idsIn(*set, side.partners)) {
            const metamodel::Element* partner = tree.byId(id);
            if (partner && !set->id().isEmpty() && !idsIn(*partner, side.partnerRefs).contains(set->id()))
                add(flaws,
                    QCoreApplication::translate("wellformed",
                        "The set '%1' of '%2' belongs to '%3', which does not say so. Name each in the other.")
                        .arg(set->id(), bpmn::title(*specification.parent()), id),
                    set->key());
        }
    }
    for (const metamodel::Element* data : specification.children(side.data))
        if (!used.contains(data->id()))
            add(flaws,
                QCoreApplication::translate(
                    "wellformed", "'%1' of '%2' is in none of its sets, so nothing can come there. Add it to a set.")
                    .arg(bpmn::title(*data), bpmn::title(*specification.parent())),
                data->key());
}

} // namespace

/// BPMN 2.0.2, 10.4.1: every input is in an input set and every output in an output set; what is optional or may come
/// later is one of the set; sets that belong together name one another.
void checkDataSets(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::InputOutputSpecification))
        return;
    checkSide(tree, element, inputs, flaws);
    checkSide(tree, element, outputs, flaws);
}

} // namespace millrace::wellformed
