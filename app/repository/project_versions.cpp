// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with versions and alternatives.
#include "app/design/diagram_view.h"
#include "app/repository/comparison.h"
#include "app/repository/comparison_view.h"
#include "app/repository/note_popup.h"
#include "app/repository/project.h"
#include "app/repository/project_state.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "app/window/notice_bar.h"
#include "app/window/project_panel.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace millrace::app::repository {

namespace model = ::millrace::repository;
using window::Command;

namespace {

QString firstLine(const QString& note)
{
    return note.section(QLatin1Char('\n'), 0, 0);
}

} // namespace

void Project::askForVersion()
{
    if (const auto* front = window_.currentDocument(); front != nullptr && front->path().isEmpty()) {
        if (!studio_.nameFront())
            return;
        follow(window_.currentDocument());
    }
    if (!workspace_)
        return;
    const QString explanation = hasHistory()
        ? QString()
        : tr("This makes ‘%1’ a project: from now on it keeps all versions of the files in this folder.")
              .arg(workspace_->name());
    NotePopup::ask(window_.projectPanel(),
        {tr("Save version"), tr("What changed, and why"), tr("Save version"), explanation}, true,
        [this](const QString& note, const QString& author) { saveVersion(note, author); });
}

void Project::saveVersion(const QString& note, const QString& author)
{
    attempt([&] {
        if (!saveFiles())
            return;
        if (!hasHistory())
            workspace_ = model::Workspace::create(workspace_->folder());
        const auto saved = history().saveVersion(note, {author, {}});
        window_.notify(base::Severity::Note,
            saved ? tr("Saved as version ‘%1’.").arg(note) : tr("Nothing has changed since the last version."));
    });
}

void Project::withAllSaved(const QString& explanation, const std::function<void()>& then)
{
    attempt([&] {
        if (!saveFiles())
            return;
        if (history().status().empty()) {
            then();
            return;
        }
        NotePopup::ask(window_.projectPanel(),
            {tr("Save a version first"), tr("What changed, and why"), tr("Save version and go on"), explanation}, true,
            [this, then](const QString& note, const QString& author) {
                attempt([&] {
                    history().saveVersion(note, {author, {}});
                    then();
                });
            });
    });
}

void Project::showVersionMenu(const QString& version, const QPoint& at)
{
    auto* menu = new QMenu(&window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool hasFile = !currentPath().isEmpty();
    menu->addAction(tr("&Look at it"), this, [this, version] { openVersion(version); });
    menu->addAction(tr("&Compare with the present"), this, [this, version] { compareWith(version); })
        ->setEnabled(hasFile);
    menu->addAction(tr("Compare with the version &before"), this, [this, version] { compareWithBefore(version); })
        ->setEnabled(hasFile);
    menu->addSeparator();
    menu->addAction(tr("&Restore"), this, [this, version] { restoreVersion(version); });
    menu->popup(at);
}

void Project::openVersion(const QString& version)
{
    attempt([&] {
        const model::History versions = history();
        const model::Version chosen = versions.version(version);
        QString path = currentPath();
        const QStringList files = versions.filesAt(version);
        if (!files.contains(path)) {
            const auto process = std::find_if(files.begin(), files.end(),
                [](const QString& file) { return model::kindOf(file) == model::FileKind::Process; });
            if (process == files.end())
                throw base::Failure(tr("That version has no diagram."));
            path = *process;
        }
        for (window::DocumentView* open : window_.documents()) {
            const auto found = shown_.find(open);
            if (found != shown_.end() && found->second.version == chosen.id && found->second.path == path) {
                window_.setCurrentDocument(*open);
                return;
            }
        }
        auto made = design::DiagramView::fromBytes(versions.fileAt(version, path),
            tr("%1, %2", "file, version").arg(QFileInfo(path).fileName(), firstLine(chosen.note)));
        made->setReadOnly(true);
        window::DocumentView* view = made.get();
        shown_[view] = {chosen.id, path};
        connect(view, &QObject::destroyed, this,
            [this, gone = static_cast<const window::DocumentView*>(view)] { shown_.erase(gone); });
        window_.addDocument(std::move(made));
        window_.notify({base::Severity::Note,
            tr("Version ‘%1’ of %2, by %3. It is for looking only.")
                .arg(firstLine(chosen.note), whenInWords(chosen.time), chosen.author.name),
            {{tr("Compare with the present"), [this, version] { compareWith(version); }},
                {tr("Restore it"), [this, version] { restoreVersion(version); }}},
            view});
    });
}

void Project::restoreVersion(const QString& version)
{
    attempt([&] {
        if (!saveFiles())
            return;
        model::History versions = history();
        const QString note = firstLine(versions.version(version).note);
        const model::Restored restored = versions.restore(version, {NotePopup::author(), {}});
        // Old versions were looked at to find this one.
        std::vector<window::DocumentView*> looked;
        for (window::DocumentView* open : window_.documents())
            if (const auto found = shown_.find(open); found != shown_.end() && found->second.version == version)
                looked.push_back(open);
        for (window::DocumentView* open : looked)
            window_.closeDocument(*open);
        QStringList paths;
        for (const model::FileChange& change : restored.changes)
            paths << workspace_->absolute(change.path);
        studio_.reload(paths);
        if (restored.changes.empty()) {
            window_.notify(base::Severity::Note, tr("The files are as in ‘%1’ already.").arg(note));
            return;
        }
        const QString kept = restored.saved
            ? QLatin1Char(' ') + tr("What was there before is the version ‘%1’.").arg(restored.saved->note)
            : QString();
        window_.notify(base::Severity::Note,
            tr("The files are as in ‘%1’ again. Save a version to keep it so.").arg(note) + kept, tr("Save version"),
            [this] { askForVersion(); });
    });
}

const Project::Shown* Project::shownInFront() const
{
    const auto found = shown_.find(window_.currentDocument());
    return found == shown_.end() ? nullptr : &found->second;
}

Project::Side Project::sideOf(const model::Version& version, const QString& path) const
{
    return {history().fileAt(version.id, path), QStringLiteral("\u2018%1\u2019").arg(firstLine(version.note)),
        version.time};
}

/// The version in front, else the file as it is now, with what was not saved.
Project::Side Project::sideInFront() const
{
    if (const Shown* shown = shownInFront())
        return sideOf(history().version(shown->version), shown->path);
    const auto* view = qobject_cast<const design::DiagramView*>(window_.currentDocument());
    const QByteArray bytes
        = view ? view->document().tree().save() : base::readFile(workspace_->absolute(currentPath()));
    return {bytes, tr("the present"), QDateTime::currentDateTime()};
}

void Project::compareWith(const QString& version)
{
    attempt([&] {
        const QString path = currentPath();
        Side present {{}, tr("the present"), QDateTime::currentDateTime()};
        const QString file = workspace_->absolute(path);
        for (const window::DocumentView* open : window_.documents())
            if (const auto* view = qobject_cast<const design::DiagramView*>(open);
                view != nullptr && !view->path().isEmpty() && QFileInfo(view->path()) == QFileInfo(file))
                present.bytes = view->document().tree().save();
        if (present.bytes.isEmpty())
            present.bytes = base::readFile(file);
        showComparison(sideOf(history().version(version), path), present, path);
    });
}

void Project::compareWithBefore(const QString& version)
{
    attempt([&] {
        const QString path = currentPath();
        const model::History versions = history();
        const model::Version chosen = versions.version(version);
        if (chosen.parents.isEmpty() || !versions.filesAt(chosen.parents.front()).contains(path))
            throw base::Failure(tr("‘%1’ is the first version of %2: there is none before it.")
                                    .arg(firstLine(chosen.note), QFileInfo(path).fileName()));
        showComparison(sideOf(versions.version(chosen.parents.front()), path), sideOf(chosen, path), path);
    });
}

void Project::showComparison(Side older, Side newer, const QString& path)
{
    if (newer.time < older.time)
        std::swap(older, newer);
    const Comparison comparison = compareModels(older.bytes, older.name, newer.bytes, newer.name);
    window_.addDocument(makeComparisonView(comparison, tr("%1 compared").arg(QFileInfo(path).fileName()),
        tr("From %1 to %2").arg(older.name, newer.name)));
}

void Project::chooseVersionToCompare()
{
    attempt([&] {
        const QString path = currentPath();
        const model::History versions = history();
        std::vector<window::Finding> choices;
        const Shown* front = shownInFront();
        for (const model::Version& version : versions.versions(path)) {
            if (front != nullptr && version.id == front->version)
                continue;
            window::Finding choice;
            choice.text = firstLine(version.note);
            choice.place = tr("%1, %2", "when, who").arg(whenInWords(version.time), version.author.name);
            choice.icon = window::icon(QStringLiteral("version"));
            choice.run = [this, path, id = version.id] {
                attempt([&] { showComparison(sideOf(history().version(id), path), sideInFront(), path); });
            };
            choices.push_back(std::move(choice));
        }
        if (choices.empty())
            throw base::Failure(tr("%1 is in no other version yet. Save a version, then compare with it.")
                                    .arg(QFileInfo(path).fileName()));
        window_.hint(tr("Choose the version to compare with."));
        // After the menu that this may come from has given the focus back.
        QTimer::singleShot(0, this,
            [this, choices = std::move(choices)] { window_.commandFinder().openWith([choices] { return choices; }); });
    });
}

void Project::askForAlternative()
{
    attempt([&] {
        const QString current = history().currentAlternative();
        withAllSaved(tr("An alternative starts from a version. What you changed since the last one belongs to ‘%1’.")
                         .arg(current),
            [this, current] {
                NotePopup::ask(window_.projectPanel(),
                    {tr("New alternative"), tr("A name, such as ‘without appraisal’"), tr("Create"),
                        tr("It starts from the latest version and goes its own way; ‘%1’ stays as it is.")
                            .arg(current)},
                    false, [this](const QString& name, const QString&) {
                        attempt([&] {
                            history().createAlternative(name);
                            switchTo(name);
                        });
                    });
            });
    });
}

void Project::switchTo(const QString& alternative)
{
    attempt([&] {
        const QString current = history().currentAlternative();
        if (current == alternative)
            return;
        withAllSaved(tr("What you changed belongs to ‘%1’, and is kept there.").arg(current), [this, alternative] {
            history().switchTo(alternative);
            reloadFiles();
            window_.notify(base::Severity::Note, tr("You work on ‘%1’ now.").arg(alternative));
        });
    });
}

void Project::reloadFiles()
{
    QStringList paths;
    for (const window::DocumentView* document : window_.documents())
        if (!document->path().isEmpty() && !workspace_->relative(document->path()).isEmpty())
            paths << document->path();
    studio_.reload(paths);
}

} // namespace millrace::app::repository
