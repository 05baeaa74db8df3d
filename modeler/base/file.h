// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::base {

/// The whole file; throws Failure when it cannot be read or is larger than `limit` bytes.
QByteArray readFile(const QString& path, qint64 limit = 1024LL * 1024 * 1024);

/// Replaces the file in one step: writes beside it, fsync, rename, fsync of the folder; keeps the old file's
/// permissions and follows a symbolic link to its target. Throws Failure, and leaves the old file untouched, when the
/// folder is read-only, the disk full, or anything else goes wrong.
void writeFileAtomically(const QString& path, const QByteArray& bytes);

} // namespace millrace::base
