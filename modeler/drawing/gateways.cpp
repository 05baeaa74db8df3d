// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"

#include <optional>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

std::optional<Symbol> symbolOfGateway(const Element& shape, const Element& gateway)
{
    switch (gateway.type()) {
    case type::ExclusiveGateway:
        // Without the attribute both looks are allowed; the one with the marker is the clearer.
        if (shape.attribute(u"isMarkerVisible") == QLatin1String("false"))
            return std::nullopt;
        return Symbol::Exclusive;
    case type::ParallelGateway:
        return Symbol::Parallel;
    case type::InclusiveGateway:
        return Symbol::Inclusive;
    case type::ComplexGateway:
        return Symbol::Complex;
    case type::EventBasedGateway:
        if (!bpmn::isTrue(gateway, u"instantiate"))
            return Symbol::EventBased;
        return gateway.attribute(u"eventGatewayType") == QLatin1String("Parallel") ? Symbol::ParallelEventBased
                                                                                   : Symbol::InstantiatingEventBased;
    default:
        return std::nullopt;
    }
}

} // namespace

void drawGateway(Figure& figure, const Element& shape, const Element& element)
{
    figure.paths.push_back({silhouettePath(Silhouette::Diamond, figure.box), Ink::Fill});
    if (const auto kind = symbolOfGateway(shape, element))
        add(figure.paths, symbol(*kind, figure.box));
}

} // namespace millrace::drawing
