// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/decision_view.h"

#include "app/decisions/column_bar.h"
#include "app/decisions/decision_check.h"
#include "app/decisions/decision_list.h"
#include "app/decisions/feel_field.h"
#include "app/decisions/rule_grid.h"
#include "app/decisions/table_editor.h"
#include "app/design/diagram_files.h"
#include "app/design/diagram_view.h"
#include "app/studio.h"
#include "app/window/actions.h"
#include "modeler/base/file.h"
#include "modeler/canvas/view.h"
#include "modeler/dmn/definitions.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <gmock/gmock.h>

namespace millrace::app::decisions {

using window::Command;

namespace {

const char* const feesModel = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/" id="m" name="Fees" namespace="urn:fees">
  <inputData id="in" name="amount"><variable id="v" name="amount" typeRef="number"/></inputData>
  <decision id="d" name="Fee"><variable id="w" name="Fee" typeRef="number"/>
    <informationRequirement id="q"><requiredInput href="#in"/></informationRequirement>
    <decisionTable id="t">
      <input id="i1" label="Amount"><inputExpression id="ie1" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="o1" name="fee" typeRef="number"/>
      <rule id="r1"><inputEntry id="c1"><text>&lt; 100</text></inputEntry><outputEntry id="c2"><text>1</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="c3"><text>&gt; 100</text></inputEntry><outputEntry id="c4"><text>2</text></outputEntry></rule>
    </decisionTable>
  </decision>
  <decision id="d2" name="Twice"><variable id="w2" name="Twice" typeRef="number"/>
    <informationRequirement id="q2"><requiredDecision href="#d"/></informationRequirement>
    <literalExpression id="le"><text>Fee * 2</text></literalExpression>
  </decision>
</definitions>
)";

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&widget, &up);
}

void type(QWidget& widget, const QString& text)
{
    for (const QChar letter : text)
        press(widget, letter.toUpper().unicode(), Qt::NoModifier, letter);
}

class DecisionViewTest : public ::testing::Test {
protected:
    DecisionViewTest()
    {
        QSettings().clear();
        studio = std::make_unique<Studio>(Studio::Options {folder.path() + QStringLiteral("/data")});
        studio->window().resize(1280, 800);
        studio->window().show();
        path = folder.path() + QStringLiteral("/fees.dmn");
        base::writeFileAtomically(path, feesModel);
    }
    DecisionView& open()
    {
        EXPECT_TRUE(studio->open({path}));
        auto* view = qobject_cast<DecisionView*>(studio->window().currentDocument());
        EXPECT_NE(view, nullptr);
        EXPECT_TRUE(view->choose(QStringLiteral("d")));
        return *view;
    }
    static RuleGrid& gridOf(DecisionView& view) { return view.tableEditor().grid(); }
    static QString cell(DecisionView& view, int row, int column)
    {
        return gridOf(view).rules().index(row, column).data(Qt::EditRole).toString();
    }
    static void stand(DecisionView& view, int row, int column)
    {
        gridOf(view).setCurrentIndex(gridOf(view).rules().index(row, column));
    }
    static FeelField* editorOf(DecisionView& view) { return gridOf(view).viewport()->findChild<FeelField*>(); }
    static bool settle(DecisionView& view)
    {
        QElapsedTimer clock;
        clock.start();
        do {
            QCoreApplication::processEvents();
            QThread::msleep(2);
        } while (!view.isSettled() && clock.elapsed() < 20'000);
        return view.isSettled();
    }
    QAction* action(Command command) const { return studio->window().actions().action(command); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Studio> studio;
};

TEST_F(DecisionViewTest, opensEditsUndoesByNameAndSavesInItsVersion)
{
    DecisionView& view = open();
    EXPECT_EQ(view.title(), QStringLiteral("fees.dmn"));
    EXPECT_FALSE(action(Command::Undo)->isEnabled());
    stand(view, 1, 1);
    type(gridOf(view), QStringLiteral("3"));
    ASSERT_NE(editorOf(view), nullptr) << "typing begins";
    press(*editorOf(view), Qt::Key_Return);
    EXPECT_EQ(cell(view, 1, 1), QStringLiteral("3"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    gridOf(view).setFocus();
    EXPECT_TRUE(view.isEdited());
    EXPECT_EQ(action(Command::Undo)->text(), QStringLiteral("&Undo Edit rule 2"));
    action(Command::Save)->trigger();
    EXPECT_EQ(base::readFile(path), QByteArray(feesModel).replace("<text>2</text>", "<text>3</text>"));
    action(Command::Undo)->trigger();
    action(Command::Save)->trigger();
    EXPECT_EQ(base::readFile(path), QByteArray(feesModel));
}

TEST_F(DecisionViewTest, whatCannotBeReadIsSaid)
{
    base::writeFileAtomically(path, "<definitions><broken");
    EXPECT_FALSE(studio->open({path}));
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("fees.dmn")))
        << studio->window().notice().toStdString();
    base::writeFileAtomically(path, "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"/>");
    EXPECT_FALSE(studio->open({path}));
    EXPECT_TRUE(studio->window().notice().contains(QStringLiteral("BPMN")));
}

TEST_F(DecisionViewTest, theKeyboardIsThatOfASpreadsheet)
{
    DecisionView& view = open();
    RuleGrid& grid = gridOf(view);
    stand(view, 0, 0);
    press(grid, Qt::Key_Right);
    EXPECT_EQ(grid.currentIndex().column(), 1);
    press(grid, Qt::Key_F2);
    ASSERT_NE(editorOf(view), nullptr);
    type(*editorOf(view), QStringLiteral("7"));
    press(*editorOf(view), Qt::Key_Tab);
    EXPECT_EQ(cell(view, 0, 1), QStringLiteral("7"));
    EXPECT_EQ(grid.currentIndex().column(), 2);
    if (editorOf(view) != nullptr)
        press(*editorOf(view), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    stand(view, 0, 1);
    press(grid, Qt::Key_Delete);
    EXPECT_EQ(cell(view, 0, 1), QString());
    EXPECT_TRUE(view.document().undoName().startsWith(QStringLiteral("Clear 1 cell")));
    stand(view, 0, 1);
    press(grid, Qt::Key_F2);
    type(*editorOf(view), QStringLiteral("9"));
    press(*editorOf(view), Qt::Key_Escape);
    EXPECT_EQ(cell(view, 0, 1), QString()) << "Escape takes back what was typed";
}

TEST_F(DecisionViewTest, typingBelowTheLastRuleMakesOne)
{
    DecisionView& view = open();
    stand(view, 2, 0);
    type(gridOf(view), QStringLiteral("5"));
    press(*editorOf(view), Qt::Key_Return);
    EXPECT_EQ(gridOf(view).rules().ruleCount(), 3);
    EXPECT_EQ(cell(view, 2, 0), QStringLiteral("5"));
    EXPECT_EQ(gridOf(view).currentIndex().row(), 3) << "Enter goes down";
    view.document().undo();
    EXPECT_EQ(gridOf(view).rules().ruleCount(), 2);
}

TEST_F(DecisionViewTest, pastesFromSpreadsheetsAndCsvAsOneStep)
{
    DecisionView& view = open();
    stand(view, 1, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("[100..200]\t4\n> 200\t\"a \"\"quoted\"\" \tword\"\n"));
    press(gridOf(view), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(view, 1, 0), QStringLiteral("[100..200]"));
    EXPECT_EQ(cell(view, 2, 1), QStringLiteral("a \"quoted\" \tword"));
    EXPECT_TRUE(view.document().undoName().startsWith(QStringLiteral("Paste 4 cell")));
    view.document().undo();
    EXPECT_EQ(view.document().tree().save(), QByteArray(feesModel));

    stand(view, 0, 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("fee,Amount\r\n10,\"1, 2\"\r\n20,3\r\n"));
    press(gridOf(view), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(cell(view, 0, 0), QStringLiteral("1, 2")) << "columns are found by their names";
    EXPECT_EQ(cell(view, 1, 1), QStringLiteral("20"));
    gridOf(view).selectAll();
    press(gridOf(view), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("Amount\tfee\tNotes\n1, 2\t10\t\n3\t20\t\n"));
}

TEST_F(DecisionViewTest, rulesAndColumnsComeMoveAndGo)
{
    DecisionView& view = open();
    RuleGrid& grid = gridOf(view);
    stand(view, 0, 0);
    grid.action(RuleGrid::Verb::MoveDown)->trigger();
    EXPECT_EQ(cell(view, 1, 0), QStringLiteral("< 100"));
    EXPECT_EQ(grid.currentIndex().row(), 1);
    grid.action(RuleGrid::Verb::Duplicate)->trigger();
    EXPECT_EQ(cell(view, 2, 0), QStringLiteral("< 100"));
    grid.action(RuleGrid::Verb::RemoveRules)->trigger();
    EXPECT_EQ(grid.rules().ruleCount(), 2);
    grid.action(RuleGrid::Verb::AddInput)->trigger();
    EXPECT_EQ(grid.rules().columnCount(), 4);
    EXPECT_EQ(grid.currentIndex().column(), 1) << "the new one is in hand";
    grid.action(RuleGrid::Verb::MoveLeft)->trigger();
    EXPECT_EQ(grid.currentIndex().column(), 0);
    EXPECT_EQ(cell(view, 1, 1), QStringLiteral("< 100"));
    grid.action(RuleGrid::Verb::RemoveColumn)->trigger();
    stand(view, 0, 1);
    EXPECT_FALSE(grid.action(RuleGrid::Verb::RemoveColumn)->isEnabled()) << "the only output";
    while (view.document().canUndo())
        view.document().undo();
    EXPECT_EQ(view.document().tree().save(), QByteArray(feesModel));
}

TEST_F(DecisionViewTest, whatIsWrongInACellIsMarkedAndSaid)
{
    DecisionView& view = open();
    const QModelIndex wrong = gridOf(view).rules().index(0, 0);
    gridOf(view).rules().setData(wrong, QStringLiteral("< 100 or"), Qt::EditRole);
    EXPECT_FALSE(wrong.data(simulation::CellTable::problemRole).toString().isEmpty());
    EXPECT_EQ(wrong.data(Qt::ToolTipRole), wrong.data(simulation::CellTable::problemRole));
    gridOf(view).rules().setData(wrong, QStringLiteral("> amunt"), Qt::EditRole);
    EXPECT_EQ(wrong.data(simulation::CellTable::problemRole).toString(),
        QStringLiteral("Nothing is called “amunt” here. Is “amount” meant?"));
    stand(view, 0, 0);
    const auto labels = view.tableEditor().findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("amunt")); }));
    gridOf(view).rules().setData(wrong, QStringLiteral("< 100"), Qt::EditRole);
    EXPECT_TRUE(wrong.data(simulation::CellTable::problemRole).toString().isEmpty());
}

TEST_F(DecisionViewTest, gapsAreFoundAndLeadToTheirRule)
{
    DecisionView& view = open();
    ASSERT_TRUE(settle(view));
    auto* list = view.widget()->findChild<QListWidget*>(QString()); // the decisions
    ASSERT_NE(list, nullptr);
    const auto& findings = view.check().findingsOf(0);
    ASSERT_FALSE(findings.empty()) << "100 is in neither rule";
    EXPECT_EQ(findings.front().kind, dmn::TableFinding::Kind::Gap);
    gridOf(view).rules().setData(gridOf(view).rules().index(1, 0), QStringLiteral(">= 99"), Qt::EditRole);
    ASSERT_TRUE(settle(view));
    ASSERT_FALSE(view.check().findingsOf(0).empty());
    EXPECT_EQ(view.check().findingsOf(0).front().kind, dmn::TableFinding::Kind::Overlap);
    gridOf(view).rules().setData(gridOf(view).rules().index(1, 0), QStringLiteral(">= 100"), Qt::EditRole);
    ASSERT_TRUE(settle(view));
    EXPECT_TRUE(view.check().findingsOf(0).empty());
}

TEST_F(DecisionViewTest, theHitPolicyIsChosenByWords)
{
    DecisionView& view = open();
    auto boxes = view.tableEditor().findChildren<QComboBox*>();
    const auto policy = std::find_if(boxes.begin(), boxes.end(),
        [](const QComboBox* box) { return box->accessibleName() == QLatin1String("Hit policy"); });
    ASSERT_NE(policy, boxes.end());
    (*policy)->setCurrentIndex((*policy)->findData(QStringLiteral("COLLECT")));
    Q_EMIT(*policy)->activated((*policy)->currentIndex());
    EXPECT_TRUE(view.document().tree().save().contains("hitPolicy=\"COLLECT\""));
    EXPECT_EQ(view.document().undoName(), QStringLiteral("Change hit policy"));
    view.document().undo();
    EXPECT_EQ((*policy)->currentData().toString(), QStringLiteral("UNIQUE"));
}

TEST_F(DecisionViewTest, findGoesFromCellToCell)
{
    DecisionView& view = open();
    stand(view, 0, 0);
    EXPECT_TRUE(action(Command::Find)->isEnabled());
    EXPECT_TRUE(gridOf(view).findNext(QStringLiteral("> 1")));
    EXPECT_EQ(gridOf(view).currentIndex().row(), 1);
    EXPECT_FALSE(gridOf(view).findNext(QStringLiteral("nowhere")));
}

TEST_F(DecisionViewTest, aNewDecisionGetsItsInputsFromItsColumns)
{
    action(Command::NewDecisions)->trigger();
    auto* view = qobject_cast<DecisionView*>(studio->window().currentDocument());
    ASSERT_NE(view, nullptr);
    RuleTable& rules = gridOf(*view).rules();
    stand(*view, 0, 0);
    rules.setTextOf(0, editing::ColumnText::Expression, QStringLiteral("country"));
    auto* bar = view->tableEditor().findChild<ColumnBar*>();
    QPushButton* make = nullptr;
    for (QPushButton* button : bar->findChildren<QPushButton*>())
        if (button->isVisible())
            make = button;
    ASSERT_NE(make, nullptr) << "an unknown name can be made an input";
    make->click();
    EXPECT_TRUE(view->document().tree().save().contains("<inputData id=\"InputData_"));
    EXPECT_FALSE(make->isVisible());
    EXPECT_EQ(dmn::versionOf(view->document().tree().root()), QStringLiteral("1.3"));
    view->setCloseQuestion({});
}

TEST_F(DecisionViewTest, expressionsAreEditedAsText)
{
    DecisionView& view = open();
    ASSERT_TRUE(view.choose(QStringLiteral("Twice")));
    FeelField* field = nullptr;
    for (FeelField* one : view.widget()->findChildren<FeelField*>())
        if (one->isVisible())
            field = one;
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->toPlainText(), QStringLiteral("Fee * 2"));
    field->selectAll();
    type(*field, QStringLiteral("Fee * 3"));
    press(*field, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(view.document().tree().save().contains("Fee * 3"));
    EXPECT_EQ(view.document().undoName(), QStringLiteral("Edit expression"));
    view.document().undo();
    EXPECT_EQ(field->toPlainText(), QStringLiteral("Fee * 2"));
}

const char* const feesProcess = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="x" targetNamespace="urn:x">
  <process id="p"><businessRuleTask id="ask" name="Ask for the fee" camunda:decisionRef="d" /></process>
  <bpmndi:BPMNDiagram id="dd"><bpmndi:BPMNPlane id="pl" bpmnElement="p">
    <bpmndi:BPMNShape id="s" bpmnElement="ask"><dc:Bounds x="100" y="100" width="100" height="80"/></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</definitions>
)";

TEST_F(DecisionViewTest, aTaskLeadsToItsDecisionAndBack)
{
    const QString process = folder.path() + QStringLiteral("/orders.bpmn");
    base::writeFileAtomically(process, feesProcess);
    ASSERT_TRUE(studio->open({process}));
    auto* diagram = qobject_cast<design::DiagramView*>(studio->window().currentDocument());
    ASSERT_NE(diagram, nullptr);
    EXPECT_FALSE(action(Command::GoToDecision)->isEnabled()) << "nothing is selected";
    diagram->canvas().selectElements({diagram->document().tree().byId(u"ask")->key()});
    ASSERT_TRUE(action(Command::GoToDecision)->isEnabled());
    action(Command::GoToDecision)->trigger();
    auto* view = qobject_cast<DecisionView*>(studio->window().currentDocument());
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->document().tree().find(view->chosen())->id(), QStringLiteral("d"));
    action(Command::GoToDecision)->trigger();
    EXPECT_EQ(studio->window().currentDocument(), diagram);
    EXPECT_EQ(diagram->canvas().selectedElements().size(), 1U);
    studio->window().closeDocument(*diagram);
    action(Command::GoToDecision)->trigger();
    EXPECT_NE(qobject_cast<design::DiagramView*>(studio->window().currentDocument()), nullptr) << "from its folder";
}

} // namespace

} // namespace millrace::app::decisions
