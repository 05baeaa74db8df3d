// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/feel_text.h"
#include "app/simulation/cell_table.h"
#include "modeler/editing/operations/decision_table.h"
#include "modeler/metamodel/change.h"

#include <QHash>
#include <functional>
#include <set>

namespace millrace::editing {
class Document;
class Edit;
} // namespace millrace::editing

namespace millrace::app::decisions {

/// The rules of a decision table, a row each, that follow the document; each thing that is done is one undo step. Below
/// the last rule one can type or paste further ones.
class RuleTable : public simulation::CellTable {
    Q_OBJECT

public:
    static constexpr int spansRole = Qt::UserRole + 10; ///< where the problem is, as a QPoint of place and length
    static constexpr int isLitRole = Qt::UserRole + 11; ///< the rule has matched

    using CellTable::CellTable;
    /// No key: nothing is shown.
    void show(editing::Document* document, metamodel::Key table, const FeelNames& names);
    void setNames(const FeelNames& names);
    metamodel::Key table() const { return table_; }
    const std::vector<editing::TableColumn>& columns() const { return columns_; }
    const editing::TableColumn* columnAt(int column) const;
    QString titleOf(int column) const;
    QString textOf(int column, editing::ColumnText text) const; ///< of its head
    FeelNames namesFor(int column) const; ///< with the values that are likely there
    int ruleCount() const { return int(rules_.size()); }
    metamodel::Key ruleAt(int row) const { return rules_[std::size_t(row)]; }
    /// Rows of the rules that have matched.
    void light(const std::set<int>& rows);
    std::optional<FeelProblem> problemAt(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void clearCells(const QModelIndexList& cells) override;
    QString paste(const QModelIndex& at, const std::vector<QStringList>& table) override;
    std::vector<QStringList> table(const QModelIndexList& cells) const override;

    // --- rules and columns; what they give is where to stand afterwards
    int addRule(int at);
    int duplicateRules(const std::set<int>& rows);
    int removeRules(const std::set<int>& rows);
    int moveRules(const std::set<int>& rows, int by); ///< -1: up, 1: down
    int addColumn(editing::ColumnKind kind, int besides); ///< behind that one where it is of the kind, else the last
    void removeColumn(int column);
    void setTextOf(int column, editing::ColumnText text, const QString& words);
    int moveColumn(int column, int by);
    bool mayRemoveColumn(int column) const;
    bool mayMoveColumn(int column, int by) const;

Q_SIGNALS:
    /// A change was refused, and why.
    void refused(const QString& words);

private:
    void follow();
    void read();
    QString textAt(int row, int column) const;
    /// One undo step; false where it was refused.
    bool edit(const QString& name, const std::function<void(editing::Edit&)>& work);
    void writeCell(editing::Edit& edit, int row, int column, const QString& text);
    int indexOf(metamodel::Key clause) const;
    const metamodel::Element* element() const;

    editing::Document* document_ = nullptr;
    metamodel::Key table_ = metamodel::noKey;
    std::vector<metamodel::Key> rules_;
    std::vector<editing::TableColumn> columns_;
    FeelNames names_;
    std::set<int> lit_;
    mutable QHash<QString, std::optional<FeelProblem>> problems_; ///< by kind and text
};

} // namespace millrace::app::decisions
