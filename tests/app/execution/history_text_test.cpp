// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/history_text.h"

#include "tests/app/execution/bench.h"

namespace millrace::app::execution {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// "who: what [change]"
std::vector<std::string> told(Desk& desk)
{
    std::vector<std::string> lines;
    const auto deployment = desk.summary(desk.chosenCase())->deployment;
    for (const HistoryLine& line : historyLines(desk.history(), desk.engine().definition(deployment))) {
        std::string text = (line.who + QStringLiteral(": ") + line.what).toStdString();
        if (!line.change.isEmpty())
            text += " [" + line.change.toStdString() + "]";
        lines.push_back(text);
    }
    return lines;
}

TEST(HistoryText, tellsAShortCaseFromStartToEnd)
{
    const QTemporaryDir folder;
    const auto document = editing::Document::fromBytes(bench::oneTask());
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    desk.start(bench::one("amount", feel::Value(5)));
    desk.complete(feel::Context({{"score", feel::Value(7)}, {"amount", feel::Value(6)}}));
    EXPECT_THAT(told(desk),
        ElementsAre("you: Case started [amount: 5]", "you: Check it completed [score: 7, amount: 5 \u2192 6]",
            "engine: Finished with 'Done'"));
}

TEST(HistoryText, namesLanesDecisionsAndBranchesSideBySide)
{
    const QTemporaryDir folder;
    const auto document = bench::sample(QStringLiteral("loan-origination"));
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    desk.start({});
    desk.complete(bench::one("complete", feel::Value(true)));
    const auto lines = told(desk);
    EXPECT_THAT(lines, Contains("Clerks: Receive application completed [complete: yes]"));
    EXPECT_THAT(lines, Contains("engine: Complete? \u2014 went to 'yes' [because complete = true]"));
    EXPECT_THAT(lines,
        Contains(testing::AllOf(testing::StartsWith("engine: 3 task"), testing::HasSubstr("side by side"),
            testing::HasSubstr("Check credit history"), testing::HasSubstr("Appraise property"))));
}

/// start -> X; to A by `conditions`, else to B. What the history says of the choice.
std::string choice(const char* kind, const char* conditionOfA, const char* attributes, const feel::Context& variables)
{
    const QByteArray condition = *conditionOfA == '\0'
        ? QByteArray()
        : QByteArray("<conditionExpression>") + conditionOfA + "</conditionExpression>";
    const QByteArray elements = QByteArray("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='X'/><")
        + kind + " id='X' name='Large?' " + attributes
        + "/><sequenceFlow id='f2' name='yes' sourceRef='X' targetRef='A'>" + condition
        + "</sequenceFlow><sequenceFlow id='f3' sourceRef='X' targetRef='B'/>"
          "<userTask id='A' name='Check'/><userTask id='B' name='Book it'/>"
        + bench::endAfter({"A", "B"});
    const QTemporaryDir folder;
    const auto document = editing::Document::fromBytes(bench::process(elements.constData()));
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    desk.start(variables);
    for (const std::string& line : told(desk))
        if (line.find("Large?") != std::string::npos)
            return line;
    return {};
}

TEST(HistoryText, givesTheReasonOfEachChoice)
{
    const feel::Context large = bench::one("amount", feel::Value(5000));
    const feel::Context small = bench::one("amount", feel::Value(5));
    const char* gateway = "exclusiveGateway";
    EXPECT_EQ(choice(gateway, "amount &gt; 1000", "default='f3'", large),
        "engine: Large? \u2014 went to 'yes' [because amount > 1000 (amount: 5,000)]");
    EXPECT_EQ(choice(gateway, "${amount &gt; 1000}", "default='f3'", large),
        "engine: Large? \u2014 went to 'yes' [because amount > 1000 (amount: 5,000)]");
    EXPECT_EQ(
        choice(gateway, "amount = 5000", "", large), "engine: Large? \u2014 went to 'yes' [because amount = 5000]");
    EXPECT_EQ(choice(gateway, "amount &gt; 1000", "default='f3'", small),
        "engine: Large? \u2014 went to 'Book it' [no condition was true: default flow taken]");
    EXPECT_EQ(choice(gateway, "amount &gt; 1000", "", small),
        "engine: Large? \u2014 went to 'Book it' [no condition was true: first flow without one taken]");
    EXPECT_EQ(choice(gateway, "", "", {}), "engine: Large? \u2014 went to 'yes' [no condition: first flow taken]");
    EXPECT_EQ(choice("inclusiveGateway", "amount &gt; 1000", "", large),
        "engine: Large? \u2014 went to 'yes', 'Book it' [because amount > 1000 (amount: 5,000); no condition: always "
        "taken]");
}

TEST(HistoryText, tellsTheConditionThatHeldThen)
{
    const QTemporaryDir folder;
    const auto document = editing::Document::fromBytes(
        bench::process("<startEvent id='S'/><sequenceFlow id='f1' sourceRef='S' targetRef='X'/>"
                       "<exclusiveGateway id='X' name='Large?' default='f3'/>"
                       "<sequenceFlow id='f2' sourceRef='X' targetRef='A'><conditionExpression>amount &gt; 3"
                       "</conditionExpression></sequenceFlow><sequenceFlow id='f3' sourceRef='X' targetRef='A'/>"
                       "<userTask id='A' name='Check'/>"
            + bench::endAfter({"A"})));
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    desk.start(bench::one("amount", feel::Value(5)));
    auto events = desk.history();
    const auto taken = std::find_if(events.begin(), events.end(),
        [](const runtime::Event& event) { return event.payload == QLatin1String("amount > 3"); });
    ASSERT_NE(taken, events.end());
    EXPECT_EQ(taken->kind, log::EventKind::FlowTaken);
}

TEST(HistoryText, saysWhereACaseIsStuckAndWhy)
{
    const QTemporaryDir folder;
    const auto document
        = editing::Document::fromBytes(bench::process("<startEvent id='S'/>"
                                                      "<sequenceFlow id='f1' sourceRef='S' targetRef='X'/>"
                                                      "<scriptTask id='X' name='Count' scriptFormat='javascript'>"
                                                      "<script>1</script></scriptTask>"
            + bench::endAfter({"X"})));
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    desk.start({});
    const auto lines = historyLines(desk.history(), desk.engine().definition(desk.cases().front().deployment));
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.back().what, u"Stopped at 'Count'");
    EXPECT_TRUE(lines.back().isTrouble);
    EXPECT_TRUE(lines.back().change.contains(u"javascript")) << lines.back().change.toStdString();
    EXPECT_EQ(lines.back().element, u"X");
}

TEST(HistoryText, tellsOfACancelledCase)
{
    const QTemporaryDir folder;
    const auto document = editing::Document::fromBytes(bench::oneTask());
    Desk desk;
    desk.show(document.get(), folder.filePath(QStringLiteral("engine.db")));
    const CaseId id = desk.start({});
    desk.engine().cancel(id);
    EXPECT_THAT(told(desk),
        testing::AllOf(Contains(testing::StartsWith("engine: Check it cancelled")), Contains("you: Case cancelled")));
}

} // namespace
} // namespace millrace::app::execution
