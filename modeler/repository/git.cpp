// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/git.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <array>

namespace millrace::repository::git {

namespace {

struct Reasons {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::Reasons)
public:
    static QString of(int code, const git_error* error);
};

QString Reasons::of(int code, const git_error* error)
{
    const QString detail = error && error->message ? QString::fromUtf8(error->message) : QString();
    switch (code) {
    case GIT_ELOCKED:
        return tr("another program is working on the history, or was stopped in the middle of it. Close it and try "
                  "again; if no other program is open, remove the lock that it left. (%1)")
            .arg(detail);
    case GIT_EMODIFIED:
        return tr("another program saved to the history at the same moment. Try again.");
    case GIT_EAMBIGUOUS:
        return tr("more than one version begins like this. Give more of its letters.");
    case GIT_EEXISTS:
        return tr("something of this name is there already. Choose another name.");
    case GIT_EINVALIDSPEC:
        return tr("the name has characters that are not allowed in it. Use letters, digits, dots and dashes.");
    case GIT_ECONFLICT:
        return tr("files in the folder are in the way. Save a version or move them away, then try again.");
    default:
        break;
    }
    if (error && error->klass == GIT_ERROR_OS)
        return tr("the disk or the folder refused it. Check that there is room and that you may write there. (%1)")
            .arg(detail);
    return tr("the history in this folder is damaged or of an unknown kind. (%1)").arg(detail);
}

struct Library {
    Library()
    {
        git_libgit2_init();
        for (const int level : std::array {
                 GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL})
            git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, level, "");
        // A project may lie on a shared or mounted disk and belong to somebody else. libgit2 runs neither hooks nor
        // programs named in a configuration, which is what the check of the owner is against.
        git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
        git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, 1);
    }
};

} // namespace

void start()
{
    static const Library library;
}

void check(int code, const QString& tried)
{
    if (code >= 0)
        return;
    throw base::Failure(QStringLiteral("%1: %2").arg(tried, Reasons::of(code, git_error_last())));
}

QString toText(const git_oid& id)
{
    std::array<char, GIT_OID_HEXSZ + 1> text {};
    git_oid_tostr(text.data(), text.size(), &id);
    return QString::fromLatin1(text.data());
}

} // namespace millrace::repository::git
