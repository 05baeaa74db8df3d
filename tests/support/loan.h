// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "simulator/scenario/scenario.h"
#include "tests/support/process_builder.h"

#include <memory>
#include <utility>

namespace millrace::support {

/// A loan application of twelve activities, choices, parallel checks and a loop. `second`: appraisals are looked at
/// once more, by a task of its own behind them.
inline std::unique_ptr<metamodel::Tree> loanModel(bool second = false)
{
    ProcessBuilder process;
    process.start("S").exclusive("M1").task("Receive").exclusive("X1").task("Request").parallel("P1").task("Credit");
    process.task("Appraise").task("Income").parallel("J1").task("Assess").exclusive("X2").task("Reject").parallel("P2");
    process.task("Pack").task("Insurance").parallel("J2").exclusive("X3").task("Quote").exclusive("M2").task("Verify");
    process.exclusive("X4").task("Approve").exclusive("M3").end("E");
    process.chain({"S", "M1", "Receive", "X1", "Request", "M1"})
        .chain({"X1", "P1", "Credit", "J1", "Assess", "X2", "Reject", "M3", "E"});
    process.flow("P1", "Appraise").chain({"P1", "Income", "J1"}).chain({"X2", "P2", "Pack", "J2", "X3", "Quote", "M2"});
    process.chain({"P2", "Insurance", "J2"}).chain({"X3", "M2", "Verify", "X4", "Approve", "M3"}).chain({"X4", "M3"});
    if (second)
        process.task("Review").chain({"Appraise", "Review", "J1"});
    else
        process.flow("Appraise", "J1");
    return bpmn::load(QByteArray::fromStdString(process.xml())).tree;
}

/// Four pools that work from nine to five, from Monday to Friday.
inline scenario::Scenario loanScenario()
{
    using kernel::Distribution;
    scenario::Scenario made;
    made.calendars.push_back({QStringLiteral("C"), {}, {{1, 5, 9 * base::hour, 17 * base::hour}}, {}, "UTC"});
    for (const auto& [id, capacity] :
        {std::pair("Clerk", 7), std::pair("Officer", 7), std::pair("Appraiser", 5), std::pair("Underwriter", 4)})
        made.pools.push_back({QLatin1String(id), {}, capacity, 25, QStringLiteral("C")});
    made.arrivals.push_back({QStringLiteral("S"), Distribution::exponential(1800), {}, {}});
    const auto work = [&](const char* task, const char* pool, const Distribution& duration) {
        made.elements[QLatin1String(task)].duration = duration;
        made.elements[QLatin1String(task)].staff.pool = QLatin1String(pool);
    };
    work("Receive", "Clerk", Distribution::normal(600, 120));
    work("Request", "Clerk", Distribution::exponential(600));
    work("Credit", "Officer", Distribution::logNormal(900, 450));
    work("Appraise", "Appraiser", Distribution::triangular(1200, 1800, 2700));
    work("Income", "Clerk", Distribution::uniform(600, 1200));
    work("Assess", "Officer", Distribution::exponential(1200));
    work("Reject", "Clerk", Distribution::uniform(180, 420));
    work("Pack", "Clerk", Distribution::exponential(900));
    work("Insurance", "Underwriter", Distribution::normal(1200, 240));
    work("Quote", "Clerk", Distribution::constant(300));
    work("Verify", "Underwriter", Distribution::exponential(900));
    work("Approve", "Officer", Distribution::uniform(300, 600));
    for (const auto& [flow, share] : {std::pair("X1_Request", 0.2), std::pair("X2_Reject", 0.3),
             std::pair("X3_Quote", 0.5), std::pair("X4_Approve", 0.85)})
        made.elements[QLatin1String(flow)].probability = share;
    return made;
}

} // namespace millrace::support
