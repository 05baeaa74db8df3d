// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/results_panel.h"

#include "app/simulation/activity_table.h"
#include "app/simulation/answer_notes.h"
#include "app/simulation/asked_figures.h"
#include "app/simulation/comparison_sheet.h"
#include "app/simulation/cost_sheet.h"
#include "app/simulation/course_sheet.h"
#include "app/simulation/doctor.h"
#include "app/simulation/doctor_bar.h"
#include "app/simulation/elided_label.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/gantt_sheet.h"
#include "app/simulation/growth_sheet.h"
#include "app/simulation/hint_line.h"
#include "app/simulation/input_grid.h"
#include "app/simulation/notes_list.h"
#include "app/simulation/overview_sheet.h"
#include "app/simulation/pool_table.h"
#include "app/simulation/process_table.h"
#include "app/simulation/staffing_sheet.h"
#include "app/simulation/why_sheet.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

enum Sheet { Overview, Inputs, Why, Staffings, Compared, Figures, Activities, People, OverTime, Cases, Costs, Notes };
constexpr int panelMargin = 14; ///< px, as all here
constexpr int leastTile = 178; ///< that a figure with its interval and its change takes
constexpr int narrowestTile = 104, leastTiles = 3;
constexpr int lowPanel = 260;

} // namespace

ResultsPanel::ResultsPanel(QAction* stop, QWidget* parent)
    : QWidget(parent)
    , head_(new QWidget)
    , doctor_(new DoctorBar)
    , kpis_(new charts::KpiRow)
    , hint_(new HintLine)
    , tabs_(new window::TextTabs)
    , activity_(new ElidedLabel)
    , sheets_(new QStackedWidget)
    , pages_(new QStackedWidget)
    , overview_(new OverviewSheet)
    , inputs_(new InputGrid)
    , why_(new WhySheet)
    , staffings_(new StaffingSheet)
    , growth_(new GrowthSheet)
    , comparison_(new ComparisonSheet)
    , figures_(new ProcessTable)
    , activities_(new ActivityTable)
    , people_(new PoolTable)
    , course_(new CourseSheet)
    , gantt_(new GanttSheet)
    , costs_(new CostSheet)
    , notes_(new NotesList)
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout(head_);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addWidget(doctor_);
    head->addWidget(kpis_);
    head->addWidget(hint_);
    head->addStretch(1);
    head_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    head_->installEventFilter(this);
    column->addWidget(head_);
    makeTabs(stop);
    lead();
    setActivity({}, false);
}

/// From what is clicked to its element, or to the sheet that tells more of it.
void ResultsPanel::lead()
{
    connect(inputs_, &InputGrid::changed, this, &ResultsPanel::inputsChanged);
    connect(inputs_, &InputGrid::elementChosen, this, &ResultsPanel::elementChosen);
    connect(inputs_, &InputGrid::said, this, &ResultsPanel::said);
    connect(people_, &PoolTable::poolChosen, this, &ResultsPanel::elementChosen);
    connect(activities_, &ActivityTable::elementChosen, this, &ResultsPanel::elementChosen);
    connect(notes_, &NotesList::elementChosen, this, &ResultsPanel::elementChosen);
    connect(gantt_, &GanttSheet::elementChosen, this, &ResultsPanel::elementChosen);
    connect(comparison_, &ComparisonSheet::elementChosen, this, &ResultsPanel::elementChosen);
    for (const ElementCharts* charts : std::initializer_list<ElementCharts*> {overview_, why_, costs_})
        connect(charts, &ElementCharts::elementChosen, this, &ResultsPanel::elementChosen);
    connect(overview_, &OverviewSheet::casesChosen, this, [this](double from, double to) {
        gantt_->showCasesTaking(from, to);
        showSheet(Cases);
    });
    connect(kpis_, &charts::KpiRow::kpiChosen, this, [this](int kpi) {
        const Sheet sheets[] = {Cases, Why, Costs}; // where cycle times, waits and costs come from
        showSheet(kpi < int(std::size(sheets)) ? sheets[kpi] : comparison_->hasPair() ? Compared : Figures);
    });
    connect(why_, &WhySheet::figureChosen, this, &ResultsPanel::sensitivityAsked);
    connect(doctor_, &DoctorBar::elementChosen, this, &ResultsPanel::elementChosen);
    connect(doctor_, &DoctorBar::allAsked, this, [this] { showSheet(Notes); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepPlaceOf(now); });
    connect(tabs_, &QTabBar::currentChanged, this, [this](int sheet) {
        if (sheet == OverTime || sheet == Cases)
            Q_EMIT courseAsked();
        if (sheet == Why)
            Q_EMIT reliefAsked();
    });
}

void ResultsPanel::showSheet(int sheet)
{
    if (tabs_->isTabVisible(sheet))
        tabs_->setCurrentIndex(sheet);
}

void ResultsPanel::openComparison()
{
    wantsComparison_ = true;
}

void ResultsPanel::showFindings(const base::Problems& problems)
{
    doctor_->setFindings(worthSeeing(problems));
}

void ResultsPanel::makeTabs(QAction* stop)
{
    const auto add = [this](QWidget* sheet, const QString& name, const QString& explanation = {}) {
        tabs_->setTabToolTip(tabs_->addTab(name), explanation);
        sheets_->addWidget(sheet);
    };
    pages_->addWidget(overview_);
    // In the order of Sheet.
    add(pages_, tr("Charts"));
    add(inputs_, tr("Inputs"), tr("Durations, shares, people and costs of all activities in one grid"));
    add(why_, tr("Why slow"),
        tr("What more people in each pool would bring, and which inputs the cycle time hangs on"));
    add(makeStaffing(), tr("Staffing"), tr("How many people in each pool are worth their money"));
    add(comparison_, tr("Compared"), tr("Two scenarios side by side, or the best of all of them"));
    add(figures_, tr("Figures"),
        tr("All key figures of the process, where the time of a case goes, and how cases end"));
    add(activities_, tr("Activities"));
    add(people_, tr("People"), tr("How busy each pool and everybody in it is, and what they are paid"));
    add(course_, tr("Over time"));
    add(gantt_, tr("Cases"), tr("Case by case, when it was worked on and what it waited for (Gantt chart)"));
    add(costs_, tr("Costs"), tr("Waiting and work of each activity, and what a case costs"));
    add(notes_, tr("Notes"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, panelMargin, 0);
    row->setSpacing(8);
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

ReliefList& ResultsPanel::reliefs()
{
    return why_->reliefs();
}

SelectionSheet& ResultsPanel::selection()
{
    return comparison_->selection();
}

void ResultsPanel::setScenarioCount(int count)
{
    comparison_->setScenarioCount(count);
    showWhatIsThere(showsResults());
}

void ResultsPanel::setHint(const QString& words, QAction* action)
{
    hint_->setHint(words, action);
}

QString ResultsPanel::hint() const
{
    return hint_->words();
}

bool ResultsPanel::showsRelief() const
{
    return showsResults() && tabs_->currentIndex() == Why;
}

std::string ResultsPanel::sensitivityFigure() const
{
    return why_->figure();
}

void ResultsPanel::showSensitivities(const Sensitivities& found, const QString& words)
{
    why_->showSensitivities(found, words);
}

bool ResultsPanel::showsOverTime() const
{
    return showsResults() && (tabs_->currentIndex() == OverTime || tabs_->currentIndex() == Cases);
}

void ResultsPanel::showCourse(
    const std::shared_ptr<const Recording>& recording, const std::shared_ptr<const RunAnswer>& answer)
{
    gantt_->setRecording(recording, answer, answer->simulation->legend(), zoneOf(answer->scenario));
    course_->showCourse(*recording, *answer);
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
    for (int sheet = Inputs; sheet < tabs_->count(); ++sheet) {
        const bool isThere = sheet == Inputs ? hasInputs_
            : sheet == Compared              ? hasResults && comparison_->hasAnything()
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

void ResultsPanel::openOverTime()
{
    showSheet(OverTime);
}

void ResultsPanel::openWhy()
{
    showSheet(Why);
    tabs_->setFocus(Qt::OtherFocusReason);
}

void ResultsPanel::openStaffing()
{
    showSheet(Staffings);
    tabs_->setFocus(Qt::OtherFocusReason);
}

void ResultsPanel::openInputs()
{
    tabs_->setCurrentIndex(Inputs);
    inputs_->goToFirstOpen();
}

void ResultsPanel::showAnswer(const RunAnswer& answer)
{
    const results::Results& now = answer.outcome->results;
    tiles_ = kpisOf(now, answer.base ? &answer.base->results : nullptr, answer.scenario.currency,
        answer.scenario.cycleTimeTarget, answer.outcome->processes,
        answer.base ? answer.base->processes : std::vector<results::ProcessShare>());
    placeTiles();
    overview_->showAnswer(answer, observed_);
    costs_->showAnswer(answer);
    why_->setFigures(figuresOf(answer.scenario));
    comparison_->showAnswer(answer);
    figures_->setResults(now, answer.scenario, answer.outcome->processes);
    activities_->setResults(now, answer.scenario);
    people_->setResults(now, answer.scenario);
    hasPeople_ = !now.resources.empty();
    showNotes(answer);
    showFindings(answer.problems);
    pages_->setCurrentWidget(overview_);
    showWhatIsThere(true);
    if (wantsComparison_ && answer.base) {
        wantsComparison_ = false;
        comparison_->showPair();
        showSheet(Compared);
    }
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
    column->setContentsMargins(panelMargin, 14, panelMargin, 8);
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

/// While somebody fills in the grid of inputs it keeps its place: what has gone above it leaves its room.
bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == head_ && event->type() == QEvent::Resize && head_->minimumHeight() > 0)
        head_->setMinimumHeight(head_->height());
    return QWidget::eventFilter(watched, event);
}

void ResultsPanel::keepPlaceOf(const QWidget* focused)
{
    if (focused == nullptr || focused->window() != window()) // a list that a cell has opened, say
        return;
    const bool isFilledIn = inputs_->isAncestorOf(focused);
    if (isFilledIn != (head_->minimumHeight() > 0))
        head_->setMinimumHeight(isFilledIn ? head_->height() : 0);
}

} // namespace millrace::app::simulation
