// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_rows.h"

#include <QCoreApplication>
#include <array>

namespace millrace::canvas {
namespace {

struct CaptionRow {
    QLatin1String property;
    const char* caption;
};
/// Of attributes that the schema alone brings here.
constexpr std::array captionRows {
    CaptionRow {QLatin1String("id"), QT_TRANSLATE_NOOP("Property", "Id")},
    CaptionRow {QLatin1String("isForCompensation"), QT_TRANSLATE_NOOP("Property", "Only to compensate")},
    CaptionRow {QLatin1String("startQuantity"), QT_TRANSLATE_NOOP("Property", "Tokens needed to start")},
    CaptionRow {QLatin1String("completionQuantity"), QT_TRANSLATE_NOOP("Property", "Tokens given on completion")},
    CaptionRow {QLatin1String("implementation"), QT_TRANSLATE_NOOP("Property", "Implementation")},
    CaptionRow {QLatin1String("triggeredByEvent"), QT_TRANSLATE_NOOP("Property", "Started by an event")},
    CaptionRow {QLatin1String("cancelActivity"), QT_TRANSLATE_NOOP("Property", "Interrupts the activity")},
    CaptionRow {QLatin1String("isInterrupting"), QT_TRANSLATE_NOOP("Property", "Interrupts")},
    CaptionRow {QLatin1String("parallelMultiple"), QT_TRANSLATE_NOOP("Property", "Waits for all of its triggers")},
    CaptionRow {QLatin1String("isImmediate"), QT_TRANSLATE_NOOP("Property", "Passes at once")},
    CaptionRow {QLatin1String("gatewayDirection"), QT_TRANSLATE_NOOP("Property", "Direction")},
    CaptionRow {QLatin1String("isClosed"), QT_TRANSLATE_NOOP("Property", "Closed")},
    CaptionRow {QLatin1String("processType"), QT_TRANSLATE_NOOP("Property", "Process type")},
    CaptionRow {QLatin1String("textFormat"), QT_TRANSLATE_NOOP("Property", "Text format")},
    CaptionRow {QLatin1String("associationDirection"), QT_TRANSLATE_NOOP("Property", "Arrow")},
    CaptionRow {QLatin1String("method"), QT_TRANSLATE_NOOP("Property", "Method")},
};

struct SectionRow {
    Section section;
    const char* title;
};
constexpr std::array sectionRows {
    SectionRow {Section::Timer, QT_TRANSLATE_NOOP("Property", "Timer")},
    SectionRow {Section::Message, QT_TRANSLATE_NOOP("Property", "Message")},
    SectionRow {Section::Signal, QT_TRANSLATE_NOOP("Property", "Signal")},
    SectionRow {Section::Error, QT_TRANSLATE_NOOP("Property", "Error")},
    SectionRow {Section::Escalation, QT_TRANSLATE_NOOP("Property", "Escalation")},
    SectionRow {Section::Condition, QT_TRANSLATE_NOOP("Property", "Condition")},
    SectionRow {Section::Link, QT_TRANSLATE_NOOP("Property", "Link")},
    SectionRow {Section::Compensation, QT_TRANSLATE_NOOP("Property", "Compensation")},
    SectionRow {Section::Process, QT_TRANSLATE_NOOP("Property", "Process")},
    SectionRow {Section::Work, QT_TRANSLATE_NOOP("Property", "People")},
    SectionRow {Section::Form, QT_TRANSLATE_NOOP("Property", "Form")},
    SectionRow {Section::Decision, QT_TRANSLATE_NOOP("Property", "Decision")},
    SectionRow {Section::Script, QT_TRANSLATE_NOOP("Property", "Script")},
    SectionRow {Section::Call, QT_TRANSLATE_NOOP("Property", "Call")},
    SectionRow {Section::Paths, QT_TRANSLATE_NOOP("Property", "Paths")},
    SectionRow {Section::Repeats, QT_TRANSLATE_NOOP("Property", "Repetition")},
    SectionRow {Section::Data, QT_TRANSLATE_NOOP("Property", "Data")},
    SectionRow {Section::Look, QT_TRANSLATE_NOOP("Property", "Look")},
    SectionRow {Section::Definitions, QT_TRANSLATE_NOOP("Property", "Used throughout the file")},
    SectionRow {Section::Service, QT_TRANSLATE_NOOP("Property", "Service")},
    SectionRow {Section::Mappings, QT_TRANSLATE_NOOP("Property", "Inputs and outputs")},
    SectionRow {Section::InCamunda7, QT_TRANSLATE_NOOP("Property", "Camunda 7")},
    SectionRow {Section::InCamunda8, QT_TRANSLATE_NOOP("Property", "Camunda 8")},
    SectionRow {Section::InFlowable, QT_TRANSLATE_NOOP("Property", "Flowable")},
    SectionRow {Section::Extensions, QT_TRANSLATE_NOOP("Property", "Extensions")},
};

} // namespace

QString captionOf(QLatin1String property)
{
    for (const CaptionRow& row : captionRows)
        if (row.property == property)
            return QCoreApplication::translate("Property", row.caption);
    return QString(property);
}

QString titleOf(Section section)
{
    for (const SectionRow& row : sectionRows)
        if (row.section == section)
            return QCoreApplication::translate("Property", row.title);
    return {};
}

bool isAdvanced(Section section)
{
    return section >= Section::Technical;
}

} // namespace millrace::canvas
