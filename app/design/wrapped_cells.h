// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace millrace::app::design {

/// Cells as tall as their texts are when they are broken into lines: Qt forgets what the style's padding takes of the
/// width. Its table measures the rows anew as the widths change.
class WrappedCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `widest` is the column whose width follows the table's.
    WrappedCells(QTableView& table, int widest);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTableView& table_;
};

} // namespace millrace::app::design
