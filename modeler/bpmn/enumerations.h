// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <span>

namespace millrace::bpmn {

/// The values of an enumeration of the schema ("GatewayDirection"), in its order; empty for types that are none.
/// Facts of the OMG's Semantic.xsd and BPMNDI.xsd.
std::span<const QLatin1String> valuesOf(QLatin1String enumeration);
/// Whether any URI may stand there besides ("Implementation").
bool allowsUri(QLatin1String enumeration);

} // namespace millrace::bpmn
