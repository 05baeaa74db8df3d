// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/cli/commands/commands.h"
#include "app/cli/simulation_options.h"
#include "app/cli/sweep_text.h"
#include "modeler/base/iso8601.h"

#include <QCoreApplication>
#include <cmath>

namespace millrace::app::cli {

namespace {

constexpr double usualStep = 0.1;
constexpr int mostLevels = 100;

struct SweepWords {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

void declareSweep(CommandLine& line)
{
    const auto option = [&](const char* name, const QString& description, const char* value) {
        line.option(QLatin1String(name), description, QLatin1String(value));
    };
    line.takes(QStringLiteral("FILE"), SweepWords::tr("a BPMN file"));
    declareScenario(line);
    option("target",
        SweepWords::tr("the figure that is to be kept, and within what: \"cycleTime<=8h\", "
                       "\"slaAttainment>=95%\";\n                          a name alone keeps what it is today "
                       "(cycleTime is the usual)"),
        "KPI<=VALUE");
    option("demand", SweepWords::tr("how many more cases come, from and to (0..100% is the usual)"), "FROM..TO");
    option("step", SweepWords::tr("from one level to the next (10% is the usual)"), "P");
    declareRunOptions(line);
    line.offersJson();
    line.example(QStringLiteral("loan.bpmn"), SweepWords::tr("people that keep the mean cycle time of today"));
    line.example(QStringLiteral("loan.bpmn --target \"cycleTime.p90<=5d\" --demand 0..50% --step 25%"),
        SweepWords::tr("nine of ten cases within five days, up to half as many cases more"));
    line.example(QStringLiteral("loan.bpmn --target slaAttainment --warmup auto --format json"),
        SweepWords::tr("keeps the share of cases within the target, for a script"));
}

/// "25%" or "0.25"
double growthOf(const QString& text, const QString& option)
{
    QString number = text.trimmed();
    const bool isPercent = number.endsWith(QLatin1Char('%'));
    if (isPercent)
        number.chop(1);
    bool isNumber = false;
    const double value = number.toDouble(&isNumber) / (isPercent ? 100 : 1);
    if (!isNumber || !(value > -1 && value <= 100))
        throw Misuse {SweepWords::tr("--%1 takes shares like 50% or 0.5, not '%2'.").arg(option, text)};
    return value;
}

/// "0..100%": the sign at the end is for both.
std::vector<double> growthsOf(const CommandLine& line)
{
    double from = 0;
    double to = 1;
    const QString demand = QStringLiteral("demand");
    if (line.has(demand)) {
        const QString range = line.value(demand).trimmed();
        const auto dots = range.indexOf(QLatin1String(".."));
        QString first = dots < 0 ? range : range.left(dots);
        if (dots >= 0 && range.endsWith(QLatin1Char('%')) && !first.trimmed().endsWith(QLatin1Char('%')))
            first += QLatin1Char('%');
        from = growthOf(first, demand);
        to = dots < 0 ? from : growthOf(range.mid(dots + 2), demand);
    }
    const double step = line.has(QStringLiteral("step"))
        ? growthOf(line.value(QStringLiteral("step")), QStringLiteral("step"))
        : usualStep;
    if (!(step > 0) || to < from || (to - from) / step >= mostLevels)
        throw Misuse {SweepWords::tr("--demand goes upwards in steps above 0, at most %1 of them.").arg(mostLevels)};
    std::vector<double> growths;
    for (int i = 0; from + i * step <= to + step * 1e-6; ++i)
        growths.push_back(std::round((from + i * step) * 1e9) / 1e9);
    return growths;
}

/// Seconds for a time, 0 to 1 for a share, else the number.
double targetOf(const QString& text)
{
    QString number = text.trimmed();
    const bool isPercent = number.endsWith(QLatin1Char('%'));
    if (isPercent)
        number.chop(1);
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (isNumber)
        return isPercent ? value / 100 : value;
    if (const auto span = base::parseTimeSpan(number))
        return double(*span) * 1e-6;
    throw Misuse {
        SweepWords::tr("The target is a duration like 8h, a share like 95% or a number, not '%1'.").arg(text)};
}

optimization::SweepOptions sweepOptions(const CommandLine& line)
{
    optimization::SweepOptions options;
    options.run = runOptions(line);
    options.growth = growthsOf(line);
    const QString target = line.value(QStringLiteral("target"));
    const bool isLeast = target.contains(QLatin1String(">="));
    const auto sign = target.indexOf(isLeast ? QLatin1String(">=") : QLatin1String("<="));
    if (sign >= 0) {
        options.isHighestBest = isLeast;
        options.target = targetOf(target.mid(sign + 2));
    }
    if (const QString kpi = target.left(sign < 0 ? target.size() : sign).trimmed(); !kpi.isEmpty())
        options.kpi = kpi.toStdString();
    return options;
}

int sweepWith(const CommandLine& line, optimization::SweepOptions options)
{
    const auto subject = subjectOf(line, line.files().front());
    if (!subject)
        return failed;
    options.progress = [](double growth, std::int64_t) {
        showProgress(SweepWords::tr("Looking for people for %1 % more cases").arg(growth * 100, 0, 'g', 4));
    };
    const optimization::VolumeSweep sweep = optimization::sweepVolume(*subject->simulation, options);
    showProgress(QString());
    if (line.wantsJson())
        print(sweepJson(sweep, subject->chosen.scenario.currency));
    else
        print(sweepText(sweep, subject->chosen.scenario.currency));
    return done;
}

} // namespace

int sweep(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("sweep"),
        SweepWords::tr(
            "Says how many people it takes as more and more cases come: for each level of demand those that keep a "
            "figure within its target, what they are paid, and what the people of today would come to. All are "
            "simulated with the same random numbers, and what is found once more with fresh ones."));
    declareSweep(line);
    return carryOut(line, arguments, 1, 1, [&] { return sweepWith(line, sweepOptions(line)); });
}

} // namespace millrace::app::cli
