// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/runner.h"

#include "app/simulation/answer_notes.h"
#include "tests/app/simulation/simulation_bench.h"

#include <algorithm>

namespace millrace::app::simulation {
namespace {

using namespace bench;
using Answers = std::vector<std::shared_ptr<const RunAnswer>>;

class RunnerTest : public testing::Test {
protected:
    RunnerTest()
    {
        QObject::connect(&runner, &Runner::answered, [this](const auto& answer) { answers.push_back(answer); });
        QObject::connect(&runner, &Runner::ended, [this] { ++ends; });
        QObject::connect(&runner, &Runner::progressed, [this](int done, int total) {
            EXPECT_LE(done, total);
            ++progress;
        });
    }
    bool waitForEnd()
    {
        return waitFor([this] { return ends > 0; });
    }
    /// Long enough to be stopped in the middle.
    static Scenario endless()
    {
        Scenario scenario = today();
        scenario.arrivals[0].count = 100000;
        scenario.replications = 300;
        return scenario;
    }

    Answers answers;
    int ends = 0;
    int progress = 0;
    Runner runner;
};

TEST_F(RunnerTest, AnswersQuicklyAndThenInFull)
{
    const auto number = runner.start({model(), today(), {}, {}});
    EXPECT_TRUE(runner.isRunning());
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_FALSE(answers[0]->isFinal);
    EXPECT_EQ(answers[0]->outcome->results.replications, 3);
    EXPECT_TRUE(answers[1]->isFinal);
    EXPECT_FALSE(answers[1]->isStopped);
    EXPECT_EQ(answers[1]->request, number);
    EXPECT_EQ(answers[1]->outcome->results.replications, 6);
    EXPECT_EQ(answers[1]->scenario, today());
    EXPECT_EQ(answers[1]->base, nullptr);
    EXPECT_GT(answers[1]->outcome->results.process.cycleTime.estimate.mean, 600);
    EXPECT_GE(progress, 1) << "not after each: they may be very short";
    EXPECT_LE(progress, 6);
    EXPECT_FALSE(runner.isRunning());
}

TEST_F(RunnerTest, FindsOneWarmupForWhatIsCompared)
{
    Scenario busy = today();
    busy.arrivals[0].count = 3000;
    busy.arrivals[0].interval = Distribution::exponential(320);
    Scenario calm = busy;
    calm.pools[0].capacity = 4;
    run::Options options;
    options.findWarmup = true;
    QStringList remarks;
    const auto its = [&](const Scenario& one) { return run::Simulation(*model(), one).warmup(options, remarks); };
    ASSERT_NE(its(calm), its(busy)) << "or this tests nothing";
    const base::Microseconds longer = std::max(its(calm), its(busy));
    RunRequest request {model(), calm, busy, {}};
    request.findWarmup = true;
    runner.start(request);
    ASSERT_TRUE(waitForEnd());
    const RunAnswer& answer = *answers.back();
    EXPECT_NEAR(answer.outcome->description.warmup, double(longer) * 1e-6, 1e-6);
    EXPECT_EQ(answer.base->description.warmup, answer.outcome->description.warmup);
    EXPECT_TRUE(answer.outcome->description.warmupSeries) << "for its picture";
    EXPECT_EQ(answer.scenario, calm) << "as it was asked for";
    EXPECT_EQ(answer.asMeasured().warmup, longer);

    ends = 0;
    runner.start({model(), calm, {}, {}});
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(answers.back()->outcome->description.warmup, 0);
    EXPECT_FALSE(answers.back()->outcome->description.warmupSeries);
}

TEST_F(RunnerTest, LooksQuicklyFromTheEndOfTheWarmupOfTheBase)
{
    const auto same = model();
    Scenario busy = today();
    busy.arrivals[0].interval = Distribution::exponential(320);
    busy.arrivals[0].count = 16'000;
    busy.replications = 4;
    busy.warmup = 320LL * 11'000 * base::second;
    runner.start({same, busy, {}, {}});
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 2U);
    EXPECT_EQ(answers[0]->outcome->results.process.cycleTime.estimate.mean, 0)
        << "the cases of a quick look all come within the warm-up";

    ends = 0;
    answers.clear();
    Scenario calm = busy;
    calm.pools[0].capacity = 4;
    runner.start({same, calm, busy, {}});
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 2U);
    for (const auto& which : {&RunAnswer::outcome, &RunAnswer::base}) {
        const run::Outcome& quick = *(*answers[0].*which);
        const run::Outcome& whole = *(*answers[1].*which);
        const auto& mean = quick.results.process.cycleTime.estimate;
        EXPECT_NEAR(mean.mean, whole.results.process.cycleTime.estimate.mean, mean.halfWidth());
        EXPECT_EQ(quick.description.cases, 6'000);
        EXPECT_GE(quick.description.warmup, whole.description.warmup);
    }

    ends = 0;
    answers.clear();
    Scenario other = busy;
    other.pools[0].discipline = kernel::Discipline::Lifo; // cannot go on
    runner.start({same, other, busy, {}});
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(answers[0]->outcome->results.process.cycleTime.estimate.mean, 0) << "from empty, as before";
    EXPECT_GT(answers[1]->outcome->results.process.cycleTime.estimate.mean, 0);
}

TEST_F(RunnerTest, RepeatsUntilTheChosenFiguresAreSure)
{
    RunRequest request {model(), today(), {}, 0.02};
    request.precisionOf = {"resources.Clerks.utilisation"};
    runner.start(request);
    ASSERT_TRUE(waitForEnd());
    const results::Results& sure = answers.back()->outcome->results;
    EXPECT_LE(sure.resources[0].utilisation.estimate.halfWidth(), 0.02);
    ends = 0;
    request.precisionOf = {"process.cycleTime", "process.cycleTime.p95"};
    runner.start(request);
    ASSERT_TRUE(waitForEnd());
    EXPECT_GT(answers.back()->outcome->results.replications, sure.replications);
}

TEST_F(RunnerTest, ComparesWithAnotherModelByTheIdsOfItsElements)
{
    // To-be: without the way that rejects, and receiving takes half as long.
    QByteArray toBe = smallProcess();
    toBe.replace("<sequenceFlow id='no' name='no' sourceRef='G' targetRef='C'/>", "");
    toBe.replace("<task id='C' name='Reject'/>", "");
    toBe.replace("<sequenceFlow id='f6' sourceRef='C' targetRef='E'/>", "");
    Scenario quicker = today();
    quicker.elements[QStringLiteral("A")].duration = Distribution::triangular(150, 300, 450);
    quicker.elements.erase(QStringLiteral("yes"));
    RunRequest request {model(toBe), quicker, today(), {}};
    request.baseModel = run::Model(model());
    request.baseTitle = QStringLiteral("as-is.bpmn: Today");
    runner.start(request);
    ASSERT_TRUE(waitForEnd());
    const RunAnswer& answer = *answers.back();
    ASSERT_TRUE(answer.base);
    EXPECT_EQ(answer.baseTitle, QStringLiteral("as-is.bpmn: Today"));
    EXPECT_EQ(answer.base->results.process.cycleTime.estimate.mean,
        run::Simulation(*model(), today()).run().results.process.cycleTime.estimate.mean);
    EXPECT_LT(
        answer.outcome->results.process.cycleTime.estimate.mean, answer.base->results.process.cycleTime.estimate.mean);
    ASSERT_GE(answer.differences.size(), 2U);
    EXPECT_EQ(answer.differences[0].after, QStringLiteral("\u2013")) << answer.differences[0].what.toStdString();
    const base::Problems notes = notesOf(answer);
    EXPECT_TRUE(std::ranges::any_of(notes, [](const base::Problem& note) {
        return note.message.startsWith(QStringLiteral("Assumed in 'as-is.bpmn: Today': "));
    })) << "what was taken for granted there is told as well";
}

TEST_F(RunnerTest, SaysWhyAnotherModelCannotBeComparedWith)
{
    Scenario wrong = today();
    wrong.pools[0].capacity = 0;
    RunRequest request {model(), today(), wrong, {}};
    request.baseModel = run::Model(model());
    request.baseTitle = QStringLiteral("as-is.bpmn: Today");
    runner.start(request);
    ASSERT_TRUE(waitForEnd());
    EXPECT_FALSE(answers.back()->base);
    ASSERT_TRUE(answers.back()->outcome);
    EXPECT_TRUE(std::ranges::any_of(answers.back()->problems, [](const base::Problem& problem) {
        return problem.message.startsWith(QStringLiteral("Nothing is compared, as 'as-is.bpmn: Today' cannot be"));
    }));
}

TEST_F(RunnerTest, GivesIntervalsOfASingleLongReplication)
{
    Scenario longOne = today();
    longOne.replications = 1;
    longOne.arrivals[0].count = 20'000;
    runner.start({model(), longOne, {}, {}});
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(answers.back()->outcome->results.process.cycleTime.estimate.low.has_value());
    EXPECT_EQ(answers.back()->outcome->description.intervals.over, results::Intervals::Over::Batches);
}

TEST_F(RunnerTest, HoldsWhatTheoryCanSayAgainstTheFigures)
{
    Scenario queue = today();
    queue.elements[QStringLiteral("A")].duration = Distribution::exponential(600);
    runner.start({model(), queue, {}, {}});
    ASSERT_TRUE(waitForEnd());
    const auto& expectations = answers.back()->outcome->description.expectations;
    ASSERT_EQ(expectations.size(), 1U);
    EXPECT_EQ(expectations[0].resource, "Clerks");
    EXPECT_EQ(expectations[0].law, results::QueueingLaw::ErlangC);
    const base::Problems notes = notesOf(*answers.back());
    EXPECT_TRUE(std::ranges::any_of(
        notes, [](const base::Problem& note) { return note.message.contains(QStringLiteral("Erlang C")); }));
}

TEST_F(RunnerTest, RunsOtherProcessesBesideWithTheSamePeople)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("loan.bpmn"));
    base::writeFileAtomically(folder.filePath(QStringLiteral("claims.bpmn")), smallProcess());
    Scenario theirs = today();
    theirs.arrivals[0].interval = Distribution::exponential(1200);
    scenario::saveScenario(folder.filePath(QStringLiteral("claims.bpmn")), theirs, *model());
    Scenario both = today();
    both.beside = {{QStringLiteral("claims.bpmn")}};
    runner.start({run::Model(model(), nullptr, path), both, today(), {}});
    ASSERT_TRUE(waitForEnd());
    ASSERT_TRUE(answers.back()->outcome);
    ASSERT_EQ(answers.back()->outcome->processes.size(), 2U);
    EXPECT_GT(answers.back()->outcome->results.process.cycleTime.estimate.mean,
        answers.back()->base->results.process.cycleTime.estimate.mean);
    const base::Problems notes = notesOf(*answers.back());
    EXPECT_TRUE(std::ranges::any_of(notes,
        [](const base::Problem& note) { return note.message.contains(QStringLiteral("“Small” ran beside it: ")); }));
    // A file that is not there is told in the notes.
    ends = 0;
    both.beside[0].model = QStringLiteral("gone.bpmn");
    runner.start({run::Model(model(), nullptr, path), both, {}, {}});
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(answers.back()->outcome, nullptr);
    EXPECT_TRUE(std::ranges::any_of(answers.back()->problems,
        [](const base::Problem& note) { return note.message.contains(QStringLiteral("no such file")); }));
}

TEST_F(RunnerTest, GivesTheSameFiguresAgain)
{
    runner.start({model(), today(), {}, {}});
    ASSERT_TRUE(waitForEnd());
    ends = 0;
    runner.start({model(), today(), {}, {}}); // another model, though it says the same
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 4U);
    EXPECT_EQ(answers[1]->outcome->results.process.cycleTime.estimate.mean,
        answers[3]->outcome->results.process.cycleTime.estimate.mean);
}

TEST_F(RunnerTest, RemembersWhatItHasSimulated)
{
    const auto same = model();
    Scenario more = today();
    more.pools[0].capacity = 4;
    for (const Scenario& scenario : {today(), more}) {
        ends = 0;
        runner.start({same, scenario, {}, {}});
        ASSERT_TRUE(waitForEnd());
    }
    const auto first = answers[1];
    answers.clear();
    ends = 0;
    const auto number = runner.start({same, today(), {}, {}});
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 1U) << "no quick look is needed";
    EXPECT_TRUE(answers[0]->isFinal);
    EXPECT_EQ(answers[0]->request, number);
    EXPECT_EQ(answers[0]->outcome, first->outcome);
    EXPECT_NE(answers[0]->simulation, nullptr);
}

TEST_F(RunnerTest, RunsTheBaseUnderTheSameSeed)
{
    Scenario more = today();
    more.pools[0].capacity = 4;
    runner.start({model(), more, today(), {}});
    ASSERT_TRUE(waitForEnd());
    const auto& last = *answers.back();
    ASSERT_NE(last.base, nullptr);
    EXPECT_EQ(last.base->description.seed, last.outcome->description.seed);
    EXPECT_EQ(last.base->results.replications, 6);
    EXPECT_LT(
        last.outcome->results.process.waitingTime.estimate.mean, last.base->results.process.waitingTime.estimate.mean);
}

TEST_F(RunnerTest, DropsTheAnswersOfWhatWasSuperseded)
{
    const auto first = runner.start({model(), endless(), {}, {}});
    const auto second = runner.start({model(), today(), {}, {}});
    EXPECT_NE(first, second);
    ASSERT_TRUE(waitForEnd());
    for (const auto& answer : answers)
        EXPECT_EQ(answer->request, second);
    EXPECT_EQ(ends, 1);
    EXPECT_TRUE(answers.back()->isFinal);
    EXPECT_FALSE(answers.back()->isStopped);
}

TEST_F(RunnerTest, SupersedesInTheMiddle)
{
    runner.start({model(), endless(), {}, {}});
    ASSERT_TRUE(waitFor([this] { return !answers.empty(); })) << "the quick look";
    const auto second = runner.start({model(), today(), {}, {}});
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(answers.back()->request, second);
    EXPECT_EQ(answers.back()->outcome->results.replications, 6);
}

TEST_F(RunnerTest, StopsWithWhatIsThere)
{
    runner.start({model(), endless(), {}, {}});
    ASSERT_TRUE(waitFor([this] { return !answers.empty(); }));
    runner.stop();
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(answers.back()->isFinal);
    EXPECT_TRUE(answers.back()->isStopped);
    ASSERT_NE(answers.back()->outcome, nullptr);
    EXPECT_GE(answers.back()->outcome->results.replications, 2);
    EXPECT_LT(answers.back()->outcome->results.replications, 300);
}

TEST_F(RunnerTest, SaysNothingOnceAbandoned)
{
    runner.start({model(), endless(), {}, {}});
    runner.abandon();
    EXPECT_FALSE(runner.isRunning());
    waitFor([this] { return !answers.empty(); }, 300);
    EXPECT_TRUE(answers.empty());
    EXPECT_EQ(ends, 0);
}

TEST_F(RunnerTest, NamesWhatIsWrongWithTheScenario)
{
    Scenario wrong = today();
    wrong.elements[QStringLiteral("Gone")].fixedCost = 3;
    wrong.pools[0].capacity = 0;
    runner.start({model(), wrong, {}, {}});
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(answers.size(), 1U);
    EXPECT_TRUE(answers[0]->isFinal);
    EXPECT_EQ(answers[0]->outcome, nullptr);
    QStringList elements;
    for (const base::Problem& problem : answers[0]->problems)
        elements << problem.element;
    EXPECT_TRUE(elements.contains(QStringLiteral("Gone")));
    EXPECT_TRUE(elements.contains(QStringLiteral("Clerks")));
}

TEST_F(RunnerTest, AddsReplicationsForPrecision)
{
    runner.start({model(), today(), {}, 0.02});
    ASSERT_TRUE(waitForEnd());
    const auto& cycleTime = answers.back()->outcome->results.process.cycleTime.estimate;
    EXPECT_GT(answers.back()->outcome->results.replications, 6);
    EXPECT_LE(cycleTime.halfWidth(), 0.02 * cycleTime.mean);
}

TEST(RunnerLife, EndsInTheMiddleOfARun)
{
    Scenario scenario = today();
    scenario.arrivals[0].count = 100000;
    scenario.replications = 300;
    QElapsedTimer clock;
    clock.start();
    {
        Runner runner;
        runner.start({model(), scenario, {}, {}});
    }
    EXPECT_LT(clock.elapsed(), 5000);
}

} // namespace
} // namespace millrace::app::simulation
