// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element_data.h"
#include "modeler/metamodel/origin.h"
#include "modeler/metamodel/reference_index.h"
#include "modeler/metamodel/tree.h"

#include <unordered_map>

namespace millrace::metamodel {

struct Tree::Data {
    const Schema* schema = nullptr;
    std::shared_ptr<const Origin> origin;
    std::unique_ptr<Element> root;
    std::vector<Element*> byKey; ///< null for what is not there
    std::unordered_map<Key, Element*> bodies; ///< text nodes with the negated key of their element
    Key nextKey = 1;
    ReferenceIndex index;

    Element* find(Key key) const;
    /// Throws when there is none: a change that was made for another tree.
    Element& need(Key key) const;
    std::size_t indexBefore(const Element& parent, Key before) const;

    /// The key of the node behind, or noKey.
    static Key behind(const Element& node);
    void registerKeys(Element& top, bool present);
    void attach(std::unique_ptr<Element> node, Element& parent, Key before);
    std::unique_ptr<Element> detach(Element& node);
    void putIn(std::unique_ptr<Element> node, Element& parent, std::size_t place);
    std::unique_ptr<Element> takeOut(Element& node);
    /// Works out type and role anew, which hang on the parent and on xsi:type; goes down where the type changed.
    void retype(Element& element);
    void move(Element& node, Element& parent, Key before);

    void set(Element& element, const Set& change);
    void setAttribute(Element& element, QStringView property, const std::optional<QString>& value);
    void setBody(Element& element, const Set& change);
    /// The texts of its text nodes, where they cannot be told from its text() alone.
    static std::vector<QString> partsOf(const Element& element);
    QString qualifiedName(const Element& element, QStringView property) const;
    std::vector<QString> originNames(const Element& element) const;
    void sortAttributes(Element& element) const;
    QString sourceText(const Element& textNode) const;
};

/// Puts attributes into the order in which they are written: as in the source, as drafted, by schema, by name.
void sortAttributes(Element::Data& d, const std::vector<QString>& originNames);

} // namespace millrace::metamodel
