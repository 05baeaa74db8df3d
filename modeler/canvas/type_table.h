// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/type_choices.h"

#include <span>

namespace millrace::canvas {

/// A row of what can be made: palette, menus and undo names take their words from here. Add a row, and it is offered.
struct TypeTableRow {
    metamodel::TypeId type;
    metamodel::TypeId eventDefinition;
    TypeCategory category;
    const char* title; ///< in the context TypeChoice
    const char* description;
    bool isExpanded = true;
    bool isInterrupting = true;
    bool isTriggeredByEvent = false;
    bool isForEventSubProcess = false; ///< a start event that stands in these alone
    bool isForBoth = false;
    editing::NewElement::Variant variant = editing::NewElement::Variant::Plain;

    editing::NewElement what() const;
};

std::span<const TypeTableRow> typeTable();

} // namespace millrace::canvas
