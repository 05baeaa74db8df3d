// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"
#include "modeler/metamodel/schema.h"

#include <span>

namespace millrace::canvas {

// The panel's table: what is offered of which type. A new property is a row here; a new section a row there.

/// In the order of the panel.
enum class Section : std::uint8_t {
    General,
    Timer,
    Message,
    Signal,
    Error,
    Escalation,
    Condition,
    Link,
    Compensation,
    Process,
    Work,
    Form,
    Decision,
    Script,
    Call,
    Paths,
    Repeats,
    Data,
    Look,
    // Under Advanced:
    Technical,
    Definitions,
    Service,
    Mappings,
    InCamunda7,
    InCamunda8,
    InFlowable,
    Extensions,
};
QString titleOf(Section section); ///< translated; empty for General
bool isAdvanced(Section section);
/// Of an attribute that the schema alone brings to the panel, translated; without words of its own it is its name.
QString captionOf(QLatin1String property);

/// Where the options of a field come from.
enum class Options : std::uint8_t {
    None,
    Enumeration, ///< the schema's, in words
    Roots, ///< what the reference may name among the definitions of the file
    OutgoingFlows,
    Activities, ///< of the same scope
    Callable, ///< processes and global tasks
    DataNames, ///< data objects, inputs and outputs of the scope, by id
    Loops,
    Timers,
    Participants,
    Partners, ///< participants of the choreography activity
    Languages,
    FieldTypes,
    Colours,
    Messages, ///< on the line of a message flow
    DataTypes, ///< of the file, or none; columns of it are left out where the file has none
    DefinedMessages, ///< of the file
    MessagesOrNone, ///< the same, or none
    YesOrNo,
};

/// Whose engine a row is for: shown where the file speaks of that vendor, or has the value.
enum class Vendor : std::uint8_t { Any, Camunda7, Camunda8, Flowable };

struct ColumnRow {
    const char* property;
    const char* caption; ///< QT_TRANSLATE_NOOP("Property", ...)
    Options options = Options::None;
    Standing standing = Standing::Free;
};

struct PropertyRow {
    metamodel::TypeId type; ///< and those derived from it
    Section section;
    const char* path; ///< editing/property_path.h
    const char* caption; ///< QT_TRANSLATE_NOOP("Property", ...)
    FieldKind kind = FieldKind::Line;
    Options options = Options::None;
    const char* example = nullptr; ///< QT_TRANSLATE_NOOP("Property", ...)
    Check check = Check::None;
    const char* shownIf = nullptr; ///< a path that must lead somewhere; with '!' nowhere
    Vendor vendor = Vendor::Any;
    std::span<const ColumnRow> columns = {};
};

std::span<const PropertyRow> generalRows();
std::span<const PropertyRow> eventRows(); ///< of event definitions
std::span<const PropertyRow> activityRows();
std::span<const PropertyRow> vendorRows();
std::span<const PropertyRow> serviceRows(); ///< of those vendors, for what software does
/// What the whole file shares, offered with a process or a collaboration.
std::span<const PropertyRow> definitionRows(metamodel::TypeId type);
std::span<const ColumnRow> operationColumns(); ///< of the operations of an interface

} // namespace millrace::canvas
