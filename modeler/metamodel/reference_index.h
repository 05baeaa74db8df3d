// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QHash>
#include <QVarLengthArray>

namespace millrace::metamodel {

/// Knows which element has an id and what refers to it; kept in step by its tree. References are the reference
/// properties of the schema: attributes, and the texts of children such as <incoming>.
class ReferenceIndex {
public:
    struct Entry {
        const Element* from;
        const Property* property; ///< of the element's type, or the role of a text child
        QString target; ///< as written, without spaces around it; never empty
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
    /// The name of the property of an entry, shared: references are asked for more often than anything else.
    QString nameOf(const Property& property) const { return names_.value(&property); }

private:
    using Holders = QVarLengthArray<const Element*, 1>; ///< nearly always one

    /// With its hash, so that a look past others does not read their texts.
    struct Text {
        explicit Text(QString of)
            : text(std::move(of))
            , hash(qHash(text, QHashSeed::globalSeed()))
        { }
        QString text;
        std::size_t hash;
        bool operator==(const Text& other) const { return hash == other.hash && text == other.text; }
        friend std::size_t qHash(const Text& text, std::size_t) { return text.hash; }
    };
    static Text asKey(QStringView text); ///< for looking up, without a copy of it

    QHash<Text, Holders> ids_;
    QHash<Text, std::vector<Entry>> references_; ///< by target without prefix
    QHash<const Property*, QString> names_; ///< of properties that anything refers by
};

/// Whether `a` stands before `b` in their document.
bool isBefore(const Element& a, const Element& b);

} // namespace millrace::metamodel
