// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/runtime/engine_fixture.h"

// What the repetitions of an activity know, in a case and in the store.

namespace millrace::support {

namespace {

using runtime::Case;
using runtime::CaseId;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

feel::Value fruit()
{
    return feel::Value(feel::List({feel::Value("Apple"), feel::Value("Pear"), feel::Value("Plum")}));
}

/// s -> check (once for each fruit) -> e
ProcessBuilder checkingEach(const std::string& attributes = {}, const std::string& task = "userTask")
{
    ProcessBuilder process;
    process.start("s")
        .node(task, "check", {},
            "<multiInstanceLoopCharacteristics xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
            "camunda:collection='fruit' camunda:elementVariable='one' "
                + attributes + "/>")
        .end("e");
    return process.chain({"s", "check", "e"});
}

class CaseRepetitions : public EngineFixture { };

TEST_F(CaseRepetitions, EachHasItsItemAndNumber)
{
    Case one(defined(checkingEach()), clock_);
    one.start(1, context({{"fruit", fruit()}}));
    std::vector<std::string> items;
    int number = 0;
    for (const runtime::Waiting& waiting : one.waiting()) {
        const feel::Context variables = one.variablesAt(waiting.token);
        items.push_back(variables.find("one")->asString());
        EXPECT_EQ(variables.find("loopCounter")->asInteger(), ++number);
        EXPECT_EQ(one.titleOf(waiting).toStdString(), "check: " + items.back());
    }
    EXPECT_THAT(items, ElementsAre("Apple", "Pear", "Plum"));
    EXPECT_EQ(one.variables().find("one"), nullptr) << "the case has none of it";
}

TEST_F(CaseRepetitions, ItemsStayAsTheyWereAtTheBeginning)
{
    Case one(defined(checkingEach("isSequential='true'")), clock_);
    one.start(1, context({{"fruit", fruit()}}));
    complete(one, "check", context({{"fruit", feel::Value(feel::List())}, {"one", "Nut"}, {"good", true}}));
    const runtime::Waiting second = waitingAt(one, "check");
    EXPECT_EQ(one.variablesAt(second.token).find("one")->asString(), "Pear");
    EXPECT_TRUE(one.variables().find("good")->isTrue());
    EXPECT_EQ(one.variables().find("one"), nullptr) << "what belongs to a repetition is not written back";
    EXPECT_TRUE(complete(one, "check"));
    EXPECT_TRUE(complete(one, "check"));
    EXPECT_TRUE(isCompleted(one));
}

TEST_F(CaseRepetitions, WithoutItemsTheyAreNumbered)
{
    ProcessBuilder process;
    process.start("s")
        .node("userTask", "sign", {},
            "<multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality></multiInstanceLoopCharacteristics>")
        .node("userTask", "again", {},
            "<standardLoopCharacteristics><loopCondition>more</loopCondition></standardLoopCharacteristics>");
    Case one(defined(process.chain({"s", "sign", "again"})), clock_);
    one.start(1, {});
    std::vector<std::string> titles;
    for (const runtime::Waiting& waiting : one.waiting())
        titles.push_back(one.titleOf(waiting).toStdString());
    EXPECT_THAT(titles, ElementsAre("sign (1 of 2)", "sign (2 of 2)"));
    complete(one, "sign");
    complete(one, "sign");
    complete(one, "again", context({{"more", true}}));
    EXPECT_EQ(one.titleOf(waitingAt(one, "again")).toStdString(), "again (2)");
    complete(one, "again", context({{"more", false}}));
    EXPECT_TRUE(isCompleted(one));
}

TEST_F(CaseRepetitions, ScriptsAndConditionsSeeTheItem)
{
    ProcessBuilder process;
    process.start("s").open("sub").start("s2");
    process.node("scriptTask", "count",
        "scriptFormat='feel' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' camunda:resultVariable='last'",
        "<script>one + \"!\"</script>");
    process.exclusive("x", "x_e2").node("userTask", "peel").end("e2");
    process.chain({"s2", "count", "x"}).flow("x", "peel", "one = \"Pear\"").flow("x", "e2").flow("peel", "e2");
    process.close().end("e").chain({"s", "sub", "e"});
    std::string xml = process.xml();
    xml.insert(xml.find("</subProcess>"),
        "<multiInstanceLoopCharacteristics isSequential='true' xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
        "camunda:collection='fruit' camunda:elementVariable='one'/>");
    Case one(runtime::define(QByteArray::fromStdString(xml), QStringLiteral("test.bpmn")), clock_);
    one.start(1, context({{"fruit", fruit()}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("peel"));
    EXPECT_EQ(one.variables().find("last")->asString(), "Pear!");
    complete(one, "peel");
    EXPECT_TRUE(isCompleted(one));
    EXPECT_EQ(one.variables().find("last")->asString(), "Plum!");
}

TEST_F(CaseRepetitions, OutliveTheProgram)
{
    const auto deployment = deploy(checkingEach("isSequential='true'"));
    const CaseId id = engine().start(deployment, context({{"fruit", fruit()}}));
    engine().completeTask(task("check"), {});
    reopen();
    EXPECT_EQ(task("check").name, QStringLiteral("check: Pear"));
    const Case& again = engine().view(id);
    EXPECT_EQ(again.variablesAt(waitingAt(again, "check").token).find("one")->asString(), "Pear");
    engine().completeTask(task("check"), {});
    engine().completeTask(task("check"), {});
    EXPECT_EQ(statusOf(id), runtime::CaseStatus::Completed);
}

TEST_F(CaseRepetitions, ListThatIsNoneIsAnIncident)
{
    Case one(defined(checkingEach()), clock_);
    one.start(1, {});
    ASSERT_EQ(one.instance().incidents().size(), 1U);
    EXPECT_THAT(one.instance().incidents().front().message, ::testing::HasSubstr("fruit"));
    one.setVariables(context({{"fruit", fruit()}}));
    EXPECT_TRUE(one.retry(one.instance().incidents().front().token));
    EXPECT_EQ(one.waiting().size(), 3U);
}

/// s -> ask (once for each fruit, its answer goes to "answers") -> after
ProcessBuilder askingEach(const std::string& attributes = {}, const std::string& content = {})
{
    ProcessBuilder process;
    process.start("s")
        .node("userTask", "ask", {},
            "<multiInstanceLoopCharacteristics xmlns:zeebe='http://camunda.org/schema/zeebe/1.0' " + attributes
                + "><extensionElements><zeebe:loopCharacteristics inputCollection='=fruit' inputElement='one' "
                  "outputCollection='answers' outputElement='=one + answer'/></extensionElements>"
                + content + "</multiInstanceLoopCharacteristics>")
        .node("userTask", "after");
    return process.chain({"s", "ask", "after"});
}

bool completeSecond(Case& one, const char* answer)
{
    const runtime::Waiting second = one.waiting().at(1);
    return one.complete(second.token, second.visit, context({{"answer", answer}}));
}

TEST_F(CaseRepetitions, ResultsStandInTheOrderOfTheItems)
{
    Case one(defined(askingEach()), clock_);
    one.start(1, context({{"fruit", fruit()}, {"answers", "of before"}}));
    EXPECT_EQ(feel::toText(*one.variables().find("answers")), "[]");
    EXPECT_TRUE(completeSecond(one, "!"));
    EXPECT_EQ(feel::toText(*one.variables().find("answers")), R"([null, "Pear!"])");
    complete(one, "ask", context({{"answer", "?"}}));
    complete(one, "ask", context({{"answer", "."}}));
    EXPECT_EQ(feel::toText(*one.variables().find("answers")), R"(["Apple?", "Pear!", "Plum."])");
    EXPECT_THAT(waitingIds(one), ElementsAre("after"));
}

TEST_F(CaseRepetitions, ResultsCanSayThatItIsEnough)
{
    Case one(
        defined(askingEach("isSequential='true'", "<completionCondition>count(answers) = 2</completionCondition>")),
        clock_);
    one.start(1, context({{"fruit", fruit()}}));
    complete(one, "ask", context({{"answer", "1"}}));
    complete(one, "ask", context({{"answer", "2"}}));
    EXPECT_THAT(waitingIds(one), ElementsAre("after"));
}

TEST_F(CaseRepetitions, ResultsOfNothingAreAnEmptyList)
{
    Case one(defined(askingEach()), clock_);
    one.start(1, context({{"fruit", feel::Value(feel::List())}}));
    EXPECT_EQ(feel::toText(*one.variables().find("answers")), "[]");
}

TEST_F(CaseRepetitions, ResultsByTheStandardsElements)
{
    ProcessBuilder process;
    process.start("s")
        .node("dataObject", "marks")
        .node("userTask", "judge", {},
            "<multiInstanceLoopCharacteristics isSequential='true'><loopCardinality>2</loopCardinality>"
            "<loopDataOutputRef>marks</loopDataOutputRef><outputDataItem id='i' name='mark'/>"
            "</multiInstanceLoopCharacteristics>")
        .node("userTask", "after");
    Case one(defined(process.chain({"s", "judge", "after"})), clock_);
    one.start(1, {});
    complete(one, "judge", context({{"mark", 1}}));
    complete(one, "judge", context({{"mark", 3}}));
    EXPECT_EQ(feel::toText(*one.variables().find("marks")), "[1, 3]");
}

TEST_F(CaseRepetitions, WhatUndoesKnowsTheItemInTheStoreToo)
{
    ProcessBuilder process = checkingEach("isSequential='true'");
    process.node("boundaryEvent", "b", "attachedToRef='check'", "<compensateEventDefinition/>")
        .node("userTask", "undo", "isForCompensation='true'")
        .node("association", "a", "sourceRef='b' targetRef='undo'")
        .node("endEvent", "t", {}, "<compensateEventDefinition/>")
        .node("userTask", "decide");
    process.flow("check", "decide").flow("decide", "t");
    const auto deployment = deploy(process);
    const CaseId id = engine().start(deployment, context({{"fruit", fruit()}}));
    for (int i = 0; i < 3; ++i)
        engine().completeTask(task("check"), {});
    engine().completeTask(task("decide"), {});
    std::vector<std::string> undone;
    for (int i = 0; i < 3; ++i) {
        reopen();
        const auto open = task("undo");
        undone.push_back(engine().view(id).variablesAt(open.token).find("one")->asString());
        engine().completeTask(open, {});
    }
    EXPECT_THAT(undone, ElementsAre("Plum", "Pear", "Apple"));
    EXPECT_EQ(statusOf(id), runtime::CaseStatus::Completed);
}

} // namespace

} // namespace millrace::support
