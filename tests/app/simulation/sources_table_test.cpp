// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/sources_table.h"

#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;
using scenario::NumberOf;
using testing::ElementsAre;

class SourcesTableTest : public testing::Test {
protected:
    static Scenario withCost()
    {
        Scenario scenario = today();
        scenario.elements[QStringLiteral("A")].fixedCost = 5;
        scenario.setSource(QStringLiteral("A"), QStringLiteral("interview"));
        return scenario;
    }
    int rowOf(const char* title) const
    {
        for (int row = 0; row < table.entryCount(); ++row)
            if (shown(row, SourcesTable::Number) == QLatin1String(title))
                return row;
        ADD_FAILURE() << "There is no row " << title;
        return 0;
    }
    QString shown(int row, int column) const
    {
        return table.index(row, column).data(Qt::DisplayRole).toString().replace(QChar(0x00A0), u' ');
    }
    void type(const char* title, int column, const char* words)
    {
        table.setData(table.index(rowOf(title), column), QString::fromUtf8(words), Qt::EditRole);
    }
    QString problem(const char* title, int column) const
    {
        return table.index(rowOf(title), column).data(CellTable::problemRole).toString();
    }

    std::shared_ptr<const metamodel::Tree> process = model();
    SourcesTable table {*process, withCost()};
};

TEST_F(SourcesTableTest, ListsEveryNumberThatTheScenarioSays)
{
    std::vector<std::string> rows;
    for (int row = 0; row < table.rowCount(); ++row)
        rows.push_back(
            (shown(row, SourcesTable::Number) + QStringLiteral(" = ") + shown(row, SourcesTable::Now)).toStdString());
    EXPECT_THAT(rows,
        ElementsAre("Cases come: Start event: mean time between cases = 6 min", "Receive: mean duration = 10 min",
            "Receive: cost a visit = \u20AC 5", "Fine? yes: share of the cases = 70 %",
            "Clerks: paid per hour = \u20AC 30", "Clerks: people = 2", "Clerks: hours and all else = "));
    EXPECT_EQ(table.rowOf(QStringLiteral("Clerks")), 4);
    EXPECT_EQ(table.rowOf(QStringLiteral("nobody")), -1);
}

TEST_F(SourcesTableTest, KeepsASourceOfEachNumber)
{
    type("Receive: cost a visit", SourcesTable::Source, " price list,  May ");
    type("Clerks: paid per hour", SourcesTable::Source, "payroll");
    type("Clerks: hours and all else", SourcesTable::Source, "contracts");
    const Scenario& scenario = table.scenario();
    EXPECT_EQ(scenario.source(QStringLiteral("A"), NumberOf::FixedCost), u"price list, May");
    EXPECT_EQ(scenario.source(QStringLiteral("A")), u"interview");
    EXPECT_EQ(scenario.source(QStringLiteral("Clerks"), NumberOf::HourlyCost), u"payroll");
    EXPECT_EQ(scenario.source(QStringLiteral("Clerks")), u"contracts");
    // What is said of all counts where nothing else is said.
    EXPECT_EQ(shown(rowOf("Receive: mean duration"), SourcesTable::Source), u"interview");
    EXPECT_EQ(shown(rowOf("Clerks: people"), SourcesTable::Source), u"contracts");
}

TEST_F(SourcesTableTest, TakesRangesInTheUnitOfTheNumber)
{
    type("Receive: mean duration", SourcesTable::CouldBe, "8 / 12");
    type("Receive: cost a visit", SourcesTable::CouldBe, "4 / 5 / 8");
    type("Clerks: people", SourcesTable::CouldBe, "1 / 2 / 3");
    type("Fine? yes: share of the cases", SourcesTable::CouldBe, "60 / 70 / 75 %");
    EXPECT_TRUE(table.problem().isEmpty()) << table.problem().toStdString();
    const scenario::Ranges& ranges = table.scenario().ranges;
    EXPECT_EQ(ranges.at({QStringLiteral("A"), NumberOf::Duration}), (scenario::Range {480, 600, 720}));
    EXPECT_EQ(ranges.at({QStringLiteral("A"), NumberOf::FixedCost}), (scenario::Range {4, 5, 8}));
    EXPECT_EQ(ranges.at({QStringLiteral("Clerks"), NumberOf::Capacity}), (scenario::Range {1, 2, 3}));
    EXPECT_EQ(ranges.at({QStringLiteral("yes"), NumberOf::Share}), (scenario::Range {0.6, 0.7, 0.75}));
    EXPECT_EQ(shown(rowOf("Receive: cost a visit"), SourcesTable::CouldBe), u"4 / 5 / 8");
    type("Clerks: people", SourcesTable::CouldBe, "");
    EXPECT_FALSE(table.scenario().ranges.contains({QStringLiteral("Clerks"), NumberOf::Capacity}));
}

TEST_F(SourcesTableTest, SaysWhatIsNoRange)
{
    type("Receive: cost a visit", SourcesTable::CouldBe, "many");
    EXPECT_FALSE(problem("Receive: cost a visit", SourcesTable::CouldBe).isEmpty());
    EXPECT_THAT(table.problem().toStdString(), testing::StartsWith("Receive: cost a visit: "));
    type("Receive: cost a visit", SourcesTable::CouldBe, "4 / 8");
    type("Clerks: hours and all else", SourcesTable::CouldBe, "4 / 8");
    EXPECT_FALSE(problem("Clerks: hours and all else", SourcesTable::CouldBe).isEmpty());
}

TEST_F(SourcesTableTest, NumbersThemselvesAndTheirNamesStay)
{
    EXPECT_FALSE(table.flags(table.index(0, SourcesTable::Number)).testFlag(Qt::ItemIsEditable));
    EXPECT_FALSE(table.flags(table.index(0, SourcesTable::Now)).testFlag(Qt::ItemIsEditable));
    table.clearCells({table.index(1, SourcesTable::Now), table.index(1, SourcesTable::Number)});
    EXPECT_EQ(shown(1, SourcesTable::Now), u"10 min");
}

TEST_F(SourcesTableTest, PastesByNameAndSaysWhatHasNoPlace)
{
    const QString words = table.paste(table.index(0, 0),
        {{QStringLiteral("Number"), QStringLiteral("Source")},
            {QStringLiteral("Clerks: people"), QStringLiteral("measured")},
            {QStringLiteral("Robots: people"), QStringLiteral("assumed")}});
    EXPECT_EQ(table.scenario().source(QStringLiteral("Clerks"), NumberOf::Capacity), u"measured");
    EXPECT_EQ(table.rowCount(), 7);
    EXPECT_THAT(words.toStdString(), testing::HasSubstr("1 "));
}

} // namespace
} // namespace millrace::app::simulation
