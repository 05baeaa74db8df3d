// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/carried_history.h"
#include "modeler/repository/names.h"
#include "modeler/repository/package.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace millrace::repository {

namespace {

constexpr quint32 typeMask = 0170000; // file types of Unix, in the upper half of the external attributes
constexpr quint32 typeFile = 0100000;
constexpr quint32 typeFolder = 0040000;
constexpr quint32 typeLink = 0120000;
constexpr qint64 readAtOnce = 64 * 1024;

struct Entry {
    QString path; ///< without the slash at a folder's end
    bool isFolder = false;
    bool executable = false;
    qint64 packedSize = 0;
    qint64 size = 0; ///< as declared
};

class Arriving {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::Package)
public:
    Arriving(const QString& zipPath, const QString& intoFolder, const ImportLimits& limits);
    Imported run();

private:
    [[noreturn]] void fail(const QString& reason) const;
    [[noreturn]] void refuse(const QString& entry, const QString& reason) const;
    void requireFreePlace() const;
    Entry current();
    void checkName(const Entry& entry);
    void claim(const QString& path, bool isFolder);
    void checkDirectory();
    void unpack();
    void unpackFile(const Entry& entry, const QString& target);
    QString targetOf(const Entry& entry) const;
    void publish() const;
    QString project() const { return staging_.filePath(QStringLiteral("project")); }
    QString carried() const { return staging_.filePath(QStringLiteral("history")); }

    QString zipPath_;
    QString into_;
    ImportLimits limits_;
    QTemporaryDir staging_;
    QuaZip zip_;
    QHash<QString, std::pair<QString, bool>> names_; ///< collision key -> spelling, is a folder
    qint64 unpacked_ = 0;
    QStringList files_;
};

/// Beside the folder to be made, so that a rename brings it there.
QString stagingPattern(const QString& into)
{
    const QFileInfo info(into);
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + QStringLiteral(".XXXXXX");
}

Arriving::Arriving(const QString& zipPath, const QString& intoFolder, const ImportLimits& limits)
    : zipPath_(zipPath)
    , into_(QDir::cleanPath(QFileInfo(intoFolder).absoluteFilePath()))
    , limits_(limits)
    , staging_((QDir().mkpath(QFileInfo(into_).absolutePath()), stagingPattern(into_)))
    , zip_(zipPath)
{ }

void Arriving::fail(const QString& reason) const
{
    throw base::Failure(tr("%1 could not be imported: %2").arg(zipPath_, reason));
}

void Arriving::refuse(const QString& entry, const QString& reason) const
{
    QString shown = entry.left(200);
    for (QChar& c : shown)
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    fail(tr("the entry '%1' is refused: %2. Nothing was imported.").arg(shown, reason));
}

void Arriving::requireFreePlace() const
{
    const QFileInfo info(into_);
    if (info.isSymLink() || (info.exists() && !info.isDir()))
        fail(tr("%1 is there already and is no folder. Choose another name.").arg(into_));
    if (info.isDir() && !QDir(into_).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        fail(tr("the folder %1 is not empty. Choose a new one.").arg(into_));
    if (!staging_.isValid())
        fail(tr("%1 cannot be written to: %2").arg(info.absolutePath(), staging_.errorString()));
}

Entry Arriving::current()
{
    QuaZipFileInfo64 info;
    if (!zip_.getCurrentFileInfo(&info))
        fail(tr("the archive is damaged."));
    const quint32 type = (info.externalAttr >> 16) & typeMask;
    Entry entry {info.name, info.name.endsWith(QLatin1Char('/')), (info.externalAttr >> 16 & 0100) != 0,
        qint64(info.compressedSize), qint64(info.uncompressedSize)};
    if (type == typeLink)
        refuse(info.name, tr("it is a link to another place"));
    if (type != 0 && type != typeFile && (type != typeFolder || !entry.isFolder))
        refuse(info.name, tr("it is neither a file nor a folder"));
    if (info.isEncrypted())
        refuse(info.name, tr("it is encrypted. Ask for the package without a password"));
    if (info.method != 0 && info.method != 8)
        refuse(info.name, tr("it is packed in an unusual way. Pack it again as an ordinary .zip"));
    if (entry.isFolder)
        entry.path.chop(1);
    return entry;
}

void Arriving::claim(const QString& path, bool isFolder)
{
    const auto known = names_.constFind(collisionKey(path));
    if (known == names_.constEnd())
        names_.insert(collisionKey(path), {path, isFolder});
    else if (known->first != path)
        refuse(path, tr("'%1' is there too, and not every system can tell the two apart").arg(known->first));
    else if (!isFolder || !known->second)
        refuse(path, tr("it is there twice"));
}

void Arriving::checkName(const Entry& entry)
{
    const QString history = QStringLiteral(".git");
    const bool isHistory = entry.path == history || entry.path.startsWith(history + QLatin1Char('/'));
    const QString checked = isHistory ? entry.path.mid(history.size() + 1) : entry.path;
    if (isHistory && checked.isEmpty()) {
        if (!entry.isFolder)
            refuse(entry.path, tr("it points to a history somewhere else"));
    } else if (const QString why = whyUnsafe(checked); !why.isEmpty()) {
        refuse(entry.path + QLatin1String(entry.isFolder ? "/" : ""), why);
    }
    for (auto slash = entry.path.indexOf(QLatin1Char('/')); slash >= 0;
         slash = entry.path.indexOf(QLatin1Char('/'), slash + 1))
        claim(entry.path.left(slash), true);
    claim(entry.path, entry.isFolder);
}

void Arriving::checkDirectory()
{
    if (QFileInfo(zipPath_).isDir())
        fail(tr("it is a folder, not a .zip file."));
    if (!QFileInfo(zipPath_).isFile())
        fail(tr("there is no such file."));
    if (!zip_.open(QuaZip::mdUnzip))
        fail(tr("it is no .zip file, or only a part of one."));
    int count = 0;
    for (bool more = zip_.goToFirstFile(); more; more = zip_.goToNextFile()) {
        if (++count > limits_.entries)
            fail(tr("it holds more than %1 entries.").arg(limits_.entries));
        checkName(current());
    }
    if (zip_.getZipError() != UNZ_OK || count != zip_.getEntriesCount())
        fail(tr("the archive is damaged."));
    if (count == 0)
        fail(tr("it is empty."));
}

/// Empty for what is not taken over.
QString Arriving::targetOf(const Entry& entry) const
{
    const QString top = entry.path.section(QLatin1Char('/'), 0, 0);
    if (top == QLatin1String(".millrace") || top == QLatin1String("__MACOSX"))
        return {};
    if (top != QLatin1String(".git"))
        return project() + QLatin1Char('/') + entry.path;
    const QString rest = entry.path.mid(5);
    return !entry.isFolder && isCarried(rest) ? carried() + QLatin1Char('/') + rest : QString();
}

void Arriving::unpack()
{
    QDir().mkpath(project());
    for (bool more = zip_.goToFirstFile(); more; more = zip_.goToNextFile()) {
        const Entry entry = current();
        const QString target = targetOf(entry);
        if (target.isEmpty())
            continue;
        if (!QDir().mkpath(entry.isFolder ? target : QFileInfo(target).path()))
            refuse(entry.path, tr("its folder could not be made"));
        if (entry.isFolder)
            continue;
        unpackFile(entry, target);
        if (target.startsWith(project()))
            files_.append(entry.path);
    }
}

void Arriving::unpackFile(const Entry& entry, const QString& target)
{
    QuaZipFile packed(&zip_);
    QFile file(target);
    if (!packed.open(QIODevice::ReadOnly))
        refuse(entry.path, tr("it is damaged"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        refuse(entry.path, tr("it could not be written: %1").arg(file.errorString()));
    qint64 size = 0;
    for (;;) {
        const QByteArray bytes = packed.read(readAtOnce);
        if (bytes.isEmpty())
            break;
        size += bytes.size();
        unpacked_ += bytes.size();
        if (unpacked_ > limits_.bytes)
            refuse(entry.path, tr("with it the package holds more than %1 MB").arg(limits_.bytes / 1000000));
        if (size > limits_.ratioFrom && size / limits_.ratio > entry.packedSize)
            refuse(
                entry.path, tr("it unpacks to more than %1 times its size, as no real file does").arg(limits_.ratio));
        if (file.write(bytes) != bytes.size())
            refuse(entry.path, tr("it could not be written: %1").arg(file.errorString()));
    }
    const bool readWell = packed.getZipError() == UNZ_OK;
    packed.close(); // compares the checksum, but only of what has the size declared
    if (!readWell || packed.getZipError() != UNZ_OK || size != entry.size)
        refuse(entry.path, tr("it is damaged"));
    if (!file.flush())
        refuse(entry.path, tr("it could not be written: %1").arg(file.errorString()));
    if (entry.executable)
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeUser);
}

void Arriving::publish() const
{
    QDir().mkpath(QFileInfo(markerOf(project())).path());
    base::writeFileAtomically(markerOf(project()), "1\n");
    // Onto an empty folder this is one step; a folder that was filled in the meantime refuses it.
    if (std::rename(QFile::encodeName(project()).constData(), QFile::encodeName(into_).constData()) != 0)
        fail(tr("%1 could not be made: %2.").arg(into_, qt_error_string(errno)));
}

Imported Arriving::run()
{
    requireFreePlace();
    checkDirectory();
    unpack();
    Imported imported {files_, unpackHistory(carried(), project(), limits_.bytes)};
    imported.files.sort();
    publish();
    return imported;
}

} // namespace

Imported importPackage(const QString& zipPath, const QString& intoFolder, const ImportLimits& limits)
{
    return Arriving(zipPath, intoFolder, limits).run();
}

} // namespace millrace::repository
