// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/begin_diagram.h"

#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class BeginDiagramTest : public EditingTest {
protected:
    void open(const QByteArray& body)
    {
        bytes_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
                 "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" targetNamespace=\"urn:test\">\n"
            + body + "</definitions>\n";
        document_ = Document::fromBytes(bytes_);
    }
    bool begin()
    {
        return perform([](Edit& edit) { return beginDiagram(edit); });
    }
    void expectToBeDrawnOn()
    {
        const Key task = create(type::Task, {200, 200});
        ASSERT_NE(task, noKey);
        EXPECT_EQ(shown(task).parent(), &process());
        expectUndoRestores(bytes_);
    }
    QByteArray bytes_;
};

TEST_F(BeginDiagramTest, AFileWithNothingInItGetsAProcess)
{
    open("");
    EXPECT_TRUE(begin());
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U);
    expectToBeDrawnOn();
}

TEST_F(BeginDiagramTest, AnEmptyProcessIsDrawnOn)
{
    open("  <message id=\"m\"/>\n  <process/>\n");
    EXPECT_TRUE(begin());
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U);
    EXPECT_FALSE(process().id().isEmpty());
    expectToBeDrawnOn();
}

TEST_F(BeginDiagramTest, AnEmptyDiagramThatShowsNothingIsUsed)
{
    open("  <di:BPMNDiagram id=\"d\"><di:BPMNPlane id=\"p\"/></di:BPMNDiagram>\n");
    EXPECT_TRUE(begin());
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    expectToBeDrawnOn();
}

TEST_F(BeginDiagramTest, AnEmptyChoreographyStaysOne)
{
    open("  <choreography id=\"c\"/>\n");
    EXPECT_TRUE(begin());
    EXPECT_TRUE(bpmn::processes(tree()).empty());
    EXPECT_NE(create(type::ChoreographyTask, {200, 200}), noKey);
}

TEST_F(BeginDiagramTest, WhatCanBeDrawnOnIsLeftAlone)
{
    const QByteArray before = tree().save();
    EXPECT_FALSE(begin());
    EXPECT_EQ(tree().save(), before);
    EXPECT_FALSE(document_->canUndo());
}

} // namespace millrace::editing
