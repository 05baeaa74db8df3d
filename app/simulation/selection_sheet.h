// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/selection.h"

#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QStandardItemModel;

namespace millrace::app::simulation {

class ElidedLabel;
class FigureTable;

/// What is to be found out: which of these scenarios is the best in that figure.
struct SelectionQuestion {
    std::string kpi; ///< as optimization::SelectionOptions has it
    std::optional<bool> isHighestBest;
    double indifference = 0.01; ///< as optimization::SelectionOptions has it
    std::vector<int> scenarios; ///< their places
};

/// Which of many scenarios is the best: all of them in a table, those that take part ticked, and after a search in the
/// order found, each with how far it is behind. A row leads to its scenario. Searching is its owner's.
class SelectionSheet : public QWidget {
    Q_OBJECT
public:
    explicit SelectionSheet(QWidget* parent = nullptr);

    /// All there are; what was found of others is gone. `keyFigures`: names of the modeller's own.
    void setScenarios(const QStringList& titles, const QStringList& keyFigures);
    /// While a search is under way: what it does. Empty: none is.
    void setProgress(const QString& words);
    /// `scenarios`: the places of its contestants.
    void setSelection(
        const optimization::Selection& selection, const std::vector<int>& scenarios, const QString& currency);
    /// Beside the buttons: why nothing was found, say.
    void setWords(const QString& words);
    /// Whether there are two to be shown side by side.
    void setHasPair(bool has);
    bool hasSelection() const { return hasSelection_; }
    SelectionQuestion question() const;

    FigureTable& table() { return *table_; }

Q_SIGNALS:
    void findAsked();
    void stopAsked();
    void pairAsked(); ///< two of them side by side
    void scenarioChosen(int scenario);

private:
    QWidget* asking();
    void refreshFind();
    void showChosen();
    void showUnsearched();
    void setHeads(const QString& figure);

    QComboBox* figures_;
    QComboBox* within_;
    QPushButton* find_;
    QPushButton* stop_;
    QPushButton* show_;
    QPushButton* pair_ = nullptr;
    ElidedLabel* words_;
    FigureTable* table_;
    QStandardItemModel* cells_;
    QStringList titles_;
    QStringList keyFigures_;
    bool hasSelection_ = false;
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
