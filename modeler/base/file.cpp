// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/file.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace millrace::base {

namespace {

struct FileTexts {
    Q_DECLARE_TR_FUNCTIONS(File)
};

[[noreturn]] void failWriting(const QString& path, const QString& reason)
{
    throw Failure(QFileInfo::exists(path)
            ? FileTexts::tr("%1 could not be saved: %2. The file on disk is as it was.").arg(path, reason)
            : FileTexts::tr("%1 could not be saved: %2.").arg(path, reason));
}

void syncFolder(const QString& folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // some file systems do not open folders; the rename itself has happened
    ::fsync(handle);
    ::close(handle);
}

} // namespace

QByteArray readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        throw Failure(FileTexts::tr("%1 is a folder, not a file.").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(FileTexts::tr("%1 could not be opened: %2.").arg(path, file.errorString()));
    if (file.size() > limit)
        throw Failure(FileTexts::tr("%1 is too large: %2 MB, at most %3 MB are read.")
                          .arg(path)
                          .arg(file.size() / 1000000)
                          .arg(limit / 1000000));
    // Asked for what it has: some files (pipes, /proc) do not know their size and are read until they end.
    QByteArray bytes = file.read(std::min(limit, file.size()) + 1);
    while (!file.atEnd() && bytes.size() <= limit)
        bytes += file.read(1 << 20);
    if (bytes.size() > limit)
        throw Failure(FileTexts::tr("%1 is too large: at most %2 MB are read.").arg(path).arg(limit / 1000000));
    if (file.error() != QFileDevice::NoError)
        throw Failure(FileTexts::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    return bytes;
}

void writeFileAtomically(const QString& path, const QByteArray& bytes)
{
    const QFileInfo asked(path);
    const QString target = asked.isSymLink() ? asked.symLinkTarget() : asked.absoluteFilePath();
    const QFileInfo old(target);
    const QString folder = old.absolutePath();
    if (old.isDir())
        failWriting(path, FileTexts::tr("it is a folder"));
    if (old.exists() && !old.isWritable())
        failWriting(path, FileTexts::tr("it is read-only"));

    QTemporaryFile beside(folder + QStringLiteral("/.") + old.fileName() + QStringLiteral(".XXXXXX"));
    if (!beside.open())
        failWriting(path, beside.errorString());
    if (beside.write(bytes) != bytes.size() || !beside.flush() || ::fsync(beside.handle()) != 0) {
        const QString reason = beside.error() != QFileDevice::NoError ? beside.errorString() : qt_error_string(errno);
        failWriting(path, reason);
    }
    const auto permissions = old.exists()
        ? old.permissions()
        : QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    beside.setPermissions(permissions);
    beside.close();
    if (std::rename(QFile::encodeName(beside.fileName()).constData(), QFile::encodeName(target).constData()) != 0)
        failWriting(path, qt_error_string(errno));
    beside.setAutoRemove(false);
    syncFolder(folder);
}

} // namespace millrace::base
