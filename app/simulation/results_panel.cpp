// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/results_panel.h"

#include "app/charts/cycle_time_histogram.h"
#include "app/charts/kpi_row.h"
#include "app/charts/utilisation_bars.h"
#include "app/charts/waiting_causes.h"
#include "app/charts/waiting_processing.h"
#include "app/simulation/activity_table.h"
#include "app/simulation/figures_text.h"
#include "app/simulation/notes_list.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

enum Sheet { Overview, Activities, Split, Notes };
constexpr int chartMargin = 14;
constexpr int leastTile = 178; ///< px that a figure with its interval and its change takes
constexpr int wideOverview = 800;

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
    return notes;
}

ResultsPanel::ResultsPanel(QAction* stop, QWidget* parent)
    : QWidget(parent)
    , pages_(new QStackedWidget(this))
    , kpis_(new charts::KpiRow)
    , tabs_(new window::TextTabs)
    , activity_(window::label({}, "muted"))
    , sheets_(new QStackedWidget)
    , histogram_(new charts::CycleTimeHistogram)
    , causes_(new charts::WaitingCauses)
    , utilisation_(new charts::UtilisationBars)
    , split_(new charts::WaitingProcessing)
    , activities_(new ActivityTable)
    , notes_(new NotesList)
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    results_ = makeResults(stop);
    pages_->addWidget(results_);
    connect(activities_, &ActivityTable::elementChosen, this, &ResultsPanel::elementChosen);
    connect(notes_, &NotesList::elementChosen, this, &ResultsPanel::elementChosen);
    const auto choose = [this](const std::vector<QString>& ids, int row) {
        if (row >= 0 && std::size_t(row) < ids.size() && !ids[std::size_t(row)].isEmpty())
            Q_EMIT elementChosen(ids[std::size_t(row)]);
    };
    connect(causes_, &charts::StackedBars::rowChosen, this, [=, this](int row) { choose(causeElements_, row); });
    connect(split_, &charts::StackedBars::rowChosen, this, [=, this](int row) { choose(splitElements_, row); });
    setActivity({}, false);
}

QWidget* ResultsPanel::makeResults(QAction* stop)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(kpis_);
    column->addWidget(makeHint());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(6, 0, chartMargin, 0);
    row->setSpacing(8);
    for (const QString& name : {tr("Charts"), tr("Activities"), tr("Waiting and processing"), tr("Notes")})
        tabs_->addTab(name);
    row->addWidget(tabs_);
    row->addStretch(1);
    row->addWidget(activity_);
    auto* button = window::linkButton(tr("Stop"));
    button->setToolTip(stop->toolTip());
    connect(button, &QPushButton::clicked, stop, &QAction::trigger);
    stop_ = button;
    row->addWidget(stop_);
    column->addLayout(row);
    column->addWidget(sheets_, 1);
    sheets_->addWidget(makeOverview());
    sheets_->addWidget(activities_);
    auto* splitBox = new QWidget;
    auto* splitColumn = new QVBoxLayout(splitBox);
    splitColumn->setContentsMargins(chartMargin, 6, chartMargin, 6);
    splitColumn->addWidget(split_);
    sheets_->addWidget(splitBox);
    sheets_->addWidget(notes_);
    connect(tabs_, &QTabBar::currentChanged, sheets_, &QStackedWidget::setCurrentIndex);
    // The name of the chosen one is wider, which the bar notes with the next text alone.
    connect(tabs_, &QTabBar::currentChanged, tabs_,
        [tabs = tabs_](int index) { tabs->setTabText(index, tabs->tabText(index)); });
    return box;
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

QWidget* ResultsPanel::makeOverview()
{
    auto* box = new QWidget;
    auto* row = overview_ = new QHBoxLayout(box);
    row->setContentsMargins(chartMargin, 4, chartMargin, 6);
    row->addWidget(histogram_, 5);
    row->addWidget(causes_, 8);
    row->addWidget(utilisation_, 5);
    return box;
}

bool ResultsPanel::showsResults() const
{
    return pages_->currentWidget() == results_;
}

void ResultsPanel::showAnswer(const RunAnswer& answer)
{
    const results::Results& now = answer.outcome->results;
    const results::Results* base = answer.base ? &answer.base->results : nullptr;
    tiles_ = kpisOf(now, base, answer.scenario.currency, answer.scenario.cycleTimeTarget);
    placeTiles();
    histogram_->setData(histogramOf(now, base));
    charts::StackedBarsData causes = waitingCausesOf(now);
    causeElements_.clear();
    for (const auto& bar : causes.rows)
        causeElements_.push_back(idOfTitle(answer, bar.name));
    causes_->setEmptyWords(
        now.resources.empty() ? tr("No case waits, as nobody's time is needed yet.") : tr("No case waits anywhere."));
    causes_->setData(std::move(causes));
    utilisation_->setEmptyWords(tr("Who does the work is not said yet. Add a pool at the right: then you see how busy "
                                   "its people are."));
    utilisation_->setRows(utilisationOf(now));
    const auto split = waitingProcessingOf(now);
    splitElements_.clear();
    for (const auto& bar : split)
        splitElements_.push_back(idOfTitle(answer, bar.name));
    split_->setRows(split);
    activities_->setResults(now, answer.scenario);
    showNotes(answer);
    pages_->setCurrentWidget(results_);
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
    // Pages but the results are made for the occasion.
    for (int i = pages_->count() - 1; i >= 0; --i)
        if (QWidget* old = pages_->widget(i); old != results_ && old != page) {
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
    if (width() < int(tiles.size()) * leastTile)
        narrow(tiles);
    kpis_->setKpis(std::move(tiles));
}

void ResultsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTiles();
    // Charts have margins of their own: where there is little room, those are enough.
    const bool isNarrow = width() < wideOverview;
    overview_->setSpacing(isNarrow ? 0 : 24);
    overview_->setContentsMargins(isNarrow ? 0 : chartMargin, 4, isNarrow ? 0 : chartMargin, 6);
}

} // namespace millrace::app::simulation
