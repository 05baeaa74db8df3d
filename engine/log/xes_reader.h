// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/log_reader.h"

namespace millrace::log {

/// Reads XES as it streams by: concept:name, concept:instance, lifecycle:transition, org:resource (else org:role, else
/// org:group), time:timestamp and start_timestamp. A document type is refused, nesting and size are bounded. Throws
/// base::Failure.
ActivityLog readXesLog(const QString& path, const ReadOptions& options = {});

} // namespace millrace::log
