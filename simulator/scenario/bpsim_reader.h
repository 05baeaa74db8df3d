// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
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
    void settleUntyped(Scenario& scenario) const;
    std::optional<QString> expression(const metamodel::Element* parameter) const;
    void readFlowNode(Scenario& scenario, const QString& id, const metamodel::Element& parameters);
    void readInterval(Scenario& scenario, Arrivals& arrivals, const metamodel::Element& timer);
    void readArrivals(Scenario& scenario, const QString& startEvent, const metamodel::Element& control);
    void referToModel(Requirement& requirement) const;
    void readSelection(ElementInputs& inputs, const metamodel::Element& value, const QString& id);
    bool isPool(const Scenario& scenario, const QString& id, const metamodel::Element& parameters) const;
    QString calendarOf(const Scenario& scenario, const metamodel::Element* value);
    std::optional<Distribution> time(const Scenario& scenario, const metamodel::Element* parameter, const QString& id);
    std::optional<double> number(const metamodel::Element* parameter, const QString& id);
    std::optional<Microseconds> span(const Scenario& scenario, const metamodel::Element* parameter);
    void complain(const metamodel::Element& at, const QString& id, const QString& message, base::Severity severity);
    void nameLatest(std::size_t from, const QString& id);

    const metamodel::Tree& model_;
    base::Problems& problems_;
    QStringList untyped_; ///< properties of the scenario that is read that are drawn and do not say as what
    std::map<QString, std::set<QString>> disciplinesSaid_; // by the id of the scenario: pools whose order is written
};

/// The id that a reference means: without a prefix where the model has no such id with it.
QString referredId(const metamodel::Tree& model, const QString& reference);
/// The name of a resource, lane or participant of the model; empty where it has none.
QString poolName(const metamodel::Tree& model, const QString& id);
/// Where cases begin when nothing says where: the id of the process' first start event; empty without one.
QString defaultStartEvent(const metamodel::Tree& model);

} // namespace millrace::scenario
