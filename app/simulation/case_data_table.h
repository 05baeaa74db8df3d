// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/entry_table.h"
#include "simulator/scenario/case_data.h"

#include <optional>

namespace millrace::app::simulation {

/// A value of cases as it is typed: it may not say yet how a case gets it.
struct CaseDataEntry {
    QString name;
    QString kind;
    std::optional<scenario::ValueSource> value;
    bool isWhole = false;
};

/// Values of cases, each with how a case gets it, to be typed and pasted: what is known of a case from its beginning,
/// or what an activity changes.
class CaseDataTable : public EntryTable<CaseDataEntry> {
    Q_OBJECT
public:
    enum CaseColumn { Name, Kind, Value, Whole, columnsOfData };

    /// `known`: names that formulas may speak of beside those of the rows above; where `isOfCase` is false they are the
    /// ones to choose from, and a name may come twice.
    CaseDataTable(const std::vector<scenario::Attribute>& attributes, QStringList known, bool isOfCase,
        QObject* parent = nullptr);
    std::vector<scenario::Attribute> attributes() const;

protected:
    std::vector<Column> columns() const override;
    QString addWords() const override;
    QString textOf(int row, int column) const override;
    QString assumedOf(int row, int column) const override;
    QStringList choicesOf(int row, int column) const override;
    Texts write(int row, const Texts& texts) override;
    QString problemOf(int row, int column) const override;

    const std::vector<CaseDataEntry>& entries() const override { return entries_; }
    std::vector<CaseDataEntry>& entries() override { return entries_; }

private:
    QStringList namesFor(int row) const;

    std::vector<CaseDataEntry> entries_;
    QStringList known_;
    bool isOfCase_;
};

/// Key figures by formula, to be typed and pasted.
class KeyFigureTable : public EntryTable<scenario::KeyFigure> {
    Q_OBJECT
public:
    enum FigureColumn { FigureName, Formula, columnsOfFigures };

    KeyFigureTable(std::vector<scenario::KeyFigure> figures, QStringList known, QObject* parent = nullptr);
    const std::vector<scenario::KeyFigure>& figures() const { return figures_; }
    void setKnown(const QStringList& known) { known_ = known; }

protected:
    std::vector<Column> columns() const override;
    QString addWords() const override;
    QString textOf(int row, int column) const override;
    Texts write(int row, const Texts& texts) override;
    QString problemOf(int row, int column) const override;

    const std::vector<scenario::KeyFigure>& entries() const override { return figures_; }
    std::vector<scenario::KeyFigure>& entries() override { return figures_; }

private:
    std::vector<scenario::KeyFigure> figures_;
    QStringList known_;
};

} // namespace millrace::app::simulation
