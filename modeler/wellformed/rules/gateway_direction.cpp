// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.6: a gateway that states a direction has flows accordingly.
void checkGatewayDirection(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::Gateway))
        return;
    const QString direction = element.attribute(u"gatewayDirection").trimmed();
    if (direction.isEmpty() || direction == QLatin1String("Unspecified"))
        return;
    const std::size_t in = bpmn::incoming(tree, element).size();
    const std::size_t out = bpmn::outgoing(tree, element).size();
    const bool contradicts = (direction == QLatin1String("Converging") && out > 1)
        || (direction == QLatin1String("Diverging") && in > 1)
        || (direction == QLatin1String("Mixed") && (in < 2 || out < 2))
        || (in < 2 && out < 2); // 10.6.1: a gateway joins or splits
    if (!contradicts)
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate(
            "wellformed", "'%1' is marked as %2, but has %3 ways in and %4 ways out. Let the flows say it.")
            .arg(bpmn::title(element), direction)
            .arg(in)
            .arg(out));
    offerSet(
        flaw, element, u"gatewayDirection", std::nullopt, QCoreApplication::translate("wellformed", "Remove the mark"));
}

} // namespace millrace::wellformed
