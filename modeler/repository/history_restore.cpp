// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/history.h"
#include "modeler/repository/history_repository.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace millrace::repository {

namespace {

/// What is to be done to the folder, all of it checked before any of it is done.
class Restoration {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::History)
public:
    Restoration(
        const History::Repository& repository, const History::Repository::Entries& target, const FileChanges& changes)
        : repository_(repository)
        , target_(target)
        , changes_(changes)
    {
        for (const FileChange& change : changes)
            if (change.state == FileState::Deleted)
                removed_.insert(change.path);
    }
    void check() const;
    void apply() const;

private:
    QString onDisk(const QString& path) const { return repository_.folder() + QLatin1Char('/') + path; }
    void checkParents(const QString& path) const;
    void checkPlace(const FileChange& change) const;
    void remove(const QString& path) const;
    void write(const QString& path) const;

    const History::Repository& repository_;
    const History::Repository::Entries& target_;
    const FileChanges& changes_;
    QSet<QString> removed_;
};

void Restoration::checkParents(const QString& path) const
{
    for (auto slash = path.indexOf(QLatin1Char('/')); slash >= 0; slash = path.indexOf(QLatin1Char('/'), slash + 1)) {
        const QString parent = path.left(slash);
        const QFileInfo info(onDisk(parent));
        if (info.isSymLink())
            throw base::Failure(
                tr("%1 cannot be restored: %2 is a link to another place. Move it away first.").arg(path, parent));
        if (info.exists() && !info.isDir() && !removed_.contains(parent))
            throw base::Failure(
                tr("%1 cannot be restored: there is a file %2 in the way. Move it away first.").arg(path, parent));
    }
}

void Restoration::checkPlace(const FileChange& change) const
{
    const QFileInfo info(onDisk(change.path));
    if (info.isSymLink())
        throw base::Failure(
            tr("%1 cannot be restored: it is a link to another place now. Move it away first.").arg(change.path));
    if (info.isDir()) {
        QDirIterator files(info.filePath(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (const QString path = QDir(repository_.folder()).relativeFilePath(files.next());
                !removed_.contains(path))
                throw base::Failure(tr("%1 cannot be restored: there is a file %2 in the way. Move it away first.")
                                        .arg(change.path, path));
    } else if (info.exists() && change.state == FileState::New) {
        // Not in the latest version and yet there: a file that is kept out of the history, so it would be lost.
        if (base::readFile(info.filePath()) != repository_.bytes(target_.at(change.path.toUtf8()).id))
            throw base::Failure(tr("%1 cannot be restored: there is such a file, which is kept out of the history and "
                                   "would be lost. Move it away first.")
                                    .arg(change.path));
    }
}

void Restoration::check() const
{
    for (const FileChange& change : changes_) {
        repository_.requireSafe(change.path);
        checkParents(change.path);
        if (change.state != FileState::Deleted)
            checkPlace(change);
    }
}

void Restoration::remove(const QString& path) const
{
    QFile file(onDisk(path));
    if (file.exists() && !file.remove())
        throw base::Failure(
            tr("%1 could not be removed: %2. The state before is the latest version.").arg(path, file.errorString()));
    const QDir folder(repository_.folder());
    for (QString parent = QFileInfo(path).path(); parent != QLatin1String(".") && folder.rmdir(parent);)
        parent = QFileInfo(parent).path();
}

void Restoration::write(const QString& path) const
{
    const auto& entry = target_.at(path.toUtf8());
    const QString file = onDisk(path);
    const QDir empty(file);
    if (empty.exists()) { // nothing but empty folders is left there, see checkPlace()
        QDir(file).removeRecursively();
    }
    if (!QDir(repository_.folder()).mkpath(QFileInfo(path).path()))
        throw base::Failure(tr("The folder of %1 could not be made. Check that you may write there.").arg(path));
    base::writeFileAtomically(file, repository_.bytes(entry.id));
    const auto permissions = QFile::permissions(file);
    const auto execute = QFileDevice::ExeOwner | QFileDevice::ExeUser | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QFile::setPermissions(file, entry.executable ? permissions | execute : permissions & ~execute);
}

void Restoration::apply() const
{
    for (const FileChange& change : changes_)
        if (change.state == FileState::Deleted)
            remove(change.path);
    for (const FileChange& change : changes_)
        if (change.state != FileState::Deleted)
            write(change.path);
}

} // namespace

Restored History::restorePaths(const QString& version, const QString& onlyPath, const Author& author)
{
    const auto commit = repository_->commit(version);
    Restored restored;
    if (!repository_->changes().empty()) {
        const QString note = repository_->describe(commit.get(), {}).note.section(QLatin1Char('\n'), 0, 0);
        restored.saved = saveVersion(Repository::tr("State before going back to ‘%1’").arg(note), author);
    }
    const auto current = repository_->head();
    restored.changes = repository_->difference(current.get(), commit.get());
    const auto target = repository_->entries(commit.get());
    if (!onlyPath.isEmpty()) {
        if (!target.contains(onlyPath.toUtf8()) && !repository_->entries(current.get()).contains(onlyPath.toUtf8()))
            throw base::Failure(Repository::tr("There is no file %1 in version %2.").arg(onlyPath, version));
        std::erase_if(restored.changes, [&](const FileChange& change) { return change.path != onlyPath; });
    }
    const Restoration restoration(*repository_, target, restored.changes);
    restoration.check();
    restoration.apply();
    return restored;
}

Restored History::restore(const QString& version, const Author& author)
{
    return restorePaths(version, {}, author);
}

Restored History::restoreFile(const QString& version, const QString& path, const Author& author)
{
    if (path.isEmpty())
        throw base::Failure(Repository::tr("There is no file without a name to restore."));
    return restorePaths(version, path, author);
}

} // namespace millrace::repository
