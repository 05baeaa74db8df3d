// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/finding.h"
#include "modeler/lint/soundness/facts.h"

#include <map>

namespace millrace::lint {

struct Affected;

/// Whether cases always come to an end: the rules deadlock, lack-of-synchronization, dead-element, endless-loop and
/// soundness-undecided, and complexity, which looks at the same net. For each process and sub-process by itself: first
/// by the graph alone, then merged as far as possible, and what is left by trying out every order in which tokens can
/// move, up to a bound. Conditions are data that it does not see: findings say what is possible.
class Soundness {
public:
    void check(const metamodel::Tree& tree);
    /// Judges those scopes again in which a step or flow is another.
    void follow(const metamodel::Tree& tree, const Affected& affected);
    /// By process or sub-process.
    const std::map<metamodel::Key, Findings>& findings() const { return findings_; }

private:
    bool callsByName(metamodel::Key scope, const Affected& affected) const;
    void judge(const metamodel::Tree& tree, const metamodel::Element& scope);

    std::map<metamodel::Key, ScopeFacts> facts_;
    std::map<metamodel::Key, Findings> findings_;
};

} // namespace millrace::lint
