// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/kpi_row.h"
#include "app/simulation/runner.h"

#include <QPointer>
#include <QWidget>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QHBoxLayout;

namespace millrace::app::charts {
class CycleTimeHistogram;
class UtilisationBars;
class WaitingCauses;
class WaitingProcessing;
} // namespace millrace::app::charts

namespace millrace::app::simulation {

class ActivityTable;
class NotesList;

/// Below the diagram: key figures, charts, the table of activities, what was assumed; or words where there are no
/// results.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ResultsPanel(QAction* stop, QWidget* parent = nullptr);

    void showAnswer(const RunAnswer& answer);
    /// Why there is nothing to show, and what can be done; the action may be null.
    void showWords(const QString& icon, const QString& title, const QString& words, QAction* action = nullptr);
    /// What has to be mended first. `repair`: words of a button for what can be done about it here; empty: none.
    void showProblems(const QString& title, const base::Problems& problems, const QString& repair = QString());
    /// A line between figures and charts: what is missing for them to mean more, and what can be done about it. Empty:
    /// no line.
    void setHint(const QString& words, QAction* action = nullptr);
    QString hint() const;
    /// Beside the tabs: what is going on, with the button that stops it; empty: nothing.
    void setActivity(const QString& words, bool canStop);

    bool showsResults() const;
    charts::KpiRow& kpis() { return *kpis_; }
    ActivityTable& activities() { return *activities_; }
    NotesList& notes() { return *notes_; }

Q_SIGNALS:
    void elementChosen(const QString& id);
    void repairAsked();

private:
    QWidget* makeResults(QAction* stop);
    QWidget* makeOverview();
    QWidget* makeHint();
    void showNotes(const RunAnswer& answer);
    void showPage(QWidget* page);
    void placeTiles();
    void resizeEvent(QResizeEvent* event) override;

    QStackedWidget* pages_;
    QWidget* results_ = nullptr;
    charts::KpiRow* kpis_;
    QHBoxLayout* overview_ = nullptr;
    std::vector<charts::Kpi> tiles_;
    QTabBar* tabs_;
    QLabel* activity_;
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
    ActivityTable* activities_;
    NotesList* notes_;
    std::vector<QString> causeElements_; ///< ids, by row of the chart
    std::vector<QString> splitElements_;
};

/// Everything that is to be said of a run: its problems, warnings and assumptions, each with its element where one is
/// named.
base::Problems notesOf(const RunAnswer& answer);

} // namespace millrace::app::simulation
