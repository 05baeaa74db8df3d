// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/log_calibration.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTabBar;
class QVBoxLayout;

namespace millrace::app::charts {
class ColumnBars;
class CycleTimeHistogram;
class KpiRow;
} // namespace millrace::app::charts

namespace millrace::app::simulation {

class FigureTable;
class NotesList;

/// What a log told of a model, before a scenario is made of it: how well a simulation of it matches, how cases come,
/// how long work takes with what was fitted, which ways cases go, who works when, and what could not be used.
class LogFindingsPage : public QWidget {
    Q_OBJECT
public:
    explicit LogFindingsPage(QWidget* parent = nullptr);
    void setFinding(std::shared_ptr<const LogFinding> finding);
    const LogFinding* finding() const { return finding_.get(); }
    QTabBar& tabs() { return *tabs_; }
    charts::CycleTimeHistogram& matchChart() { return *match_; }
    charts::CycleTimeHistogram& durationChart() { return *duration_; }
    FigureTable& durations() { return *durations_; }
    NotesList& remarks() { return *remarks_; }

private:
    QWidget* makeMatch();
    QWidget* makeArrivals();
    QWidget* makeDurations();
    QWidget* makePeople();
    FigureTable* makeTable(const QString& name, QStandardItemModel*& cells);
    void showMatch();
    void showArrivals();
    void showDurations();
    void showShares();
    void showPeople();
    void showRemarks();
    void showDuration(int row);
    QString notesOfKind(mining::Note::What what) const;

    std::shared_ptr<const LogFinding> finding_;
    charts::KpiRow* figures_;
    QTabBar* tabs_;
    QStackedWidget* sheets_;
    QLabel* matchWords_ = nullptr;
    charts::CycleTimeHistogram* match_ = nullptr;
    FigureTable* matchTable_ = nullptr;
    QStandardItemModel* matchCells_ = nullptr;
    charts::ColumnBars* hours_ = nullptr;
    charts::ColumnBars* weekdays_ = nullptr;
    QLabel* arrivalWords_ = nullptr;
    FigureTable* durations_ = nullptr;
    QStandardItemModel* durationCells_ = nullptr;
    charts::CycleTimeHistogram* duration_ = nullptr;
    FigureTable* shares_ = nullptr;
    QStandardItemModel* shareCells_ = nullptr;
    FigureTable* people_ = nullptr;
    QStandardItemModel* peopleCells_ = nullptr;
    QLabel* peopleWords_ = nullptr;
    NotesList* remarks_;
};

} // namespace millrace::app::simulation
