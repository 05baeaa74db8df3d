// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/property_panel.h"

#include "modeler/bpmn/types.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "tests/modeler/canvas/fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QTextEdit>
#include <algorithm>

namespace millrace::canvas {
namespace {

class PropertyPanelTest : public testing::Test {
protected:
    PropertyPanelTest()
    {
        document = editing::Document::fromBytes(test::smallProcess());
        panel.setDocument(document.get());
        panel.show();
    }
    const metamodel::Element& element(QStringView id) const { return *document->tree().byId(id); }
    void show(QStringView id) { panel.setElements({element(id).key()}); }
    void enter(QLineEdit& editor, const QString& text)
    {
        editor.setText(text);
        editor.setModified(true);
        Q_EMIT editor.editingFinished();
    }
    QStringList errors() const
    {
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>(QStringLiteral("fieldError")))
            if (!label->isHidden())
                words += label->text();
        return words;
    }
    QLineEdit& line(const char* name) { return *panel.findChild<QLineEdit*>(QString::fromLatin1(name)); }

    QTextEdit& documentation() { return *panel.findChild<QTextEdit*>(QStringLiteral("documentation")); }
    void writeDocumentation(QStringView id, const QString& format, const QString& text)
    {
        editing::Edit step(*document, QStringLiteral("test"));
        editing::setValue(step, element(id).key(), QStringLiteral("documentation"), text);
        editing::setValue(step, element(id).key(), QStringLiteral("documentation/textFormat"), format);
        step.commit();
    }
    static void leave(QWidget& editor)
    {
        QFocusEvent leave(QEvent::FocusOut);
        QApplication::sendEvent(&editor, &leave);
    }

    std::unique_ptr<editing::Document> document;
    PropertyPanel panel;
};

TEST_F(PropertyPanelTest, SaysWhatBelongsHereWhileNothingIsSelected)
{
    panel.setElements({});
    QString words;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    EXPECT_TRUE(words.contains(QStringLiteral("Select an element")));
}

TEST_F(PropertyPanelTest, SaysOnceThatItIsTheProcess)
{
    panel.setElements({});
    int count = 0;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        count += label->text() == QLatin1String("Process") ? 1 : 0;
    EXPECT_EQ(count, 1);
}

TEST_F(PropertyPanelTest, TellsOfTheDiagramInFrontWhileNothingIsSelected)
{
    document = editing::Document::fromBytes(test::bpmnFile("<task id=\"A\"/>", test::shape("A", 0, 0, 100, 80))
                                                .replace("</definitions>",
                                                    "<process id=\"Q\" name=\"Returns\"/><bpmndi:BPMNDiagram id=\"D9\">"
                                                    "<bpmndi:BPMNPlane id=\"P9\" bpmnElement=\"Q\"/>"
                                                    "</bpmndi:BPMNDiagram></definitions>"));
    panel.setDocument(document.get());
    const metamodel::Element* other = document->tree().byId(u"D9");
    ASSERT_NE(other, nullptr);
    EXPECT_NE(line("name").text(), QStringLiteral("Returns"));
    panel.setDiagram(other->key());
    EXPECT_EQ(line("name").text(), QStringLiteral("Returns"));
    enter(line("name"), QStringLiteral("Way back"));
    EXPECT_EQ(element(u"Q").name(), QStringLiteral("Way back"));
    show(u"A");
    panel.setElements({});
    EXPECT_EQ(line("name").text(), QStringLiteral("Way back")) << "and afterwards still";
}

TEST_F(PropertyPanelTest, WritesTheName)
{
    show(u"A");
    EXPECT_EQ(line("name").text(), QStringLiteral("First"));
    enter(line("name"), QStringLiteral("Check"));
    EXPECT_EQ(element(u"A").name(), QStringLiteral("Check"));
    EXPECT_EQ(document->undoName(), QStringLiteral("Rename task")) << "as the canvas says it";
    document->undo();
    EXPECT_EQ(line("name").text(), QStringLiteral("First"));
    EXPECT_FALSE(document->canUndo());
}

TEST_F(PropertyPanelTest, SaysTheTypeOnceWhereThereIsNoName)
{
    const auto timesSaid = [this](const QString& words) {
        const auto labels = panel.findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(),
            [&](const QLabel* label) { return label->isVisibleTo(&panel) && label->text() == words; });
    };
    show(u"A");
    EXPECT_EQ(timesSaid(QStringLiteral("First")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("Task")), 1);
    enter(line("name"), QString());
    EXPECT_EQ(timesSaid(QStringLiteral("Task")), 1);
    enter(line("name"), QStringLiteral("Check"));
    EXPECT_EQ(timesSaid(QStringLiteral("Check")), 1);
    EXPECT_EQ(timesSaid(QStringLiteral("Task")), 1);
}

TEST_F(PropertyPanelTest, EscapeTakesBackWhatIsTypedAndLeaves)
{
    show(u"A");
    QApplication::setActiveWindow(&panel);
    bool hasLeft = false;
    QObject::connect(&panel, &PropertyPanel::left, [&hasLeft] { hasLeft = true; });
    line("name").setFocus();
    line("name").setText(QStringLiteral("Never meant"));
    line("name").setModified(true);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&line("name"), &escape);
    EXPECT_TRUE(hasLeft);
    EXPECT_EQ(line("name").text(), QStringLiteral("First"));
    line("name").clearFocus();
    EXPECT_EQ(element(u"A").name(), QStringLiteral("First"));
    EXPECT_FALSE(document->canUndo());
}

TEST_F(PropertyPanelTest, IsNotWidenedByLongNames)
{
    show(u"A");
    const int before = panel.minimumSizeHint().width();
    enter(line("name"), QString(120, u'w'));
    EXPECT_EQ(panel.minimumSizeHint().width(), before);
}

TEST_F(PropertyPanelTest, WritesDocumentationWhenTheKeyboardLeaves)
{
    show(u"A");
    documentation().insertPlainText(QStringLiteral("Ask the bureau."));
    leave(documentation());
    ASSERT_NE(element(u"A").child(u"documentation"), nullptr);
    EXPECT_EQ(element(u"A").child(u"documentation")->text(), QStringLiteral("Ask the bureau."));
    EXPECT_FALSE(element(u"A").child(u"documentation")->hasAttribute(u"textFormat"));
}

TEST_F(PropertyPanelTest, WritesBoldWordsOfDocumentationAsMarkdown)
{
    show(u"A");
    documentation().insertPlainText(QStringLiteral("Ask the bureau"));
    documentation().selectAll();
    QKeyEvent bold(QEvent::KeyPress, Qt::Key_B, Qt::ControlModifier);
    QApplication::sendEvent(&documentation(), &bold);
    leave(documentation());
    const metamodel::Element* written = element(u"A").child(u"documentation");
    ASSERT_NE(written, nullptr);
    EXPECT_EQ(written->text(), QStringLiteral("**Ask the bureau**"));
    EXPECT_EQ(written->attribute(u"textFormat"), QStringLiteral("text/markdown"));
    EXPECT_EQ(documentation().toPlainText(), QStringLiteral("Ask the bureau"));
    document->undo();
    EXPECT_EQ(element(u"A").child(u"documentation"), nullptr);
    EXPECT_FALSE(document->canUndo());
}

TEST_F(PropertyPanelTest, ShowsHypertextAsItReadsAndKeepsItHypertext)
{
    writeDocumentation(u"A", QStringLiteral("text/html"), QStringLiteral("<p>Ask <b>twice</b></p>"));
    show(u"A");
    EXPECT_EQ(documentation().toPlainText(), QStringLiteral("Ask twice"));
    documentation().moveCursor(QTextCursor::Start);
    documentation().insertPlainText(QStringLiteral("Do "));
    leave(documentation());
    EXPECT_EQ(element(u"A").child(u"documentation")->text(), QStringLiteral("<p>Do Ask <strong>twice</strong></p>"));
}

TEST_F(PropertyPanelTest, EditsHypertextThatItCannotWriteAsItsSource)
{
    const QString source = QStringLiteral("<table><tr><td>1</td></tr></table>");
    writeDocumentation(u"A", QStringLiteral("text/html"), source);
    show(u"A");
    EXPECT_EQ(documentation().toPlainText(), source);
    documentation().insertPlainText(QStringLiteral("<hr>"));
    leave(documentation());
    EXPECT_EQ(element(u"A").child(u"documentation")->text(), QStringLiteral("<hr>") + source);
}

TEST_F(PropertyPanelTest, WritesAFlowsCondition)
{
    show(u"F");
    enter(line("conditionExpression"), QStringLiteral("amount > 1000"));
    ASSERT_NE(element(u"F").child(u"conditionExpression"), nullptr);
    EXPECT_EQ(element(u"F").child(u"conditionExpression")->text(), QStringLiteral("amount > 1000"));
}

TEST_F(PropertyPanelTest, SaysAtTheFieldWhyAnIdIsRefused)
{
    show(u"A");
    QString reason;
    QObject::connect(&panel, &PropertyPanel::refused, [&reason](const QString& text) { reason = text; });
    enter(line("id"), QStringLiteral("B"));
    EXPECT_FALSE(reason.isEmpty());
    EXPECT_EQ(line("id").text(), QStringLiteral("B")); // to be mended, not typed again
    EXPECT_EQ(errors(), QStringList {reason});
    EXPECT_FALSE(document->canUndo());
    enter(line("id"), QStringLiteral("C"));
    EXPECT_EQ(errors(), QStringList());
    EXPECT_NE(document->tree().byId(u"C"), nullptr);
}

TEST_F(PropertyPanelTest, KeepsIdsUnderAdvanced)
{
    show(u"A");
    EXPECT_TRUE(line("name").isVisible());
    EXPECT_FALSE(line("id").isVisible());
    panel.findChild<QPushButton*>(QStringLiteral("advanced"))->click();
    EXPECT_TRUE(line("id").isVisible());
}

TEST_F(PropertyPanelTest, WritesFlags)
{
    show(u"A");
    auto* flag = panel.findChild<QCheckBox*>(QStringLiteral("isForCompensation"));
    ASSERT_NE(flag, nullptr);
    flag->click();
    EXPECT_EQ(element(u"A").attribute(u"isForCompensation"), QStringLiteral("true"));
}

TEST_F(PropertyPanelTest, ChangesTheType)
{
    show(u"A");
    Key replaced = metamodel::noKey;
    QObject::connect(&panel, &PropertyPanel::elementReplaced, [&replaced](Key key) { replaced = key; });
    auto* combo = panel.findChild<QComboBox*>(QStringLiteral("type"));
    ASSERT_NE(combo, nullptr);
    const int index = combo->findText(QStringLiteral("User task"));
    ASSERT_GE(index, 0);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    ASSERT_NE(replaced, metamodel::noKey);
    EXPECT_TRUE(document->tree().find(replaced)->is(bpmn::type::UserTask));
    EXPECT_EQ(document->tree().find(replaced)->name(), QStringLiteral("First"));
    EXPECT_EQ(document->undoName(), QStringLiteral("Change to user task"));
}

TEST_F(PropertyPanelTest, ScrollingByChangesNothingAndLeavesTheKeyboard)
{
    show(u"A");
    const QByteArray before = document->tree().save();
    for (QWidget* each : panel.findChildren<QWidget*>()) {
        EXPECT_NE(each->focusPolicy(), Qt::WheelFocus) << each->objectName().toStdString();
        auto* combo = qobject_cast<QComboBox*>(each);
        if (combo == nullptr)
            continue;
        QWheelEvent wheel(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        EXPECT_FALSE(wheel.isAccepted()) << "the panel is to scroll";
    }
    EXPECT_EQ(document->tree().save(), before);
}

TEST_F(PropertyPanelTest, TellsTheTypeAnewWhenTheDiagramClosesASubProcess)
{
    document = editing::Document::fromBytes(
        test::bpmnFile("<subProcess id=\"P1\"/>", test::shape("P1", 100, 100, 300, 200, "isExpanded=\"true\"")));
    panel.setDocument(document.get());
    show(u"P1");
    const auto* combo = panel.findChild<QComboBox*>(QStringLiteral("type"));
    ASSERT_NE(combo, nullptr);
    EXPECT_EQ(combo->currentText(), QStringLiteral("Sub-process"));
    editing::Edit step(*document, QStringLiteral("test"));
    editing::drawApart(step, element(u"P1_di").key());
    step.commit();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Sub-process (collapsed)"));
    document->undo();
    EXPECT_EQ(combo->currentText(), QStringLiteral("Sub-process"));
}

TEST_F(PropertyPanelTest, LetsNothingBeChangedWhenReadOnly)
{
    show(u"A");
    panel.setReadOnly(true);
    EXPECT_TRUE(line("name").isReadOnly());
}

TEST_F(PropertyPanelTest, EmptiesWhenItsElementOrDocumentGoes)
{
    show(u"A");
    {
        editing::Edit edit(*document, QStringLiteral("Remove"));
        editing::remove(edit, {element(u"A").key()});
        edit.commit();
    }
    EXPECT_EQ(panel.findChild<QLineEdit*>(QStringLiteral("name")), nullptr);
    document->undo();
    EXPECT_NE(panel.findChild<QLineEdit*>(QStringLiteral("name")), nullptr);
    panel.setDocument(nullptr);
    EXPECT_EQ(panel.findChild<QLineEdit*>(QStringLiteral("name")), nullptr);
}

} // namespace
} // namespace millrace::canvas
