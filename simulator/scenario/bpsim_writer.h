// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/by_calendar.h"

#include <QString>
#include <initializer_list>
#include <optional>

namespace millrace::scenario {

/// Changes one scenario in a BPSim file, parameter by parameter: only where it differs from a reference (what the file
/// says of it so far, or what it inherits), so that all else keeps its bytes.
class BpsimWriter {
public:
    BpsimWriter(metamodel::Tree& tree, const metamodel::Tree& model);

    /// `isWhole`: it inherits nothing, so what is nothing is left out instead of written as 0.
    void write(const Scenario& scenario, const Scenario& reference, bool isWhole);
    /// Takes out all values of its elements that a Scenario knows; leaves extensions and what is not simulated.
    void clearKnown(const Scenario& scenario);
    const metamodel::Element* scenarioElement(const QString& id) const;

private:
    struct Place {
        QString element;
        QLatin1String perspective;
        QLatin1String parameter;
    };
    metamodel::Draft draft(QLatin1String name) const;
    const metamodel::Element& created(const metamodel::Element& parent, QLatin1String name);
    const metamodel::Element& parametersOf(metamodel::Key scenario, const QString& id, QStringView perspective);
    void set(const Place& place, std::optional<metamodel::Draft> value, const QString& validFor = QString());
    template <class Value, class Make>
    void setByCalendar(const Place& place, const ByCalendar<Value>& value, Make make);
    void setValue(const metamodel::Element& parameter, metamodel::Draft value, const QString& validFor);
    void addValue(metamodel::Key parameter, metamodel::Draft value, const QString& validFor);
    double perUnit(double costPerHour) const;
    void writeNumber(const Place& place, double value, double reference);
    void writeTime(
        const Place& place, const ByCalendar<Distribution>& value, const ByCalendar<Distribution>& reference);
    void removeTimes(const QString& id, std::initializer_list<const char*> names);
    void writeExpression(const Place& place, const QString& feel);
    void writeElement(const QString& id, const ElementInputs& inputs, const ElementInputs& reference);
    void writePool(
        const Pool& pool, const Pool* reference, kernel::Discipline implied, kernel::Discipline impliedBefore);
    void writePoolExtension(const Pool& pool, const Pool& before, kernel::Discipline implied);
    metamodel::Draft ownDraft(const char* name) const;
    metamodel::Draft personDraft(const Person& person) const;
    metamodel::Draft absenceDraft(const kernel::AbsencePattern& absence) const;
    bool isSaid(const QString& id, QStringView extension, QStringView attribute) const;
    void writeWorkExtension(const QString& id, const ElementInputs& inputs, const ElementInputs& reference);
    bool isSaidInside(const QString& id, QStringView extension, QStringView child) const;
    // bpsim_writer_data.cpp
    metamodel::Draft propertyDraft(const Attribute& attribute, bool hasType = true) const;
    void writeProperties(
        metamodel::Key holder, const std::vector<Attribute>& attributes, const std::vector<Attribute>& reference);
    void writeData(const QString& id, const ElementInputs& inputs, const ElementInputs& reference);
    void removeProperties(metamodel::Key holder, const std::vector<QString>& names);
    void clearProperties();
    void writeExtension(const QString& id, metamodel::Draft own);
    const metamodel::Element* parametersWith(const QString& id, QStringView extension) const;
    void writeArrivals(const Scenario& scenario, const Scenario& reference);
    void writeCalendars(const Scenario& scenario, const Scenario& reference);
    void writeSpan(QLatin1String name, std::optional<Microseconds> value, std::optional<Microseconds> reference);
    void writeBasics(const Scenario& scenario, const Scenario& reference);
    void writeOwn(const Scenario& scenario, const Scenario& reference);
    void removeParameters(const QString& id);

    metamodel::Tree& tree_;
    const metamodel::Tree& model_;
    QString uri_;
    QString prefix_;
    metamodel::Key scenario_ = metamodel::noKey;
    TimeUnit unit_ = TimeUnit::Minute;
    bool isWhole_ = false;
    bool isOne_ = false; ///< BPSim 1.0, which lacks some of 2.0
};

} // namespace millrace::scenario
