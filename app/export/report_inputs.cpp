// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/report_inputs.h"

#include "app/export/report_scenario.h"
#include "modeler/bpmn/views.h"
#include "simulator/results/wording.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

namespace millrace::app::exporting {

using kernel::Distribution;
using results::readableDuration;

namespace {

struct InputWords {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString numberWords(double number)
{
    return QLocale().toString(number, 'g', 6);
}

QString formulaWords(const QString& feel)
{
    return feel.isEmpty() ? QString() : InputWords::tr("by the formula %1").arg(feel);
}

/// How a case gets a value.
QString sourceWords(const scenario::ValueSource& source)
{
    if (const auto* drawn = std::get_if<Distribution>(&source))
        return numbersInWords(*drawn);
    if (const auto* formula = std::get_if<scenario::Expression>(&source))
        return formulaWords(formula->feel);
    const auto& options = std::get<std::vector<scenario::Option>>(source);
    double weights = 0;
    for (const scenario::Option& option : options)
        weights += option.weight;
    QStringList words;
    for (const scenario::Option& option : options) {
        const auto* text = std::get_if<QString>(&option.value);
        const auto* truth = std::get_if<bool>(&option.value);
        const QString value = text ? *text
            : truth                ? (*truth ? InputWords::tr("yes") : InputWords::tr("no"))
                                   : numberWords(std::get<double>(option.value));
        words << QStringLiteral("%1 %2").arg(value, results::readableShare(option.weight / weights));
    }
    return words.join(QStringLiteral(", "));
}

QString absenceWords(const std::optional<kernel::AbsencePattern>& absence)
{
    return absence ? InputWords::tr("every %1, for %2").arg(inWords(absence->between), inWords(absence->length))
                   : QString();
}

QString shiftEndWords(scenario::ShiftEnd shiftEnd)
{
    switch (shiftEnd) {
    case scenario::ShiftEnd::Finish:
        return InputWords::tr("work is finished first");
    case scenario::ShiftEnd::HandOver:
        return InputWords::tr("others take it over");
    case scenario::ShiftEnd::Pause:
        break;
    }
    return {};
}

QString batchWords(const scenario::Batch& batch)
{
    QStringList words {batch.isTogether ? InputWords::tr("%1 in one piece of work").arg(batch.size)
                                        : InputWords::tr("%1 at the same time").arg(batch.size)};
    if (batch.longestWait)
        words << InputWords::tr("after %1 at the latest").arg(readableDuration(*batch.longestWait));
    if (!batch.condition.isEmpty())
        words << InputWords::tr("or when %1").arg(batch.condition);
    return words.join(QStringLiteral(", "));
}

QString rangeWords(scenario::NumberOf of, const scenario::Range& range)
{
    const bool isTime
        = of == scenario::NumberOf::Duration || of == scenario::NumberOf::Wait || of == scenario::NumberOf::Interval;
    const auto words = [&](double value) {
        return isTime                         ? readableDuration(value)
            : of == scenario::NumberOf::Share ? results::readableShare(value)
                                              : numberWords(value);
    };
    return InputWords::tr("%1 to %2, likely %3").arg(words(range.low), words(range.high), words(range.likely));
}

/// Goes through a scenario and keeps what it says.
class InputList {
public:
    explicit InputList(const ReportSubject& subject)
        : scenario_(subject.scenario)
        , model_(subject.model)
    { }

    std::vector<QStringList> made()
    {
        addRun();
        for (const scenario::Calendar& calendar : scenario_.calendars)
            addCalendar(calendar);
        for (const scenario::Pool& pool : scenario_.pools)
            addPool(pool);
        for (const scenario::Arrivals& arrivals : scenario_.arrivals)
            addArrivals(arrivals);
        for (const QString& id : inOrderOf(model_, scenario_))
            addElement(id, scenario_.elements.at(id));
        addCaseData();
        addRest();
        return std::move(rows_);
    }

private:
    void add(const QString& of, const QString& what, const QString& value)
    {
        if (!value.isEmpty())
            rows_.push_back({of.isEmpty() ? what : QStringLiteral("%1: %2").arg(of, what), value});
    }

    QString titleOf(const QString& id) const
    {
        const metamodel::Element* element = model_.byId(id);
        const scenario::Pool* pool = scenario_.pool(id);
        return element ? bpmn::title(*element) : pool ? pool->title() : id;
    }

    QString money(double amount) const
    {
        return amount == 0 ? QString()
                           : (QLocale().toString(amount, 'f', 2) + QLatin1Char(' ') + scenario_.currency).trimmed();
    }

    void addRun()
    {
        if (scenario_.start)
            add({}, InputWords::tr("Beginning of the run"),
                QDateTime::fromMSecsSinceEpoch(*scenario_.start / 1000, Qt::UTC).toString(Qt::ISODate));
        if (scenario_.duration)
            add({}, InputWords::tr("Length of the run"), readableDuration(double(*scenario_.duration) * 1e-6));
        if (scenario_.cycleTimeTarget)
            add({}, InputWords::tr("Target for cycle times"), readableDuration(*scenario_.cycleTimeTarget));
    }

    void addCalendar(const scenario::Calendar& calendar)
    {
        const QString title = InputWords::tr("Calendar %1").arg(calendar.name.isEmpty() ? calendar.id : calendar.name);
        add(title, InputWords::tr("hours"), hoursInWords(scenario_, calendar.id));
        if (calendar.zone != "UTC")
            add(title, InputWords::tr("time zone"), QString::fromUtf8(calendar.zone));
        QStringList days;
        for (const QDate& day : calendar.holidays)
            days << day.toString(Qt::ISODate);
        add(title, InputWords::tr("holidays"), days.join(QStringLiteral(", ")));
        QStringList extra;
        for (const kernel::DatedHours& one : calendar.extra) {
            const auto clock = [](base::Microseconds time) {
                return QStringLiteral("%1:%2")
                    .arg(time / base::hour)
                    .arg(time % base::hour / base::minute, 2, 10, QLatin1Char('0'));
            };
            extra
                << QStringLiteral("%1 %2\u2013%3").arg(one.date.toString(Qt::ISODate), clock(one.from), clock(one.to));
        }
        add(title, InputWords::tr("hours at single dates"), extra.join(QStringLiteral(", ")));
    }

    void addPool(const scenario::Pool& pool)
    {
        add(pool.title(), InputWords::tr("at the end of a shift"), shiftEndWords(pool.shiftEnd));
        if (pool.share != 1)
            add(pool.title(), InputWords::tr("share of their time"), results::readableShare(pool.share));
        add(pool.title(), InputWords::tr("cost of a piece of work"), money(pool.costPerUse));
        add(pool.title(), InputWords::tr("away"), absenceWords(pool.absence));
        for (const scenario::Person& person : pool.people)
            add(pool.title(), person.name, personWords(person));
    }

    QString personWords(const scenario::Person& person) const
    {
        QStringList words;
        if (person.count > 1)
            words << InputWords::tr("%n people", nullptr, person.count);
        if (person.speed != 1)
            words << InputWords::tr("%1 times as fast").arg(numberWords(person.speed));
        if (!person.calendar.isEmpty())
            words << hoursInWords(scenario_, person.calendar);
        if (person.costPerHour)
            words << InputWords::tr("%1 an hour").arg(money(*person.costPerHour));
        if (!person.skills.isEmpty())
            words << InputWords::tr("can do %1").arg(person.skills.join(QStringLiteral(", ")));
        if (person.absence)
            words << InputWords::tr("away %1").arg(absenceWords(person.absence));
        return words.isEmpty() ? InputWords::tr("as the pool") : words.join(QStringLiteral("; "));
    }

    void addArrivals(const scenario::Arrivals& arrivals)
    {
        const QString title = arrivals.startEvent.isEmpty() ? InputWords::tr("Start") : titleOf(arrivals.startEvent);
        if (arrivals.count)
            add(title, InputWords::tr("cases in a run"), QLocale().toString(qlonglong(*arrivals.count)));
        if (arrivals.batch != 1)
            add(title, InputWords::tr("cases at once"), QString::number(arrivals.batch));
        if (arrivals.population)
            add(title, InputWords::tr("cases that go round"), QString::number(*arrivals.population));
        add(title, InputWords::tr("due after"),
            arrivals.due ? readableDuration(*arrivals.due) : formulaWords(arrivals.dueExpression));
        if (arrivals.priority != 0)
            add(title, InputWords::tr("priority"), numberWords(arrivals.priority));
        QStringList times;
        for (const base::Microseconds time : arrivals.times)
            times << readableDuration(double(time) * 1e-6);
        add(title, InputWords::tr("times since the start"), times.join(QStringLiteral(", ")));
        addRates(title, arrivals);
    }

    /// Day by day.
    void addRates(const QString& title, const scenario::Arrivals& arrivals)
    {
        constexpr std::size_t hoursOfDay = 24;
        for (std::size_t day = 0; (day + 1) * hoursOfDay <= arrivals.rates.size(); ++day) {
            QStringList factors;
            for (std::size_t hour = 0; hour < hoursOfDay; ++hour)
                factors << QLocale().toString(arrivals.rates[day * hoursOfDay + hour], 'g', 3);
            add(title,
                InputWords::tr("as many as usual times, by hour, %1 (%2)")
                    .arg(QLocale().standaloneDayName(int(day) + 1, QLocale::ShortFormat),
                        QString::fromUtf8(arrivals.ratesZone)),
                factors.join(QStringLiteral("  ")));
        }
    }

    void addElement(const QString& id, const scenario::ElementInputs& inputs)
    {
        const QString title = titleOf(id);
        const auto time = [](const std::optional<Distribution>& one) { return one ? inWords(*one) : QString(); };
        add(title, InputWords::tr("duration"), formulaWords(inputs.durationExpression));
        if (inputs.duration)
            add(title, InputWords::tr("until its event or message comes"), time(inputs.wait));
        else if (!inputs.staff.isNobody())
            add(title, InputWords::tr("done by"), scenario::toText(inputs.staff, scenario_.pools));
        add(title, InputWords::tr("way there"), time(inputs.transfer));
        add(title, inputs.setsUpEachTime ? InputWords::tr("set-up, each time") : InputWords::tr("set-up"),
            time(inputs.setUp));
        for (const scenario::During& during : inputs.during)
            addDuring(title, during);
        if (inputs.batch)
            add(title, InputWords::tr("cases at once"), batchWords(*inputs.batch));
        if (inputs.openAtStart > 0)
            add(title, InputWords::tr("cases here at the start"), QLocale().toString(qlonglong(inputs.openAtStart)));
        add(title, InputWords::tr("cost of a visit"), money(inputs.fixedCost));
        add(title, InputWords::tr("cost an hour of work"), money(inputs.costPerHour));
        add(title, InputWords::tr("priority"),
            inputs.priority ? numberWords(*inputs.priority) : formulaWords(inputs.priorityExpression));
        add(title, InputWords::tr("taken when"), inputs.condition);
        addChanges(title, InputWords::tr("when done"), inputs.changes);
        addChanges(title, InputWords::tr("when a case comes"), inputs.changesOnEntry);
    }

    void addDuring(const QString& title, const scenario::During& during)
    {
        const scenario::Calendar* calendar = scenario_.calendar(during.calendar);
        const QString hours = calendar && !calendar->name.isEmpty() ? calendar->name : during.calendar;
        const auto addTime = [&](const QString& what, const std::optional<Distribution>& time) {
            add(title, InputWords::tr("%1, in the hours of %2").arg(what, hours), time ? inWords(*time) : QString());
        };
        addTime(InputWords::tr("duration"), during.duration);
        addTime(InputWords::tr("until its event or message comes"), during.wait);
        addTime(InputWords::tr("way there"), during.transfer);
        addTime(InputWords::tr("set-up"), during.setUp);
        if (during.probability)
            add(title, InputWords::tr("%1, in the hours of %2").arg(InputWords::tr("share"), hours),
                results::readableShare(*during.probability));
    }

    void addChanges(const QString& title, const QString& when, const std::vector<scenario::Attribute>& changes)
    {
        for (const scenario::Attribute& change : changes)
            add(title, when, QStringLiteral("%1: %2").arg(change.name, sourceWords(change.value)));
    }

    void addCaseData()
    {
        for (const scenario::Attribute& attribute : scenario_.attributes)
            add(InputWords::tr("Known of cases"), attribute.name,
                attribute.isWhole ? InputWords::tr("%1, in whole numbers").arg(sourceWords(attribute.value))
                                  : sourceWords(attribute.value));
        for (const scenario::KeyFigure& figure : scenario_.keyFigures)
            add(InputWords::tr("Key figure"), figure.name, figure.feel);
    }

    void addRest()
    {
        for (const scenario::Limit& limit : scenario_.limits) {
            QStringList where;
            for (const QString& activity : limit.activities)
                where << titleOf(activity);
            add({}, InputWords::tr("Work in progress"),
                InputWords::tr("at most %1 in %2")
                    .arg(limit.most)
                    .arg(where.isEmpty() ? InputWords::tr("the whole process") : where.join(QStringLiteral(", "))));
        }
        for (const scenario::Beside& beside : scenario_.beside)
            add({}, InputWords::tr("Beside it runs"),
                beside.scenario.isEmpty() ? beside.title()
                                          : QStringLiteral("%1 (%2)").arg(beside.title(), beside.scenario));
        for (const auto& [key, range] : scenario_.ranges)
            add(titleOf(key.first), InputWords::tr("how far it may be off (%1)").arg(inWords(key.second)),
                rangeWords(key.second, range));
        for (const auto& [key, words] : scenario_.sources)
            if (key.second) // what is said of all stands beside the scenario's values
                add(titleOf(key.first), InputWords::tr("where it comes from (%1)").arg(inWords(*key.second)), words);
    }

    const scenario::Scenario& scenario_;
    const metamodel::Tree& model_;
    std::vector<QStringList> rows_;
};

/// Cases in a replication that the scenario says by itself.
std::int64_t casesSaid(const scenario::Scenario& scenario)
{
    std::int64_t cases = 0;
    for (const scenario::Arrivals& arrivals : scenario.arrivals)
        cases += arrivals.count.value_or(0);
    return cases;
}

QString quoted(const QString& text)
{
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\\\"")) + QLatin1Char('"');
}

} // namespace

std::vector<QStringList> furtherInputs(const ReportSubject& subject)
{
    return InputList(subject).made();
}

QByteArray scenarioFile(const ReportSubject& subject)
{
    scenario::Scenario whole = subject.scenario;
    whole.inherits.clear();
    if (whole.id.isEmpty())
        whole.id = QStringLiteral("Scenario_1");
    return scenario::writeBpsim({}, whole, subject.model);
}

QString scenarioFileName(const ReportSubject& subject)
{
    return QFileInfo(scenario::bpsimPath(subject.title + QStringLiteral(".bpmn"))).fileName();
}

QString commandToRepeat(const ReportSubject& subject)
{
    const results::RunDescription& run = subject.outcome.description;
    const scenario::Scenario& scenario = subject.scenario;
    const QString name = scenario.title().isEmpty() ? QStringLiteral("Scenario_1") : scenario.title();
    QStringList words {QStringLiteral("millrace-cli simulate"), quoted(subject.title + QStringLiteral(".bpmn")),
        QStringLiteral("--scenario ") + quoted(name), QStringLiteral("--seed %1").arg(run.seed),
        QStringLiteral("--replications %1").arg(run.replications)};
    if (!scenario.duration && casesSaid(scenario) != run.cases)
        words << QStringLiteral("--cases %1").arg(run.cases);
    words << QStringLiteral("--warmup %1s").arg(QString::number(run.warmup, 'g', 15));
    if (run.intervals.holdInputs)
        words << QStringLiteral("--ranges");
    return words.join(QLatin1Char(' '));
}

QString howToRepeat(const ReportSubject& subject)
{
    return InputWords::tr(
        "Save the scenario of this report as “%1” beside the model, “%2.bpmn”. This command then gives "
        "the same figures:")
        .arg(scenarioFileName(subject), subject.title);
}

} // namespace millrace::app::exporting
