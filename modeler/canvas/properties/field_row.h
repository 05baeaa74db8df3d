// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace millrace::canvas {

/// How a property is edited.
enum class FieldKind : std::uint8_t {
    Line,
    Text, ///< several lines
    Rich, ///< several lines with bold, lists and links; the value is the textFormat, a line end, the text
    Code, ///< several lines of a script
    Flag,
    Expression, ///< a line of code
    Choice, ///< one of the options
    Suggestion, ///< free text, with options to take
    Reference, ///< one of the options, or the name of a new one
    Colour,
    List, ///< rows of cells
    Told, ///< shown, not edited
};

/// What a value must be; expressions ("=...", "${...}", "#{...}") and nothing are always taken.
enum class Check : std::uint8_t { None, Date, Duration, Cycle, Number };

/// What is wrong with the value, in words; empty where it will do.
QString problemWith(Check check, const QString& value);

struct FieldOption {
    QString value;
    QString words; ///< translated
    bool operator==(const FieldOption&) const = default;
};

/// What becomes of a list's cell beside being typed.
enum class Standing : std::uint8_t {
    Free,
    Needed, ///< a new row has something there
    OrElse, ///< where it is empty, and the row says something that no column has, that is told there
};

struct FieldColumn {
    QString property; ///< its path from the row of the list
    QString words; ///< translated
    std::vector<FieldOption> options = {}; ///< none: free text
    Standing standing = Standing::Free;
    bool operator==(const FieldColumn&) const = default;
};

/// A property that the panel offers. Two that are equal are the same field on screen.
struct FieldRow {
    QString property; ///< where its value stands: editing/property_path.h
    QString caption; ///< translated
    FieldKind kind = FieldKind::Line;
    QString example = {}; ///< translated; stands under the editor
    Check check = Check::None;
    std::vector<FieldOption> options = {};
    std::vector<FieldColumn> columns = {}; ///< of a list
    bool operator==(const FieldRow&) const = default;
};

/// Properties that belong together.
struct FieldSection {
    QString title; ///< translated; empty for the first
    bool isAdvanced = false;
    std::vector<FieldRow> rows;
    bool operator==(const FieldSection&) const = default;
};

} // namespace millrace::canvas
