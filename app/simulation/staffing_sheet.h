// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/format.h"
#include "app/simulation/staffing_search.h"

#include <QWidget>
#include <memory>

class QAction;
class QComboBox;
class QPushButton;
class QStandardItem;
class QStandardItemModel;

namespace millrace::app::charts {
class FrontChart;
}

namespace millrace::app::simulation {

class ElidedLabel;
class FigureTable;

/// The best staffing: what a week of paid people can bring, from cheap to dear, as a picture and as a table; a row is
/// chosen and tried. Searching is its owner's.
class StaffingSheet : public QWidget {
    Q_OBJECT
public:
    explicit StaffingSheet(QWidget* parent = nullptr);

    /// What would be searched: what of it can be chosen follows.
    void setScenario(const scenario::Scenario& scenario);
    /// While a search is under way: what it does. Empty: none is.
    void setProgress(const QString& words);
    /// `scenario`: that which was searched.
    void setOutcome(std::shared_ptr<const optimization::Outcome> outcome, const scenario::Scenario& scenario);
    /// Nothing was found yet, or cannot be: why.
    void setWords(const QString& words);
    /// Beside what was found: what it is worth by now.
    void setNote(const QString& words);
    bool hasOutcome() const { return outcome_ != nullptr; }

    charts::FrontChart& chart() { return *chart_; }
    FigureTable& table() { return *table_; }

Q_SIGNALS:
    void findAsked(const millrace::app::simulation::StaffingQuestion& question);
    void stopAsked();
    void growthAsked(); ///< the staff that more cases take
    void tryAsked(const millrace::optimization::Staffing& staffing);

private:
    QWidget* asking();
    QPushButton* choosing();
    StaffingQuestion question() const;
    void showChoices();
    void fillTable();
    void addRow(const optimization::Point& point, int index, bool isToday);
    void markChange(QStandardItem& cell, const optimization::Staffing& staffing, const QString& of) const;
    void choose(int point);
    void tryChosen();
    int chosen() const; ///< a point of the front; -1: none
    QString costText(double cost) const;
    QString figureText(const results::Estimate& figure) const;
    charts::TimeUnit figureUnit() const; ///< in which the figure is shown

    QComboBox* figures_;
    QAction* orders_; ///< what is chosen beside people
    QAction* hours_;
    QAction* calendars_;
    QAction* batches_;
    QPushButton* choices_;
    QPushButton* find_;
    QPushButton* stop_;
    QPushButton* try_;
    ElidedLabel* words_;
    charts::FrontChart* chart_;
    FigureTable* table_;
    QStandardItemModel* cells_;
    std::shared_ptr<const optimization::Outcome> outcome_;
    QString currency_;
};

} // namespace millrace::app::simulation
