// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QHash>
#include <set>

namespace millrace::editing {

/// Ids for what comes from elsewhere: those that the document has already are given anew. References to what did not
/// come along stay where the document knows it, and go where it does not. First all use() and add(), then apply().
class FreshIds {
public:
    explicit FreshIds(const metamodel::Tree& tree); ///< borrowed
    /// What has that id stands for something that the document has.
    void use(const QString& id, const QString& known) { fresh_.insert(id, known); }
    /// Looks at the ids inside of what will come.
    void add(const metamodel::Draft& draft);
    /// Writes ids and references, in attributes and text children alike.
    void apply(metamodel::Draft& draft) const;

private:
    void take(const QString& id);
    bool follow(QString& reference) const;
    bool rename(const metamodel::Type* row, metamodel::Attribute& attribute) const;

    const metamodel::Tree& tree_;
    QHash<QString, QString> fresh_;
    std::set<QString> given_;
};

} // namespace millrace::editing
