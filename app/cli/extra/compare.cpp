// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/extra/comparison_text.h"
#include "app/cli/extra/contender.h"
#include "app/cli/extra/extra_commands.h"
#include "app/cli/extra/selection_text.h"
#include "app/cli/simulation_options.h"
#include "modeler/base/failure.h"
#include "simulator/results/comparison.h"
#include "simulator/results/to_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace millrace::app::cli {

namespace {

constexpr double usualThreshold = 0.01;

struct CompareWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void declareCompare(CommandLine& line)
{
    line.takes(QStringLiteral("FILE[:SCENARIO]..."),
        CompareWords::tr(
            "what to compare: each is held against the first. A scenario of the file by name (the first is "
            "the usual);\n                          VERSION@FILE takes a file as it was in a version of "
            "the project. One file alone: all its scenarios"));
    declareRunOptions(line);
    declareRanges(line);
    line.option(QStringLiteral("kpi"),
        CompareWords::tr("only these, like cycleTime,cycleTime.p90,resources.Clerk.utilisation"),
        QStringLiteral("LIST"));
    line.option(QStringLiteral("threshold"),
        CompareWords::tr("a difference that is surely below this share does not matter (1% is the usual, 0 for none)"),
        QStringLiteral("P"));
    line.option(QStringLiteral("best"),
        CompareWords::tr(
            "says which is the best in this figure, and repeats no more than that takes; differences below "
            "the threshold do not matter"),
        QStringLiteral("KPI"));
    line.option(QStringLiteral("most-replications"),
        CompareWords::tr("with --best: how often each is repeated at most (2000 is the usual)"), QStringLiteral("N"));
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn"), CompareWords::tr("all scenarios of the file, held against its first"));
    line.example(QStringLiteral("loan.bpmn:Today \"loan.bpmn:Two more officers\""), CompareWords::tr("two scenarios"));
    line.example(QStringLiteral("as-is.bpmn to-be.bpmn --warmup auto --replications 50"),
        CompareWords::tr("two models; elements are the same where their ids are"));
    line.example(QStringLiteral("loan.bpmn --best cycleTime.p90 --threshold 2%"),
        CompareWords::tr("the best of all scenarios, to 2 %"));
    line.example(QStringLiteral("HEAD~1@loan.bpmn loan.bpmn --kpi cycleTime --format json"),
        CompareWords::tr("the version before the latest against the file as it is, for a script"));
}

double thresholdOf(const CommandLine& line)
{
    const QString option = QStringLiteral("threshold");
    const QString text = line.value(option).trimmed();
    if (text == QLatin1String("0") || text == QLatin1String("0%"))
        return 0;
    return share(line, option).value_or(usualThreshold);
}

bool isAsked(const QStringList& kpis, const std::string& name)
{
    const QString full = QString::fromStdString(name);
    return kpis.isEmpty() || kpis.contains(full)
        || std::ranges::any_of(kpis, [&](const QString& kpi) { return full == QLatin1String("process.") + kpi; });
}

/// Each of the others against the first, judged all together.
std::vector<std::vector<results::Comparison>> compareAll(
    const std::vector<run::Outcome>& outcomes, const QStringList& kpis, double threshold)
{
    std::vector<results::Comparison> family;
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i < outcomes.size(); ++i) {
        for (results::Comparison& one : results::compare(outcomes[0].results, outcomes[i].results))
            if (isAsked(kpis, one.kpi))
                family.push_back(std::move(one));
        ends.push_back(family.size());
    }
    results::judge(family, threshold);
    std::vector<std::vector<results::Comparison>> all;
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        all.emplace_back(family.begin() + std::ptrdiff_t(begin), family.begin() + std::ptrdiff_t(end));
        begin = end;
    }
    return all;
}

/// Those of differences: of their mean, also where each replication draws its inputs.
QJsonObject differenceIntervals(const results::Intervals& intervals)
{
    return {{QStringLiteral("confidence"), 0.95}, {QStringLiteral("over"), QStringLiteral("pairs of replications")},
        {QStringLiteral("count"), intervals.count},
        {QStringLiteral("holds"),
            QLatin1String(intervals.holdInputs ? "sampling, on average over the inputs' ranges" : "sampling")}};
}

QJsonObject compareJson(const std::vector<Contender>& contenders, const std::vector<run::Outcome>& outcomes,
    const std::vector<std::vector<results::Comparison>>& compared, double threshold)
{
    QJsonArray scenarios;
    QJsonArray comparisons;
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const results::RunDescription& run = outcomes[i].description;
        scenarios.append(
            QJsonObject {{QStringLiteral("title"), contenders[i].title}, {QStringLiteral("file"), contenders[i].file},
                {QStringLiteral("version"), contenders[i].version}, {QStringLiteral("scenario"), run.scenario},
                {QStringLiteral("cases"), qint64(run.cases)}, {QStringLiteral("openCases"), qint64(run.openCases)},
                {QStringLiteral("assumptions"), QJsonArray::fromStringList(run.assumptions)},
                {QStringLiteral("warnings"), QJsonArray::fromStringList(run.warnings)}});
        if (i == 0)
            continue;
        for (const QJsonValue& one : results::toJson(compared[i - 1])) {
            QJsonObject comparison = one.toObject();
            comparison.insert(QStringLiteral("base"), contenders[0].title);
            comparison.insert(QStringLiteral("other"), contenders[i].title);
            comparisons.append(comparison);
        }
    }
    const results::RunDescription& first = outcomes[0].description;
    return {{QStringLiteral("seed"), qint64(first.seed)}, {QStringLiteral("replications"), first.replications},
        {QStringLiteral("warmup"), first.warmup}, {QStringLiteral("threshold"), threshold},
        {QStringLiteral("intervals"), differenceIntervals(first.intervals)},
        {QStringLiteral("correction"), QStringLiteral("holm")}, {QStringLiteral("scenarios"), scenarios},
        {QStringLiteral("comparisons"), comparisons}};
}

int selectWith(const CommandLine& line, const run::Options& run, double threshold,
    const std::vector<Contender>& contenders, const std::vector<const run::Simulation*>& simulations)
{
    optimization::SelectionOptions options;
    options.kpi = line.value(QStringLiteral("best")).toStdString();
    options.indifference = threshold;
    options.run = run;
    if (const auto most = wholeNumber(line, QStringLiteral("most-replications"), 10))
        options.mostReplications = int(std::min<qint64>(*most, 10'000'000));
    options.progress = [](int replications, int left) {
        showProgress(CompareWords::tr("%1 replications, %2 may still be the best").arg(replications).arg(left));
    };
    const optimization::Selection selection = optimization::selectBest(simulations, options);
    showProgress(QString());
    if (line.wantsJson())
        print(selectionJson(contenders, selection));
    else
        print(selectionText(contenders, selection));
    return done;
}

int compareWith(const CommandLine& line, run::Options options)
{
    const double threshold = thresholdOf(line);
    const bool selects = line.has(QStringLiteral("best"));
    if (selects && !(threshold > 0))
        throw Misuse {CompareWords::tr("--best needs a --threshold above 0: equal ones could never be told apart.")};
    if (selects && (options.replications || line.has(QStringLiteral("kpi"))))
        throw Misuse {CompareWords::tr("--best repeats as often as it takes and looks at one figure: leave out "
                                       "--replications and --kpi.")};
    if (!selects && line.has(QStringLiteral("most-replications")))
        throw Misuse {CompareWords::tr("--most-replications goes with --best.")};
    const QStringList kpis = line.value(QStringLiteral("kpi")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const std::vector<Contender> contenders = contendersOf(line.files());
    if (contenders.size() < 2)
        throw base::Failure(
            CompareWords::tr("There is nothing to compare with: name a second file, or a file with two scenarios."));
    std::vector<const run::Simulation*> simulations;
    for (const Contender& contender : contenders) {
        if (!contender.simulation->canRun())
            return failed;
        simulations.push_back(contender.simulation.get());
    }
    if (selects)
        return selectWith(line, options, threshold, contenders, simulations);
    options.progress
        = [](int made, int total) { showProgress(CompareWords::tr("%1 of %2 replications").arg(made).arg(total)); };
    const std::vector<run::Outcome> outcomes = run::runPaired(simulations, options);
    showProgress(QString());
    const auto compared = compareAll(outcomes, kpis, threshold);
    if (std::ranges::all_of(compared, [](const auto& list) { return list.empty(); }))
        throw base::Failure(CompareWords::tr("Nothing that --kpi names is measured in both."));
    if (line.wantsJson())
        print(compareJson(contenders, outcomes, compared, threshold));
    else
        print(comparisonText(contenders, outcomes, compared, threshold));
    return done;
}

} // namespace

int compare(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("compare"),
        CompareWords::tr(
            "Simulates scenarios, files or versions of a file side by side with the same random numbers, and says "
            "which "
            "differences are real: pairs of replications, 95 % intervals, and Holm's correction, so that the chance of "
            "any false difference among all of them is 5 % at most."));
    declareCompare(line);
    return carryOut(line, arguments, 1, -1, [&] {
        run::Options options = runOptions(line);
        readRanges(line, options);
        return compareWith(line, options);
    });
}

} // namespace millrace::app::cli
