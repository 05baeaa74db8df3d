// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <memory>

namespace millrace::log {

/// Whether the file's name ends in .gz.
bool isPacked(const QString& path);
/// The name without .gz.
QString unpackedName(const QString& path);

/// A file to read from, unpacked on the way where its name ends in .gz. Throws base::Failure where it cannot be opened.
std::unique_ptr<QIODevice> openLog(const QString& path);
/// All of it. Throws base::Failure, for more than two gigabytes too.
QByteArray readLogFile(const QString& path);

} // namespace millrace::log
