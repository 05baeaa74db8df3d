// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/replay.h"

#include "engine/execution/compiler.h"
#include "engine/log/log_reader.h"
#include "modeler/bpmn/definitions.h"
#include "tests/support/process_builder.h"

#include <QStringList>
#include <gmock/gmock.h>

namespace millrace::mining {
namespace {

using support::ProcessBuilder;
using Outcome = Replayed::Outcome;
using testing::ElementsAre;

/// Each case is a text of activities, one after the other: "A B C".
class Played {
public:
    Played(const ProcessBuilder& process, const std::vector<const char*>& cases)
        : tree_(bpmn::load(QByteArray::fromStdString(process.xml())).tree)
        , program_(execution::compile(*tree_).program)
        , log_(log::readCsvLog(rows(cases), QStringLiteral("log.csv")))
        , names_(*program_, log_)
        , replayed_(replay(*program_, names_, log_))
    { }

    const std::vector<Outcome>& outcomes() const { return replayed_.outcomes; }
    std::int64_t flow(const char* id) const
    {
        for (std::size_t i = 0; i < program_->flows.size(); ++i)
            if (program_->elements[std::size_t(program_->flows[i].element)].id == id)
                return replayed_.flows[i];
        return -1;
    }
    std::int64_t visits(const char* id) const { return replayed_.visits[std::size_t(program_->elementById(id))]; }
    const Replayed& get() const { return replayed_; }
    const ActivityNames& names() const { return names_; }

private:
    static QByteArray rows(const std::vector<const char*>& cases)
    {
        QByteArray text = "case,activity,time\n0,-,2026-01-01\n";
        for (std::size_t i = 0; i < cases.size(); ++i) {
            int minute = 0;
            for (const QString& name : QString::fromLatin1(cases[i]).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                text += QStringLiteral("c%1,%2,2026-01-05 %3:%4\n")
                            .arg(i)
                            .arg(name)
                            .arg(minute / 60)
                            .arg(minute % 60, 2, 10, QLatin1Char('0'))
                            .toUtf8(),
                    ++minute;
        }
        return text;
    }

    std::unique_ptr<metamodel::Tree> tree_;
    std::shared_ptr<const execution::Program> program_;
    log::ActivityLog log_;
    ActivityNames names_;
    Replayed replayed_;
};

/// Without the first case, which has nothing of the model.
std::vector<Outcome> outcomesOf(const Played& played)
{
    return {played.outcomes().begin() + 1, played.outcomes().end()};
}

TEST(Replay, CountsChoicesAndLoops)
{
    ProcessBuilder process;
    process.start("S").exclusive("M").task("A").exclusive("X").task("B").end("E");
    process.chain({"S", "M", "A", "X", "B", "E"}).flow("X", "M");
    const Played played(process, {"A B", "A A A B", "A", "B", "A B B"});
    EXPECT_THAT(outcomesOf(played),
        ElementsAre(Outcome::Fits, Outcome::Fits, Outcome::Open, Outcome::Deviates, Outcome::Deviates));
    EXPECT_EQ(played.flow("X_M"), 2);
    EXPECT_EQ(played.flow("X_B"), 2);
    EXPECT_EQ(played.visits("A"), 5);
    EXPECT_EQ(played.get().count(Outcome::Deviates), 2);
    EXPECT_EQ(played.names().unknown().size(), 1U);
}

TEST(Replay, TakesBranchesAtOnceInAnyOrder)
{
    ProcessBuilder process;
    process.start("S").parallel("P").task("A").task("B").task("C").parallel("J").task("D").end("E");
    process.chain({"S", "P", "A", "B", "J", "D", "E"}).chain({"P", "C", "J"});
    const Played played(process, {"A B C D", "C A B D", "A C B D", "B A C D", "A B D C", "A C D"});
    EXPECT_THAT(outcomesOf(played),
        ElementsAre(
            Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Deviates, Outcome::Deviates, Outcome::Deviates));
}

TEST(Replay, InclusiveSplitsGoByWhatHappens)
{
    ProcessBuilder process;
    process.start("S").inclusive("O", "O_C").task("A").task("B").task("C").inclusive("J").task("D").end("E");
    process.chain({"S", "O", "A", "J", "D", "E"}).chain({"O", "B", "J"}).chain({"O", "C", "J"});
    const Played played(process, {"A D", "A B D", "B A D", "B D", "C D", "D", "A C D"});
    EXPECT_THAT(outcomesOf(played),
        ElementsAre(Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Deviates,
            Outcome::Deviates));
    EXPECT_EQ(played.visits("O"), 5);
    EXPECT_EQ(played.flow("O_A"), 3);
    EXPECT_EQ(played.flow("O_B"), 3);
}

TEST(Replay, GoesThroughSubProcessesAndTheirEvents)
{
    ProcessBuilder process;
    process.start("S").open("Sub").start("s").task("A").task("B").end("e").chain({"s", "A", "B", "e"}).close();
    process.task("C").end("E").chain({"S", "Sub", "C", "E"});
    process.boundaryTimer("Late", "Sub", "PT1H").task("Skip").end("F").chain({"Late", "Skip", "F"});
    const Played played(process, {"A B C", "Sub A B C", "A Skip", "Skip", "C", "A B C Skip"});
    EXPECT_THAT(outcomesOf(played),
        ElementsAre(Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Deviates, Outcome::Deviates));
    EXPECT_EQ(played.visits("Late"), 2);
}

TEST(Replay, EventsAtActivitiesMayComeBeforeOrAfterTheirBeginning)
{
    ProcessBuilder process;
    process.start("S").task("A").task("B").end("E").chain({"S", "A", "B", "E"});
    process.boundaryTimer("Hint", "A", "PT1H", false).task("Remind").end("F").chain({"Hint", "Remind", "F"});
    process.boundaryError("Bad", "A").task("Mend").end("G").chain({"Bad", "Mend", "G"});
    const Played played(process, {"A B", "Remind A B", "A Remind B", "A Mend", "A Mend B"});
    EXPECT_THAT(
        outcomesOf(played), ElementsAre(Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Fits, Outcome::Deviates));
    EXPECT_EQ(played.visits("Bad"), 1);
    EXPECT_EQ(played.visits("Hint"), 2);
}

TEST(Replay, ActivitiesRepeatAsOftenAsTheyDo)
{
    ProcessBuilder process;
    process.start("S").end("E").node("task", "A", {}, "<multiInstanceLoopCharacteristics/>").task("B");
    process.chain({"S", "A", "B", "E"});
    const Played played(process, {"A B", "A A A A B", "B", "A B A"});
    EXPECT_THAT(outcomesOf(played), ElementsAre(Outcome::Fits, Outcome::Fits, Outcome::Deviates, Outcome::Deviates));
}

TEST(Replay, PassesWhatTheLogNeverTells)
{
    ProcessBuilder process;
    process.start("S").task("A").task("Silent").message("intermediateCatchEvent", "Came", "m").task("B");
    process.endTerminate("E").chain({"S", "A", "Silent", "Came", "B", "E"});
    const Played played(process, {"A B", "A Unknown B"});
    EXPECT_THAT(outcomesOf(played), ElementsAre(Outcome::Fits, Outcome::Fits));
    ASSERT_EQ(played.get().passed.size(), 2U);
    EXPECT_EQ(played.get().passed[1].instance, 2U);
    EXPECT_EQ(played.visits("Silent"), 0);
}

/// 30 branches at once of two silent activities each: more ways than anybody could try.
TEST(Replay, EndsItsSearchInTime)
{
    ProcessBuilder process;
    process.start("S").parallel("P").parallel("J").task("Last").end("E").flow("S", "P").chain({"J", "Last", "E"});
    for (int i = 0; i < 30; ++i) {
        const std::string a = "a" + std::to_string(i);
        const std::string b = "b" + std::to_string(i);
        process.task(a).task(b).chain({"P", a, b, "J"});
    }
    const Played played(process, {"Last", "Last"});
    EXPECT_THAT(outcomesOf(played), ElementsAre(Outcome::Deviates, Outcome::Deviates));
}

} // namespace
} // namespace millrace::mining
