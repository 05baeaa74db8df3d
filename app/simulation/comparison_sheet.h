// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"

#include <QStackedWidget>
#include <map>

class QDoubleSpinBox;

namespace millrace::app::simulation {

class ComparisonTable;
class SelectionSheet;

/// "Compared": two scenarios side by side, or the best of all of them.
class ComparisonSheet : public QStackedWidget {
    Q_OBJECT
public:
    explicit ComparisonSheet(QWidget* parent = nullptr);
    void showAnswer(const RunAnswer& answer);
    /// And not the best of all of them.
    void showPair();
    /// How many of the model there are to choose the best from.
    void setScenarioCount(int count);
    /// The latest answer was one of two scenarios.
    bool hasPair() const { return hasPair_; }
    /// In per cent: what is less does not matter.
    QDoubleSpinBox& threshold() { return *threshold_; }
    ComparisonTable& table() { return *table_; }
    bool hasAnything() const { return hasPair_ || canSelect_; }
    SelectionSheet& selection() { return *selection_; }

Q_SIGNALS:
    void elementChosen(const QString& id);

private:
    QWidget* makePair();
    void refresh();

    QDoubleSpinBox* threshold_;
    QWidget* all_ = nullptr; ///< leads to the best of all
    ComparisonTable* table_;
    SelectionSheet* selection_;
    bool hasPair_ = false;
    bool canSelect_ = false; ///< there is more than one scenario
    bool wantsSelection_ = false;
    std::map<QString, QString> poolIds_; ///< by title
};

} // namespace millrace::app::simulation
