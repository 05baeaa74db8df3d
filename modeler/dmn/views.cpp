// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/views.h"

#include "modeler/dmn/types.h"

namespace millrace::dmn {

using metamodel::Element;

Href hrefOf(const Element& reference)
{
    const QString text = reference.attribute(u"href").trimmed();
    const qsizetype hash = text.lastIndexOf(QLatin1Char('#'));
    if (hash < 0)
        return {QString(), text};
    const QString ns = text.left(hash);
    const Element* root = &reference;
    while (root->parent())
        root = root->parent();
    return {ns == root->attribute(u"namespace") ? QString() : ns, text.mid(hash + 1)};
}

const Element* referred(const metamodel::Tree& tree, const Element& reference)
{
    const Href href = hrefOf(reference);
    return href.ns.isEmpty() ? tree.byId(href.id) : nullptr;
}

QString variableName(const Element& drgElement)
{
    const Element* variable = drgElement.child(u"variable");
    return variable && !variable->name().isEmpty() ? variable->name() : drgElement.name();
}

const Element* expressionIn(const Element& element)
{
    for (const Element* child : element.children())
        if (child->is(type::Expression) && child->role() && child->role()->name == QLatin1String("expression"))
            return child;
    return nullptr;
}

QString textOf(const Element& element)
{
    const Element* text = element.child(u"text");
    return text ? text->text() : QString();
}

QString nearestId(const Element& element)
{
    const Element* step = &element;
    while (step && step->id().isEmpty())
        step = step->parent();
    return step ? step->id() : QString();
}

std::vector<const Element*> decisions(const metamodel::Tree& tree)
{
    std::vector<const Element*> found;
    for (const Element* element : tree.root().children())
        if (element->is(type::Decision))
            found.push_back(element);
    return found;
}

} // namespace millrace::dmn
