// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace millrace::results {

/// The figures of toJson(run, results) as CSV by RFC 4180, a row each: group, id, name, figure, mean, low, high, the
/// count, least, most and standard deviation over cases, and the percentiles P50, P90 and P95; empty where there is
/// none. Numbers with a point.
QByteArray toCsv(const QJsonObject& results);

} // namespace millrace::results
