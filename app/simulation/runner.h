// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/scenario_differences.h"
#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenario.h"

#include <QObject>
#include <QStringList>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace millrace::app::simulation {

/// What is to be simulated.
struct RunRequest {
    run::Model model;
    scenario::Scenario scenario;
    std::optional<scenario::Scenario> base; ///< run with the same seed, to be compared with
    std::optional<double> precision; ///< as run::Options
    bool drawInputs = false; ///< as run::Options
    bool findWarmup = false; ///< one for the scenario and the base: the longer of the two
    run::Model baseModel = {}; ///< of the base, where it is of another file or version; null: the model
    QString baseTitle = {}; ///< then: how people call it
    std::vector<std::string> precisionOf = {}; ///< as run::Options
};

/// What came of it so far. Immutable and shared, so that panels may hold on to it.
struct RunAnswer {
    std::uint64_t request = 0; ///< what start() gave
    bool isFinal = false; ///< else: of a few replications, and more are coming
    bool isStopped = false; ///< by the user: of those replications that had ended
    scenario::Scenario scenario; ///< with the people that were assumed
    base::Problems problems; ///< with an error among them there is no outcome
    std::shared_ptr<const run::Outcome> outcome;
    std::shared_ptr<const run::Outcome> base; ///< null where nothing is compared
    QString baseTitle; ///< of its scenario
    bool isBaseElsewhere = false; ///< of another file or version
    std::vector<InputDifference> differences; ///< of the scenario against it
    /// That of the latest outcome; null where nothing could be simulated.
    std::shared_ptr<const run::Simulation> simulation;

    /// The scenario with the warm-up that was found for it, where it was looked for.
    scenario::Scenario asMeasured() const;
};

/// Simulates in a thread of its own: first a few replications for a quick answer, then all. Where there is a warm-up
/// the quick answers go on from its end, once a run of the base has been there (see run::WarmedUp), so that they are
/// not of a process that fills up first. One request at a time: a new one stops the one before, whose answers are
/// dropped. Signals come on the thread that the runner lives on. The same request gives the same final figures.
class Runner : public QObject {
    Q_OBJECT
public:
    explicit Runner(QObject* parent = nullptr);
    ~Runner() override; ///< stops and waits for the thread, which ends within an event or two

    /// Gives the number of the request.
    std::uint64_t start(RunRequest request);
    /// The user has seen enough: what is there so far comes as the final answer.
    void stop();
    /// Drops the request: nothing comes any more.
    void abandon();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    /// Before the first answer: what the model doctor found.
    void examined(const millrace::base::Problems& problems);
    void answered(const std::shared_ptr<const millrace::app::simulation::RunAnswer>& answer);
    /// Of all replications of the request; `total` may grow.
    void progressed(int done, int total);
    /// After the final answer.
    void ended();

private:
    struct Job {
        std::uint64_t number = 0;
        RunRequest request;
        std::stop_source stop;
    };
    struct Warmup;
    struct KnownRuns; ///< the latest, kept for the next requests: of the base, and for undo
    void work(const std::stop_token& end);
    void run(const Job& job, KnownRuns& known);
    void post(RunAnswer answer);
    void postFindings(std::uint64_t number, const base::Problems& problems);
    void postProgress(std::uint64_t number, int done, int total);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Job> waiting_; ///< guarded by mutex_
    std::stop_source current_; ///< of the job at work or waiting; GUI thread
    std::uint64_t number_ = 0; ///< GUI thread
    bool isRunning_ = false; ///< GUI thread
    std::jthread thread_;
};

} // namespace millrace::app::simulation
