// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextLayout>
#include <optional>
#include <string>
#include <vector>

namespace millrace::app::decisions {

/// What a FEEL text is: a value, or the tests of a table's cell.
enum class FeelKind { Expression, Tests };

/// The names that a FEEL text may speak of.
struct FeelNames {
    std::vector<std::string> known; ///< for the parser: all that hold blanks or operators are among them
    QStringList visible; ///< what has a value there: for completion and for what is unknown
    QStringList elsewhere; ///< what the model has, but not there
    QStringList offered; ///< values that are likely there ("yes", "gold"), as they are written
    bool isWhole = true; ///< false: other names may be there too, and none is called unknown
    bool operator==(const FeelNames&) const = default;
};

/// What is wrong with a text, and where (UTF-16).
struct FeelProblem {
    int at = 0;
    int length = 1;
    QString words;
    QString unknownName; ///< where it is that nothing is called so
};

/// The first thing that is wrong; nothing for an empty text.
std::optional<FeelProblem> problemIn(const QString& text, FeelKind kind, const FeelNames& names);

/// Colours of strings, numbers and keywords in the present look.
QList<QTextLayout::FormatRange> coloursOf(const QString& text);

/// What may stand where somebody types: values, names, functions, keywords.
QStringList completionsFor(const FeelNames& names);

} // namespace millrace::app::decisions
