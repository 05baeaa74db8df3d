// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/item_type_reader.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace millrace::dmn {

using metamodel::Element;

namespace {

struct TypeWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

} // namespace

void ItemTypeReader::read(const Element& definitions)
{
    addBuiltins(definitions);
    for (const Element* definition : definitions.children(u"itemDefinition")) {
        const std::string name = definition->name().simplified().toStdString();
        if (!types_.own_.emplace(name, std::make_unique<ItemType>()).second)
            report(*definition,
                TypeWords::tr("There are two types with the name \u201C%1\u201D. Rename one.").arg(definition->name()));
    }
    for (const Element* definition : definitions.children(u"itemDefinition"))
        fill(*types_.own_.at(definition->name().simplified().toStdString()), *definition);
    breakCycles(definitions);
}

void ItemTypeReader::addBuiltins(const Element& element)
{
    for (const QStringView attribute : {u"typeRef", u"outputTypeRef"})
        if (element.hasAttribute(attribute))
            addBuiltin(element.attribute(attribute));
    for (const Element* child : element.children()) {
        if (child->type() == metamodel::textType && child->localName() == QLatin1String("typeRef"))
            addBuiltin(child->text());
        addBuiltins(*child);
    }
}

void ItemTypeReader::fill(ItemType& type, const Element& definition)
{
    type.isCollection_ = definition.attribute(u"isCollection") == QLatin1String("true");
    type.allowedValues_ = testsOf(definition, u"allowedValues");
    type.constraint_ = testsOf(definition, u"typeConstraint");
    for (const Element* component : definition.children(u"itemComponent")) {
        type.isContext_ = true;
        const std::string name = component->name().simplified().toStdString();
        types_.componentNames_.push_back(name);
        ItemType::Component made {name, std::make_unique<ItemType>()};
        fill(*made.type, *component);
        type.components_.push_back(std::move(made));
    }
    if (const Element* function = definition.child(u"functionItem")) {
        type.isFunction_ = true;
        type.parameterCount_ = function->children(u"parameters").size();
        type.output_ = types_.resolve(function->attribute(u"outputTypeRef"));
    } else if (const Element* typeRef = definition.child(u"typeRef")) {
        refer(type, definition, typeRef->text());
    }
}

void ItemTypeReader::refer(ItemType& type, const Element& definition, const QString& typeRef)
{
    type.base_ = types_.resolve(typeRef);
    if (type.base_ == &type)
        type.base_ = nullptr;
    if (!types_.knows(typeRef))
        report(definition, TypeWords::tr("There is no type \u201C%1\u201D.").arg(typeRef.trimmed()));
}

std::shared_ptr<const feel::Expression> ItemTypeReader::testsOf(const Element& definition, QStringView role)
{
    const Element* tests = definition.child(role);
    const QString text = tests ? textOf(*tests).trimmed() : QString();
    if (text.isEmpty())
        return nullptr;
    const feel::ParseResult parsed = feel::parseUnaryTests(text.toStdString());
    if (!parsed)
        report(*tests,
            TypeWords::tr("The values allowed for \u201C%1\u201D cannot be read: %2")
                .arg(definition.name(), QString::fromStdString(parsed.error.message)));
    return parsed.expression;
}

void ItemTypeReader::breakCycles(const Element& definitions)
{
    for (const Element* definition : definitions.children(u"itemDefinition")) {
        ItemType* const first = types_.own_.at(definition->name().simplified().toStdString()).get();
        std::set<const ItemType*> seen;
        for (const ItemType* step = first; step; step = step->base_) {
            if (seen.insert(step).second)
                continue;
            report(*definition, TypeWords::tr("The type \u201C%1\u201D refers to itself.").arg(definition->name()));
            first->base_ = nullptr;
            break;
        }
    }
}

void ItemTypeReader::report(const Element& element, const QString& message)
{
    problems_.push_back({base::Severity::Error, message, file_, element.line(), nearestId(element), {}});
}

} // namespace millrace::dmn
