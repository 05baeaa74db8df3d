// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_sheet.h"

#include "app/charts/front_chart.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStandardItem>
#include <algorithm>

namespace millrace::app::simulation {

using optimization::Outcome;
using optimization::Point;
using optimization::PoolBounds;

namespace {

QString batchTitle(const optimization::BatchBounds& batch)
{
    return StaffingSheet::tr("%1: batch").arg(batch.name);
}

/// "7", or where it is otherwise than today "7, 1 h earlier".
QString choiceText(const Outcome& outcome, const optimization::Staffing& staffing, const QString& of)
{
    const optimization::Staffing* today = outcome.today ? &outcome.today->staffing : nullptr;
    return optimization::choiceWords(outcome, staffing, of, today).join(QStringLiteral(", "));
}

/// "Clerks 7, Officers 6"; "Clerks 7, 1 h earlier; Officers 6" where more than people is chosen.
QString staffingWords(const Outcome& outcome, const optimization::Staffing& staffing)
{
    QStringList words;
    for (const PoolBounds& pool : outcome.pools)
        words << pool.name + QLatin1Char(' ') + choiceText(outcome, staffing, pool.id);
    for (const optimization::BatchBounds& batch : outcome.batches)
        words << batchTitle(batch) + QLatin1Char(' ') + choiceText(outcome, staffing, batch.id);
    const bool isLong = std::ranges::any_of(words, [](const QString& one) { return one.contains(QLatin1Char(',')); });
    return words.join(isLong ? QStringLiteral("; ") : QStringLiteral(", "));
}

} // namespace

SearchSheet::Look StaffingSheet::look()
{
    return {.table = tr("Staffings, from cheap to dear"),
        .question = tr("Cost against"),
        .figures = tr("What paid cost is weighed against"),
        .figuresTip = tr("The figure that people paid for a week are to make better"),
        .findTip = tr("Try many numbers of people in all pools, under the same draws, for a minute at most"),
        .tryName = tr("Try it"),
        .tryTip = tr("Simulate with what the chosen row says"),
        .other = tr("More cases"),
        .otherTip = tr("The staff that it takes as more cases come"),
        .isOfPeople = true};
}

StaffingSheet::StaffingSheet(QWidget* parent)
    : StaffingSheet(window::plainButton({}), parent)
{ }

StaffingSheet::StaffingSheet(QPushButton* choices, QWidget* parent)
    : FrontSheet(look(), {tr("What it costs, and what it brings"), 360, 1, 1}, choices, parent)
    , choices_(choices)
{
    fillChoices();
    showChoices();
    setProgress({});
    setWords(tr("Nothing was searched yet. What is found are staffings that are worth their money: none costs more "
                "than another without being better."));
}

/// What is chosen beside the people of each pool.
void StaffingSheet::fillChoices()
{
    choices_->setToolTip(
        tr("What may be otherwise than today. The more there is to choose, the more there is to try."));
    auto* menu = new QMenu(choices_);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString& text, const QString& tip) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setToolTip(tip);
        connect(action, &QAction::toggled, this, &StaffingSheet::showChoices);
        return action;
    };
    QAction* people = menu->addAction(tr("People of each pool"));
    people->setCheckable(true);
    people->setChecked(true);
    people->setEnabled(false);
    people->setToolTip(tr("They are always chosen"));
    hours_ = add(tr("Their hours, moved"),
        tr("Begin an hour or two earlier or later, stay an hour longer or shorter, or half of them early and half "
           "late"));
    calendars_ = add(tr("Their hours, as other calendars have them"), tr("Every calendar of the scenario"));
    orders_
        = add(tr("The order of their work"), tr("Oldest case first, shortest work first, by priority, by due date"));
    batches_ = add(tr("The size of batches"), tr("From single cases to twice the size of today"));
    choices_->setMenu(menu);
}

void StaffingSheet::setScenario(const scenario::Scenario& scenario)
{
    const auto hasHours = [&](const scenario::Pool& pool) { return scenario.calendar(pool.calendar) != nullptr; };
    const bool anyHours = std::ranges::any_of(scenario.pools, hasHours);
    hours_->setEnabled(anyHours);
    calendars_->setEnabled(anyHours && scenario.calendars.size() > 1);
    batches_->setEnabled(
        std::ranges::any_of(scenario.elements, [](const auto& entry) { return entry.second.batch.has_value(); }));
    showChoices();
}

StaffingQuestion StaffingSheet::question() const
{
    const auto isChosen = [](const QAction* action) { return action->isEnabled() && action->isChecked(); };
    return {kpi(), isChosen(orders_), isChosen(hours_), isChosen(calendars_), isChosen(batches_), isHighestBest()};
}

void StaffingSheet::showChoices()
{
    const StaffingQuestion asked = question();
    QStringList others;
    if (asked.movesHours || asked.triesCalendars)
        others << tr("People and hours");
    if (asked.choosesOrders)
        others << tr("People and order");
    if (asked.choosesBatchSizes)
        others << tr("People and batches");
    choices_->setText(others.isEmpty() ? tr("People")
            : others.size() == 1       ? others.front()
                                       : tr("People and %n more", nullptr, int(others.size())));
}

void StaffingSheet::setOutcome(std::shared_ptr<const Outcome> outcome, const scenario::Scenario& scenario)
{
    outcome_ = std::move(outcome);
    if (outcome_->front.empty()) {
        setWords(outcome_->isStopped ? tr("Stopped before anything was found.")
                                     : tr("No staffing within the bounds can do the work that comes."));
        return;
    }
    double most = 0;
    for (const Point& point : outcome_->front)
        most = std::max(most, point.kpi.mean);
    setMeasures(outcome_->goal.kind, most, outcome_->isCostHours, scenario.currency);
    fillChart();
    fillTable();
}

void StaffingSheet::fillChart()
{
    charts::FrontData front;
    front.costName = tr("Paid a week");
    front.figureName = figureName(outcome_->goal.kpi);
    front.figureUnit = figureUnit().name;
    front.costText = [this](double cost) { return costText(cost); };
    const double unit = figureUnit().seconds;
    const auto pointOf = [&](const Point& point) {
        charts::Interval figure {point.kpi.mean / unit, point.kpi.mean / unit, point.kpi.mean / unit};
        if (point.kpi.low && point.kpi.high) {
            figure.low = *point.kpi.low / unit;
            figure.high = *point.kpi.high / unit;
        }
        return charts::FrontData::Point {point.cost.mean, figure, staffingWords(*outcome_, point.staffing)};
    };
    for (const Point& point : outcome_->front)
        front.points.push_back(pointOf(point));
    // What an overloaded pool comes to depends on how long the run is: no place in a picture.
    if (outcome_->today && outcome_->today->kpi.isMeasured() && !outcome_->today->isOverloaded)
        front.today = pointOf(*outcome_->today);
    chart().setData(std::move(front));
}

void StaffingSheet::fillTable()
{
    QStringList heads {tr("Paid a week"), figureName(outcome_->goal.kpi)};
    for (const PoolBounds& pool : outcome_->pools)
        heads << pool.name;
    for (const optimization::BatchBounds& batch : outcome_->batches)
        heads << batchTitle(batch);
    beginTable(heads);
    const auto& today = outcome_->today;
    bool isTodayToCome = today.has_value();
    for (int i = 0; i < int(outcome_->front.size()); ++i) {
        const Point& point = outcome_->front[std::size_t(i)];
        const bool isToday = today && point.staffing == today->staffing;
        if (isTodayToCome && !isToday && today->cost.mean < point.cost.mean) {
            addPoint(*today, noPoint, true);
            isTodayToCome = false;
        }
        isTodayToCome = isTodayToCome && !isToday;
        addPoint(point, i, isToday);
    }
    if (isTodayToCome)
        addPoint(*today, noPoint, true);
    endTable();
}

void StaffingSheet::addPoint(const Point& point, int index, bool isToday)
{
    const QString cost = costText(point.cost.mean);
    QList<QStandardItem*> row {new QStandardItem(isToday ? tr("Today: %1").arg(cost) : cost),
        new QStandardItem(point.isOverloaded ? tr("overloaded") : figureText(point.kpi))};
    const auto addChoice = [&](const QString& of) {
        row << new QStandardItem(choiceText(*outcome_, point.staffing, of));
        if (!outcome_->today)
            return;
        const auto whole = [&](const optimization::Staffing& staffing) {
            return optimization::choiceWords(*outcome_, staffing, of).join(QStringLiteral(", "));
        };
        if (const QString today = whole(outcome_->today->staffing); whole(point.staffing) != today)
            markChange(*row.back(), today);
    };
    for (const PoolBounds& pool : outcome_->pools)
        addChoice(pool.id);
    for (const optimization::BatchBounds& batch : outcome_->batches)
        addChoice(batch.id);
    addRow(row, index);
}

} // namespace millrace::app::simulation
