// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/entry_table.h"
#include "simulator/scenario/scenario.h"

namespace millrace::app::simulation {

/// The people of a pool who are told apart, to be typed and pasted, in a copy of their scenario.
class PeopleTable : public EntryTable<scenario::Person> {
    Q_OBJECT
public:
    enum PersonColumn { Name, Hours, Pace, Paid, Skills, AwayEvery, AwayFor, Count, columnsOfPeople };

    PeopleTable(scenario::Scenario scenario, const QString& poolId, QObject* parent = nullptr);
    const scenario::Scenario& scenario() const { return scenario_; }
    const scenario::Pool& pool() const { return *scenario_.pool(poolId_); }
    /// How many the pool has at least; more where more are named.
    void setLeast(int people);
    /// Hours of their own for that person; nobody else's change.
    void setHours(int row, const std::vector<kernel::WeeklyHours>& hours);

protected:
    std::vector<Column> columns() const override;
    QString addWords() const override;
    QString textOf(int row, int column) const override;
    QString assumedOf(int row, int column) const override;
    QStringList choicesOf(int row, int column) const override;
    void append() override;
    void erase(int row) override;
    Texts write(int row, const Texts& texts) override;
    QString problemOf(int row, int column) const override;

    const std::vector<scenario::Person>& entries() const override { return pool().people; }
    std::vector<scenario::Person>& entries() override { return scenario_.pool(poolId_)->people; }

private:
    QString writeCell(scenario::Person& person, int column, const QString& text);
    void writeAbsence(scenario::Person& person, const Texts& texts, Texts& problems) const;
    void fitCapacity();

    scenario::Scenario scenario_;
    QString poolId_;
    int least_;
};

/// What tells the person apart, in words: "30 hours a week, pace 1.2, surgery"; empty: nothing does.
QString personWords(const scenario::Scenario& scenario, const scenario::Pool& pool, const scenario::Person& person);
QString titleOf(const scenario::Calendar& calendar); ///< name, else id

} // namespace millrace::app::simulation
