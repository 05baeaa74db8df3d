// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extra/comparison_text.h"

#include "app/cli/command_line.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace millrace::app::cli {

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

using results::Comparison;
using results::FigureKind;
using results::Verdict;

QString captionOf(const Comparison& comparison, const run::Outcome& outcome)
{
    static const struct {
        const char* part;
        const char* caption;
    } rows[] = {{"process.cycleTime", QT_TRANSLATE_NOOP("cli", "Cycle time")},
        {"process.cycleTime.p50", QT_TRANSLATE_NOOP("cli", "Cycle time, P50")},
        {"process.cycleTime.p90", QT_TRANSLATE_NOOP("cli", "Cycle time, P90")},
        {"process.cycleTime.p95", QT_TRANSLATE_NOOP("cli", "Cycle time, P95")},
        {"process.waitingTime", QT_TRANSLATE_NOOP("cli", "Waiting, all branches")},
        {"process.processingTime", QT_TRANSLATE_NOOP("cli", "Work, all branches")},
        {"process.cost", QT_TRANSLATE_NOOP("cli", "Cost of a case")},
        {"process.throughput", QT_TRANSLATE_NOOP("cli", "Cases a day")},
        {"process.wip", QT_TRANSLATE_NOOP("cli", "Cases in progress")},
        {"process.slaAttainment", QT_TRANSLATE_NOOP("cli", "Within the target")},
        {"process.reworkRate", QT_TRANSLATE_NOOP("cli", "With rework")},
        {"process.errorRate", QT_TRANSLATE_NOOP("cli", "With errors")},
        {"process.firstPassYield", QT_TRANSLATE_NOOP("cli", "Right first time")},
        {"process.handOffs", QT_TRANSLATE_NOOP("cli", "Hand-offs")},
        {"utilisation", QT_TRANSLATE_NOOP("cli", "%1: utilisation")},
        {"queueLength", QT_TRANSLATE_NOOP("cli", "%1: queue")}, {"cost", QT_TRANSLATE_NOOP("cli", "%1: paid")},
        {"share", QT_TRANSLATE_NOOP("cli", "Ending in %1")}, {"waitingTime", QT_TRANSLATE_NOOP("cli", "Waiting: %1")}};
    const auto captionFor = [](std::string_view part) {
        const auto found = std::ranges::find_if(rows, [&](const auto& row) { return part == row.part; });
        return found == std::end(rows) ? QString::fromUtf8(part.data(), qsizetype(part.size()))
                                       : ComparisonWords::tr(found->caption);
    };
    const std::string& kpi = comparison.kpi;
    constexpr std::string_view custom = "process.custom.";
    if (kpi.starts_with(custom))
        return QString::fromStdString(kpi.substr(custom.size()));
    if (kpi.starts_with("process."))
        return captionFor(kpi);
    const std::size_t begin = kpi.find('.') + 1;
    const std::size_t end = kpi.rfind('.');
    const std::string of = kpi.substr(begin, end - begin);
    QString name = QString::fromStdString(of);
    if (const results::ActivityResults* activity = outcome.results.activity(of))
        name = QString::fromStdString(activity->name);
    for (const results::OutcomeResults& one : outcome.results.outcomes)
        if (one.element == of)
            name = QString::fromStdString(one.name);
    return captionFor(std::string_view(kpi).substr(end + 1)).arg(name);
}

QString shownValue(const Comparison& comparison, const results::Estimate& estimate)
{
    switch (comparison.kind) {
    case FigureKind::Time:
        return results::readableDuration(estimate.mean);
    case FigureKind::Share:
        return ComparisonWords::tr("%1 %").arg(QLocale().toString(estimate.mean * 100, 'f', 1));
    case FigureKind::Money:
        return QLocale().toString(estimate.mean, 'f', 2);
    case FigureKind::Number:
        break;
    }
    const double scale = comparison.kpi == "process.throughput" ? 86400 : 1;
    return QLocale().toString(estimate.mean * scale, 'f', estimate.mean * scale < 100 ? 2 : 0);
}

QString tableOf(const Contender& base, const Contender& other, const run::Outcome& outcome,
    const std::vector<Comparison>& comparisons)
{
    QList<QStringList> rows;
    int quiet = 0;
    for (const Comparison& one : comparisons) {
        const bool isDetail = one.kpi.starts_with("activities.") || one.kpi.starts_with("outcomes.");
        if (isDetail && (one.verdict == Verdict::NotSignificant || one.verdict == Verdict::TooSmall)) {
            ++quiet;
            continue;
        }
        rows << QStringList {
            captionOf(one, outcome), shownValue(one, one.a), shownValue(one, one.b), results::wordsOf(one)};
    }
    QString text = table({QString(), base.title, other.title, ComparisonWords::tr("difference")}, rows, {1, 2});
    if (quiet > 0)
        text += QLatin1Char('\n')
            + ComparisonWords::tr(
                "%n more, of activities and ends, without a difference that matters.", nullptr, quiet);
    return text;
}

} // namespace

QString comparisonText(const std::vector<Contender>& contenders, const std::vector<run::Outcome>& outcomes,
    const std::vector<std::vector<Comparison>>& compared, double threshold)
{
    const results::RunDescription& run = outcomes.front().description;
    QStringList parts {ComparisonWords::tr(
        "%Ln replications of each, seed %1, with the same random numbers.", nullptr, run.replications)
                           .arg(run.seed)};
    if (run.warmup > 0)
        parts.back() += QLatin1Char(' ')
            + ComparisonWords::tr("The first %1 are left out.").arg(results::readableDuration(run.warmup));
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        for (const QString& warning : outcomes[i].description.warnings)
            parts << ComparisonWords::tr("%1: %2").arg(contenders[i].title, warning);
    for (std::size_t i = 1; i < contenders.size(); ++i)
        parts << tableOf(contenders.front(), contenders[i], outcomes[i], compared[i - 1]);
    QString legend
        = ComparisonWords::tr("± is half the 95 % interval of the difference. Called different is what Holm's "
                              "correction leaves of it: the chance of any false one is 5 % at most.");
    if (run.intervals.holdInputs)
        legend += QLatin1Char(' ')
            + ComparisonWords::tr("Each pair of replications has inputs of its own, drawn from their ranges: what is "
                                  "said holds on average over them.");
    if (threshold > 0)
        legend += QLatin1Char(' ')
            + ComparisonWords::tr("Too small to matter: surely below %1 %.")
                  .arg(QLocale().toString(threshold * 100, 'g', 3));
    return (parts << legend).join(QStringLiteral("\n\n"));
}

} // namespace millrace::app::cli
