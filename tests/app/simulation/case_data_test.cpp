// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/case_data_dialog.h"
#include "app/simulation/case_data_table.h"
#include "app/simulation/case_value_text.h"
#include "app/simulation/tsv.h"
#include "tests/app/simulation/simulation_bench.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;
using scenario::Attribute;
using scenario::Expression;
using scenario::Option;
using scenario::ValueSource;

ParsedValue parsedAs(const char* kind, const char* text)
{
    return parseValue(QString::fromUtf8(kind), QString::fromUtf8(text), {QStringLiteral("amount")});
}

TEST(CaseValues, AreReadAsTheyAreWritten)
{
    const std::vector<ValueSource> values {Distribution::triangular(100, 200, 500), Distribution::uniform(1, 2.5),
        Distribution::constant(7), Distribution::exponential(40), Distribution::truncatedNormal(5, 1, 0, 9),
        Expression {QStringLiteral("amount * 0.1")},
        std::vector<Option> {{QStringLiteral("small"), 70}, {QStringLiteral("very large"), 30}},
        std::vector<Option> {{3.0}, {true}, {false}, {QStringLiteral("3")}, {QStringLiteral("a; \"b\"")}}};
    for (const ValueSource& value : values) {
        const ParsedValue parsed = parseValue(valueKindText(value), valueText(value), {});
        ASSERT_TRUE(parsed.value.has_value()) << valueText(value).toStdString() << parsed.valueProblem.toStdString();
        EXPECT_TRUE(*parsed.value == value) << valueText(value).toStdString();
    }
}

TEST(CaseValues, AreOfTheKindThatTheyLookLike)
{
    EXPECT_TRUE(*parsedAs("", "5").value == ValueSource(Distribution::constant(5)));
    EXPECT_TRUE(*parsedAs("", "1; 2; 4").value == ValueSource(Distribution::triangular(1, 2, 4)));
    EXPECT_TRUE(std::holds_alternative<std::vector<Option>>(*parsedAs("", "yes 20 %; no 80 %").value));
    EXPECT_TRUE(std::holds_alternative<Expression>(*parsedAs("", "amount * 2").value));
}

TEST(CaseValues, SayWhatIsWrong)
{
    EXPECT_EQ(
        parsedAs("One of", "small 70 %; large").valueProblem, u"Give each of the values its share, or none of them.");
    EXPECT_FALSE(parsedAs("One of", "  ").valueProblem.isEmpty());
    EXPECT_EQ(parsedAs("Least, usual, most", "1; 2").valueProblem, u"Write: least; usual; most");
    EXPECT_EQ(parsedAs("Least, usual, most", "1; 2; many").valueProblem, u"'many' is no number.");
    EXPECT_FALSE(parsedAs("Least, usual, most", "3; 2; 1").valueProblem.isEmpty());
    EXPECT_TRUE(parsedAs("Formula", "amount *").valueProblem.startsWith(QStringLiteral("At sign ")));
    EXPECT_FALSE(parsedAs("Guess", "1").kindProblem.isEmpty());
    for (const QString& kind : valueKinds())
        EXPECT_FALSE(valueHint(kind).isEmpty()) << kind.toStdString();
}

TEST(CaseDataTable, TakesRowsAndAsksForWhatIsMissing)
{
    CaseDataTable table({}, {}, true);
    const auto type = [&](int row, int column, const char* text) {
        table.setData(table.index(row, column), QString::fromUtf8(text), Qt::EditRole);
    };
    type(0, CaseDataTable::Name, "amount");
    EXPECT_TRUE(table.problem().startsWith(QStringLiteral("amount: Say how"))) << table.problem().toStdString();
    type(0, CaseDataTable::Value, "100; 200; 500");
    EXPECT_EQ(table.index(0, CaseDataTable::Kind).data().toString(), u"Least, usual, most");
    type(0, CaseDataTable::Whole, "yes");
    EXPECT_TRUE(table.problem().isEmpty());
    type(0, CaseDataTable::Kind, "One of");
    EXPECT_TRUE(table.problem().isEmpty()) << "three values";
    type(0, CaseDataTable::Kind, "Anything between two");
    EXPECT_TRUE(table.problem().contains(QStringLiteral("least; most"))) << table.problem().toStdString();
    type(0, CaseDataTable::Value, "100; 500");
    EXPECT_TRUE(table.problem().isEmpty());
    type(1, CaseDataTable::Name, "amount");
    type(1, CaseDataTable::Value, "1");
    EXPECT_TRUE(table.problem().contains(QStringLiteral("Two are called")));
    type(1, CaseDataTable::Name, "fee");
    const auto attributes = table.attributes();
    ASSERT_EQ(attributes.size(), 2U);
    EXPECT_TRUE(attributes[0].value == ValueSource(Distribution::uniform(100, 500)));
    EXPECT_TRUE(attributes[0].isWhole);
    EXPECT_EQ(attributes[1].name, u"fee");
}

TEST(CaseDataTable, AnUnknownWordIsNoFormulaBeforeSomebodySaysSo)
{
    CaseDataTable table({}, {QStringLiteral("amount")}, true);
    const auto type = [&](int column, const char* text) {
        table.setData(table.index(0, column), QString::fromUtf8(text), Qt::EditRole);
    };
    type(CaseDataTable::Name, "level");
    type(CaseDataTable::Value, "gold");
    EXPECT_TRUE(table.problem().contains(QStringLiteral("is called 'gold'"))) << table.problem().toStdString();
    EXPECT_TRUE(table.index(0, CaseDataTable::Value).data(CellTable::problemRole).toString().contains(u"gold"));
    EXPECT_TRUE(table.attributes().empty());
    type(CaseDataTable::Kind, "One of");
    EXPECT_TRUE(table.problem().isEmpty()) << table.problem().toStdString();
    ASSERT_EQ(table.attributes().size(), 1U);
    EXPECT_TRUE(table.attributes()[0].value == ValueSource(std::vector<Option> {{QStringLiteral("gold")}}));

    EXPECT_FALSE(parsedAs("", "very large").valueProblem.isEmpty());
    EXPECT_TRUE(parsedAs("Formula", "gold").value.has_value()) << "somebody said so";
    EXPECT_TRUE(parsedAs("", "amount").value.has_value());
    EXPECT_TRUE(*parsedAs("", "yes").value == ValueSource(std::vector<Option> {{true}}));
}

TEST(CaseDataTable, PastesWhatALineSays)
{
    CaseDataTable table({}, {}, true);
    EXPECT_EQ(table.paste(table.index(0, 0),
                  parseTsv(QStringLiteral("Name\tValue\namount\t1; 2; 3\nkind\tsmall 70 %; large 30 %\n"))),
        QString());
    ASSERT_EQ(table.attributes().size(), 2U);
    EXPECT_EQ(table.index(1, CaseDataTable::Kind).data().toString(), u"One of");
}

TEST(CaseDataDialog, GivesDataAndKeyFigures)
{
    Scenario scenario = today();
    scenario.attributes = {{QStringLiteral("amount"), Distribution::constant(5)}};
    CaseDataDialog dialog(scenario, {}, {}, nullptr);
    std::vector<Attribute> attributes;
    std::vector<scenario::KeyFigure> figures;
    int chosen = 0;
    QObject::connect(&dialog, &CaseDataDialog::chosen, [&](const auto& data, const auto& more) {
        attributes = data;
        figures = more;
        ++chosen;
    });
    ASSERT_NE(dialog.figures(), nullptr);
    dialog.figures()->paste(dialog.figures()->index(0, 0), parseTsv(QStringLiteral("Profit\tamount -\n")));
    EXPECT_TRUE(dialog.figures()->problem().contains(QStringLiteral("At sign")));
    dialog.accept();
    EXPECT_EQ(chosen, 0);
    dialog.figures()->setData(
        dialog.figures()->index(0, KeyFigureTable::Formula), QStringLiteral("amount - cost"), Qt::EditRole);
    dialog.accept();
    EXPECT_EQ(chosen, 1);
    EXPECT_EQ(attributes, scenario.attributes);
    ASSERT_EQ(figures.size(), 1U);
    EXPECT_EQ(figures[0].feel, u"amount - cost");
}

TEST(CaseDataDialog, GivesWhatAnActivityChanges)
{
    Scenario scenario = today();
    scenario.attributes = {{QStringLiteral("amount"), Distribution::constant(5)}};
    CaseDataDialog dialog(scenario, QStringLiteral("A"), QStringLiteral("Receive"), nullptr);
    EXPECT_EQ(dialog.figures(), nullptr);
    std::vector<Attribute> changes;
    QObject::connect(&dialog, &CaseDataDialog::chosen, [&](const auto& data, const auto&) { changes = data; });
    dialog.data().paste(dialog.data().index(0, 0), parseTsv(QStringLiteral("amount\tFormula\tamount + 1\n")));
    dialog.accept();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_TRUE(changes[0].value == ValueSource(Expression {QStringLiteral("amount + 1")}));
}

} // namespace
} // namespace millrace::app::simulation
