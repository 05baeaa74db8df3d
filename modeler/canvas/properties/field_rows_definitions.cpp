// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

constexpr const char* dataType = QT_TRANSLATE_NOOP("Property", "Data type");

constexpr std::array named {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
};
constexpr std::array messageColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"itemRef", dataType, Options::DataTypes},
};
constexpr std::array signalColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"structureRef", dataType, Options::DataTypes},
};
constexpr std::array errorColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"errorCode", QT_TRANSLATE_NOOP("Property", "Code")},
    ColumnRow {"structureRef", dataType, Options::DataTypes},
};
constexpr std::array escalationColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"escalationCode", QT_TRANSLATE_NOOP("Property", "Code")},
    ColumnRow {"structureRef", dataType, Options::DataTypes},
};
constexpr std::array typeColumns {
    ColumnRow {"id", QT_TRANSLATE_NOOP("Property", "Id")},
    ColumnRow {"structureRef", QT_TRANSLATE_NOOP("Property", "Structure")},
    ColumnRow {"isCollection", QT_TRANSLATE_NOOP("Property", "A collection"), Options::YesOrNo},
};
constexpr std::array interfaceColumns {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"implementationRef", QT_TRANSLATE_NOOP("Property", "Implementation")},
};

/// What all diagrams of the file share, offered with the process and with the collaboration.
constexpr PropertyRow shared(
    metamodel::TypeId type, const char* path, const char* caption, std::span<const ColumnRow> columns)
{
    return {type, Section::Definitions, path, caption, FieldKind::List, Options::None, nullptr, Check::None, nullptr,
        Vendor::Any, columns};
}

constexpr auto sharedWith(metamodel::TypeId type)
{
    return std::array {
        shared(type, "^/Message", QT_TRANSLATE_NOOP("Property", "Messages"), messageColumns),
        shared(type, "^/Signal", QT_TRANSLATE_NOOP("Property", "Signals"), signalColumns),
        shared(type, "^/Error", QT_TRANSLATE_NOOP("Property", "Errors"), errorColumns),
        shared(type, "^/Escalation", QT_TRANSLATE_NOOP("Property", "Escalations"), escalationColumns),
        shared(type, "^/Resource", QT_TRANSLATE_NOOP("Property", "People and roles"), named),
        shared(type, "^/ItemDefinition", QT_TRANSLATE_NOOP("Property", "Data types"), typeColumns),
        shared(type, "^/Interface", QT_TRANSLATE_NOOP("Property", "Interfaces"), interfaceColumns),
    };
}

constexpr std::array operations {
    ColumnRow {"name", QT_TRANSLATE_NOOP("Property", "Name")},
    ColumnRow {"inMessageRef", QT_TRANSLATE_NOOP("Property", "Takes"), Options::DefinedMessages, Standing::Needed},
    ColumnRow {"outMessageRef", QT_TRANSLATE_NOOP("Property", "Gives"), Options::MessagesOrNone},
};

} // namespace

std::span<const PropertyRow> definitionRows(metamodel::TypeId type)
{
    static constexpr auto ofProcess = sharedWith(bpmn::type::Process);
    static constexpr auto ofCollaboration = sharedWith(bpmn::type::Collaboration);
    return type == bpmn::type::Process ? ofProcess : ofCollaboration;
}

std::span<const ColumnRow> operationColumns()
{
    return operations;
}

} // namespace millrace::canvas
