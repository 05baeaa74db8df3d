// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "simulator/run/simulation.h"
#include "simulator/scenario/scenarios.h"
#include "tests/conformance/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

// Simulates models whose steady state is known exactly and holds what comes out against it. The folder has .bpmn files
// with scenarios and truth.csv with the columns file, element, kpi, value, cases: `element` is "process" or the id of
// an activity, event or flow, or the name of a resource; `kpi` a key of `millrace-cli simulate --format json`, or a
// path of keys as in "cycleTime.percentiles.p95"; `cases` how many cases make the figure fairly sure.

namespace millrace::conformance {

namespace {

constexpr int replications = 30;
/// Student's quantile for the 95 % interval of so many.
constexpr double halfWidthInErrors = 2.0452;
constexpr double warmupShare = 0.2;
/// The truth lies within so many standard errors. One row in 180 misses that by chance: a file where some row does is
/// simulated again with other random numbers, and those of its rows that miss that too (one in 30,000) have failed.
constexpr double standardErrors = 3;
constexpr std::uint64_t firstSeed = 1;
constexpr std::uint64_t secondSeed = 1001;
/// Or that far from the truth: what rounding to whole microseconds leaves where nothing is left to chance.
constexpr double closeEnough = 1e-6;
/// An interval wider than this share of the truth says nothing, so the row fails.
constexpr double widest = 0.3;
constexpr base::Microseconds week = 7 * 24 * base::hour;

struct Row {
    QString file;
    QString element;
    QString kpi;
    double value = 0;
    double cases = 0;
};

/// By the names of the header. Further columns are remarks.
std::vector<Row> readTruth(const QString& path)
{
    const QStringList lines = QString::fromUtf8(base::readFile(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).trimmed().split(QLatin1Char(','));
    std::vector<Row> rows;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].trimmed().split(QLatin1Char(','));
        const auto cell = [&](const char* name) { return cells.value(header.indexOf(QLatin1String(name))).trimmed(); };
        bool isNumber = false;
        Row row {cell("file"), cell("element"), cell("kpi"), cell("value").toDouble(&isNumber), 0};
        bool isCount = false;
        row.cases = cell("cases").toDouble(&isCount);
        if (row.file.isEmpty() || !isNumber || !isCount || !(row.cases >= 1))
            throw base::Failure(QStringLiteral("%1:%2: no row with file, value and cases").arg(path).arg(i + 1));
        rows.push_back(row);
    }
    return rows;
}

/// Where hours open and close, whole weeks are simulated until all have left: else part of a week would weigh more than
/// the rest, and who waits over the last weekend nothing. Elsewhere arrivals never cease, so that nothing is measured
/// while the last ones leave.
run::Options optionsFor(const scenario::Scenario& scenario, double cases, std::uint64_t seed, int threads)
{
    run::Options options;
    options.replications = replications;
    options.seed = seed;
    options.threads = threads;
    const double interval = scenario.arrivals.empty() ? 0 : scenario.arrivals.front().interval.mean();
    const bool hasHours = std::ranges::any_of(scenario.pools, [&](const scenario::Pool& pool) {
        const scenario::Calendar* calendar = scenario.calendar(pool.calendar);
        return calendar && !calendar->toWorkingCalendar().isAlwaysOpen();
    });
    double length = cases * interval * double(base::second);
    if (hasHours && length > 0) {
        const double weeks = std::max(1.0, std::round(length / double(week)));
        cases = weeks * double(week) / double(base::second) / interval;
        options.warmup = base::Microseconds(std::floor(weeks * warmupShare)) * week;
    } else {
        options.warmup = base::Microseconds(length * warmupShare);
        if (length > 0) {
            options.duration = base::Microseconds(length);
            cases *= 2;
        }
    }
    options.cases = std::int64_t(std::ceil(cases));
    return options;
}

/// The outcome as the command line's JSON; throws base::Failure with what is wrong.
QJsonObject simulated(const QString& path, double cases, std::uint64_t seed, int threads)
{
    const metamodel::Loaded loaded = bpmn::loadFile(path);
    if (!loaded.tree)
        throw base::Failure(base::toText(loaded.problems.front()));
    const scenario::Scenarios scenarios = scenario::findScenarios(*loaded.tree, path);
    if (scenarios.found.empty())
        throw base::Failure(QStringLiteral("%1 has no scenario").arg(path));
    const scenario::Scenario& scenario = scenarios.found.front().scenario;
    const run::Simulation simulation(*loaded.tree, scenario);
    if (!simulation.canRun())
        throw base::Failure(base::toText(simulation.problems().front()));
    const run::Outcome outcome = simulation.run(optionsFor(scenario, cases, seed, threads));
    return results::toJson(outcome.description, outcome.results);
}

QJsonObject at(QJsonObject object, const QString& path)
{
    for (const QString& key : path.split(QLatin1Char('.')))
        object = object[key].toObject();
    return object;
}

QJsonObject kpiOf(const QJsonObject& results, const Row& row)
{
    if (row.element == QLatin1String("process"))
        return at(results[QLatin1String("process")].toObject(), row.kpi);
    for (const char* group : {"activities", "events", "resources", "outcomes", "flows"}) {
        const QJsonObject kpi = at(results[QLatin1String(group)].toObject()[row.element].toObject(), row.kpi);
        if (!kpi.isEmpty())
            return kpi;
    }
    return {};
}

QString nameOf(const Row& row)
{
    return QStringLiteral("%1 %2 %3").arg(row.file, row.element, row.kpi);
}

/// None where the row passes.
std::optional<Failure> judge(const Row& row, const QJsonObject& results)
{
    const QString expected = QString::number(row.value, 'g', 8);
    const QJsonObject kpi = kpiOf(results, row);
    const QString mid = kpi.contains(QLatin1String("value")) ? QStringLiteral("value") : QStringLiteral("mean");
    if (!kpi[mid].isDouble() || !kpi[QLatin1String("low")].isDouble())
        return Failure {nameOf(row), expected, QStringLiteral("nothing of that name was measured")};
    const double mean = kpi[mid].toDouble();
    const double error
        = (kpi[QLatin1String("high")].toDouble() - kpi[QLatin1String("low")].toDouble()) / 2 / halfWidthInErrors;
    const double truth = std::abs(row.value);
    const double away = std::abs(mean - row.value);
    if (away <= std::max(standardErrors * error, closeEnough * truth) && error * halfWidthInErrors <= widest * truth)
        return std::nullopt;
    return Failure {nameOf(row), expected,
        QStringLiteral("%1, standard error %2").arg(QString::number(mean, 'g', 8), QString::number(error, 'g', 3))};
}

std::vector<Failure> missesOf(
    const std::vector<Row>& rows, const QString& path, std::uint64_t seed, double cases, int threads)
{
    std::vector<Failure> misses;
    try {
        const QJsonObject results = simulated(path, cases, seed, threads);
        for (const Row& row : rows)
            if (auto miss = judge(row, results))
                misses.push_back(*miss);
    } catch (const base::Failure& failure) {
        for (const Row& row : rows)
            misses.push_back({nameOf(row), QString::number(row.value, 'g', 8), failure.message()});
    }
    return misses;
}

Report runSuite(const QString& folder, double share, int threads)
{
    std::map<QString, std::vector<Row>> files;
    for (const Row& row : readTruth(folder + QStringLiteral("/truth.csv")))
        files[row.file].push_back(row);
    Report report;
    for (const auto& [file, rows] : files) {
        const double cases = share * std::ranges::max(rows, {}, &Row::cases).cases;
        const QString path = folder + QLatin1Char('/') + file;
        std::vector<Failure> misses = missesOf(rows, path, firstSeed, cases, threads);
        if (!misses.empty()) {
            const std::vector<Failure> again = missesOf(rows, path, secondSeed, cases, threads);
            std::erase_if(misses, [&](const Failure& miss) {
                return std::ranges::none_of(again, [&](const Failure& one) { return one.name == miss.name; });
            });
        }
        for (const Failure& miss : misses)
            report.fail(miss);
        for (std::size_t i = misses.size(); i < rows.size(); ++i)
            report.pass();
    }
    return report;
}

int complain(const QString& message, int code)
{
    std::fprintf(stderr, "queueing: %s\n", qPrintable(message));
    return code;
}

int runWith(const QStringList& arguments)
{
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral(
        "Simulates models whose steady state is known exactly (queueing theory) and compares.\nDIR has the models and "
        "truth.csv with the columns file, element, kpi, value, cases.\nExit: 0 all rows passed, 1 some failed, 2 wrong "
        "usage."));
    line.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("the folder with truth.csv"));
    line.addHelpOption();
    line.addOptions({{QStringLiteral("format"), QStringLiteral("text (the usual) or json"), QStringLiteral("text|json"),
                         QStringLiteral("text")},
        {QStringLiteral("share"),
            QStringLiteral("of the cases of truth.csv, in each of 30 replications (0.5 is the usual)"),
            QStringLiteral("S"), QStringLiteral("0.5")},
        {QStringLiteral("threads"), QStringLiteral("how many work (all processors are the usual)"), QStringLiteral("T"),
            QStringLiteral("0")},
        {QStringLiteral("skip-absent"), QStringLiteral("exits with 77 where DIR is not there")}});
    if (!line.parse(arguments))
        return complain(line.errorText(), misused);
    if (line.isSet(QStringLiteral("help")))
        line.showHelp(allPassed);
    const QString format = line.value(QStringLiteral("format"));
    bool isShare = false;
    const double share = line.value(QStringLiteral("share")).toDouble(&isShare);
    bool isCount = false;
    const int threads = line.value(QStringLiteral("threads")).toInt(&isCount);
    const bool isFormat = format == QLatin1String("text") || format == QLatin1String("json");
    if (line.positionalArguments().size() != 1 || !isFormat || !isShare || !(share > 0) || !isCount || threads < 0)
        return complain(QStringLiteral("takes DIR [--format text|json] [--share S] [--threads T]"), misused);
    const QString folder = line.positionalArguments().front();
    if (!QFileInfo(folder).isDir() && line.isSet(QStringLiteral("skip-absent")))
        return complain(QStringLiteral("skipped: the public suite of closed forms is not here"), skipped);
    try {
        return runSuite(folder, share, threads).print(format == QLatin1String("json"));
    } catch (const base::Failure& failure) {
        return complain(failure.message(), someFailed);
    }
}

} // namespace

} // namespace millrace::conformance

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return millrace::conformance::runWith(QCoreApplication::arguments());
}
