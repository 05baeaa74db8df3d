// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_data.h"

#include "modeler/feel/lexer.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/xpath.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;

namespace {

struct DataWords {
    Q_DECLARE_TR_FUNCTIONS(Bpsim)
};

using Options = std::vector<Option>;

bool isTrue(const QString& word)
{
    return word == QLatin1String("true") || word == QLatin1String("1");
}

/// A text, or true or false; none for another kind of value.
std::optional<Option> wordOf(const Element& value)
{
    if (value.localName() == QLatin1String("StringParameter"))
        return Option {value.attribute(u"value")};
    if (value.localName() == QLatin1String("BooleanParameter"))
        return Option {isTrue(value.attribute(u"value").trimmed())};
    return std::nullopt;
}

std::optional<ValueSource> optionsOf(const Element& value, base::Problems& problems)
{
    Options options;
    std::vector<double> weights;
    for (const Element* point : value.children()) {
        const Element* inner = valueOf(point);
        if (!inner)
            continue;
        std::optional<Option> option = wordOf(*inner);
        if (const auto number = option ? std::nullopt : numberOf(*inner, problems))
            option = Option {*number};
        if (!option)
            return std::nullopt;
        option->weight = point->attribute(u"probability").trimmed().toDouble();
        weights.push_back(option->weight);
        options.push_back(std::move(*option));
    }
    checkSum(value, weights, problems);
    return options;
}

/// FEEL's literal of a date or duration.
Expression literal(const char* function, const Element& value)
{
    const std::string text = feel::quote(value.attribute(u"value").trimmed().toStdString());
    return {QLatin1String(function) + QLatin1Char('(') + QString::fromStdString(text) + QLatin1Char(')')};
}

std::optional<ValueSource> expressionOf(const Element& value, base::Problems& problems)
{
    const QString text = value.attribute(u"value");
    if (const auto feel = feelOf(text))
        return Expression {*feel};
    refuseExpression(value, {}, problems);
    return std::nullopt;
}

/// A discrete distribution is one of options, unless a unit of its own says that it is a number to be drawn.
std::optional<ValueSource> sourceOf(const Element& value, base::Problems& problems)
{
    const QString kind = value.localName();
    if (const auto word = wordOf(value))
        return Options {*word};
    if (kind == QLatin1String("ExpressionParameter"))
        return expressionOf(value, problems);
    if (kind == QLatin1String("DurationParameter"))
        return literal("duration", value);
    if (kind == QLatin1String("DateTimeParameter"))
        return literal("date and time", value);
    if (kind == QLatin1String("UserDistribution") && isTrue(value.attribute(u"discrete"))
        && !value.hasAttribute(u"timeUnit"))
        return optionsOf(value, problems);
    if (const auto drawn = timeOf(value, TimeUnit::Second, problems))
        return *drawn;
    return std::nullopt;
}

bool isDrawn(const ValueSource& value)
{
    const auto* distribution = std::get_if<Distribution>(&value);
    return distribution && distribution->kind() != Distribution::Kind::Constant;
}

} // namespace

std::optional<QString> feelOf(const QString& expression)
{
    const QString text = expression.trimmed();
    return text.startsWith(QLatin1Char('=')) ? std::optional(text.mid(1).trimmed()) : feelFromXPath(text);
}

QString expressionText(const QString& feel)
{
    return xpathFromFeel(feel).value_or(QLatin1Char('=') + feel);
}

void readProperties(const Element& holder, std::vector<Attribute>& attributes, const QString& id, QStringList& untyped,
    base::Problems& problems)
{
    for (const Element* property : holder.children()) {
        const Element* value = isBpsim(*property, u"Property") ? valueOf(property) : nullptr;
        const QString name = property->attribute(u"name").trimmed();
        if (!value || name.isEmpty())
            continue;
        const std::size_t before = problems.size();
        auto source = sourceOf(*value, problems);
        for (const Element* further : inputValues(*property))
            if (further != value)
                problems.push_back({base::Severity::Warning,
                    DataWords::tr("The property '%1' of '%2' is the same at all times: the value for the calendar '%3' "
                                  "is left out.")
                        .arg(name, id, further->attribute(u"validFor")),
                    {}, further->line(), {}, {}});
        for (std::size_t i = before; i < problems.size(); ++i)
            problems[i].element = id;
        if (!source)
            continue;
        const QString type = property->attribute(u"type");
        Attribute made {name, std::move(*source), type == QLatin1String("long")};
        if (type.isEmpty() && isDrawn(made.value) && !untyped.contains(name))
            untyped << name;
        const auto same = std::ranges::find(attributes, name, &Attribute::name);
        if (same == attributes.end())
            attributes.push_back(std::move(made));
        else
            *same = std::move(made);
    }
}

Draft valueDraft(const ValueSource& value, const QString& uri, const QString& prefix)
{
    const auto made = [&](const char* name, const QString& text) {
        return bpsimDraft(QLatin1String(name), uri, prefix).set(u"value", text);
    };
    if (const auto* distribution = std::get_if<Distribution>(&value))
        return timeDraft(*distribution, TimeUnit::Second, uri, prefix);
    if (const auto* expression = std::get_if<Expression>(&value))
        return made("ExpressionParameter", expressionText(expression->feel));
    const auto optionDraft = [&](const Option& option) {
        if (const auto* text = std::get_if<QString>(&option.value))
            return made("StringParameter", *text);
        if (const auto* truth = std::get_if<bool>(&option.value))
            return made("BooleanParameter", *truth ? QStringLiteral("true") : QStringLiteral("false"));
        return made("FloatingParameter", numberText(std::get<double>(option.value)));
    };
    const auto& options = std::get<Options>(value);
    if (options.size() == 1 && options[0].weight == 1 && !std::holds_alternative<double>(options[0].value))
        return optionDraft(options[0]);
    Draft all = bpsimDraft(QLatin1String("UserDistribution"), uri, prefix);
    all.set(u"discrete", QStringLiteral("true"));
    for (const Option& option : options) {
        Draft point = bpsimDraft(QLatin1String("UserDistributionDataPoint"), uri, prefix);
        all.add(point.set(u"probability", numberText(option.weight)).add(optionDraft(option)));
    }
    return all;
}

QString typeWord(const Attribute& attribute)
{
    if (attribute.isWhole)
        return QStringLiteral("long");
    if (std::holds_alternative<Expression>(attribute.value))
        return {};
    const auto* options = std::get_if<Options>(&attribute.value);
    const auto areAll = [&](auto is) { return options && std::ranges::all_of(*options, is); };
    if (areAll([](const Option& one) { return std::holds_alternative<QString>(one.value); }))
        return QStringLiteral("string");
    if (areAll([](const Option& one) { return std::holds_alternative<bool>(one.value); }))
        return QStringLiteral("boolean");
    const bool isNumber
        = !options || areAll([](const Option& one) { return std::holds_alternative<double>(one.value); });
    return isNumber ? QStringLiteral("double") : QString();
}

} // namespace millrace::scenario
