// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/cell_table.h"

#include <QString>
#include <map>
#include <vector>

namespace millrace::app::simulation {

/// A list of things of one kind, a row each, that grows by typing or pasting below its last row, or is as long as it
/// is. What derives from it says what the cells are; text that it does not take stays in the cell and changes nothing.
class ListTable : public CellTable {
    Q_OBJECT
public:
    struct Column {
        QString name;
        QString explanation {};
        bool isNumber = false;
        bool isClosed = false; ///< nothing but its choices can be typed
        bool isFixed = false; ///< nothing can be typed
    };
    using Texts = std::map<int, QString>; ///< by column

    using CellTable::CellTable;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void clearCells(const QModelIndexList& cells) override;
    QString paste(const QModelIndex& at, const std::vector<QStringList>& table) override;
    std::vector<QStringList> table(const QModelIndexList& cells) const override;

    virtual int entryCount() const = 0;
    void removeEntries(std::vector<int> rows);
    /// The first thing that is wrong with it, with the row's name; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    /// By typing, pasting, clearing or removing.
    void edited();

protected:
    virtual std::vector<Column> columns() const = 0;
    virtual bool grows() const { return true; }
    virtual QString addWords() const { return {}; } ///< in the row that makes an entry, where it grows
    virtual QString textOf(int row, int column) const = 0;
    virtual QString assumedOf(int row, int column) const; ///< where the text is empty
    virtual QStringList choicesOf(int row, int column) const;
    virtual void append() { } ///< an entry that says nothing yet, where it grows
    virtual void erase(int) { }
    /// What is wrong, by column: these texts it has not taken. A column that was not written stands for the text that
    /// it has now, which no longer goes with the others.
    virtual Texts write(int row, const Texts& texts) = 0;
    /// What is wrong with a text that it has taken.
    virtual QString problemOf(int row, int column) const;
    static QString takenWords(const QString& name); ///< another entry is called so

private:
    struct Draft {
        QString text;
        QString problem;
    };
    const Draft* draftAt(int row, int column) const;
    void writeRow(int row, Texts texts);
    int matched(const QString& name) const;

    std::vector<std::map<int, Draft>> drafts_; ///< by row and column
};

} // namespace millrace::app::simulation
