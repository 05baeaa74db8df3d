// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/views.h"
#include "simulator/kernel/rate_profile.h"
#include "simulator/scenario/bounds.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/check_data.h"
#include "simulator/scenario/check_staff.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

namespace millrace::scenario {

using metamodel::Element;
using metamodel::Tree;
namespace type = bpmn::type;

namespace {

constexpr double shareTolerance = 1e-6;

class Checker {
    Q_DECLARE_TR_FUNCTIONS(Scenario)

public:
    Checker(const Scenario& scenario, const Tree& model)
        : scenario_(scenario)
        , model_(model)
    { }

    base::Problems run()
    {
        checkBasics();
        for (const Calendar& calendar : scenario_.calendars)
            checkCalendar(calendar);
        for (const Pool& pool : scenario_.pools)
            checkPool(pool);
        for (const Arrivals& arrivals : scenario_.arrivals)
            checkArrivals(arrivals);
        for (const auto& [id, inputs] : scenario_.elements) {
            checkElement(id, inputs);
            checkHours(id, inputs);
        }
        for (const auto& [key, range] : scenario_.ranges)
            checkRange(key.first, key.second, range);
        for (const Element* process : bpmn::processes(model_))
            checkShares(*process);
        checkStaff(scenario_, model_, problems_);
        checkData(scenario_, model_, problems_);
        return std::move(problems_);
    }

private:
    void error(const QString& id, const QString& message) { complain(base::Severity::Error, id, message); }
    void warning(const QString& id, const QString& message) { complain(base::Severity::Warning, id, message); }

    void complain(base::Severity severity, const QString& id, const QString& message)
    {
        const Element* element = model_.byId(id);
        problems_.push_back({severity, message, {}, element ? element->line() : 0, id, QLatin1String(checkRule)});
    }

    static QString percentText(double share) { return numberText(std::round(share * 1e6) / 1e4); }

    static QString yearsText(double seconds) { return QLocale().toString(seconds / secondsOfYear, 'g', 6); }

    QString nameOf(const QString& id) const
    {
        const Element* element = model_.byId(id);
        return element ? bpmn::title(*element) : id;
    }

    QString wayOf(const Element& flow) const
    {
        const Element* target = bpmn::referred(model_, flow, u"targetRef");
        return !flow.name().simplified().isEmpty() || !target ? tr("'%1'").arg(bpmn::title(flow))
                                                              : tr("to '%1'").arg(bpmn::title(*target));
    }

    void checkBasics()
    {
        if (scenario_.replications && *scenario_.replications < 1)
            error({}, tr("The number of replications is %1; at least 1 is needed.").arg(*scenario_.replications));
        if (scenario_.replications.value_or(0) > mostReplications)
            error({},
                tr("The number of replications is %1; %2 at most are made.")
                    .arg(QLocale().toString(*scenario_.replications), QLocale().toString(mostReplications)));
        if (scenario_.duration && *scenario_.duration <= 0)
            error({}, tr("The duration of the run must be above 0."));
        if (scenario_.warmup && *scenario_.warmup < 0)
            error({}, tr("The warm-up must not be negative."));
        if (scenario_.warmup && scenario_.duration && *scenario_.warmup >= *scenario_.duration)
            error({}, tr("The warm-up is as long as the whole run: nothing would be measured."));
        if (scenario_.cycleTimeTarget && !(*scenario_.cycleTimeTarget > 0))
            error({}, tr("The target for the cycle time must be above 0."));
    }

    void checkCalendar(const Calendar& calendar)
    {
        const QString name = calendar.name.isEmpty() ? calendar.id : calendar.name;
        if (const QString problem = kernel::WorkingCalendar::problem(calendar.hours); !problem.isEmpty())
            error(calendar.id, tr("Calendar '%1': %2").arg(name, problem));
        else if (calendar.hours.empty() || calendar.toWorkingCalendar().weeklyWork() <= 0)
            error(calendar.id, tr("The calendar '%1' never opens: give it working hours.").arg(name));
        if (!QTimeZone(calendar.zone).isValid())
            warning(calendar.id,
                tr("The time zone '%1' is not known; UTC is taken.").arg(QString::fromUtf8(calendar.zone)));
    }

    void checkHours(const QString& id, const ElementInputs& inputs)
    {
        checkCalendarReference(id, inputs.hours);
        if (!inputs.hours.isEmpty() && (inputs.isElapsed || !inputs.staff.isNobody()))
            warning(id,
                inputs.isElapsed
                    ? tr("The hours of '%1' do not count: its duration is elapsed time.").arg(nameOf(id))
                    : tr("The hours of '%1' do not count: those of the people who do it do.").arg(nameOf(id)));
    }

    void checkCalendarReference(const QString& id, const QString& calendar)
    {
        if (!calendar.isEmpty() && !scenario_.calendar(calendar))
            error(
                id, tr("'%1' works by the calendar '%2', which the scenario does not have.").arg(nameOf(id), calendar));
    }

    void checkPool(const Pool& pool)
    {
        const QString name = pool.name.isEmpty() ? pool.id : pool.name;
        if (pool.capacity < 1)
            error(pool.id, tr("The pool '%1' has %2 people; give it at least one.").arg(name).arg(pool.capacity));
        if (!(pool.costPerHour >= 0) || !(pool.costPerUse >= 0))
            error(pool.id, tr("The cost of the pool '%1' must not be negative.").arg(name));
        if (!(pool.share > 0 && pool.share <= 1))
            error(pool.id,
                tr("The pool '%1' gives this process %2 % of its time; it must be above 0 and at most 100 %.")
                    .arg(name)
                    .arg(QLocale().toString(pool.share * 100)));
        checkCalendarReference(pool.id, pool.calendar);
        checkDiscipline(pool, name);
    }

    /// An order that nothing tells apart is first come, first served by another name.
    void checkDiscipline(const Pool& pool, const QString& name)
    {
        using kernel::Discipline;
        const auto arrivalsSay
            = [&](auto says) { return std::any_of(scenario_.arrivals.begin(), scenario_.arrivals.end(), says); };
        const bool byPriority
            = pool.discipline == Discipline::Priority || pool.discipline == Discipline::PreemptivePriority;
        const bool hasPriorities = arrivalsSay([](const Arrivals& one) { return one.priority != 0; })
            || std::any_of(scenario_.elements.begin(), scenario_.elements.end(), [](const auto& entry) {
                   return entry.second.priority.has_value() || !entry.second.priorityExpression.isEmpty();
               });
        if (byPriority && !hasPriorities)
            warning(pool.id,
                tr("The pool '%1' serves by priority, but nothing has one: give some activities or arrivals a "
                   "priority.")
                    .arg(name));
        const bool hasDues = scenario_.cycleTimeTarget
            || arrivalsSay([](const Arrivals& one) { return one.due.has_value() || !one.dueExpression.isEmpty(); });
        if (pool.discipline == Discipline::EarliestDue && !hasDues)
            warning(pool.id,
                tr("The pool '%1' serves what is due first, but nothing says when cases are due: the oldest case goes "
                   "first. Set a target for the cycle time.")
                    .arg(name));
    }

    /// Some of its values may be negative (they count as 0), but not all.
    void checkTime(const QString& id, const Distribution& distribution, const QString& what)
    {
        if (const QString problem = distribution.problem(); !problem.isEmpty())
            error(id, tr("%1 of '%2': %3").arg(what, nameOf(id), problem));
        else if (distribution.mean() < 0)
            error(id, tr("%1 of '%2' is negative (%3 s).").arg(what, nameOf(id), numberText(distribution.mean())));
        else if (distribution.mean() > longestTime)
            error(id,
                tr("%1 of '%2' is %3 years on average; %4 years at most can be simulated.")
                    .arg(what, nameOf(id), yearsText(distribution.mean()), yearsText(longestTime)));
        else if (distribution.standardDeviation() > longestTime)
            error(id,
                tr("%1 of '%2' has a standard deviation of %3 years; %4 years at most can be simulated.")
                    .arg(what, nameOf(id), yearsText(distribution.standardDeviation()), yearsText(longestTime)));
    }

    void checkArrivals(const Arrivals& arrivals)
    {
        const Element* start = model_.byId(arrivals.startEvent);
        if (!arrivals.startEvent.isEmpty() && !start)
            error(arrivals.startEvent, tr("Cases begin at '%1', which is not in the model.").arg(arrivals.startEvent));
        else if (start && !start->is(type::StartEvent))
            error(arrivals.startEvent,
                tr("Cases begin at '%1', which is no start event.").arg(nameOf(arrivals.startEvent)));
        checkTime(arrivals.startEvent, arrivals.interval, tr("The time between arrivals"));
        if (arrivals.count && *arrivals.count < 1)
            error(arrivals.startEvent, tr("The number of arrivals is %1; at least 1 is needed.").arg(*arrivals.count));
        checkCalendarReference(arrivals.startEvent, arrivals.calendar);
        checkPattern(arrivals);
    }

    void checkPattern(const Arrivals& arrivals)
    {
        if (arrivals.batch < 1)
            error(arrivals.startEvent, tr("%1 cases come at once; at least 1 must.").arg(arrivals.batch));
        if (arrivals.population && *arrivals.population < 1)
            error(arrivals.startEvent, tr("%1 cases go round; at least 1 must.").arg(*arrivals.population));
        const auto& times = arrivals.times;
        if (!std::is_sorted(times.begin(), times.end()) || (!times.empty() && times.front() < 0))
            error(arrivals.startEvent, tr("The times of arrivals must not go back, and not begin before the run."));
        const auto& rates = arrivals.rates;
        const bool isRate
            = std::all_of(rates.begin(), rates.end(), [](double rate) { return rate >= 0 && rate < 1e9; });
        const bool isAny = std::any_of(rates.begin(), rates.end(), [](double rate) { return rate > 0; });
        if (!rates.empty() && (rates.size() != kernel::RateProfile::hours || !isRate || !isAny))
            error(arrivals.startEvent,
                tr("The rates of arrivals are one number for each of the 168 hours of a week, none below 0 and some "
                   "above."));
        if (!QTimeZone(arrivals.ratesZone).isValid())
            warning(arrivals.startEvent,
                tr("The time zone '%1' is not known; UTC is taken.").arg(QString::fromUtf8(arrivals.ratesZone)));
    }

    void checkElement(const QString& id, const ElementInputs& inputs)
    {
        const Element* element = model_.byId(id);
        if (!element) {
            error(id, tr("The scenario has values for '%1', which is not in the model.").arg(id));
            return;
        }
        checkValues(id, inputs);
        for (const During& during : inputs.during) {
            checkCalendarReference(id, during.calendar);
            checkValues(id, during);
        }
        if (!(inputs.fixedCost >= 0) || !(inputs.costPerHour >= 0))
            error(id, tr("The cost of '%1' must not be negative.").arg(nameOf(id)));
        if (inputs.openAtStart != 0)
            checkOpenAtStart(*element, inputs.openAtStart);
    }

    /// Of ElementInputs or During.
    template <class Values> void checkValues(const QString& id, const Values& values)
    {
        if (values.duration)
            checkTime(id, *values.duration, tr("The duration"));
        if (values.wait)
            checkTime(id, *values.wait, tr("The waiting time"));
        if (values.transfer)
            checkTime(id, *values.transfer, tr("The way"));
        if (values.setUp)
            checkTime(id, *values.setUp, tr("The set-up"));
        if (values.probability && !(*values.probability >= 0 && *values.probability <= 1))
            error(id,
                tr("The probability of '%1' is %2; it must lie between 0 and 1.")
                    .arg(nameOf(id), numberText(*values.probability)));
    }

    void checkOpenAtStart(const Element& element, std::int64_t cases)
    {
        constexpr std::int64_t most = 1'000'000;
        const QString name = nameOf(element.id());
        if (cases < 0 || cases > most)
            error(element.id(),
                tr("%1 cases cannot stand before '%2' as the run begins; say 0 to %3.")
                    .arg(QLocale().toString(cases), name, QLocale().toString(most)));
        else if (!element.is(bpmn::type::Activity))
            error(
                element.id(), tr("Cases can stand before an activity as the run begins, and '%1' is none.").arg(name));
        else if (!element.parent() || !element.parent()->is(bpmn::type::Process))
            error(element.id(),
                tr("'%1' is part of a sub-process: say of that one how many cases stand before it as the run begins.")
                    .arg(name));
    }

    void checkRange(const QString& id, NumberOf of, const Range& range)
    {
        const Pool* pool = scenario_.pool(id);
        const QString name = pool ? (pool->name.isEmpty() ? pool->id : pool->name) : nameOf(id);
        const auto text = [](double number) { return numberText(number); };
        if (!range.isSound())
            error(id,
                tr("The range of '%1' (%2, likely %3, %4) must go from low to high, none below 0, and what is likely "
                   "above 0.")
                    .arg(name, text(range.low), text(range.likely), text(range.high)));
        else if (of == NumberOf::Share && range.high > 1)
            error(id, tr("The range of '%1' goes up to %2; a share is 1 at most.").arg(name, text(range.high)));
        else if (of == NumberOf::Capacity && range.low < 1)
            error(id, tr("The range of '%1' begins below one person.").arg(name));
        else if (!rangedValue(scenario_, id, of))
            warning(id,
                tr("There is a range for '%1' (%2), but no number that it could be of: it does not count.")
                    .arg(name, toWord(of)));
    }

    void checkShares(const Element& scope)
    {
        for (const Element* element : bpmn::flowElements(scope)) {
            if (element->is(type::SubProcess))
                checkShares(*element);
            if (element->is(type::ExclusiveGateway) || element->is(type::EventBasedGateway))
                checkSplit(*element);
        }
    }

    void checkSplit(const Element& gateway)
    {
        double sum = 0;
        int unspecified = 0;
        QStringList parts;
        const auto flows = bpmn::outgoing(model_, gateway);
        for (const Element* flow : flows) {
            const ElementInputs* inputs = scenario_.element(flow->id());
            if (inputs && inputs->probability) {
                sum += *inputs->probability;
                parts << tr("%1 %2 %").arg(wayOf(*flow), percentText(*inputs->probability));
            } else {
                ++unspecified;
            }
        }
        const QString percent = percentText(sum);
        if (sum > 1 + shareTolerance)
            error(gateway.id(),
                tr("The shares behind '%1' come to %2 % in sum (%3); at most 100 % can be given out.")
                    .arg(bpmn::title(gateway), percent, parts.join(QStringLiteral(", "))));
        else if (unspecified == 0 && !flows.empty() && sum <= 0)
            error(gateway.id(), tr("All shares behind '%1' are 0: no case could go on.").arg(bpmn::title(gateway)));
        else if (unspecified == 0 && !flows.empty() && sum < 1 - shareTolerance)
            warning(gateway.id(),
                tr("The shares behind '%1' come to %2 % in sum; they are stretched to 100 %.")
                    .arg(bpmn::title(gateway), percent));
    }

    const Scenario& scenario_;
    const Tree& model_;
    base::Problems problems_;
};

} // namespace

base::Problems check(const Scenario& scenario, const Tree& model)
{
    return Checker(scenario, model).run();
}

} // namespace millrace::scenario
