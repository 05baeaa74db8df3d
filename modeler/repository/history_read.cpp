// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/repository/history.h"
#include "modeler/repository/history_repository.h"

namespace millrace::repository {

namespace {

/// The id of what a version has at `path`, all zero for nothing.
git_oid idAt(const History::Repository& repository, const git_commit* commit, const QByteArray& path)
{
    const auto entry = repository.entry(commit, path);
    return entry ? *git_tree_entry_id(entry.get()) : git_oid {};
}

/// As `git log PATH` has it: a merge counts only when it differs from all that went into it.
bool changedBy(const History::Repository& repository, const git_commit* commit, const QByteArray& path)
{
    const git_oid own = idAt(repository, commit, path);
    const auto parents = git_commit_parentcount(commit);
    if (parents == 0)
        return !git_oid_is_zero(&own);
    for (unsigned int i = 0; i < parents; ++i) {
        const git_oid before = idAt(repository, repository.parent(commit, i).get(), path);
        if (git_oid_equal(&own, &before))
            return false;
    }
    return true;
}

} // namespace

std::vector<Version> History::versions(const QString& path, int limit) const
{
    const QString tried = Repository::tr("The versions of %1 could not be listed").arg(folder());
    std::vector<Version> versions;
    const auto latestCommit = repository_->head();
    if (!latestCommit)
        return versions;
    QByteArray within = repository_->inside(path);
    if (within.endsWith('/'))
        within.chop(1);
    const auto labels = repository_->labels();
    const auto walk = git::make<git::Walk>(tried, git_revwalk_new, repository_->handle());
    git::check(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME), tried);
    git::check(git_revwalk_push(walk.get(), git_commit_id(latestCommit.get())), tried);
    git_oid id;
    int code = 0;
    while ((limit <= 0 || int(versions.size()) < limit) && (code = git_revwalk_next(&id, walk.get())) == 0) {
        const auto commit = git::make<git::Commit>(tried, git_commit_lookup, repository_->handle(), &id);
        if (within.isEmpty() || changedBy(*repository_, commit.get(), within))
            versions.push_back(repository_->describe(commit.get(), labels));
    }
    if (code != GIT_ITEROVER)
        git::check(code, tried);
    return versions;
}

std::optional<Version> History::latest() const
{
    const auto commit = repository_->head();
    return commit ? std::optional(repository_->describe(commit.get(), repository_->labels())) : std::nullopt;
}

Version History::version(const QString& name) const
{
    return repository_->describe(repository_->commit(name).get(), repository_->labels());
}

QByteArray History::fileAt(const QString& version, const QString& path) const
{
    const auto commit = repository_->commit(version);
    const auto entry = path.isEmpty() ? git::TreeEntry() : repository_->entry(commit.get(), repository_->inside(path));
    if (!entry || !git::isFile(git_tree_entry_filemode(entry.get())))
        throw base::Failure(Repository::tr("There is no file %1 in version %2.").arg(path, version));
    return repository_->bytes(*git_tree_entry_id(entry.get()));
}

QStringList History::filesAt(const QString& version) const
{
    QStringList paths;
    for (const auto& [path, entry] : repository_->entries(repository_->commit(version).get()))
        paths.append(QString::fromUtf8(path));
    paths.sort();
    return paths;
}

FileChanges History::changedFiles(const QString& a, const QString& b) const
{
    return repository_->difference(repository_->commit(a).get(), repository_->commit(b).get());
}

FileChanges History::changedFiles(const QString& version) const
{
    const auto commit = repository_->commit(version);
    const auto before = git_commit_parentcount(commit.get()) > 0 ? repository_->parent(commit.get(), 0) : git::Commit();
    return repository_->difference(before.get(), commit.get());
}

} // namespace millrace::repository
