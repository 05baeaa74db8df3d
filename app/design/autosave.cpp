// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/autosave.h"

#include "app/design/file_view.h"
#include "app/design/mirror.h"
#include "app/window/preferences.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/editing/document.h"
#include "modeler/repository/workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int pause = 150; // ms: edits that follow one another at once share a copy

/// What tells whether a file was written by somebody else.
QString stateOf(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return QString::fromLatin1(hash.result().toHex());
}

struct CopyOrder {
    QString copy, record, path, title;
};

/// Writes copy and record; gives why it could not.
QString writeCopy(const metamodel::Tree& tree, const CopyOrder& order)
{
    try {
        base::writeFileAtomically(order.copy, tree.save());
        const QJsonObject record {{QStringLiteral("copy"), order.copy}, {QStringLiteral("path"), order.path},
            {QStringLiteral("title"), order.title}, {QStringLiteral("fileState"), stateOf(order.path)},
            {QStringLiteral("kept"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
        base::writeFileAtomically(order.record, QJsonDocument(record).toJson());
    } catch (const base::Failure& failure) {
        return failure.message();
    }
    return {};
}

std::optional<LeftCopy> readRecord(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
    LeftCopy left {path, record.value(QStringLiteral("copy")).toString(),
        record.value(QStringLiteral("path")).toString(), record.value(QStringLiteral("title")).toString(),
        QDateTime::fromString(record.value(QStringLiteral("kept")).toString(), Qt::ISODateWithMs).toLocalTime()};
    if (!QFile::exists(left.copy))
        return std::nullopt;
    const QString state = record.value(QStringLiteral("fileState")).toString();
    left.isOutdated = QFile::exists(left.path) && stateOf(left.path) != state;
    return left;
}

} // namespace

Autosave::Autosave(const QString& folder, QObject* parent)
    : QObject(parent)
    , folder_(folder)
    , session_(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Autosave::~Autosave()
{
    for (auto& [view, kept] : kept_)
        forget(kept);
    if (lock_) {
        lock_->unlock();
        QDir().rmdir(session_);
    }
}

void Autosave::follow(FileView& view)
{
    kept_[&view].number = ++lastNumber_;
    connect(&view.document(), &editing::Document::changed, this, [this, &view] {
        kept_[&view].isDue = true;
        viewChanged(view);
    });
    connect(&view.document(), &editing::Document::stateChanged, this, [this, &view] { viewChanged(view); });
    connect(&view, &QObject::destroyed, this, [this, gone = static_cast<const FileView*>(&view)] {
        forget(kept_[gone]);
        kept_.erase(gone);
    });
    kept_[&view].isDue = view.isEdited();
    viewChanged(view);
}

bool Autosave::isKept(const FileView& view) const
{
    const auto found = kept_.find(&view);
    return found != kept_.end() && found->second.isWhole && !found->second.isDue && !found->second.isWriting;
}

void Autosave::viewChanged(FileView& view)
{
    Kept& kept = kept_[&view];
    if (!view.isEdited()) {
        // Saved, or taken back to what is saved. A copy that is being written now is taken away when it is there.
        kept.isDue = false;
        if (!kept.isWriting)
            forget(kept);
        return;
    }
    if (!kept.isWhole && !kept.isWriting)
        kept.isDue = true;
    if (!kept.isDue || kept.isWriting || !window::preferences::autosave())
        return;
    kept.isWriting = true;
    QTimer::singleShot(pause, &view, [this, &view] { write(view); });
}

void Autosave::write(FileView& view)
{
    Kept& kept = kept_[&view];
    kept.isDue = false;
    if (!lock_) {
        QDir().mkpath(session_);
        lock_ = std::make_unique<QLockFile>(session_ + QStringLiteral("/lock"));
        lock_->setStaleLockTime(0);
        lock_->tryLock(0);
    }
    kept.copy = copyFor(view, kept);
    const CopyOrder order {kept.copy, recordOf(kept), view.path(), view.title()};
    view.mirror().run(
        this, [order](const metamodel::Tree& tree) { return writeCopy(tree, order); },
        [this, alive = QPointer<FileView>(&view)](const QString& why) {
            if (!alive)
                return;
            Kept& done = kept_[alive];
            done.isWriting = false;
            done.isWhole = why.isEmpty();
            if (done.isWhole) {
                for (const LeftCopy& left : done.adopted)
                    drop(left);
                done.adopted.clear();
            } else if (!done.hasFailed) {
                done.hasFailed = true;
                Q_EMIT failed(tr("Changes to %1 cannot be kept aside: %2").arg(alive->title(), why));
            }
            Q_EMIT keptChanged();
            if (why.isEmpty() || !alive->isEdited())
                viewChanged(*alive);
        });
}

void Autosave::forget(Kept& kept)
{
    const bool was = !kept.copy.isEmpty();
    if (was) {
        QFile::remove(recordOf(kept));
        QFile::remove(kept.copy);
    }
    for (const LeftCopy& left : kept.adopted)
        drop(left);
    kept.adopted.clear();
    kept.copy.clear();
    kept.isWhole = false;
    if (was)
        Q_EMIT keptChanged();
}

QString Autosave::recordOf(const Kept& kept) const
{
    return session_ + QStringLiteral("/%1.json").arg(kept.number);
}

QString Autosave::copyFor(const FileView& view, const Kept& kept) const
{
    const auto project
        = view.path().isEmpty() ? std::nullopt : repository::Workspace::at(QFileInfo(view.path()).absolutePath());
    if (project) {
        const QString folder = project->folder() + QStringLiteral("/.millrace/autosave");
        if (QDir().mkpath(folder))
            return folder + QStringLiteral("/%1-%2.bpmn").arg(QFileInfo(session_).fileName()).arg(kept.number);
    }
    return session_ + QStringLiteral("/%1.bpmn").arg(kept.number);
}

std::vector<LeftCopy> Autosave::left()
{
    const QDir folder(folder_);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString session = folder.filePath(name);
        if (session == session_)
            continue;
        auto lock = std::make_unique<QLockFile>(session + QStringLiteral("/lock"));
        lock->setStaleLockTime(0); // only a process that is gone makes it stale
        if (lock->tryLock(0))
            deadSessions_.push_back(std::move(lock));
    }
    std::vector<LeftCopy> found;
    for (const auto& dead : deadSessions_) {
        const QDir session = QFileInfo(dead->fileName()).dir();
        bool isEmpty = true;
        for (const QString& name : session.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            if (const auto left = readRecord(session.filePath(name))) {
                found.push_back(*left);
                isEmpty = false;
            }
        }
        if (isEmpty) {
            // Killed before its first copy was whole, or all of it was dropped.
            dead->unlock();
            QDir(session.path()).removeRecursively();
        }
    }
    std::sort(found.begin(), found.end(), [](const LeftCopy& a, const LeftCopy& b) { return a.kept > b.kept; });
    return found;
}

void Autosave::adopt(const LeftCopy& left, FileView& view)
{
    Kept& kept = kept_[&view];
    kept.adopted.push_back(left);
    kept.isDue = true;
    viewChanged(view);
}

void Autosave::drop(const LeftCopy& left)
{
    QFile::remove(left.record);
    QFile::remove(left.copy);
}

} // namespace millrace::app::design
