// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"

#include <array>
#include <optional>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

struct DefinitionRow {
    metamodel::TypeId type;
    Symbol symbol;
};
constexpr std::array definitionRows {
    DefinitionRow {type::MessageEventDefinition, Symbol::Message},
    DefinitionRow {type::TimerEventDefinition, Symbol::Timer},
    DefinitionRow {type::ErrorEventDefinition, Symbol::Error},
    DefinitionRow {type::EscalationEventDefinition, Symbol::Escalation},
    DefinitionRow {type::SignalEventDefinition, Symbol::Signal},
    DefinitionRow {type::ConditionalEventDefinition, Symbol::Conditional},
    DefinitionRow {type::LinkEventDefinition, Symbol::Link},
    DefinitionRow {type::CompensateEventDefinition, Symbol::Compensate},
    DefinitionRow {type::CancelEventDefinition, Symbol::Cancel},
    DefinitionRow {type::TerminateEventDefinition, Symbol::Terminate},
};

/// Those inside the event and those that it refers to.
std::vector<const Element*> definitionsOf(const metamodel::Tree& tree, const Element& event)
{
    std::vector<const Element*> definitions;
    for (const Element* child : event.children())
        if (child->is(type::EventDefinition))
            definitions.push_back(child);
    for (const Element* reference : event.children(u"eventDefinitionRef"))
        if (const Element* definition = tree.byId(reference->text().trimmed()))
            definitions.push_back(definition);
    return definitions;
}

std::optional<Symbol> symbolOf(const metamodel::Tree& tree, const Element& event)
{
    const std::vector<const Element*> definitions = definitionsOf(tree, event);
    if (definitions.size() > 1)
        return bpmn::isTrue(event, u"parallelMultiple") ? Symbol::ParallelMultiple : Symbol::Multiple;
    for (const Element* definition : definitions)
        for (const DefinitionRow& row : definitionRows)
            if (definition->is(row.type))
                return row.symbol;
    return std::nullopt;
}

/// "false" written out: both attributes are true by default.
bool isNonInterrupting(const Element& event)
{
    const QString flag
        = event.is(type::BoundaryEvent) ? event.attribute(u"cancelActivity") : event.attribute(u"isInterrupting");
    return flag == QLatin1String("false") || flag == QLatin1String("0");
}

} // namespace

void drawEvent(Figure& figure, const Surroundings& around, const Element& element)
{
    const bool isEnd = element.is(type::EndEvent);
    const bool isStart = element.is(type::StartEvent);
    PathItem ring {silhouettePath(Silhouette::Ellipse, figure.box), Ink::Fill};
    ring.width = isEnd ? thickWidth : outlineWidth;
    ring.dash = isNonInterrupting(element) ? Dash::Dashed : Dash::Solid;
    const Dash dash = ring.dash;
    figure.paths.push_back(std::move(ring));
    if (!isStart && !isEnd) {
        const double gap = std::clamp(figure.box.width() / 12, 2.0, 3.5);
        PathItem inner {silhouettePath(Silhouette::Ellipse, figure.box.adjusted(gap, gap, -gap, -gap))};
        inner.dash = dash;
        inner.width = 1.2;
        figure.paths.push_back(std::move(inner));
    }
    const bool isThrown = element.is(type::ThrowEvent);
    if (const auto kind = symbolOf(around.tree, element)) {
        // Inside of the second ring there is less room.
        const double inset = isStart || isEnd ? 0 : figure.box.width() * 0.04;
        add(figure.paths, symbol(*kind, figure.box.adjusted(inset, inset, -inset, -inset), isThrown));
    }
}

} // namespace millrace::drawing
