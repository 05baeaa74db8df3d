// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/list_table.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace millrace::app::simulation {

class CellGrid;

/// A table that grows by typing and pasting, with buttons for what can be done to it and words for what is wrong.
class ListPane : public QWidget {
    Q_OBJECT
public:
    /// Takes the table over. `name`: for those who do not see what stands above it.
    ListPane(ListTable* table, const QString& name, QWidget* parent = nullptr);
    CellGrid& grid() { return *grid_; }
    /// Behind the buttons.
    void addBeside(QWidget* widget);
    int currentEntry() const; ///< -1: none
    /// Until the table is edited or another row is chosen.
    void sayProblem(const QString& words);
    void copyAll() const;
    void removeChosen();

Q_SIGNALS:
    /// The table was edited, or another row chosen.
    void changed();

private:
    QPushButton* addVerb(const QString& words, const QString& why, void (ListPane::*verb)());
    void add();
    void copy() { copyAll(); }
    void paste();
    void refresh();

    ListTable* table_;
    CellGrid* grid_;
    QHBoxLayout* verbs_;
    QLabel* problem_;
    QPushButton* remove_ = nullptr;
    QPushButton* copy_ = nullptr;
};

} // namespace millrace::app::simulation
