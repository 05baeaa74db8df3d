// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/type_choices.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/type_table.h"
#include "modeler/canvas/type_words.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using editing::NewElement;
using metamodel::Element;

bool isSame(const NewElement& a, const NewElement& b)
{
    return a.type == b.type && a.eventDefinition == b.eventDefinition && a.isInterrupting == b.isInterrupting
        && a.isTriggeredByEvent == b.isTriggeredByEvent && a.isExpanded == b.isExpanded && a.variant == b.variant;
}

TypeChoice choiceOf(const TypeTableRow& row)
{
    TypeChoice choice;
    choice.what = row.what();
    choice.category = row.category;
    choice.title = QCoreApplication::translate("TypeChoice", row.title);
    choice.description = QCoreApplication::translate("TypeChoice", row.description);
    choice.words = searchWords(choice.what);
    return choice;
}

bool isInEventSubProcess(const Element& element)
{
    return element.parent() != nullptr && bpmn::isTrue(*element.parent(), u"triggeredByEvent");
}

/// Start events of event sub-processes and those of processes have little in common.
bool fitsPlace(const TypeTableRow& row, bool inEventSubProcess)
{
    return row.type != type::StartEvent || row.isForEventSubProcess == inEventSubProcess || row.isForBoth;
}

/// A way may lead through it and on.
bool letsThrough(const TypeTableRow& row)
{
    return row.type != type::EndEvent
        && !(row.type == type::IntermediateThrowEvent && row.eventDefinition == type::LinkEventDefinition)
        && !(row.type == type::IntermediateCatchEvent && row.eventDefinition == type::LinkEventDefinition);
}

} // namespace

QString titleOf(TypeCategory category)
{
    static constexpr std::array titles {
        QT_TRANSLATE_NOOP("TypeChoice", "Tasks"),
        QT_TRANSLATE_NOOP("TypeChoice", "Sub-processes"),
        QT_TRANSLATE_NOOP("TypeChoice", "Gateways"),
        QT_TRANSLATE_NOOP("TypeChoice", "Start events"),
        QT_TRANSLATE_NOOP("TypeChoice", "Intermediate events"),
        QT_TRANSLATE_NOOP("TypeChoice", "Boundary events"),
        QT_TRANSLATE_NOOP("TypeChoice", "End events"),
        QT_TRANSLATE_NOOP("TypeChoice", "Data"),
        QT_TRANSLATE_NOOP("TypeChoice", "Pools"),
        QT_TRANSLATE_NOOP("TypeChoice", "Notes and groups"),
        QT_TRANSLATE_NOOP("TypeChoice", "Choreography"),
        QT_TRANSLATE_NOOP("TypeChoice", "Conversations"),
        QT_TRANSLATE_NOOP("TypeChoice", "Flows"),
    };
    return QCoreApplication::translate("TypeChoice", titles[std::size_t(category)]);
}

std::vector<TypeChoice> typeChoices(const metamodel::Tree& tree, const Element& element)
{
    std::vector<TypeChoice> choices;
    bool hasPresent = false;
    const NewElement present = editing::describe(tree, element);
    for (const TypeTableRow& row : typeTable()) {
        TypeChoice choice = choiceOf(row);
        choice.isPresent = isSame(choice.what, present);
        if (choice.isPresent
            || (fitsPlace(row, isInEventSubProcess(element)) && editing::canReplaceType(tree, element, choice.what)))
            choices.push_back(choice);
        hasPresent = hasPresent || choice.isPresent;
    }
    if (!hasPresent && !choices.empty()) {
        TypeChoice now;
        now.what = present;
        now.category = choices.front().category;
        now.title = bpmn::typeTitle(element);
        now.description = QCoreApplication::translate("TypeChoice", "What it is now");
        now.isPresent = true;
        choices.insert(choices.begin(), now);
    }
    return choices;
}

std::vector<TypeChoice> creatable()
{
    std::vector<TypeChoice> choices;
    for (const TypeTableRow& row : typeTable())
        if (row.category != TypeCategory::Flows && (!row.isForEventSubProcess || row.isForBoth))
            choices.push_back(choiceOf(row));
    return choices;
}

std::vector<TypeChoice> appendable(const metamodel::Tree& tree, const Element& source)
{
    std::vector<TypeChoice> choices;
    const metamodel::Schema& schema = tree.schema();
    const bool isFlow = source.is(type::SequenceFlow);
    const bool startsFlow = isFlow || editing::mayStartSequence(source);
    const auto mayStandBeside = [&](metamodel::TypeId made) {
        return source.parent() == nullptr || editing::canContain(tree, *source.parent(), made);
    };
    for (const TypeTableRow& row : typeTable()) {
        const bool comesNext = schema.isA(row.type, type::FlowNode) && row.type != type::StartEvent
            && row.type != type::BoundaryEvent && !row.isTriggeredByEvent && (!isFlow || letsThrough(row));
        const bool isData = row.category == TypeCategory::Data && source.is(type::Activity);
        const bool isNote = row.type == type::TextAnnotation;
        if ((comesNext && startsFlow && mayStandBeside(row.type)) || isData || isNote)
            choices.push_back(choiceOf(row));
    }
    return choices;
}

QString titleOf(const NewElement& what)
{
    const TypeTableRow* nearest = nullptr;
    for (const TypeTableRow& row : typeTable()) {
        if (isSame(row.what(), what))
            return choiceOf(row).title;
        if (nearest == nullptr && row.type == what.type && row.eventDefinition == what.eventDefinition)
            nearest = &row;
    }
    for (const TypeTableRow& row : typeTable())
        if (nearest == nullptr && row.type == what.type)
            nearest = &row;
    return nearest != nullptr ? choiceOf(*nearest).title : QCoreApplication::translate("TypeChoice", "Element");
}

} // namespace millrace::canvas
