// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_panel.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"

#include <QApplication>
#include <QKeyEvent>
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
