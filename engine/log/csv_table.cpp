// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/csv_table.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <algorithm>

namespace millrace::log {

CsvTable::CsvTable(std::string_view text, QString file, char delimiter)
    : text_(text)
    , file_(std::move(file))
    , delimiter_(delimiter)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text_.starts_with(mark))
        text_.remove_prefix(mark.size());
    if (delimiter_ == 0)
        findDelimiter();
}

void CsvTable::findDelimiter()
{
    constexpr std::string_view candidates = ",;\t|";
    std::size_t counts[candidates.size()] = {};
    bool isQuoted = false;
    for (const char letter : text_) {
        if (letter == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (letter == '\n' || letter == '\r'))
            break;
        if (const std::size_t which = candidates.find(letter); !isQuoted && which != std::string_view::npos)
            ++counts[which];
    }
    delimiter_ = candidates[static_cast<std::size_t>(
        std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

void CsvTable::fail(int line, const QString& what) const
{
    throw base::Failure(
        QCoreApplication::translate("EventLog", "%1:%2: The log cannot be read: %3.").arg(file_).arg(line).arg(what));
}

bool CsvTable::isAtLineEnd() const
{
    return at_ >= text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
}

void CsvTable::skipLineEnd()
{
    if (at_ < text_.size() && text_[at_] == '\r')
        ++at_;
    else if (at_ >= text_.size())
        return;
    else {
        ++at_;
        ++line_;
        return;
    }
    if (at_ < text_.size() && text_[at_] == '\n')
        ++at_;
    ++line_;
}

bool CsvTable::next()
{
    while (at_ < text_.size() && isAtLineEnd())
        skipLineEnd();
    fields_.clear();
    if (at_ >= text_.size())
        return false;
    rowLine_ = line_;
    for (;;) {
        if (fields_.size() == mostColumns)
            fail(rowLine_,
                QCoreApplication::translate("EventLog", "it has more than %1 columns").arg(qulonglong(mostColumns)));
        readField();
        if (isAtLineEnd())
            break;
        ++at_; // the delimiter
    }
    skipLineEnd();
    return true;
}

void CsvTable::readField()
{
    fields_.emplace_back();
    std::string& field = fields_.back();
    if (at_ < text_.size() && text_[at_] == '"') {
        readQuoted(field);
        return;
    }
    const std::size_t begin = at_;
    while (!isAtLineEnd() && text_[at_] != delimiter_)
        ++at_;
    field = text_.substr(begin, at_ - begin);
}

void CsvTable::readQuoted(std::string& field)
{
    const int begun = line_;
    for (++at_; at_ < text_.size(); ++at_) {
        if (text_[at_] == '"') {
            ++at_;
            if (at_ < text_.size() && text_[at_] == '"') {
                field += '"';
                continue;
            }
            if (!isAtLineEnd() && text_[at_] != delimiter_)
                fail(line_,
                    QCoreApplication::translate(
                        "EventLog", "there is text behind the quotation mark that ends column %1")
                        .arg(qulonglong(fields_.size())));
            return;
        }
        if (text_[at_] == '\n')
            ++line_;
        field += text_[at_];
    }
    fail(begun,
        QCoreApplication::translate("EventLog", "the quotation mark that begins column %1 is never closed")
            .arg(qulonglong(fields_.size())));
}

} // namespace millrace::log
