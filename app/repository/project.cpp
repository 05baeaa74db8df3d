// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/project.h"

#include "app/design/diagram_view.h"
#include "app/repository/comparison.h"
#include "app/repository/comparison_view.h"
#include "app/repository/note_popup.h"
#include "app/repository/project_state.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "app/window/project_panel.h"
#include "app/window/theme.h"
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/editing/document.h"
#include "modeler/repository/package.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <utility>

namespace millrace::app::repository {

namespace model = ::millrace::repository;
using window::Command;

Project::Project(window::MainWindow& window, Studio studio)
    : QObject(&window)
    , window_(window)
    , studio_(std::move(studio))
{
    bindCommands();
    window::ProjectPanel& panel = window.projectPanel();
    connect(&window, &window::MainWindow::currentDocumentChanged, this, &Project::follow);
    connect(&panel, &window::ProjectPanel::fileChosen, this, [this](const QString& path) { studio_.open(path); });
    connect(&panel, &window::ProjectPanel::versionChosen, this, &Project::openVersion);
    connect(&panel, &window::ProjectPanel::versionMenuRequested, this, &Project::showVersionMenu);
    connect(&panel, &window::ProjectPanel::alternativeChosen, this, &Project::switchTo);
    follow(window.currentDocument());
}

void Project::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::SaveVersion, this, [this] { askForVersion(); });
    actions.bind(Command::CompareVersions, this, [this] { compareWithLatest(); });
    actions.bind(Command::NewAlternative, this, [this] { askForAlternative(); });
    actions.bind(Command::ExportProject, this, [this] { exportZip(); });
    actions.bind(Command::ImportProject, this, [this] { importZip(); });
    actions.bind(Command::OpenProject, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(&window_, tr("Open project"));
        if (!folder.isEmpty())
            openFolder(folder);
    });
}

void Project::attempt(const std::function<void()>& work)
{
    try {
        work();
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
    }
    refresh();
}

void Project::follow(window::DocumentView* document)
{
    // Without a file in front the project stays: its tree is how one gets to the next file.
    if (document && !document->path().isEmpty()) {
        const auto found = model::Workspace::at(document->path());
        workspace_ = found ? found : std::optional(model::Workspace::open(QFileInfo(document->path()).absolutePath()));
    }
    if (document)
        connect(document, &window::DocumentView::stateChanged, this, &Project::followState, Qt::UniqueConnection);
    refresh();
}

void Project::followState()
{
    // Each edit comes here; the folder is read again only where the list would say something else.
    QStringList shown;
    for (const window::DocumentView* document : window_.documents())
        shown += document->path() + (document->isEdited() ? u'*' : u' ');
    if (std::exchange(shown_, shown) != shown)
        follow(window_.currentDocument()); // a first save may also have put it into a folder
}

void Project::openFolder(const QString& folder)
{
    attempt([&] {
        workspace_ = model::Workspace::open(folder);
        window_.recentFiles().add(workspace_->folder(), true);
        const QStringList processes = workspace_->files(model::FileKind::Process);
        if (!processes.isEmpty())
            studio_.open(workspace_->absolute(processes.front()));
        else
            window_.notify(base::Severity::Note,
                tr("This project has no diagram yet. Make one with File, New diagram, and save it here."));
    });
}

bool Project::hasHistory() const
{
    return workspace_ && keepsVersions(*workspace_);
}

model::History Project::history() const
{
    if (!workspace_)
        throw base::Failure(tr("Save the diagram to a file first: versions are kept in its folder."));
    return model::History::open(workspace_->folder());
}

QString Project::currentPath() const
{
    const window::DocumentView* document = window_.currentDocument();
    return document && workspace_ && !document->path().isEmpty() ? workspace_->relative(document->path()) : QString();
}

void Project::refresh()
{
    window::ProjectState state;
    try {
        if (workspace_)
            state = stateOf(*workspace_, window_.documents(), window_.currentDocument());
    } catch (const base::Failure& failure) {
        window_.notify(base::Severity::Error, failure.message());
    }
    window_.projectPanel().show(state);
    window::Actions& actions = window_.actions();
    const bool versions = !state.versions.empty();
    actions.setEnabled(Command::SaveVersion, workspace_.has_value());
    actions.setEnabled(Command::CompareVersions, versions && !currentPath().isEmpty());
    actions.setEnabled(Command::NewAlternative, versions);
    actions.setEnabled(Command::ExportProject, workspace_.has_value());
}

void Project::askForVersion()
{
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
        if (!studio_.saveAll())
            return;
        if (!hasHistory())
            workspace_ = model::Workspace::create(workspace_->folder());
        const auto saved = history().saveVersion(note, {author, {}});
        window_.notify(base::Severity::Note,
            saved ? tr("Saved as version ‘%1’.").arg(note) : tr("Nothing has changed since the last version."));
    });
}

void Project::showVersionMenu(const QString& version, const QPoint& at)
{
    auto* menu = new QMenu(&window_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open to look at"), this, [this, version] { openVersion(version); });
    menu->addAction(tr("Compare with the present"), this, [this, version] { compareWith(version); })
        ->setEnabled(!currentPath().isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Restore"), this, [this, version] { restoreVersion(version); });
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
        const QString title
            = tr("%1 (%2)").arg(QFileInfo(path).fileName(), chosen.note.section(QLatin1Char('\n'), 0, 0));
        auto view = design::DiagramView::fromBytes(versions.fileAt(version, path), title);
        view->setReadOnly(true);
        window_.addDocument(std::move(view));
        window_.notify(base::Severity::Note,
            tr("This is the version of %1, for looking only.").arg(whenInWords(chosen.time)), tr("Restore it"),
            [this, version] { restoreVersion(version); });
    });
}

void Project::restoreVersion(const QString& version)
{
    attempt([&] {
        if (!studio_.saveAll())
            return;
        model::History versions = history();
        const model::Restored restored = versions.restore(version, {NotePopup::author(), {}});
        QStringList paths;
        for (const model::FileChange& change : restored.changes)
            paths << workspace_->absolute(change.path);
        studio_.reload(paths);
        window_.notify(base::Severity::Note,
            restored.changes.empty() ? tr("The files are as in that version already.")
                : restored.saved ? tr("Restored. What was not saved is in version ‘%1’.").arg(restored.saved->note)
                                 : tr("Restored. Save a version to keep it."));
    });
}

void Project::compareWith(const QString& version)
{
    attempt([&] {
        const QString path = currentPath();
        const model::History versions = history();
        const model::Version chosen = versions.version(version);
        const QString note = chosen.note.section(QLatin1Char('\n'), 0, 0);
        auto* current = qobject_cast<design::DiagramView*>(window_.currentDocument());
        const QByteArray now = current ? current->document().tree().save() : base::readFile(workspace_->absolute(path));
        const Comparison comparison = compareModels(versions.fileAt(version, path), note, now, path);
        window_.addDocument(makeComparisonView(
            comparison, tr("%1 compared").arg(QFileInfo(path).fileName()), tr("Since ‘%1’").arg(note)));
    });
}

void Project::compareWithLatest()
{
    attempt([&] {
        const auto versions = history().versions(currentPath(), 1);
        if (versions.empty())
            throw base::Failure(tr("This file is in no version yet. Save one first."));
        compareWith(versions.front().id);
    });
}

void Project::askForAlternative()
{
    NotePopup::ask(window_.projectPanel(),
        {tr("New alternative"), tr("A name, such as ‘without appraisal’"), tr("Create"),
            tr("An alternative starts from the latest version and goes its own way; the present one stays as it is.")},
        false, [this](const QString& name, const QString&) {
            attempt([&] {
                if (!studio_.saveAll())
                    return;
                model::History versions = history();
                versions.createAlternative(name);
                versions.switchTo(name);
            });
        });
}

void Project::switchTo(const QString& alternative)
{
    attempt([&] {
        if (!studio_.saveAll())
            return;
        history().switchTo(alternative);
        QStringList paths;
        for (const model::ProjectFile& file : workspace_->files())
            paths << workspace_->absolute(file.path);
        studio_.reload(paths);
    });
}

void Project::exportZip()
{
    if (!workspace_)
        return;
    const QString name = workspace_->folder() + QStringLiteral("/../") + workspace_->name() + QStringLiteral(".zip");
    const QString zip
        = QFileDialog::getSaveFileName(&window_, tr("Export project"), QDir::cleanPath(name), tr("Archives (*.zip)"));
    if (zip.isEmpty())
        return;
    attempt([&] {
        if (!studio_.saveAll())
            return;
        model::exportPackage(
            workspace_->folder(), zip, hasHistory() ? model::Carry::FilesAndHistory : model::Carry::Files);
        window_.notify(base::Severity::Note, tr("The project is in %1.").arg(QDir::toNativeSeparators(zip)));
    });
}

void Project::importZip()
{
    const QString zip = QFileDialog::getOpenFileName(&window_, tr("Import project"), QString(), tr("Archives (*.zip)"));
    if (zip.isEmpty())
        return;
    const QString parent = QFileDialog::getExistingDirectory(&window_, tr("Where should its folder be made?"));
    if (parent.isEmpty())
        return;
    attempt([&] {
        const QString folder = parent + QLatin1Char('/') + QFileInfo(zip).completeBaseName();
        model::importPackage(zip, folder);
        openFolder(folder);
    });
}

} // namespace millrace::app::repository
