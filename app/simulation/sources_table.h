// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/list_table.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

namespace millrace::app::simulation {

/// Every number that a scenario says, a row each: what it is now, how far it may be off, and where it comes from; in a
/// copy of the scenario.
class SourcesTable : public ListTable {
    Q_OBJECT
public:
    enum SourcesColumn { Number, Now, CouldBe, Source, columnsOfSources };

    /// The numbers of elements in the order in which cases pass them, then those of pools.
    SourcesTable(const metamodel::Tree& model, scenario::Scenario scenario, QObject* parent = nullptr);
    const scenario::Scenario& scenario() const { return scenario_; }
    int entryCount() const override { return int(numbers_.size()); }
    /// The first row of an element or pool; -1: none.
    int rowOf(const QString& id) const;

protected:
    bool grows() const override { return false; }
    std::vector<Column> columns() const override;
    QString textOf(int row, int column) const override;
    QString assumedOf(int row, int column) const override;
    QStringList choicesOf(int row, int column) const override;
    Texts write(int row, const Texts& texts) override;

private:
    struct Said {
        scenario::Sources::key_type of; ///< no number: what else is said of a pool
        QString title;
    };
    void add(const QString& id, const QString& title);
    QString nowText(const Said& said) const;
    double unitOf(const Said& said) const; ///< seconds; in which its times are typed

    scenario::Scenario scenario_;
    std::vector<Said> numbers_;
};

} // namespace millrace::app::simulation
