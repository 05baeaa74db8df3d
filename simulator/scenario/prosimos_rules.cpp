// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos_rules.h"

#include "simulator/scenario/prosimos_source.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace millrace::scenario::prosimos {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(Prosimos)
};

constexpr int anyNumberOfCases = 1'000'000; ///< more than ever wait

QString feelText(const QString& text)
{
    return u'"' + QString(text).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
}

QString feelNumber(double number)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest);
}

/// Of a range, which may have none on that side.
std::optional<double> endOf(const QJsonValue& value)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (value.toString() == QLatin1String("inf"))
        return infinity;
    return value.toString() == QLatin1String("-inf") ? -infinity : numberOf(value);
}

std::optional<QString> comparisonFrom(const QJsonObject& rule, const std::vector<Attribute>& known)
{
    const QString name = rule[QLatin1String("attribute")].toString();
    const QString comparison = rule[QLatin1String("comparison")].toString();
    const QJsonValue value = rule[QLatin1String("value")];
    if (name.isEmpty())
        return std::nullopt;
    if (comparison == QLatin1String("=")) {
        const auto attribute = std::ranges::find(known, name, &Attribute::name);
        const bool isText = attribute == known.end() ? value.isString()
                                                     : std::holds_alternative<std::vector<Option>>(attribute->value);
        const auto number = numberOf(value);
        return name + QLatin1String(" = ") + (number && !isText ? feelNumber(*number) : feelText(textOf(value)));
    }
    const QJsonArray ends = value.toArray();
    const auto low = endOf(ends.at(0)), high = endOf(ends.at(1));
    if (comparison != QLatin1String("in") || !low || !high)
        return std::nullopt;
    QStringList parts;
    if (std::isfinite(*low))
        parts << name + QLatin1String(" >= ") + feelNumber(*low);
    if (std::isfinite(*high))
        parts << name + QLatin1String(" <= ") + feelNumber(*high);
    return parts.isEmpty() ? name + QLatin1String(" != null") : parts.join(QLatin1String(" and "));
}

/// What lets a batch begin. Of a list of alternatives each has its own.
struct Firing {
    std::optional<int> size;
    std::optional<double> longestWait; ///< seconds, of the one that came first
    bool isKnown = true; ///< it says nothing else
};

Firing firingFrom(const QJsonArray& rules)
{
    Firing firing;
    for (const QJsonValue rule : rules) {
        const QString attribute = rule[QLatin1String("attribute")].toString();
        const QString comparison = rule[QLatin1String("comparison")].toString();
        const auto value = numberOf(rule[QLatin1String("value")]);
        const bool isSize = attribute == QLatin1String("size");
        if (!value || (!isSize && attribute != QLatin1String("large_wt")))
            firing.isKnown = false;
        else if (comparison.startsWith(u'<'))
            continue; // it begins at the lower end already
        else if (isSize)
            firing.size = int(std::clamp(
                std::floor(*value) + (comparison == QLatin1String(">") ? 1 : 0), 1.0, double(anyNumberOfCases)));
        else
            firing.longestWait = *value;
    }
    const bool isOne = firing.size.has_value() != firing.longestWait.has_value();
    firing.isKnown = firing.isKnown && isOne;
    return firing;
}

/// Values by the number of cases that they are for.
std::map<int, double> bySize(const QJsonValue& list)
{
    std::map<int, double> values;
    for (const QJsonValue entry : list.toArray()) {
        const auto size = numberOf(entry[QLatin1String("key")]), value = numberOf(entry[QLatin1String("value")]);
        if (size && value && *size >= 1 && *size <= anyNumberOfCases)
            values[int(*size)] = *value;
    }
    return values;
}

/// That of the size, else of the nearest.
double factorAt(const std::map<int, double>& factors, int size)
{
    const auto nearest
        = std::ranges::min_element(factors, {}, [&](const auto& one) { return std::abs(one.first - size); });
    return size == 1 || nearest == factors.end() ? 1 : nearest->second;
}

} // namespace

std::optional<QString> conditionFrom(const QJsonArray& alternatives, const std::vector<Attribute>& known)
{
    QStringList any;
    for (const QJsonValue alternative : alternatives) {
        QStringList all;
        for (const QJsonValue rule : alternative.toArray()) {
            const auto comparison = comparisonFrom(rule.toObject(), known);
            if (!comparison)
                return std::nullopt;
            all << *comparison;
        }
        any << (all.isEmpty() ? QStringLiteral("true") : all.join(QLatin1String(" and ")));
    }
    return any.isEmpty() ? QStringLiteral("false") : any.join(QLatin1String(" or "));
}

std::optional<QString> expressionFrom(const QString& python)
{
    static const QRegularExpression token(
        QStringLiteral(R"re(\G\s*(?:(?<number>\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+)|(?<name>[^\W\d]\w*)|)re"
                       R"re('(?<text>[^'\\]*)'|"(?<quoted>[^"\\]*)"|(?<sign>\*\*|==|!=|<=|>=|//|[-+*/%<>()])))re"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList feel;
    qsizetype at = 0;
    const QString text = python.trimmed();
    while (at < text.size()) {
        const QRegularExpressionMatch match = token.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        const QString name = match.captured(QLatin1String("name")), sign = match.captured(QLatin1String("sign"));
        if (sign == QLatin1String("//") || sign == QLatin1String("%") || name == QLatin1String("not"))
            return std::nullopt;
        if (match.hasCaptured(QLatin1String("number")))
            feel << feelNumber(match.captured(QLatin1String("number")).toDouble());
        else if (!name.isEmpty())
            feel << name;
        else if (!sign.isEmpty())
            feel << (sign == QLatin1String("==") ? QStringLiteral("=") : sign);
        else
            feel << feelText(match.captured(QLatin1String("text")) + match.captured(QLatin1String("quoted")));
    }
    return feel.isEmpty() ? std::nullopt : std::optional(feel.join(u' '));
}

FoundBatch batchFrom(const QJsonObject& entry)
{
    FoundBatch found;
    const std::map<int, double> shares = bySize(entry[QLatin1String("size_distrib")]);
    const QJsonArray alternatives = entry[QLatin1String("firing_rules")].toArray();
    Batch batch;
    batch.size = anyNumberOfCases;
    bool isAny = false;
    for (const QJsonValue alternative : alternatives) {
        const Firing firing = firingFrom(alternative.toArray());
        if (!firing.isKnown) {
            found.differences << RuleWords::tr("A batch begins at a size, or after the wait of its first case; its "
                                               "other rules are left out.");
            continue;
        }
        isAny = true;
        batch.size = std::min(batch.size, firing.size.value_or(anyNumberOfCases));
        if (firing.longestWait)
            batch.longestWait = std::min(batch.longestWait.value_or(*firing.longestWait), *firing.longestWait);
    }
    if (alternatives.isEmpty()) {
        const auto usual = std::ranges::max_element(shares, {}, [](const auto& one) { return one.second; });
        isAny = usual != shares.end() && usual->first > 1;
        if (isAny)
            batch.size = usual->first;
        if (std::ranges::count_if(shares, [](const auto& one) { return one.second > 0; }) > 1)
            found.differences << RuleWords::tr("Its batches have different sizes; the most frequent one is taken.");
    } else if (const auto alone = shares.find(1); alone != shares.end() && alone->second > 0)
        found.differences << RuleWords::tr("Some cases are done without a batch there; here all of them wait for one.");
    if (!isAny) {
        found.differences << RuleWords::tr("Its cases are done one by one, without batches.");
        return found;
    }
    const std::map<int, double> factors = bySize(entry[QLatin1String("duration_distrib")]);
    batch.isTogether = entry[QLatin1String("type")] == QLatin1String("Parallel");
    if (!batch.isTogether)
        found.differences << RuleWords::tr(
            "The cases of a batch are done by whoever is free, not by one of them alone.");
    const bool hasSize = batch.size < anyNumberOfCases;
    const int size = hasSize ? batch.size : factors.empty() ? 1 : factors.rbegin()->first;
    found.factor = factorAt(factors, size) * (batch.isTogether ? size : 1);
    if ((!hasSize || batch.longestWait) && (batch.isTogether || factors.size() > 1))
        found.differences << RuleWords::tr("How long it takes does not depend on how many cases are in the batch: the "
                                           "time of %n cases is taken.",
            nullptr, size);
    found.batch = batch;
    return found;
}

} // namespace millrace::scenario::prosimos
