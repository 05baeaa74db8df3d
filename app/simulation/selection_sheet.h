// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/search_sheet.h"
#include "simulator/optimization/selection.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

/// What is to be found out: which of these scenarios is the best in that figure.
struct SelectionQuestion {
    std::string kpi; ///< as optimization::SelectionOptions has it
    std::optional<bool> isHighestBest;
    double indifference = 0.01; ///< as optimization::SelectionOptions has it
    std::vector<int> scenarios; ///< their places
};

/// Which of many scenarios is the best: all of them in a table, those that take part ticked, and after a search in the
/// order found, each with how far it is behind. The points are their places; to try one is to go to it.
class SelectionSheet : public SearchSheet {
    Q_OBJECT
public:
    explicit SelectionSheet(QWidget* parent = nullptr);

    /// All there are; what was found of others is gone. `keyFigures`: names of the modeller's own.
    void setScenarios(const QStringList& titles, const QStringList& keyFigures);
    void setWords(const QString& words) override;
    /// `scenarios`: the places of its contestants.
    void setSelection(
        const optimization::Selection& selection, const std::vector<int>& scenarios, const QString& currency);
    /// Whether there are two to be shown side by side.
    void setHasPair(bool has);
    SelectionQuestion question() const;

private:
    static Look look();
    SelectionSheet(QComboBox* within, QWidget* parent);
    void refreshFind();
    void showUnsearched();
    void setHeads(const QString& figure);

    QComboBox* within_;
    QStringList titles_;
};

} // namespace millrace::app::simulation
