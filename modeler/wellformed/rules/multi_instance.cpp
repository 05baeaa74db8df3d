// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <utility>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

using metamodel::Element;

bool hasVendorWord(const Element& loop)
{
    for (const metamodel::Attribute& attribute : loop.attributes())
        if (!attribute.uri.isEmpty())
            return true;
    return loop.child(u"extensionElements") != nullptr;
}

bool isNumber(const QString& text)
{
    bool isOne = false;
    text.toDouble(&isOne);
    return isOne;
}

/// The single item is of the kind that the collection is of, and no collection itself.
void checkItem(
    const metamodel::Tree& tree, const Element& loop, QStringView collection, QStringView single, Flaws& flaws)
{
    const Element* item = loop.child(single);
    const Element* many = bpmn::referred(tree, loop, collection);
    const Element* itemKind = item ? bpmn::referred(tree, *item, u"itemSubjectRef") : nullptr;
    const Element* manyKind = many ? bpmn::referred(tree, *many, u"itemSubjectRef") : nullptr;
    if (!itemKind || !manyKind)
        return;
    const bool isCollection = bpmn::isTrue(*itemKind, u"isCollection");
    if (!isCollection
        && itemKind->attribute(u"structureRef").trimmed() == manyKind->attribute(u"structureRef").trimmed())
        return;
    add(flaws,
        isCollection ? QCoreApplication::translate("wellformed",
            "Each run of '%1' takes one item of the list '%2', but '%3' is a list as well. Choose a data type of "
            "single "
            "items for it.")
                           .arg(bpmn::title(*loop.parent()), bpmn::title(*many), bpmn::title(*item))
                     : QCoreApplication::translate("wellformed",
                         "Each run of '%1' takes one item of the list '%2', but '%3' is of another kind than the items "
                         "of the list.")
                           .arg(bpmn::title(*loop.parent()), bpmn::title(*many), bpmn::title(*item)),
        loop.parent()->key());
}

} // namespace

/// BPMN 2.0.2, 10.3.8: how many instances there are is said by a number or by a collection (vendors have attributes of
/// their own for it), and the condition that ends them early is true or false.
void checkMultiInstance(const metamodel::Tree& tree, const Element& element, Flaws& flaws)
{
    if (!element.is(type::MultiInstanceLoopCharacteristics))
        return;
    checkItem(tree, element, u"loopDataInputRef", u"inputDataItem", flaws);
    checkItem(tree, element, u"loopDataOutputRef", u"outputDataItem", flaws);
    const Element* process = element.ancestor(type::Process);
    if (!process || !bpmn::isTrue(*process, u"isExecutable"))
        return; // a drawing may leave it open
    const std::pair<const char*, QStringView> behaviours[] = {
        {"None", u"noneBehaviorEventRef"}, {"One", u"oneBehaviorEventRef"}, {"Complex", u"complexBehaviorDefinition"}};
    for (const auto& [behaviour, needed] : behaviours)
        if (element.attribute(u"behavior").trimmed() == QLatin1String(behaviour) && !element.hasAttribute(needed)
            && !element.child(needed))
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "'%1' is to throw an event while its instances complete (behavior '%2'), but does not say which. "
                    "Name it, or choose the behavior 'All'.")
                    .arg(bpmn::title(*element.parent()), QLatin1String(behaviour)),
                element.parent()->key());
    const Element* condition = element.child(u"completionCondition");
    if (condition && isNumber(condition->text().trimmed()))
        add(flaws,
            QCoreApplication::translate("wellformed",
                "'%1' runs several times until '%2' holds, but that is a number. Write a condition that is true or "
                "false.")
                .arg(bpmn::title(*element.parent()), condition->text().trimmed()),
            element.parent()->key());
    if (hasVendorWord(element) || element.child(u"loopCardinality") || element.child(u"loopDataInputRef"))
        return;
    add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' runs several times, but nothing says how often. Give a number or a list in its properties.")
            .arg(bpmn::title(*element.parent())),
        element.parent()->key());
}

} // namespace millrace::wellformed
