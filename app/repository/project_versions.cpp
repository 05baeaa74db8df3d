// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with versions and alternatives.
#include "app/design/diagram_view.h"
#include "app/repository/comparison.h"
#include "app/repository/comparison_view.h"
#include "app/repository/project.h"
#include "app/repository/project_state.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "app/window/note_popup.h"
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
    window::NotePopup::ask(window_.projectPanel(),
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
        window::NotePopup::ask(window_.projectPanel(),
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
        shown_[view] = {workspace_->folder(), path, chosen.id};
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

/// Of what is gone back to: going back to where one went back to is no longer way.
QString Project::plainNote(QString note)
{
    const QStringList around = tr("Back to ‘%1’").split(QStringLiteral("%1"));
    while (note.startsWith(around.front()) && note.endsWith(around.back()))
        note = note.mid(around.front().size(), note.size() - around.front().size() - around.back().size());
    return note;
}

void Project::restoreVersion(const QString& version)
{
    attempt([&] {
        const QString note = firstLine(history().version(version).note);
        restore(version, tr("Back to ‘%1’").arg(plainNote(note)), tr("The files are as in ‘%1’ again.").arg(note));
    });
}

void Project::restore(const QString& version, const QString& note, const QString& said)
{
    attempt([&] {
        if (!saveFiles())
            return;
        const QString path = currentPath();
        const model::Author author {window::NotePopup::author(), {}};
        model::History versions = history();
        const auto latest = versions.latest();
        const model::Restored restored = versions.restore(version, author);
        closeLooksAt(version);
        QStringList paths;
        for (const model::FileChange& change : restored.changes)
            paths << workspace_->absolute(change.path);
        studio_.reload(paths);
        bringToFront(path);
        if (restored.changes.empty()) {
            window_.notify(base::Severity::Note, tr("%1 Nothing had to be changed.").arg(said));
            return;
        }
        versions.saveVersion(note, author);
        refreshComparisons();
        const model::Version before = restored.saved ? *restored.saved : latest.value();
        const QString kept = restored.saved
            ? tr("What was there before is the version ‘%1’.").arg(firstLine(before.note))
            : tr("What was there before is still the version ‘%1’.").arg(firstLine(before.note));
        window_.notify(
            {base::Severity::Note, said + QLatin1Char(' ') + tr("That is a new version.") + QLatin1Char(' ') + kept,
                {{tr("Undo"),
                    [this, id = before.id, note] {
                        restore(id, tr("Undone: %1").arg(note), tr("The files are as they were before."));
                    }}},
                window_.currentDocument()});
    });
}

/// Old versions were looked at to find the one that is wanted.
void Project::closeLooksAt(const QString& version)
{
    for (window::DocumentView* open : window_.documents())
        if (const auto found = shown_.find(open); found != shown_.end() && found->second.version == version)
            window_.closeDocument(*open);
}

/// The file itself, and not an old version of it or a comparison.
void Project::bringToFront(const QString& path)
{
    if (const QString file = workspace_->absolute(path); !path.isEmpty() && QFileInfo(file).isFile())
        studio_.open(file);
}

const Project::Shown* Project::shownInFront() const
{
    const auto found = shown_.find(window_.currentDocument());
    return found == shown_.end() ? nullptr : &found->second;
}

QString Project::versionInFront() const
{
    const Shown* shown = shownInFront();
    return shown != nullptr ? shown->version : QString();
}

QByteArray Project::presentBytes(const QString& path) const
{
    const QString file = workspace_->absolute(path);
    for (const window::DocumentView* open : window_.documents())
        if (const auto* view = qobject_cast<const design::DiagramView*>(open);
            view != nullptr && !view->path().isEmpty() && QFileInfo(view->path()) == QFileInfo(file))
            return view->document().tree().save();
    return QFileInfo(file).isFile() ? base::readFile(file) : QByteArray();
}

Project::Side Project::sideOf(const QString& version, const QString& path) const
{
    if (version.isEmpty())
        return {presentBytes(path), tr("the present"), QDateTime::currentDateTime()};
    const model::Version found = history().version(version);
    return {history().fileAt(found.id, path), QStringLiteral("\u2018%1\u2019").arg(firstLine(found.note)), found.time};
}

void Project::compareWith(const QString& version)
{
    attempt([&] { compare(currentPath(), version, {}); });
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
        compare(path, chosen.parents.front(), version);
    });
}

void Project::compare(const QString& path, const QString& one, const QString& other)
{
    for (window::DocumentView* open : window_.documents()) {
        const auto found = compared_.find(open);
        if (found == compared_.end() || found->second.project != workspace_->folder() || found->second.path != path
            || found->second.one != one || found->second.other != other)
            continue;
        window_.setCurrentDocument(*open); // which brings it up to date
        return;
    }
    window_.addDocument(makeComparison({workspace_->folder(), path, one, other, {}}));
}

std::unique_ptr<window::DocumentView> Project::makeComparison(Compared what)
{
    Side older = sideOf(what.one, what.path);
    Side newer = sideOf(what.other, what.path);
    what.present = what.other.isEmpty() ? newer.bytes : what.one.isEmpty() ? older.bytes : QByteArray();
    if (newer.time < older.time)
        std::swap(older, newer);
    const Comparison comparison = compareModels(older.bytes, older.name, newer.bytes, newer.name);
    auto view = makeComparisonView(comparison, tr("%1 compared").arg(QFileInfo(what.path).fileName()),
        tr("From %1 to %2").arg(older.name, newer.name));
    connect(view.get(), &QObject::destroyed, this,
        [this, gone = static_cast<const window::DocumentView*>(view.get())] { compared_.erase(gone); });
    compared_[view.get()] = std::move(what);
    return view;
}

/// A comparison with the present goes along with it; where the file is gone there is nothing to compare.
void Project::refreshComparison(window::DocumentView& tab)
{
    const auto found = compared_.find(&tab);
    if (found == compared_.end() || found->second.project != workspace_->folder()
        || (!found->second.one.isEmpty() && !found->second.other.isEmpty()))
        return;
    const QByteArray present = presentBytes(found->second.path);
    if (present == found->second.present)
        return;
    if (present.isEmpty()) {
        window_.closeDocument(tab);
        return;
    }
    auto fresh = makeComparison(found->second);
    static_cast<design::DiagramView&>(*fresh).lookLike(static_cast<const design::DiagramView&>(tab));
    window_.replaceDocument(tab, std::move(fresh));
}

void Project::refreshComparisons()
{
    for (window::DocumentView* open : window_.documents())
        refreshComparison(*open);
}

void Project::chooseVersionToCompare()
{
    attempt([&] {
        const QString path = currentPath();
        const model::History versions = history();
        std::vector<window::Finding> choices;
        const QString front = versionInFront();
        for (const model::Version& version : versions.versions(path)) {
            if (version.id == front)
                continue;
            window::Finding choice;
            choice.text = firstLine(version.note);
            choice.place = tr("%1, %2", "when, who").arg(whenInWords(version.time), version.author.name);
            choice.icon = window::icon(QStringLiteral("version"));
            choice.run = [this, path, id = version.id, front] { attempt([&] { compare(path, id, front); }); };
            choices.push_back(std::move(choice));
        }
        if (choices.empty())
            throw base::Failure(tr("%1 is in no other version yet. Save a version, then compare with it.")
                                    .arg(QFileInfo(path).fileName()));
        // After the menu that this may come from has given the focus back.
        QTimer::singleShot(0, this, [this, choices = std::move(choices)] {
            window_.commandFinder().openWith([choices] { return choices; }, tr("Compare with which version?"));
        });
    });
}

void Project::askForAlternative()
{
    attempt([&] {
        const QString current = history().currentAlternative();
        withAllSaved(tr("An alternative starts from a version. What you changed since the last one belongs to ‘%1’.")
                         .arg(titleOfAlternative(current)),
            [this, current] {
                window::NotePopup::ask(window_.projectPanel(),
                    {tr("New alternative"), tr("A name, such as ‘without appraisal’"), tr("Create"),
                        tr("It starts from the latest version and goes its own way; ‘%1’ stays as it is.")
                            .arg(titleOfAlternative(current))},
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
        const QString title = titleOfAlternative(current);
        withAllSaved(tr("What you changed belongs to ‘%1’, and is kept there.").arg(title), [this, alternative] {
            history().switchTo(alternative);
            reloadFiles();
            refreshComparisons();
            window_.notify(base::Severity::Note, tr("You work on ‘%1’ now.").arg(titleOfAlternative(alternative)));
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
