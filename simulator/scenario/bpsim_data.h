// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <optional>
#include <vector>

// Case data in BPSim: its properties. Those of ScenarioParameters are what cases begin with, those of an element are
// changed when a case comes there, before all else, as BPSim says. What this program changes when an activity is done
// stands in a vendor extension.
//
// An expression is XPath where that says the same. Other FEEL is written with `=` before it, as vendors mark FEEL: no
// XPath begins so.

namespace millrace::scenario {

/// The FEEL of an ExpressionParameter's text; empty where it says something else than FEEL can.
std::optional<QString> feelOf(const QString& expression);
/// The text for an ExpressionParameter.
QString expressionText(const QString& feel);

/// The properties in a holder of `Property` elements, by their names into `attributes`: what has one of them already is
/// replaced. What cannot be read is a problem at `id`. Adds to `untyped` what is drawn and does not say of which type
/// it is.
void readProperties(const metamodel::Element& holder, std::vector<Attribute>& attributes, const QString& id,
    QStringList& untyped, base::Problems& problems);

/// The value of a property, as an element to be written.
metamodel::Draft valueDraft(const ValueSource& value, const QString& uri, const QString& prefix);
/// What a property says of its type: "long", "double", "string" ...; empty where only the value tells.
QString typeWord(const Attribute& attribute);

} // namespace millrace::scenario
