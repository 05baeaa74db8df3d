// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/editing/operations/operations.h"

#include <map>

namespace millrace::editing {

/// Whether pools are drawn there.
bool holdsPools(const metamodel::Tree& clipboard, const metamodel::Element& plane);
/// Whether something of the type is drawn there.
bool shows(const metamodel::Tree& clipboard, const metamodel::Element& plane, TypeId type);
/// Whether its inside may have a diagram by itself: sub-processes, the processes of pools.
bool mayHavePlaneOfOwn(const metamodel::Element& element);

/// What is on a clipboard (of copy(), or a file of any other program), as far as it can stand where it is wanted, with
/// ids that the document does not have yet.
struct ClipboardContents {
    std::vector<metamodel::Draft> definitions; ///< messages, errors, ... that the document lacks
    std::vector<metamodel::Draft> processes; ///< of the pools
    /// The pools, conversations, what joins them, what is noted beside them.
    std::vector<metamodel::Draft> besides;
    std::vector<metamodel::Draft> partners; ///< of a choreography that lacks them, and messages between them
    std::vector<metamodel::Draft> elements; ///< that stand in no pool
    std::vector<metamodel::Draft> shown; ///< shapes and edges
    std::vector<metamodel::Draft> diagrams; ///< of the inside of closed sub-processes and pools

    bool isEmpty() const { return besides.empty() && elements.empty(); }
};

/// `plane` is the clipboard's, `scope` what steps would stand in: a process, sub-process or choreography of the
/// document; null where there is none. `mayHavePools`: pools and conversations can stand there.
ClipboardContents clipboardContents(const metamodel::Tree& clipboard, const metamodel::Element& plane,
    const metamodel::Tree& tree, const metamodel::Element* scope, bool mayHavePools);

/// Prefixes that values in a draft have (feel:string) and the target does not declare, as attributes of its root, with
/// the namespaces that they stand for in the source.
std::map<QString, QString> missingPrefixes(
    const metamodel::Draft& draft, const metamodel::Tree& source, const metamodel::Tree& target);

} // namespace millrace::editing
