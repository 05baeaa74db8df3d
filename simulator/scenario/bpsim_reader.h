// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/by_calendar.h"
#include "simulator/scenario/scenario.h"

#include <map>
#include <set>
#include <vector>

namespace millrace::scenario {

/// Reads the Scenarios of one BPSimData element, BPSim 1.0 or 2.0, each with what it inherits resolved; elements are
/// those of `model`. Takes what real files have: calendars named where their id is due, both namespaces in one file.
/// What it does not simulate is a warning.
class BpsimReader {
public:
    BpsimReader(const metamodel::Tree& model, base::Problems& problems);

    std::vector<Scenario> read(const metamodel::Element& data);
    /// One scenario on top of what it inherits (an empty one where it inherits nothing).
    Scenario readOn(Scenario inherited, const metamodel::Element& element);

private:
    void settleDisciplines(Scenario& scenario, const metamodel::Element& element);
    void readBasics(Scenario& scenario, const metamodel::Element& parameters);
    void readCalendar(Scenario& scenario, const metamodel::Element& element);
    void readElement(Scenario& scenario, const metamodel::Element& parameters);
    void readPool(Scenario& scenario, const QString& id, const metamodel::Element& parameters);
    void readPoolExtension(const Scenario& scenario, Pool& pool, const metamodel::Element& own);
    void readPeople(const Scenario& scenario, Pool& pool, const metamodel::Element& own);
    Person readPerson(const Scenario& scenario, const Pool& pool, const metamodel::Element& element);
    std::optional<kernel::AbsencePattern> readAbsence(
        const Scenario& scenario, const QString& id, const metamodel::Element& holder);
    std::optional<double> ownNumber(const metamodel::Element& own, QStringView attribute, const QString& id);
    void readWorkExtension(ElementInputs& inputs, const metamodel::Element& own, const QString& id);
    void readBatch(ElementInputs& inputs, const metamodel::Element& own, const QString& id);
    void readArrivalsExtension(Scenario& scenario, const QString& startEvent, const metamodel::Element& own);
    void readData(Scenario& scenario, ElementInputs& inputs, const QString& id, const metamodel::Element& parameters);
    void readChanges(ElementInputs& inputs, const metamodel::Element& own, const QString& id);
    void settleUntyped(Scenario& scenario, const std::set<QString>& whole) const;
    std::optional<QString> expression(const metamodel::Element* value) const;
    void readFlowNode(Scenario& scenario, const QString& id, const metamodel::Element& parameters);
    void readInterval(Scenario& scenario, Arrivals& arrivals, const metamodel::Element& timer);
    void readArrivals(Scenario& scenario, const QString& startEvent, const metamodel::Element& control);
    void referToModel(Requirement& requirement) const;
    void readSelection(
        const Scenario& scenario, ElementInputs& inputs, const metamodel::Element& value, const QString& id);
    /// What BPSim says of an element that a Scenario has no place of its own for: what inherits from it builds on it.
    using Time = ByCalendar<Distribution>;
    struct Times {
        Time processing, validation, rework; ///< one after the other they are the work
        Time transfer, queue, wait, lag; ///< the way there; the last in place of the others
        Time timer;
        Time flow; ///< delay on the only way there

        Time delay() const;
    };
    struct Said {
        std::set<QString> disciplines; ///< pools whose order is written
        std::set<QString> shifts; ///< pools whose people are those of their quantities
        std::map<QString, Times> times;
        Roles roles;
        std::map<QString, bool> interruptible;
    };

    Said& said(const Scenario& scenario) { return said_[scenario.id]; }
    void readSaid(Scenario& scenario, const metamodel::Element& element);
    void remarkUnused(const QString& id, const metamodel::Element& parameters, bool isOfPool);
    template <class Value, class Read>
    ByCalendar<Value> inputsOf(
        const Scenario& scenario, const metamodel::Element* parameter, const QString& id, Read read);
    Time times(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    ByCalendar<double> numbers(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    void remarkGaps(const Scenario& scenario, const metamodel::Element& parameter, const QString& id);
    const metamodel::Element* inputOf(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    void checkCalendars(const Scenario& scenario, const metamodel::Element& parameters, const QString& id);
    QString calendarTitle(const Scenario& scenario, const metamodel::Element& value) const;
    void readWork(Scenario& scenario, ElementInputs& inputs, const QString& id, const metamodel::Element& parameters);
    void settleDelay(Scenario& scenario, const QString& id);
    void readDelays(Scenario& scenario, const QString& id, const metamodel::Element& parameters);
    void readQuantity(Scenario& scenario, Pool& pool, const metamodel::Element& quantity);
    void readShifts(const Scenario& scenario, Pool& pool, const std::vector<const metamodel::Element*>& quantities);
    void readPay(const Scenario& scenario, Pool& pool, const metamodel::Element* cost);
    std::optional<int> peopleIn(const metamodel::Element& value, const Pool& pool);
    void readAvailability(const Scenario& scenario, Pool& pool, const metamodel::Element& availability);
    bool isPool(const Scenario& scenario, const QString& id, const metamodel::Element& parameters) const;
    QString calendarOf(const Scenario& scenario, const metamodel::Element* value) const;
    std::optional<Distribution> time(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    std::optional<Distribution> timeIn(const Scenario& scenario, const metamodel::Element* value, const QString& id);
    std::optional<double> number(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    std::optional<double> numberIn(const metamodel::Element* value, const QString& id);
    std::optional<Microseconds> span(const Scenario& scenario, const metamodel::Element* parameter);
    void complain(const metamodel::Element& at, const QString& id, const QString& message, base::Severity severity);
    void nameLatest(std::size_t from, const QString& id);

    const metamodel::Tree& model_;
    base::Problems& problems_;
    QStringList untyped_; ///< properties of the scenario that is read that are drawn and do not say as what
    std::map<QString, Said> said_; // by the id of the scenario, with what it inherits
    std::vector<std::pair<QString, const metamodel::Element*>> ofRoles_; // who does it, when all pools are known
};

/// The id that a reference means: without a prefix where the model has no such id with it.
QString referredId(const metamodel::Tree& model, const QString& reference);
/// Of a parameter's values that of all times, else the first; null for none.
const metamodel::Element* usualOf(const metamodel::Element* parameter);
/// The name of a resource, lane or participant of the model; empty where it has none.
QString poolName(const metamodel::Tree& model, const QString& id);
/// Where cases begin when nothing says where: the id of the process' first start event; empty without one.
QString defaultStartEvent(const metamodel::Tree& model);

} // namespace millrace::scenario
