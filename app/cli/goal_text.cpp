// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/goal_text.h"

#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>

namespace millrace::app::cli {

namespace {

struct GoalTextWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

QString goalText(const optimization::Goal& goal, double value)
{
    switch (goal.kind) {
    case results::FigureKind::Time:
        return results::readableDuration(value);
    case results::FigureKind::Share:
        return GoalTextWords::tr("%1 %").arg(QLocale().toString(value * 100, 'f', 1));
    case results::FigureKind::Money:
        return QLocale().toString(value, 'f', 2);
    case results::FigureKind::Number:
        break;
    }
    if (goal.kpi.ends_with(".throughput"))
        return GoalTextWords::tr("%1 a day").arg(QLocale().toString(value * 86400, 'f', 2));
    return QLocale().toString(value, 'f', value < 100 ? 2 : 0);
}

QString goalName(const optimization::Goal& goal)
{
    const QString name = QString::fromStdString(goal.kpi);
    const QLatin1String process("process.");
    return name.startsWith(process) ? name.mid(process.size()) : name;
}

} // namespace millrace::app::cli
