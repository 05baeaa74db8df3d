// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio.h"

#include "app/decisions/decision_links.h"
#include "app/decisions/decision_view.h"
#include "app/design/autosave.h"
#include "app/design/design_activity.h"
#include "app/design/diagram_commands.h"
#include "app/design/diagram_files.h"
#include "app/design/diagram_view.h"
#include "app/design/thumbnails.h"
#include "app/execution/execution_activity.h"
#include "app/monitoring/monitoring_activity.h"
#include "app/repository/project.h"
#include "app/simulation/simulation_activity.h"
#include "app/window/welcome_page.h"
#include "modeler/editing/document.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace millrace::app {

Studio::Studio(const Options& options)
    : autosave_(options.isForPicture
            ? nullptr
            : std::make_unique<design::Autosave>(options.dataFolder + QStringLiteral("/autosave")))
    , window_(std::make_unique<window::MainWindow>())
{
    files_ = new design::DiagramFiles(*window_, autosave_.get(), options.dataFolder + QStringLiteral("/samples"));
    files_->setDecisionMaker([window = window_.get()](std::unique_ptr<editing::Document> read, const QString& title) {
        auto view = std::make_unique<decisions::DecisionView>(std::move(read), title);
        QObject::connect(view.get(), &decisions::DecisionView::refused, window,
            [window](const QString& words) { window->hint(words); });
        return view;
    });
    new design::DiagramCommands(*window_);
    new decisions::DecisionLinks(*window_, [this](const QString& path) { return files_->open(path); });
    addActivities(options.isForPicture ? QString() : options.dataFolder + QStringLiteral("/scenario-changes"));
    showWelcome();
    QObject::connect(window_.get(), &window::MainWindow::filesDropped, window_.get(),
        [this](const QStringList& paths) { open(paths); });
    QObject::connect(window_.get(), &window::MainWindow::recentChosen, window_.get(), [this](const QString& path) {
        if (QFileInfo::exists(path)) {
            open({path});
            return;
        }
        window_->notify(base::Severity::Warning,
            QCoreApplication::translate(
                "Studio", "%1 is not there any more: it was deleted or moved, or its disk is away.")
                .arg(path));
        window_->welcomePage().refresh();
    });
    project_ = new repository::Project(*window_,
        {[this](const QString& path) { files_->open(path); }, [this] { return files_->nameFront(); },
            [this](const auto& project) { return files_->saveAll(project); },
            [this](const QStringList& paths) { files_->reload(paths); }});
    files_->setProjectFolder([this] { return project_->workspace() ? project_->workspace()->folder() : QString(); });
}

Studio::~Studio() = default;

void Studio::addActivities(const QString& asideFolder)
{
    window_->addActivity(design::makeActivity(*window_, autosave_.get()));
    window_->addActivity(simulation::makeActivity(*window_, asideFolder));
    window_->addActivity(execution::makeActivity(*window_));
    window_->addActivity(monitoring::makeActivity(*window_));
}

void Studio::showWelcome()
{
    thumbnails_ = new design::Thumbnails(window_.get());
    window::WelcomePage& welcome = window_->welcomePage();
    welcome.setThumbnails(
        [this](const QString& path, QSize size, bool dark) { return thumbnails_->picture(path, size, dark); });
    QObject::connect(thumbnails_, &design::Thumbnails::ready, &welcome, &window::WelcomePage::refresh);
}

bool Studio::open(const QStringList& paths)
{
    bool all = true;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            project_->openFolder(path);
        } else if (files_->open(path) == nullptr) {
            failure_ = files_->lastFailure();
            all = false;
        }
    }
    return all;
}

} // namespace millrace::app
