// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/namespaces.h"

#include "modeler/metamodel/element_data.h"

namespace millrace::metamodel {

namespace {

/// Calls visit(prefix, uri) for what is bound at an element, the nearest first, until it returns true. The prefixes
/// that names use count as bound: whoever writes the element declares them where they are not.
template <typename Visit> void visitBindings(const Element& element, Visit visit)
{
    for (const Element* step = &element; step; step = step->parent()) {
        for (const Attribute& attribute : step->attributes()) {
            const bool isDeclaration = attribute.uri == xmlnsUri;
            const QStringView prefix = isDeclaration
                ? (attribute.name.contains(u':') ? localPart(attribute.name) : QStringView())
                : prefixPart(attribute.name);
            const QStringView uri = isDeclaration ? attribute.value : attribute.uri;
            if ((isDeclaration || !prefix.isEmpty()) && visit(prefix, uri))
                return;
        }
        const auto& name = ElementInside::of(*step).name;
        if (step->kind() == NodeKind::Element && visit(name->prefix, name->uri))
            return;
    }
    visit(u"xml", xmlUri);
}

} // namespace

std::optional<QString> uriOfPrefix(const Element& element, QStringView prefix)
{
    std::optional<QString> found;
    visitBindings(element, [&](QStringView bound, QStringView uri) {
        if (bound == prefix)
            found = uri.toString();
        return found.has_value();
    });
    if (!found && prefix.isEmpty())
        found = QString();
    return found;
}

std::optional<QString> prefixOfUri(const Element& element, QStringView uri, bool forAttribute)
{
    std::optional<QString> found;
    std::vector<QString> hidden;
    visitBindings(element, [&](QStringView prefix, QStringView bound) {
        if (std::find(hidden.begin(), hidden.end(), prefix) != hidden.end())
            return false;
        if (bound == uri && !(forAttribute && prefix.isEmpty()))
            found = prefix.toString();
        else
            hidden.push_back(prefix.toString());
        return found.has_value();
    });
    return found;
}

QString freePrefix(const Element& element, const QString& wish)
{
    QString prefix = wish.isEmpty() ? QStringLiteral("ns") : wish;
    for (int i = 1; uriOfPrefix(element, prefix); ++i)
        prefix = (wish.isEmpty() ? QStringLiteral("ns") : wish) + QString::number(i);
    return prefix;
}

} // namespace millrace::metamodel
