// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sources_table.h"

#include "app/charts/format.h"
#include "app/simulation/input_rows.h"
#include "app/simulation/input_text.h"
#include "app/simulation/range_cell.h"
#include "app/simulation/staffing.h"

#include <algorithm>

namespace millrace::app::simulation {

using scenario::NumberOf;
using scenario::Scenario;

namespace {
constexpr NumberOf allNumbers[] = {NumberOf::Interval, NumberOf::Duration, NumberOf::Wait, NumberOf::Share,
    NumberOf::FixedCost, NumberOf::HourlyCost, NumberOf::Capacity};
} // namespace

SourcesTable::SourcesTable(const metamodel::Tree& model, Scenario scenario, QObject* parent)
    : ListTable(parent)
    , scenario_(std::move(scenario))
{
    for (const InputRow& row : inputRowsOf(model))
        add(row.kind == InputRow::Kind::Start ? rangeKeyOf(scenario_, row).first : row.id, row.name);
    for (const scenario::Pool& pool : scenario_.pools) {
        add(pool.id, titleOf(pool));
        numbers_.push_back({{pool.id, std::nullopt}, tr("%1: hours and all else").arg(titleOf(pool))});
    }
}

void SourcesTable::add(const QString& id, const QString& title)
{
    for (const NumberOf of : allNumbers)
        if (const auto now = scenario::rangedValue(scenario_, id, of); now && (*now > 0 || of == NumberOf::Share))
            numbers_.push_back({{id, of}, QStringLiteral("%1: %2").arg(title, inWords(of))});
}

int SourcesTable::rowOf(const QString& id) const
{
    const auto found = std::ranges::find_if(numbers_, [&](const Said& said) { return said.of.first == id; });
    return found == numbers_.end() ? -1 : int(found - numbers_.begin());
}

std::vector<ListTable::Column> SourcesTable::columns() const
{
    return {{tr("Number"), tr("What the scenario says a number of"), false, false, true},
        {tr("Now"), tr("What it is in this scenario; it is changed beside the diagram and in the grid of inputs"), true,
            false, true},
        {tr("Could be"),
            tr("How far it may be off: low / likely / high, like 8 / 12 / 20, in the unit on the left. Precision > "
               "Draw "
               "what is not sure takes it into account."),
            true},
        {tr("Source"), tr("Where the number comes from: measured, from an interview, assumed, and when")}};
}

double SourcesTable::unitOf(const Said& said) const
{
    return charts::timeUnitFor(scenario::rangedValue(scenario_, said.of.first, *said.of.second).value_or(0)).seconds;
}

QString SourcesTable::nowText(const Said& said) const
{
    if (!said.of.second)
        return {};
    const double now = scenario::rangedValue(scenario_, said.of.first, *said.of.second).value_or(0);
    switch (*said.of.second) {
    case NumberOf::Share:
        return shareText(now);
    case NumberOf::FixedCost:
    case NumberOf::HourlyCost:
        return moneyText(now, scenario_.currency);
    case NumberOf::Capacity:
        return countText(now);
    case NumberOf::Duration:
    case NumberOf::Wait:
    case NumberOf::Interval:
        break;
    }
    return charts::durationText(now);
}

QString SourcesTable::textOf(int row, int column) const
{
    const Said& said = numbers_[std::size_t(row)];
    switch (column) {
    case Number:
        return said.title;
    case Now:
        return nowText(said);
    case CouldBe:
        return said.of.second ? rangeText(scenario_, {said.of.first, *said.of.second}, unitOf(said)) : QString();
    case Source:
        return scenario_.source(said.of.first, said.of.second);
    default:
        return {};
    }
}

QString SourcesTable::assumedOf(int row, int column) const
{
    return column == Source ? scenario_.source(numbers_[std::size_t(row)].of.first) : QString();
}

QStringList SourcesTable::choicesOf(int, int column) const
{
    return column == Source ? QStringList {tr("measured"), tr("interview"), tr("assumed")} : QStringList();
}

ListTable::Texts SourcesTable::write(int row, const Texts& texts)
{
    const Said& said = numbers_[std::size_t(row)];
    Texts problems;
    if (const auto text = texts.find(CouldBe); text != texts.end()) {
        QString words;
        if (said.of.second)
            words = writeRange(scenario_, {said.of.first, *said.of.second}, text->second, unitOf(said));
        else if (!text->second.trimmed().isEmpty())
            words = tr("There is no single number here that could be off.");
        if (!words.isEmpty())
            problems[CouldBe] = words;
    }
    if (const auto text = texts.find(Source); text != texts.end())
        scenario_.setSource(said.of.first, text->second, said.of.second);
    return problems;
}

} // namespace millrace::app::simulation
