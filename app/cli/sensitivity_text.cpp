// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sensitivity_text.h"

#include "app/cli/command_line.h"
#include "app/cli/goal_text.h"
#include "simulator/results/to_json.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace millrace::app::cli {

namespace {

using optimization::Sensitivity;
using optimization::VariantChanges;

struct SensitivityTextWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString changeText(const std::optional<results::Comparison>& change)
{
    return change ? results::wordsOf(*change) : QString(QChar(0x2013));
}

QJsonValue changeJson(const std::optional<results::Comparison>& change)
{
    return change ? results::toJson(std::vector<results::Comparison> {*change}).first() : QJsonValue();
}

} // namespace

QString sensitivityText(const VariantChanges& made, const std::vector<Sensitivity>& sensitivities, double change)
{
    const QString percent = QLocale().toString(change * 100, 'g', 3);
    QString headline
        = SensitivityTextWords::tr("How %1 (%2 now) moves with each input, all others staying as they are.")
              .arg(goalName(made.goal), goalText(made.goal, made.now.mean))
        + QLatin1Char(' ')
        + SensitivityTextWords::tr(
            "%Ln replications of each, seed %1, with the same random numbers.", nullptr, made.replications)
              .arg(made.seed);
    if (made.warmup > 0)
        headline += QLatin1Char(' ')
            + SensitivityTextWords::tr("The first %1 are left out.").arg(results::readableDuration(made.warmup));
    QList<QStringList> rows;
    for (const Sensitivity& one : sensitivities)
        rows << QStringList {one.name, changeText(one.atLow), changeText(one.atHigh)};
    QStringList parts {headline,
        table({SensitivityTextWords::tr("input"), SensitivityTextWords::tr("%1 % lower").arg(percent),
                  SensitivityTextWords::tr("%1 % higher").arg(percent)},
            rows, {})};
    parts << made.remarks;
    if (made.isStopped)
        parts << SensitivityTextWords::tr("It was stopped before the end.");
    parts << SensitivityTextWords::tr(
        "The input first that matters most. Shares move by %1 points. ± is half the 95 % interval of the difference. "
        "Called different is what Holm's correction leaves of it. Effects of several inputs do not add up.")
                 .arg(percent);
    return parts.join(QStringLiteral("\n\n"));
}

QJsonObject sensitivityJson(const VariantChanges& made, const std::vector<Sensitivity>& sensitivities, double change)
{
    QJsonArray inputs;
    for (const Sensitivity& one : sensitivities)
        inputs.append(QJsonObject {{QStringLiteral("element"), one.element}, {QStringLiteral("name"), one.name},
            {QStringLiteral("low"), changeJson(one.atLow)}, {QStringLiteral("high"), changeJson(one.atHigh)}});
    return {{QStringLiteral("kpi"), QString::fromStdString(made.goal.kpi)},
        {QStringLiteral("now"), results::toJson(made.now)}, {QStringLiteral("change"), change},
        {QStringLiteral("seed"), qint64(made.seed)}, {QStringLiteral("replications"), made.replications},
        {QStringLiteral("warmup"), made.warmup}, {QStringLiteral("inputs"), inputs},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(made.remarks)}};
}

} // namespace millrace::app::cli
