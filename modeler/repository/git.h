// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <git2.h>
#include <memory>
#include <utility>

/// Private to the folder: what turns libgit2's handles and return codes into C++. Nothing outside of repository
/// includes it.
namespace millrace::repository::git {

template <auto Free> struct Release {
    template <class T> void operator()(T* handle) const { Free(handle); }
};
template <class T, auto Free> using Handle = std::unique_ptr<T, Release<Free>>;

using Repository = Handle<git_repository, git_repository_free>;
using Commit = Handle<git_commit, git_commit_free>;
using Tree = Handle<git_tree, git_tree_free>;
using TreeEntry = Handle<git_tree_entry, git_tree_entry_free>;
using Blob = Handle<git_blob, git_blob_free>;
using Object = Handle<git_object, git_object_free>;
using Reference = Handle<git_reference, git_reference_free>;
using ReferenceIterator = Handle<git_reference_iterator, git_reference_iterator_free>;
using Index = Handle<git_index, git_index_free>;
using StatusList = Handle<git_status_list, git_status_list_free>;
using Diff = Handle<git_diff, git_diff_free>;
using Walk = Handle<git_revwalk, git_revwalk_free>;
using Config = Handle<git_config, git_config_free>;
using Database = Handle<git_odb, git_odb_free>;
using DatabaseObject = Handle<git_odb_object, git_odb_object_free>;
using Indexer = Handle<git_indexer, git_indexer_free>;
using PackBuilder = Handle<git_packbuilder, git_packbuilder_free>;

/// Starts libgit2 once for the program, cut off from the user's and the system's Git configuration.
void start();

/// Throws Failure "TRIED: reason, and what to do" for a negative return code; `tried` is a translated clause such as
/// "The version could not be saved".
void check(int code, const QString& tried);

/// The handle that a libgit2 function gives through its first parameter; throws as check() does.
template <class Owner, class Function, class... Arguments>
Owner make(const QString& tried, Function function, Arguments&&... arguments)
{
    typename Owner::pointer handle = nullptr;
    check(function(&handle, std::forward<Arguments>(arguments)...), tried);
    return Owner(handle);
}

/// As make(), but empty where the thing does not exist.
template <class Owner, class Function, class... Arguments>
Owner find(const QString& tried, Function function, Arguments&&... arguments)
{
    typename Owner::pointer handle = nullptr;
    const int code = function(&handle, std::forward<Arguments>(arguments)...);
    if (code == GIT_ENOTFOUND)
        return Owner();
    check(code, tried);
    return Owner(handle);
}

QString toText(const git_oid& id);

/// A tree entry that is an ordinary file: links and repositories inside the repository are left alone throughout.
inline bool isFile(unsigned int mode)
{
    return mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

} // namespace millrace::repository::git
