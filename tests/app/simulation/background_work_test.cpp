// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/background_work.h"

#include "modeler/base/failure.h"
#include "tests/app/simulation/simulation_bench.h"

#include <atomic>

namespace millrace::app::simulation {
namespace {

using namespace bench;

/// Counts in its thread until it is asked to end, or fails.
class Counting : public BackgroundWork {
public:
    std::vector<int> told;
    std::atomic<bool> isAtWork = false;

    void start(int first)
    {
        begin([this, first](const News& news, const std::stop_token& end) {
            news.post([this, first] { told.push_back(first); });
            isAtWork = true;
            while (!end.stop_requested())
                std::this_thread::yield();
            news.postLast([this, first] { told.push_back(first + 1); });
        });
    }
    void fail(const QString& reason)
    {
        begin([reason](const News&, const std::stop_token&) { throw base::Failure(reason); });
    }
    void finish() { requestEnd(); }
};

TEST(BackgroundWork, TellsUntilItIsOver)
{
    Counting counting;
    counting.start(1);
    ASSERT_TRUE(waitFor([&] { return !counting.told.empty(); }));
    EXPECT_TRUE(counting.isRunning());
    counting.finish();
    ASSERT_TRUE(waitFor([&] { return !counting.isRunning(); }));
    EXPECT_EQ(counting.told, (std::vector<int> {1, 2}));
}

TEST(BackgroundWork, NothingComesOfWhatIsGivenUp)
{
    Counting counting;
    counting.start(1);
    while (!counting.isAtWork)
        std::this_thread::yield();
    counting.start(10); // what the first has told is not heard yet
    ASSERT_TRUE(waitFor([&] { return !counting.told.empty(); }));
    counting.abandon();
    EXPECT_FALSE(counting.isRunning());
    EXPECT_FALSE(waitFor([&] { return counting.told.size() > 1; }, 50));
    EXPECT_EQ(counting.told, (std::vector<int> {10}));
}

TEST(BackgroundWork, AFailureIsSaid)
{
    Counting counting;
    QString reason;
    QObject::connect(&counting, &BackgroundWork::failed, [&](const QString& words) { reason = words; });
    counting.fail(QStringLiteral("no such log"));
    ASSERT_TRUE(waitFor([&] { return !reason.isEmpty(); }));
    EXPECT_EQ(reason, QStringLiteral("no such log"));
    EXPECT_FALSE(counting.isRunning());
}

} // namespace
} // namespace millrace::app::simulation
