// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/rule_table.h"
#include "app/simulation/cell_grid.h"

class QMenu;

namespace millrace::app::decisions {

/// The rules as a spreadsheet: what a CellGrid does, and rules and columns that are added, removed and moved by key,
/// menu and by dragging the heads of columns. Pastes CSV as well as what spreadsheets copy.
class RuleGrid : public simulation::CellGrid {
    Q_OBJECT

public:
    enum class Verb {
        InsertAbove,
        InsertBelow,
        Duplicate,
        RemoveRules,
        MoveUp,
        MoveDown,
        AddInput,
        AddOutput,
        AddAnnotation,
        RemoveColumn,
        MoveLeft,
        MoveRight,
    };

    explicit RuleGrid(QWidget* parent = nullptr);
    RuleTable& rules() { return *rules_; }
    const RuleTable& rules() const { return *rules_; }
    QAction* action(Verb verb) const { return actions_[std::size_t(verb)]; }
    int currentColumn() const { return currentIndex().column(); }
    /// Shows the rule and chooses its first cell.
    void goTo(int row, int column = 0);
    /// Chooses the next cell behind the current one that has the words in it; false where there is none.
    bool findNext(const QString& words);
    void pasteText(const QString& text);
    /// Annotations came with DMN 1.2.
    void setKnowsAnnotations(bool knows);
    void cutChosen();

Q_SIGNALS:
    /// Another column, or what is in it, is in hand.
    void columnChanged();
    void headActivated(int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool event(QEvent* event) override;

private:
    void makeActions();
    void run(Verb verb);
    void refreshActions();
    std::set<int> chosenRows() const;
    void settle();
    void stand(int row, int column);
    void dropColumn(int section, int from, int to);
    void showMenu(const QPoint& at, bool isOfColumn);

    RuleTable* rules_;
    std::vector<QAction*> actions_;
    metamodel::Key sized_ = metamodel::noKey; ///< the table whose columns have their widths
    int row_ = 0, column_ = 0; ///< in hand before a reset
    int sizedColumns_ = 0;
    bool knowsAnnotations_ = true;
};

} // namespace millrace::app::decisions
