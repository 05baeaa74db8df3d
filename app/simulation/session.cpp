// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/session.h"

#include "modeler/editing/document.h"

#include <QFileInfo>

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
        || scenariosOf_ != writtenAt(document.path());
}

void Session::load(const editing::Document& document)
{
    scenariosOf_ = writtenAt(document.path());
    whatIf.load(document.tree().copy(), document.path());
    isModelOld = false;
    isStale = true;
}

void Session::keep(const QString& name)
{
    whatIf.keep(name);
    scenariosOf_ = writtenAt(whatIf.path());
}

bool Session::hasResults() const
{
    return answer && answer->outcome && answer->outcome->results.process.cycleTimes.count() > 0;
}

bool Session::namesMissing() const
{
    WhatIf copy = whatIf;
    return copy.leaveOutMissing() > 0;
}

} // namespace millrace::app::simulation
