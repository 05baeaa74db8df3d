// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/primitive.h"

#include <QRectF>

namespace millrace::drawing {

/// The pictograms of BPMN, each a row of the table in symbols.cpp. The palette and the menus draw with them too.
enum class Symbol : std::uint8_t {
    // task types
    User,
    Service,
    Script,
    BusinessRule,
    Send,
    Receive,
    Manual,
    InstantiatingReceive,
    // markers at the bottom of activities
    Loop,
    ParallelInstances,
    SequentialInstances,
    Compensation,
    AdHoc,
    Collapsed,
    // what events wait for or throw
    Message,
    Timer,
    Error,
    Escalation,
    Signal,
    Conditional,
    Link,
    Compensate,
    Cancel,
    Terminate,
    Multiple,
    ParallelMultiple,
    // gateways
    Exclusive,
    Parallel,
    Inclusive,
    Complex,
    EventBased,
    InstantiatingEventBased,
    ParallelEventBased,
    // arrows in the corner of data
    Input,
    Output,
};

/// The symbol scaled into the box. `isFilled`: as it is thrown, filled with the outline's colour.
PathItems symbol(Symbol symbol, const QRectF& box, bool isFilled = false);

} // namespace millrace::drawing
