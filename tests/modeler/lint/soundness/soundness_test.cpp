// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/soundness/soundness.h"

#include "tests/modeler/lint/lint_fixture.h"

namespace millrace::lint {

namespace {

using namespace lint::testing;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// "rule element" of what soundness says.
std::vector<std::string> judged(const QByteArray& content)
{
    const auto tree = processOf(content);
    std::vector<std::string> said;
    for (const Finding& finding : lint(*tree))
        for (const char* rule :
            {"deadlock", "lack-of-synchronization", "dead-element", "endless-loop", "soundness-undecided"})
            if (finding.problem.rule == QLatin1String(rule))
                said.push_back(rule + (' ' + finding.problem.element.toStdString()));
    return said;
}

std::vector<std::string> pathOf(const QByteArray& content, const char* rule)
{
    const auto tree = processOf(content);
    std::vector<std::string> path;
    for (const Finding& finding : lint(*tree))
        if (finding.problem.rule == QLatin1String(rule))
            for (const metamodel::Key key : finding.path)
                path.push_back(tree->find(key)->id().toStdString());
    return path;
}

const QByteArray ends = "<startEvent id='s' name='s'/><endEvent id='e' name='e'/>";

QByteArray block(const QByteArray& split, const QByteArray& join)
{
    return ends + nodes(split, "open") + nodes(join, "close") + nodes("task", "a b") + chain("s open a close e")
        + chain("open b close");
}

TEST(Soundness, BlocksClosedAsTheyWereOpenedAreSound)
{
    for (const char* gateway : {"exclusiveGateway", "parallelGateway", "inclusiveGateway"})
        EXPECT_THAT(judged(block(gateway, gateway)), IsEmpty()) << gateway;
    EXPECT_THAT(judged(block("parallelGateway", "inclusiveGateway")), IsEmpty()) << "it waits for both";
    EXPECT_THAT(judged(block("exclusiveGateway", "inclusiveGateway")), IsEmpty());
}

TEST(Soundness, ChoiceIntoParallelJoinGetsStuck)
{
    EXPECT_THAT(judged(block("exclusiveGateway", "parallelGateway")), ElementsAre("deadlock close"));
    EXPECT_THAT(judged(block("inclusiveGateway", "parallelGateway")), ElementsAre("deadlock close"));
    EXPECT_THAT(pathOf(block("exclusiveGateway", "parallelGateway"), "deadlock"),
        ElementsAre("s", "s_open", "open", "open_a", "a", "a_close"));
}

TEST(Soundness, ParallelWaysIntoAChoiceJoinRunTwice)
{
    EXPECT_THAT(judged(block("parallelGateway", "exclusiveGateway")), ElementsAre("lack-of-synchronization close"));
    EXPECT_THAT(judged(block("inclusiveGateway", "exclusiveGateway")), ElementsAre("lack-of-synchronization close"));
    EXPECT_THAT(pathOf(block("parallelGateway", "exclusiveGateway"), "lack-of-synchronization"), Contains("open"));
}

TEST(Soundness, AFallbackIsTakenAlone)
{
    const QByteArray flows = ends + nodes("exclusiveGateway", "close") + nodes("task", "a b")
        + chain("s open a close e") + chain("open b close");
    EXPECT_THAT(judged(flows + "<inclusiveGateway id='open' default='open_b'/>"), IsEmpty())
        << "one condition and what is left: as good as exclusive";
}

TEST(Soundness, ParallelWaysMayEndByThemselves)
{
    EXPECT_THAT(judged("<startEvent id='s'/><parallelGateway id='g'/><endEvent id='x'/><endEvent id='y'/>"
                    + nodes("task", "a b") + chain("s g a x") + chain("g b y")),
        IsEmpty());
    EXPECT_THAT(judged(ends + "<parallelGateway id='g'/>" + nodes("task", "a b") + chain("s g a e") + chain("g b e")),
        IsEmpty())
        << "an end takes what comes";
}

TEST(Soundness, ATaskThatSplitsSplitsAll)
{
    EXPECT_THAT(judged(ends + nodes("task", "t a b c") + chain("s t a c e") + chain("t b c")),
        ElementsAre("lack-of-synchronization c"));
}

TEST(Soundness, LoopsNeedAWayOut)
{
    const QByteArray loop = ends + nodes("exclusiveGateway", "j") + nodes("task", "a b") + chain("s j a b j");
    EXPECT_THAT(judged(loop), ElementsAre("endless-loop j"));
    EXPECT_THAT(pathOf(loop, "endless-loop"), UnorderedElementsAre("j", "a", "b"));
    EXPECT_THAT(
        judged(ends + nodes("exclusiveGateway", "j x") + nodes("task", "a b") + chain("s j a x b j") + chain("x e")),
        IsEmpty());
}

TEST(Soundness, EndlessTogether)
{
    // Both ways loop in step through a join: nothing is stuck, and nothing ever ends.
    EXPECT_THAT(judged(ends + nodes("exclusiveGateway", "j k") + nodes("parallelGateway", "p q")
                    + nodes("task", "a b c") + chain("s k j p a q j") + chain("p b q") + chain("k c e")),
        ElementsAre("endless-loop j"));
}

TEST(Soundness, LoopsThatNothingLeadsIntoAreDead)
{
    EXPECT_THAT(judged(ends + nodes("task", "t a b") + chain("s t e") + chain("a b a")), ElementsAre("dead-element a"));
}

TEST(Soundness, EventsOnTheBorderTakeAnotherWay)
{
    const QByteArray task = ends + nodes("task", "t c") + "<exclusiveGateway id='x'/><parallelGateway id='p'/>";
    const auto boundary = [](const char* cancels) {
        return QByteArray("<boundaryEvent id='b' attachedToRef='t' cancelActivity='") + cancels
            + "'><timerEventDefinition/></boundaryEvent>";
    };
    EXPECT_THAT(judged(task + boundary("true") + chain("s t x e") + chain("b c x")), IsEmpty());
    EXPECT_THAT(judged(task + boundary("true") + chain("s t p e") + chain("b c p")), ElementsAre("deadlock p"));
    EXPECT_THAT(judged(task + boundary("false") + chain("s t x c2 e") + chain("b c x") + nodes("task", "c2")),
        ElementsAre("lack-of-synchronization x"));
    EXPECT_THAT(judged(task + boundary("false") + chain("s t e") + chain("b c f") + "<endEvent id='f'/>"), IsEmpty());
    EXPECT_THAT(judged(task + boundary("false") + nodes("exclusiveGateway", "back") + chain("s x t back e")
                    + chain("back x") + chain("b c f") + "<endEvent id='f'/>"),
        IsEmpty())
        << "a reminder of the round before may still be under way";
}

TEST(Soundness, TerminatingEndsStopTheOthers)
{
    EXPECT_THAT(judged("<startEvent id='s'/><parallelGateway id='g'/><exclusiveGateway id='x'/><endEvent id='e'/>"
                       "<parallelGateway id='j'/>"
                       "<endEvent id='all'><terminateEventDefinition/></endEvent>"
                    + nodes("task", "a b") + chain("s g a x all") + chain("g b j e") + chain("x j")),
        IsEmpty())
        << "where the other way does not come, all ends";
}

TEST(Soundness, LinksCarryOn)
{
    const QByteArray out = "<intermediateThrowEvent id='o'><linkEventDefinition name='L'/></intermediateThrowEvent>";
    const QByteArray in = "<intermediateCatchEvent id='i'><linkEventDefinition name='L'/></intermediateCatchEvent>";
    EXPECT_THAT(judged(ends + out + in + nodes("task", "a b") + nodes("exclusiveGateway", "g")
                    + nodes("parallelGateway", "j") + chain("s g a o") + chain("g b j e") + chain("i j")),
        ElementsAre("deadlock j"));
}

TEST(Soundness, SubProcessesAreJudgedByThemselves)
{
    EXPECT_THAT(judged(ends + "<subProcess id='sub'>"
                    + block("exclusiveGateway", "parallelGateway").replace("'s", "'ss").replace("'e", "'ee")
                    + "</subProcess>" + chain("s sub e")),
        ElementsAre("deadlock close"));
}

TEST(Soundness, UnstructuredButSound)
{
    // A and B in parallel, C needs both or is skipped for both: no block, yet every case ends.
    EXPECT_THAT(judged(ends + nodes("parallelGateway", "p j k") + nodes("task", "a b c d")
                    + nodes("parallelGateway", "m") + chain("s p a m c k e") + chain("p b j d k") + chain("m j")),
        IsEmpty());
}

TEST(Soundness, SaysWhenItIsUndecided)
{
    QByteArray many = ends + nodes("parallelGateway", "p q");
    for (int i = 0; i < 12; ++i) {
        const QByteArray n = QByteArray::number(i);
        // Ways that cannot be merged: each meets its neighbour in the middle.
        many += nodes("task", "a" + n) + nodes("parallelGateway", "x" + n + " y" + n) + nodes("task", "b" + n)
            + chain("p a" + n + " x" + n + " y" + n + " b" + n + " q")
            + chain("x" + n + " y" + QByteArray::number((i + 1) % 12));
    }
    EXPECT_THAT(judged(many + chain("s p") + chain("q e")), IsEmpty()) << "4,096 combinations and more, all tried";
    EXPECT_THAT(judged(ends + nodes("task", "a b") + nodes("parallelGateway", "p") + nodes("complexGateway", "c")
                    + chain("s p a c e") + chain("p b c")),
        ElementsAre("soundness-undecided P"));
}

TEST(Soundness, OneOfSeveralStartsBeginsACase)
{
    const QByteArray starts = "<startEvent id='s'/><startEvent id='r'><messageEventDefinition/></startEvent><endEvent "
                              "id='e'/>"
        + nodes("task", "a b");
    EXPECT_THAT(judged(starts + nodes("exclusiveGateway", "x") + chain("s a x e") + chain("r b x")), IsEmpty());
    EXPECT_THAT(
        judged(starts + nodes("parallelGateway", "x") + chain("s a x e") + chain("r b x")), ElementsAre("deadlock x"));
    EXPECT_THAT(judged(starts + nodes("inclusiveGateway", "x") + chain("s a x e") + chain("r b x")), IsEmpty());
}

TEST(Soundness, EventBasedGateways)
{
    const QByteArray both = "<endEvent id='e'/><intermediateCatchEvent id='m'><messageEventDefinition/>"
                            "</intermediateCatchEvent><intermediateCatchEvent id='n'><timerEventDefinition/>"
                            "</intermediateCatchEvent>";
    const QByteArray ways = chain("g m x e") + chain("g n x");
    EXPECT_THAT(judged("<startEvent id='s'/><eventBasedGateway id='g'/><exclusiveGateway id='x'/>" + both + chain("s g")
                    + ways),
        IsEmpty());
    EXPECT_THAT(
        judged("<startEvent id='s'/><eventBasedGateway id='g'/><parallelGateway id='x'/>" + both + chain("s g") + ways),
        ElementsAre("deadlock x"))
        << "the first event wins";
    EXPECT_THAT(judged("<eventBasedGateway id='g' instantiate='true' eventGatewayType='Parallel'/><parallelGateway "
                       "id='x'/>"
                    + both + ways),
        IsEmpty())
        << "waits for all of them";
}

TEST(Soundness, EventSubProcessesAreJudgedByThemselves)
{
    const QByteArray inside = "<startEvent id='s2'><timerEventDefinition/></startEvent><endEvent id='e2'/>"
        + nodes("exclusiveGateway", "open") + nodes("parallelGateway", "close") + nodes("task", "a b")
        + chain("s2 open a close e2") + chain("open b close");
    EXPECT_THAT(judged(ends + nodes("task", "t") + chain("s t e") + "<subProcess id='sub' triggeredByEvent='true'>"
                    + inside + "</subProcess>"),
        ElementsAre("deadlock close"));
}

TEST(Soundness, CompensationIsNoWayOfItsOwn)
{
    EXPECT_THAT(judged(ends + nodes("task", "t")
                    + "<boundaryEvent id='b' attachedToRef='t'><compensateEventDefinition/></boundaryEvent>"
                      "<task id='c' isForCompensation='true'/><association id='a' sourceRef='b' targetRef='c'/>"
                    + chain("s t e")),
        IsEmpty());
}

TEST(Soundness, PoolsAreJudgedByThemselves)
{
    const auto tree
        = definitionsOf("<collaboration id='C'><participant id='A' processRef='P'/><participant id='B' processRef='Q'/>"
                        "<messageFlow id='m' sourceRef='a1' targetRef='b1'/></collaboration><process id='P'>"
            + QByteArray("<startEvent id='s1'/><endEvent id='e1'/>") + nodes("task", "a1") + chain("s1 a1 e1")
            + "</process><process id='Q'>" + block("exclusiveGateway", "parallelGateway") + nodes("task", "b1")
            + "</process>");
    EXPECT_THAT(found(*tree, "deadlock"), ElementsAre("close"));
    EXPECT_THAT(found(*tree, "dead-element"), IsEmpty());
}

TEST(Soundness, InclusiveJoinsWaitInLoopsToo)
{
    // Two inclusive joins that wait for one another.
    EXPECT_THAT(judged(ends + nodes("parallelGateway", "p") + nodes("inclusiveGateway", "i j")
                    + nodes("exclusiveGateway", "x y") + nodes("task", "a b") + "<endEvent id='f'/>"
                    + chain("s p a i x e") + chain("p b j y f") + chain("x j") + chain("y i")),
        Not(IsEmpty()));
}

TEST(Soundness, EndsThatErrOrCancelStopTheOthers)
{
    for (const char* definition : {"<errorEventDefinition/>", "<terminateEventDefinition/>"})
        EXPECT_THAT(judged(ends + nodes("parallelGateway", "p j") + nodes("exclusiveGateway", "x")
                        + nodes("task", "a b") + "<endEvent id='f'>" + definition + "</endEvent>" + chain("s p a x j e")
                        + chain("p b j") + chain("x f")),
            IsEmpty())
            << definition;
}

TEST(Soundness, SaysWhichGatewayWouldDo)
{
    const auto better = [](const QByteArray& content) {
        const auto tree = processOf(content);
        for (const Finding& finding : lint(*tree))
            if (finding.betterGateway != metamodel::foreignType)
                return std::string(tree->schema().type(finding.betterGateway)->name().latin1());
        return std::string();
    };
    EXPECT_EQ(better(block("exclusiveGateway", "parallelGateway")), "ExclusiveGateway");
    EXPECT_EQ(better(block("parallelGateway", "exclusiveGateway")), "ParallelGateway");
    EXPECT_EQ(better(block("inclusiveGateway", "parallelGateway")), "InclusiveGateway");
    EXPECT_EQ(better(block("parallelGateway", "parallelGateway")), "");
    // One after the other: that of the first does not wait for the second to be mended.
    EXPECT_EQ(
        better(ends + nodes("exclusiveGateway", "x") + nodes("parallelGateway", "j p") + nodes("exclusiveGateway", "k")
            + nodes("task", "a b c d") + chain("s x a j p c k e") + chain("x b j") + chain("p d k")),
        "ExclusiveGateway");
}

TEST(Soundness, FindingsSayPossible)
{
    const auto tree = processOf(block("exclusiveGateway", "parallelGateway"));
    for (const Finding& finding : lint(*tree))
        if (finding.problem.rule == QLatin1String("deadlock")) {
            EXPECT_TRUE(finding.problem.message.contains(QStringLiteral("ossible")));
        }
}

TEST(Complexity, LargeScopesNameAPartToSplitOff)
{
    QByteArray content = ends, path = "s";
    for (int i = 0; i < 60; ++i) {
        content += nodes("task", "t" + QByteArray::number(i));
        path += " t" + QByteArray::number(i);
    }
    const auto tree = processOf(content + chain(path + " e"));
    EXPECT_THAT(found(*tree, "complexity"), ElementsAre("P"));
    for (const Finding& finding : lint(*tree))
        if (finding.problem.rule == QLatin1String("complexity")) {
            EXPECT_GE(finding.path.size(), 4U);
            EXPECT_LE(finding.path.size(), 25U);
        }
    EXPECT_THAT(foundIn("complexity", block("exclusiveGateway", "exclusiveGateway")), IsEmpty());
}

} // namespace

} // namespace millrace::lint
