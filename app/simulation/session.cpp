// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/session.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "simulator/run/assumed_staff.h"

#include <QFileInfo>
#include <algorithm>
#include <functional>

namespace millrace::app::simulation {

namespace {

QDateTime writtenAt(const QString& modelPath)
{
    return modelPath.isEmpty() ? QDateTime() : QFileInfo(scenario::bpsimPath(modelPath)).lastModified();
}

} // namespace

bool Session::needsModel(const editing::Document& document) const
{
    return isModelOld || whatIf.model() == nullptr || whatIf.path() != document.path()
        || scenariosOf_ != writtenAt(document.path()) || decidesOtherwise();
}

void Session::load(const editing::Document& document)
{
    scenariosOf_ = writtenAt(document.path());
    const QString before = whatIf.path();
    whatIf.load(document.tree().copy(), document.path());
    // An edit of the diagram, of which there are many, need not read them again.
    if (auto written = decisionsWritten(); written != decisionsOf_ || before != whatIf.path() || !decisions_) {
        decisionsOf_ = std::move(written);
        decisions_ = execution::decisionsBeside(whatIf.path(), *whatIf.model());
    }
    isModelOld = false;
    isStale = true;
}

run::Model Session::model()
{
    run::Model model {whatIf.sharedModel(), decisions_, whatIf.path()};
    // Through all that is tried out they stay the same, or nothing could be compared; a first guess is still being
    // made.
    const scenario::Scenario& basis = whatIf.hasScenarios() ? whatIf.base() : whatIf.now();
    if (staffOf_ != model.tree || staffFor_ != basis) {
        auto made = run::assumedStaff(model, basis, whatIf.found());
        if (!made || !staff_ || *made != *staff_)
            staff_ = std::move(made);
        staffOf_ = model.tree;
        staffFor_ = basis;
    }
    model.staff = staff_;
    return model;
}

scenario::Scenario Session::staffed()
{
    return run::staffed(whatIf.now(), model().staff.get());
}

std::vector<Session::Written> Session::decisionsWritten() const
{
    std::vector<Written> written;
    if (!whatIf.path().isEmpty() && !execution::decisionsAskedBy(*whatIf.model()).isEmpty())
        for (const QString& file : execution::decisionFilesBeside(whatIf.path()))
            written.emplace_back(file, QFileInfo(file).lastModified());
    return written;
}

bool Session::decidesOtherwise() const
{
    return whatIf.model() && decisionsWritten() != decisionsOf_;
}

QStringList Session::decisionPaths() const
{
    if (!decisions_)
        return {};
    QStringList paths {QFileInfo(whatIf.path()).absolutePath()};
    for (const Written& one : decisionsOf_)
        paths << one.first;
    return paths;
}

void Session::keep(const QString& name)
{
    whatIf.keep(name);
    scenariosOf_ = writtenAt(whatIf.path());
}

void Session::add(const scenario::Scenario& scenario, const QString& name)
{
    whatIf.add(scenario, name);
    scenariosOf_ = writtenAt(whatIf.path());
}

bool Session::hasResults() const
{
    return answer && answer->outcome && answer->outcome->results.process.cycleTimes.count() > 0;
}

bool Session::takesTime() const
{
    return hasResults() && answer->outcome->results.process.cycleTime.estimate.mean > 0;
}

bool Session::saysDurations() const
{
    const auto& elements = whatIf.now().elements;
    return std::any_of(
        elements.begin(), elements.end(), [](const auto& entry) { return entry.second.duration.has_value(); });
}

QString Session::firstWithoutDuration() const
{
    const scenario::Scenario& now = whatIf.now();
    const std::function<QString(const metamodel::Element&)> first = [&](const metamodel::Element& scope) -> QString {
        for (const metamodel::Element* element : bpmn::flowElements(scope)) {
            const scenario::ElementInputs* inputs = now.element(element->id());
            const bool isTimed = inputs && (inputs->duration || inputs->wait);
            if (element->is(bpmn::type::Task) && !isTimed && !element->id().isEmpty())
                return element->id();
            if (element->is(bpmn::type::SubProcess))
                if (const QString inner = first(*element); !inner.isEmpty())
                    return inner;
        }
        return {};
    };
    for (const metamodel::Element* process : bpmn::processes(*whatIf.model()))
        if (const QString id = first(*process); !id.isEmpty())
            return id;
    return {};
}

bool Session::namesMissing() const
{
    WhatIf copy = whatIf;
    return copy.leaveOutMissing() > 0;
}

} // namespace millrace::app::simulation
