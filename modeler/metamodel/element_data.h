// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <string_view>

namespace millrace::metamodel {

inline constexpr QStringView xmlnsUri = u"http://www.w3.org/2000/xmlns/";
inline constexpr QStringView xmlUri = u"http://www.w3.org/XML/1998/namespace";
inline constexpr QStringView instanceUri = u"http://www.w3.org/2001/XMLSchema-instance";

/// An element's name, shared by all elements that have it.
struct ElementName {
    QString prefix;
    QString localName;
    QString uri;
    QString qualified() const { return prefix.isEmpty() ? localName : prefix + QLatin1Char(':') + localName; }
};

/// What is inside an Element. Owned nodes are in `nodes`; `index` is the place among those of the parent. What is asked
/// for most stands first, together: walks through large trees wait for memory more than for anything else.
struct Element::Data {
    const Type* type = nullptr;
    Element* parent = nullptr;
    const Property* role = nullptr;
    Key key = noKey;
    std::uint32_t index = 0;
    TypeId typeId = foreignType;
    NodeKind kind = NodeKind::Element;
    bool touched = false; ///< attributes or text were set since loading: compare before writing the source's bytes
    bool dirty = false; ///< this or something below was touched, inserted or taken away
    int line = 0;
    std::vector<Attribute> attributes;
    std::vector<std::unique_ptr<Element>> nodes;
    std::shared_ptr<const ElementName> name; ///< of elements; of an instruction: its target as localName
    QString text; ///< of all kinds but elements
    /// The order in which a new foreign element's attributes were drafted; null for all others.
    std::shared_ptr<const std::vector<QString>> drafted;
};

/// The way inside for the classes of this folder.
struct ElementInside {
    static Element::Data& of(Element& element) { return *element.d_; }
    static const Element::Data& of(const Element& element) { return *element.d_; }
    static std::unique_ptr<Element> make() { return std::unique_ptr<Element>(new Element()); }
    /// A deep copy with the same keys, without a parent.
    static std::unique_ptr<Element> clone(const Element& element);
    /// Puts a node at a place among its parent's, or takes it from there.
    static void attach(Element& parent, std::size_t index, std::unique_ptr<Element> node);
    static std::unique_ptr<Element> detach(Element& node);
    static void markDirty(Element* element);
    /// Calls `visit(node)` for a node and all below it, in document order.
    template <typename Node, typename Visit> static void walk(Node& top, Visit visit);
};

template <typename Node, typename Visit> void ElementInside::walk(Node& top, Visit visit)
{
    std::vector<Node*> waiting {&top};
    while (!waiting.empty()) {
        Node* node = waiting.back();
        waiting.pop_back();
        visit(*node);
        const auto& nodes = node->d_->nodes;
        for (auto child = nodes.rbegin(); child != nodes.rend(); ++child)
            waiting.push_back(child->get());
    }
}

/// An attribute's name as changes say it: "name" or "{uri}name".
struct PropertyName {
    QStringView uri;
    QStringView localName;
    explicit PropertyName(QStringView property);
    bool matches(const Attribute& attribute) const;
};

QStringView localPart(QStringView qualifiedName);
QStringView prefixPart(QStringView qualifiedName);
/// "name" or "{uri}name" of an attribute.
QString propertyOf(const Attribute& attribute);

} // namespace millrace::metamodel
