// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace millrace::repository {

struct Author {
    QString name; ///< must not be empty when a version is saved
    QString email; ///< may be empty
    bool operator==(const Author&) const = default;
};

/// A saved state of the whole project (a commit, to Git).
struct Version {
    QString id; ///< 40 hexadecimal digits
    QString shortId; ///< the first digits, as many as tell it from all others
    QString note; ///< one or more lines, without blank space around it
    Author author;
    QDateTime time; ///< with the author's offset from UTC
    QStringList labels; ///< tags, in order of name
    QStringList parents; ///< ids; none for the first version, two for a merge
};

enum class FileState { New, Changed, Deleted };

struct FileChange {
    QString path; ///< relative to the project's folder, with '/'
    FileState state = FileState::Changed;
    bool operator==(const FileChange&) const = default;
};
using FileChanges = std::vector<FileChange>;

struct Restored {
    std::optional<Version> saved; ///< the version that unsaved changes were put into first
    FileChanges changes; ///< what it did to the files of the folder; empty when they were as in that version already
};

/// The version history of a project folder, kept in an ordinary Git repository with libgit2: every Git program reads
/// the same. The folder is the repository's root, or lies somewhere inside a larger one; then only what is in the
/// folder is looked at, saved and restored.
///
/// Bytes are kept exactly (no conversion of line ends) where the history was created here; in somebody else's
/// repository its own settings hold. The user's Git configuration is not read, hooks are not run. Symbolic links and
/// repositories within the folder are left alone. Nothing here rewrites history or drops what was not saved.
///
/// A version is named by its id, by as many of the first digits as make it unique, by a label or by an alternative.
/// Every function throws base::Failure when the history is damaged, locked or cannot be read or written. Not to be used
/// by two threads at once.
class History {
public:
    static bool exists(const QString& folder);
    /// Throws Failure when the folder has no history.
    static History open(const QString& folder);
    /// Opens the history, or starts an empty one whose first alternative is 'main'.
    static History create(const QString& folder);

    History(History&&) noexcept;
    History& operator=(History&&) noexcept;
    ~History();

    /// The project's folder, absolute.
    QString folder() const;

    /// Files that differ from the latest version, ordered by path.
    FileChanges status() const;
    /// Saves all of status() as a new version; empty, and no version made, when nothing has changed. Throws Failure for
    /// an empty note or author, and when an old version was checked out by another program (no alternative to add to).
    std::optional<Version> saveVersion(const QString& note, const Author& author);

    /// Newest first, at most `limit` of them when above 0: the versions that changed the file at `path`, or anything in
    /// the project's folder when it is empty.
    std::vector<Version> versions(const QString& path = {}, int limit = 0) const;
    std::optional<Version> latest() const;
    Version version(const QString& name) const;
    QByteArray fileAt(const QString& version, const QString& path) const;
    /// Paths of all files of that version, ordered.
    QStringList filesAt(const QString& version) const;
    /// What led from version `a` to version `b`, ordered by path.
    FileChanges changedFiles(const QString& a, const QString& b) const;
    /// What a version changed against the one before it (the first of them, for a merge).
    FileChanges changedFiles(const QString& version) const;

    /// Makes the files of the folder as they were in that version: a change like any other, to be saved when wanted.
    /// Changes that were not saved yet are first saved as a version of their own, by `author`. Throws Failure, having
    /// changed no file, when a file that is kept out of the history stands in the way.
    Restored restore(const QString& version, const Author& author);
    /// The same for one file; a file that did not exist in that version is removed.
    Restored restoreFile(const QString& version, const QString& path, const Author& author);

    /// Gives a version a name that stays with it.
    void addLabel(const QString& version, const QString& label);

    /// Alternatives are lines of versions side by side (branches, to Git), ordered by name.
    QStringList alternatives() const;
    /// Empty while another program shows an old version.
    QString currentAlternative() const;
    /// A new alternative that starts at the latest version; the current one stays.
    void createAlternative(const QString& name);
    /// Shows another alternative in the folder. Throws Failure while there are unsaved changes.
    void switchTo(const QString& alternative);

    /// False for what is kept out of the history: temporary files, the studio's own, what a .gitignore names.
    bool keeps(const QString& path) const;
    /// True when the history holds more than this folder.
    bool isShared() const;

    class Repository; ///< the libgit2 side, private to the folder
    const Repository& repository() const { return *repository_; }

private:
    explicit History(std::unique_ptr<Repository> repository);
    Restored restorePaths(const QString& version, const QString& onlyPath, const Author& author);

    std::unique_ptr<Repository> repository_;
};

} // namespace millrace::repository
