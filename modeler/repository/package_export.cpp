// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/package.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/carried_history.h"
#include "modeler/repository/history.h"
#include "modeler/repository/names.h"
#include "modeler/repository/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <optional>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

namespace millrace::repository {

namespace {

constexpr int deflate = 8; // method 8 of the ZIP format (APPNOTE 4.4.5)
constexpr int defaultLevel = -1;

class Package {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::Package)
public:
    Package(const QString& folder, const QString& zipPath);
    void addFiles();
    void addHistory();
    void write();

private:
    void collect(const QDir& folder, const QString& prefix, QStringList& paths) const;
    bool belongs(const QFileInfo& entry, const QString& path) const;
    void add(const QString& name, const QByteArray& bytes, const QDateTime& changed, bool executable);
    [[noreturn]] void fail(const QString& reason) const;

    Workspace workspace_;
    QString zipPath_;
    std::optional<History> history_;
    QBuffer bytes_;
    QuaZip zip_;
};

Package::Package(const QString& folder, const QString& zipPath)
    : workspace_(Workspace::open(folder))
    , zipPath_(zipPath)
    , zip_(&bytes_)
{
    if (History::exists(folder))
        history_.emplace(History::open(folder));
    zip_.setUtf8Enabled(true);
    if (!zip_.open(QuaZip::mdCreate))
        fail(tr("the archive could not be begun"));
}

void Package::fail(const QString& reason) const
{
    throw base::Failure(tr("The project %1 could not be exported: %2.").arg(workspace_.name(), reason));
}

bool Package::belongs(const QFileInfo& entry, const QString& path) const
{
    return !isTemporaryName(entry.fileName()) && entry.absoluteFilePath() != QFileInfo(zipPath_).absoluteFilePath()
        && (!history_ || history_->keeps(path));
}

void Package::collect(const QDir& folder, const QString& prefix, QStringList& paths) const
{
    const auto entries
        = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        const QString path = prefix + entry.fileName();
        const bool isStudios = path == QLatin1String(".git") || path == QLatin1String(".millrace");
        if (entry.isFile() && !isStudios && belongs(entry, path))
            paths.append(path);
        else if (entry.isDir() && !isStudios && !Workspace::isRoot(entry.filePath()))
            collect(QDir(entry.filePath()), path + QLatin1Char('/'), paths);
    }
}

void Package::addFiles()
{
    QStringList paths;
    collect(QDir(workspace_.folder()), {}, paths);
    paths.sort();
    for (const QString& path : paths) {
        if (const QString why = whyUnsafe(path); !why.isEmpty())
            fail(tr("the name of the file '%1' cannot be used everywhere: %2. Rename it").arg(path, why));
        const QFileInfo info(workspace_.absolute(path));
        add(path, base::readFile(info.filePath()), info.lastModified().toUTC(), info.isExecutable());
    }
}

void Package::addHistory()
{
    if (!history_)
        fail(tr("it has no history"));
    if (history_->isShared())
        fail(tr("its history belongs to a larger folder. Export it without the history"));
    const QDateTime then = history_->latest() ? history_->latest()->time.toUTC() : QDateTime();
    for (const auto& [name, bytes] : packHistory(*history_))
        add(QStringLiteral(".git/") + name, bytes, then, false);
}

void Package::add(const QString& name, const QByteArray& bytes, const QDateTime& changed, bool executable)
{
    static const QDateTime earliest(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC); // the format knows none before
    QuaZipNewInfo info(name);
    info.dateTime = changed.isValid() ? std::max(changed, earliest) : earliest;
    const bool isFolder = name.endsWith(QLatin1Char('/'));
    info.externalAttr = (isFolder ? 0040755u : executable ? 0100755u : 0100644u) << 16;
    QuaZipFile file(&zip_);
    if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, isFolder ? 0 : deflate, defaultLevel))
        fail(tr("'%1' could not be packed").arg(name));
    const bool written = file.write(bytes) == bytes.size();
    file.close();
    if (!written || file.getZipError() != ZIP_OK)
        fail(tr("'%1' could not be packed").arg(name));
}

void Package::write()
{
    zip_.close();
    if (zip_.getZipError() != ZIP_OK)
        fail(tr("the archive could not be finished"));
    base::writeFileAtomically(zipPath_, bytes_.data());
}

} // namespace

void exportPackage(const QString& folder, const QString& zipPath, Carry carry)
{
    Package package(folder, zipPath);
    package.addFiles();
    if (carry == Carry::FilesAndHistory)
        package.addHistory();
    package.write();
}

} // namespace millrace::repository
