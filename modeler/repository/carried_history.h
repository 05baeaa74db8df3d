// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <utility>
#include <vector>

namespace millrace::repository {

class History;

/// Private to the folder: a history on its way through a package. Files by their path in the `.git` folder, such that
/// an ordinary unzip gives an ordinary repository.
std::vector<std::pair<QString, QByteArray>> packHistory(const History& history);

/// Whether unpackHistory() has a use for the file at that path in a `.git` folder.
bool isCarried(const QString& path);

/// Starts a history in `folder` from such files, laid out in the folder `carried` as in `.git`. Packs are indexed and
/// objects hashed anew, every version must be whole and every file of it at most `largest` bytes. False when there is
/// no history in it. Throws Failure when it is damaged.
bool unpackHistory(const QString& carried, const QString& folder, qint64 largest);

} // namespace millrace::repository
