// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/qbp_writer.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/qbp.h"
#include "simulator/scenario/scaling.h"
#include "simulator/scenario/scenarios.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;
namespace type = bpmn::type;

namespace {

struct QbpWriterWords {
    Q_DECLARE_TR_FUNCTIONS(Qbp)
};

constexpr QLatin1String qbpUri("http://www.qbp-simulator.com/Schema201212");
constexpr QLatin1String alwaysOpen("QBP_24x7");
constexpr int tableBins = 100;

Draft qbpDraft(const char* name)
{
    return bpsimDraft(QLatin1String(name), qbpUri, QStringLiteral("qbp"));
}

QString qbpNumber(double value)
{
    return std::isnan(value) ? QStringLiteral("NaN") : numberText(value);
}

Draft distributionDraft(
    const char* name, const char* word, double mean, double arg1, double arg2, const QString& unit = QString())
{
    Draft made = qbpDraft(name);
    made.set(u"type", QLatin1String(word)).set(u"mean", qbpNumber(mean)).set(u"arg1", qbpNumber(arg1));
    made.set(u"arg2", qbpNumber(arg2));
    if (!unit.isEmpty()) {
        Draft shown = qbpDraft("timeUnit");
        shown.text = unit;
        made.add(std::move(shown));
    }
    return made;
}

/// Ranges of values with their weights, for what QBP has no name for.
std::vector<Distribution::Bin> binsOf(const Distribution& distribution)
{
    std::vector<Distribution::Bin> bins(distribution.bins().begin(), distribution.bins().end());
    if (distribution.kind() == Distribution::Kind::Discrete || distribution.kind() == Distribution::Kind::Sequence)
        for (const Distribution::Point& point : distribution.points())
            bins.push_back({point.value, point.value, point.weight});
    if (!bins.empty())
        return bins;
    double from = distribution.quantile(1e-6);
    for (int i = 1; i <= tableBins; ++i) {
        const double to = distribution.quantile(i == tableBins ? 1 - 1e-6 : double(i) / tableBins);
        bins.push_back({from, to, 1.0 / tableBins});
        from = to;
    }
    return bins;
}

/// QBP's arguments: a standard deviation for the normal, variances for the others.
Draft distributionDraft(const char* name, const Distribution& distribution)
{
    using Kind = Distribution::Kind;
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto parameters = distribution.parameters();
    const auto made = [&](const char* word, double mean, double arg1, double arg2) {
        return distributionDraft(name, word, mean, arg1, arg2, QStringLiteral("seconds"));
    };
    switch (distribution.kind()) {
    case Kind::Constant:
        return made("FIXED", parameters[0], none, none);
    case Kind::Exponential:
        return made("EXPONENTIAL", none, parameters[0], none);
    case Kind::Normal:
        return made("NORMAL", parameters[0], parameters[1], none);
    case Kind::Uniform:
        return made("UNIFORM", none, parameters[0], parameters[1]);
    case Kind::Triangular:
        return made("TRIANGULAR", parameters[1], parameters[0], parameters[2]);
    case Kind::LogNormal:
        return made("LOGNORMAL", parameters[0], parameters[1] * parameters[1], none);
    case Kind::Gamma:
    case Kind::Erlang:
        return made("GAMMA", distribution.mean(), distribution.variance(), none);
    default:
        break;
    }
    Draft table = made("HISTOGRAM", none, none, none);
    Draft bins = qbpDraft("histogramDataBins");
    for (const Distribution::Bin& bin : binsOf(distribution)) {
        Draft data = qbpDraft("histogramData");
        data.set(u"probability", qbpNumber(bin.weight));
        bins.add(data.add(distributionDraft("distribution", "UNIFORM", none, bin.from, bin.to)));
    }
    return table.add(std::move(bins));
}

QString dayWord(int day)
{
    static const char* const words[] = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};
    return QLatin1String(words[std::clamp(day, 1, 7) - 1]);
}

class QbpWriter {
public:
    QbpWriter(const metamodel::Tree& model, const Scenario& scenario, QStringList& remarks)
        : model_(model)
        , scenario_(scenario)
        , remarks_(remarks)
    { }

    Draft write()
    {
        Draft info = qbpDraft("processSimulationInfo");
        const Arrivals* arrivals = scenario_.arrivals.empty() ? nullptr : &scenario_.arrivals.front();
        info.set(u"id", scenario_.id.isEmpty() ? QStringLiteral("QBP") : scenario_.id);
        // BIMP wants two cases at least.
        const std::int64_t count = arrivals ? arrivals->count.value_or(1000) : 1000;
        info.set(u"processInstances", QString::number(std::clamp<std::int64_t>(count, 2, 2'147'483'647)));
        info.set(u"startDateTime", base::formatDateTime(scenario_.start.value_or(1'767'571'200 * base::second)));
        info.set(u"currency", scenario_.currency.isEmpty() ? QStringLiteral("EUR") : scenario_.currency);
        info.add(distributionDraft(
            "arrivalRateDistribution", arrivals ? arrivals->interval : Distribution::exponential(assumedInterval)));
        info.add(timetables());
        if (!scenario_.pools.empty())
            info.add(resources());
        addElements(info);
        nameWhatIsLeftOut();
        return info;
    }

private:
    void remark(const QString& text)
    {
        if (!remarks_.contains(text))
            remarks_ << text;
    }

    Draft rule(int fromDay, int toDay, Microseconds from, Microseconds to, const QString& offset) const
    {
        const auto text = [&](Microseconds time) {
            const QTime shown = QTime::fromMSecsSinceStartOfDay(int(std::min(time / 1000, base::day / 1000 - 1)));
            return shown.toString(QStringLiteral("HH:mm:ss.zzz")) + offset;
        };
        Draft made = qbpDraft("rule");
        made.set(u"fromTime", text(from)).set(u"toTime", text(to));
        return made.set(u"fromWeekDay", dayWord(fromDay)).set(u"toWeekDay", dayWord(toDay));
    }

    Draft timetable(const QString& id, const QString& name, bool isDefault, std::vector<Draft> rules) const
    {
        Draft made = qbpDraft("timetable");
        made.set(u"id", id).set(u"name", name);
        made.set(u"default", isDefault ? QStringLiteral("true") : QStringLiteral("false"));
        Draft list = qbpDraft("rules");
        list.children = std::move(rules);
        return made.add(std::move(list));
    }

    /// The default is around the clock, as who has no calendar works.
    Draft timetables()
    {
        Draft all = qbpDraft("timetables");
        all.add(timetable(alwaysOpen, QbpWriterWords::tr("Around the clock"), true,
            {rule(1, 7, 0, base::day, QStringLiteral("+00:00"))}));
        for (const Calendar& calendar : scenario_.calendars) {
            if (calendar.id == alwaysOpen)
                continue;
            QString offset = QStringLiteral("+00:00");
            if (calendar.zone.startsWith("UTC") && calendar.zone.size() > 3)
                offset = QString::fromUtf8(calendar.zone.mid(3));
            else if (calendar.zone != "UTC")
                remark(QbpWriterWords::tr("QBP has no time zones: the hours of '%1' are taken for UTC.")
                           .arg(calendar.name));
            if (!calendar.extra.empty())
                remark(QbpWriterWords::tr("The hours of '%1' at single dates are left out.").arg(calendar.name));
            if (!calendar.holidays.empty())
                remark(QbpWriterWords::tr("The holidays of '%1' are left out.").arg(calendar.name));
            std::vector<Draft> rules;
            for (const kernel::WeeklyHours& hours : calendar.hours)
                rules.push_back(rule(hours.fromDay, hours.toDay, hours.from, hours.to, offset));
            all.add(timetable(calendar.id, calendar.name, false, std::move(rules)));
        }
        return all;
    }

    Draft resources()
    {
        Draft all = qbpDraft("resources");
        for (const Pool& pool : scenario_.pools) {
            Draft made = qbpDraft("resource");
            made.set(u"id", pool.id).set(u"name", pool.name).set(u"totalAmount", QString::number(pool.capacity));
            made.set(u"costPerHour", qbpNumber(pool.costPerHour));
            all.add(made.set(u"timetableId", pool.calendar.isEmpty() ? QString(alwaysOpen) : pool.calendar));
            if (pool.discipline != kernel::Discipline::Fifo)
                remark(QbpWriterWords::tr("The order of the queue of '%1' is left out.").arg(pool.name));
            if (pool.shiftEnd != ShiftEnd::Pause)
                remark(
                    QbpWriterWords::tr("That the people of '%1' finish work after hours is left out.").arg(pool.name));
        }
        return all;
    }

    void addElements(Draft& info)
    {
        Draft elements = qbpDraft("elements");
        Draft flows = qbpDraft("sequenceFlows");
        for (const auto& [id, inputs] : scenario_.elements) {
            const Element* element = model_.byId(id);
            if (!inputs.during.empty())
                remark(QbpWriterWords::tr("Other values in the hours of a calendar are left out: '%1'.").arg(id));
            if (element && element->is(type::SequenceFlow)) {
                if (inputs.probability)
                    flows.add(qbpDraft("sequenceFlow")
                                  .set(u"elementId", id)
                                  .set(u"executionProbability", qbpNumber(*inputs.probability)));
                continue;
            }
            if (inputs.probability || inputs.priority || !inputs.staff.isSimple() || inputs.staff.quantity != 1
                || inputs.costPerHour != 0)
                remark(QbpWriterWords::tr("Priorities, several people for one task, hourly costs of tasks and "
                                          "probabilities of events are left out: '%1'.")
                           .arg(id));
            const auto& time = inputs.duration ? inputs.duration : inputs.wait;
            const auto units = unitsOf(inputs.staff);
            const QString pool = units.empty() ? QString() : units.front()->pool;
            if (!time && pool.isEmpty() && inputs.fixedCost == 0)
                continue;
            Draft made = qbpDraft("element");
            made.set(u"id", QStringLiteral("qbp_") + id).set(u"elementId", id);
            if (inputs.fixedCost != 0)
                made.set(u"fixedCost", qbpNumber(inputs.fixedCost));
            made.add(distributionDraft("durationDistribution", time.value_or(Distribution::constant(0))));
            if (!pool.isEmpty()) {
                Draft who = qbpDraft("resourceId");
                who.text = pool;
                made.add(qbpDraft("resourceIds").add(std::move(who)));
            }
            elements.add(std::move(made));
        }
        for (Draft* list : {&elements, &flows})
            if (!list->children.empty())
                info.add(std::move(*list));
    }

    void nameWhatIsLeftOut()
    {
        if (scenario_.arrivals.size() > 1)
            remark(QbpWriterWords::tr("QBP has one stream of cases: those of the first start event."));
        const auto hasData = [](const ElementInputs& inputs) {
            return !inputs.durationExpression.isEmpty() || !inputs.condition.isEmpty() || !inputs.changes.empty()
                || !inputs.changesOnEntry.empty();
        };
        if (!scenario_.attributes.empty() || !scenario_.keyFigures.empty()
            || std::ranges::any_of(scenario_.elements, [&](const auto& entry) { return hasData(entry.second); }))
            remark(QbpWriterWords::tr("Attributes of cases and all expressions are left out."));
        for (const Arrivals& arrivals : scenario_.arrivals)
            if (!arrivals.calendar.isEmpty() || arrivals.batch != 1 || arrivals.population || !arrivals.times.empty()
                || !arrivals.rates.empty() || arrivals.priority != 0)
                remark(QbpWriterWords::tr("Hours, rates, batches, lists and priorities of arrivals are left out: QBP "
                                          "has an interval alone."));
    }

    const metamodel::Tree& model_;
    const Scenario& scenario_;
    QStringList& remarks_;
};

/// The BPSimData of a model; null where it has none.
const Element* bpsimDataIn(const Element& element, int depth)
{
    for (const Element* child : element.children()) {
        if (isBpsim(*child, u"BPSimData"))
            return child;
        const bool goesOn = depth > 0 && !child->is(type::Process) && !child->is(type::Collaboration);
        if (const Element* found = goesOn ? bpsimDataIn(*child, depth - 1) : nullptr)
            return found;
    }
    return nullptr;
}

/// All its scenarios in another version of BPSim, those that others are based on first.
QByteArray inVersion(BpsimVersion version, const Element& data, const metamodel::Tree& model)
{
    base::Problems ignored; // what is odd in the file is said when it is opened
    std::vector<Scenario> left = BpsimReader(model, ignored).read(data);
    QByteArray bytes;
    while (!left.empty()) {
        const auto isFree
            = [&](const Scenario& one) { return std::ranges::find(left, one.inherits, &Scenario::id) == left.end(); };
        auto next = std::ranges::find_if(left, isFree);
        next = next == left.end() ? left.begin() : next; // in a circle
        bytes = writeBpsim(bytes, *next, model, version);
        left.erase(next);
    }
    return bytes;
}

} // namespace

QByteArray withQbp(const metamodel::Tree& model, const Scenario& scenario, QStringList& remarks)
{
    const auto tree = model.copy();
    std::vector<metamodel::Key> old;
    for (const Element* child : tree->root().children())
        if (isQbp(*child))
            old.push_back(child->key());
    for (const metamodel::Key key : old)
        tree->remove(key);
    tree->insert(QbpWriter(model, scenario, remarks).write(), tree->root().key(), metamodel::noKey);
    return tree->save();
}

QByteArray withBpsim(const metamodel::Tree& model, const Scenario& scenario, std::optional<BpsimVersion> version)
{
    const auto tree = model.copy();
    const Element* data = bpsimDataIn(tree->root(), 2);
    const BpsimVersion there = data && isBpsimOne(data->uri()) ? BpsimVersion::One : BpsimVersion::Two;
    QByteArray alone;
    if (data && version.value_or(there) != there) {
        alone = inVersion(*version, *data, model);
    } else if (data) {
        const QByteArray uri = data->uri().toUtf8();
        const metamodel::Loaded empty
            = metamodel::Tree::load("<bpsim:BPSimData xmlns:bpsim=\"" + uri + "\"/>", bpmn::schema());
        for (const Element* child : data->children())
            empty.tree->insert(metamodel::Tree::draftOf(*child), empty.tree->root().key(), metamodel::noKey);
        alone = empty.tree->save();
    }
    Scenario whole = scenario;
    if (whole.id.isEmpty())
        whole.id = QStringLiteral("Scenario_1");
    const metamodel::Loaded made
        = metamodel::Tree::load(writeBpsim(alone, whole, model, version.value_or(there)), bpmn::schema());
    Draft written = metamodel::Tree::draftOf(made.tree->root());
    if (data) {
        const metamodel::Key parent = data->parent()->key();
        tree->remove(data->key());
        tree->insert(written, parent, metamodel::noKey);
        return tree->save();
    }
    Draft relationship;
    relationship.type = type::Relationship;
    relationship.set(u"type", QStringLiteral("BPSimData"));
    const QString definitions = tree->root().id();
    Draft extensions;
    extensions.type = type::ExtensionElements;
    relationship.add(extensions.add(std::move(written)));
    for (const char* end : {"source", "target"}) {
        Draft named;
        named.type = metamodel::textType;
        named.role = QLatin1String(end);
        named.text = definitions;
        relationship.add(std::move(named));
    }
    tree->insert(relationship, tree->root().key());
    return tree->save();
}

} // namespace millrace::scenario
