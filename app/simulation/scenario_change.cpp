// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/scenario_change.h"

#include "app/simulation/staffing.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <set>

namespace millrace::app::simulation {

using scenario::ElementInputs;
using scenario::Pool;
using scenario::Scenario;

namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioChange)
};

std::vector<QString> changedElements(const Scenario& before, const Scenario& after)
{
    std::set<QString> ids;
    for (const Scenario* scenario : {&before, &after})
        for (const auto& entry : scenario->elements)
            ids.insert(entry.first);
    static const ElementInputs nothing;
    std::vector<QString> changed;
    for (const QString& id : ids) {
        const ElementInputs *old = before.element(id), *now = after.element(id);
        if ((old ? *old : nothing) != (now ? *now : nothing))
            changed.push_back(id);
    }
    return changed;
}

/// Flows have shares: what people see is the gateway.
QString nameOfElement(const metamodel::Tree& model, const QString& id)
{
    const metamodel::Element* element = model.byId(id);
    if (element && element->is(bpmn::type::SequenceFlow))
        if (const metamodel::Element* source = bpmn::referred(model, *element, u"sourceRef"))
            element = source;
    return element ? bpmn::title(*element).simplified() : id;
}

QString poolChange(const Scenario& before, const Scenario& after)
{
    if (after.pools.size() > before.pools.size() + 1)
        return ChangeWords::tr("Take the lanes as pools");
    for (const Pool& pool : after.pools)
        if (!before.pool(pool.id))
            return ChangeWords::tr("Add %1").arg(titleOf(pool));
    for (const Pool& pool : before.pools)
        if (!after.pool(pool.id))
            return ChangeWords::tr("Remove %1").arg(titleOf(pool));
    for (const Pool& pool : after.pools)
        if (pool != *before.pool(pool.id))
            return pool.name != before.pool(pool.id)->name
                ? ChangeWords::tr("Rename %1").arg(titleOf(*before.pool(pool.id)))
                : ChangeWords::tr("Change %1").arg(titleOf(pool));
    return {};
}

/// Hours of their own may come and go with them.
QString peopleChange(const Scenario& before, const Scenario& after)
{
    for (const Pool& pool : after.pools)
        if (const Pool* old = before.pool(pool.id); old && old->people != pool.people && old->capacity <= pool.capacity)
            return ChangeWords::tr("Change the people of %1").arg(titleOf(pool));
    return {};
}
} // namespace

QString changeName(const Scenario& before, const Scenario& after, const metamodel::Tree& model)
{
    if (const QString name = peopleChange(before, after); !name.isEmpty())
        return name;
    if (before.calendars != after.calendars && before.pools.size() == after.pools.size())
        return ChangeWords::tr("Change working hours");
    if (const QString name = poolChange(before, after); !name.isEmpty())
        return name;
    if (before.attributes != after.attributes)
        return ChangeWords::tr("Change what is known of cases");
    if (before.keyFigures != after.keyFigures)
        return ChangeWords::tr("Change key figures");
    if (before.limits != after.limits)
        return ChangeWords::tr("Change work in progress");
    if (before.arrivals != after.arrivals)
        return ChangeWords::tr("Change how often cases come");
    const std::vector<QString> elements = changedElements(before, after);
    std::set<QString> names;
    for (const QString& id : elements)
        names.insert(nameOfElement(model, id));
    if (names.size() == 1)
        return ChangeWords::tr("Change %1").arg(*names.begin());
    if (!names.empty())
        return ChangeWords::tr("Change %n elements", nullptr, int(names.size()));
    return ChangeWords::tr("Change how it is measured");
}

} // namespace millrace::app::simulation
