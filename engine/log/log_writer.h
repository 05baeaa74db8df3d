// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log.h"

#include <QSaveFile>
#include <QString>
#include <memory>
#include <string>

namespace millrace::log {

/// Writes a log to a file while it happens, with memory for the open cases alone. The file appears, whole, at finish();
/// without it (an exception, say) an older file stays as it was.
class LogWriter : public EventSink {
public:
    /// What is written: activities, or all elements that take part in a case.
    enum class Content { Activities, Everything };

    /// `names` must outlive it; it may grow (resources) until a record that needs it comes. Throws base::Failure when
    /// the file cannot be opened.
    LogWriter(const QString& path, const Names& names, Content content);
    ~LogWriter() override;
    bool wantsPassages() const override { return content_ == Content::Everything; }
    /// Writes what is still open and puts the file in place. Throws base::Failure, and leaves an old file alone, when
    /// anything could not be written. Once.
    void finish();

protected:
    virtual void writeRest() = 0;
    /// Of an element, and one that `content` wants.
    bool wants(const EventRecord& record) const;
    const Names& names() const { return names_; }
    std::string& out() { return buffer_; } ///< append here,
    void flushWhenLarge(); ///< and call this now and then

private:
    void flush();
    [[noreturn]] void fail() const;

    const Names& names_;
    Content content_;
    QSaveFile file_;
    std::string buffer_;
};

/// By the file name's end: .xes (IEEE 1849-2016) or .csv; throws base::Failure for others.
std::unique_ptr<LogWriter> createLogWriter(
    const QString& path, const Names& names, LogWriter::Content content = LogWriter::Content::Activities);
/// The whole log in one go.
void writeLog(const EventLog& log, const QString& path, LogWriter::Content content = LogWriter::Content::Activities);

} // namespace millrace::log
