// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/repository/history.h"
#include "modeler/repository/workspace.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <optional>

namespace millrace::app::window {
class DocumentView;
class MainWindow;
} // namespace millrace::app::window

namespace millrace::app::repository {

/// The project of the file in front: fills the project panel (files, versions, alternatives) and does what is done with
/// versions: save with a note, open an old one to look at, restore, compare on the diagram, alternatives, .zip out and
/// in. Failures become notices.
class Project : public QObject {
    Q_OBJECT
public:
    /// What the studio does for it.
    struct Studio {
        std::function<void(const QString& path)> open; ///< a file, or bring its tab to the front
        std::function<bool()> saveAll; ///< edited files; false when one could not be saved, or has no name yet
        std::function<void(const QStringList& paths)> reload; ///< open tabs of these files changed on disk
    };
    Project(window::MainWindow& window, Studio studio);

    /// Shows the project at that folder, even while none of its files is open. Starts no history by itself.
    void openFolder(const QString& folder);
    /// Reads the folder again: after a save.
    void refresh();
    const std::optional<::millrace::repository::Workspace>& workspace() const { return workspace_; }

private:
    void bindCommands();
    void follow(window::DocumentView* document);
    void followState();
    void attempt(const std::function<void()>& work);
    ::millrace::repository::History history() const;
    bool hasHistory() const;

    void askForVersion();
    void saveVersion(const QString& note, const QString& author);
    void showVersionMenu(const QString& version, const QPoint& at);
    void openVersion(const QString& version);
    void restoreVersion(const QString& version);
    void compareWith(const QString& version);
    void compareWithLatest();
    void askForAlternative();
    void switchTo(const QString& alternative);
    void exportZip();
    void importZip();
    QString currentPath() const; ///< of the file in front, relative to the project; empty outside of it

    window::MainWindow& window_;
    Studio studio_;
    std::optional<::millrace::repository::Workspace> workspace_;
    QStringList shown_; ///< open files and whether they are edited, as the panel shows them
};

} // namespace millrace::app::repository
