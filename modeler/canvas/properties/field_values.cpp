// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_values.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/property_path.h"

namespace millrace::canvas {
namespace {

using metamodel::Element;
using metamodel::Tree;

/// <camunda:executionListener class="x"> with how much it holds: enough to know it by.
QString told(const Element& element, const QString& path)
{
    const Element* extensions = element.child(u"extensionElements");
    const int index = path.section(QLatin1Char('/'), -1).toInt();
    const auto children = extensions != nullptr ? extensions->children() : std::vector<const Element*>();
    if (index >= int(children.size()))
        return {};
    const Element& child = *children[std::size_t(index)];
    QString words
        = child.prefix().isEmpty() ? child.localName() : child.prefix() + QLatin1Char(':') + child.localName();
    for (const metamodel::Attribute& attribute : child.attributes())
        words += QStringLiteral("\n%1 = %2").arg(attribute.name, attribute.value);
    if (const QString text = child.text().simplified(); !text.isEmpty())
        words += QLatin1Char('\n') + text;
    return words;
}

/// "#fill #border", of OMG's extension or of the older one; empty without.
QString colours(const Tree& tree, const Element& element)
{
    const auto first = [&](const char* name, const char* older) {
        const QString value = editing::valueAt(tree, element, QLatin1String(name));
        return value.isEmpty() ? editing::valueAt(tree, element, QLatin1String(older)) : value;
    };
    const QString fill = first("~/color:background-color", "~/bioc:fill");
    const QString border = first("~/color:border-color", "~/bioc:stroke");
    return QStringLiteral("%1 %2").arg(fill, border).trimmed();
}

} // namespace

QString valueOf(const Tree& tree, const Element& element, const FieldRow& row)
{
    if (row.kind == FieldKind::Told)
        return told(element, row.property);
    if (row.kind == FieldKind::Colour)
        return colours(tree, element);
    const QString value = editing::valueAt(tree, element, row.property);
    if (row.kind == FieldKind::Rich)
        return editing::valueAt(tree, element, row.property + QLatin1String("/textFormat")) + QLatin1Char('\n') + value;
    if (row.kind != FieldKind::Reference && row.kind != FieldKind::Choice && row.kind != FieldKind::Suggestion)
        return value;
    // A reference may be written with a prefix.
    for (const FieldOption& option : row.options)
        if (!value.isEmpty() && value.endsWith(QLatin1Char(':') + option.value))
            return option.value;
    return value;
}

std::vector<QStringList> itemsOf(const Tree& tree, const Element& element, const FieldRow& row)
{
    std::vector<QStringList> items;
    for (const Element* item : editing::itemsAt(tree, element, row.property)) {
        QStringList cells;
        for (const FieldColumn& column : row.columns)
            cells += editing::valueAt(tree, *item, column.property);
        items.push_back(std::move(cells));
    }
    return items;
}

} // namespace millrace::canvas
