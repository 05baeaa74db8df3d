// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/runner.h"
#include "app/simulation/what_if.h"

#include <QDateTime>
#include <memory>

namespace millrace::editing {
class Document;
}

namespace millrace::app::simulation {

/// What Simulate remembers of one open diagram.
struct Session {
    WhatIf whatIf;
    std::shared_ptr<const RunAnswer> answer; ///< the latest; null before the first
    bool isModelOld = true; ///< the diagram has changed since it was copied
    bool isStale = true; ///< the answer is not of what is asked now

    bool hasMadeRoom = false; ///< the diagram was moved from below what lies over it, or need not be

    /// The diagram or the file of scenarios is another than when it was read, or it never was.
    bool needsModel(const editing::Document& document) const;
    /// Copies the diagram and reads its scenarios.
    void load(const editing::Document& document);
    /// As WhatIf::keep.
    void keep(const QString& name);
    bool hasResults() const; ///< some case has come to its end
    bool hasWholeAnswer() const { return answer && answer->isFinal && !isStale; }
    /// The scenario has values for elements that the diagram does not have.
    bool namesMissing() const;

private:
    QDateTime scenariosOf_; ///< when the file of scenarios was written that was read
};

} // namespace millrace::app::simulation
