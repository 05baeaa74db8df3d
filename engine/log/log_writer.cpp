// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/log_writer.h"

#include "engine/log/csv_writer.h"
#include "engine/log/xes_writer.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <cerrno>

namespace millrace::log {

LogWriter::LogWriter(const QString& path, const Names& names, Content content)
    : names_(names)
    , content_(content)
    , file_(path)
{
    errno = 0;
    if (!file_.open(QIODevice::WriteOnly))
        fail();
}

LogWriter::~LogWriter() = default;

bool LogWriter::wants(const EventRecord& record) const
{
    if (record.element < 0 || record.kind < EventKind::Enabled || record.kind > EventKind::Cancelled)
        return false;
    return content_ == Content::Everything || names_.isActivity(record.element);
}

void LogWriter::flushWhenLarge()
{
    constexpr std::size_t large = 256 * 1024;
    if (buffer_.size() >= large)
        flush();
}

void LogWriter::flush()
{
    const auto size = static_cast<qint64>(buffer_.size());
    errno = 0;
    if (file_.write(buffer_.data(), size) != size)
        fail();
    buffer_.clear();
}

void LogWriter::finish()
{
    writeRest();
    flush();
    errno = 0;
    if (!file_.commit())
        fail();
}

void LogWriter::fail() const
{
    // QSaveFile does not always pass on why: a full disk is an "unknown error".
    const QString reason = errno != 0 ? qt_error_string(errno) : file_.errorString();
    throw base::Failure(
        QCoreApplication::translate("EventLog", "The log %1 could not be written: %2.").arg(file_.fileName(), reason));
}

std::unique_ptr<LogWriter> createLogWriter(const QString& path, const Names& names, LogWriter::Content content)
{
    if (path.endsWith(QLatin1String(".xes"), Qt::CaseInsensitive))
        return std::make_unique<XesWriter>(path, names, content);
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvWriter>(path, names, content);
    throw base::Failure(
        QCoreApplication::translate("EventLog", "Logs are written as .xes or .csv; %1 is neither.").arg(path));
}

void writeLog(const EventLog& log, const QString& path, LogWriter::Content content)
{
    const std::unique_ptr<LogWriter> writer = createLogWriter(path, log.names(), content);
    for (const EventRecord& record : log.records())
        writer->record(record);
    writer->finish();
}

} // namespace millrace::log
