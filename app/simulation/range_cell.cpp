// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/range_cell.h"

#include "app/simulation/input_cells.h"
#include "app/simulation/input_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace millrace::app::simulation {

using scenario::NumberOf;
using scenario::Range;
using scenario::Scenario;

namespace {

struct RangeWords {
    Q_DECLARE_TR_FUNCTIONS(InputCells)
};

bool isTime(NumberOf of)
{
    return of == NumberOf::Duration || of == NumberOf::Wait || of == NumberOf::Interval;
}

std::optional<double> parsePart(const QString& text, NumberOf of, double unitSeconds)
{
    if (of == NumberOf::Share)
        return parseShare(text);
    if (const auto number = parseNumber(text))
        return *number >= 0 ? std::optional(isTime(of) ? *number * unitSeconds : *number) : std::nullopt;
    return isTime(of) ? parseSpan(text) : std::nullopt;
}

} // namespace

scenario::Ranges::key_type rangeKeyOf(const Scenario& scenario, const InputRow& row)
{
    switch (row.kind) {
    case InputRow::Kind::Start: {
        const scenario::Arrivals* arrivals = arrivalsOf(scenario, row);
        return {arrivals ? arrivals->startEvent : row.id, NumberOf::Interval};
    }
    case InputRow::Kind::Work:
        return {row.id, NumberOf::Duration};
    case InputRow::Kind::Share:
        return {row.id, NumberOf::Share};
    case InputRow::Kind::Wait:
    case InputRow::Kind::Boundary:
        break;
    }
    const scenario::ElementInputs* inputs = scenario.element(row.id);
    return {row.id, inputs && scenario::isTimeOfMessage(*inputs) ? NumberOf::Duration : NumberOf::Wait};
}

QString rangeText(const Scenario& scenario, const scenario::Ranges::key_type& key, double unitSeconds)
{
    const auto found = scenario.ranges.find(key);
    if (found == scenario.ranges.end())
        return {};
    const bool isShare = key.second == NumberOf::Share;
    QStringList parts;
    for (const double value : {found->second.low, found->second.likely, found->second.high})
        parts << numberText(isShare ? value * 100 : isTime(key.second) ? value / unitSeconds : value);
    const QString text = parts.join(QStringLiteral(" / "));
    return isShare ? text + QChar(0x00A0) + QLocale().percent() : text;
}

QString writeRange(Scenario& scenario, const scenario::Ranges::key_type& key, const QString& text, double unitSeconds)
{
    if (text.trimmed().isEmpty()) {
        scenario.ranges.erase(key);
        return {};
    }
    const auto now = scenario::rangedValue(scenario, key.first, key.second);
    if (!now)
        return RangeWords::tr("Say the number itself first: the range is kept beside it.");
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:/|\\||\u2026|\\.\\.\\.?|\u2013|;|\\bto\\b|\\bbis\\b)\\s*"));
    QStringList parts = text.trimmed().split(between);
    for (const QString& part : parts)
        if (!parsePart(part, key.second, unitSeconds))
            return RangeWords::tr("'%1' is no range. Write it as low / likely / high, like 8 / 12 / 20.")
                .arg(text.trimmed());
    if (parts.size() < 2 || parts.size() > 3)
        return RangeWords::tr("Write the range as low / likely / high, like 8 / 12 / 20, or as low / high.");
    Range range;
    range.low = *parsePart(parts.front(), key.second, unitSeconds);
    range.high = *parsePart(parts.back(), key.second, unitSeconds);
    range.likely = parts.size() == 3 ? *parsePart(parts[1], key.second, unitSeconds) : *now;
    if (range.low > range.likely || range.likely > range.high)
        return parts.size() == 3 ? RangeWords::tr("Low, likely and high must rise in that order.")
                                 : RangeWords::tr("The number itself has to lie between low and high.");
    if (!range.isSound())
        return RangeWords::tr("The likely number must be above 0.");
    scenario.ranges[key] = range;
    return {};
}

} // namespace millrace::app::simulation
