// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_scenario.h"

#include "modeler/bpmn/views.h"
#include "simulator/results/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>
#include <array>

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
    case Distribution::Kind::Histogram:
    case Distribution::Kind::Discrete:
    case Distribution::Kind::Continuous:
    case Distribution::Kind::Sequence:
        break;
    }
    return ScenarioWords::tr("own values");
}

QString titleOfElement(const metamodel::Tree& model, const QString& id)
{
    const metamodel::Element* element = model.byId(id);
    return element ? bpmn::title(*element) : id;
}

QString poolTitle(const scenario::Scenario& scenario, const QString& id)
{
    const scenario::Pool* pool = scenario.pool(id);
    return pool && !pool->name.isEmpty() ? pool->name : id;
}

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

QString tableRow(const QStringList& cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells)
        html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
    return html + QStringLiteral("</tr>");
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

QString card(const QStringList& header, const QString& rows)
{
    if (rows.isEmpty())
        return {};
    QString head;
    for (const QString& title : header)
        head += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    return QStringLiteral("<div class=\"card left\"><table><thead><tr>") + head + QStringLiteral("</tr></thead><tbody>")
        + rows + QStringLiteral("</tbody></table></div>");
}

QString arrivalRows(const ReportSubject& subject)
{
    QString rows;
    for (const scenario::Arrivals& arrivals : subject.scenario.arrivals)
        rows += tableRow(withSource(subject.scenario,
            {arrivals.startEvent.isEmpty() ? ScenarioWords::tr("Start")
                                           : titleOfElement(subject.model, arrivals.startEvent),
                inWords(arrivals.interval), hoursInWords(subject.scenario, arrivals.calendar)},
            arrivals.startEvent));
    return rows;
}

QString poolRows(const ReportSubject& subject)
{
    QString rows;
    for (const scenario::Pool& pool : subject.scenario.pools)
        rows += tableRow({pool.name.isEmpty() ? pool.id : pool.name, QString::number(pool.capacity),
            hoursInWords(subject.scenario, pool.calendar),
            QLocale().toString(pool.costPerHour, 'f', 2) + QLatin1Char(' ') + subject.scenario.currency});
    return rows;
}

} // namespace

QString inWords(const Distribution& distribution)
{
    if (distribution.kind() == Distribution::Kind::Constant)
        return ScenarioWords::tr("always %1").arg(results::readableDuration(distribution.mean()));
    return ScenarioWords::tr("%1, mean %2, standard deviation %3")
        .arg(kindInWords(distribution.kind()), results::readableDuration(distribution.mean()),
            results::readableDuration(distribution.standardDeviation()));
}

QString scenarioTables(const ReportSubject& subject)
{
    const scenario::Scenario& scenario = subject.scenario;
    QString durations;
    QString shares;
    for (const auto& [id, inputs] : scenario.elements) {
        const QString title = titleOfElement(subject.model, id);
        if (inputs.duration || inputs.wait)
            durations += tableRow(withSource(scenario,
                {title, inWords(inputs.duration ? *inputs.duration : *inputs.wait),
                    inputs.pool.isEmpty() ? QStringLiteral("\u2013") : poolTitle(scenario, inputs.pool)},
                id));
        if (inputs.probability) {
            const metamodel::Element* element = subject.model.byId(id);
            const QString from = element ? titleOfElement(subject.model, element->attribute(u"sourceRef")) : QString();
            const QString flow = element && element->name().isEmpty() ? id : title;
            shares += tableRow(withSource(scenario,
                {from.isEmpty() ? flow : from + QStringLiteral(" \u2192 ") + flow,
                    results::readableShare(*inputs.probability)},
                id));
        }
    }
    const QString left
        = card(withSource(scenario,
                   {ScenarioWords::tr("Activity"), ScenarioWords::tr("Duration"), ScenarioWords::tr("Done by")}),
            durations);
    const QString right
        = card(withSource(scenario,
                   {ScenarioWords::tr("Cases begin at"), ScenarioWords::tr("One every"), ScenarioWords::tr("Hours")}),
              arrivalRows(subject))
        + card({ScenarioWords::tr("Pool"), ScenarioWords::tr("People"), ScenarioWords::tr("Hours"),
                   ScenarioWords::tr("Cost an hour")},
            poolRows(subject))
        + card(withSource(scenario, {ScenarioWords::tr("Way"), ScenarioWords::tr("Share")}), shares);
    if (left.isEmpty() || right.isEmpty())
        return left + right;
    return QStringLiteral("<div class=\"columns\"><div>") + left
        + QStringLiteral("</div><div style=\"display:grid;gap:12px;align-content:start\">") + right
        + QStringLiteral("</div></div>");
}

} // namespace millrace::app::exporting
