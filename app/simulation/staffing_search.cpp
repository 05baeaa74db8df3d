// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/staffing_search.h"

#include "modeler/base/failure.h"

namespace millrace::app::simulation {

namespace {
constexpr std::int64_t replicationsBetweenNews = 20;
constexpr double mostSearchSeconds = 60; ///< longer than people wait; what is best by then is shown
} // namespace

StaffingSearch::~StaffingSearch()
{
    abandon();
}

void StaffingSearch::stop()
{
    thread_.request_stop();
}

void StaffingSearch::abandon()
{
    ++number_;
    isRunning_ = false;
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void StaffingSearch::start(
    std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario, std::string kpi)
{
    abandon();
    isRunning_ = true;
    thread_ = std::jthread([this, model = std::move(model), scenario, kpi = std::move(kpi), number = number_](
                               const std::stop_token& end) { search(*model, scenario, kpi, number, end); });
}

/// News of a search that was given up are dropped.
void StaffingSearch::post(std::uint64_t number, std::function<void()> news)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, news = std::move(news)] {
            if (number == number_)
                news();
        },
        Qt::QueuedConnection);
}

void StaffingSearch::search(const metamodel::Tree& model, const scenario::Scenario& scenario, const std::string& kpi,
    std::uint64_t number, const std::stop_token& end)
{
    const auto fail = [&](const QString& reason) {
        post(number, [this, reason] {
            isRunning_ = false;
            Q_EMIT failed(reason);
        });
    };
    try {
        const run::Simulation simulation(model, scenario);
        if (!simulation.canRun())
            return fail(tr("The scenario cannot be simulated as it is; see Notes."));
        optimization::Options options;
        options.kpi = kpi;
        options.run.stop = end;
        options.time = mostSearchSeconds;
        options.progress = [&](optimization::Phase phase, std::int64_t made) {
            if (made % replicationsBetweenNews == 0)
                post(number, [this, phase, made] { Q_EMIT progressed(phase, made); });
        };
        auto outcome = std::make_shared<const optimization::Outcome>(optimization::optimize(simulation, options));
        post(number, [this, outcome] {
            isRunning_ = false;
            Q_EMIT found(outcome);
        });
    } catch (const base::Failure& failure) {
        fail(failure.message());
    }
}

} // namespace millrace::app::simulation
