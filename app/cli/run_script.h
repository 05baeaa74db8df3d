// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/case.h"

#include <QString>
#include <vector>

namespace millrace::app::cli {

/// One step of a script: what happens at a wait.
struct ScriptStep {
    enum class Kind { Complete, Message, Signal, Advance };
    Kind kind = Kind::Complete;
    QString name; ///< element id, or name of the message or signal
    base::Microseconds length = 0; ///< of Advance
    feel::Context variables;
};

/// A JSON list of {"complete": ELEMENT}, {"message": NAME}, {"signal": NAME}, {"advance": DURATION}, the first three
/// with "variables" if wanted. Throws base::Failure that names the file and the step.
std::vector<ScriptStep> readScript(const QString& path);

/// The time of a run: the wall's, or one that stands still until a script advances it.
class ScriptClock {
public:
    explicit ScriptClock(bool isReal);
    base::Microseconds now() const;
    /// Moves a virtual clock; waits for a real one.
    void advanceTo(base::Microseconds time);

private:
    bool isReal_;
    base::Microseconds virtual_;
};

/// Messages that events of the case threw reach those of its own events that wait for them, as they would in the
/// studio; others are lost.
void deliverOwn(runtime::Case& one);

/// Takes the steps in turn until the case has ended. Empty, or why it had to stop: what a step names does not wait.
QString follow(const std::vector<ScriptStep>& steps, int mostSteps, runtime::Case& one, ScriptClock& clock);

} // namespace millrace::app::cli
