// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/repository/git.h"
#include "modeler/repository/history.h"

#include <QCoreApplication>
#include <map>
#include <optional>
#include <vector>

namespace millrace::repository {

/// Private to the folder: an open libgit2 repository and the part of it that is the project.
class History::Repository {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::History)
public:
    struct Change {
        QByteArray path; ///< relative to the repository's root, as its bytes are
        FileState state;
    };
    struct Entry {
        git_oid id;
        bool executable;
    };
    using Entries = std::map<QByteArray, Entry>; ///< by path relative to the project's folder

    /// Empty where the folder is in no history, or in one that ignores it.
    static std::unique_ptr<Repository> find(const QString& folder);
    static std::unique_ptr<Repository> start(const QString& folder);

    git_repository* handle() const { return handle_.get(); }
    const QString& folder() const { return folder_; }
    const QByteArray& prefix() const { return prefix_; } ///< empty, or the folder's path in the repository with a slash
    QByteArray inside(const QString& path) const { return prefix_ + path.toUtf8(); }
    QString outside(const QByteArray& path) const { return QString::fromUtf8(path.mid(prefix_.size())); }

    std::vector<Change> changes() const;
    FileChanges difference(const git_commit* from, const git_commit* to) const;
    git::Commit head() const; ///< empty before the first version
    git::Commit commit(const QString& name) const;
    git::Commit parent(const git_commit* of, unsigned int position) const;
    git::Tree tree(const git_commit* of) const;
    Entries entries(const git_commit* of) const; ///< ordinary files alone
    git::TreeEntry entry(const git_commit* of, const QByteArray& path) const;
    QByteArray bytes(const git_oid& blob) const;
    std::multimap<QString, QString> labels() const; ///< id of the version -> label
    Version describe(const git_commit* commit, const std::multimap<QString, QString>& labels) const;
    bool ignores(const QByteArray& path) const;
    /// Throws Failure unless a version can be added now.
    void requireReady() const;
    /// Throws Failure for a path that must not be written (names.h): a stranger may have made the history.
    void requireSafe(const QString& path) const;
    /// The files of a new version: the latest and `changes`, whose bytes `index` has taken in.
    git_oid writeTree(git_index* index, const std::vector<Change>& changes) const;

private:
    Repository(git::Repository handle, QString folder);
    void collect(const git_tree* tree, const QByteArray& path, Entries& entries) const;
    std::optional<FileState> stateOf(const git_status_entry& entry, QByteArray& path) const;
    bool sameAsLatest(const git_status_entry& entry, const QByteArray& path) const;

    git::Repository handle_;
    QString folder_;
    QByteArray prefix_;
};

} // namespace millrace::repository
