// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/launch.h"
#include "app/window/main_window.h"

#include <QString>
#include <memory>

namespace millrace::app {

namespace design {
class Autosave;
class DiagramFiles;
class Thumbnails;
} // namespace design
namespace repository {
class Project;
}

/// The whole studio, put together: the window, its activities, and what brings files into it.
class Studio {
public:
    struct Options {
        QString dataFolder; ///< of the studio itself: samples, copies of what is not saved
        bool isForPicture = false; ///< leaves no traces: nothing is kept aside, offered or remembered
    };

    explicit Studio(const Options& options);
    ~Studio();

    window::MainWindow& window() { return *window_; }
    design::DiagramFiles& files() { return *files_; }
    /// Opens files, and folders as projects. False when one of them could not be opened; failure() says why.
    bool open(const QStringList& paths);
    const QString& failure() const { return failure_; }

private:
    void addActivities(const QString& asideFolder);
    void showWelcome();

    std::unique_ptr<design::Autosave> autosave_; ///< goes last: a closed file takes its copy along
    std::unique_ptr<window::MainWindow> window_;
    design::DiagramFiles* files_ = nullptr; ///< the window's
    design::Thumbnails* thumbnails_ = nullptr; ///< the window's
    repository::Project* project_ = nullptr; ///< the window's
    QString failure_;
};

} // namespace millrace::app
