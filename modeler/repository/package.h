// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace millrace::repository {

enum class Carry { Files, FilesAndHistory };

/// Writes the project as one .zip, atomically: the files as they are in the folder now (without temporary and ignored
/// ones, the studio's own and symbolic links), ordered by path, names in UTF-8; and its whole history on demand. The
/// same project gives the same bytes. Throws Failure when a file cannot be read, has a name that importPackage() would
/// refuse, when the history belongs to a larger folder, or the .zip cannot be written.
void exportPackage(const QString& folder, const QString& zipPath, Carry carry);

/// What an archive may hold at most. Bytes are counted as they come out, whatever the archive declares.
struct ImportLimits {
    int entries = 20'000;
    qint64 bytes = 1024LL * 1024 * 1024;
    int ratio = 400; ///< of a file's size to its packed size; looked at above `ratioFrom` bytes
    qint64 ratioFrom = 8LL * 1024 * 1024;
};

struct Imported {
    QStringList files; ///< relative paths of the project's files, ordered
    bool withHistory = false;
};

/// Unpacks a .zip into `intoFolder`, which must be missing or empty, and marks it as a project. All or nothing: it is
/// unpacked beside and renamed at the end. The archive is held to be hostile: anything but ordinary files and folders
/// with safe and distinct names (names.h), readable, within the limits, refuses the whole with a Failure that names the
/// entry.
///
/// Of a `.git` folder only versions, alternatives and labels are taken over, each checked against its id and for being
/// whole; the configuration, hooks and whatever else is there could run programs, and is made afresh.
Imported importPackage(const QString& zipPath, const QString& intoFolder, const ImportLimits& limits = {});

} // namespace millrace::repository
