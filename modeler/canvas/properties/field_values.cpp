// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_values.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/property_path.h"

#include <algorithm>

namespace millrace::canvas {
namespace {

using metamodel::Element;
using metamodel::Tree;

constexpr int mostTold = 24; ///< lines

QString tagOf(const Element& element)
{
    return element.prefix().isEmpty() ? element.localName() : element.prefix() + QLatin1Char(':') + element.localName();
}

void tell(const Element& element, const QString& indent, QStringList& lines)
{
    if (lines.size() > mostTold)
        return;
    if (lines.size() == mostTold) {
        lines += QStringLiteral("\u2026");
        return;
    }
    lines += indent + tagOf(element);
    for (const metamodel::Attribute& attribute : element.attributes())
        if (!attribute.name.startsWith(QLatin1String("xmlns")))
            lines += QStringLiteral("%1%2 = %3").arg(indent, attribute.name, attribute.value);
    if (const QString text = element.text().simplified(); !text.isEmpty())
        lines += indent + text;
    for (const Element* child : element.children())
        tell(*child, indent + QStringLiteral("    "), lines);
}

/// <camunda:executionListener class="x"> with what it holds: enough to know it by.
QString told(const Element& element, const QString& path)
{
    const Element* extensions = element.child(u"extensionElements");
    const int index = path.section(QLatin1Char('/'), -1).toInt();
    const auto children = extensions != nullptr ? extensions->children() : std::vector<const Element*>();
    if (index >= int(children.size()))
        return {};
    QStringList lines;
    tell(*children[std::size_t(index)], {}, lines);
    return lines.join(QLatin1Char('\n'));
}

/// What an item of an extension's list says that none of the columns has.
QString restOf(const Element& item, const std::vector<FieldColumn>& columns)
{
    if (item.type() != metamodel::foreignType)
        return {};
    QStringList rest;
    const auto isColumn = [&columns](const QString& name) {
        return std::any_of(
            columns.begin(), columns.end(), [&name](const FieldColumn& column) { return column.property == name; });
    };
    for (const metamodel::Attribute& attribute : item.attributes())
        if (attribute.uri.isEmpty() && !isColumn(attribute.name) && !attribute.name.startsWith(QLatin1String("xmlns")))
            rest += QStringLiteral("%1 = %2").arg(attribute.name, attribute.value);
    for (const Element* child : item.children())
        tell(*child, {}, rest);
    return rest.join(QLatin1Char('\n'));
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
        cells += restOf(*item, row.columns);
        items.push_back(std::move(cells));
    }
    return items;
}

} // namespace millrace::canvas
