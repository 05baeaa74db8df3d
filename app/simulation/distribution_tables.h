// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/list_table.h"
#include "simulator/kernel/distribution.h"

namespace millrace::app::simulation {

/// A distribution that is a table, row by row: the classes of a histogram, values with their shares, points of a
/// curve, or a list of values.
class PointTable : public ListTable {
    Q_OBJECT
public:
    explicit PointTable(const kernel::Distribution& distribution, QObject* parent = nullptr);
    /// Whether it is one of those.
    static bool isOne(kernel::Distribution::Kind kind);
    /// As the rows have it; check its problem().
    kernel::Distribution distribution() const;

    int entryCount() const override { return int(rows_.size()); }

protected:
    std::vector<Column> columns() const override;
    QString addWords() const override;
    QString textOf(int row, int column) const override;
    void append() override;
    void erase(int row) override;
    Texts write(int row, const Texts& texts) override;

private:
    struct Row {
        double from = 0; ///< or the value
        double to = 0; ///< of a class alone
        double weight = 1;
    };
    enum class Cell { From, To, Weight };
    std::vector<Cell> cells() const; ///< by column
    static double& valueOf(Row& row, Cell cell);

    kernel::Distribution::Kind kind_;
    std::vector<Row> rows_;
};

/// The parts of a mixture: how often each of them is the one, its shape and its mean.
class PartTable : public ListTable {
    Q_OBJECT
public:
    enum PartColumn { Weight, Shape, Mean, columnsOfParts };

    explicit PartTable(const kernel::Distribution& mixture, QObject* parent = nullptr);
    kernel::Distribution distribution() const; ///< check its problem()
    const kernel::Distribution& part(int row) const { return parts_[std::size_t(row)].distribution; }
    void setPart(int row, const kernel::Distribution& part);

    int entryCount() const override { return int(parts_.size()); }

protected:
    std::vector<Column> columns() const override;
    QString addWords() const override;
    QString textOf(int row, int column) const override;
    QStringList choicesOf(int row, int column) const override;
    void append() override;
    void erase(int row) override;
    Texts write(int row, const Texts& texts) override;
    QString problemOf(int row, int column) const override;

private:
    QString writeCell(kernel::MixturePart& part, int column, const QString& text) const;

    std::vector<kernel::MixturePart> parts_;
};

} // namespace millrace::app::simulation
