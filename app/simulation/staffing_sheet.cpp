// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_sheet.h"

#include "app/charts/chart_strip.h"
#include "app/charts/front_chart.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figure_table.h"
#include "app/simulation/input_text.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

using optimization::Outcome;
using optimization::Point;
using optimization::PoolBounds;

namespace {

constexpr int leastFront = 260, leastStaffings = 360; ///< px
constexpr int staffingMargin = 14;
constexpr int pointRole = Qt::UserRole + 1, notOfTheFront = -1;

struct AimedAt {
    const char* kpi;
    const char* words;
};
constexpr AimedAt aims[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("StaffingSheet", "Cycle time")},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("StaffingSheet", "Cycle time of 9 in 10 cases")},
    {"process.waitingTime", QT_TRANSLATE_NOOP("StaffingSheet", "Waiting in a case")},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("StaffingSheet", "Cases within the target")},
};

QString aimWords(const std::string& kpi)
{
    for (const AimedAt& aim : aims)
        if (kpi == aim.kpi)
            return QCoreApplication::translate("StaffingSheet", aim.words);
    return QString::fromStdString(kpi);
}

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

StaffingSheet::StaffingSheet(QWidget* parent)
    : QWidget(parent)
    , figures_(new QComboBox)
    , choices_(choosing())
    , find_(window::primaryButton(tr("Search")))
    , stop_(window::plainButton(tr("Stop searching")))
    , try_(window::plainButton(tr("Try it")))
    , words_(new ElidedLabel)
    , chart_(new charts::FrontChart(tr("What it costs, and what it brings")))
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(this))
{
    window::setGround(this, "panel");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // narrow panels cut it, it widens none
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(asking());
    auto* strip = new charts::ChartStrip;
    strip->add(chart_, leastFront, 1);
    strip->add(table_, leastStaffings, 1);
    column->addWidget(strip, 1);
    table_->setModel(cells_);
    table_->setAccessibleName(tr("Staffings, from cheap to dear"));
    connect(find_, &QPushButton::clicked, this, [this] { Q_EMIT findAsked(question()); });
    connect(stop_, &QPushButton::clicked, this, &StaffingSheet::stopAsked);
    connect(try_, &QPushButton::clicked, this, &StaffingSheet::tryChosen);
    connect(table_, &QAbstractItemView::activated, this, &StaffingSheet::tryChosen);
    connect(chart_, &charts::FrontChart::pointChosen, this, &StaffingSheet::choose);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const int point = chosen();
        try_->setEnabled(point >= 0);
        chart_->setChosen(point >= 0 ? std::optional(std::size_t(point)) : std::nullopt);
    });
    showChoices();
    setProgress({});
    setWords(tr("Nothing was searched yet. What is found are staffings that are worth their money: none costs more "
                "than another without being better."));
}

QWidget* StaffingSheet::asking()
{
    for (const AimedAt& aim : aims)
        figures_->addItem(tr(aim.words), QString::fromLatin1(aim.kpi));
    figures_->setAccessibleName(tr("What paid cost is weighed against"));
    figures_->setToolTip(tr("The figure that people paid for a week are to make better"));
    find_->setToolTip(tr("Try many numbers of people in all pools, under the same draws, for a minute at most"));
    stop_->setToolTip(tr("Stop, and show what was found so far"));
    try_->setToolTip(tr("Simulate with what the chosen row says"));
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(staffingMargin, 6, staffingMargin, 2);
    row->setSpacing(8);
    row->addWidget(window::label(tr("Cost against"), ""));
    row->addWidget(figures_);
    row->addWidget(choices_);
    row->addWidget(find_);
    row->addWidget(stop_);
    row->addWidget(words_, 1);
    auto* growth = window::linkButton(tr("More cases"));
    growth->setToolTip(tr("The staff that it takes as more cases come"));
    connect(growth, &QPushButton::clicked, this, &StaffingSheet::growthAsked);
    row->addWidget(growth);
    row->addWidget(try_);
    return box;
}

/// What is chosen beside the people of each pool.
QPushButton* StaffingSheet::choosing()
{
    auto* button = window::plainButton({});
    button->setToolTip(tr("What may be otherwise than today. The more there is to choose, the more there is to try."));
    auto* menu = new QMenu(button);
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
    button->setMenu(menu);
    return button;
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
    return {figures_->currentData().toString().toStdString(), isChosen(orders_), isChosen(hours_), isChosen(calendars_),
        isChosen(batches_)};
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

void StaffingSheet::setProgress(const QString& words)
{
    const bool isRunning = !words.isEmpty();
    find_->setVisible(!isRunning);
    stop_->setVisible(isRunning);
    figures_->setEnabled(!isRunning);
    choices_->setEnabled(!isRunning);
    words_->setText(words);
}

void StaffingSheet::setNote(const QString& words)
{
    words_->setText(words);
}

void StaffingSheet::setWords(const QString& words)
{
    outcome_.reset();
    cells_->clear();
    try_->setEnabled(false);
    try_->hide();
    table_->hide();
    chart_->setEmptyWords(words);
    chart_->setData({});
}

charts::TimeUnit StaffingSheet::figureUnit() const
{
    if (outcome_->goal.kind == results::FigureKind::Share)
        return {0.01, QStringLiteral("%")};
    if (outcome_->goal.kind != results::FigureKind::Time)
        return {1, {}};
    double most = 0;
    for (const Point& point : outcome_->front)
        most = std::max(most, point.kpi.mean);
    return charts::timeUnitFor(most);
}

QString StaffingSheet::costText(double cost) const
{
    if (outcome_->isCostHours)
        return tr("%1 h").arg(QLocale().toString(cost, 'f', 0));
    return moneyText(std::round(cost), currency_);
}

QString StaffingSheet::figureText(const results::Estimate& figure) const
{
    if (!figure.isMeasured())
        return QString(QChar(0x2013));
    const charts::TimeUnit unit = figureUnit();
    QString text = charts::figure(figure.mean / unit.seconds);
    if (figure.low && figure.high)
        text += QStringLiteral(" \u00B1 %1").arg(charts::figure((*figure.high - *figure.low) / 2 / unit.seconds));
    return text + QChar(0x00A0) + unit.name;
}

void StaffingSheet::setOutcome(std::shared_ptr<const Outcome> outcome, const scenario::Scenario& scenario)
{
    outcome_ = std::move(outcome);
    currency_ = scenario.currency;
    if (outcome_->front.empty()) {
        setWords(outcome_->isStopped ? tr("Stopped before anything was found.")
                                     : tr("No staffing within the bounds can do the work that comes."));
        return;
    }
    charts::FrontData front;
    front.costName = tr("Paid a week");
    front.figureName = aimWords(outcome_->goal.kpi);
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
    chart_->setData(std::move(front));
    fillTable();
    table_->show();
    try_->show();
}

void StaffingSheet::fillTable()
{
    cells_->clear();
    QStringList heads {tr("Paid a week"), aimWords(outcome_->goal.kpi)};
    for (const PoolBounds& pool : outcome_->pools)
        heads << pool.name;
    for (const optimization::BatchBounds& batch : outcome_->batches)
        heads << batchTitle(batch);
    cells_->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < cells_->columnCount(); ++column)
        cells_->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto& today = outcome_->today;
    bool isTodayToCome = today.has_value();
    for (int i = 0; i < int(outcome_->front.size()); ++i) {
        const Point& point = outcome_->front[std::size_t(i)];
        const bool isToday = today && point.staffing == today->staffing;
        if (isTodayToCome && !isToday && today->cost.mean < point.cost.mean) {
            addRow(*today, notOfTheFront, true);
            isTodayToCome = false;
        }
        isTodayToCome = isTodayToCome && !isToday;
        addRow(point, i, isToday);
    }
    if (isTodayToCome)
        addRow(*today, notOfTheFront, true);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void StaffingSheet::addRow(const Point& point, int index, bool isToday)
{
    const QString cost = costText(point.cost.mean);
    QList<QStandardItem*> row {new QStandardItem(isToday ? tr("Today: %1").arg(cost) : cost),
        new QStandardItem(point.isOverloaded ? tr("overloaded") : figureText(point.kpi))};
    const auto addChoice = [&](const QString& of) {
        row << new QStandardItem(choiceText(*outcome_, point.staffing, of));
        markChange(*row.back(), point.staffing, of);
    };
    for (const PoolBounds& pool : outcome_->pools)
        addChoice(pool.id);
    for (const optimization::BatchBounds& batch : outcome_->batches)
        addChoice(batch.id);
    for (QStandardItem* cell : row) {
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setData(index, pointRole);
        if (index == notOfTheFront)
            cell->setForeground(window::colors().muted);
    }
    cells_->appendRow(row);
}

/// What is otherwise than today stands out.
void StaffingSheet::markChange(QStandardItem& cell, const optimization::Staffing& staffing, const QString& of) const
{
    if (!outcome_->today)
        return;
    const QString today
        = optimization::choiceWords(*outcome_, outcome_->today->staffing, of).join(QStringLiteral(", "));
    if (optimization::choiceWords(*outcome_, staffing, of).join(QStringLiteral(", ")) == today)
        return;
    QFont strong = cell.font();
    strong.setWeight(QFont::DemiBold);
    cell.setFont(strong);
    cell.setToolTip(tr("Today %1").arg(today));
}

int StaffingSheet::chosen() const
{
    const QModelIndexList rows = table_->selectionModel()->selectedRows();
    return outcome_ && !rows.isEmpty() ? rows.front().data(pointRole).toInt() : notOfTheFront;
}

void StaffingSheet::choose(int point)
{
    for (int row = 0; row < cells_->rowCount(); ++row)
        if (cells_->item(row)->data(pointRole).toInt() == point) {
            table_->selectRow(row);
            table_->scrollTo(cells_->index(row, 0));
        }
}

void StaffingSheet::tryChosen()
{
    if (const int point = chosen(); point >= 0)
        Q_EMIT tryAsked(outcome_->front[std::size_t(point)].staffing);
}

} // namespace millrace::app::simulation
