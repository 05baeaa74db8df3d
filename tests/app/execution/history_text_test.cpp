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
    EXPECT_THAT(lines, Contains("engine: Complete? yes"));
    EXPECT_THAT(lines,
        Contains(testing::AllOf(testing::StartsWith("engine: 3 task"), testing::HasSubstr("side by side"),
            testing::HasSubstr("Check credit history"), testing::HasSubstr("Appraise property"))));
}

TEST(HistoryText, saysWhereACaseIsStuckAndWhy)
{
    const QTemporaryDir folder;
    const auto document
        = editing::Document::fromBytes(bench::process("<startEvent id='S'/>"
                                                      "<sequenceFlow id='f1' sourceRef='S' targetRef='X'/>"
                                                      "<scriptTask id='X' name='Count' scriptFormat='javascript'>"
                                                      "<script>1</script></scriptTask>"));
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
