// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"
#include "engine/log/log_time.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace millrace::log {

/// The names of the columns of a CSV log; what is empty is found by the usual names (see csv_reader.cpp).
struct CsvColumns {
    QString caseId;
    QString activity;
    QString start;
    QString end; ///< or the moment of the event, where there is a lifecycle
    QString resource;
    QString enabled;
    QString lifecycle; ///< of events: "start", "complete" ...
    QString instance; ///< tells executions of an activity apart
    QString element; ///< the activity's id in the model
    QString status; ///< "completed", "cancelled", "running"
};

struct ReadOptions {
    CsvColumns columns;
    char delimiter = 0; ///< 0: found: the most frequent of , ; tab | in the header
    std::optional<DateOrder> dateOrder; ///< none: found in the dates; where they do not tell, day first
    QTimeZone zone = QTimeZone::utc(); ///< of times without an offset
    QString howToSay {}; ///< which column is which, for people, in a sentence: where one is not found
    std::stop_token stop {}; ///< reading ends then, with a base::Failure that says so
    std::function<void(double share)> progress {}; ///< of the file, 0 to 1; called now and then
};

/// Reads a log by its file name's end: .xes (IEEE 1849-2016; 1.0 too) or .csv / .tsv / .txt; packed, .xes.gz
/// or .csv.gz, where there is zlib. What is odd in it is said
/// in the log's problems; throws base::Failure, with file, line and column, for what is no log.
ActivityLog readActivityLog(const QString& path, const ReadOptions& options = {});

/// RFC 4180, also with other delimiters; UTF-8 (else Latin-1 is taken, and said); the first row names the columns.
ActivityLog readCsvLog(const QByteArray& bytes, const QString& file, const ReadOptions& options = {});

/// The beginning of a CSV log, to be looked at before it is read.
struct CsvPreview {
    QStringList header;
    std::vector<QStringList> rows; ///< each as long as its row in the file
    /// As the options give them, else by the usual names; times that have no usual name by what stands in the column.
    /// Empty where none was found.
    CsvColumns columns;
    char delimiter = 0;
};
/// `mostRows` rows of it. Throws base::Failure for what is no text, and where there is no header.
CsvPreview previewCsv(
    const QByteArray& bytes, const QString& file, const ReadOptions& options = {}, std::size_t mostRows = 200);

} // namespace millrace::log
