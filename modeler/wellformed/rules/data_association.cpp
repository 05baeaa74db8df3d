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

} // namespace

/// BPMN 2.0.2, 10.4.2: data flows into inputs and out of outputs: inside of a process its own inputs are only read, and
/// its own outputs only written.
void checkDataAssociation(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::DataAssociation) || !element.parent())
        return;
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
