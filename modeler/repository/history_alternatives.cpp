// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/repository/history.h"
#include "modeler/repository/history_repository.h"
#include "modeler/repository/names.h"

namespace millrace::repository {

namespace {

constexpr QByteArrayView headsPrefix = "refs/heads/";

} // namespace

void History::addLabel(const QString& version, const QString& label)
{
    const QString tried = Repository::tr("The label '%1' could not be given").arg(label);
    const auto commit = repository_->commit(version);
    git_oid id;
    git::check(git_tag_create_lightweight(&id, repository_->handle(), label.toUtf8().constData(),
                   reinterpret_cast<const git_object*>(commit.get()), 0),
        tried);
}

QStringList History::alternatives() const
{
    const QString tried = Repository::tr("The alternatives could not be listed");
    const auto iterator = git::make<git::ReferenceIterator>(
        tried, git_reference_iterator_glob_new, repository_->handle(), "refs/heads/*");
    QStringList names;
    const char* name = nullptr;
    int code = 0;
    while ((code = git_reference_next_name(&name, iterator.get())) == 0)
        names.append(alternativeOf(QByteArray(name).mid(headsPrefix.size())));
    if (code != GIT_ITEROVER)
        git::check(code, tried);
    const QString current = currentAlternative();
    if (!current.isEmpty() && !names.contains(current))
        names.append(current); // has no version yet
    names.sort();
    return names;
}

QString History::currentAlternative() const
{
    const auto head = git::make<git::Reference>(
        Repository::tr("The alternative could not be read"), git_reference_lookup, repository_->handle(), "HEAD");
    const QByteArray target = git_reference_symbolic_target(head.get());
    return target.startsWith(headsPrefix) ? alternativeOf(target.mid(headsPrefix.size())) : QString();
}

void History::createAlternative(const QString& name)
{
    const QString tried = Repository::tr("The alternative '%1' could not be made").arg(name);
    const auto latestCommit = repository_->head();
    if (!latestCommit)
        throw base::Failure(Repository::tr("An alternative starts at a version. Save a first version, then make it."));
    git_reference* made = nullptr;
    const int code = git_branch_create(&made, repository_->handle(), branchOf(name).constData(), latestCommit.get(), 0);
    const git::Reference branch(made);
    git::check(code, tried);
}

void History::switchTo(const QString& alternative)
{
    const QString tried = Repository::tr("The alternative '%1' could not be shown").arg(alternative);
    if (alternative == currentAlternative())
        return;
    if (!repository_->changes().empty())
        throw base::Failure(
            Repository::tr("There are changes that are in no version yet. Save a version, then switch to '%1'.")
                .arg(alternative));
    // Another program may have named a branch in a way that branchOf() would not.
    git::Reference branch;
    for (const QByteArray& name : {branchOf(alternative), alternative.toUtf8()})
        if (int isValid = 0; !branch && git_branch_name_is_valid(&isValid, name.constData()) == 0 && isValid != 0)
            branch = git::find<git::Reference>(
                tried, git_branch_lookup, repository_->handle(), name.constData(), GIT_BRANCH_LOCAL);
    if (!branch)
        throw base::Failure(Repository::tr("There is no alternative '%1'.").arg(alternative));
    const auto commit = repository_->commit(QString::fromUtf8(git_reference_name(branch.get())));
    for (const auto& [path, entry] : repository_->entries(commit.get()))
        repository_->requireSafe(QString::fromUtf8(path));
    git_checkout_options options;
    git_checkout_options_init(&options, GIT_CHECKOUT_OPTIONS_VERSION);
    options.checkout_strategy = GIT_CHECKOUT_SAFE | GIT_CHECKOUT_DONT_OVERWRITE_IGNORED;
    git::check(
        git_checkout_tree(repository_->handle(), reinterpret_cast<const git_object*>(commit.get()), &options), tried);
    git::check(git_repository_set_head(repository_->handle(), git_reference_name(branch.get())), tried);
}

} // namespace millrace::repository
