// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace millrace::app::simulation {

class CaseDataTable;
class KeyFigureTable;

/// What is known of each case of a scenario with the key figures of one's own, or what an activity changes of it. Does
/// not stop the window behind it.
class CaseDataDialog : public QDialog {
    Q_OBJECT
public:
    /// `activityId` empty: what is known of cases. `title`: of the activity.
    CaseDataDialog(
        const scenario::Scenario& scenario, const QString& activityId, const QString& title, QWidget* parent);

    CaseDataTable& data() { return *data_; }
    KeyFigureTable* figures() { return figures_; } ///< null for those of an activity
    void accept() override;

Q_SIGNALS:
    void chosen(const std::vector<millrace::scenario::Attribute>& attributes,
        const std::vector<millrace::scenario::KeyFigure>& figures);

private:
    void addWords(QVBoxLayout& column, const QString& words);
    QString problem() const;
    void refresh();

    CaseDataTable* data_;
    KeyFigureTable* figures_ = nullptr;
    QPushButton* use_;
};

/// Names that formulas about a completed case may speak of beside its own values.
QStringList figureNames();
QStringList attributeNames(const scenario::Scenario& scenario);

} // namespace millrace::app::simulation
