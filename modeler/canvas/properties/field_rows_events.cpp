// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {

std::span<const PropertyRow> eventRows()
{
    namespace type = bpmn::type;
    using enum Section;
    using K = FieldKind;
    using O = Options;
    static constexpr std::array rows {
        PropertyRow {type::TimerEventDefinition, Timer, "|timeDate|timeDuration|timeCycle",
            QT_TRANSLATE_NOOP("Property", "Happens"), K::Choice, O::Timers},
        PropertyRow {type::TimerEventDefinition, Timer, "timeDate", QT_TRANSLATE_NOOP("Property", "Date and time"),
            K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: 2026-01-05T09:00:00Z, or an expression: = dueDate"), Check::Date,
            "timeDate"},
        PropertyRow {type::TimerEventDefinition, Timer, "timeDuration", QT_TRANSLATE_NOOP("Property", "Duration"),
            K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: PT8H for 8 hours, P2D for 2 days, PT30M for 30 minutes"),
            Check::Duration, "timeDuration"},
        PropertyRow {type::TimerEventDefinition, Timer, "timeCycle", QT_TRANSLATE_NOOP("Property", "Repetition"),
            K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: R/P1D for every day, R3/PT10M for three times, every 10 minutes"),
            Check::Cycle, "timeCycle"},
        PropertyRow {type::MessageEventDefinition, Message, "messageRef", QT_TRANSLATE_NOOP("Property", "Message"),
            K::Reference, O::Roots},
        PropertyRow {type::MessageEventDefinition, Message, ">messageRef/name",
            QT_TRANSLATE_NOOP("Property", "Name of the message, wherever it is used"), K::Line, O::None, nullptr,
            Check::None, ">messageRef/"},
        PropertyRow {type::MessageEventDefinition, Technical, "operationRef",
            QT_TRANSLATE_NOOP("Property", "Operation"), K::Choice, O::Roots, nullptr, Check::None, "^/Interface/"},
        PropertyRow {type::MessageEventDefinition, Message,
            ">messageRef/extensionElements/zeebe:subscription/correlationKey",
            QT_TRANSLATE_NOOP("Property", "Correlation key"), K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: = orderId"), Check::None, ">messageRef/", Vendor::Camunda8},
        PropertyRow {type::SignalEventDefinition, Signal, "signalRef", QT_TRANSLATE_NOOP("Property", "Signal"),
            K::Reference, O::Roots},
        PropertyRow {type::SignalEventDefinition, Signal, ">signalRef/name",
            QT_TRANSLATE_NOOP("Property", "Name of the signal, wherever it is used"), K::Line, O::None, nullptr,
            Check::None, ">signalRef/"},
        PropertyRow {type::ErrorEventDefinition, Error, "errorRef", QT_TRANSLATE_NOOP("Property", "Error"),
            K::Reference, O::Roots},
        PropertyRow {type::ErrorEventDefinition, Error, ">errorRef/name",
            QT_TRANSLATE_NOOP("Property", "Name of the error, wherever it is used"), K::Line, O::None, nullptr,
            Check::None, ">errorRef/"},
        PropertyRow {type::ErrorEventDefinition, Error, ">errorRef/errorCode", QT_TRANSLATE_NOOP("Property", "Code"),
            K::Line, O::None, nullptr, Check::None, ">errorRef/"},
        PropertyRow {type::EscalationEventDefinition, Escalation, "escalationRef",
            QT_TRANSLATE_NOOP("Property", "Escalation"), K::Reference, O::Roots},
        PropertyRow {type::EscalationEventDefinition, Escalation, ">escalationRef/name",
            QT_TRANSLATE_NOOP("Property", "Name of the escalation, wherever it is used"), K::Line, O::None, nullptr,
            Check::None, ">escalationRef/"},
        PropertyRow {type::EscalationEventDefinition, Escalation, ">escalationRef/escalationCode",
            QT_TRANSLATE_NOOP("Property", "Code"), K::Line, O::None, nullptr, Check::None, ">escalationRef/"},
        PropertyRow {type::ConditionalEventDefinition, Condition, "condition",
            QT_TRANSLATE_NOOP("Property", "Happens when"), K::Expression, O::None,
            QT_TRANSLATE_NOOP("Property", "Example: stock < 10")},
        PropertyRow {type::LinkEventDefinition, Link, "name", QT_TRANSLATE_NOOP("Property", "Link"), K::Line, O::None,
            QT_TRANSLATE_NOOP("Property", "Throwing and catching link of the same name belong together")},
        PropertyRow {type::CompensateEventDefinition, Compensation, "activityRef",
            QT_TRANSLATE_NOOP("Property", "Takes back"), K::Choice, O::Activities},
        PropertyRow {type::CompensateEventDefinition, Compensation, "waitForCompletion",
            QT_TRANSLATE_NOOP("Property", "Waits until it is taken back"), K::Flag},
    };
    return rows;
}

} // namespace millrace::canvas
