// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <map>

namespace millrace::editing {

/// Whether pools are drawn there.
bool holdsPools(const metamodel::Tree& clipboard, const metamodel::Element& plane);

/// What is on a clipboard (of copy(), or a file of any other program), as far as it can stand where it is wanted, with
/// ids that the document does not have yet.
struct ClipboardContents {
    std::vector<metamodel::Draft> definitions; ///< messages, errors, ... that the document lacks
    std::vector<metamodel::Draft> processes; ///< of the pools
    std::vector<metamodel::Draft> besides; ///< the pools, messages between them, what is noted beside them
    std::vector<metamodel::Draft> elements; ///< that stand in no pool
    std::vector<metamodel::Draft> shown; ///< shapes and edges
    std::vector<metamodel::Draft> diagrams; ///< of the inside of closed sub-processes

    bool isEmpty() const { return besides.empty() && elements.empty(); }
};

/// `plane` is the clipboard's, `scope` what steps would stand in: a process or sub-process of the document; null where
/// there is none.
ClipboardContents clipboardContents(const metamodel::Tree& clipboard, const metamodel::Element& plane,
    const metamodel::Tree& tree, const metamodel::Element* scope);

/// Prefixes that values in a draft have (feel:string) and the target does not declare, as attributes of its root, with
/// the namespaces that they stand for in the source.
std::map<QString, QString> missingPrefixes(
    const metamodel::Draft& draft, const metamodel::Tree& source, const metamodel::Tree& target);

} // namespace millrace::editing
