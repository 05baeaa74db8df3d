// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/changes_aside.h"

#include "app/simulation/what_if.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace millrace::app::simulation {

using scenario::Scenario;

namespace {

/// What stands beside the model with the changes in it, and which scenarios are changed.
QByteArray recordOf(const WhatIf& whatIf)
{
    const QString beside = scenario::bpsimPath(whatIf.path());
    QByteArray bytes = QFileInfo::exists(beside) ? base::readFile(beside) : QByteArray();
    QJsonArray ids;
    for (const Scenario& changed : whatIf.changed()) {
        bytes = scenario::writeBpsim(bytes, changed, *whatIf.model());
        ids.append(changed.id);
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("path"), whatIf.path()}, {QStringLiteral("changed"), ids},
                             {QStringLiteral("scenarios"), QString::fromUtf8(bytes)}})
        .toJson();
}

} // namespace

ChangesAside::ChangesAside(QString folder)
    : folder_(std::move(folder))
{ }

ChangesAside::~ChangesAside()
{
    forget();
}

/// False: another session works with this file.
bool ChangesAside::take(const QString& path)
{
    if (path == path_)
        return lock_ != nullptr;
    forget();
    path_ = path;
    if (folder_.isEmpty() || path.isEmpty() || !QDir().mkpath(folder_))
        return false;
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    copy_ = folder_ + u'/' + QString::fromLatin1(name) + QStringLiteral(".json");
    auto lock = std::make_unique<QLockFile>(copy_ + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a process that is gone makes it stale
    if (lock->tryLock(0))
        lock_ = std::move(lock);
    return lock_ != nullptr;
}

void ChangesAside::forget()
{
    if (lock_)
        QFile::remove(copy_);
    lock_.reset();
    copy_.clear();
    path_.clear();
}

void ChangesAside::write(const WhatIf& whatIf)
{
    if (!whatIf.model() || !take(whatIf.path()))
        return;
    if (whatIf.changedTitles().isEmpty()) {
        QFile::remove(copy_);
        return;
    }
    try {
        base::writeFileAtomically(copy_, recordOf(whatIf));
    } catch (const base::Failure&) {
        // The diagram's own autosave meets the same full disk, and says so; what is here comes with the next change.
    }
}

QStringList ChangesAside::bringBack(WhatIf& whatIf)
{
    if (!whatIf.model() || whatIf.path() == path_ || !take(whatIf.path()))
        return {};
    QFile file(copy_);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    const scenario::Scenarios left
        = scenario::readBpsim(record.value(QStringLiteral("scenarios")).toString().toUtf8(), *whatIf.model(), copy_);
    QStringList titles;
    for (const QJsonValue& id : record.value(QStringLiteral("changed")).toArray())
        for (const scenario::Found& found : left.found)
            if (found.scenario.id == id.toString() && whatIf.bringBack(found.scenario))
                titles << found.scenario.title();
    return titles;
}

} // namespace millrace::app::simulation
