// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/front_sheet.h"
#include "app/simulation/staffing_question.h"

#include <memory>

class QAction;
class QPushButton;

namespace millrace::app::simulation {

/// The best staffing: what a week of paid people can bring, from cheap to dear. The points are those of the front.
class StaffingSheet : public FrontSheet {
    Q_OBJECT
public:
    explicit StaffingSheet(QWidget* parent = nullptr);

    /// What would be searched: what of it can be chosen follows.
    void setScenario(const scenario::Scenario& scenario);
    /// `scenario`: that which was searched.
    void setOutcome(std::shared_ptr<const optimization::Outcome> outcome, const scenario::Scenario& scenario);
    StaffingQuestion question() const;

private:
    static Look look();
    StaffingSheet(QPushButton* choices, QWidget* parent);
    void fillChoices();
    void showChoices();
    void fillChart();
    void fillTable();
    void addPoint(const optimization::Point& point, int index, bool isToday);

    QAction* orders_ = nullptr; ///< what is chosen beside people
    QAction* hours_ = nullptr;
    QAction* calendars_ = nullptr;
    QAction* batches_ = nullptr;
    QPushButton* choices_;
    std::shared_ptr<const optimization::Outcome> outcome_;
};

} // namespace millrace::app::simulation
