// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_bar.h"

#include "app/design/diagram_view.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/figures.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QTabBar>
#include <gmock/gmock.h>

namespace millrace::app::design {
namespace {

using ::testing::ElementsAre;

const char* const head = R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI"
  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="defs" targetNamespace="t">
  <process id="P" name="Orders"><task id="T" name="Take order"/>
    <subProcess id="S" name="Check &amp; pay"><task id="I" name="Check credit"/></subProcess></process>
  <process id="Q" name="Returns"><task id="R" name="Take back"/></process>
)";
const char* const tail = R"(
  <di:BPMNDiagram id="D2"><di:BPMNPlane id="P2" bpmnElement="S"><di:BPMNShape id="si" bpmnElement="I">
    <dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>
  <di:BPMNDiagram id="D3" name="Way back"><di:BPMNPlane id="P3" bpmnElement="Q"><di:BPMNShape id="sr" bpmnElement="R">
    <dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram>
</definitions>)";
const char* const outer = R"(
  <di:BPMNDiagram id="D1"><di:BPMNPlane id="P1" bpmnElement="P"><di:BPMNShape id="st" bpmnElement="T">
    <dc:Bounds x="0" y="0" width="100" height="80"/></di:BPMNShape>
    <di:BPMNShape id="ss" bpmnElement="S" isExpanded="false"><dc:Bounds x="200" y="0" width="100" height="80"/></di:BPMNShape>
  </di:BPMNPlane></di:BPMNDiagram>)";

class DiagramBarTest : public ::testing::Test {
protected:
    DiagramBarTest() { open(QByteArray(head) + outer + tail); }
    void open(const QByteArray& bytes)
    {
        view_ = DiagramView::fromBytes(bytes, QStringLiteral("Orders"));
        view_->widget()->resize(800, 600);
        view_->widget()->show();
    }
    metamodel::Key key(const char* id)
    {
        const metamodel::Element* element = view_->document().tree().byId(QString::fromLatin1(id));
        return element != nullptr ? element->key() : metamodel::noKey;
    }
    QString shown()
    {
        const metamodel::Element* diagram = view_->document().tree().find(view_->canvas().figures().diagram());
        return diagram != nullptr ? diagram->id() : QString();
    }
    QStringList tabs()
    {
        QStringList titles;
        auto* bar = view_->diagramBar().findChild<QTabBar*>();
        for (int i = 0; i < bar->count(); ++i)
            titles += bar->tabText(i);
        return titles;
    }
    QString way()
    {
        QStringList parts;
        for (const QWidget* part : view_->diagramBar().findChildren<QWidget*>()) {
            if (!part->isVisible())
                continue;
            if (const auto* back = qobject_cast<const QPushButton*>(part))
                parts += back->text();
            else if (const auto* here = qobject_cast<const QLabel*>(part))
                parts += here->text();
        }
        return parts.join(u' ');
    }
    QAction* action(const char* text)
    {
        for (QAction* each : view_->canvas().actions())
            if (each->text() == QLatin1String(text))
                return each;
        return nullptr;
    }

    std::unique_ptr<DiagramView> view_;
};

TEST_F(DiagramBarTest, DiagramsStandSideBySideAndThoseOfSubProcessesInside)
{
    EXPECT_TRUE(view_->diagramBar().isVisible());
    EXPECT_THAT(tabs(), ElementsAre(QStringLiteral("Orders"), QStringLiteral("Way back")));
    EXPECT_EQ(shown(), QStringLiteral("D1"));
    view_->diagramBar().findChild<QTabBar*>()->setCurrentIndex(1);
    EXPECT_EQ(shown(), QStringLiteral("D3"));
}

TEST_F(DiagramBarTest, OneDiagramNeedsNoBar)
{
    open(QByteArray(head) + outer + "</definitions>");
    EXPECT_FALSE(view_->diagramBar().isVisible());
}

TEST_F(DiagramBarTest, ADoubleClickOnTheMarkerOpensTheSubProcessAndTheWayLeadsBack)
{
    const drawing::Figure* figure = view_->canvas().figures().ofElement(key("S"));
    const QPointF marker(figure->box.center().x(), figure->box.bottom() - 8);
    const QPointF at = view_->canvas().viewport().toWidget(marker);
    QMouseEvent click(QEvent::MouseButtonDblClick, at, view_->canvas().mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
        Qt::NoModifier);
    QCoreApplication::sendEvent(&view_->canvas(), &click);
    EXPECT_EQ(shown(), QStringLiteral("D2"));
    EXPECT_EQ(way(), QStringLiteral("Orders \u203a Check & pay"));
    view_->diagramBar().leave();
    EXPECT_EQ(shown(), QStringLiteral("D1"));
    EXPECT_THAT(view_->canvas().selectedElements(), ElementsAre(key("S"))) << "where one came from";
    EXPECT_EQ(way(), QString());
}

TEST_F(DiagramBarTest, KeysLeadInAndOutWhereThereIsAWay)
{
    EXPECT_EQ(action("Open the sub-process"), nullptr);
    view_->canvas().selectElements({key("T")});
    EXPECT_EQ(action("Open the sub-process"), nullptr);
    view_->canvas().selectElements({key("S")});
    ASSERT_NE(action("Open the sub-process"), nullptr);
    action("Open the sub-process")->trigger();
    EXPECT_EQ(shown(), QStringLiteral("D2"));
    EXPECT_EQ(action("Open the sub-process"), nullptr);
    ASSERT_NE(action("Back to the outer diagram"), nullptr);
    view_->canvas().selectElements({key("I")});
    EXPECT_EQ(action("Back to the outer diagram"), nullptr) << "Ctrl+Up walks the flow";
    view_->canvas().select({});
    action("Back to the outer diagram")->trigger();
    EXPECT_EQ(shown(), QStringLiteral("D1"));
}

TEST_F(DiagramBarTest, AClosedSubProcessWithoutAPageGetsOneByTheKeyThatOpensIt)
{
    open(QByteArray(head) + outer + "</definitions>");
    view_->canvas().selectElements({key("S")});
    ASSERT_NE(action("Open the sub-process"), nullptr);
    action("Open the sub-process")->trigger();
    EXPECT_EQ(way(), QStringLiteral("Orders \u203a Check & pay"));
    view_->document().undo();
    EXPECT_EQ(shown(), QStringLiteral("D1"));
    EXPECT_FALSE(view_->isEdited());
    view_->setReadOnly(true);
    view_->canvas().select({});
    view_->canvas().selectElements({key("S")});
    EXPECT_EQ(action("Open the sub-process"), nullptr) << "nothing can be begun";
}

TEST_F(DiagramBarTest, WhatIsTakenBackElsewhereIsShownThere)
{
    const auto move = [this](const char* element, QPointF by) {
        editing::Edit edit(view_->document(), QStringLiteral("Move"));
        editing::moveShapes(edit, {key(element)}, by);
        edit.commit();
    };
    view_->diagramBar().open(key("D3"));
    move("sr", {4000, 0});
    view_->diagramBar().open(key("D1"));
    move("st", {0, 10});
    view_->document().undo();
    EXPECT_EQ(shown(), QStringLiteral("D1")) << "it is in front already";
    view_->document().undo();
    EXPECT_EQ(shown(), QStringLiteral("D3"));
    const auto isInSight = [this] {
        canvas::View& canvas = view_->canvas();
        return canvas.viewport().visible(canvas.size()).intersects(canvas.figures().ofElement(key("R"))->box);
    };
    EXPECT_TRUE(isInSight());
    view_->diagramBar().open(key("D1"));
    view_->document().redo();
    EXPECT_EQ(shown(), QStringLiteral("D3"));
    EXPECT_TRUE(isInSight());
    {
        editing::Edit edit(view_->document(), QStringLiteral("Rename"));
        editing::rename(edit, key("Q"), QStringLiteral("Goods back"));
        edit.commit();
    }
    view_->diagramBar().open(key("D1"));
    view_->document().undo();
    EXPECT_EQ(shown(), QStringLiteral("D3")) << "what the diagram shows as a whole";
}

TEST_F(DiagramBarTest, AStepTakenOutOfASubProcessComesBackOnItsPage)
{
    view_->diagramBar().open(key("D2"));
    {
        editing::Edit edit(view_->document(), QStringLiteral("Delete"));
        editing::remove(edit, {key("I")});
        edit.commit();
    }
    view_->diagramBar().open(key("D1"));
    view_->document().undo();
    EXPECT_EQ(shown(), QStringLiteral("D2"));
    view_->diagramBar().open(key("D1"));
    view_->document().redo();
    EXPECT_EQ(shown(), QStringLiteral("D2"));
}

TEST_F(DiagramBarTest, EachDiagramKeepsItsZoomAndPlace)
{
    view_->canvas().setZoom(1.5);
    view_->canvas().scrollBy({-30, 20});
    const canvas::Viewport seen = view_->canvas().viewport();
    view_->diagramBar().open(key("D3"));
    EXPECT_NE(view_->canvas().viewport(), seen);
    view_->diagramBar().open(key("D1"));
    EXPECT_NEAR(view_->canvas().zoom(), seen.scale(), 1e-9);
    EXPECT_NEAR(view_->canvas().viewport().origin().x(), seen.origin().x(), 1e-6);
    EXPECT_NEAR(view_->canvas().viewport().origin().y(), seen.origin().y(), 1e-6);
}

TEST_F(DiagramBarTest, AnElementIsRevealedInTheDiagramThatDrawsIt)
{
    view_->reveal(key("I"));
    EXPECT_EQ(shown(), QStringLiteral("D2"));
    EXPECT_THAT(view_->canvas().selectedElements(), ElementsAre(key("I")));
}

TEST_F(DiagramBarTest, NamesFollowEditsAndADiagramThatGoesLeavesItsTab)
{
    {
        editing::Edit edit(view_->document(), QStringLiteral("Rename"));
        editing::rename(edit, key("P"), QStringLiteral("Big orders"));
        edit.commit();
    }
    EXPECT_EQ(tabs().front(), QStringLiteral("Big orders"));
    view_->diagramBar().open(key("D3"));
    {
        editing::Edit edit(view_->document(), QStringLiteral("Remove"));
        edit.remove(key("D3"));
        edit.commit();
    }
    EXPECT_EQ(shown(), QStringLiteral("D1"));
    EXPECT_THAT(tabs(), ElementsAre(QStringLiteral("Big orders")));
    view_->document().undo();
    EXPECT_EQ(tabs().size(), 2);
}

TEST_F(DiagramBarTest, AFileThatBeginsWithASubProcessOpensAtItsOuterDiagram)
{
    open(QByteArray(head) + QByteArray(tail).replace("</definitions>", "") + outer + "</definitions>");
    EXPECT_EQ(shown(), QStringLiteral("D1"));
    EXPECT_THAT(tabs(), ElementsAre(QStringLiteral("Way back"), QStringLiteral("Orders")));
}

TEST_F(DiagramBarTest, ASubProcessThatIsDrawnNowhereIsATabOfItsOwn)
{
    open(QByteArray(head) + tail);
    EXPECT_THAT(tabs(), ElementsAre(QStringLiteral("Check && pay"), QStringLiteral("Way back")));
}

} // namespace
} // namespace millrace::app::design
