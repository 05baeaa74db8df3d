// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace millrace::log {

/// Reads the rows of a CSV text (RFC 4180, any delimiter of one byte, ends of lines of either kind), one by one.
class CsvTable {
public:
    /// Bounds of what a log may have: more is refused.
    static constexpr std::size_t mostColumns = 4096;

    /// `text` outlives it. The delimiter 0 is found: the most frequent of , ; tab | in the first row.
    CsvTable(std::string_view text, QString file, char delimiter);

    /// Reads the next row that is not blank into fields(); false at the end. Throws base::Failure for quotes that do
    /// not fit, and for more columns than the bound.
    bool next();
    const std::vector<std::string>& fields() const { return fields_; }
    int line() const { return rowLine_; } ///< where the row begins, from 1
    char delimiter() const { return delimiter_; }
    std::size_t position() const { return at_; } ///< of the text: what was read

private:
    void findDelimiter();
    void readField();
    void readQuoted(std::string& field);
    [[noreturn]] void fail(int line, const QString& what) const;
    bool isAtLineEnd() const;
    void skipLineEnd();

    std::string_view text_;
    std::size_t at_ = 0;
    QString file_;
    char delimiter_;
    int line_ = 1;
    int rowLine_ = 1;
    std::vector<std::string> fields_;
};

} // namespace millrace::log
