// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/element_detail.h"
#include "modeler/editing/operations/format_diagram.h"
#include "modeler/layout/metrics.h"
#include "tests/modeler/editing/editing_fixture.h"
#include "tests/support/schema_check.h"

#include <cmath>
#include <map>

namespace millrace::editing {

class ChangePoolTest : public EditingTest {
protected:
    void SetUp() override
    {
        EditingTest::SetUp();
        append(startShape(), type::Task); // the first pool takes them in
        filled_ = create(type::Participant, {500, 300});
        closed_ = perform([&](Edit& edit) {
            return editing::create(edit, plane(), {.type = type::Participant, .isExpanded = false}, {500, 700});
        });
    }
    bool mayBecome(Key shape, const NewElement& what) const { return canReplaceType(tree(), shown(shape), what); }
    void become(Key shape, const NewElement& what)
    {
        perform([&](Edit& edit) { EXPECT_EQ(replaceType(edit, shown(shape).key(), what), shown(shape).key()); });
    }
    const Element* processOf(Key shape) const { return bpmn::referred(tree(), shown(shape), u"processRef"); }

    static inline const NewElement open {.type = type::Participant};
    static inline const NewElement shut {.type = type::Participant, .isExpanded = false};
    static inline const NewElement upright {.type = type::Participant, .variant = NewElement::Variant::Vertical};
    Key filled_ = noKey, closed_ = noKey;
};

TEST_F(ChangePoolTest, AClosedPoolIsOpenedAndClosedAgain)
{
    const QByteArray start = tree().save();
    become(closed_, open);
    ASSERT_NE(processOf(closed_), nullptr);
    EXPECT_GE(boundsOf(closed_).height(), defaultSize(type::Participant).height());
    perform(
        [&](Edit& edit) { return editing::create(edit, plane(), {.type = type::Task}, boundsOf(closed_).center()); });
    EXPECT_EQ(bpmn::flowElements(*processOf(closed_)).size(), 1U) << "steps can stand in it";
    document_->undo();
    become(closed_, shut);
    EXPECT_EQ(processOf(closed_), nullptr);
    EXPECT_EQ(bpmn::processes(tree()).size(), 1U) << "the empty process is gone";
    EXPECT_EQ(boundsOf(closed_).height(), 60);
    expectUndoRestores(bpmn::newDiagram(QStringLiteral("Test")));
    EXPECT_FALSE(start.isEmpty());
}

TEST_F(ChangePoolTest, AnEmptyPoolIsTurned)
{
    become(closed_, open);
    const QRectF lying = boundsOf(closed_);
    become(closed_, upright);
    EXPECT_EQ(boundsOf(closed_).size(), lying.size().transposed());
    EXPECT_EQ(tree().find(closed_)->attribute(u"isHorizontal"), QStringLiteral("false"));
    become(closed_, open);
    EXPECT_EQ(boundsOf(closed_), lying);
}

TEST_F(ChangePoolTest, EveryPoolMayBecomeAnyOther)
{
    for (const Key pool : {filled_, closed_})
        for (const NewElement& what : {open, shut, upright})
            EXPECT_TRUE(mayBecome(pool, what));
    EXPECT_FALSE(mayBecome(filled_, {.type = type::Task}));
}

TEST_F(ChangePoolTest, MessagesStayAtTheBorder)
{
    const Key task = shapeOf(*processOf(filled_)->child(u"task"));
    const Key message = connect(task, closed_);
    ASSERT_NE(message, noKey);
    const QPointF end = bpmn::waypoints(*tree().find(message)).back();
    EXPECT_EQ(end.y(), boundsOf(closed_).top());
    become(closed_, open);
    EXPECT_EQ(bpmn::waypoints(*tree().find(message)).back().y(), boundsOf(closed_).top());
    EXPECT_TRUE(shown(message).is(type::MessageFlow));
}

/// A pool with two lanes, a branch, an event on a border, a sub-process, and a message to another pool.
class FilledPoolTest : public ChangePoolTest {
protected:
    void SetUp() override
    {
        ChangePoolTest::SetUp();
        pool_ = filled_;
        perform([&](Edit& edit) { splitLane(edit, pool_, 2); });
        task_ = shapeOf(*processOf(pool_)->child(u"task"));
        gateway_ = append(task_, type::ExclusiveGateway);
        end_ = append(gateway_, type::EndEvent, QStringLiteral("Done"));
        const QRectF lower = boundsOf(laneShapes().back());
        other_ = create(type::UserTask, {boundsOf(gateway_).center().x() + 100, lower.center().y()});
        connect(gateway_, other_);
        timer_ = create(
            type::BoundaryEvent, {boundsOf(task_).center().x(), boundsOf(task_).bottom()}, type::TimerEventDefinition);
        message_ = connect(other_, closed_);
        ASSERT_NE(message_, noKey);
        before_ = tree().save();
    }
    std::vector<Key> laneShapes() const
    {
        std::vector<Key> lanes;
        for (const Element* shape : shapesOn(*tree().find(plane())))
            if (shown(shape->key()).is(type::Lane))
                lanes.push_back(shape->key());
        return lanes;
    }
    void expectTidy() const
    {
        for (const Element* diagram : bpmn::diagrams(tree())) {
            const layout::Metrics metrics = layout::measure(tree(), *diagram->child(u"BPMNPlane"));
            EXPECT_EQ(metrics.overlaps, 0);
            EXPECT_EQ(metrics.throughShapes, 0);
            EXPECT_EQ(metrics.outsideParents, 0);
        }
        EXPECT_TRUE(tree().brokenReferences().empty());
        support::SchemaCheck schema;
        schema.add("pool", tree().save());
        schema.run();
    }
    void expectUndone()
    {
        document_->undo();
        EXPECT_EQ(tree().save(), before_);
        document_->redo();
        document_->undo();
        EXPECT_EQ(tree().save(), before_);
    }
    Key pool_ = noKey, task_ = noKey, gateway_ = noKey, end_ = noKey, other_ = noKey, timer_ = noKey, message_ = noKey;
    QByteArray before_;
};

TEST_F(FilledPoolTest, TurnsWithAllThatIsInIt)
{
    const QSizeF task = boundsOf(task_).size();
    become(pool_, upright);
    EXPECT_EQ(tree().find(pool_)->attribute(u"isHorizontal"), QStringLiteral("false"));
    EXPECT_GT(boundsOf(pool_).height(), boundsOf(pool_).width());
    const auto lanes = laneShapes();
    ASSERT_EQ(lanes.size(), 2U);
    EXPECT_EQ(boundsOf(lanes[0]).right(), boundsOf(lanes[1]).left());
    EXPECT_EQ(boundsOf(lanes[0]).top(), boundsOf(pool_).top() + 30);
    EXPECT_EQ(boundsOf(lanes[0]).left(), boundsOf(pool_).left());
    EXPECT_EQ(boundsOf(lanes[1]).bottomRight(), boundsOf(pool_).bottomRight());
    for (const Key lane : lanes)
        EXPECT_EQ(tree().find(lane)->attribute(u"isHorizontal"), QStringLiteral("false"));
    // The flow runs down, in one column; sizes are kept.
    EXPECT_EQ(boundsOf(task_).size(), task);
    EXPECT_EQ(boundsOf(task_).center().x(), boundsOf(startShape()).center().x());
    EXPECT_GT(boundsOf(task_).top(), boundsOf(startShape()).bottom());
    EXPECT_GT(boundsOf(gateway_).top(), boundsOf(task_).bottom());
    EXPECT_GT(boundsOf(end_).top(), boundsOf(gateway_).bottom());
    EXPECT_TRUE(boundsOf(lanes[1]).contains(boundsOf(other_)));
    EXPECT_EQ(boundsOf(timer_).center(), QPointF(boundsOf(task_).right(), boundsOf(task_).center().y()));
    const auto first = bpmn::waypoints(*tree().find(shapeOf(*bpmn::outgoing(tree(), shown(startShape())).front())));
    EXPECT_EQ(first,
        (bpmn::Waypoints {{boundsOf(task_).center().x(), boundsOf(startShape()).bottom()},
            {boundsOf(task_).center().x(), boundsOf(task_).top()}}));
    expectTidy();
    expectUndone();
}

TEST_F(FilledPoolTest, TurnedBackItRunsToTheRightAgain)
{
    become(pool_, upright);
    become(pool_, open);
    EXPECT_GT(boundsOf(pool_).width(), boundsOf(pool_).height());
    EXPECT_GT(boundsOf(gateway_).left(), boundsOf(task_).right());
    EXPECT_EQ(boundsOf(gateway_).center().y(), boundsOf(task_).center().y());
    expectTidy();
}

TEST_F(FilledPoolTest, ClosedItHidesItsProcessAndLosesNothing)
{
    const QString target = shown(message_).attribute(u"sourceRef");
    become(pool_, shut);
    EXPECT_EQ(boundsOf(pool_).height(), 60);
    EXPECT_TRUE(isClosedPool(tree(), *tree().find(pool_)));
    EXPECT_FALSE(describe(tree(), shown(pool_)).isExpanded);
    ASSERT_NE(processOf(pool_), nullptr);
    EXPECT_EQ(bpmn::flowElements(*processOf(pool_)).size(), 10U);
    ASSERT_EQ(bpmn::diagrams(tree()).size(), 2U);
    // The message is what it was, and ends at the pool.
    EXPECT_EQ(shown(message_).attribute(u"sourceRef"), target);
    const bpmn::Waypoints line = bpmn::waypoints(*tree().find(message_));
    EXPECT_TRUE(boundsOf(pool_).adjusted(-1, -1, 1, 1).contains(line.front()));
    expectTidy();
    expectUndone();
}

TEST_F(FilledPoolTest, OpenedAgainItIsAsItWas)
{
    std::map<Key, QRectF> before;
    for (const Element* shape : shapesOn(*tree().find(plane())))
        before.emplace(shape->key(), boundsOf(shape->key()));
    become(pool_, shut);
    become(pool_, open);
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    for (const auto& [key, bounds] : before)
        EXPECT_EQ(boundsOf(key), bounds) << shown(key).localName().toStdString();
    EXPECT_FALSE(tree().find(message_)->hasAttribute(u"sourceElement"));
    EXPECT_TRUE(boundsOf(other_).adjusted(-1, -1, 1, 1).contains(bpmn::waypoints(*tree().find(message_)).front()));
    expectTidy();
}

TEST_F(FilledPoolTest, MessagesDockAtTheSidesOfAnUprightPool)
{
    become(closed_, upright);
    const QRectF pool = boundsOf(closed_);
    const QPointF end = bpmn::waypoints(*tree().find(message_)).back();
    EXPECT_TRUE(end.x() == pool.left() || end.x() == pool.right()) << end.x();
    EXPECT_GT(end.y(), pool.top() + 30) << "below its name";
    expectTidy();
}

TEST_F(FilledPoolTest, NamesOfMessagesStayBesideTheirLines)
{
    const Key flow = shown(message_).key();
    perform([&](Edit& edit) { rename(edit, flow, QStringLiteral("order")); });
    const auto distance = [&] {
        const auto label = bpmn::labelBounds(*tree().find(message_));
        if (!label)
            return 0.0; // in the middle of the line
        double least = 1e9;
        const bpmn::Waypoints line = bpmn::waypoints(*tree().find(message_));
        for (qsizetype i = 1; i < line.size(); ++i)
            for (const double at : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                const QPointF off = line[i - 1] + (line[i] - line[i - 1]) * at - label->center();
                least = std::min(least, std::hypot(off.x(), off.y()));
            }
        return least;
    };
    for (const NewElement& what : {shut, upright, shut, open}) {
        become(pool_, what);
        EXPECT_LT(distance(), 60);
    }
}

TEST_F(FilledPoolTest, OtherPoolsMakeRoomAsTheyAre)
{
    const Key beside = create(type::Participant, {boundsOf(pool_).right() + 350, boundsOf(pool_).center().y()});
    const Key below = create(type::Participant, {boundsOf(pool_).center().x(), boundsOf(closed_).bottom() + 200});
    perform([&](Edit& edit) { EXPECT_EQ(replaceType(edit, shown(beside).key(), upright), shown(beside).key()); });
    std::map<Key, QSizeF> sizes;
    for (const Key pool : {closed_, beside, below})
        sizes.emplace(pool, boundsOf(pool).size());
    const QPointF place = boundsOf(pool_).topLeft();
    for (const NewElement& what : {upright, shut, upright, open, shut, open}) {
        become(pool_, what);
        EXPECT_EQ(boundsOf(pool_).topLeft(), place);
        for (const auto& [pool, size] : sizes)
            EXPECT_EQ(boundsOf(pool).size(), size);
        expectTidy();
    }
}

TEST_F(FilledPoolTest, ItsMessagesFollowTheClosedPool)
{
    become(pool_, shut);
    perform([&](Edit& edit) { moveShapes(edit, {pool_}, {-100, -50}); });
    EXPECT_TRUE(boundsOf(pool_).adjusted(-1, -1, 1, 1).contains(bpmn::waypoints(*tree().find(message_)).front()));
    become(pool_, open);
    EXPECT_TRUE(boundsOf(pool_).contains(boundsOf(task_)));
    expectTidy();
}

TEST_F(FilledPoolTest, NothingIsDrawnIntoAClosedPool)
{
    become(pool_, shut);
    EXPECT_EQ(create(type::Task, boundsOf(pool_).center()), noKey);
    EXPECT_FALSE(canSplitLane(tree(), pool_));
    EXPECT_FALSE(canAddLane(tree(), pool_));
    const QByteArray closed = tree().save();
    perform([&](Edit& edit) { drawMissing(edit); });
    EXPECT_EQ(tree().save(), closed) << "what it hides is not missing";
    perform([&](Edit& edit) { formatDiagram(edit, plane()); });
    EXPECT_TRUE(isClosedPool(tree(), *tree().find(pool_)));
    expectTidy();
}

TEST_F(FilledPoolTest, RemovedItTakesItsProcessAlong)
{
    become(pool_, shut);
    perform([&](Edit& edit) { remove(edit, {shown(pool_).key()}); });
    EXPECT_TRUE(bpmn::processes(tree()).empty());
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    expectTidy();
}

TEST_F(FilledPoolTest, CopiedItBringsWhatItHides)
{
    become(pool_, shut);
    const auto elsewhere = Document::fromBytes(bpmn::newDiagram(QStringLiteral("Other")));
    const Key there = bpmn::diagrams(elsewhere->tree()).front()->child(u"BPMNPlane")->key();
    {
        Edit edit(*elsewhere, QStringLiteral("Paste"));
        paste(edit, there, copy(tree(), {pool_, closed_}), {400, 400});
        edit.commit();
    }
    const Tree& other = elsewhere->tree();
    ASSERT_EQ(bpmn::processes(other).size(), 1U);
    EXPECT_EQ(bpmn::flowElements(*bpmn::processes(other).front()).size(), 10U);
    EXPECT_EQ(bpmn::diagrams(other).size(), 2U);
    EXPECT_EQ(edgesOn(*other.find(there)).size(), 1U) << "the message";
    EXPECT_TRUE(other.brokenReferences().empty());
}

TEST_F(FilledPoolTest, ProcessesThatNobodyDrewAreLaidOut)
{
    document_ = Document::fromBytes(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"u\" "
        "xmlns:i=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\">"
        "<collaboration id=\"c\"><participant id=\"a\" name=\"A\" processRef=\"p\"/><participant id=\"b\"/>"
        "</collaboration><process id=\"p\"><startEvent id=\"s\"/><task id=\"t\"/><sequenceFlow id=\"f\" "
        "sourceRef=\"s\" targetRef=\"t\"/></process><i:BPMNDiagram><i:BPMNPlane bpmnElement=\"c\"><i:BPMNShape "
        "bpmnElement=\"a\" isExpanded=\"false\"><dc:Bounds x=\"100\" y=\"100\" width=\"400\" height=\"60\"/>"
        "</i:BPMNShape><i:BPMNShape bpmnElement=\"b\"><dc:Bounds x=\"100\" y=\"190\" width=\"400\" "
        "height=\"60\"/></i:BPMNShape></i:BPMNPlane></i:BPMNDiagram></definitions>");
    const Key pool = shapeOf(*tree().byId(u"a"));
    EXPECT_FALSE(describe(tree(), shown(pool)).isExpanded);
    become(pool, open);
    EXPECT_EQ(boundsOf(pool).topLeft(), QPointF(100, 100));
    for (const char16_t* id : {u"s", u"t"})
        EXPECT_TRUE(boundsOf(pool).contains(boundsOf(shapeOf(*tree().byId(QStringView(id))))));
    EXPECT_EQ(bpmn::diagrams(tree()).size(), 1U);
    expectTidy();
}

TEST_F(FilledPoolTest, AClosedPoolBecomesAnUprightOne)
{
    become(pool_, shut);
    become(pool_, upright);
    EXPECT_EQ(tree().find(pool_)->attribute(u"isHorizontal"), QStringLiteral("false"));
    EXPECT_GT(boundsOf(end_).top(), boundsOf(task_).bottom());
    expectTidy();
    become(pool_, shut);
    EXPECT_EQ(boundsOf(pool_).width(), 60) << "it stays where it stood";
    expectTidy();
}

} // namespace millrace::editing
