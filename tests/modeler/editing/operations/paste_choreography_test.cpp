// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "tests/modeler/editing/editing_fixture.h"
#include "tests/support/schema_check.h"

namespace millrace::editing {
namespace {

/// What choreographies and conversations share: a document without the start event, pasting into any document.
class PastedPartnersTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        remove(startShape());
    }
    void remove(Key shape)
    {
        perform([&](Edit& edit) { editing::remove(edit, {shown(shape).key()}); });
    }
    static Key planeOf(const Document& document)
    {
        return bpmn::diagrams(document.tree()).front()->child(u"BPMNPlane")->key();
    }
    static std::vector<Key> pasteInto(Document& document, const QByteArray& clipboard, QPointF at = {400, 700})
    {
        Edit edit(document, QStringLiteral("Paste"));
        const auto pasted = paste(edit, planeOf(document), clipboard, at);
        edit.commit();
        return pasted;
    }
    static const Element* wholeOf(const Tree& tree)
    {
        return bpmn::shown(tree, *bpmn::diagrams(tree).front()->child(u"BPMNPlane"));
    }
    static void expectSound(const Tree& tree)
    {
        EXPECT_TRUE(tree.brokenReferences().empty());
        support::SchemaCheck schema;
        schema.add("pasted", tree.save());
        schema.run();
        const auto reread = bpmn::load(tree.save());
        ASSERT_TRUE(reread.tree);
        for (const base::Problem& problem : reread.problems)
            ADD_FAILURE() << base::toText(problem).toStdString();
    }
    static std::size_t bandsOn(const Tree& tree)
    {
        std::size_t bands = 0;
        for (const Element* shape : shapesOn(*bpmn::diagrams(tree).front()->child(u"BPMNPlane"))) {
            if (!shape->hasAttribute(u"participantBandKind"))
                continue;
            const Element* task = bpmn::referred(tree, *shape, u"choreographyActivityShape");
            EXPECT_NE(task, nullptr);
            EXPECT_TRUE(task && bpmn::bounds(*task)->contains(*bpmn::bounds(*shape)));
            ++bands;
        }
        return bands;
    }
};

class PastedChoreographyTest : public PastedPartnersTest {
protected:
    void SetUp() override
    {
        PastedPartnersTest::SetUp();
        task_ = create(type::ChoreographyTask, {300, 300});
        other_ = create(type::ChoreographyTask, {500, 300});
        connect(task_, other_);
        // What the first one sends: an order, shown as an envelope.
        const Element* flow = bpmn::referred(tree(), shown(task_), u"messageFlowRef");
        ASSERT_NE(flow, nullptr);
        perform([&](Edit& edit) { define(edit, flow->key(), QStringLiteral("messageRef"), QStringLiteral("Order")); });
        perform([&](Edit& edit) {
            for (const Element* shape : shapesOn(*edit.tree().find(plane())))
                if (bpmn::referred(edit.tree(), *shape, u"choreographyActivityShape") == edit.tree().find(task_)) {
                    edit.set(shape->key(), u"isMessageVisible", QStringLiteral("true"));
                    return;
                }
        });
    }
    std::vector<QString> partnersOf(const Tree& tree, const Element& task) const
    {
        std::vector<QString> names;
        for (const Element* reference : task.children(u"participantRef")) {
            const Element* partner = tree.byId(reference->text());
            names.push_back(partner ? partner->name() : QStringLiteral("nobody"));
        }
        return names;
    }
    Key task_ = noKey, other_ = noKey;
};

TEST_F(PastedChoreographyTest, CopiesBesideTheirOriginalsHaveTheSamePartners)
{
    const QByteArray start = tree().save();
    const auto pasted = pasteInto(*document_, copy(tree(), {task_, other_}));
    ASSERT_EQ(pasted.size(), 3U) << "two tasks and the flow between them";
    const Element& choreography = *wholeOf(tree());
    EXPECT_EQ(choreography.children(u"participant").size(), 2U);
    EXPECT_EQ(choreography.children(u"choreographyTask").size(), 4U);
    EXPECT_EQ(choreography.children(u"sequenceFlow").size(), 2U);
    EXPECT_EQ(choreography.children(u"messageFlow").size(), 4U) << "each task has a message of its own";
    EXPECT_EQ(tree().root().children(u"message").size(), 1U) << "they say the same";
    EXPECT_EQ(bandsOn(tree()), 8U);
    const Element* visible = nullptr;
    for (const Element* shape : shapesOn(*tree().find(plane())))
        if (shape->attribute(u"isMessageVisible") == QLatin1String("true")
            && bpmn::referred(tree(), *shape, u"choreographyActivityShape") != tree().find(task_))
            visible = shape;
    EXPECT_NE(visible, nullptr) << "the envelope came along";
    expectSound(tree());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
    document_->redo();
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(PastedChoreographyTest, StandInANewDiagramWithTheirPartnersAndMessages)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const QByteArray start = other->tree().save();
    EXPECT_EQ(pasteInto(*other, copy(tree(), {task_})).size(), 1U);
    const Tree& there = other->tree();
    const Element& choreography = *wholeOf(there);
    ASSERT_TRUE(choreography.is(type::Choreography));
    ASSERT_EQ(choreography.children(u"choreographyTask").size(), 1U);
    EXPECT_EQ(partnersOf(there, *choreography.child(u"choreographyTask")),
        (std::vector {QStringLiteral("Sender"), QStringLiteral("Receiver")}));
    EXPECT_EQ(choreography.children(u"messageFlow").size(), 1U);
    EXPECT_EQ(there.root().children(u"message").size(), 1U);
    EXPECT_EQ(bandsOn(there), 2U);
    expectSound(there);
    // Again: all is there already.
    pasteInto(*other, copy(tree(), {other_}), {800, 300});
    EXPECT_EQ(choreography.children(u"participant").size(), 2U);
    expectSound(there);
    while (other->canUndo())
        other->undo();
    EXPECT_EQ(there.save(), start);
}

TEST_F(PastedChoreographyTest, PartnersOfOtherNamesComeAlong)
{
    const auto other = Document::fromBytes(tree().save());
    const Key sender = bpmn::referred(tree(), shown(task_), u"initiatingParticipantRef")->key();
    perform([&](Edit& edit) { rename(edit, sender, QStringLiteral("Buyer")); });
    pasteInto(*other, copy(tree(), {task_}));
    const Element& choreography = *wholeOf(other->tree());
    ASSERT_EQ(choreography.children(u"participant").size(), 3U);
    EXPECT_EQ(choreography.children(u"participant").back()->name(), QStringLiteral("Buyer"));
    EXPECT_EQ(partnersOf(other->tree(), *choreography.children(u"choreographyTask").back()),
        (std::vector {QStringLiteral("Buyer"), QStringLiteral("Receiver")}));
    expectSound(other->tree());
}

TEST_F(PastedChoreographyTest, SubChoreographiesBringWhatIsInThem)
{
    const Key whole = create(type::SubChoreography, {500, 700});
    const Key inner = create(type::ChoreographyTask, boundsOf(whole).center());
    ASSERT_EQ(shown(inner).parent(), &shown(whole));
    const Key call = create(type::CallChoreography, {900, 700});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    EXPECT_EQ(pasteInto(*other, copy(tree(), {whole, call})).size(), 3U);
    const Element& choreography = *wholeOf(other->tree());
    const Element* there = choreography.child(u"subChoreography");
    ASSERT_NE(there, nullptr);
    EXPECT_EQ(there->children(u"choreographyTask").size(), 1U);
    EXPECT_EQ(choreography.children(u"callChoreography").size(), 1U);
    EXPECT_EQ(choreography.children(u"participant").size(), 2U);
    EXPECT_EQ(bandsOn(other->tree()), 6U);
    expectSound(other->tree());
    // And a task is pasted into it.
    const Element* shape = diagramElementOn(other->tree(), *other->tree().find(planeOf(*other)), *there);
    pasteInto(*other, copy(tree(), {task_}), bpmn::bounds(*shape)->center());
    EXPECT_EQ(there->children(u"choreographyTask").size(), 2U);
    expectSound(other->tree());
}

TEST_F(PastedChoreographyTest, WhatACallRefersToStaysInTheSameFile)
{
    const Key call = create(type::CallChoreography, {900, 300});
    const Element& caller = shown(call);
    const QString inner = QStringLiteral("Inner"), called = QStringLiteral("Called");
    perform([&](Edit& edit) {
        metamodel::Draft draft;
        draft.type = type::Choreography;
        draft.set(u"id", called);
        metamodel::Draft participant;
        participant.type = type::Participant;
        participant.set(u"id", inner).set(u"name", QStringLiteral("Inside"));
        draft.add(participant);
        edit.insert(draft, edit.tree().root().key());
        metamodel::Draft association;
        association.type = type::ParticipantAssociation;
        const auto refer = [&association](const char* role, const QString& id) {
            metamodel::Draft child;
            child.type = metamodel::textType;
            child.role = QLatin1String(role);
            child.text = id;
            association.add(child);
        };
        refer("innerParticipantRef", inner);
        refer("outerParticipantRef", caller.attribute(u"initiatingParticipantRef"));
        edit.set(caller.key(), u"calledChoreographyRef", called);
        edit.insert(association, caller.key());
    });
    expectSound(tree());
    pasteInto(*document_, copy(tree(), {call}));
    const Element& copied = *wholeOf(tree())->children(u"callChoreography").back();
    EXPECT_EQ(copied.attribute(u"calledChoreographyRef"), called);
    EXPECT_EQ(copied.children(u"participantAssociation").size(), 1U);
    expectSound(tree());
    // Elsewhere nobody knows it; a half association would be none.
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    pasteInto(*other, copy(tree(), {call}));
    const Element* alone = wholeOf(other->tree())->child(u"callChoreography");
    ASSERT_NE(alone, nullptr);
    EXPECT_EQ(alone->child(u"participantAssociation"), nullptr);
    expectSound(other->tree());
}

TEST_F(PastedChoreographyTest, CutAndPasteMovesThem)
{
    const QByteArray clipboard = copy(tree(), {task_});
    remove(task_);
    pasteInto(*document_, clipboard);
    EXPECT_EQ(wholeOf(tree())->children(u"choreographyTask").size(), 2U);
    EXPECT_EQ(wholeOf(tree())->children(u"participant").size(), 2U);
    EXPECT_EQ(bandsOn(tree()), 4U);
    expectSound(tree());
}

TEST_F(PastedChoreographyTest, GatewaysAndEventsGoBothWays)
{
    const Key gateway = create(type::ExclusiveGateway, {800, 300});
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    EXPECT_EQ(pasteInto(*other, copy(tree(), {gateway})).size(), 1U);
    EXPECT_TRUE(wholeOf(other->tree())->is(type::Process)) << "a gateway alone makes no choreography";
    std::vector<Key> all;
    for (const Element* shape : shapesOn(*other->tree().find(planeOf(*other))))
        all.push_back(shape->key());
    EXPECT_EQ(pasteInto(*document_, copy(other->tree(), all)).size(), all.size());
    EXPECT_EQ(wholeOf(tree())->children(u"startEvent").size(), 1U);
    expectSound(tree());
}

TEST_F(PastedChoreographyTest, AreRefusedInAProcessWithSteps)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    {
        Edit edit(*other, QStringLiteral("Append"));
        editing::create(edit, planeOf(*other), {.type = type::Task}, {300, 300});
        edit.commit();
    }
    const QByteArray start = other->tree().save();
    {
        Edit edit(*other, QStringLiteral("Paste"));
        EXPECT_THROW(paste(edit, planeOf(*other), copy(tree(), {task_}), {400, 400}), base::Failure);
    }
    EXPECT_EQ(other->tree().save(), start);
}

TEST_F(PastedChoreographyTest, AWholeFileOfAnotherProgramIsPasted)
{
    QByteArray file = tree().save();
    file.replace("bpmn:", "semantic:").replace("xmlns:bpmn=", "xmlns:semantic=");
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    EXPECT_EQ(pasteInto(*other, file).size(), 3U);
    EXPECT_EQ(wholeOf(other->tree())->children(u"participant").size(), 2U);
    EXPECT_EQ(bandsOn(other->tree()), 4U);
    expectSound(other->tree());
}

class PastedConversationTest : public PastedPartnersTest {
protected:
    void SetUp() override
    {
        PastedPartnersTest::SetUp();
        node_ = create(type::Conversation, {600, 400});
        for (const double y : {200.0, 700.0})
            pools_.push_back(perform([&](Edit& edit) {
                return editing::create(edit, plane(), {.type = type::Participant, .isExpanded = false}, {600, y});
            }));
        for (const Key pool : pools_)
            links_.push_back(connect(node_, pool));
        ASSERT_TRUE(shown(links_.back()).is(type::ConversationLink));
    }
    Key node_ = noKey;
    std::vector<Key> pools_, links_;
};

TEST_F(PastedConversationTest, AWholeOneStandsInANewDiagram)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const QByteArray start = other->tree().save();
    const QPointF at = bpmn::bounds(*shapesOn(*other->tree().find(planeOf(*other))).front())->center();
    const auto pasted = pasteInto(*other, copy(tree(), {node_, pools_[0], pools_[1]}), at);
    EXPECT_EQ(pasted.size(), 5U);
    QRectF all;
    for (const Key key : pasted)
        all |= bpmn::bounds(*other->tree().find(key)).value_or(QRectF());
    EXPECT_LT((all.center() - at).manhattanLength(), 20) << "the untouched start event makes way";
    const Element& collaboration = *wholeOf(other->tree());
    EXPECT_EQ(collaboration.children(u"participant").size(), 2U);
    EXPECT_EQ(collaboration.children(u"conversationLink").size(), 2U);
    ASSERT_EQ(collaboration.children(u"conversation").size(), 1U);
    EXPECT_EQ(collaboration.child(u"conversation")->children(u"participantRef").size(), 2U);
    expectSound(other->tree());
    other->undo();
    EXPECT_EQ(other->tree().save(), start);
}

TEST_F(PastedConversationTest, ACopyHasThePartnersThatComeWithIt)
{
    const QByteArray start = tree().save();
    const auto pasted = pasteInto(*document_, copy(tree(), {node_, pools_[0]}), {1500, 400});
    EXPECT_EQ(pasted.size(), 3U);
    const Element& collaboration = *wholeOf(tree());
    EXPECT_EQ(collaboration.children(u"participant").size(), 3U);
    ASSERT_EQ(collaboration.children(u"conversation").size(), 2U);
    EXPECT_EQ(collaboration.children(u"conversation")[0]->children(u"participantRef").size(), 2U);
    EXPECT_EQ(collaboration.children(u"conversation")[1]->children(u"participantRef").size(), 1U);
    expectSound(tree());
    document_->undo();
    EXPECT_EQ(tree().save(), start);
}

TEST_F(PastedConversationTest, EveryKindOfNodeIsCopied)
{
    const Key sub = create(type::SubConversation, {800, 400});
    const Key call = create(type::CallConversation, {400, 400});
    EXPECT_EQ(pasteInto(*document_, copy(tree(), {node_, sub, call}), {600, 1000}).size(), 3U);
    const Element& collaboration = *wholeOf(tree());
    for (const QStringView kind : {u"conversation", u"subConversation", u"callConversation"})
        EXPECT_EQ(collaboration.children(kind).size(), 2U);
    EXPECT_EQ(collaboration.children(u"participant").size(), 2U);
    expectSound(tree());
}

TEST_F(PastedConversationTest, MessagesThatItHoldsComeAlong)
{
    perform([&](Edit& edit) {
        metamodel::Draft flow;
        flow.type = type::MessageFlow;
        flow.set(u"id", QStringLiteral("Told"));
        flow.set(u"sourceRef", shown(pools_[0]).id()).set(u"targetRef", shown(pools_[1]).id());
        edit.insert(flow, wholeOf(tree())->key());
        metamodel::Draft reference;
        reference.type = metamodel::textType;
        reference.role = QStringLiteral("messageFlowRef");
        reference.text = QStringLiteral("Told");
        edit.insert(reference, shown(node_).key());
    });
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    pasteInto(*other, copy(tree(), {node_, pools_[0], pools_[1]}));
    EXPECT_EQ(wholeOf(other->tree())->children(u"messageFlow").size(), 1U);
    EXPECT_EQ(wholeOf(other->tree())->child(u"conversation")->children(u"messageFlowRef").size(), 1U);
    expectSound(other->tree());
    const auto alone = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Alone")));
    pasteInto(*alone, copy(tree(), {node_}));
    EXPECT_TRUE(wholeOf(alone->tree())->children(u"messageFlow").empty());
    expectSound(alone->tree());
}

TEST_F(PastedConversationTest, IsRefusedInAChoreography)
{
    const auto other = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    {
        Edit edit(*other, QStringLiteral("Create"));
        editing::create(edit, planeOf(*other), {.type = type::ChoreographyTask}, {300, 300});
        edit.commit();
    }
    Edit edit(*other, QStringLiteral("Paste"));
    EXPECT_THROW(paste(edit, planeOf(*other), copy(tree(), {node_}), {400, 400}), base::Failure);
}

} // namespace
} // namespace millrace::editing
