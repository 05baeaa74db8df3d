// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QTextEdit>
#include <gmock/gmock.h>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using test::smallProcess;
using testing::ElementsAre;

class InlineEditorTest : public test::ViewTest { };

TEST_F(InlineEditorTest, RenamesInPlace)
{
    load(smallProcess());
    click({150, 160});
    key(Qt::Key_Return);
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->toPlainText(), QStringLiteral("First"));
    editor->setPlainText(QStringLiteral("Check the claim"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_EQ(document->tree().byId(u"A")->name(), QStringLiteral("Check the claim"));
    document->undo();
    EXPECT_EQ(document->tree().byId(u"A")->name(), QStringLiteral("First"));
}

TEST_F(InlineEditorTest, KeepsTheSelectionWhenANameIsGiven)
{
    load(smallProcess());
    QApplication::setActiveWindow(&view);
    view.setFocus();
    click({350, 160}); // the last one in the flow: the next beyond it would be none
    view.renameSelected();
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor->hasFocus());
    editor->setPlainText(QStringLiteral("Decide"));
    key(Qt::Key_Return);
    EXPECT_THAT(view.selectedElements(), ElementsAre(keyOf(u"B")));
    EXPECT_TRUE(view.hasFocus());
}

TEST_F(InlineEditorTest, AsksForTheNameOfAnAppendedTask)
{
    load(smallProcess());
    click({350, 160});
    editing::NewElement what;
    what.type = type::UserTask;
    view.append(what);
    auto* editor = view.findChild<QTextEdit*>();
    ASSERT_TRUE(editor->isVisible());
    editor->setPlainText(QStringLiteral("Sign"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(editor, &enter);
    ASSERT_EQ(view.selectedElements().size(), 1U);
    EXPECT_EQ(document->tree().find(view.selectedElements().front())->name(), QStringLiteral("Sign"));
}

TEST_F(InlineEditorTest, KeepsTheNameOnEscape)
{
    load(smallProcess());
    click({150, 160});
    view.renameSelected();
    auto* editor = view.findChild<QTextEdit*>();
    editor->setPlainText(QStringLiteral("Other"));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(editor, &escape);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_FALSE(document->canUndo());
}

TEST_F(InlineEditorTest, AMarkWaitsUntilTheNameIsTyped)
{
    load(smallProcess());
    view.rename(shapeOf(u"A"));
    EXPECT_EQ(view.overlays().named, shapeOf(u"A"));
    drawing::Overlays marks;
    marks.marks[keyOf(u"A")] = base::Severity::Warning;
    view.setOverlays(marks);
    EXPECT_EQ(view.overlays().named, shapeOf(u"A"));
    key(Qt::Key_Escape);
    EXPECT_EQ(view.overlays().named, metamodel::noKey);
}

TEST_F(InlineEditorTest, AnEndlessNameIsLeftToTheProperties)
{
    load(test::bpmnFile(
        "<task id=\"A\" name=\"" + QByteArray("word ").repeated(2000) + "\"/>", test::shape("A", 100, 100, 100, 80)));
    QString reason;
    QObject::connect(&view, &View::refused, [&reason](const QString& text) { reason = text; });
    click({150, 140});
    view.renameSelected();
    EXPECT_FALSE(reason.isEmpty());
    const auto* editor = view.findChild<QTextEdit*>();
    EXPECT_FALSE(editor->isVisible());
    EXPECT_FALSE(document->canUndo());
}

} // namespace
} // namespace millrace::canvas
