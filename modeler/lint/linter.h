// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/configuration.h"
#include "modeler/lint/finding.h"
#include "modeler/metamodel/tree.h"

#include <map>
#include <memory>

namespace millrace::lint {

struct NamedRule;
class Overlaps;
class Soundness;

/// Asks every rule about every element, with the rules as they are by themselves. Findings are in document order. Pure:
/// may run on a copy of the tree in another thread.
Findings lint(const metamodel::Tree& tree);

/// Checks a document and keeps checking it: after each list of changes only what can have become another finding is
/// asked again. Not thread-safe; it belongs to the thread of its tree.
class Linter {
public:
    explicit Linter(Configuration configuration = {});
    ~Linter();

    /// Looks at everything.
    void check(const metamodel::Tree& tree);
    /// `tree` has just gone through these changes, since check() or follow().
    void follow(const metamodel::Tree& tree, const metamodel::Changes& changes);
    /// Rules are switched or findings dismissed: takes effect with the next check().
    void configure(Configuration configuration);

    /// In document order; what was inserted since loading stands behind what was loaded. Dismissed ones are left out.
    const Findings& findings() const { return findings_; }
    /// Those that somebody dismissed, each with its reason.
    const Findings& dismissed() const { return dismissed_; }

private:
    void ask(const metamodel::Tree& tree, const metamodel::Element& element);
    void askAll(const metamodel::Tree& tree, const metamodel::Element& element);
    void gather(const metamodel::Tree& tree);
    struct Gathered {
        const Finding* finding;
        bool isNew;
    };
    std::vector<Gathered> all(const metamodel::Tree& tree);
    void takeOver(const std::vector<Gathered>& all);
    void grade(const metamodel::Tree& tree, const Finding& finding);

    Configuration configuration_;
    std::vector<const wellformed::NamedRule*> forbidding_; ///< that are on
    std::vector<const NamedRule*> advising_;
    struct Answer {
        Findings found;
        bool isNew = true; ///< since the last gather()
    };
    std::map<metamodel::Key, Answer> byAsked_; ///< of the rules that look at one element
    std::unique_ptr<Overlaps> overlaps_;
    std::unique_ptr<Soundness> soundness_;
    Findings findings_;
    std::vector<const Finding*> sources_; ///< of findings_, one by one
    Findings dismissed_;
};

} // namespace millrace::lint
