// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/cell_table.h"
#include "app/simulation/input_cells.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QStringList>
#include <map>
#include <memory>
#include <vector>

namespace millrace::run {
struct AssumedStaff;
}

namespace millrace::app::simulation {

/// The inputs of a scenario for all elements of a model, to be typed, pasted and cleared. Text that cannot be taken
/// stays in its cell, marked, and leaves the scenario as it is; so does what waits for further cells (a shortest
/// without a longest). What is typed or pasted at once is one change.
class InputGridModel : public CellTable {
    Q_OBJECT
public:
    static constexpr int elementRole = Qt::UserRole + 1; ///< id

    using CellTable::CellTable;
    /// Null: nothing is shown. Texts not taken yet stay while it is the same model. `assumed`: who works where the
    /// scenario names nobody.
    void show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario,
        std::shared_ptr<const run::AssumedStaff> assumed = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    void clearCells(const QModelIndexList& cells) override;
    /// From that cell on; a table that begins with the names of columns finds its columns by them, and one whose first
    /// column has the names of rows its rows. What could not be used, in words; empty where all could.
    QString paste(const QModelIndex& at, const std::vector<QStringList>& table) override;
    /// With the names of the columns if all columns are among them. What is assumed is left out: nobody said it.
    std::vector<QStringList> table(const QModelIndexList& cells) const override;

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);

private:
    using Cell = std::pair<QString, InputColumn>; ///< of the element
    struct Draft {
        QString text;
        CellProblem problem;
    };
    using Writes = std::map<int, CellTexts>; ///< by row
    struct Target {
        std::vector<int> columns; ///< for each pasted one; -1: none
        int firstRow = 0; ///< of the pasted ones
        int nameColumn = -1; ///< the pasted one that has the names of rows
    };

    QString textOf(const InputRow& row, InputColumn column) const;
    double unitOf(const InputRow& row) const;
    QString assumedOf(const InputRow& row, InputColumn column) const;
    QStringList choicesOf(const InputRow& row, InputColumn column) const;
    bool takesAssumed(const Writes& writes) const;
    void write(const Writes& writes);
    void addDrafts(int row, CellTexts& texts) const;
    Writes withRoomForShares(const Writes& writes, scenario::Scenario& scenario) const;
    Target targetOf(const QModelIndex& at, const std::vector<QStringList>& table) const;
    QString problemsOf(const Writes& writes) const;

    std::shared_ptr<const metamodel::Tree> model_;
    scenario::Scenario scenario_;
    scenario::Scenario staffed_; ///< with who works where nobody says so
    std::vector<InputRow> rows_;
    std::map<Cell, Draft> drafts_;
    std::map<QString, double> units_; ///< chosen, by element
};

} // namespace millrace::app::simulation
