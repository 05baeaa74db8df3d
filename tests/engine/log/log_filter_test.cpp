// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_filter.h"

#include "engine/log/activity_log_writer.h"
#include "engine/log/log_reader.h"
#include "engine/log/log_summary.h"
#include "modeler/base/failure.h"

#include <QTemporaryDir>
#include <gmock/gmock.h>

namespace millrace::log {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr Microseconds nine = 1'767'603'600'000'000; // 2026-01-05T09:00:00Z

/// Case one: Check, Pay; two: Check, Check, Pay; three: Check, Pay, of Bob, the day after; four: Check that runs.
ActivityLog small()
{
    return readCsvLog("case,activity,resource,start,complete,status\n"
                      "one,Check,Ann,2026-01-05T09:00:00Z,2026-01-05T09:10:00Z,completed\n"
                      "one,Pay,Ann,2026-01-05T09:30:00Z,2026-01-05T10:00:00Z,completed\n"
                      "two,Check,Ann,2026-01-05T10:00:00Z,2026-01-05T10:10:00Z,cancelled\n"
                      "two,Check,Ann,2026-01-05T10:20:00Z,2026-01-05T10:30:00Z,completed\n"
                      "two,Pay,Ann,2026-01-05T15:00:00Z,2026-01-05T15:10:00Z,completed\n"
                      "three,Check,Bob,2026-01-06T09:00:00Z,2026-01-06T09:20:00Z,completed\n"
                      "three,Pay,Bob,2026-01-06T09:20:00Z,2026-01-06T09:50:00Z,completed\n"
                      "four,Check,Ann,2026-01-06T12:00:00Z,,running\n",
        QStringLiteral("small.csv"));
}

std::vector<std::string> idsOf(const ActivityLog& log)
{
    std::vector<std::string> ids;
    for (const LoggedCase& one : log.cases)
        ids.push_back(one.id);
    return ids;
}

std::vector<std::string> kept(const LogFilter& filter)
{
    return idsOf(filtered(small(), filter));
}

} // namespace

TEST(LogSummary, CountsWhatIsThere)
{
    const ActivityLog log = small();
    const LogSummary summary = summarize(log);
    EXPECT_EQ(summary.cases, 4);
    EXPECT_EQ(summary.instances, 8);
    EXPECT_EQ(summary.events, 8);
    EXPECT_EQ(summary.first, nine);
    EXPECT_EQ(summary.last, nine + 27 * base::hour);
    const auto indexOf = [&](const char* name) {
        return std::int32_t(std::ranges::find(log.activities, name) - log.activities.begin());
    };
    EXPECT_EQ(summary.activities.at(indexOf("Check")), 5);
    EXPECT_EQ(summary.activities.at(indexOf("Pay")), 3);
    const Following& paying = summary.follows.at({indexOf("Check"), indexOf("Pay")});
    EXPECT_EQ(paying.count, 3);
    EXPECT_NEAR(paying.meanSeconds, (20 + 270 + 0) * 60 / 3.0, 1e-9);
    EXPECT_EQ(summary.follows.at({indexOf("Check"), indexOf("Check")}).count, 1);
    ASSERT_EQ(summary.variants.size(), 3U);
    EXPECT_THAT(summary.variants[0].activities, ElementsAre(indexOf("Check"), indexOf("Pay")));
    EXPECT_EQ(summary.variants[0].cases, 2);
    EXPECT_EQ(summary.starts.at(indexOf("Check")), 4);
    EXPECT_EQ(summary.ends.at(indexOf("Pay")), 3);
    EXPECT_NEAR(summary.meanCycleSeconds, (60 + 310 + 50 + 0) * 60 / 4.0, 1e-9);
    EXPECT_NEAR(summarize(ActivityLog()).meanCycleSeconds, 0, 0);
}

TEST(LogFilter, KeepsCasesForWhichAllHolds)
{
    EXPECT_THAT(kept({}), ElementsAre("one", "two", "three", "four"));
    LogFilter filter;
    filter.with = {"Pay"};
    EXPECT_THAT(kept(filter), ElementsAre("one", "two", "three"));
    filter.atMost = base::hour;
    EXPECT_THAT(kept(filter), ElementsAre("one", "three"));
    filter.resources = {"Bob"};
    EXPECT_THAT(kept(filter), ElementsAre("three"));
    filter.without = {"Check"};
    EXPECT_THAT(kept(filter), IsEmpty());
    filter = {};
    filter.with = {"Dance"};
    EXPECT_THAT(kept(filter), IsEmpty());
    EXPECT_THAT(unknownNames(filter, small()), ElementsAre("Dance"));
    filter = {};
    filter.from = nine + base::hour;
    EXPECT_THAT(kept(filter), ElementsAre("two", "three", "four"));
    filter.until = nine + 10 * base::hour;
    EXPECT_THAT(kept(filter), ElementsAre("two"));
    filter = {};
    filter.atLeast = base::hour;
    EXPECT_THAT(kept(filter), ElementsAre("one", "two"));
    filter = {};
    filter.variants = 1;
    EXPECT_THAT(kept(filter), ElementsAre("one", "three"));
    filter = {};
    filter.first = 2;
    EXPECT_THAT(kept(filter), ElementsAre("one", "two"));
    filter = {};
    filter.cases = {"four", "one", "five"};
    EXPECT_THAT(kept(filter), ElementsAre("one", "four"));
    EXPECT_THAT(unknownNames(filter, small()), ElementsAre("five"));
}

TEST(LogFilter, KeepsActivitiesOfCases)
{
    LogFilter filter;
    filter.keep = {"Pay"};
    EXPECT_THAT(kept(filter), ElementsAre("one", "two", "three"));
    EXPECT_EQ(filtered(small(), filter).instanceCount(), 3U);
    filter = {};
    filter.drop = {"Pay"};
    EXPECT_EQ(filtered(small(), filter).instanceCount(), 5U);
    filter = {};
    filter.onlyCompleted = true;
    EXPECT_EQ(filtered(small(), filter).instanceCount(), 6U);
    EXPECT_THAT(kept(filter), ElementsAre("one", "two", "three"));
}

TEST(ActivityLogWriter, WhatIsWrittenIsReadAgain)
{
    const QTemporaryDir folder;
    ActivityLog log = small();
    log.cases[0].id = "<one> & \"more\", a comma";
    for (const char* name : {"a.csv", "a.xes"}) {
        const QString path = folder.filePath(QLatin1String(name));
        writeActivityLog(log, path);
        const ActivityLog again = readActivityLog(path);
        EXPECT_THAT(again.problems, IsEmpty());
        EXPECT_EQ(again.activities, log.activities);
        EXPECT_EQ(again.resources, log.resources);
        ASSERT_EQ(idsOf(again), idsOf(log)) << name;
        for (std::size_t i = 0; i < log.cases.size(); ++i) {
            ASSERT_EQ(again.cases[i].instances.size(), log.cases[i].instances.size()) << name;
            for (std::size_t j = 0; j < log.cases[i].instances.size(); ++j) {
                EXPECT_EQ(again.cases[i].instances[j], log.cases[i].instances[j]) << name << i << j;
            }
        }
    }
    EXPECT_THROW(writeActivityLog(log, folder.filePath(QStringLiteral("a.doc"))), base::Failure);
}

} // namespace millrace::log
