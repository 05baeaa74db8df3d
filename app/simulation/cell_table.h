// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace millrace::app::simulation {

/// Cells of text that a CellGrid lets people type, paste and clear. Text that cannot be taken stays in its cell,
/// marked.
class CellTable : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int choicesRole = Qt::UserRole + 2; ///< words to choose from; none: any text
    static constexpr int problemRole = Qt::UserRole + 3; ///< what is wrong with the cell's text; empty: nothing
    static constexpr int isIncompleteRole = Qt::UserRole + 5; ///< the problem is but that others are not said yet
    static constexpr int isClosedRole = Qt::UserRole + 4; ///< nothing but the choices can be typed

    using QAbstractTableModel::QAbstractTableModel;
    virtual void clearCells(const QModelIndexList& cells) = 0;
    /// From that cell on; a table that begins with the names of columns finds its columns by them. What could not be
    /// used, in words; empty where all could.
    virtual QString paste(const QModelIndex& at, const std::vector<QStringList>& table) = 0;
    /// With the names of the columns if all columns are among the cells.
    virtual std::vector<QStringList> table(const QModelIndexList& cells) const = 0;
};

} // namespace millrace::app::simulation
