// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/references.h"

#include "modeler/metamodel/element_data.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::metamodel {

namespace {

struct ReferenceWords {
    Q_DECLARE_TR_FUNCTIONS(References)
};

void findDuplicates(base::Problems& problems, const Tree& tree, const QString& file)
{
    ElementInside::walk(tree.root(), [&](const Element& element) {
        const Type* type = ElementInside::of(element).type;
        const QString id = type && type->hasId() ? element.id().trimmed() : QString();
        const Element* first = id.isEmpty() ? nullptr : tree.byId(id);
        if (first && first != &element)
            problems.push_back({base::Severity::Warning,
                ReferenceWords::tr(
                    "The id \u201C%1\u201D is used twice: here and in line %2. What refers to it means the first.")
                    .arg(id)
                    .arg(first->line()),
                file, element.line(), id, {}});
    });
}

/// The element that has an id and stands for the one that refers: a flow for its <sourceRef>.
QString nearestId(const Element& element)
{
    const Element* step = &element;
    while (step && (step->id().isEmpty() || step->type() == foreignType))
        step = step->parent();
    return step ? step->id() : QString();
}

/// The property of the schema behind a reference that stands in the tree.
const Property& propertyOf(const Element& from, const Reference& reference)
{
    return reference.property == bodyProperty ? *from.role()
                                              : *ElementInside::of(from).type->property(reference.property);
}

bool isGiven(const Element& element, const Property& reference)
{
    if (reference.kind == PropertyKind::Attribute)
        return !element.attribute(QString(reference.name)).trimmed().isEmpty();
    const std::vector<const Element*> children = element.children(QString(reference.name));
    return std::any_of(
        children.begin(), children.end(), [](const Element* child) { return !child->text().trimmed().isEmpty(); });
}

void findMissing(
    base::Problems& problems, const Tree& tree, const QString& file, bool (*isNeeded)(const Property& reference))
{
    ElementInside::walk(tree.root(), [&](const Element& element) {
        const Type* type = ElementInside::of(element).type;
        if (!type)
            return;
        for (const Property* property : type->properties())
            if (property->isReference && isRequired(*property) && isNeeded(*property) && !isGiven(element, *property))
                problems.push_back({base::Severity::Error,
                    ReferenceWords::tr("The %1 has no %2: it leads nowhere. Say what it refers to.")
                        .arg(element.localName(), property->name),
                    file, element.line(), nearestId(element), {}});
    });
}

} // namespace

bool isRequired(const Property& reference)
{
    return reference.least > 0;
}

bool isNone(const Property&)
{
    return false;
}

base::Problems referenceProblems(const Tree& tree, const QString& file, bool (*isNeeded)(const Property& reference),
    bool (*mayBeElsewhere)(const Property& reference))
{
    base::Problems problems;
    findDuplicates(problems, tree, file);
    findMissing(problems, tree, file, isNeeded);
    for (const Reference& reference : tree.brokenReferences()) {
        const Element& from = *tree.find(reference.from);
        if (mayBeElsewhere(propertyOf(from, reference)))
            continue;
        const QString words = reference.property == bodyProperty
            ? ReferenceWords::tr("The %1 refers to \u201C%2\u201D, which is not in this file.")
                  .arg(from.localName(), reference.target)
            : ReferenceWords::tr("The %1 refers to \u201C%2\u201D as its %3, which is not in this file.")
                  .arg(from.localName(), reference.target, reference.property);
        const bool isError = isNeeded(propertyOf(from, reference));
        problems.push_back(
            {isError ? base::Severity::Error : base::Severity::Warning, words, file, from.line(), nearestId(from), {}});
    }
    std::stable_sort(problems.begin(), problems.end(),
        [](const base::Problem& a, const base::Problem& b) { return a.line < b.line; });
    return problems;
}

} // namespace millrace::metamodel
