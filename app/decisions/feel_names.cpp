// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/feel_names.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/feel/parser.h"

namespace millrace::app::decisions {

using metamodel::Element;
using metamodel::Tree;
namespace type = dmn::type;

namespace {

constexpr int deepestType = 20;

void addComponents(const Element& item, FeelNames& names, int depth = 0)
{
    for (const Element* component : item.children(u"itemComponent"))
        if (depth < deepestType) {
            names.known.push_back(component->name().toStdString());
            addComponents(*component, names, depth + 1);
        }
}

void addRequired(const Tree& tree, const Element& owner, FeelNames& names)
{
    for (const Element* requirement : owner.children())
        for (const Element* reference : requirement->children()) {
            if (!reference->is(type::DMNElementReference) || requirement->is(type::AuthorityRequirement))
                continue;
            if (const Element* required = dmn::referred(tree, *reference))
                names.visible << dmn::variableName(*required);
            else
                names.isWhole = false; // of another model
        }
}

const Element* itemDefinition(const Tree& tree, const QString& typeRef)
{
    for (const Element* item : tree.root().children(u"itemDefinition"))
        if (item->name() == typeRef)
            return item;
    return nullptr;
}

/// "feel:string" as older versions write it.
QString withoutPrefix(const QString& typeRef)
{
    return typeRef.section(u':', -1).trimmed();
}

} // namespace

FeelNames namesIn(const Tree& tree, const Element& owner)
{
    FeelNames names;
    for (const Element* item : tree.root().children(u"itemDefinition"))
        addComponents(*item, names);
    if (!tree.root().children(u"import").empty())
        names.isWhole = false;
    for (const Element* element : tree.root().children())
        if (element->is(type::DRGElement) && element != &owner)
            names.elsewhere << dmn::variableName(*element);
    addRequired(tree, owner, names);
    if (const Element* logic = owner.child(u"encapsulatedLogic"))
        for (const Element* parameter : logic->children(u"formalParameter"))
            names.visible << parameter->name();
    names.visible.removeDuplicates();
    for (const QString& name : names.visible + names.elsewhere)
        names.known.push_back(name.toStdString());
    return names;
}

QStringList typesIn(const Tree& tree)
{
    QStringList types {QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean"),
        QStringLiteral("date"), QStringLiteral("time"), QStringLiteral("date and time"),
        QStringLiteral("days and time duration"), QStringLiteral("years and months duration"), QStringLiteral("Any")};
    for (const Element* item : tree.root().children(u"itemDefinition"))
        types << item->name();
    return types;
}

QString basicType(const Tree& tree, const QString& typeRef)
{
    QString name = withoutPrefix(typeRef);
    for (int i = 0; i < deepestType; ++i) {
        const Element* item = itemDefinition(tree, name);
        if (!item)
            break;
        if (item->attribute(u"isCollection") == QLatin1String("true"))
            return QStringLiteral("list");
        const Element* base = item->child(u"typeRef");
        if (!base)
            return item->children(u"itemComponent").empty() ? QStringLiteral("Any") : QStringLiteral("context");
        name = withoutPrefix(base->text());
    }
    return name.isEmpty() ? QStringLiteral("Any") : name;
}

QStringList allowedValues(const Tree& tree, const QString& typeRef, const QString& ownTests)
{
    QString tests = ownTests.trimmed();
    QString name = withoutPrefix(typeRef);
    for (int i = 0; tests.isEmpty() && i < deepestType; ++i) {
        const Element* item = itemDefinition(tree, name);
        if (!item)
            break;
        if (const Element* allowed = item->child(u"allowedValues"))
            tests = dmn::textOf(*allowed).trimmed();
        const Element* base = item->child(u"typeRef");
        name = base ? withoutPrefix(base->text()) : QString();
    }
    if (tests.isEmpty() && basicType(tree, typeRef) == QLatin1String("boolean"))
        return {QStringLiteral("true"), QStringLiteral("false")};
    // "a", "b" and the like are a list of values; ranges are none.
    const feel::ParseResult listed
        = feel::parse('[' + tests.toStdString() + ']', feel::Dialect::Feel); // the comma is the same in both
    QStringList values;
    if (!listed || tests.isEmpty() || listed.expression->root().kind != feel::NodeKind::ListLiteral)
        return values;
    for (const feel::NodePtr& node : static_cast<const feel::ListNode&>(listed.expression->root()).items) {
        if (node->kind != feel::NodeKind::Literal)
            return {};
    }
    // The texts of the values as they are written, cut at the commas outside of quotes.
    QString value;
    bool isQuoted = false;
    for (const QChar c : tests) {
        if (c == u'"' && !value.endsWith(u'\\'))
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted) {
            values << value.trimmed();
            value.clear();
        } else {
            value += c;
        }
    }
    values << value.trimmed();
    return values;
}

} // namespace millrace::app::decisions
