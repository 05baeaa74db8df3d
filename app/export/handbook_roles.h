// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/steps.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace millrace::app::exporting {

/// Pools by the key of the process that they hold.
QHash<metamodel::Key, const metamodel::Element*> poolsOf(const metamodel::Tree& model);

/// Names of those to whom an element is assigned: resource roles of BPMN, and assignee, candidate users and groups of
/// other vendors' extensions. Each once.
QStringList assigneesOf(const metamodel::Tree& model, const metamodel::Element& element);

/// A table of who takes part in which activity: R for who does it (whom it is assigned to, else the lane, else the
/// pool), A for the lane in which others do it, C for who sends it a message, I for who gets one. Pieces of HTML; empty
/// where nobody is named.
QString rolesTable(const metamodel::Tree& model, const std::vector<editing::Step>& steps);

} // namespace millrace::app::exporting
