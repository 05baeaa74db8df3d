// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/activity_log.h"

#include <QByteArray>
#include <QString>

namespace millrace::log {

/// The log as a file that readActivityLog() reads the same again, but for the pauses (CSV tells none, XES how long they
/// were and not when).
QByteArray toCsv(const ActivityLog& log);
QByteArray toXes(const ActivityLog& log);

/// By the file name's end, .xes or .csv; throws base::Failure for others and where it cannot be written.
void writeActivityLog(const ActivityLog& log, const QString& path);

} // namespace millrace::log
