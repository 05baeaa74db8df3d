// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/history_repository.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/names.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTimeZone>
#include <algorithm>

namespace millrace::repository {

namespace {

constexpr qsizetype longestTreePath = 4096; // bounds the recursion into trees that strangers made
constexpr size_t mostFiles = 500'000;
QString decode(const char* text, const char* encoding)
{
    if (encoding) {
        QStringDecoder decoder(encoding);
        if (decoder.isValid())
            return decoder.decode(QByteArrayView(text));
    }
    return QString::fromUtf8(text);
}

} // namespace

std::unique_ptr<History::Repository> History::Repository::find(const QString& folder)
{
    git::start();
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString tried = tr("The history of %1 could not be opened").arg(folder);
    if (canonical.isEmpty() || !QFileInfo(canonical).isDir())
        throw base::Failure(tr("The folder %1 does not exist.").arg(folder));
    const QByteArray path = QFile::encodeName(canonical);
    git::Repository handle;
    if (QFileInfo::exists(canonical + QStringLiteral("/.git")))
        handle = git::make<git::Repository>(
            tried, git_repository_open_ext, path.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    else
        handle = git::find<git::Repository>(tried, git_repository_open_ext, path.constData(), 0u, nullptr);
    if (!handle)
        return nullptr;
    if (git_repository_is_bare(handle.get()) || !git_repository_workdir(handle.get()))
        throw base::Failure(
            tr("%1 lies in a store of versions without files to work on. Choose another folder.").arg(folder));
    std::unique_ptr<Repository> found(new Repository(std::move(handle), canonical));
    if (!found->prefix_.isEmpty() && found->ignores(found->prefix_))
        return nullptr;
    return found;
}

std::unique_ptr<History::Repository> History::Repository::start(const QString& folder)
{
    git::start();
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString tried = tr("A history could not be started in %1").arg(folder);
    git_repository_init_options options;
    git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
    options.flags = GIT_REPOSITORY_INIT_NO_REINIT | GIT_REPOSITORY_INIT_MKDIR;
    options.initial_head = "main";
    auto handle = git::make<git::Repository>(
        tried, git_repository_init_ext, QFile::encodeName(canonical).constData(), &options);
    const auto config = git::make<git::Config>(tried, git_repository_config, handle.get());
    git::check(git_config_set_bool(config.get(), "core.autocrlf", 0), tried);
    // An imported history may hold links; made for real, a save through one would write outside of the project.
    git::check(git_config_set_bool(config.get(), "core.symlinks", 0), tried);
    const QString info = QFile::decodeName(git_repository_path(handle.get())) + QStringLiteral("info");
    if (!QDir().mkpath(info))
        throw base::Failure(tr("%1 could not be made. Check that you may write there.").arg(info));
    base::writeFileAtomically(info + QStringLiteral("/exclude"), excludeRules());
    // Above any .gitattributes in the project: files are kept byte by byte, by every Git program.
    base::writeFileAtomically(
        info + QStringLiteral("/attributes"), "* -text -ident -filter !eol !working-tree-encoding\n");
    return std::unique_ptr<Repository>(new Repository(std::move(handle), canonical));
}

History::Repository::Repository(git::Repository handle, QString folder)
    : handle_(std::move(handle))
    , folder_(std::move(folder))
{
    const QString root = QFileInfo(QFile::decodeName(git_repository_workdir(handle_.get()))).canonicalFilePath();
    const QString relative = QDir(root).relativeFilePath(folder_);
    if (relative != QLatin1String("."))
        prefix_ = relative.toUtf8() + '/';
    git::check(git_ignore_add_rule(handle_.get(), excludeRules().constData()), tr("The history could not be opened"));
}

bool History::Repository::ignores(const QByteArray& path) const
{
    int ignored = 0;
    git::check(git_ignore_path_is_ignored(&ignored, handle_.get(), path.constData()),
        tr("The rules of what is ignored could not be read"));
    return ignored != 0;
}

bool History::Repository::sameAsLatest(const git_status_entry& entry, const QByteArray& path) const
{
    git_oid onDisk;
    return entry.head_to_index
        && git_repository_hashfile(&onDisk, handle_.get(), path.constData(), GIT_OBJECT_BLOB, nullptr) == 0
        && git_oid_equal(&onDisk, &entry.head_to_index->old_file.id);
}

/// What the latest version and the folder say of a file; what another program has staged in between does not count.
std::optional<FileState> History::Repository::stateOf(const git_status_entry& entry, QByteArray& path) const
{
    const git_diff_delta* staged = entry.head_to_index;
    const git_diff_delta* unstaged = entry.index_to_workdir;
    const git_diff_delta* any = unstaged ? unstaged : staged;
    path = any->old_file.path ? any->old_file.path : any->new_file.path;
    const bool wasThere = staged ? staged->status != GIT_DELTA_ADDED : unstaged->status != GIT_DELTA_UNTRACKED;
    const bool isThere = unstaged ? unstaged->status != GIT_DELTA_DELETED : staged->status != GIT_DELTA_DELETED;
    const auto before = staged ? staged->old_file.mode : any->old_file.mode;
    const auto now = any->new_file.mode;
    if (!path.startsWith(prefix_) || path.endsWith('/') || (!wasThere && !isThere))
        return std::nullopt;
    if ((wasThere && !git::isFile(before)) || (isThere && !git::isFile(now)))
        return std::nullopt;
    if (wasThere != isThere)
        return isThere ? FileState::New : FileState::Deleted;
    const bool forgotten = staged && staged->status == GIT_DELTA_DELETED;
    return forgotten && sameAsLatest(entry, path) ? std::nullopt : std::optional(FileState::Changed);
}

std::vector<History::Repository::Change> History::Repository::changes() const
{
    const QString tried = tr("The files of %1 could not be compared with the latest version").arg(folder_);
    git_status_options options;
    git_status_options_init(&options, GIT_STATUS_OPTIONS_VERSION);
    options.flags = GIT_STATUS_OPT_INCLUDE_UNTRACKED | GIT_STATUS_OPT_RECURSE_UNTRACKED_DIRS
        | GIT_STATUS_OPT_EXCLUDE_SUBMODULES | GIT_STATUS_OPT_DISABLE_PATHSPEC_MATCH;
    QByteArray within = prefix_.chopped(prefix_.isEmpty() ? 0 : 1);
    char* paths = within.data();
    if (!within.isEmpty())
        options.pathspec = {&paths, 1};
    const auto list = git::make<git::StatusList>(tried, git_status_list_new, handle_.get(), &options);
    std::vector<Change> changes;
    for (size_t i = 0; i < git_status_list_entrycount(list.get()); ++i) {
        QByteArray path;
        if (const auto state = stateOf(*git_status_byindex(list.get(), i), path))
            changes.push_back({path, *state});
    }
    std::sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) { return a.path < b.path; });
    return changes;
}

git::Commit History::Repository::head() const
{
    git_oid id;
    const int code = git_reference_name_to_id(&id, handle_.get(), "HEAD");
    const QString tried = tr("The latest version could not be read");
    if (code == GIT_ENOTFOUND || code == GIT_EUNBORNBRANCH)
        return {};
    git::check(code, tried);
    return git::make<git::Commit>(tried, git_commit_lookup, handle_.get(), &id);
}

git::Commit History::Repository::commit(const QString& name) const
{
    const QString tried = tr("The version '%1' could not be read").arg(name);
    git_object* raw = nullptr;
    int code = name.isEmpty() || name.startsWith(QLatin1Char(':'))
        ? GIT_ENOTFOUND
        : git_revparse_single(&raw, handle_.get(), name.toUtf8().constData());
    if ((code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC) && !name.isEmpty())
        code = git_revparse_single(&raw, handle_.get(), ("refs/heads/" + branchOf(name)).constData());
    const git::Object object(raw);
    if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC)
        throw base::Failure(tr("There is no version '%1' in the history of %2.").arg(name, folder_));
    git::check(code, tried);
    git_object* peeled = nullptr;
    if (git_object_peel(&peeled, object.get(), GIT_OBJECT_COMMIT) != 0)
        throw base::Failure(tr("'%1' is no version of the project.").arg(name));
    return git::Commit(reinterpret_cast<git_commit*>(peeled)); // a commit is an object, in libgit2's C types
}

git::Commit History::Repository::parent(const git_commit* of, unsigned int position) const
{
    return git::make<git::Commit>(tr("An earlier version could not be read"), git_commit_parent, of, position);
}

git::Tree History::Repository::tree(const git_commit* of) const
{
    return git::make<git::Tree>(
        tr("The files of version %1 could not be read").arg(git::toText(*git_commit_id(of)).left(7)), git_commit_tree,
        of);
}

void History::Repository::collect(const git_tree* tree, const QByteArray& path, Entries& entries) const
{
    const QString tried = tr("The files of a version could not be read");
    if (path.size() > longestTreePath)
        throw base::Failure(tr("The files of a version could not be read: its folders are nested too deeply."));
    for (size_t i = 0; i < git_tree_entrycount(tree); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(tree, i);
        const QByteArray name = path + git_tree_entry_name(entry);
        const auto mode = git_tree_entry_filemode(entry);
        if (mode == GIT_FILEMODE_TREE) {
            const auto folder = git::make<git::Tree>(tried, git_tree_lookup, handle_.get(), git_tree_entry_id(entry));
            collect(folder.get(), name + '/', entries);
        } else if (git::isFile(mode)) {
            if (entries.size() >= mostFiles)
                throw base::Failure(
                    tr("The files of a version could not be read: there are more than %1.").arg(mostFiles));
            entries[name] = {*git_tree_entry_id(entry), mode == GIT_FILEMODE_BLOB_EXECUTABLE};
        }
    }
}

History::Repository::Entries History::Repository::entries(const git_commit* of) const
{
    Entries entries;
    if (!of)
        return entries;
    auto top = tree(of);
    if (!prefix_.isEmpty()) {
        const auto project = entry(of, prefix_.chopped(1));
        if (!project || git_tree_entry_type(project.get()) != GIT_OBJECT_TREE)
            return entries;
        top = git::make<git::Tree>(tr("The files of a version could not be read"), git_tree_lookup, handle_.get(),
            git_tree_entry_id(project.get()));
    }
    collect(top.get(), {}, entries);
    return entries;
}

git::TreeEntry History::Repository::entry(const git_commit* of, const QByteArray& path) const
{
    const auto top = tree(of);
    return git::find<git::TreeEntry>(
        tr("The files of a version could not be read"), git_tree_entry_bypath, top.get(), path.constData());
}

QByteArray History::Repository::bytes(const git_oid& blob) const
{
    const auto found
        = git::make<git::Blob>(tr("A file of a version could not be read"), git_blob_lookup, handle_.get(), &blob);
    return QByteArray(
        static_cast<const char*>(git_blob_rawcontent(found.get())), qsizetype(git_blob_rawsize(found.get())));
}

FileChanges History::Repository::difference(const git_commit* from, const git_commit* to) const
{
    const Entries before = entries(from);
    const Entries after = entries(to);
    FileChanges changes;
    for (const auto& [path, entry] : before) {
        const auto other = after.find(path);
        if (other == after.end())
            changes.push_back({QString::fromUtf8(path), FileState::Deleted});
        else if (!git_oid_equal(&entry.id, &other->second.id) || entry.executable != other->second.executable)
            changes.push_back({QString::fromUtf8(path), FileState::Changed});
    }
    for (const auto& [path, entry] : after)
        if (!before.contains(path))
            changes.push_back({QString::fromUtf8(path), FileState::New});
    std::sort(changes.begin(), changes.end(), [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
    return changes;
}

std::multimap<QString, QString> History::Repository::labels() const
{
    const QString tried = tr("The labels of the versions could not be read");
    const auto iterator
        = git::make<git::ReferenceIterator>(tried, git_reference_iterator_glob_new, handle_.get(), "refs/tags/*");
    std::multimap<QString, QString> labels;
    git_reference* next = nullptr;
    int code = 0;
    while ((code = git_reference_next(&next, iterator.get())) == 0) {
        const git::Reference reference(next);
        git_object* peeled = nullptr;
        if (git_reference_peel(&peeled, reference.get(), GIT_OBJECT_COMMIT) != 0)
            continue; // a tag of something that is no version
        const git::Object commit(peeled);
        labels.emplace(
            git::toText(*git_object_id(peeled)), QString::fromUtf8(git_reference_shorthand(reference.get())));
    }
    if (code != GIT_ITEROVER)
        git::check(code, tried);
    return labels;
}

Version History::Repository::describe(const git_commit* commit, const std::multimap<QString, QString>& labels) const
{
    Version version;
    version.id = git::toText(*git_commit_id(commit));
    git_buf shortened = GIT_BUF_INIT;
    const bool isShort = git_object_short_id(&shortened, reinterpret_cast<const git_object*>(commit)) == 0;
    version.shortId = isShort ? QString::fromLatin1(shortened.ptr) : version.id;
    git_buf_dispose(&shortened);
    const char* encoding = git_commit_message_encoding(commit);
    version.note = decode(git_commit_message(commit), encoding).trimmed();
    const git_signature* author = git_commit_author(commit);
    version.author = {decode(author->name, encoding), decode(author->email, encoding)};
    version.time = QDateTime::fromSecsSinceEpoch(author->when.time, Qt::OffsetFromUTC, author->when.offset * 60);
    const auto [first, last] = labels.equal_range(version.id);
    for (auto label = first; label != last; ++label)
        version.labels.append(label->second);
    version.labels.sort();
    for (unsigned int i = 0; i < git_commit_parentcount(commit); ++i)
        version.parents.append(git::toText(*git_commit_parent_id(commit, i)));
    return version;
}

void History::Repository::requireReady() const
{
    if (git_repository_head_detached(handle_.get()) == 1)
        throw base::Failure(
            tr("The folder %1 shows an old version that belongs to no alternative. Switch to an alternative first.")
                .arg(folder_));
    if (git_repository_state(handle_.get()) != GIT_REPOSITORY_STATE_NONE)
        throw base::Failure(
            tr("Another program has begun to merge in %1 and has not finished. Finish or cancel it there first.")
                .arg(folder_));
}

void History::Repository::requireSafe(const QString& path) const
{
    if (const QString why = whyUnsafe(path); !why.isEmpty())
        throw base::Failure(tr("The file '%1' of that version cannot be put into the folder: %2.").arg(path, why));
}

git_oid History::Repository::writeTree(git_index* index, const std::vector<Change>& changes) const
{
    // The latest version and the changes, nothing else: what somebody has staged besides is theirs and stays staged.
    const QString tried = tr("The version could not be saved");
    const auto whole = git::make<git::Index>(tried, git_index_new);
    if (const auto latest = head())
        git::check(git_index_read_tree(whole.get(), tree(latest.get()).get()), tried);
    for (const Change& change : changes)
        if (change.state == FileState::Deleted)
            git::check(git_index_remove(whole.get(), change.path.constData(), 0), tried);
    for (const Change& change : changes)
        if (const auto* entry = git_index_get_bypath(index, change.path.constData(), 0);
            entry && change.state != FileState::Deleted)
            git::check(git_index_add(whole.get(), entry), tried);
    git_oid id;
    git::check(git_index_write_tree_to(&id, whole.get(), handle_.get()), tried);
    return id;
}

} // namespace millrace::repository
