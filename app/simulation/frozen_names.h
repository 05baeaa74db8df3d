// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace millrace::app::simulation {

/// The first column of a table once more, over it, while the table is scrolled across: whose row it is stays in sight.
class FrozenNames : public QTableView {
    Q_OBJECT
public:
    /// The table has its model, its rows' height and its delegate; its scroll bar across counts pixels.
    explicit FrozenNames(QTableView* table);
    /// After the table's size, its columns or what it shows have changed.
    void place();
    /// How much of the table's cells is behind it, px.
    int covered() const { return isVisibleTo(table_) ? width() : 0; }

private:
    QTableView* table_;
};

} // namespace millrace::app::simulation
