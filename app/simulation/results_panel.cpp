// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/results_panel.h"

#include "app/charts/chart_strip.h"
#include "app/charts/cycle_time_histogram.h"
#include "app/charts/kpi_row.h"
#include "app/charts/stacked_bars.h"
#include "app/charts/time_lines.h"
#include "app/charts/tornado_bars.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_causes.h"
#include "app/charts/waiting_processing.h"
#include "app/simulation/activity_table.h"
#include "app/simulation/comparison_table.h"
#include "app/simulation/doctor.h"
#include "app/simulation/doctor_bar.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/gantt_sheet.h"
#include "app/simulation/growth_sheet.h"
#include "app/simulation/input_grid.h"
#include "app/simulation/notes_list.h"
#include "app/simulation/pool_table.h"
#include "app/simulation/recording.h"
#include "app/simulation/relief_list.h"
#include "app/simulation/selection_sheet.h"
#include "app/simulation/sensitivity.h"
#include "app/simulation/staffing.h"
#include "app/simulation/staffing_sheet.h"
#include "app/window/widgets.h"
#include "simulator/results/intervals.h"
#include "simulator/results/wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

enum Sheet { Overview, Inputs, Why, Staffings, Compared, Activities, People, OverTime, Cases, Split, Notes };
constexpr int courseParts = 240; ///< of its time, in charts
constexpr int leastTimeLines = 300, leastSplit = 320;
constexpr int chartMargin = 14;
constexpr int leastTile = 178; ///< px that a figure with its interval and its change takes
constexpr int narrowestTile = 104, leastTiles = 3;
constexpr int lowPanel = 260;
constexpr int leastHistogram = 170, leastCauses = 290, leastUtilisation = 172, leastReliefs = 430,
              leastTornado = 380; ///< px of width, to be read

QString idOfTitle(const RunAnswer& answer, const QString& title)
{
    for (const results::Legend::Element& element : answer.simulation->legend().elements)
        if (titleOf(element.name, element.id) == title)
            return QString::fromStdString(element.id);
    return {};
}

/// The element whose name stands first in the text.
QString elementIn(const RunAnswer& answer, const QString& text)
{
    qsizetype first = text.size(), length = 0;
    QString id;
    for (const results::Legend::Element& element : answer.simulation->legend().elements) {
        const QString title = titleOf(element.name, element.id);
        const qsizetype at = title.size() > 2 ? text.indexOf(title) : -1;
        if (at >= 0 && (at < first || (at == first && title.size() > length))) {
            first = at;
            length = title.size();
            id = QString::fromStdString(element.id);
        }
    }
    return id;
}

} // namespace

base::Problems notesOf(const RunAnswer& answer)
{
    base::Problems notes = answer.problems;
    if (!answer.outcome)
        return notes;
    for (const QString& warning : answer.outcome->description.warnings)
        notes.push_back({base::Severity::Warning, warning, {}, 0, elementIn(answer, warning), {}});
    for (const QString& assumption : answer.outcome->description.assumptions)
        notes.push_back({base::Severity::Note, ResultsPanel::tr("Assumed: %1").arg(assumption), {}, 0,
            elementIn(answer, assumption), {}});
    if (answer.outcome->results.replications > 1)
        notes.push_back({base::Severity::Note, results::inWords(answer.outcome->description.intervals), {}, 0, {}, {}});
    for (const QString& check : results::explanationsOf(answer.outcome->description.expectations))
        notes.push_back({base::Severity::Note, check, {}, 0, {}, {}});
    for (const QString& words : results::besideWords(answer.outcome->processes))
        notes.push_back({base::Severity::Note, words, {}, 0, {}, {}});
    return notes;
}

ResultsPanel::ResultsPanel(QAction* stop, QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedWidget)
    , doctor_(new DoctorBar)
    , kpis_(new charts::KpiRow)
    , tabs_(new window::TextTabs)
    , activity_(new ElidedLabel)
    , sheets_(new QStackedWidget)
    , histogram_(new charts::CycleTimeHistogram)
    , causes_(new charts::WaitingCauses)
    , utilisation_(new charts::UtilisationBars)
    , split_(new charts::WaitingProcessing)
    , cases_(new charts::TimeLines(tr("Cases in the process")))
    , queues_(new charts::TimeLines(tr("Work that waits, by pool")))
    , busy_(new charts::TimeLines(tr("At work, % of each pool")))
    , costs_(new charts::StackedBars(tr("Paid per case, idle time included")))
    , gantt_(new GanttSheet)
    , comparison_(new ComparisonTable)
    , reliefs_(new ReliefList)
    , tornado_(new charts::TornadoBars(tr("What matters most")))
    , staffings_(new StaffingSheet)
    , growth_(new GrowthSheet)
    , selection_(new SelectionSheet)
    , inputs_(new InputGrid)
    , activities_(new ActivityTable)
    , people_(new PoolTable)
    , notes_(new NotesList)
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(doctor_);
    column->addWidget(kpis_);
    column->addWidget(makeHint());
    makeOverview();
    makeTabs(stop);
    connect(inputs_, &InputGrid::changed, this, &ResultsPanel::inputsChanged);
    connect(inputs_, &InputGrid::elementChosen, this, &ResultsPanel::elementChosen);
    connect(inputs_, &InputGrid::said, this, &ResultsPanel::said);
    connect(people_, &PoolTable::poolChosen, this, &ResultsPanel::elementChosen);
    connect(activities_, &ActivityTable::elementChosen, this, &ResultsPanel::elementChosen);
    connect(notes_, &NotesList::elementChosen, this, &ResultsPanel::elementChosen);
    connect(gantt_, &GanttSheet::elementChosen, this, &ResultsPanel::elementChosen);
    const auto choose = [this](const std::vector<QString>& ids, int row) {
        if (row >= 0 && std::size_t(row) < ids.size() && !ids[std::size_t(row)].isEmpty())
            Q_EMIT elementChosen(ids[std::size_t(row)]);
    };
    connect(causes_, &charts::StackedBars::rowChosen, this, [=, this](int row) { choose(causeElements_, row); });
    connect(utilisation_, &charts::UtilisationBars::rowChosen, this,
        [=, this](int row) { choose(utilisationPools_, row); });
    connect(costs_, &charts::StackedBars::rowChosen, this, [=, this](int row) { choose(costElements_, row); });
    connect(comparison_, &ComparisonTable::chosen, this,
        [this](const QString& of) { Q_EMIT elementChosen(poolIds_.contains(of) ? poolIds_.at(of) : of); });
    connect(split_, &charts::StackedBars::rowChosen, this, [=, this](int row) { choose(splitElements_, row); });
    connect(histogram_, &charts::CycleTimeHistogram::binChosen, this, [this](double from, double to) {
        gantt_->showCasesTaking(from, to);
        tabs_->setCurrentIndex(Cases);
    });
    connect(kpis_, &charts::KpiRow::kpiChosen, this, [this](int kpi) {
        const Sheet sheets[] = {Cases, Why, Split}; // where cycle times, waits and costs come from
        const Sheet sheet = kpi < int(std::size(sheets)) ? sheets[kpi] : isCompared_ ? Compared : Activities;
        if (tabs_->isTabVisible(sheet))
            tabs_->setCurrentIndex(sheet);
    });
    connect(tornado_, &charts::TornadoBars::rowChosen, this, [=, this](int row) { choose(tornadoElements_, row); });
    connect(doctor_, &DoctorBar::elementChosen, this, &ResultsPanel::elementChosen);
    connect(doctor_, &DoctorBar::allAsked, this, [this] {
        if (tabs_->isTabVisible(Notes))
            tabs_->setCurrentIndex(Notes);
    });
    setActivity({}, false);
}

void ResultsPanel::showFindings(const base::Problems& problems)
{
    doctor_->setFindings(worthSeeing(problems));
}

void ResultsPanel::makeTabs(QAction* stop)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, chartMargin, 0);
    row->setSpacing(8);
    for (const QString& name : {tr("Charts"), tr("Inputs"), tr("Why slow"), tr("Staffing"), tr("Compared"),
             tr("Activities"), tr("People"), tr("Over time"), tr("Cases"), tr("Costs"), tr("Notes")})
        tabs_->addTab(name);
    tabs_->setTabToolTip(
        Why, tr("What one more person in each pool would bring, and which inputs the cycle time hangs on"));
    tabs_->setTabToolTip(Staffings, tr("How many people in each pool are worth their money"));
    tabs_->setTabToolTip(Split, tr("Waiting and work of each activity, and what a case costs"));
    tabs_->setTabToolTip(Inputs, tr("Durations, shares, people and costs of all activities in one grid"));
    row->addWidget(tabs_);
    activity_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(activity_, 1);
    auto* button = window::linkButton(tr("Stop"));
    button->setToolTip(stop->toolTip());
    connect(button, &QPushButton::clicked, stop, &QAction::trigger);
    stop_ = button;
    row->addWidget(stop_);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addWidget(sheets_, 1);
    sheets_->addWidget(pages_);
    sheets_->addWidget(inputs_);
    auto* why = new charts::ChartStrip;
    why->add(reliefs_, leastReliefs, 1);
    why->add(tornado_, leastTornado, 1);
    sheets_->addWidget(why);
    sheets_->addWidget(makeStaffing());
    sheets_->addWidget(makeComparison());
    sheets_->addWidget(activities_);
    sheets_->addWidget(people_);
    tabs_->setTabToolTip(People, tr("How busy each pool and everybody in it is, and what they are paid"));
    tabs_->setTabToolTip(Compared, tr("Two scenarios side by side, or the best of all of them"));
    sheets_->addWidget(makeOverTime());
    sheets_->addWidget(gantt_);
    tabs_->setTabToolTip(Cases, tr("Case by case, when it was worked on and what it waited for (Gantt chart)"));
    auto* split = new charts::ChartStrip;
    split->add(split_, leastSplit, 5);
    split->add(costs_, leastSplit, 4);
    sheets_->addWidget(split);
    sheets_->addWidget(notes_);
    connect(tabs_, &QTabBar::currentChanged, sheets_, &QStackedWidget::setCurrentIndex);
    // The name of the chosen one is wider, which the bar notes with the next text alone.
    connect(tabs_, &QTabBar::currentChanged, tabs_, [tabs = tabs_](int index) {
        if (index >= 0)
            tabs->setTabText(index, tabs->tabText(index));
    });
}

/// The best staffing for the cases of today, or what more of them take.
QWidget* ResultsPanel::makeStaffing()
{
    auto* pages = new QStackedWidget;
    pages->addWidget(staffings_);
    pages->addWidget(growth_);
    connect(staffings_, &SearchSheet::otherAsked, pages, [=, this] { pages->setCurrentWidget(growth_); });
    connect(growth_, &SearchSheet::otherAsked, pages, [=, this] { pages->setCurrentWidget(staffings_); });
    return pages;
}

QWidget* ResultsPanel::makeComparison()
{
    pairHead_ = new QWidget;
    auto* row = new QHBoxLayout(pairHead_);
    row->setContentsMargins(chartMargin, 6, chartMargin, 2);
    row->addWidget(window::label(tr("Two scenarios, figure by figure"), "muted"), 1);
    auto* all = window::linkButton(tr("Which of all is the best?"));
    all->setToolTip(tr("Simulate all scenarios until it is sure which is the best in one figure"));
    row->addWidget(all);
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pairHead_);
    column->addWidget(comparison_, 1);
    comparisons_ = new QStackedWidget;
    comparisons_->addWidget(pair);
    comparisons_->addWidget(selection_);
    const auto want = [this](bool selection) {
        wantsSelection_ = selection;
        showComparison();
    };
    connect(all, &QPushButton::clicked, this, [=] { want(true); });
    connect(selection_, &SelectionSheet::pairAsked, this, [=] { want(false); });
    return comparisons_;
}

void ResultsPanel::showComparison()
{
    pairHead_->setVisible(canSelect_);
    selection_->setHasPair(isCompared_);
    comparisons_->setCurrentIndex(canSelect_ && (wantsSelection_ || !isCompared_) ? 1 : 0);
}

void ResultsPanel::setScenarioCount(int count)
{
    canSelect_ = count > 1;
    showWhatIsThere(showsResults());
}

QWidget* ResultsPanel::makeHint()
{
    hintRow_ = new QWidget;
    hintRow_->setObjectName(QStringLiteral("hint"));
    auto* row = new QHBoxLayout(hintRow_);
    row->setContentsMargins(chartMargin, 5, chartMargin, 0);
    row->setSpacing(6);
    hint_ = window::label({}, "muted");
    hint_->setWordWrap(true);
    hintButton_ = window::linkButton({});
    row->addWidget(hint_, 1);
    row->addWidget(hintButton_);
    connect(hintButton_, &QPushButton::clicked, this, [this] {
        if (hintAction_)
            hintAction_->trigger();
    });
    hintRow_->hide();
    return hintRow_;
}

void ResultsPanel::setHint(const QString& words, QAction* action)
{
    hint_->setText(words);
    hintAction_ = action;
    hintButton_->setVisible(action != nullptr);
    if (action) {
        hintButton_->setText(action->text());
        hintButton_->setToolTip(action->toolTip());
    }
    hintRow_->setVisible(!words.isEmpty());
}

QString ResultsPanel::hint() const
{
    return hint_->text();
}

void ResultsPanel::makeOverview()
{
    overview_ = new charts::ChartStrip;
    overview_->add(histogram_, leastHistogram, 5);
    overview_->add(causes_, leastCauses, 9);
    overview_->add(utilisation_, leastUtilisation, 5);
    pages_->addWidget(overview_);
}

QWidget* ResultsPanel::makeOverTime()
{
    auto* strip = new charts::ChartStrip;
    strip->add(cases_, leastTimeLines, 1);
    strip->add(queues_, leastTimeLines, 1);
    strip->add(busy_, leastTimeLines, 1);
    cases_->setEmptyWords(tr("The first replication is being looked at."));
    for (charts::TimeLines* chart : {queues_, busy_})
        chart->setEmptyWords(tr("The first replication is being looked at."));
    costs_->setEmptyWords(tr("Nothing costs anything yet. Say at the right what an hour of a pool costs, or in the "
                             "grid of inputs what a visit costs."));
    connect(tabs_, &QTabBar::currentChanged, this, [this](int sheet) {
        if (sheet == OverTime || sheet == Cases)
            Q_EMIT courseAsked();
        if (sheet == Why)
            Q_EMIT reliefAsked();
    });
    return strip;
}

bool ResultsPanel::showsRelief() const
{
    return showsResults() && tabs_->currentIndex() == Why;
}

void ResultsPanel::showSensitivities(const Sensitivities& found, const QString& words)
{
    tornado_->setEmptyWords(words);
    tornado_->setNote(found.chart.rows.empty() ? QString() : tr("to the cycle time: each input 10 % lower or higher"));
    tornadoElements_ = found.elements;
    tornado_->setData(found.chart);
}

bool ResultsPanel::showsOverTime() const
{
    return showsResults() && (tabs_->currentIndex() == OverTime || tabs_->currentIndex() == Cases);
}

void ResultsPanel::showCourse(
    const std::shared_ptr<const Recording>& recording, const std::shared_ptr<const RunAnswer>& answer)
{
    const Course course = recording->course(courseParts);
    const QByteArray zone = zoneOf(answer->scenario);
    gantt_->setRecording(recording, answer, answer->simulation->legend(), zone);
    const QString note = recording->isCut() ? tr("first replication, its beginning") : tr("first replication");
    cases_->setNote(note);
    cases_->setData(casesOverTime(course, zone));
    queues_->setNote(note);
    queues_->setEmptyWords(tr("Nobody is needed for the work yet, so none waits."));
    busy_->setNote(note);
    busy_->setEmptyWords(tr("Nobody is needed for the work yet, so nobody is at work."));
    busy_->setData(busyOverTime(course, answer->simulation->legend(), zone));
    queues_->setData(queuesOverTime(course, answer->simulation->legend(), zone));
}

bool ResultsPanel::showsResults() const
{
    return pages_->currentWidget() == overview_;
}

void ResultsPanel::showWhatIsThere(bool hasResults)
{
    kpis_->setVisible(hasResults);
    if (!hasResults)
        setHint({});
    showComparison();
    for (int sheet = Inputs; sheet < tabs_->count(); ++sheet) {
        const bool isThere = sheet == Inputs ? hasInputs_
            : sheet == Compared              ? hasResults && (isCompared_ || canSelect_)
                                             : hasResults && (sheet != People || hasPeople_);
        // Asking for what is so already makes a bar that is not shown yet forget to lay out the others.
        if (tabs_->isTabVisible(sheet) != isThere)
            tabs_->setTabVisible(sheet, isThere);
    }
    tabs_->updateGeometry(); // which hiding and showing tabs leaves out
    tabs_->setVisible(hasResults || hasInputs_);
    if (!tabs_->isTabVisible(tabs_->currentIndex()))
        tabs_->setCurrentIndex(Overview);
}

void ResultsPanel::setHasInputs(bool has)
{
    hasInputs_ = has;
    showWhatIsThere(showsResults());
}

void ResultsPanel::openInputs()
{
    tabs_->setCurrentIndex(Inputs);
    inputs_->goToFirstOpen();
}

void ResultsPanel::showAnswer(const RunAnswer& answer)
{
    const results::Results& now = answer.outcome->results;
    const results::Results* base = answer.base ? &answer.base->results : nullptr;
    tiles_ = kpisOf(now, base, answer.scenario.currency, answer.scenario.cycleTimeTarget);
    placeTiles();
    histogram_->setData(withObserved(histogramOf(now, base, answer.scenario.cycleTimeTarget), observed_));
    utilisationPools_.clear();
    costElements_.clear();
    poolIds_.clear();
    for (const scenario::Pool& pool : answer.scenario.pools)
        poolIds_.emplace(titleOf(pool), pool.id);
    const auto idOf = [&](const QString& poolOrActivity) {
        const auto pool = poolIds_.find(poolOrActivity);
        return pool == poolIds_.end() ? idOfTitle(answer, poolOrActivity) : pool->second;
    };
    charts::StackedBarsData causes = waitingCausesOf(now);
    causeElements_.clear();
    for (const auto& bar : causes.rows)
        causeElements_.push_back(idOfTitle(answer, bar.name));
    causes_->setEmptyWords(
        now.resources.empty() ? tr("No case waits, as nobody's time is needed yet.") : tr("No case waits anywhere."));
    causes_->setData(std::move(causes));
    utilisation_->setEmptyWords(tr("Who does the work is not said yet. Add a pool at the right: then you see how busy "
                                   "its people are."));
    const auto busy = utilisationOf(now, answer.outcome->processes);
    for (const charts::UtilisationRow& row : busy)
        utilisationPools_.push_back(idOf(row.pool.isEmpty() ? row.name : row.pool));
    utilisation_->setRows(busy);
    const auto split = waitingProcessingOf(now);
    splitElements_.clear();
    for (const auto& bar : split)
        splitElements_.push_back(idOfTitle(answer, bar.name));
    split_->setRows(split);
    activities_->setResults(now, answer.scenario);
    people_->setResults(now, answer.scenario);
    hasPeople_ = !now.resources.empty();
    charts::StackedBarsData costs = costsOf(now, answer.simulation->legend(), answer.scenario.currency);
    for (const auto& bar : costs.rows)
        costElements_.push_back(idOf(bar.name));
    costs_->setData(std::move(costs));
    isCompared_ = base != nullptr;
    if (base)
        comparison_->setResults(*base, answer.baseTitle, now,
            answer.scenario.title() == answer.baseTitle ? tr("%1, changed").arg(answer.baseTitle)
                                                        : answer.scenario.title(),
            answer.scenario.currency, answer.differences);
    showNotes(answer);
    showFindings(answer.problems);
    pages_->setCurrentWidget(overview_);
    showWhatIsThere(true);
    if (showsOverTime())
        Q_EMIT courseAsked();
    if (showsRelief())
        Q_EMIT reliefAsked();
}

void ResultsPanel::showNotes(const RunAnswer& answer)
{
    const base::Problems notes = notesOf(answer);
    notes_->setNotes(notes);
    tabs_->setTabText(Notes, notes.empty() ? tr("Notes") : tr("Notes %1").arg(notes.size()));
}

void ResultsPanel::showWords(const QString& icon, const QString& title, const QString& words, QAction* action)
{
    showPage(new window::EmptyState(icon, title, words, action));
}

void ResultsPanel::showPage(QWidget* page)
{
    pages_->addWidget(page);
    pages_->setCurrentWidget(page);
    showWhatIsThere(false);
    // Pages but the charts are made for the occasion.
    for (int i = pages_->count() - 1; i >= 0; --i)
        if (QWidget* old = pages_->widget(i); old != overview_ && old != page) {
            pages_->removeWidget(old);
            old->deleteLater();
        }
}

void ResultsPanel::showProblems(const QString& title, const base::Problems& problems, const QString& repair)
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(chartMargin, 14, chartMargin, 8);
    column->setSpacing(8);
    column->addWidget(window::label(title, "heading"));
    auto* list = new NotesList;
    list->setNotes(problems);
    showFindings({}); // they stand below
    connect(list, &NotesList::elementChosen, this, &ResultsPanel::elementChosen);
    column->addWidget(list, 1);
    if (!repair.isEmpty()) {
        auto* button = window::primaryButton(repair);
        connect(button, &QPushButton::clicked, this, &ResultsPanel::repairAsked);
        column->addWidget(button);
    }
    showPage(page);
}

void ResultsPanel::setActivity(const QString& words, bool canStop)
{
    activity_->setText(words);
    stop_->setVisible(canStop);
}

void ResultsPanel::placeTiles()
{
    std::vector<charts::Kpi> tiles = tiles_;
    // Few that can be read, the most telling first; the tables have all.
    tiles.resize(std::min(tiles.size(), std::size_t(std::max(leastTiles, width() / narrowestTile))));
    if (width() < int(tiles.size()) * leastTile)
        narrow(tiles);
    kpis_->setKpis(std::move(tiles));
}

void ResultsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    kpis_->setCompact(height() < lowPanel);
    placeTiles();
}

} // namespace millrace::app::simulation
