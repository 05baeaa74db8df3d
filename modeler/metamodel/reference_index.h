// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QHash>

namespace millrace::metamodel {

/// Knows which element has an id and what refers to it; kept in step by its tree. References are the reference
/// properties of the schema: attributes, and the texts of children such as <incoming>.
class ReferenceIndex {
public:
    struct Entry {
        const Element* from;
        const Property* property; ///< of the element's type, or the role of a text child
    };

    void add(const Element& top); ///< with all below
    void remove(const Element& top);
    void addOne(const Element& element);
    void removeOne(const Element& element);

    /// In document order.
    std::vector<const Element*> withId(QStringView id) const;
    const Element* firstWithId(QStringView id) const; ///< null for none
    bool hasId(QStringView id) const;
    std::size_t idCount() const { return static_cast<std::size_t>(ids_.size()); }
    /// References whose text, with or without its prefix, is `id`; in document order.
    std::vector<Entry> to(QStringView id) const;

    /// The references that one element makes.
    static std::vector<Entry> of(const Element& element);
    static QString target(const Entry& entry);

private:
    QHash<QString, std::vector<const Element*>> ids_;
    QHash<QString, std::vector<Entry>> references_; ///< by target without prefix
};

/// Whether `a` stands before `b` in their document.
bool isBefore(const Element& a, const Element& b);

} // namespace millrace::metamodel
