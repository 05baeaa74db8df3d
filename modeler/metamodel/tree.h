// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/change.h"
#include "modeler/metamodel/element.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace millrace::metamodel {

class Tree;

/// What reading gave. No tree: the input was refused, and the problems say why.
struct Loaded {
    std::unique_ptr<Tree> tree;
    base::Problems problems;
};

/// One reference from an element to another by id.
struct Reference {
    Key from = noKey; ///< the element that refers (for a TextChild: the child that holds the id)
    QString property; ///< attribute's name, or bodyProperty
    QString target; ///< id as written, perhaps with a prefix
};

/// A document as a tree of typed elements over its source bytes. Saving gives the source's bytes, with only those of
/// what was edited changed: an element in its old state is written as it stood, a new one in schema order with the
/// file's own prefixes and indentation. What is written is a function of the present state alone, so undoing restores
/// the bytes.
///
/// Not thread-safe; a copy on another thread follows by applying the same changes.
class Tree {
public:
    /// Reads UTF-8, UTF-16, ISO-8859-1 and windows-1252 (byte order mark, then the declaration, then UTF-8). Refuses
    /// what is no well-formed XML, a DTD, nesting deeper than 1,000, more than 100 MB and more than 2 million nodes;
    /// `file` is for the problems.
    static Loaded load(const QByteArray& source, const Schema& schema, const QString& file = QString());
    /// The bytes of the present state.
    QByteArray save() const;
    std::unique_ptr<Tree> copy() const; ///< the same keys, the same (shared) source

    const Schema& schema() const;
    const Element& root() const;
    const Element* find(Key key) const; ///< null when it is not (or no longer) there
    const Element* byId(QStringView id) const; ///< the first with that id (a prefix is tried without); null for none
    std::vector<const Element*> allById(QStringView id) const; ///< more than one where a file has duplicates
    std::vector<Reference> referencesTo(QStringView id) const; ///< by reference properties of the schema
    std::vector<Reference> brokenReferences() const;
    QString unusedId(QStringView stem) const; ///< "Task" -> "Task_1a2b3c": not used yet, deterministic

    /// Where a new child in that role belongs by schema order: behind the last child of the same or an earlier
    /// property.
    Key positionFor(const Element& parent, QStringView role, TypeId type) const;

    // --- the four changes: each is done at once and returned, to be kept for undo. Throws base::Failure when a key is
    // not there, `before` is no child of the parent, or a node would go into itself.
    Change insert(const Draft& draft, Key parent, Key before);
    Change insert(const Draft& draft, Key parent); ///< at its place by schema order
    Change remove(Key key);
    /// What remove(key) would do, without doing it: for lists of changes that are made to be offered.
    Change removalOf(Key key) const;
    Change move(Key key, Key parent, Key before);
    Change set(Key key, QStringView property, std::optional<QString> value);
    /// Redoes, undoes (with inverse()), or follows a change made elsewhere.
    void apply(const Change& change);

    static Draft draftOf(const Element& element); ///< a copy of the subtree, without keys

    ~Tree();
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    struct Data; ///< known inside of metamodel only

private:
    Tree();
    std::unique_ptr<Data> d_;
};

} // namespace millrace::metamodel
