// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/extra/selection_text.h"

#include "app/cli/command_line.h"
#include "app/cli/goal_text.h"
#include "simulator/results/to_json.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace millrace::app::cli {

namespace {

using optimization::Contestant;
using optimization::Selection;

struct SelectionTextWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString rangeText(const Selection& selection, const results::Estimate& estimate)
{
    if (!estimate.low)
        return QString(QChar(0x2013));
    return goalText(selection.goal, *estimate.low) + QStringLiteral(" \u2026 ")
        + goalText(selection.goal, *estimate.high);
}

QString promiseText(const QString& best, const Selection& selection)
{
    if (!selection.isSure)
        return SelectionTextWords::tr("\u201c%1\u201d looks best, but that is not sure.").arg(best);
    return SelectionTextWords::tr(
        "\u201c%1\u201d is the best: with 95 % confidence no other is better by more than %2.")
        .arg(best, goalText(selection.goal, selection.indifference));
}

} // namespace

QString selectionText(const std::vector<Contender>& contenders, const Selection& selection)
{
    QList<QStringList> rows;
    for (const std::size_t index : selection.order) {
        const Contestant& one = selection.contestants[index];
        QStringList row {QString::number(rows.size() + 1), contenders[index].title,
            one.value.isMeasured() ? goalText(selection.goal, one.value.mean) : QString(QChar(0x2013)),
            rangeText(selection, one.value)};
        row << (one.behind ? rangeText(selection, *one.behind) : QString()) << QString::number(one.replications)
            << (one.isOut                        ? SelectionTextWords::tr("out")
                       : index == selection.best ? SelectionTextWords::tr("best")
                                                 : SelectionTextWords::tr("not told apart"));
        rows << row;
    }
    QString run = SelectionTextWords::tr("The same random numbers for all, seed %1.").arg(selection.seed);
    if (selection.warmup > 0)
        run += QLatin1Char(' ')
            + SelectionTextWords::tr("The first %1 are left out.").arg(results::readableDuration(selection.warmup));
    QStringList parts {promiseText(contenders[selection.best].title, selection), run};
    parts << table({QString(), QString(), goalName(selection.goal), SelectionTextWords::tr("95 % interval"),
                       SelectionTextWords::tr("behind the best by"), SelectionTextWords::tr("replications"), QString()},
        rows, {0, 2, 3, 4, 5});
    parts << selection.remarks;
    parts << SelectionTextWords::tr(
        "Intervals are 95 %, over replications. Each was repeated until it was surely behind another, by the procedure "
        "of Kim and Nelson.");
    return parts.join(QStringLiteral("\n\n"));
}

QJsonObject selectionJson(const std::vector<Contender>& contenders, const Selection& selection)
{
    QJsonArray ranking;
    for (const std::size_t index : selection.order) {
        const Contestant& one = selection.contestants[index];
        ranking.append(QJsonObject {{QStringLiteral("rank"), ranking.size() + 1},
            {QStringLiteral("title"), contenders[index].title}, {QStringLiteral("file"), contenders[index].file},
            {QStringLiteral("version"), contenders[index].version},
            {QStringLiteral("value"), results::toJson(one.value)},
            {QStringLiteral("behind"),
                one.behind ? QJsonValue(results::toJson(*one.behind)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("replications"), one.replications}, {QStringLiteral("out"), one.isOut}});
    }
    return {{QStringLiteral("seed"), qint64(selection.seed)}, {QStringLiteral("warmup"), selection.warmup},
        {QStringLiteral("kpi"), QString::fromStdString(selection.goal.kpi)},
        {QStringLiteral("better"), QLatin1String(selection.goal.isHighestBest ? "higher" : "lower")},
        {QStringLiteral("procedure"), QStringLiteral("Kim-Nelson")}, {QStringLiteral("confidence"), 0.95},
        {QStringLiteral("indifference"), selection.indifference},
        {QStringLiteral("best"), contenders[selection.best].title}, {QStringLiteral("sure"), selection.isSure},
        {QStringLiteral("ranking"), ranking},
        {QStringLiteral("remarks"), QJsonArray::fromStringList(selection.remarks)}};
}

} // namespace millrace::app::cli
