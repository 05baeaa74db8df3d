// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/carried_history.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/history_repository.h"
#include "modeler/repository/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <map>

namespace millrace::repository {

namespace {

constexpr int deepestTree = 256;
constexpr size_t chunk = 1024 * 1024;

struct CarriedText {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::CarriedHistory)
};

using References = std::map<QByteArray, git_oid>;

/// The alternatives and labels of a history, by their full names.
References referencesOf(const History::Repository& repository, const QString& tried)
{
    References references;
    const auto iterator = git::make<git::ReferenceIterator>(tried, git_reference_iterator_new, repository.handle());
    git_reference* next = nullptr;
    int code = 0;
    while ((code = git_reference_next(&next, iterator.get())) == 0) {
        const git::Reference reference(next);
        const QByteArray name = git_reference_name(next);
        if ((name.startsWith("refs/heads/") || name.startsWith("refs/tags/")) && git_reference_target(next))
            references[name] = *git_reference_target(next);
    }
    if (code != GIT_ITEROVER)
        git::check(code, tried);
    return references;
}

/// All that the references reach, as one pack with its index.
std::vector<std::pair<QString, QByteArray>> packObjects(
    const History::Repository& repository, const References& references, const QString& tried)
{
    const auto builder = git::make<git::PackBuilder>(tried, git_packbuilder_new, repository.handle());
    git_packbuilder_set_threads(builder.get(), 1); // more would make the bytes a matter of luck
    const auto walk = git::make<git::Walk>(tried, git_revwalk_new, repository.handle());
    git::check(git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME), tried);
    for (const auto& [name, id] : references) {
        const auto object = git::make<git::Object>(tried, git_object_lookup, repository.handle(), &id, GIT_OBJECT_ANY);
        if (git_object_type(object.get()) == GIT_OBJECT_COMMIT)
            git::check(git_revwalk_push(walk.get(), &id), tried);
        else
            git::check(git_packbuilder_insert_recur(builder.get(), &id, nullptr), tried);
    }
    git::check(git_packbuilder_insert_walk(builder.get(), walk.get()), tried);
    const QTemporaryDir packed;
    git::check(
        git_packbuilder_write(builder.get(), QFile::encodeName(packed.path()).constData(), 0, nullptr, nullptr), tried);
    std::vector<std::pair<QString, QByteArray>> files;
    const QStringList names = QDir(packed.path()).entryList(QDir::Files, QDir::Name);
    for (const QString& name : names)
        files.emplace_back(QStringLiteral("objects/pack/") + name, base::readFile(packed.filePath(name)));
    return files;
}

class Arrival {
public:
    Arrival(const QString& carried, const QString& folder, qint64 largest)
        : carried_(carried)
        , folder_(folder)
        , largest_(largest)
        , tried_(CarriedText::tr("The history in the package could not be taken over"))
    { }
    void run();

private:
    [[noreturn]] void fail(const QString& reason) const
    {
        throw base::Failure(QStringLiteral("%1: %2").arg(tried_, reason));
    }
    QStringList files(const QString& under) const;
    void takePacks() const;
    void takeLooseObjects() const;
    void checkObject(const git_oid& id) const;
    References references() const;
    void takeReferences() const;
    void takeHead() const;
    void checkVersions();
    void checkTree(const git_oid& id, int depth);
    void checkSize(const git_oid& id) const;
    void readIndex() const;

    QString carried_;
    QString folder_;
    qint64 largest_;
    QString tried_;
    std::unique_ptr<History::Repository> repository_;
    git::Database database_;
    QSet<QByteArray> checked_;
};

QStringList Arrival::files(const QString& under) const
{
    QStringList paths;
    QDirIterator iterator(
        carried_ + QLatin1Char('/') + under, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths.append(QDir(carried_).relativeFilePath(iterator.next()));
    paths.sort();
    return paths;
}

void Arrival::takePacks() const
{
    const QString target = folder_ + QStringLiteral("/.git/objects/pack");
    QDir().mkpath(target);
    for (const QString& path : files(QStringLiteral("objects/pack"))) {
        git_indexer_options options = GIT_INDEXER_OPTIONS_INIT;
        const auto indexer = git::make<git::Indexer>(
            tried_, git_indexer_new, QFile::encodeName(target).constData(), 0u, nullptr, &options);
        const QByteArray bytes = base::readFile(carried_ + QLatin1Char('/') + path);
        git_indexer_progress progress {};
        for (size_t at = 0; at < size_t(bytes.size()); at += chunk)
            git::check(git_indexer_append(indexer.get(), bytes.constData() + at,
                           std::min(chunk, size_t(bytes.size()) - at), &progress),
                tried_);
        git::check(git_indexer_commit(indexer.get(), &progress), tried_);
    }
    git::check(git_odb_refresh(database_.get()), tried_);
}

void Arrival::takeLooseObjects() const
{
    static const QRegularExpression loose(QStringLiteral("^objects/([0-9a-f]{2})/([0-9a-f]{38})$"));
    std::vector<git_oid> taken;
    for (const QString& path : files(QStringLiteral("objects"))) {
        const auto match = loose.match(path);
        if (!match.hasMatch())
            continue;
        const QString target = folder_ + QStringLiteral("/.git/") + path;
        QDir().mkpath(QFileInfo(target).path());
        if (!QFile::copy(carried_ + QLatin1Char('/') + path, target))
            fail(CarriedText::tr("%1 could not be written.").arg(target));
        git_oid id;
        git_oid_fromstr(&id, (match.captured(1) + match.captured(2)).toLatin1().constData());
        taken.push_back(id);
    }
    git::check(git_odb_refresh(database_.get()), tried_);
    for (const git_oid& id : taken)
        checkObject(id);
}

void Arrival::checkSize(const git_oid& id) const
{
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    git::check(git_odb_read_header(&size, &type, database_.get(), &id), tried_);
    if (size > size_t(largest_))
        fail(CarriedText::tr("a file in it is larger than %1 MB.").arg(largest_ / 1000000));
}

/// Reading compares an object with its id.
void Arrival::checkObject(const git_oid& id) const
{
    checkSize(id);
    git::make<git::DatabaseObject>(tried_, git_odb_read, database_.get(), &id);
}

References Arrival::references() const
{
    static const QRegularExpression line(QStringLiteral("^([0-9a-f]{40})(?: (refs/(?:heads|tags)/.+))?$"));
    References references;
    const auto take = [&](const QString& text, const QByteArray& name) {
        const auto match = line.match(text.trimmed());
        const QByteArray taken = name.isEmpty() ? match.captured(2).toUtf8() : name;
        if (match.hasMatch() && !taken.isEmpty())
            git_oid_fromstr(&references[taken], match.captured(1).toLatin1().constData());
    };
    if (const QString packed = carried_ + QStringLiteral("/packed-refs"); QFileInfo::exists(packed))
        for (const QString& text : QString::fromUtf8(base::readFile(packed)).split(QLatin1Char('\n')))
            take(text, {});
    for (const QString& path : files(QStringLiteral("refs")))
        take(QString::fromUtf8(base::readFile(carried_ + QLatin1Char('/') + path)), path.toUtf8());
    return references;
}

void Arrival::takeReferences() const
{
    for (const auto& [name, id] : references()) {
        checkSize(id);
        const auto object
            = git::make<git::Object>(tried_, git_object_lookup, repository_->handle(), &id, GIT_OBJECT_ANY);
        if (name.startsWith("refs/heads/") && git_object_type(object.get()) != GIT_OBJECT_COMMIT)
            fail(CarriedText::tr("the alternative '%1' is damaged.").arg(QString::fromUtf8(name.mid(11))));
        git::make<git::Reference>(
            tried_, git_reference_create, repository_->handle(), name.constData(), &id, 0, nullptr);
    }
}

void Arrival::takeHead() const
{
    const QByteArray head = base::readFile(carried_ + QStringLiteral("/HEAD")).trimmed();
    git_oid id;
    if (head.startsWith("ref: refs/heads/") && git_reference_is_valid_name(head.mid(5).constData()))
        git::check(git_repository_set_head(repository_->handle(), head.mid(5).constData()), tried_);
    else if (head.size() == GIT_OID_HEXSZ && git_oid_fromstr(&id, head.constData()) == 0)
        git::check(git_repository_set_head_detached(repository_->handle(), &id), tried_);
    else
        fail(CarriedText::tr("it does not say which alternative is shown."));
}

void Arrival::checkTree(const git_oid& id, int depth)
{
    const QByteArray key(reinterpret_cast<const char*>(id.id), GIT_OID_RAWSZ);
    if (checked_.contains(key))
        return;
    checked_.insert(key);
    if (depth > deepestTree)
        fail(CarriedText::tr("its folders are nested too deeply."));
    checkSize(id);
    const auto tree = git::make<git::Tree>(tried_, git_tree_lookup, repository_->handle(), &id);
    for (size_t i = 0; i < git_tree_entrycount(tree.get()); ++i) {
        const git_tree_entry* entry = git_tree_entry_byindex(tree.get(), i);
        if (git_tree_entry_type(entry) == GIT_OBJECT_TREE)
            checkTree(*git_tree_entry_id(entry), depth + 1);
        else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB)
            checkSize(*git_tree_entry_id(entry));
    }
}

void Arrival::checkVersions()
{
    const auto walk = git::make<git::Walk>(tried_, git_revwalk_new, repository_->handle());
    git::check(git_revwalk_push_glob(walk.get(), "refs/*"), tried_);
    if (const auto head = repository_->head())
        git::check(git_revwalk_push(walk.get(), git_commit_id(head.get())), tried_);
    git_oid id;
    int code = 0;
    while ((code = git_revwalk_next(&id, walk.get())) == 0) {
        const auto commit = git::make<git::Commit>(tried_, git_commit_lookup, repository_->handle(), &id);
        checkTree(*git_commit_tree_id(commit.get()), 0);
    }
    if (code != GIT_ITEROVER)
        git::check(code, tried_);
}

/// Tells other Git programs that the files in the folder are those of the latest version, as far as they are.
void Arrival::readIndex() const
{
    const auto head = repository_->head();
    if (!head)
        return;
    const auto index = git::make<git::Index>(tried_, git_repository_index, repository_->handle());
    git::check(git_index_read_tree(index.get(), repository_->tree(head.get()).get()), tried_);
    git::check(git_index_write(index.get()), tried_);
}

void Arrival::run()
{
    repository_ = History::Repository::start(folder_);
    database_ = git::make<git::Database>(tried_, git_repository_odb, repository_->handle());
    takePacks();
    takeLooseObjects();
    takeReferences();
    takeHead();
    checkVersions();
    readIndex();
}

} // namespace

std::vector<std::pair<QString, QByteArray>> packHistory(const History& history)
{
    const History::Repository& repository = history.repository();
    const QString tried = CarriedText::tr("The history of %1 could not be packed").arg(history.folder());
    const References references = referencesOf(repository, tried);
    const auto shown = git::make<git::Reference>(tried, git_reference_lookup, repository.handle(), "HEAD");
    const QByteArray branch = git_reference_symbolic_target(shown.get());
    const QByteArray head = branch.startsWith("refs/heads/") ? "ref: " + branch : history.latest()->id.toLatin1();
    QByteArray packedReferences;
    for (const auto& [name, id] : references)
        packedReferences += git::toText(id).toLatin1() + ' ' + name + '\n';

    std::vector<std::pair<QString, QByteArray>> files {
        {QStringLiteral("HEAD"), head + '\n'},
        {QStringLiteral("config"), "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tautocrlf = false\n"},
        {QStringLiteral("info/exclude"), excludeRules()},
        {QStringLiteral("objects/"), {}},
        {QStringLiteral("refs/"), {}},
        {QStringLiteral("packed-refs"), packedReferences},
    };
    if (!references.empty())
        for (auto& file : packObjects(repository, references, tried))
            files.push_back(std::move(file));
    return files;
}

bool isCarried(const QString& path)
{
    static const QRegularExpression carried(
        QStringLiteral("^(HEAD|packed-refs|refs/(heads|tags)/.+|objects/[0-9a-f]{2}/[0-9a-f]{38}|objects/pack/"
                       "pack-[0-9a-f]+\\.pack)$"));
    return carried.match(path).hasMatch();
}

bool unpackHistory(const QString& carried, const QString& folder, qint64 largest)
{
    if (!QFileInfo::exists(carried + QStringLiteral("/HEAD")))
        return false;
    Arrival(carried, folder, largest).run();
    return true;
}

} // namespace millrace::repository
