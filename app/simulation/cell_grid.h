// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/cell_table.h"

#include <QTableView>
#include <span>

namespace millrace::app::simulation {

/// A table that is used as a spreadsheet is: typing replaces, F2 edits, Enter goes down and Tab to the right
/// (Enter after Tabs begins the next row below where these began), Delete clears, Ctrl+C and Ctrl+V copy and paste
/// ranges from and to spreadsheets, Ctrl+D takes the cell above.
class CellGrid : public QTableView {
    Q_OBJECT
public:
    /// Takes the cells over.
    explicit CellGrid(CellTable* cells, QWidget* parent = nullptr);
    void copy() const;
    void paste();
    /// Of all columns, px; wider where a head is longer, or what stands in the first one, in whatever language.
    void setColumnWidths(std::span<const int> least);

Q_SIGNALS:
    /// What could not be pasted.
    void said(const QString& words);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void addCommand(const QString& text, const QKeySequence& keys, void (CellGrid::*verb)());
    void copyChosen() { copy(); }
    void clearChosen();
    void fillDown();
    void step(int down);
    /// `move`: what Tab does.
    template <typename Move> void tab(Move move);

    CellTable* cells_;
    int tabbedFrom_ = -1; ///< the column where the Tabs to the cell in hand began; -1: it was not reached by Tab
    bool isTabbing_ = false;
};

} // namespace millrace::app::simulation
