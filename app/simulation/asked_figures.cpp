// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/asked_figures.h"

#include "app/simulation/staffing.h"

#include <QCoreApplication>
#include <string_view>

namespace millrace::app::simulation {

namespace {

struct AskedWords {
    Q_DECLARE_TR_FUNCTIONS(AskedFigures)
};

constexpr AskedFigure askedRows[] = {
    {"process.cycleTime", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time"), true},
    {"process.cycleTime.p90", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time of 9 in 10 cases"), true},
    {"process.cycleTime.p50", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time of half of the cases"), true},
    {"process.cycleTime.p95", QT_TRANSLATE_NOOP("SearchSheet", "Cycle time of 19 in 20 cases"), true},
    {"process.waitingTime", QT_TRANSLATE_NOOP("SearchSheet", "Waiting in a case"), true},
    {"process.wip", QT_TRANSLATE_NOOP("SearchSheet", "Cases in the process"), true},
    {"process.throughput", QT_TRANSLATE_NOOP("SearchSheet", "Cases done in a day"), true},
    {"process.slaAttainment", QT_TRANSLATE_NOOP("SearchSheet", "Cases within the target"), true},
    {"process.cost", QT_TRANSLATE_NOOP("SearchSheet", "Cost of the work on a case"), false},
    {"process.reworkRate", QT_TRANSLATE_NOOP("SearchSheet", "Cases with rework"), false},
    {"process.errorRate", QT_TRANSLATE_NOOP("SearchSheet", "Cases with errors"), false},
    {"process.firstPassYield", QT_TRANSLATE_NOOP("SearchSheet", "Cases right the first time"), false},
    {"process.handOffs", QT_TRANSLATE_NOOP("SearchSheet", "Hand-offs in a case"), false},
};

constexpr std::string_view slaFigure = "process.slaAttainment"; ///< there with a target alone
constexpr double percentPoint = 0.01;
constexpr double aDay = 1.0 / 86400; ///< of cases a second

} // namespace

std::span<const AskedFigure> askedFigures()
{
    return askedRows;
}

QString titleOf(const AskedFigure& figure)
{
    return QCoreApplication::translate("SearchSheet", figure.words);
}

std::vector<NamedChoice> figuresOf(const scenario::Scenario& scenario)
{
    std::vector<NamedChoice> choices;
    for (const AskedFigure& figure : askedRows)
        if (figure.kpi != slaFigure || scenario.cycleTimeTarget)
            choices.push_back({figure.kpi, titleOf(figure)});
    for (const scenario::KeyFigure& own : scenario.keyFigures)
        choices.push_back({"process.custom." + own.name.toStdString(), own.name});
    for (const scenario::Pool& pool : scenario.pools) {
        const std::string of = "resources." + titleOf(pool).toStdString();
        choices.push_back({of + ".utilisation", AskedWords::tr("%1: busy").arg(titleOf(pool))});
        choices.push_back({of + ".queueLength", AskedWords::tr("%1: work that waits").arg(titleOf(pool))});
    }
    return choices;
}

charts::TimeUnit unitOf(const std::string& kpi, results::FigureKind kind, double most, const QString& currency)
{
    switch (kind) {
    case results::FigureKind::Time:
        return charts::timeUnitFor(most);
    case results::FigureKind::Share:
        return {percentPoint, AskedWords::tr("points", "of a share in per cent")};
    case results::FigureKind::Money:
        return {1, currency};
    case results::FigureKind::Number:
        break;
    }
    return kpi == "process.throughput" ? charts::TimeUnit {aDay, AskedWords::tr("a day")} : charts::TimeUnit {};
}

} // namespace millrace::app::simulation
