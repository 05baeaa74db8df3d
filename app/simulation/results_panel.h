// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/kpi_row.h"
#include "app/simulation/runner.h"

#include <QWidget>
#include <vector>

class QAction;
class QStackedWidget;
class QTabBar;

namespace millrace::app::simulation {

class ActivityTable;
class ComparisonSheet;
class CostSheet;
class CourseSheet;
class DoctorBar;
class ElidedLabel;
class GanttSheet;
class GrowthSheet;
class HintLine;
class InputGrid;
class NotesList;
class OverviewSheet;
class PoolTable;
class ProcessTable;
class Recording;
class ReliefList;
class SelectionSheet;
class StaffingSheet;
class WhySheet;
struct Sensitivities;

/// Below the diagram: key figures, and a sheet for each thing that can be asked of a run, with tabs to choose from.
/// Where there are no results, words stand in place of the charts, and the grid of all inputs is there all the same.
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
    /// The tabs of what makes cases slow, and of the staffing that is worth its money.
    void openWhy();
    void openStaffing();
    /// Whether there is anything of which inputs could be said.
    void setHasInputs(bool has);

    /// The tab that holds two against one another, as soon as there are two.
    void openComparison();
    /// The tab of what changes over time.
    void openOverTime();
    /// What changes over time, and case by case, in the first replication of the latest answer.
    void showCourse(const std::shared_ptr<const Recording>& recording, const std::shared_ptr<const RunAnswer>& answer);
    /// Somebody looks at what changes over time, or at the cases of one replication.
    bool showsOverTime() const;
    GanttSheet& gantt() { return *gantt_; }
    bool showsRelief() const;
    ReliefList& reliefs();
    StaffingSheet& staffings() { return *staffings_; }
    GrowthSheet& growth() { return *growth_; }
    SelectionSheet& selection();
    /// How many of the model there are to choose the best from.
    void setScenarioCount(int count);
    /// The figure that the inputs are tried for.
    std::string sensitivityFigure() const;
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
    /// The same of another sensitivityFigure().
    void sensitivityAsked();
    void inputsChanged(const millrace::scenario::Scenario& scenario);
    /// What could not be pasted.
    void said(const QString& words);

private:
    void makeTabs(QAction* stop);
    QWidget* makeStaffing();
    void lead();
    void showSheet(int sheet);
    void showWhatIsThere(bool hasResults);
    void showNotes(const RunAnswer& answer);
    void showPage(QWidget* page);
    void placeTiles();
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keepPlaceOf(const QWidget* focused);

    QWidget* head_; ///< what stands above the tabs
    DoctorBar* doctor_;
    charts::KpiRow* kpis_;
    std::vector<charts::Kpi> tiles_;
    HintLine* hint_;
    QTabBar* tabs_;
    ElidedLabel* activity_;
    QWidget* stop_ = nullptr;
    QStackedWidget* sheets_;
    QStackedWidget* pages_; ///< the overview, or words in its place
    OverviewSheet* overview_;
    InputGrid* inputs_;
    WhySheet* why_;
    StaffingSheet* staffings_;
    GrowthSheet* growth_;
    ComparisonSheet* comparison_;
    ProcessTable* figures_;
    ActivityTable* activities_;
    PoolTable* people_;
    CourseSheet* course_;
    GanttSheet* gantt_;
    CostSheet* costs_;
    NotesList* notes_;
    std::vector<double> observed_;
    bool hasInputs_ = false;
    bool hasPeople_ = false;
    bool wantsComparison_ = false; ///< its tab comes to the front when there is something in it
};

} // namespace millrace::app::simulation
