// SPDX-License-Identifier: GPL-3.0-or-later
// What text in the cells does to a scenario.
#include "app/simulation/duration_shape.h"
#include "app/simulation/input_cells.h"
#include "app/simulation/input_text.h"
#include "app/simulation/range_cell.h"
#include "app/simulation/staffing.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using kernel::Distribution;
using scenario::Arrivals;
using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;
using RowKind = InputRow::Kind;
using Column = InputColumn;

namespace {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(InputCells)
};

/// A time that is typed as one number: of the shape that it had, else the plainest for what it is.
Distribution ofMean(const std::optional<Distribution>& before, RowKind kind, double seconds)
{
    using Shape = Distribution::Kind;
    const Shape shape = before ? before->kind() : Shape::Constant;
    const bool isTriple = shape == Shape::Constant || shape == Shape::Uniform || shape == Shape::Triangular;
    if (before && !isTriple && before->mean() > 0 && seconds > 0) {
        std::vector<double> values = valuesOf(*before);
        const double factor = seconds / before->mean();
        for (double& value : values)
            value *= factor;
        return withValues(*before, values);
    }
    if (!before && kind == RowKind::Start && seconds > 0)
        return Distribution::exponential(seconds); // as cases come that know nothing of each other
    return Distribution::constant(seconds);
}

QString missingWords(const SpanTriple& triple)
{
    QStringList missing;
    const QString names[] = {CellWords::tr("the shortest"), CellWords::tr("the usual"), CellWords::tr("the longest")};
    for (std::size_t i = 0; i < 3; ++i)
        if (!triple.seconds[i])
            missing << names[i];
    return CellWords::tr("Say %1 as well, then it counts.").arg(QLocale().createSeparatedList(missing));
}

/// Puts the triple into `time`; what is wrong with it, or missing, as it is.
std::optional<CellProblem> take(const SpanTriple& triple, RowKind kind, std::optional<Distribution>& time)
{
    const auto& [low, usual, high] = triple.seconds;
    if (!low && !usual && !high) {
        time.reset();
        return {};
    }
    if (usual && !low && !high) {
        time = ofMean(time, kind, *usual);
    } else if (low && high && !usual) {
        if (*low > *high)
            return CellProblem {CellWords::tr("The longest is shorter than the shortest."), false};
        time = *low < *high ? Distribution::uniform(*low, *high) : Distribution::constant(*low);
    } else if (low && high && usual) {
        if (*low > *usual || *usual > *high)
            return CellProblem {CellWords::tr("The usual has to lie between the shortest and the longest."), false};
        time = *low < *high ? Distribution::triangular(*low, *usual, *high) : Distribution::constant(*low);
    } else {
        return CellProblem {missingWords(triple), true};
    }
    const QString problem = kind == RowKind::Start && time->mean() <= 0
        ? CellWords::tr("Some time must lie between two cases.")
        : time->problem();
    return problem.isEmpty() ? std::nullopt : std::optional(CellProblem {problem, false});
}

const Pool* poolNamed(const Scenario& scenario, const QString& name)
{
    for (const Pool& pool : scenario.pools)
        if (titleOf(pool).compare(name, Qt::CaseInsensitive) == 0)
            return &pool;
    return nullptr;
}

/// Several pools, as in "2 nurses and (1 doctor or 1 senior)": none where it may be the name of a new one.
std::optional<scenario::ParsedRequirement> teamOf(const Scenario& scenario, const QString& text)
{
    scenario::ParsedRequirement parsed = scenario::parseRequirement(text, scenario.pools);
    const bool namesSome = parsed.requirement || parsed.at > 0;
    return namesSome ? std::optional(std::move(parsed)) : std::nullopt;
}

QString writePool(Scenario& scenario, const metamodel::Tree& model, const InputRow& row, const QString& text)
{
    const QString name = text.simplified();
    const Pool* pool = poolNamed(scenario, name);
    if (name.isEmpty()) {
        scenario.elements[row.id].staff = {};
    } else if (const auto team = pool ? std::nullopt : teamOf(scenario, name)) {
        if (!team->requirement)
            return team->problem;
        scenario.elements[row.id].staff = *team->requirement;
    } else {
        const QString id = pool ? pool->id : addPool(scenario, model, name);
        scenario::Requirement& staff = scenario.elements[row.id].staff;
        staff = scenario::Requirement::of(id, staff.isSimple() ? staff.quantity : 1);
    }
    tidyElement(scenario, row.id);
    return {};
}

QString writePeople(Scenario& scenario, const InputRow& row, const QString& text)
{
    const ElementInputs* inputs = scenario.element(row.id);
    if (text.isEmpty() && (!inputs || inputs->staff.pool.isEmpty()))
        return {};
    if (!inputs || inputs->staff.pool.isEmpty())
        return CellWords::tr("Say first who does it.");
    const auto count = text.isEmpty() ? std::optional(1.0) : parseNumber(text);
    if (!count || *count < 1 || *count > 1e6 || *count != std::floor(*count))
        return CellWords::tr("'%1' is no number of people of 1 or more.").arg(text);
    scenario.elements[row.id].staff.quantity = int(*count);
    return {};
}

QString writeShare(Scenario& scenario, const InputRow& row, const QString& text)
{
    const auto share = text.isEmpty() ? std::nullopt : parseShare(text);
    if (!share && !text.isEmpty())
        return notAShare(text);
    double others = 0;
    for (const QString& way : row.ways)
        if (const ElementInputs* inputs = scenario.element(way); inputs && way != row.id)
            others += inputs->probability.value_or(0);
    const bool hasTwo = row.isExclusive && row.ways.size() == 2;
    if (row.isExclusive && !hasTwo && share && *share + others > 1 + 1e-9)
        return CellWords::tr("Together the ways come to %1: at most 100 % are there.").arg(shareText(*share + others));
    scenario.elements[row.id].probability = share;
    tidyElement(scenario, row.id);
    // With two ways the other one takes the rest.
    if (hasTwo) {
        const QString other = row.ways[0] == row.id ? row.ways[1] : row.ways[0];
        scenario.elements[other].probability = share ? std::optional(1 - *share) : std::nullopt;
        tidyElement(scenario, other);
    }
    return {};
}

QString writeCost(Scenario& scenario, const InputRow& row, const QString& text)
{
    const auto amount = text.isEmpty() ? std::optional(0.0) : parseMoney(text, scenario.currency);
    if (!amount)
        return notAnAmount(text);
    scenario.elements[row.id].fixedCost = *amount;
    tidyElement(scenario, row.id);
    return {};
}

QString writeShape(Scenario& scenario, const InputRow& row, const QString& text)
{
    const std::optional<Distribution> time = timeOf(scenario, row);
    if (text.isEmpty() || (time && shapeOf(*time).name.compare(text, Qt::CaseInsensitive) == 0))
        return {};
    for (const DurationShape& shape : durationShapes())
        if (shape.name.compare(text, Qt::CaseInsensitive) == 0) {
            const Distribution from = time && time->mean() > 0
                ? *time
                : Distribution::constant(
                    row.kind == RowKind::Start ? scenario::assumedInterval : scenario::assumedWork);
            setTimeOf(scenario, row, reshaped(from, shape.kind));
            return {};
        }
    return CellWords::tr("'%1' is no way to vary. Choose one from the list.").arg(text);
}

/// Times a factor, as when "min" becomes "h" behind the same numbers.
std::optional<Distribution> stretched(const Distribution& time, double factor)
{
    std::vector<double> values = valuesOf(time);
    for (double& value : values)
        value *= factor;
    return withValues(time, values);
}

} // namespace

void setTimeOf(Scenario& scenario, const InputRow& row, const std::optional<Distribution>& time)
{
    if (row.kind == RowKind::Start) {
        const Arrivals* old = arrivalsOf(scenario, row);
        if (old && !time) {
            std::erase_if(scenario.arrivals, [&](const Arrivals& one) { return &one == old; });
        } else if (old) {
            scenario.arrivals[std::size_t(old - scenario.arrivals.data())].interval = *time;
        } else if (time) {
            Arrivals fresh;
            fresh.startEvent = row.id;
            fresh.interval = *time;
            scenario.arrivals.push_back(std::move(fresh));
        }
        return;
    }
    ElementInputs& inputs = scenario.elements[row.id];
    const bool isWait = row.kind != RowKind::Work && !scenario::isTimeOfMessage(inputs);
    (isWait ? inputs.wait : inputs.duration) = time;
    tidyElement(scenario, row.id);
}

namespace {

/// All but how far the numbers may be off.
std::map<Column, CellProblem> writeNumbers(
    Scenario& scenario, const metamodel::Tree& model, const InputRow& row, const CellTexts& texts, double& unitSeconds)
{
    std::map<Column, CellProblem> problems;
    const auto write = [&](Column column, auto&& how) {
        const auto text = texts.find(column);
        if (text == texts.end() || !isEditable(row.kind, column))
            return;
        if (const QString words = how(text->second.trimmed()); !words.isEmpty())
            problems[column] = {words, false};
    };
    const bool hasSpans
        = std::any_of(texts.begin(), texts.end(), [](const auto& entry) { return isSpan(entry.first); });
    write(Column::DoneBy, [&](const QString& text) { return writePool(scenario, model, row, text); });
    write(Column::People, [&](const QString& text) { return writePeople(scenario, row, text); });
    write(Column::Share, [&](const QString& text) { return writeShare(scenario, row, text); });
    write(Column::Cost, [&](const QString& text) { return writeCost(scenario, row, text); });
    write(Column::Source, [&](const QString& text) {
        scenario.setSource(row.id, text);
        return QString();
    });
    const double unitBefore = unitSeconds;
    write(Column::Unit, [&](const QString& text) {
        const auto unit = parseSpanUnit(text);
        if (!unit && !text.isEmpty())
            return CellWords::tr("'%1' is no unit of time.").arg(text);
        unitSeconds = unit.value_or(unitSeconds);
        return QString();
    });
    if (const auto time = timeOf(scenario, row);
        time && isEditable(row.kind, Column::Usual) && unitSeconds != unitBefore)
        setTimeOf(scenario, row, stretched(*time, unitSeconds / unitBefore));
    // Numbers say more than a name of a shape that comes with them, unless they are but its mean.
    const bool isTriple = texts.contains(Column::Shortest) && !texts.at(Column::Shortest).trimmed().isEmpty();
    if (!isTriple)
        write(Column::Shape, [&](const QString& text) { return writeShape(scenario, row, text); });
    if (!hasSpans || !isEditable(row.kind, Column::Usual))
        return problems;
    std::optional<Distribution> time = timeOf(scenario, row);
    SpanTriple triple = tripleOf(time);
    std::vector<Column> typed;
    std::map<Column, CellProblem> unreadable;
    for (const auto& [column, text] : texts) {
        if (!isSpan(column))
            continue;
        typed.push_back(column);
        std::optional<double> seconds;
        if (const QString plain = text.trimmed(); !plain.isEmpty()) {
            const auto number = parseNumber(plain);
            seconds = number && *number >= 0 ? std::optional(*number * unitSeconds) : parseSpan(plain);
            if (!seconds)
                unreadable[column]
                    = {CellWords::tr("'%1' is no duration. Write a number, or as in 1.5 h.").arg(plain), false};
        }
        triple.seconds[spanIndex(column)] = seconds;
    }
    if (!unreadable.empty()) {
        for (const Column column : typed) // what is said beside it is kept, and waits
            problems[column] = {CellWords::tr("It counts as soon as the numbers beside it can be read."), true};
        for (const auto& [column, problem] : unreadable)
            problems[column] = problem;
        return problems;
    }
    if (const auto problem = take(triple, row.kind, time)) {
        for (const Column column : typed)
            problems[column] = *problem;
        return problems;
    }
    setTimeOf(scenario, row, time);
    return problems;
}

} // namespace

std::map<Column, CellProblem> writeCells(
    Scenario& scenario, const metamodel::Tree& model, const InputRow& row, const CellTexts& texts, double& unitSeconds)
{
    const double unitBefore = unitSeconds;
    std::map<Column, CellProblem> problems = writeNumbers(scenario, model, row, texts, unitSeconds);
    // Another unit takes the numbers of the range as they are, too.
    const auto range = scenario.ranges.find(rangeKeyOf(scenario, row));
    if (range != scenario.ranges.end() && row.kind != RowKind::Share && unitSeconds != unitBefore)
        for (double* value : {&range->second.low, &range->second.likely, &range->second.high})
            *value *= unitSeconds / unitBefore;
    if (const auto text = texts.find(Column::CouldBe); text != texts.end())
        if (const QString words = writeRange(scenario, rangeKeyOf(scenario, row), text->second, unitSeconds);
            !words.isEmpty())
            problems[Column::CouldBe] = {words, false};
    return problems;
}

} // namespace millrace::app::simulation
