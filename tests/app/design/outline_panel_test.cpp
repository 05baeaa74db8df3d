// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_panel.h"
#include "app/design/outline_view.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace millrace::app::design {

using ::testing::ElementsAre;

class OutlinePanelTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        panel_.resize(340, 600);
        panel_.show();
        panel_.setDocument(document_.get());
        settle();
    }

    QTreeView& view() { return *panel_.findChild<QTreeView*>(); }
    void press(QWidget& widget, Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
        settle();
    }
    /// An editor closes, the list is made anew, the next line opens: each from the event loop.
    static void settle()
    {
        for (int turn = 0; turn < 4; ++turn) {
            QApplication::processEvents();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QLineEdit* editor() { return view().viewport()->findChild<QLineEdit*>(); }
    /// Into the line that waits to be typed into; Return ends it.
    void type(const QString& text)
    {
        ASSERT_TRUE(editor());
        editor()->setText(text);
        press(*editor(), Qt::Key_Return);
    }
    void giveUp()
    {
        ASSERT_TRUE(editor());
        press(*editor(), Qt::Key_Escape);
    }
    std::vector<std::string> lines()
    {
        std::vector<std::string> result;
        for (QModelIndex index = view().model()->index(0, 0); index.isValid(); index = view().indexBelow(index)) {
            std::string indent;
            for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent())
                indent += ".";
            result.push_back(indent + index.data(Qt::AccessibleTextRole).toString().toStdString());
        }
        return result;
    }

    std::unique_ptr<editing::Document> document_
        = editing::Document::fromBytes(bpmn::newDiagram(QStringLiteral("Test")));
    OutlinePanel panel_;
};

TEST_F(OutlinePanelTest, TypingAListDrawsTheProcess)
{
    const QByteArray start = document_->tree().save();
    panel_.addStep();
    type(QStringLiteral("Take the order"));
    type(QStringLiteral("In stock?"));
    // A question waits for its answers: they are branches.
    type(QStringLiteral("Pack it"));
    giveUp();
    constexpr int question = 2;
    view().setCurrentIndex(view().model()->index(question, 0));
    panel_.addStep();
    type(QStringLiteral("Order more"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Start event", "Take the order", "In stock?", ".Pack it", ".Order more"));
    EXPECT_EQ(document_->undoName().toStdString(), "Add “Order more”");
    for (int step = 0; step < 4; ++step)
        document_->undo();
    EXPECT_FALSE(document_->canUndo());
    EXPECT_EQ(document_->tree().save(), start);
    settle();
    EXPECT_THAT(lines(), ElementsAre("Start event"));
}

TEST_F(OutlinePanelTest, AQuestionKeepsItsAnswersBelowItFromTheFirstOn)
{
    panel_.addStep();
    type(QStringLiteral("Complete?"));
    type(QStringLiteral("no: Ask for papers"));
    type(QStringLiteral("Wait for them"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Start event", "Complete?", ".Ask for papers", ".Wait for them"));
    const QModelIndex answer = view().model()->index(0, 0, view().model()->index(1, 0));
    EXPECT_EQ(answer.siblingAtColumn(ConditionColumn).data().toString(), QStringLiteral("no"));
}

TEST_F(OutlinePanelTest, AnAnswerIsOneAlsoOneLevelUp)
{
    panel_.addStep();
    type(QStringLiteral("Complete?"));
    type(QStringLiteral("yes: Pack"));
    type(QStringLiteral("Ship"));
    type(QString()); // one level up: what comes after all of that
    type(QStringLiteral("no: Refuse"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Start event", "Complete?", ".Pack", ".Ship", ".Refuse"));
    const QModelIndex answer = view().model()->index(2, 0, view().model()->index(1, 0));
    EXPECT_EQ(answer.siblingAtColumn(ConditionColumn).data().toString(), QStringLiteral("no"));
}

TEST_F(OutlinePanelTest, AWholeProcessIsTypedWithoutLookingUp)
{
    const QByteArray start = document_->tree().save();
    panel_.addStep();
    int steps = 0;
    for (const char* line : {"Check papers", "Complete?", "no: Ask for papers", "-> Check papers",
             "yes: Checks:", "Check credit", "Appraise property"}) {
        type(QString::fromUtf8(line));
        ++steps;
    }
    type(QString()); // what comes after all of that
    type(QStringLiteral("Assess"));
    type(QStringLiteral("Eligible?"));
    type(QStringLiteral("yes: Approved."));
    type(QStringLiteral("no: Send rejection"));
    type(QStringLiteral("Rejected."));
    steps += 5;
    giveUp();
    EXPECT_THAT(lines(),
        ElementsAre("Start event", "Check papers", "Complete?", ".Ask for papers", ".Go on with “Check papers”",
            ".Go on with “Checks”", "Checks", ".Check credit", ".Appraise property", "Assess", "Eligible?", ".Approved",
            ".Send rejection", ".Rejected"));
    const metamodel::Tree& tree = document_->tree();
    const metamodel::Element& process = *bpmn::processes(tree).front();
    EXPECT_EQ(process.children(u"endEvent").size(), 2U);
    EXPECT_EQ(process.children(u"parallelGateway").size(), 2U) << "the checks meet again";
    EXPECT_EQ(process.children(u"exclusiveGateway").size(), 2U) << "the answers do not";
    for (const metamodel::Element* end : process.children(u"endEvent"))
        EXPECT_EQ(bpmn::incoming(tree, *end).size(), 1U);
    for (int step = 0; step < steps; ++step)
        document_->undo();
    EXPECT_EQ(document_->tree().save(), start) << "every line is one step back";
    EXPECT_FALSE(document_->canUndo());
}

TEST_F(OutlinePanelTest, AStepToGoOnWithThatIsNotThereIsRefused)
{
    QString words;
    QObject::connect(&panel_, &OutlinePanel::refused, &panel_, [&](const QString& reason) { words = reason; });
    panel_.addStep();
    type(QStringLiteral("-> Nowhere"));
    EXPECT_TRUE(words.contains(QStringLiteral("Nowhere"))) << words.toStdString();
    EXPECT_FALSE(document_->canUndo());
    ASSERT_TRUE(editor()) << "to be mended";
    EXPECT_EQ(editor()->text().toStdString(), "-> Nowhere");
    type(QStringLiteral("Take the order"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Start event", "Take the order"));
}

TEST_F(OutlinePanelTest, AnAnswerThatIsThereAlreadyIsOneOfTheQuestionAround)
{
    panel_.addStep();
    for (const char* line : {"In stock?", "yes: Express?", "yes: Call courier", "Called."})
        type(QString::fromUtf8(line));
    type(QStringLiteral("no: Hand to post"));
    type(QStringLiteral("Posted."));
    type(QStringLiteral("no: Order goods"));
    giveUp();
    EXPECT_THAT(lines(),
        ElementsAre("Start event", "In stock?", ".Express?", "..Call courier", "..Called", "..Hand to post", "..Posted",
            ".Order goods"));
}

TEST_F(OutlinePanelTest, EveryQuestionTakesManyAnswersInALane)
{
    panel_.addStep();
    editor()->setText(QStringLiteral("How paid?"));
    press(*editor(), Qt::Key_Tab);
    type(QStringLiteral("Sales"));
    for (const char* line : {"card: Book it", "Booked.", "cash: Count it", "Counted.", "cheque: Send it", "Sent.",
             "not at all: Remind", "Reminded."})
        type(QString::fromUtf8(line));
    giveUp();
    EXPECT_THAT(lines(),
        ElementsAre("Start event", "How paid?", ".Book it", ".Booked", ".Count it", ".Counted", ".Send it", ".Sent",
            ".Remind", ".Reminded"));
}

TEST_F(OutlinePanelTest, AnswersMeetAgainInAPoolThatGrows)
{
    panel_.addStep();
    editor()->setText(QStringLiteral("Take the order"));
    press(*editor(), Qt::Key_Tab);
    type(QStringLiteral("Sales"));
    for (const char* line :
        {"In stock?", "yes: Pick", "Pack", "Weigh", "no: Order more", "Wait", "", "Invoice", "Book"})
        type(QString::fromUtf8(line));
    giveUp();
    EXPECT_THAT(lines(),
        ElementsAre("Start event", "Take the order", "In stock?", ".Pick", ".Pack", ".Weigh", ".Order more", ".Wait",
            "Invoice", "Book"));
    const metamodel::Tree& tree = document_->tree();
    const auto gateways = bpmn::processes(tree).front()->children(u"exclusiveGateway");
    ASSERT_EQ(gateways.size(), 2U);
    const auto row = [&](const metamodel::Element* one) {
        return bpmn::bounds(*bpmn::diagramElements(tree, *one).front())->center().y();
    };
    EXPECT_EQ(row(gateways[0]), row(gateways[1]));
}

TEST_F(OutlinePanelTest, ReturnGoesOnBehindTheLastStepThatIsRenamed)
{
    press(view(), Qt::Key_F2);
    type(QStringLiteral("Order received"));
    ASSERT_TRUE(editor()) << "of the next step";
    type(QStringLiteral("Check stock"));
    type(QStringLiteral("Pack it"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Order received", "Check stock", "Pack it"));
    // In the middle of the list nothing was asked for.
    view().setCurrentIndex(view().model()->index(1, 0));
    press(view(), Qt::Key_F2);
    type(QStringLiteral("Look for it"));
    EXPECT_FALSE(editor());
    EXPECT_THAT(lines(), ElementsAre("Order received", "Look for it", "Pack it"));
}

TEST_F(OutlinePanelTest, WhoDoesItMakesTheLanes)
{
    const QByteArray start = document_->tree().save();
    panel_.addStep();
    type(QStringLiteral("Take the order"));
    type(QStringLiteral("Pack it"));
    giveUp();
    const auto give = [this](int row, const char* who) {
        view().model()->setData(view().model()->index(row, WhoColumn), QString::fromUtf8(who));
        settle();
    };
    EXPECT_FALSE(view().isColumnHidden(WhoColumn)) << "without a lane there is where to write one";
    give(1, "Sales");
    const auto who = [this](int row) { return view().model()->index(row, WhoColumn).data().toString().toStdString(); };
    EXPECT_EQ(who(0), "Sales");
    EXPECT_EQ(who(1), "Sales");
    EXPECT_EQ(who(2), "Sales") << "the first name gets all";
    give(2, "Warehouse");
    EXPECT_EQ(who(1), "Sales");
    EXPECT_EQ(who(2), "Warehouse");
    give(1, "Warehouse");
    EXPECT_EQ(who(1), "Warehouse");
    const metamodel::Element& process = *bpmn::processes(document_->tree()).front();
    ASSERT_NE(process.child(u"laneSet"), nullptr);
    EXPECT_EQ(process.child(u"laneSet")->children(u"lane").size(), 2U);
    for (int step = 0; step < 5; ++step)
        document_->undo();
    EXPECT_EQ(document_->tree().save(), start);
}

TEST_F(OutlinePanelTest, WhoDoesItIsTypedWithoutTheMouse)
{
    panel_.addStep();
    editor()->setText(QStringLiteral("Take the order"));
    press(*editor(), Qt::Key_Tab);
    EXPECT_EQ(view().currentIndex().row(), 1) << "of the step that was just typed";
    EXPECT_EQ(view().currentIndex().column(), WhoColumn);
    ASSERT_TRUE(editor()) << "in the choice of lanes";
    type(QStringLiteral("Sales"));
    EXPECT_EQ(view().model()->index(1, WhoColumn).data().toString(), QStringLiteral("Sales"));
    ASSERT_TRUE(editor()) << "of the next step";
    giveUp();
    EXPECT_EQ(view().currentIndex().row(), 1);
    press(view(), Qt::Key_Right);
    EXPECT_EQ(view().currentIndex().column(), WhoColumn);
    press(view(), Qt::Key_Left);
    EXPECT_EQ(view().currentIndex().column(), StepColumn);
    press(view(), Qt::Key_Left);
    EXPECT_EQ(view().currentIndex().column(), StepColumn) << "nothing is left of it";
    press(view(), Qt::Key_F2);
    ASSERT_TRUE(editor());
    editor()->setText(QStringLiteral("Take an order"));
    press(*editor(), Qt::Key_Tab);
    EXPECT_THAT(lines(), ElementsAre("Start event", "Take an order"));
    EXPECT_EQ(view().currentIndex().column(), WhoColumn);
    press(view(), Qt::Key_Up);
    EXPECT_EQ(view().currentIndex().row(), 0);
}

TEST_F(OutlinePanelTest, ALineGivenUpIsDrawnNowhere)
{
    panel_.addStep();
    giveUp();
    EXPECT_FALSE(document_->canUndo());
    EXPECT_THAT(lines(), ElementsAre("Start event"));
    // And the list stands where it stood.
    panel_.addStep();
    type(QStringLiteral("Take the order"));
    giveUp();
    EXPECT_THAT(lines(), ElementsAre("Start event", "Take the order"));
}

TEST_F(OutlinePanelTest, AnEntryNamesTheStep)
{
    view().model()->setData(view().model()->index(0, 0), QStringLiteral("Order came in"));
    settle();
    EXPECT_THAT(lines(), ElementsAre("Order came in"));
    EXPECT_EQ(bpmn::processes(document_->tree()).front()->child(u"startEvent")->name().toStdString(), "Order came in");
}

TEST_F(OutlinePanelTest, SaysWhatItTellsWhereThereIsNoProcess)
{
    document_ = editing::Document::fromBytes("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                                             "targetNamespace=\"t\"><choreography id=\"c\"><startEvent id=\"s\"/>"
                                             "</choreography></definitions>");
    panel_.setDocument(document_.get());
    settle();
    bool isSaid = false;
    for (const QLabel* label : panel_.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("steps of a process")));
    EXPECT_TRUE(isSaid);
}

TEST_F(OutlinePanelTest, AReadOnlyDocumentIsOnlyRead)
{
    document_->setReadOnly(true);
    panel_.setReadOnly(true);
    settle();
    panel_.addStep();
    EXPECT_EQ(editor(), nullptr);
    EXPECT_FALSE(view().model()->flags(view().model()->index(0, 0)).testFlag(Qt::ItemIsEditable));
}

} // namespace millrace::app::design
