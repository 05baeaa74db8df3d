// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace millrace::base {

enum class Severity { Note, Warning, Error };

/// Something that a user's model or data has wrong: a value, never an exception. The message is translated, says what
/// is wrong and what to do, and stands alone without the place; toText() puts the place in front of it.
struct Problem {
    Severity severity = Severity::Error;
    QString message;
    QString file; ///< as the user named it; empty where it goes without saying
    int line = 0; ///< 1-based; 0 where there is none
    QString element; ///< id of the element concerned; may be empty
    QString rule; ///< the name of the check that found it, as in "label-required"; may be empty
};

using Problems = std::vector<Problem>;

/// "FILE:LINE: error: MESSAGE [element ID]", the parts that are there.
QString toText(const Problem& problem);
/// "note", "warning" or "error": the word in JSON and on the command line, not translated.
QString toWord(Severity severity);
bool hasErrors(const Problems& problems);

} // namespace millrace::base
