// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mining/cycle_times.h"

#include "engine/log/log_reader.h"

#include <gmock/gmock.h>

namespace millrace::mining {
namespace {

using testing::ElementsAre;

log::ActivityLog logOf(const char* text)
{
    return log::readCsvLog(text, {});
}

TEST(CycleTimes, AreFromTheFirstToTheLastMomentOfACase)
{
    const log::ActivityLog whole = logOf("case,activity,enabled,start,end\n"
                                         "1,A,2026-01-05 09:00,2026-01-05 09:10,2026-01-05 09:20\n"
                                         "1,B,2026-01-05 09:20,2026-01-05 09:20,2026-01-05 10:00\n"
                                         "2,A,2026-01-05 09:00,2026-01-05 09:10,2026-01-05 09:20\n");
    EXPECT_THAT(cycleTimes(whole), ElementsAre(3600, 1200));
    EXPECT_EQ(firstMomentIn(whole), FirstMoment::Enabled);
    const log::ActivityLog starts = logOf(
        "case,activity,start,end\n1,A,2026-01-05 09:10,2026-01-05 09:20\n1,B,2026-01-05 09:20,2026-01-05 10:00\n");
    EXPECT_THAT(cycleTimes(starts), ElementsAre(3000));
    EXPECT_EQ(firstMomentIn(starts), FirstMoment::Started);
    const log::ActivityLog ends = logOf("case,activity,time\n1,A,2026-01-05 09:20\n1,B,2026-01-05 10:00\n");
    EXPECT_THAT(cycleTimes(ends), ElementsAre(2400));
    EXPECT_EQ(firstMomentIn(ends), FirstMoment::Completed);
}

TEST(CycleTimes, OfASimulationAreThoseThatItsLogWouldTell)
{
    log::Names names;
    names.elements = {{"A", {}, true}, {"G", {}, false}};
    const auto timesFrom = [&](FirstMoment first) {
        CycleTimeRecorder recorder(names, first);
        const auto tell = [&](log::EventKind kind, int element, int seconds) {
            log::EventRecord record;
            record.kind = kind;
            record.element = element;
            record.time = seconds * base::second;
            recorder.record(record);
        };
        tell(log::EventKind::CaseStarted, -1, 0);
        tell(log::EventKind::Completed, 1, 5);
        tell(log::EventKind::Enabled, 0, 10);
        tell(log::EventKind::Started, 0, 20);
        tell(log::EventKind::Completed, 0, 50);
        tell(log::EventKind::Completed, 1, 90);
        return recorder.times();
    };
    EXPECT_THAT(timesFrom(FirstMoment::Enabled), ElementsAre(40));
    EXPECT_THAT(timesFrom(FirstMoment::Started), ElementsAre(30));
    EXPECT_THAT(timesFrom(FirstMoment::Completed), ElementsAre(0));
}

} // namespace
} // namespace millrace::mining
