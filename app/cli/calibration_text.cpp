// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calibration_text.h"

#include "app/cli/command_line.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <cmath>

namespace millrace::app::cli {

namespace {

using mining::Calibration;
using mining::LogMatch;
using mining::Note;

struct CalibrationWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString noteWord(Note::What what)
{
    switch (what) {
    case Note::What::Arrivals:
        return CalibrationWords::tr("arrivals");
    case Note::What::Duration:
        return CalibrationWords::tr("duration");
    case Note::What::Wait:
        return CalibrationWords::tr("wait");
    case Note::What::Share:
        return CalibrationWords::tr("share");
    case Note::What::People:
        return CalibrationWords::tr("people");
    case Note::What::Hours:
        return CalibrationWords::tr("hours");
    case Note::What::Remark:
        break;
    }
    return {};
}

QString countText(std::int64_t count)
{
    return QLocale().toString(qlonglong(count));
}

QString noteValue(const Note& note, const Calibration& made)
{
    const scenario::Pool* pool = note.what == Note::What::People ? made.scenario.pool(note.id) : nullptr;
    return pool ? QString::number(pool->capacity) + QStringLiteral(": ") + note.text : note.text;
}

QString fittingText(const Calibration& made)
{
    const double share = made.cases > 0 ? double(made.fitting) / double(made.cases) : 0;
    const double percent = std::floor(share * 1000) / 10; // all is all
    QString text = CalibrationWords::tr("%1 cases, %2 executions of activities; %3 cases (%4 %) fit the model")
                       .arg(countText(made.cases), countText(made.executions), countText(made.fitting),
                           QLocale().toString(percent, 'f', made.fitting == made.cases ? 0 : 1));
    if (made.open > 0)
        text += CalibrationWords::tr(", %1 do not come to an end").arg(countText(made.open));
    if (made.deviating > 0)
        text += CalibrationWords::tr(", %1 do not follow it").arg(countText(made.deviating));
    return text + QLatin1Char('.');
}

QString logMatchText(const LogMatch& match)
{
    const auto time = results::readableDuration;
    const auto row = [&](const QString& what, double observed, double simulated) {
        return QStringList {what, time(observed), time(simulated)};
    };
    return table({CalibrationWords::tr("cycle time"), CalibrationWords::tr("observed"),
                     CalibrationWords::tr("simulated")},
               {row(CalibrationWords::tr("mean"), match.observed.mean, match.simulated.mean),
                   row(QStringLiteral("P50"), match.observed.p50, match.simulated.p50),
                   row(QStringLiteral("P90"), match.observed.p90, match.simulated.p90)})
        + QStringLiteral("\n\n") + match.words() + QLatin1Char(' ')
        + CalibrationWords::tr("(Distances are Wasserstein's.)");
}

} // namespace

QString calibrationText(const Calibration& made, const std::optional<LogMatch>& match, const QString& output)
{
    QList<QStringList> rows;
    QStringList remarks;
    for (const Note& note : made.notes) {
        if (note.what == Note::What::Remark)
            remarks << note.text;
        else
            rows << QStringList {noteWord(note.what), note.title, noteValue(note, made)};
    }
    QStringList parts {fittingText(made),
        table({CalibrationWords::tr("what"), CalibrationWords::tr("of"), CalibrationWords::tr("value")}, rows)};
    if (!remarks.isEmpty())
        parts << remarks.join(QLatin1Char('\n'));
    parts << (match ? logMatchText(*match)
                    : CalibrationWords::tr(
                        "The scenario cannot be simulated yet, so it was not compared with the log."))
            + QLatin1Char('\n')
            + CalibrationWords::tr("The scenario '%1' is in %2.").arg(made.scenario.title(), output);
    return parts.join(QStringLiteral("\n\n"));
}

QJsonObject calibrationJson(const Calibration& made, const std::optional<LogMatch>& match, const QString& output)
{
    QJsonArray parameters;
    QJsonArray remarks;
    for (const Note& note : made.notes) {
        if (note.what == Note::What::Remark)
            remarks.append(note.text);
        else
            parameters.append(
                QJsonObject {{QStringLiteral("kind"), mining::toWord(note.what)}, {QStringLiteral("id"), note.id},
                    {QStringLiteral("name"), note.title}, {QStringLiteral("text"), note.text}});
    }
    QJsonValue distance = QJsonValue::Null;
    if (match)
        distance = QJsonObject {{QStringLiteral("observed"), match->observed.mean},
            {QStringLiteral("simulated"), match->simulated.mean}, {QStringLiteral("observedP50"), match->observed.p50},
            {QStringLiteral("simulatedP50"), match->simulated.p50},
            {QStringLiteral("observedP90"), match->observed.p90},
            {QStringLiteral("simulatedP90"), match->simulated.p90}, {QStringLiteral("distance"), match->distance},
            {QStringLiteral("distanceByChance"), match->chance}};
    return {{QStringLiteral("scenario"), made.scenario.title()}, {QStringLiteral("output"), output},
        {QStringLiteral("cases"), qint64(made.cases)}, {QStringLiteral("fitting"), qint64(made.fitting)},
        {QStringLiteral("open"), qint64(made.open)}, {QStringLiteral("deviating"), qint64(made.deviating)},
        {QStringLiteral("executions"), qint64(made.executions)}, {QStringLiteral("unknown"), qint64(made.unknown)},
        {QStringLiteral("parameters"), parameters}, {QStringLiteral("remarks"), remarks},
        {QStringLiteral("cycleTime"), distance}};
}

} // namespace millrace::app::cli
