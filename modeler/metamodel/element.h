// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/schema.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace millrace::metamodel {

/// Addresses a node of a tree: given in load order from 1, carried by inserts, never used twice in a tree's life. Undo,
/// redo and mirrored copies agree on keys without ids; hold keys, not pointers, across edits. The one text node that
/// setting an element's text made has the negated key of that element.
using Key = std::int32_t;
inline constexpr Key noKey = 0;

enum class NodeKind : std::uint8_t { Element, Text, CData, Comment, ProcessingInstruction };

/// A half-open range of bytes of a text.
struct Span {
    std::int32_t begin = -1;
    std::int32_t end = -1;
    bool isNull() const { return begin < 0; }
    std::int32_t size() const { return end - begin; }
};

/// An attribute as it stands: `name` is qualified as written ("id", "camunda:type", "xmlns:bpmn").
struct Attribute {
    QString name;
    QString uri; ///< of its prefix; empty for attributes without one
    QString value; ///< decoded
    bool operator==(const Attribute&) const = default;
};

/// A node of a tree: an element, or the text, comment or instruction between elements. Reading is public; writing is
/// the tree's alone, so that every change is one of the four. Loaded nodes know their bytes in the source.
class Element {
public:
    Key key() const;
    NodeKind kind() const;
    const Element* parent() const;
    int line() const; ///< 1-based, in the source; 0 for what was made since

    // --- what it is
    TypeId type() const; ///< foreignType for extensions; textType for simple valued children
    bool is(TypeId ancestor) const; ///< by the tree's schema
    QString localName() const; ///< "task"
    QString prefix() const; ///< "bpmn", or empty
    QString uri() const; ///< namespace
    /// The property of the parent's type that holds it; null for foreign ones and the root.
    const Property* role() const;

    // --- attributes
    const std::vector<Attribute>& attributes() const; ///< in the order of the file
    /// As written, or empty. Unprefixed names; foreign ones as "{uri}name".
    QString attribute(QStringView name) const;
    bool hasAttribute(QStringView name) const;
    QString valueOrDefault(QStringView name) const; ///< as written, else what the schema says
    QString id() const { return attribute(u"id"); }
    QString name() const { return attribute(u"name"); }

    // --- content
    const std::vector<std::unique_ptr<Element>>& nodes() const; ///< all kinds, in order
    std::vector<const Element*> children() const; ///< elements only
    /// Elements in that property (by its name, or their own local name).
    std::vector<const Element*> children(QStringView role) const;
    const Element* child(QStringView role) const; ///< the first, or null
    const Element* childOfType(TypeId type) const; ///< the first that is a `type`, or null
    QString text() const; ///< decoded text and CDATA directly inside, concatenated; of a Comment: its text
    const Element* nextSibling() const; ///< node of any kind
    /// The next one up that is a `type`, itself left out; null when there is none.
    const Element* ancestor(TypeId type) const;

    ~Element();
    Element(const Element&) = delete;
    Element& operator=(const Element&) = delete;

    struct Data; ///< known inside of metamodel only

private:
    friend struct ElementInside;
    Element();
    std::unique_ptr<Data> d_;
};

/// Whether two nodes and all below them mean the same: names, attributes, texts (comments included), by whatever
/// prefixes and keys. Declarations of prefixes and where a text is divided do not count.
bool isSame(const Element& a, const Element& b);

/// Something new to be put into a tree: no keys, no bytes yet. Copying out of a tree (clipboard, paste) gives one too.
struct Draft {
    NodeKind kind = NodeKind::Element;
    TypeId type = foreignType; ///< with a known type the tree chooses name and prefix; else `name` and `uri` say it
    /// Child element's name where the property and not the type names it ("conditionExpression", "incoming").
    QString role;
    QString name; ///< of foreign elements: local name
    QString uri; ///< of foreign elements
    QString prefix; ///< wished for, for foreign elements
    std::vector<Attribute> attributes;
    QString text;
    std::vector<Draft> children;

    Draft& set(QStringView name, QString value); ///< for chaining
    Draft& add(Draft child);
};

} // namespace millrace::metamodel
