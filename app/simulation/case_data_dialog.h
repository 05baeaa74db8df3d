// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "simulator/scenario/scenario.h"

namespace millrace::app::simulation {

class CaseDataTable;
class KeyFigureTable;

/// What is known of each case of a scenario with the key figures of one's own, or what an activity changes of it.
class CaseDataDialog : public InputDialog {
    Q_OBJECT
public:
    /// `activityId` empty: what is known of cases. `title`: of the activity.
    CaseDataDialog(
        const scenario::Scenario& scenario, const QString& activityId, const QString& title, QWidget* parent);

    CaseDataTable& data() { return *data_; }
    KeyFigureTable* figures() { return figures_; } ///< null for those of an activity
    QString problem() const override;

Q_SIGNALS:
    void chosen(const std::vector<millrace::scenario::Attribute>& attributes,
        const std::vector<millrace::scenario::KeyFigure>& figures);

private:
    void refresh();
    void give() override;

    CaseDataTable* data_;
    KeyFigureTable* figures_ = nullptr;
};

/// Names that formulas about a completed case may speak of beside its own values.
QStringList figureNames();
QStringList attributeNames(const scenario::Scenario& scenario);

} // namespace millrace::app::simulation
