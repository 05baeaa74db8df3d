// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.3.8: how many instances there are is said by a number or by a collection; vendors have attributes of
/// their own for it.
void checkMultiInstance(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::MultiInstanceLoopCharacteristics))
        return;
    const metamodel::Element* process = element.ancestor(type::Process);
    if (!process || !bpmn::isTrue(*process, u"isExecutable"))
        return; // a drawing may leave it open
    for (const metamodel::Attribute& attribute : element.attributes())
        if (!attribute.uri.isEmpty())
            return;
    if (element.child(u"loopCardinality") || element.child(u"loopDataInputRef") || element.child(u"extensionElements"))
        return;
    add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' runs several times, but nothing says how often. Give a number or a list in its properties.")
            .arg(bpmn::title(*element.parent())),
        element.parent()->key(), base::Severity::Warning);
}

} // namespace millrace::wellformed
