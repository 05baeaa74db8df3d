// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/history.h"

#include "modeler/base/failure.h"
#include "modeler/repository/history_repository.h"

#include <QFile>
#include <array>
#include <utility>

namespace millrace::repository {

namespace {

/// Git writes "NAME <EMAIL>" on one line.
QByteArray plainName(const QString& text)
{
    QString plain;
    for (const QChar c : text)
        if (c != QLatin1Char('<') && c != QLatin1Char('>'))
            plain += c.category() == QChar::Other_Control ? QLatin1Char(' ') : c;
    return plain.trimmed().toUtf8();
}

git_time timeNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    return {now.toSecsSinceEpoch(), now.offsetFromUtc() / 60, now.offsetFromUtc() < 0 ? '-' : '+'};
}

void stage(git_index* index, const std::vector<History::Repository::Change>& changes, const QString& tried)
{
    git::check(git_index_read(index, 0), tried);
    // Deleted files first: a folder may have taken a file's name.
    for (const auto& change : changes)
        if (change.state == FileState::Deleted)
            git::check(git_index_remove_bypath(index, change.path.constData()), tried);
    for (const auto& change : changes)
        if (change.state != FileState::Deleted)
            git::check(git_index_add_bypath(index, change.path.constData()), tried);
    const int code = git_index_write(index);
    if (code == GIT_ELOCKED)
        throw base::Failure(History::Repository::tr(
            "%1: another program is working on the history, or was stopped in the middle of it. Close it and try "
            "again; if there is none, delete the file %2.lock that it left.")
                                .arg(tried, QFile::decodeName(git_index_path(index))));
    git::check(code, tried);
}

} // namespace

History::History(std::unique_ptr<Repository> repository)
    : repository_(std::move(repository))
{ }

History::History(History&&) noexcept = default;
History& History::operator=(History&&) noexcept = default;
History::~History() = default;

bool History::exists(const QString& folder)
{
    return Repository::find(folder) != nullptr;
}

History History::open(const QString& folder)
{
    auto repository = Repository::find(folder);
    if (!repository)
        throw base::Failure(Repository::tr("The folder %1 has no history yet. Make it a project first.").arg(folder));
    return History(std::move(repository));
}

History History::create(const QString& folder)
{
    auto repository = Repository::find(folder);
    return History(repository ? std::move(repository) : Repository::start(folder));
}

QString History::folder() const
{
    return repository_->folder();
}

bool History::isShared() const
{
    return !repository_->prefix().isEmpty();
}

bool History::keeps(const QString& path) const
{
    return !repository_->ignores(repository_->inside(path));
}

FileChanges History::status() const
{
    FileChanges changes;
    for (const auto& change : repository_->changes())
        changes.push_back({repository_->outside(change.path), change.state});
    return changes;
}

std::optional<Version> History::saveVersion(const QString& note, const Author& author)
{
    const QString tried = Repository::tr("The version could not be saved");
    QByteArray name = plainName(author.name);
    QByteArray email = plainName(author.email);
    if (note.trimmed().isEmpty())
        throw base::Failure(Repository::tr("A version needs a note that says what it is. Enter a note."));
    if (name.isEmpty())
        throw base::Failure(
            Repository::tr("A version carries the name of who saved it. Enter your name in the settings."));
    repository_->requireReady();
    const auto changes = repository_->changes();
    if (changes.empty())
        return std::nullopt;

    const auto index = git::make<git::Index>(tried, git_repository_index, repository_->handle());
    stage(index.get(), changes, tried);
    const git_oid treeId = repository_->writeTree(index.get(), changes);
    const auto tree = git::make<git::Tree>(tried, git_tree_lookup, repository_->handle(), &treeId);
    const auto latest = repository_->head();
    if (latest && git_oid_equal(git_commit_tree_id(latest.get()), &treeId))
        return std::nullopt;
    const git_signature signature {name.data(), email.data(), timeNow()};
    std::array<const git_commit*, 1> parents {latest.get()};
    git_oid id;
    git::check(
        git_commit_create(&id, repository_->handle(), "HEAD", &signature, &signature, nullptr,
            (note.trimmed() + QLatin1Char('\n')).toUtf8().constData(), tree.get(), latest ? 1 : 0, parents.data()),
        tried);
    const auto commit = git::make<git::Commit>(tried, git_commit_lookup, repository_->handle(), &id);
    return repository_->describe(commit.get(), {});
}

} // namespace millrace::repository
