// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/project.h"

#include "app/repository/project_state.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/document_view.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "app/window/project_panel.h"
#include "modeler/base/failure.h"
#include "modeler/repository/package.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>
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
    window.commandFinder().addSource([this] { return findings(); });
    follow(window.currentDocument());
}

void Project::bindCommands()
{
    window::Actions& actions = window_.actions();
    actions.bind(Command::SaveVersion, this, [this] { askForVersion(); });
    actions.bind(Command::CompareVersions, this, [this] { chooseVersionToCompare(); });
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
    if (const auto look = shown_.find(document); look != shown_.end())
        workspace_ = model::Workspace::open(look->second.project);
    if (const auto comparison = compared_.find(document); comparison != compared_.end()) {
        workspace_ = model::Workspace::open(comparison->second.project);
        // Later: whoever else is told of the tab in front is to find it there.
        QTimer::singleShot(0, document, [this, document] { attempt([&] { refreshComparison(*document); }); });
    }
    if (document) {
        connect(document, &window::DocumentView::stateChanged, this, &Project::followState, Qt::UniqueConnection);
        connect(document, &window::DocumentView::wroteBeside, this, &Project::refresh, Qt::UniqueConnection);
    }
    refresh();
}

void Project::followState()
{
    // Each edit comes here; the folder is read again only where the list would say something else.
    QStringList listed;
    for (const window::DocumentView* document : window_.documents())
        listed += document->path() + (document->isEdited() ? u'*' : u' ');
    if (std::exchange(listed_, listed) != listed)
        follow(window_.currentDocument()); // a first save may also have put it into a folder
}

void Project::openFolder(const QString& folder)
{
    attempt([&] {
        workspace_ = model::Workspace::open(folder);
        window_.recentFiles().add(workspace_->folder(), true);
        QStringList processes = workspace_->files(model::FileKind::Process);
        if (processes.isEmpty())
            processes = workspace_->files(model::FileKind::Decision);
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
    if (const Shown* shown = shownInFront())
        return shown->path;
    const window::DocumentView* document = window_.currentDocument();
    if (const auto comparison = compared_.find(document); comparison != compared_.end())
        return comparison->second.path;
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
    const window::DocumentView* front = window_.currentDocument();
    const bool mayBeSaved = front != nullptr && front->path().isEmpty() && !front->isReadOnly();
    state.isUnsaved = !workspace_ && mayBeSaved;
    window::Actions& actions = window_.actions();
    actions.setEnabled(Command::SaveVersion, workspace_.has_value() || mayBeSaved);
    actions.setEnabled(Command::CompareVersions, !state.versions.empty() && !currentPath().isEmpty());
    actions.setEnabled(Command::NewAlternative, !state.versions.empty());
    actions.setEnabled(Command::ExportProject, workspace_.has_value());
    window_.projectPanel().show(state); // after the commands, which it shows as well
}

bool Project::saveFiles()
{
    return workspace_ && studio_.saveAll(*workspace_);
}

std::vector<window::Finding> Project::findings()
{
    std::vector<window::Finding> found;
    if (!workspace_)
        return found;
    const auto add = [&](const QString& text, const QString& place, const char* icon, std::function<void()> run) {
        found.push_back({text, place, {}, {}, window::icon(QLatin1String(icon)), true, std::move(run)});
    };
    window::ProjectState state;
    try {
        state = stateOf(*workspace_, window_.documents(), window_.currentDocument());
    } catch (const base::Failure&) {
        return found; // the panel has said it
    }
    for (const auto& folder : state.folders)
        for (const auto& file : folder.files)
            add(file.name, state.name, "file", [this, path = file.path] { studio_.open(path); });
    for (const auto& version : state.versions) {
        add(tr("Look at version ‘%1’").arg(version.note), version.when, "version",
            [this, id = version.id] { openVersion(id); });
        add(tr("Restore version ‘%1’").arg(version.note), version.when, "undo",
            [this, id = version.id] { restoreVersion(id); });
    }
    for (const auto& alternative : state.alternatives)
        if (!alternative.current)
            add(tr("Switch to ‘%1’").arg(alternative.title), tr("Alternatives"), "alternative",
                [this, name = alternative.name] { switchTo(name); });
    return found;
}

void Project::exportZip()
{
    if (!workspace_)
        return;
    const QString name = workspace_->folder() + QStringLiteral("/../") + workspace_->name() + QStringLiteral(".zip");
    QString zip
        = QFileDialog::getSaveFileName(&window_, tr("Export project"), QDir::cleanPath(name), tr("Archives (*.zip)"));
    if (zip.isEmpty())
        return;
    if (QFileInfo(zip).suffix().isEmpty())
        zip += QStringLiteral(".zip");
    attempt([&] {
        if (!saveFiles())
            return;
        model::exportPackage(
            workspace_->folder(), zip, hasHistory() ? model::Carry::FilesAndHistory : model::Carry::Files);
        window_.notify(base::Severity::Note,
            hasHistory() ? tr("The project with all its versions is in %1.").arg(QDir::toNativeSeparators(zip))
                         : tr("The files are in %1.").arg(QDir::toNativeSeparators(zip)));
    });
}

void Project::importZip()
{
    const QString zip = QFileDialog::getOpenFileName(&window_, tr("Import project"), QString(), tr("Archives (*.zip)"));
    if (zip.isEmpty())
        return;
    const QString beside = QFileInfo(zip).absolutePath() + QLatin1Char('/') + QFileInfo(zip).completeBaseName();
    QString proposed = beside;
    for (int i = 2; QFileInfo::exists(proposed); ++i)
        proposed = QStringLiteral("%1 %2").arg(beside).arg(i);
    const QString folder = QFileDialog::getSaveFileName(&window_, tr("Name the new folder of the project"), proposed,
        tr("Folders"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (folder.isEmpty())
        return;
    attempt([&] {
        model::importPackage(zip, folder);
        openFolder(folder);
    });
}

} // namespace millrace::app::repository
