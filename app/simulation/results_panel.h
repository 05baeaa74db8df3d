// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/kpi_row.h"
#include "app/simulation/runner.h"

#include <QPointer>
#include <QWidget>
#include <map>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QHBoxLayout;

namespace millrace::app::charts {
class ChartStrip;
class CycleTimeHistogram;
class StackedBars;
class TimeLines;
class TornadoBars;
class UtilisationBars;
class WaitingCauses;
class WaitingProcessing;
} // namespace millrace::app::charts

namespace millrace::app::simulation {

class ActivityTable;
class ComparisonTable;
class DoctorBar;
class ElidedLabel;
class GanttSheet;
class GrowthSheet;
class InputGrid;
class Recording;
class PoolTable;
class ReliefList;
class SelectionSheet;
struct Sensitivities;
class NotesList;
class StaffingSheet;

/// Below the diagram: key figures, charts, the grid of all inputs, the table of activities, what was assumed. Where
/// there are no results, words stand in place of the charts, and the grid is there all the same.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPanel(QAction* stop, QWidget* parent = nullptr);

    void showAnswer(const RunAnswer& answer);
    /// Cycle times of the log that the next answers' scenario was made of, seconds: drawn over theirs. None: no log.
    void setObserved(std::vector<double> cycleTimes) { observed_ = std::move(cycleTimes); }
    /// Why there is nothing to show, and what can be done; the action may be null.
    void showWords(const QString& icon, const QString& title, const QString& words, QAction* action = nullptr);
    /// What has to be mended first. `repair`: words of a button for what can be done about it here; empty: none.
    void showProblems(const QString& title, const base::Problems& problems, const QString& repair = QString());
    /// What the model doctor found before the run: the worst stands above all else. Nothing: no line.
    void showFindings(const base::Problems& problems);
    DoctorBar& doctor() { return *doctor_; }
    /// A line between figures and charts: what is missing for them to mean more, and what can be done about it. Empty:
    /// no line.
    void setHint(const QString& words, QAction* action = nullptr);
    QString hint() const;
    /// Beside the tabs: what is going on, with the button that stops it; empty: nothing.
    void setActivity(const QString& words, bool canStop);

    /// The grid's tab, with the first cell in hand that nobody has filled in.
    void openInputs();
    /// Whether there is anything of which inputs could be said.
    void setHasInputs(bool has);

    /// What changes over time, and case by case, in the first replication of the latest answer.
    void showCourse(const std::shared_ptr<const Recording>& recording, const std::shared_ptr<const RunAnswer>& answer);
    /// Somebody looks at what changes over time, or at the cases of one replication.
    bool showsOverTime() const;
    GanttSheet& gantt() { return *gantt_; }
    bool showsRelief() const;
    ReliefList& reliefs() { return *reliefs_; }
    StaffingSheet& staffings() { return *staffings_; }
    GrowthSheet& growth() { return *growth_; }
    SelectionSheet& selection() { return *selection_; }
    /// How many of the model there are to choose the best from.
    void setScenarioCount(int count);
    /// `words` stand there while nothing was found yet, or nothing can be.
    void showSensitivities(const Sensitivities& found, const QString& words);

    bool showsResults() const;
    InputGrid& inputs() { return *inputs_; }
    charts::KpiRow& kpis() { return *kpis_; }
    ActivityTable& activities() { return *activities_; }
    NotesList& notes() { return *notes_; }

Q_SIGNALS:
    void elementChosen(const QString& id);
    void repairAsked();
    /// Somebody looks at what changes over time: showCourse(), please.
    void courseAsked();
    /// Somebody wants to know what would make it faster: fill reliefs() and
    /// showSensitivities(), please.
    void reliefAsked();
    void inputsChanged(const millrace::scenario::Scenario& scenario);
    /// What could not be pasted.
    void said(const QString& words);

private:
    void makeTabs(QAction* stop);
    void makeOverview();
    QWidget* makeOverTime();
    void showWhatIsThere(bool hasResults);
    QWidget* makeStaffing();
    QWidget* makeComparison();
    void showComparison();
    QWidget* makeHint();
    void showNotes(const RunAnswer& answer);
    void showPage(QWidget* page);
    void placeTiles();
    void resizeEvent(QResizeEvent* event) override;

    QStackedWidget* pages_; ///< the charts, or words in their place
    DoctorBar* doctor_;
    charts::KpiRow* kpis_;
    charts::ChartStrip* overview_ = nullptr;
    std::vector<charts::Kpi> tiles_;
    QTabBar* tabs_;
    bool hasInputs_ = false;
    bool hasPeople_ = false;
    ElidedLabel* activity_;
    QWidget* stop_ = nullptr;
    QWidget* hintRow_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* hintButton_ = nullptr;
    QPointer<QAction> hintAction_;
    QStackedWidget* sheets_;
    charts::CycleTimeHistogram* histogram_;
    charts::WaitingCauses* causes_;
    charts::UtilisationBars* utilisation_;
    charts::WaitingProcessing* split_;
    charts::TimeLines* cases_;
    charts::TimeLines* queues_;
    charts::TimeLines* busy_;
    charts::StackedBars* costs_;
    GanttSheet* gantt_;
    ComparisonTable* comparison_;
    ReliefList* reliefs_;
    charts::TornadoBars* tornado_;
    StaffingSheet* staffings_;
    GrowthSheet* growth_;
    SelectionSheet* selection_;
    QStackedWidget* comparisons_ = nullptr; ///< two scenarios side by side, or all of them
    QWidget* pairHead_ = nullptr;
    bool isCompared_ = false;
    bool canSelect_ = false; ///< there is more than one scenario
    bool wantsSelection_ = false;
    InputGrid* inputs_;
    ActivityTable* activities_;
    PoolTable* people_;
    NotesList* notes_;
    std::vector<double> observed_;
    std::vector<QString> causeElements_; ///< ids, by row of the chart
    std::vector<QString> splitElements_;
    std::map<QString, QString> poolIds_; ///< by name
    std::vector<QString> utilisationPools_;
    std::vector<QString> costElements_; ///< pools, and activities that cost something by themselves
    std::vector<QString> tornadoElements_;
};

/// Everything that is to be said of a run: its problems, warnings and assumptions, each with its element where one is
/// named.
base::Problems notesOf(const RunAnswer& answer);

} // namespace millrace::app::simulation
