// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/sensitivity_text.h"
#include "app/cli/simulation_options.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>

namespace millrace::app::cli {

namespace {

constexpr double usualChange = 0.1;

struct SensitivityCommandWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void declareSensitivity(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    line.takes(QStringLiteral("FILE"), SensitivityCommandWords::tr("a BPMN file"));
    declareScenario(line);
    option("kpi", SensitivityCommandWords::tr("the figure that is looked at (cycleTime is the usual)"), "KPI");
    option("change",
        SensitivityCommandWords::tr("by how much each input is lower and higher, shares by as many points (10% is the "
                                    "usual)"),
        "P");
    declareRunOptions(line);
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn"), SensitivityCommandWords::tr("what the mean cycle time hangs on"));
    line.example(QStringLiteral("loan.bpmn --kpi cost --change 20% --warmup auto"),
        SensitivityCommandWords::tr("what the cost of a case hangs on, without the empty beginning"));
    line.example(QStringLiteral("loan.bpmn --kpi cycleTime.p90 --format json"),
        SensitivityCommandWords::tr("for a script; the same numbers each time"));
}

int sensitivityWith(const CommandLine& line, optimization::VariantOptions options, double change)
{
    const auto subject = subjectOf(line, line.files().front());
    if (!subject)
        return failed;
    const auto trials = optimization::inputTrials(subject->chosen.scenario, subject->simulation->program(), change);
    if (trials.empty())
        throw base::Failure(SensitivityCommandWords::tr(
            "The scenario says no durations, no shares and not how often cases come, so there is nothing to try."));
    options.progress = [](int made, int total) {
        showProgress(SensitivityCommandWords::tr("%1 of %2 simulations").arg(made).arg(total));
    };
    const Interruption interruption;
    options.run.stop = interruption.token();
    const auto made = optimization::compareVariants(
        subject->model, subject->chosen.scenario, optimization::variantsOf(trials), options);
    showProgress(QString());
    const auto found = optimization::sensitivitiesOf(trials, made.changes);
    if (found.empty()) {
        complain(SensitivityCommandWords::tr("Stopped before the first input was tried: there are no figures."));
        return failed;
    }
    if (line.wantsJson())
        print(sensitivityJson(made, found, change));
    else
        print(sensitivityText(made, found, change));
    return done;
}

} // namespace

int sensitivity(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("sensitivity"),
        SensitivityCommandWords::tr(
            "Says which inputs of a scenario matter most: each is tried lower and higher while all others stay as they "
            "are, and a figure is held against what it is today, with the same random numbers. The input first that "
            "moves it most."));
    declareSensitivity(line);
    return carryOut(line, arguments, 1, 1, [&] {
        optimization::VariantOptions options;
        options.run = runOptions(line);
        if (line.has(QStringLiteral("kpi")))
            options.kpi = line.value(QStringLiteral("kpi")).trimmed().toStdString();
        return sensitivityWith(line, std::move(options), share(line, QStringLiteral("change")).value_or(usualChange));
    });
}

} // namespace millrace::app::cli
