// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_rows.h"
#include "simulator/scenario/scenario.h"

#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>

namespace millrace::app::simulation {

// The cells of the grid of inputs as text, and what text in them does to a scenario. No widgets.

enum class InputColumn : std::uint8_t {
    Name,
    Shortest,
    Usual,
    Longest,
    Unit,
    Shape,
    DoneBy,
    People,
    Share,
    Cost,
    CouldBe, ///< low / likely / high: how far the row's number may be off
    Source
};
inline constexpr std::size_t inputColumnCount = 12;

/// Whether the column means anything for that kind of row, and can be typed in.
bool isEditable(InputRow::Kind kind, InputColumn column);

constexpr bool isSpan(InputColumn column)
{
    return column == InputColumn::Shortest || column == InputColumn::Usual || column == InputColumn::Longest;
}
constexpr std::size_t spanIndex(InputColumn column) ///< of a span: 0 to 2
{
    return std::size_t(column) - std::size_t(InputColumn::Shortest);
}

/// Those of a start; null where the scenario says none.
const scenario::Arrivals* arrivalsOf(const scenario::Scenario& scenario, const InputRow& row);

/// How a row's time is shown: shortest, usual and longest in seconds, as far as its distribution says them. Of other
/// distributions it is the mean alone, as the usual.
struct SpanTriple {
    std::array<std::optional<double>, 3> seconds;
};
SpanTriple tripleOf(const std::optional<kernel::Distribution>& distribution);

/// The time that the scenario gives the row: a duration, a time between cases, a time until an event comes.
std::optional<kernel::Distribution> timeOf(const scenario::Scenario& scenario, const InputRow& row);
/// None: the scenario says nothing of it any more.
void setTimeOf(scenario::Scenario& scenario, const InputRow& row, const std::optional<kernel::Distribution>& time);

/// The unit in which a row's numbers are said as long as nobody chooses another: seconds in it.
double usualUnit(const scenario::Scenario& scenario, const InputRow& row);

/// What the scenario says there; empty for nothing. Numbers of time are in that unit and without its name.
QString cellText(const scenario::Scenario& scenario, const InputRow& row, InputColumn column, double unitSeconds);
/// What a simulation takes where the scenario says nothing; empty where it takes nothing.
QString assumedText(const scenario::Scenario& scenario, const InputRow& row, InputColumn column, double unitSeconds);

/// What came of writing into the cells of one row: words of what is wrong with a cell's text, or what it still needs;
/// those cells have left the scenario as it is. The others are in it.
struct CellProblem {
    QString words;
    bool isIncomplete = false; ///< right so far: further cells have to be filled in
};
using CellTexts = std::map<InputColumn, QString>;
/// Writes the texts into the row's cells. Spans may come in three steps: a shortest alone waits for the others.
/// `unitSeconds` is the row's unit before, and after: a new one takes the numbers as they are. A name of a pool that
/// is not there makes one.
std::map<InputColumn, CellProblem> writeCells(scenario::Scenario& scenario, const metamodel::Tree& model,
    const InputRow& row, const CellTexts& texts, double& unitSeconds);

} // namespace millrace::app::simulation
