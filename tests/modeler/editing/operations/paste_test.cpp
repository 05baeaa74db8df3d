// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/modeler/editing/editing_fixture.h"

namespace millrace::editing {

class PasteTest : public EditingTest {
protected:
    std::vector<Key> pasteAt(QPointF at, const std::vector<Key>& copied)
    {
        const QByteArray clipboard = copy(tree(), copied);
        return perform([&](Edit& edit) { return paste(edit, plane(), clipboard, at); });
    }
};

TEST_F(PasteTest, CopyAndPasteGiveFreshIdsAndInnerFlows)
{
    const QByteArray start = tree().save();
    const Key first = append(startShape(), type::Task, QStringLiteral("A"));
    const Key second = append(first, type::Task, QStringLiteral("B"));
    const QByteArray clipboard = copy(tree(), {first, second});
    const auto pasted = perform([&](Edit& edit) { return paste(edit, plane(), clipboard, {500, 800}); });
    ASSERT_EQ(pasted.size(), 3U);
    int tasks = 0;
    for (Key key : pasted) {
        if (!shown(key).is(type::Task))
            continue;
        ++tasks;
        EXPECT_NE(&shown(key), &shown(first));
    }
    EXPECT_EQ(tasks, 2);
    EXPECT_EQ(process().children(u"task").size(), 4U);
    // A's way in did not come along; nothing is broken by it.
    EXPECT_TRUE(tree().brokenReferences().empty());
    expectUndoRestores(start);
}

TEST_F(PasteTest, PastingIntoAnotherDocumentWorks)
{
    const Key task = append(startShape(), type::UserTask, QStringLiteral("A"));
    const QByteArray clipboard = copy(tree(), {task});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    Edit edit(*other, QStringLiteral("Paste"));
    const Key otherPlane = bpmn::diagrams(other->tree()).front()->child(u"BPMNPlane")->key();
    EXPECT_EQ(paste(edit, otherPlane, clipboard, {300, 300}).size(), 1U);
    EXPECT_THROW(paste(edit, otherPlane, "plain text", {300, 300}), base::Failure);
    edit.commit();
    EXPECT_TRUE(other->tree().brokenReferences().empty());
}

/// Where the host did not come along.
class PastedEventTest : public PasteTest {
protected:
    void SetUp() override
    {
        PasteTest::SetUp();
        create(type::SubProcess, {700, 500});
        create(type::Task, {300, 200});
    }
    Key event(TypeId definition) { return create(type::BoundaryEvent, {300, 240}, definition); }
};

TEST_F(PastedEventTest, StandsOnItsOwnElsewhere)
{
    const auto pasted = pasteAt({700, 500}, {event(type::TimerEventDefinition)});
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_TRUE(shown(pasted[0]).is(type::IntermediateCatchEvent));
    EXPECT_TRUE(shown(pasted[0]).parent()->is(type::SubProcess));
    EXPECT_EQ(bpmn::eventDefinitions(shown(pasted[0])).size(), 1U);
}

TEST_F(PastedEventTest, SitsOnTheBorderThatItIsPutOn)
{
    const Key other = create(type::Task, {300, 500});
    const auto pasted = pasteAt({300, 540}, {event(type::ErrorEventDefinition)});
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_EQ(shown(pasted[0]).attribute(u"attachedToRef"), shown(other).id());
}

TEST_F(PastedEventTest, IsLeftOutWhereItCanBeNeither)
{
    const QByteArray clipboard = copy(tree(), {event(type::ErrorEventDefinition)});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Key otherPlane = bpmn::diagrams(other->tree()).front()->child(u"BPMNPlane")->key();
    const QByteArray start = other->tree().save();
    Edit edit(*other, QStringLiteral("Paste"));
    EXPECT_TRUE(paste(edit, otherPlane, clipboard, {300, 300}).empty());
    edit.commit();
    EXPECT_EQ(bpmn::processes(other->tree()).front()->child(u"boundaryEvent"), nullptr);
    const auto reread = bpmn::load(other->tree().save());
    EXPECT_TRUE(reread.problems.empty());
    other->undo();
    EXPECT_EQ(other->tree().save(), start);
}

TEST_F(PasteTest, WhatIsReferredToComesAlongIntoAnotherDocument)
{
    const Key event = create(type::IntermediateCatchEvent, {500, 300}, type::MessageEventDefinition);
    perform([&](Edit& edit) {
        define(edit, bpmn::eventDefinitions(shown(event)).front()->key(), QStringLiteral("messageRef"),
            QStringLiteral("Order"));
    });
    const Key data = create(type::DataObjectReference, {600, 400});
    const QByteArray clipboard = copy(tree(), {event, data});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Tree& otherTree = other->tree();
    const Key otherPlane = bpmn::diagrams(otherTree).front()->child(u"BPMNPlane")->key();
    for (int i = 0; i < 2; ++i) {
        Edit edit(*other, QStringLiteral("Paste"));
        EXPECT_EQ(paste(edit, otherPlane, clipboard, {300, 300 + i * 100.0}).size(), 2U);
        edit.commit();
    }
    const Element* process = bpmn::processes(otherTree).front();
    for (const Element* pasted : process->children(u"intermediateCatchEvent")) {
        const Element* message = bpmn::referred(otherTree, *bpmn::eventDefinitions(*pasted).front(), u"messageRef");
        ASSERT_NE(message, nullptr);
        EXPECT_EQ(message->name(), QStringLiteral("Order"));
    }
    EXPECT_EQ(otherTree.root().children(u"message").size(), 1U);
    EXPECT_EQ(process->children(u"dataObject").size(), 1U);
    EXPECT_TRUE(otherTree.brokenReferences().empty());
}

TEST_F(PasteTest, OfAFileOnlyTheDefinitionsThatAreNeededCome)
{
    const QByteArray file
        = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"u\" "
          "xmlns:i=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
          "xmlns:f=\"urn:types\"><itemDefinition id=\"used\" structureRef=\"f:string\"/>"
          "<itemDefinition id=\"unused\" structureRef=\"f:number\"/><message id=\"m\" name=\"Order\" "
          "itemRef=\"used\"/><process id=\"p\"><receiveTask id=\"t\" messageRef=\"m\"/></process>"
          "<i:BPMNDiagram><i:BPMNPlane bpmnElement=\"p\"><i:BPMNShape bpmnElement=\"t\"><dc:Bounds x=\"0\" "
          "y=\"0\" width=\"100\" height=\"80\"/></i:BPMNShape></i:BPMNPlane></i:BPMNDiagram></definitions>";
    const QByteArray start = tree().save();
    const auto pasted = perform([&](Edit& edit) { return paste(edit, plane(), file, {500, 300}); });
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_EQ(tree().root().children(u"message").size(), 1U);
    const auto items = tree().root().children(u"itemDefinition");
    ASSERT_EQ(items.size(), 1U);
    // And what its value begins with means here what it meant there.
    EXPECT_EQ(items[0]->attribute(u"structureRef"), QStringLiteral("f:string"));
    EXPECT_EQ(tree().root().attribute(u"xmlns:f"), QStringLiteral("urn:types"));
    expectUndoRestores(start);
}

TEST_F(PasteTest, WhatIsCalledMayBeInAnotherFile)
{
    const Key call = create(type::CallActivity, {500, 300});
    perform([&](Edit& edit) { edit.set(shown(call).key(), u"calledElement", QStringLiteral("Elsewhere")); });
    const auto pasted = pasteAt({500, 600}, {call});
    ASSERT_EQ(pasted.size(), 1U);
    EXPECT_EQ(shown(pasted[0]).attribute(u"calledElement"), QStringLiteral("Elsewhere"));
}

/// Two pools: one with lanes, steps and a closed sub-process, and one that gets a message from it.
class PastedPoolsTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        task_ = append(startShape(), type::SendTask, QStringLiteral("Ask"));
        pool_ = create(type::Participant, {500, 300});
        rename(pool_, QStringLiteral("Seller"));
        perform([&](Edit& edit) { splitLane(edit, pool_, 2); });
        partner_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(),
                {.type = type::Participant, .name = QStringLiteral("Buyer"), .isExpanded = false}, {500, 700});
        });
        connect(task_, partner_);
    }
    void rename(Key shape, const QString& name)
    {
        perform([&](Edit& edit) { editing::rename(edit, shown(shape).key(), name); });
    }
    static Key planeOf(const Document& document)
    {
        return bpmn::diagrams(document.tree()).front()->child(u"BPMNPlane")->key();
    }
    static std::vector<Key> pasteInto(Document& document, const QByteArray& clipboard, QPointF at = {400, 400})
    {
        Edit edit(document, QStringLiteral("Paste"));
        const auto pasted = paste(edit, planeOf(document), clipboard, at);
        edit.commit();
        return pasted;
    }
    static std::vector<const Element*> collaborationsOf(const Tree& tree)
    {
        return tree.root().children(u"collaboration");
    }
    static void expectSound(const Tree& tree)
    {
        EXPECT_TRUE(tree.brokenReferences().empty());
        const auto reread = bpmn::load(tree.save());
        ASSERT_TRUE(reread.tree);
        for (const base::Problem& problem : reread.problems)
            ADD_FAILURE() << base::toText(problem).toStdString();
    }
    static int poolsThatMeet(const Tree& tree)
    {
        std::vector<QRectF> pools;
        for (const Element* shape : shapesOn(*bpmn::diagrams(tree).front()->child(u"BPMNPlane")))
            if (bpmn::shown(tree, *shape)->is(type::Participant))
                pools.push_back(*bpmn::bounds(*shape));
        int count = 0;
        for (std::size_t i = 0; i < pools.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                count += pools[i].intersects(pools[j]) ? 1 : 0;
        return count;
    }

    Key task_ = noKey;
    Key pool_ = noKey;
    Key partner_ = noKey;
};

TEST_F(PastedPoolsTest, StandInAnotherDocumentWithAllThatIsInThem)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const QByteArray start = other->tree().save();
    const auto pasted = pasteInto(*other, copy(tree(), {pool_, partner_}));
    const Tree& there = other->tree();
    EXPECT_EQ(pasted.size(), shapesOn(*tree().find(plane())).size() + edgesOn(*tree().find(plane())).size());
    const auto collaborations = collaborationsOf(there);
    ASSERT_EQ(collaborations.size(), 1U);
    EXPECT_EQ(there.find(planeOf(*other))->attribute(u"bpmnElement"), collaborations[0]->id());
    const auto pools = collaborations[0]->children(u"participant");
    ASSERT_EQ(pools.size(), 2U);
    EXPECT_EQ(collaborations[0]->children(u"messageFlow").size(), 1U);
    // The process that the new diagram began with had nothing in it.
    ASSERT_EQ(bpmn::processes(there).size(), 1U);
    const Element* process = bpmn::referred(there, *pools[0], u"processRef");
    ASSERT_EQ(process, bpmn::processes(there).front());
    const auto lanes = process->child(u"laneSet")->children(u"lane");
    ASSERT_EQ(lanes.size(), 2U);
    std::size_t members = 0;
    for (const Element* lane : lanes)
        members += lane->children(u"flowNodeRef").size();
    EXPECT_EQ(members, 2U);
    EXPECT_EQ(process->children(u"sequenceFlow").size(), 1U);
    expectSound(there);
    other->undo();
    EXPECT_EQ(there.save(), start);
}

TEST_F(PastedPoolsTest, StandBesideTheirOriginalsWithFreshIds)
{
    const QByteArray start = tree().save();
    const QByteArray clipboard = copy(tree(), {pool_, partner_});
    const auto pasted = pasteInto(*document_, clipboard, boundsOf(pool_).center() + QPointF(40, 40));
    ASSERT_FALSE(pasted.empty());
    EXPECT_EQ(collaborationsOf(tree()).size(), 1U);
    EXPECT_EQ(collaborationsOf(tree())[0]->children(u"participant").size(), 4U);
    EXPECT_EQ(collaborationsOf(tree())[0]->children(u"messageFlow").size(), 2U);
    EXPECT_EQ(bpmn::processes(tree()).size(), 2U);
    EXPECT_EQ(poolsThatMeet(tree()), 0);
    expectSound(tree());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(PastedPoolsTest, OnePoolComesWithoutItsMessages)
{
    pasteInto(*document_, copy(tree(), {pool_}));
    EXPECT_EQ(collaborationsOf(tree())[0]->children(u"participant").size(), 3U);
    EXPECT_EQ(collaborationsOf(tree())[0]->children(u"messageFlow").size(), 1U);
    expectSound(tree());
}

TEST_F(PastedPoolsTest, APoolWithoutItsProcessDoesNotShareThatOfAnother)
{
    QByteArray clipboard = copy(tree(), {pool_});
    // As a file of another program would have it, which left the process out.
    const auto from = clipboard.indexOf("<bpmn:process"), to = clipboard.lastIndexOf("</bpmn:process>");
    ASSERT_GT(to, from);
    clipboard.remove(from, to - from + 15);
    pasteInto(*document_, clipboard);
    const auto pools = collaborationsOf(tree())[0]->children(u"participant");
    ASSERT_EQ(pools.size(), 3U);
    EXPECT_TRUE(pools[0]->hasAttribute(u"processRef"));
    EXPECT_FALSE(pools[2]->hasAttribute(u"processRef"));
    expectSound(tree());
}

TEST_F(PastedPoolsTest, StepsThatHadNoPoolGetOne)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Key event = shapesOn(*other->tree().find(planeOf(*other))).front()->key();
    {
        Edit edit(*other, QStringLiteral("Append"));
        editing::append(edit, event, {.type = type::Task});
        edit.commit();
    }
    pasteInto(*other, copy(tree(), {pool_}), {150, 150});
    const auto collaborations = collaborationsOf(other->tree());
    ASSERT_EQ(collaborations.size(), 1U);
    EXPECT_EQ(collaborations[0]->children(u"participant").size(), 2U);
    EXPECT_EQ(poolsThatMeet(other->tree()), 0);
    expectSound(other->tree());
}

TEST_F(PastedPoolsTest, ComeFromWholeFilesOfOtherPrograms)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    // As text, with prefixes of its own.
    QByteArray file = tree().save();
    file.replace("bpmn:", "semantic:").replace("xmlns:bpmn=", "xmlns:semantic=");
    pasteInto(*other, file);
    ASSERT_EQ(collaborationsOf(other->tree()).size(), 1U);
    EXPECT_EQ(collaborationsOf(other->tree())[0]->children(u"participant").size(), 2U);
    EXPECT_EQ(collaborationsOf(other->tree())[0]->children(u"messageFlow").size(), 1U);
    EXPECT_FALSE(other->tree().save().contains("semantic:"));
    expectSound(other->tree());
}

TEST_F(PastedPoolsTest, TheInsideOfAClosedSubProcessComesAlong)
{
    const Key subProcess = create(type::SubProcess, {600, 300});
    const Key inner = create(type::Task, {600, 300});
    ASSERT_TRUE(shown(inner).parent()->is(type::SubProcess));
    perform([&](Edit& edit) { return drawApart(edit, subProcess); });
    ASSERT_EQ(bpmn::diagrams(tree()).size(), 2U);
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    pasteInto(*other, copy(tree(), {pool_}));
    ASSERT_EQ(bpmn::diagrams(other->tree()).size(), 2U);
    const Element* inside = bpmn::diagrams(other->tree())[1]->child(u"BPMNPlane");
    EXPECT_TRUE(bpmn::shown(other->tree(), *inside)->is(type::SubProcess));
    EXPECT_EQ(shapesOn(*inside).size(), 1U);
    expectSound(other->tree());
}

TEST_F(PastedPoolsTest, AreRefusedInsideOfASubProcess)
{
    const Key subProcess = create(type::SubProcess, {600, 300});
    const QByteArray clipboard = copy(tree(), {pool_});
    const Key inside = perform([&](Edit& edit) { return planeOfOwn(edit, shown(subProcess).key()); });
    ASSERT_NE(inside, noKey);
    const QByteArray start = tree().save();
    {
        Edit edit(*document_, QStringLiteral("Paste"));
        EXPECT_THROW(paste(edit, inside, clipboard, {300, 300}), base::Failure);
        EXPECT_EQ(editing::create(edit, inside, {.type = type::Participant}, {300, 300}), noKey);
    }
    EXPECT_EQ(tree().save(), start);
}

TEST_F(PastedPoolsTest, StepsNeedAPoolWhereOthersHaveOne)
{
    const QByteArray clipboard = copy(tree(), {task_});
    {
        Edit edit(*document_, QStringLiteral("Paste"));
        EXPECT_THROW(paste(edit, plane(), clipboard, {500, 3000}), base::Failure);
    }
    EXPECT_EQ(pasteInto(*document_, clipboard, boundsOf(pool_).center()).size(), 1U);
}

} // namespace millrace::editing
