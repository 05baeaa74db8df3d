// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/document.h"

#include <QRectF>
#include <QString>
#include <optional>
#include <set>

namespace millrace::editing {

/// One user action, one undo step. Operations work inside it; on commit() the behaviours add what must follow.
/// Destroyed without commit() it takes everything back; one that changed nothing leaves no step. Only one at a time in
/// a document.
class Edit {
public:
    /// `name` is what undo says: "Move 3 elements". Throws base::Failure when the document is read-only.
    Edit(Document& document, QString name);
    ~Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    const metamodel::Tree& tree() const { return *document_.tree_; }
    const metamodel::Changes& changes() const { return changes_; } ///< so far
    /// Shapes whose bounds and edges whose line's box meet the area, as things stand now, by key.
    std::vector<const metamodel::Element*> drawnIn(const metamodel::Element& plane, const QRectF& area) const;

    // --- the four changes
    metamodel::Key insert(
        const metamodel::Draft& draft, metamodel::Key parent); ///< in schema order; the new element's key
    metamodel::Key insert(const metamodel::Draft& draft, metamodel::Key parent, metamodel::Key before);
    void remove(metamodel::Key key); ///< nothing when it is gone already
    void move(metamodel::Key key, metamodel::Key parent); ///< to its place by schema order; nothing when it is there
    void move(metamodel::Key key, metamodel::Key parent, metamodel::Key before); ///< noKey: to the end
    void set(metamodel::Key key, QStringView property, std::optional<QString> value); ///< nothing when it is so already

    /// Whether a behaviour has looked at a key since the last change, which makes looking again needless: behaviours
    /// answer to how the tree is, and a moved shape alone is two changes. `who` is one of many, the same at each call.
    bool hasFollowed(const char* who, metamodel::Key key);

    /// What undo says, where it is known only once the work is done: "Paste 3 elements".
    void setName(QString name) { name_ = std::move(name); }
    /// No behaviours follow: for edits that only change how things are drawn, which must not change what they mean.
    void followNothing() { follows_ = false; }
    void commit();

private:
    void add(metamodel::Change change);
    void followChanges();
    void finish();

    Document& document_;
    QString name_;
    metamodel::Changes changes_;
    std::set<std::pair<const char*, metamodel::Key>> followed_; ///< since the last change
    bool open_ = true;
    bool follows_ = true;
};

} // namespace millrace::editing
