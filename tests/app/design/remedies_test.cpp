// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/remedies.h"

#include "app/design/diagram_view.h"
#include "app/design/problem_check.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"
#include "tests/support/flow_chain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <gmock/gmock.h>

using namespace millrace;
using namespace millrace::app::design;

namespace {

using support::chain;

/// A process that is drawn by itself when it is opened.
class RemediesTest : public ::testing::Test {
protected:
    void open(const QByteArray& content, const QByteArray& attributes = {})
    {
        view = DiagramView::fromBytes("<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
                                      "targetNamespace='t'><process id='P' name='P' "
                + attributes + ">" + content + "</process></definitions>",
            QStringLiteral("Test"));
        view->widget()->resize(1000, 700);
        check = new ProblemCheck(*view);
        settle();
    }
    void settle()
    {
        QElapsedTimer clock;
        clock.start();
        do {
            QCoreApplication::processEvents();
            QThread::msleep(2);
        } while (!check->isUpToDate() && clock.elapsed() < 10'000);
    }
    const lint::Finding* finding(const char* rule) const
    {
        for (const lint::Finding& each : check->findings())
            if (each.problem.rule == QLatin1String(rule) && !each.fixName.isEmpty())
                return &each;
        return nullptr;
    }
    std::set<std::string> rulesFound() const
    {
        std::set<std::string> rules;
        for (const lint::Finding& each : check->findings())
            rules.insert(each.problem.rule.toStdString());
        return rules;
    }
    /// The cure is offered, does away with its finding in one undo step, brings no other but of `brings`, and can be
    /// undone.
    void expectMended(const char* rule, const QString& name, const std::set<std::string>& brings = {})
    {
        SCOPED_TRACE(rule);
        const lint::Finding* found = finding(rule);
        ASSERT_NE(found, nullptr);
        EXPECT_EQ(found->fixName, name);
        const auto before = rulesFound();
        const QByteArray bytes = view->document().tree().save();
        const metamodel::Key element = found->element;
        const int steps = view->document().canUndo() ? 1 : 0;
        check->fix(lint::Finding(*found));
        EXPECT_EQ(view->document().undoName(), name);
        settle();
        for (const lint::Finding& each : check->findings()) {
            EXPECT_FALSE(each.problem.rule == QLatin1String(rule) && each.element == element)
                << each.problem.message.toStdString();
            EXPECT_TRUE(
                before.count(each.problem.rule.toStdString()) > 0 || brings.count(each.problem.rule.toStdString()) > 0)
                << "new: " << each.problem.message.toStdString();
        }
        view->document().undo();
        EXPECT_EQ(view->document().tree().save(), bytes);
        EXPECT_EQ(view->document().canUndo(), steps == 1);
        settle();
    }
    static QByteArray nodes(const QByteArray& element, const QByteArray& ids)
    {
        QByteArray all;
        for (const QByteArray& id : ids.split(' '))
            all += '<' + element + " id='" + id + "' name='Do " + id + "'/>";
        return all;
    }
    const QByteArray ends = "<startEvent id='s' name='Asked'/><endEvent id='e' name='Done'/>";

    std::unique_ptr<DiagramView> view;
    ProblemCheck* check = nullptr;
};

const std::set<std::string> names {"label-required"};

TEST_F(RemediesTest, joinsAndSplitsGetGateways)
{
    open(ends + nodes("exclusiveGateway", "x") + nodes("task", "a b t") + chain("s x a t e") + chain("x b t"));
    expectMended("fake-join", QStringLiteral("Join with a gateway"));
    open(ends + nodes("task", "a b c") + chain("s a b e") + chain("a c f") + "<endEvent id='f' name='Over'/>");
    expectMended("no-implicit-split", QStringLiteral("Split with a gateway"));
    open(
        ends + nodes("exclusiveGateway", "o g") + nodes("task", "a b c d") + chain("s o a g c e") + chain("o b g d e"));
    expectMended("no-gateway-join-fork", QStringLiteral("Use two gateways"));
}

TEST_F(RemediesTest, whatWasStraightStaysStraight)
{
    open(ends + nodes("task", "a z t") + chain("s a t e") + chain("z t"));
    const lint::Finding* found = finding("fake-join");
    ASSERT_NE(found, nullptr);
    check->fix(lint::Finding(*found));
    const metamodel::Tree& tree = view->document().tree();
    const auto lines = bpmn::diagramElements(tree, *tree.byId(u"a_t"));
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines.front()->children(u"waypoint").size(), 2U);
    settle();
}

TEST_F(RemediesTest, conditionsAreLeftToTheAnalyst)
{
    open(ends + nodes("task", "a b c") + chain("s a b e") + chain("a c e")
        + "<sequenceFlow id='f' sourceRef='a' targetRef='e'><conditionExpression>x</conditionExpression>"
          "</sequenceFlow>");
    EXPECT_TRUE(rulesFound().count("no-implicit-split") > 0);
    EXPECT_EQ(finding("no-implicit-split"), nullptr);
}

TEST_F(RemediesTest, startsAndEndsAreAdded)
{
    open("<startEvent id='s' name='Asked'/>" + nodes("task", "a") + chain("s a"));
    expectMended("end-event-required", QStringLiteral("Add an end event"), names);
    expectMended("no-implicit-end", QStringLiteral("Add an end event"), names);
    open("<endEvent id='e' name='Done'/>" + nodes("task", "a") + chain("a e"));
    expectMended("start-event-required", QStringLiteral("Add a start event"), names);
    open(ends + "<exclusiveGateway id='x' name='x'><outgoing>xb</outgoing></exclusiveGateway>" + nodes("task", "a")
            + "<task id='b' name='Do b'><incoming>xb</incoming></task>" + chain("s x a e")
            + "<sequenceFlow id='xb' name='xb' sourceRef='x' targetRef='b'/>",
        "isExecutable='true'");
    expectMended("start-and-end", QStringLiteral("Add an end event"), names);
}

TEST_F(RemediesTest, whatIsTooMuchGoes)
{
    open(ends + nodes("task", "a b") + nodes("exclusiveGateway", "g") + chain("s a g b e"));
    expectMended("superfluous-gateway", QStringLiteral("Remove the gateway"));
    open(ends + nodes("task", "a lost") + chain("s a e"));
    expectMended("no-disconnected", QStringLiteral("Remove it"));
}

TEST_F(RemediesTest, linksGetTheirOtherHalf)
{
    open(ends + nodes("task", "a b") + chain("s a o") + chain("b e")
        + "<intermediateThrowEvent id='o' name='On'><linkEventDefinition name='L'/></intermediateThrowEvent>");
    expectMended("link-event", QStringLiteral("Add the other half"), {"no-disconnected", "no-implicit-end"});
}

TEST_F(RemediesTest, gatewaysBecomeWhatMakesTheProcessSound)
{
    open(ends + nodes("exclusiveGateway", "x") + nodes("parallelGateway", "y") + nodes("task", "a b")
        + chain("s x a y e") + chain("x b y"));
    expectMended("deadlock", QStringLiteral("Make it an exclusive gateway"), names);
    open(ends + nodes("parallelGateway", "x") + nodes("exclusiveGateway", "y") + nodes("task", "a b")
        + chain("s x a y e") + chain("x b y"));
    expectMended("lack-of-synchronization", QStringLiteral("Make it a parallel gateway"));
}

TEST_F(RemediesTest, listsAndOrderAreMended)
{
    open(ends + "<task id='a' name='Do a'><incoming>s_a</incoming></task>" + chain("s a e"));
    expectMended("flow-lists", QStringLiteral("List it there"));
    open(ends + "<task id='a' name='Do a'><outgoing>a_e</outgoing><incoming>s_a</incoming></task>" + chain("s a e"));
    ASSERT_NE(finding("schema"), nullptr);
    expectMended("schema", QStringLiteral("Put it in order"));
}

TEST_F(RemediesTest, shapesMoveApart)
{
    const auto drawing = [](const QByteArray& bounds) {
        return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' "
               "xmlns:di='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' "
               "targetNamespace='t'><process id='P' name='P'><task id='a' name='Do a'/><task id='b' name='Do b'/>"
               "</process><di:BPMNDiagram id='D'><di:BPMNPlane id='L' bpmnElement='P'><di:BPMNShape id='as' "
               "bpmnElement='a'><dc:Bounds x='100' y='100' width='100' height='80'/></di:BPMNShape><di:BPMNShape "
               "id='bs' bpmnElement='b'>"
            + bounds + "</di:BPMNShape></di:BPMNPlane></di:BPMNDiagram></definitions>";
    };
    view = DiagramView::fromBytes(
        drawing("<dc:Bounds x='160' y='130' width='100' height='80'/>"), QStringLiteral("Test"));
    check = new ProblemCheck(*view);
    settle();
    expectMended("no-overlapping-elements", QStringLiteral("Move it aside"));
}

TEST_F(RemediesTest, namesAreTypedOnTheCanvas)
{
    open("<startEvent id='s'/>" + nodes("task", "a") + chain("s a"));
    const lint::Finding* found = finding("label-required");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->fixName, QStringLiteral("Name it"));
    check->fix(lint::Finding(*found));
    EXPECT_FALSE(view->document().canUndo()) << "nothing is changed before something is typed";
    ASSERT_EQ(view->canvas().selectedElements().size(), 1U);
    EXPECT_EQ(view->canvas().selectedElements().front(), found->element);
}

TEST_F(RemediesTest, whatIsGoneIsNotMended)
{
    open(ends + nodes("task", "a lost") + chain("s a e"));
    const lint::Finding found = *finding("no-disconnected");
    check->fix(found);
    EXPECT_THROW(check->fix(found), base::Failure);
}

} // namespace
