// SPDX-License-Identifier: GPL-3.0-or-later
// What happens behind the studio's back: other programs write the open files, an earlier session was killed.
#include "app/design/autosave.h"
#include "app/design/diagram_files.h"
#include "app/design/file_view.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/editing/document.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <utility>

namespace millrace::app::design {

namespace {

constexpr int quietTime = 150; // ms: another program may write a file in several goes

} // namespace

QByteArray DiagramFiles::contentHash(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

// --- what others write

void DiagramFiles::watch(FileView& view)
{
    OnDisk& state = onDisk_[&view];
    state.templateId.clear();
    if (view.path().isEmpty())
        return;
    state.hash = contentHash(view.path());
    watcher_.addPath(view.path());
}

void DiagramFiles::lookAgainSoon(const QString& path)
{
    QTimer::singleShot(quietTime, this, [this, path] { lookAgain(path); });
}

void DiagramFiles::lookAgain(const QString& path)
{
    FileView* view = opened(path);
    if (view == nullptr)
        return;
    watcher_.addPath(path); // one that was replaced is watched no more
    if (!QFileInfo::exists(path)) {
        view->document().markModified(); // what is on the screen is on no disk
        onDisk_[view].isToldOf = true;
        window_.notify({base::Severity::Warning,
            tr("%1 was deleted or moved by another program. Save it to write it again.").arg(view->title()),
            {{tr("Save"), [this, view] { save(*view); }}}, view});
        return;
    }
    const QByteArray now = contentHash(path);
    if (now.isEmpty() || now == onDisk_[view].hash) {
        if (std::exchange(onDisk_[view].isToldOf, false))
            window_.forgetNotices(*view); // changed and changed back
        return;
    }
    onDisk_[view].isToldOf = true;
    window_.notify({base::Severity::Warning,
        view->isEdited()
            ? tr("%1 was changed by another program. Loading it again loses your changes.").arg(view->title())
            : tr("%1 was changed by another program.").arg(view->title()),
        {{tr("Load it again"), [this, view] { reload(*view); }},
            {tr("Keep what is here"),
                [this, view, now] {
                    onDisk_[view].hash = now; // asked and answered: saving replaces it
                    view->document().markModified();
                }}},
        view});
}

void DiagramFiles::reload(FileView& view)
{
    try {
        auto read = viewOf(editing::Document::open(view.path()), QString());
        read->lookLike(view);
        tellOf(take(std::move(read), &view));
    } catch (const base::Failure& failure) {
        fail(failure.message());
    }
}

void DiagramFiles::reload(const QStringList& paths)
{
    for (const QString& path : paths) {
        FileView* view = opened(path);
        if (view == nullptr || contentHash(path) == onDisk_[view].hash)
            continue;
        if (QFileInfo::exists(path)) {
            reload(*view);
        } else {
            window_.hint(tr("%1 is not part of this state and was closed.").arg(view->title()));
            view->setCloseQuestion({});
            window_.closeDocument(*view);
        }
    }
}

// --- what an earlier session left

void DiagramFiles::offerLeftCopies()
{
    if (autosave_ == nullptr)
        return;
    const std::vector<LeftCopy> left = autosave_->left();
    if (left.empty())
        return;
    QStringList titles;
    for (const LeftCopy& copy : left)
        titles += copy.title;
    // Asked again when it is chosen: the files may have been saved meanwhile.
    window_.notify({base::Severity::Warning,
        tr("The studio ended before %n file(s) were saved: %1. Your changes were kept (%2).", nullptr, int(left.size()))
            .arg(titles.join(QStringLiteral(", ")),
                QLocale().toString(left.front().kept.toLocalTime(), QLocale::ShortFormat)),
        {{tr("Bring back"), [this] { recover(autosave_->left()); }},
            {tr("Discard..."), [this] { discardLeftCopies(); }}},
        nullptr});
}

void DiagramFiles::discardLeftCopies()
{
    QMessageBox question(
        QMessageBox::NoIcon, tr("Discard"), tr("Discard the changes that were kept?"), QMessageBox::NoButton, &window_);
    question.setInformativeText(
        tr("The files stay as they were saved last. What was done after that is gone for good."));
    auto* discard = question.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    question.setDefaultButton(question.addButton(QMessageBox::Cancel));
    question.exec();
    if (question.clickedButton() != discard) {
        offerLeftCopies();
        return;
    }
    for (const LeftCopy& copy : autosave_->left())
        Autosave::drop(copy);
}

void DiagramFiles::recover(const std::vector<LeftCopy>& left)
{
    for (const LeftCopy& copy : left) {
        try {
            const QByteArray bytes = base::readFile(copy.copy);
            if (FileView* there = copy.path.isEmpty() ? nullptr : opened(copy.path);
                there != nullptr && !there->isEdited() && !copy.isOutdated)
                window_.closeDocument(*there);
            // What somebody else has written since is not to be overwritten by mistake.
            const bool isOwnPath = !copy.path.isEmpty() && !copy.isOutdated && opened(copy.path) == nullptr;
            const QString title
                = isOwnPath || copy.path.isEmpty() ? copy.title : tr("%1 (brought back)").arg(copy.title);
            auto view = viewOf(editing::Document::fromBytes(bytes, isOwnPath ? copy.path : QString()), title);
            view->document().markModified();
            FileView& taken = take(std::move(view));
            autosave_->adopt(copy, taken);
            window_.setActivity(window::ActivityId::Design);
        } catch (const base::Failure& failure) {
            fail(failure.message());
        }
    }
}

} // namespace millrace::app::design
