// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/decision_table.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/decision_requirements.h"

#include <gtest/gtest.h>

namespace millrace::editing {

namespace {

const char* const fees = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="Fees" namespace="urn:fees">
  <decision id="d" name="Fee">
    <decisionTable id="t">
      <input id="i1" label="Amount">
        <inputExpression id="ie1" typeRef="number"><text>amount</text></inputExpression>
      </input>
      <output id="o1" name="fee" typeRef="number" />
      <!-- small ones -->
      <rule id="r1"><inputEntry id="c1"><text>&lt; 100</text></inputEntry><outputEntry id="c2"><text>1</text></outputEntry></rule>
      <rule id="r2">
        <description>the rest</description>
        <inputEntry id="c3"><text>-</text></inputEntry>
        <outputEntry id="c4"><text>2</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
)";

class DecisionTableTest : public ::testing::Test {
protected:
    std::unique_ptr<Document> document = Document::fromBytes(fees);

    const metamodel::Element& table() const { return *document->tree().byId(u"t"); }
    metamodel::Key rule(int row) const { return rulesOf(table())[std::size_t(row)]->key(); }
    QString cell(int row, int column) const
    {
        return cellText(*rulesOf(table())[std::size_t(row)], columnsOf(table())[std::size_t(column)]);
    }
    template <class Work> void edit(Work work)
    {
        Edit step(*document, QStringLiteral("x"));
        work(step);
        step.commit();
    }
    QStringList ids(QStringView role) const
    {
        QStringList found;
        for (const metamodel::Element* child : table().children(role))
            found << child->id();
        return found;
    }
    /// Undone, the file is what it was; redone, what it became, and it can be read again.
    void expectUndoRestores()
    {
        const QByteArray after = document->tree().save();
        EXPECT_TRUE(Document::fromBytes(after)->problems().empty());
        while (document->canUndo())
            document->undo();
        EXPECT_EQ(document->tree().save(), QByteArray(fees));
        while (document->canRedo())
            document->redo();
        EXPECT_EQ(document->tree().save(), after);
    }
};

TEST_F(DecisionTableTest, readsColumnsAndCells)
{
    const auto columns = columnsOf(table());
    ASSERT_EQ(columns.size(), 3U);
    EXPECT_EQ(columns[0].kind, ColumnKind::Input);
    EXPECT_EQ(columns[1].kind, ColumnKind::Output);
    EXPECT_EQ(columns[2].kind, ColumnKind::Note);
    EXPECT_EQ(columnTitle(document->tree(), columns[0]), QStringLiteral("Amount"));
    EXPECT_EQ(columnText(document->tree(), columns[0], ColumnText::Expression), QStringLiteral("amount"));
    EXPECT_EQ(columnText(document->tree(), columns[0], ColumnText::Type), QStringLiteral("number"));
    EXPECT_EQ(columnTitle(document->tree(), columns[1]), QStringLiteral("fee"));
    EXPECT_EQ(cell(0, 0), QStringLiteral("< 100"));
    EXPECT_EQ(cell(1, 2), QStringLiteral("the rest"));
}

TEST_F(DecisionTableTest, aCellChangesItsOwnBytesAlone)
{
    edit([&](Edit& step) { setCell(step, rule(1), columnsOf(table())[1], QStringLiteral("2.50")); });
    EXPECT_EQ(document->tree().save(), QByteArray(fees).replace("<text>2</text>", "<text>2.50</text>"));
    expectUndoRestores();
}

TEST_F(DecisionTableTest, notesComeAndGo)
{
    edit([&](Edit& step) { setCell(step, rule(0), columnsOf(table())[2], QStringLiteral("small")); });
    EXPECT_EQ(cell(0, 2), QStringLiteral("small"));
    edit([&](Edit& step) { setCell(step, rule(1), columnsOf(table())[2], QString()); });
    EXPECT_FALSE(document->tree().save().contains("the rest"));
    expectUndoRestores();
}

TEST_F(DecisionTableTest, rulesAreAddedAndMoved)
{
    edit([&](Edit& step) { addRule(step, table().key(), 1); });
    EXPECT_EQ(rulesOf(table()).size(), 3U);
    EXPECT_EQ(rulesOf(table())[1]->children(u"inputEntry").size(), 1U);
    edit([&](Edit& step) { setCell(step, rule(1), columnsOf(table())[0], QStringLiteral("[100..200]")); });
    edit([&](Edit& step) { moveRule(step, rule(0), 2); });
    EXPECT_EQ(cell(0, 0), QStringLiteral("[100..200]"));
    EXPECT_EQ(cell(2, 0), QStringLiteral("< 100"));
    edit([&](Edit& step) { moveRule(step, rule(2), 0); });
    EXPECT_EQ(cell(0, 0), QStringLiteral("< 100"));
    edit([&](Edit& step) { step.remove(rule(2)); });
    EXPECT_EQ(rulesOf(table()).size(), 2U);
    expectUndoRestores();
}

TEST_F(DecisionTableTest, columnsAreAddedMovedAndRemoved)
{
    edit([&](Edit& step) {
        const metamodel::Key made = addColumn(step, table().key(), ColumnKind::Input, 0);
        setColumnText(step, {ColumnKind::Input, 0, made}, ColumnText::Expression, QStringLiteral("country"));
        setColumnText(step, {ColumnKind::Input, 0, made}, ColumnText::Type, QStringLiteral("string"));
        setColumnText(step, {ColumnKind::Input, 0, made}, ColumnText::Allowed, QStringLiteral("\"DE\", \"FR\""));
    });
    ASSERT_EQ(columnsOf(table()).size(), 4U);
    EXPECT_EQ(cell(0, 0), QString());
    EXPECT_EQ(cell(0, 1), QStringLiteral("< 100"));
    edit([&](Edit& step) { setCell(step, rule(0), columnsOf(table())[0], QStringLiteral("\"DE\"")); });
    edit([&](Edit& step) { moveColumn(step, table().key(), columnsOf(table())[0], 1); });
    EXPECT_EQ(cell(0, 0), QStringLiteral("< 100"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("\"DE\""));
    EXPECT_EQ(
        columnText(document->tree(), columnsOf(table())[1], ColumnText::Allowed), QStringLiteral("\"DE\", \"FR\""));
    edit([&](Edit& step) { addColumn(step, table().key(), ColumnKind::Output, 1); });
    edit([&](Edit& step) { addColumn(step, table().key(), ColumnKind::Annotation, 0); });
    EXPECT_EQ(rulesOf(table())[0]->children(u"outputEntry").size(), 2U);
    EXPECT_EQ(rulesOf(table())[0]->children(u"annotationEntry").size(), 1U);
    edit([&](Edit& step) { removeColumn(step, table().key(), columnsOf(table())[0]); });
    EXPECT_EQ(cell(0, 0), QStringLiteral("\"DE\""));
    EXPECT_EQ(ids(u"input").size(), 1);
    expectUndoRestores();
}

TEST_F(DecisionTableTest, theHitPolicyIsWrittenWhereItIsNotTheUsualOne)
{
    edit([&](Edit& step) { setHitPolicy(step, table().key(), QStringLiteral("UNIQUE"), QString()); });
    EXPECT_EQ(document->tree().save(), QByteArray(fees));
    edit([&](Edit& step) { setHitPolicy(step, table().key(), QStringLiteral("COLLECT"), QStringLiteral("SUM")); });
    EXPECT_EQ(table().attribute(u"aggregation"), QStringLiteral("SUM"));
    edit([&](Edit& step) { setHitPolicy(step, table().key(), QStringLiteral("FIRST"), QStringLiteral("SUM")); });
    EXPECT_FALSE(table().hasAttribute(u"aggregation"));
    expectUndoRestores();
}

TEST_F(DecisionTableTest, eachFileKeepsItsVersion)
{
    const QByteArray old = QByteArray(fees).replace(
        "https://www.omg.org/spec/DMN/20191111/MODEL/", "http://www.omg.org/spec/DMN/20151101/dmn.xsd");
    document = Document::fromBytes(old);
    edit([&](Edit& step) { addRule(step, table().key(), 2); });
    EXPECT_FALSE(document->tree().save().contains("20191111"));
    EXPECT_FALSE(document->tree().save().contains("xmlns:dmn"));
}

TEST_F(DecisionTableTest, whatIsRequiredIsMadeWhereItIsMissing)
{
    edit([&](Edit& step) {
        require(step, document->tree().byId(u"d")->key(), QStringLiteral("amount"), QStringLiteral("number"));
    });
    const metamodel::Element* input = document->tree().root().child(u"inputData");
    const metamodel::Element* requirement = document->tree().byId(u"d")->child(u"informationRequirement");
    if (input == nullptr || requirement == nullptr)
        FAIL() << document->tree().save().toStdString();
    EXPECT_EQ(input->name(), QStringLiteral("amount"));
    EXPECT_EQ(input->child(u"variable")->attribute(u"typeRef"), QStringLiteral("number"));
    EXPECT_EQ(dmn::referred(document->tree(), *requirement->children().front()), input);
    edit([&](Edit& step) { addDecision(step, QStringLiteral("Total")); });
    edit([&](Edit& step) {
        const metamodel::Element* total = dmn::decisions(document->tree()).back();
        const metamodel::Key key = total->key();
        require(step, key, QStringLiteral("Fee"), QString());
        addTable(step, key);
    });
    const metamodel::Element& total = *dmn::decisions(document->tree()).back();
    EXPECT_EQ(total.name(), QStringLiteral("Total"));
    EXPECT_NE(total.child(u"informationRequirement")->child(u"requiredDecision"), nullptr);
    EXPECT_EQ(rulesOf(*dmn::expressionIn(total)).size(), 1U);
    expectUndoRestores();
}

} // namespace

} // namespace millrace::editing
