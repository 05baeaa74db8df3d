// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_scenario.h"

#include "app/export/report_inputs.h"
#include "modeler/bpmn/views.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>
#include <array>
#include <set>

namespace millrace::app::exporting {

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using kernel::Distribution;

QString kindInWords(Distribution::Kind kind)
{
    switch (kind) {
    case Distribution::Kind::Constant:
        return ScenarioWords::tr("always");
    case Distribution::Kind::Exponential:
        return ScenarioWords::tr("exponential");
    case Distribution::Kind::Normal:
        return ScenarioWords::tr("normal");
    case Distribution::Kind::TruncatedNormal:
        return ScenarioWords::tr("truncated normal");
    case Distribution::Kind::LogNormal:
        return ScenarioWords::tr("lognormal");
    case Distribution::Kind::Gamma:
        return ScenarioWords::tr("gamma");
    case Distribution::Kind::Erlang:
        return ScenarioWords::tr("Erlang");
    case Distribution::Kind::Beta:
        return ScenarioWords::tr("beta");
    case Distribution::Kind::Weibull:
        return ScenarioWords::tr("Weibull");
    case Distribution::Kind::Uniform:
        return ScenarioWords::tr("uniform");
    case Distribution::Kind::Triangular:
        return ScenarioWords::tr("triangular");
    case Distribution::Kind::Binomial:
        return ScenarioWords::tr("binomial");
    case Distribution::Kind::Poisson:
        return ScenarioWords::tr("Poisson");
    case Distribution::Kind::Mixture:
        return ScenarioWords::tr("mixture");
    case Distribution::Kind::Histogram:
    case Distribution::Kind::Discrete:
    case Distribution::Kind::Continuous:
    case Distribution::Kind::Sequence:
        break;
    }
    return ScenarioWords::tr("own values");
}

const QString nothingSaid(QChar(0x2013));

QString titleOfElement(const metamodel::Tree& model, const QString& id)
{
    const metamodel::Element* element = model.byId(id);
    return element ? bpmn::title(*element) : id;
}

QString staffTitle(const scenario::Scenario& scenario, const scenario::Requirement& staff)
{
    const scenario::Pool* pool = staff.isSimple() && staff.quantity == 1 ? scenario.pool(staff.pool) : nullptr;
    if (!pool)
        return scenario::toText(staff, scenario.pools);
    return pool->name.isEmpty() ? pool->id : pool->name;
}

/// Which time a duration is, where it is not plain.
QString clockInWords(const scenario::Scenario& scenario, const scenario::ElementInputs& inputs)
{
    if (inputs.isElapsed)
        return QStringLiteral("; ") + ScenarioWords::tr("elapsed time, day and night");
    if (inputs.hours.isEmpty())
        return {};
    return QStringLiteral("; ") + ScenarioWords::tr("in these hours: %1").arg(hoursInWords(scenario, inputs.hours));
}

/// Titles of columns, the last one for what is said of where numbers come from, where anything is.
QStringList withSource(const scenario::Scenario& scenario, QStringList header)
{
    return scenario.sources.empty() ? header : header << ScenarioWords::tr("Source");
}

QStringList withSource(const scenario::Scenario& scenario, QStringList cells, const QString& id)
{
    return scenario.sources.empty() ? cells : cells << scenario.source(id);
}

QString card(const ScenarioTable& table)
{
    if (table.rows.empty())
        return {};
    const auto line = [](const QStringList& cells, const char* kind) {
        QString html = QStringLiteral("<tr>");
        for (const QString& cell : cells)
            html += QStringLiteral("<%1>").arg(QLatin1String(kind)) + cell.toHtmlEscaped()
                + QStringLiteral("</%1>").arg(QLatin1String(kind));
        return html + QStringLiteral("</tr>");
    };
    QString rows;
    for (const QStringList& cells : table.rows)
        rows += line(cells, "td");
    return QStringLiteral("<div class=\"card left\"><table><thead>") + line(table.header, "th")
        + QStringLiteral("</thead><tbody>") + rows + QStringLiteral("</tbody></table></div>");
}

ScenarioTable arrivalTexts(const ReportSubject& subject)
{
    ScenarioTable table {
        withSource(subject.scenario,
            {ScenarioWords::tr("Cases begin at"), ScenarioWords::tr("One every"), ScenarioWords::tr("Hours")}),
        {}};
    for (const scenario::Arrivals& arrivals : subject.scenario.arrivals)
        table.rows.push_back(withSource(subject.scenario,
            {arrivals.startEvent.isEmpty() ? ScenarioWords::tr("Start")
                                           : titleOfElement(subject.model, arrivals.startEvent),
                inWords(arrivals.interval), hoursInWords(subject.scenario, arrivals.calendar)},
            arrivals.startEvent));
    return table;
}

ScenarioTable poolTexts(const ReportSubject& subject)
{
    ScenarioTable table {withSource(subject.scenario,
                             {ScenarioWords::tr("Pool"), ScenarioWords::tr("People"), ScenarioWords::tr("Hours"),
                                 ScenarioWords::tr("Queue"), ScenarioWords::tr("Cost an hour")}),
        {}};
    for (const scenario::Pool& pool : subject.scenario.pools)
        table.rows.push_back(withSource(subject.scenario,
            {pool.name.isEmpty() ? pool.id : pool.name, QString::number(pool.capacity),
                hoursInWords(subject.scenario, pool.calendar), kernel::nameOf(pool.discipline),
                pool.costPerHour > 0
                    ? (QLocale().toString(pool.costPerHour, 'f', 2) + QLatin1Char(' ') + subject.scenario.currency)
                          .trimmed()
                    : nothingSaid},
            pool.id));
    return table;
}

} // namespace

QString hoursInWords(const scenario::Scenario& scenario, const QString& id)
{
    const scenario::Calendar* calendar = scenario.calendar(id);
    if (!calendar)
        return ScenarioWords::tr("around the clock");
    QStringList parts;
    const auto clock = [](base::Microseconds time) {
        const QTime ofDay = QTime::fromMSecsSinceStartOfDay(int(time / 1000));
        const bool isLocal = QLocale().language() != QLocale::C && ofDay.isValid(); // 24:00 is no time of a day
        return isLocal ? QLocale().toString(ofDay, QLocale::ShortFormat)
                       : QStringLiteral("%1:%2")
                             .arg(time / base::hour)
                             .arg(time % base::hour / base::minute, 2, 10, QLatin1Char('0'));
    };
    for (const kernel::WeeklyHours& hours : calendar->hours) {
        const QString from = QLocale().standaloneDayName(hours.fromDay, QLocale::ShortFormat);
        const QString to = QLocale().standaloneDayName(hours.toDay, QLocale::ShortFormat);
        parts << (hours.fromDay == hours.toDay ? from : from + QStringLiteral("\u2013") + to) + QLatin1Char(' ')
                + clock(hours.from) + QStringLiteral("\u2013") + clock(hours.to);
    }
    return parts.join(QStringLiteral(", "));
}

QString inWords(const Distribution& distribution)
{
    if (distribution.kind() == Distribution::Kind::Constant)
        return ScenarioWords::tr("always %1").arg(results::readableDuration(distribution.mean()));
    const auto said = distribution.parameters();
    if (distribution.kind() == Distribution::Kind::Triangular)
        return ScenarioWords::tr("%1 to %2, usually %3; mean %4")
            .arg(results::readableDuration(said[0]), results::readableDuration(said[2]),
                results::readableDuration(said[1]), results::readableDuration(distribution.mean()));
    if (distribution.kind() == Distribution::Kind::Uniform)
        return ScenarioWords::tr("%1 to %2, all as likely")
            .arg(results::readableDuration(said[0]), results::readableDuration(said[1]));
    return ScenarioWords::tr("%1, mean %2, standard deviation %3")
        .arg(kindInWords(distribution.kind()), results::readableDuration(distribution.mean()),
            results::readableDuration(distribution.standardDeviation()));
}

QString numbersInWords(const Distribution& distribution)
{
    const auto number = [](double value) { return QLocale().toString(value, 'g', 4); };
    if (distribution.kind() == Distribution::Kind::Constant)
        return ScenarioWords::tr("always %1").arg(number(distribution.mean()));
    return ScenarioWords::tr("%1, mean %2, standard deviation %3")
        .arg(kindInWords(distribution.kind()), number(distribution.mean()), number(distribution.standardDeviation()));
}

QStringList inOrderOf(const metamodel::Tree& model, const scenario::Scenario& scenario)
{
    QStringList ids;
    std::set<QString> left;
    for (const auto& [id, inputs] : scenario.elements)
        left.insert(id);
    std::vector<const metamodel::Element*> waiting {&model.root()};
    while (!waiting.empty()) {
        const metamodel::Element* element = waiting.back();
        waiting.pop_back();
        if (left.erase(element->id()) > 0)
            ids << element->id();
        const auto children = element->children();
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    return ids + QStringList(left.begin(), left.end());
}

std::vector<ScenarioTable> scenarioTexts(const ReportSubject& subject)
{
    const scenario::Scenario& scenario = subject.scenario;
    ScenarioTable durations {
        withSource(
            scenario, {ScenarioWords::tr("Activity"), ScenarioWords::tr("Duration"), ScenarioWords::tr("Done by")}),
        {}};
    ScenarioTable shares {withSource(scenario, {ScenarioWords::tr("Way"), ScenarioWords::tr("Share")}), {}};
    for (const QString& id : inOrderOf(subject.model, scenario)) {
        const scenario::ElementInputs& inputs = scenario.elements.at(id);
        const QString title = titleOfElement(subject.model, id);
        if (inputs.duration || inputs.wait)
            durations.rows.push_back(withSource(scenario,
                {title, inWords(inputs.duration ? *inputs.duration : *inputs.wait) + clockInWords(scenario, inputs),
                    inputs.staff.isNobody() ? nothingSaid : staffTitle(scenario, inputs.staff)},
                id));
        if (inputs.probability) {
            const metamodel::Element* element = subject.model.byId(id);
            const QString from = element ? titleOfElement(subject.model, element->attribute(u"sourceRef")) : QString();
            const QString flow = element && element->name().isEmpty() ? id : title;
            shares.rows.push_back(withSource(scenario,
                {from.isEmpty() ? flow : from + QStringLiteral(" \u2192 ") + flow,
                    results::readableShare(*inputs.probability)},
                id));
        }
    }
    return {durations, arrivalTexts(subject), poolTexts(subject), shares,
        {{ScenarioWords::tr("Further input"), ScenarioWords::tr("Value")}, furtherInputs(subject)}};
}

QString scenarioTables(const ReportSubject& subject)
{
    const auto tables = scenarioTexts(subject);
    const QString left = card(tables.front());
    QString right;
    for (std::size_t i = 1; i + 1 < tables.size(); ++i)
        right += card(tables[i]);
    const QString further = card(tables.back());
    if (left.isEmpty() || right.isEmpty())
        return left + right + further;
    return QStringLiteral("<div class=\"columns\"><div>") + left
        + QStringLiteral("</div><div style=\"display:grid;gap:12px;align-content:start\">") + right
        + QStringLiteral("</div></div>") + further;
}

} // namespace millrace::app::exporting
