// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

// The part of the reader that is about the data of cases and the conditions on them.

namespace millrace::scenario {

using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct ReaderDataWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

} // namespace

/// Properties of a process are those that its cases begin with.
void BpsimReader::readData(Scenario& scenario, ElementInputs& inputs, const QString& id, const Element& parameters)
{
    const Element* element = model_.byId(id);
    const bool isOfProcess = element && element->is(type::Process);
    for (const Element* properties : parameters.children(u"PropertyParameters"))
        readProperties(*properties, isOfProcess ? scenario.attributes : inputs.changesOnEntry, id, untyped_, problems_);
    const Element* condition = inputOf(scenario, parameterOf(parameters, u"ControlParameters", u"Condition"), id);
    if (!condition)
        return;
    const QString text = condition->attribute(u"value").trimmed();
    if (condition->localName() == QLatin1String("BooleanParameter"))
        inputs.condition = text == QLatin1String("1") ? QStringLiteral("true") : text;
    else if (const auto feel = feelOf(text))
        inputs.condition = *feel;
    else {
        const std::size_t before = problems_.size();
        refuseExpression(*condition, {}, problems_);
        nameLatest(before, id);
    }
}

/// What is counted down to a number is counted in whole ones, also where its type is not said: the Implementer's Guide
/// (3.3) has it so.
void BpsimReader::settleUntyped(Scenario& scenario, const std::set<QString>& whole) const
{
    const auto isCompared = [&](const QString& name) {
        const QString word = QLatin1String("\\b") + QRegularExpression::escape(name) + QLatin1String("\\b");
        const QRegularExpression pattern(QStringLiteral("%1`? *!?= |[^<>]= *`?%1").arg(word));
        return std::ranges::any_of(
            scenario.elements, [&](const auto& entry) { return pattern.match(entry.second.condition).hasMatch(); });
    };
    const auto settle = [](std::vector<Attribute>& attributes, const QString& name) {
        for (Attribute& attribute : attributes)
            if (attribute.name == name && std::holds_alternative<Distribution>(attribute.value))
                attribute.isWhole = true;
    };
    for (const QString& name : untyped_) {
        if (!isCompared(name))
            continue;
        settle(scenario.attributes, name);
        for (auto& entry : scenario.elements)
            settle(entry.second.changesOnEntry, name);
    }
    const auto settleWhole = [&](std::vector<Attribute>& attributes) {
        for (Attribute& attribute : attributes)
            attribute.isWhole = attribute.isWhole || whole.contains(attribute.name);
    };
    settleWhole(scenario.attributes);
    for (auto& entry : scenario.elements)
        settleWhole(entry.second.changesOnEntry);
}

/// The FEEL of a value; none where it is a number, or no expression that can be simulated.
std::optional<QString> BpsimReader::expression(const Element* value) const
{
    if (!value || value->localName() != QLatin1String("ExpressionParameter"))
        return std::nullopt;
    bool isNumber = false;
    value->attribute(u"value").trimmed().toDouble(&isNumber);
    return isNumber ? std::nullopt : feelOf(value->attribute(u"value"));
}

} // namespace millrace::scenario
