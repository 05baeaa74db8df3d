// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/repository/history.h"
#include "modeler/repository/workspace.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace millrace::app::window {
class DocumentView;
class MainWindow;
struct Finding;
} // namespace millrace::app::window

namespace millrace::app::repository {

/// The project of the file in front: fills the project panel (files, versions, alternatives) and does what is done with
/// versions: save with a note, open an old one to look at, restore, compare on the diagram, alternatives, .zip out and
/// in. Nothing of it loses what was not saved. Failures become notices.
class Project : public QObject {
    Q_OBJECT
public:
    /// What the studio does for it.
    struct Studio {
        std::function<void(const QString& path)> open; ///< a file, or bring its tab to the front
        std::function<bool()> nameFront; ///< asks for a file for a diagram that has none; false: thought better of it
        std::function<bool(const ::millrace::repository::Workspace&)> saveAll; ///< its edited files; false: not all
        std::function<void(const QStringList& paths)> reload; ///< open tabs of these files changed on disk
    };
    Project(window::MainWindow& window, Studio studio);

    /// Shows the project at that folder, even while none of its files is open. Starts no history by itself.
    void openFolder(const QString& folder);
    /// Reads the folder again: after a save.
    void refresh();
    const std::optional<::millrace::repository::Workspace>& workspace() const { return workspace_; }

private:
    /// An old version in a tab.
    struct Shown {
        QString project; ///< its folder
        QString path; ///< of the file, relative to the project
        QString version;
    };
    /// Two states in a tab.
    struct Compared {
        QString project; ///< its folder
        QString path; ///< of the file, relative to the project
        QString one; ///< id of a version; empty: the file as it is now
        QString other;
        QByteArray present; ///< of the file as it was when it was compared
    };
    struct Side { ///< of a comparison
        QByteArray bytes;
        QString name;
        QDateTime time;
    };
    void bindCommands();
    void follow(window::DocumentView* document);
    void followState();
    void attempt(const std::function<void()>& work);
    ::millrace::repository::History history() const;
    bool hasHistory() const;
    bool saveFiles();
    QString currentPath() const; ///< of the file in front, relative to the project; empty outside of it
    std::vector<window::Finding> findings();

    void askForVersion();
    void saveVersion(const QString& note, const QString& author);
    /// Goes on once all is in a version: at once, or when a note was given for one.
    void withAllSaved(const QString& explanation, const std::function<void()>& then);
    void showVersionMenu(const QString& version, const QPoint& at);
    void openVersion(const QString& version);
    void restoreVersion(const QString& version);
    /// Makes the files as in that version and saves that as a version with this note. `said` is told.
    void restore(const QString& version, const QString& note, const QString& said);
    static QString plainNote(QString note);
    void closeLooksAt(const QString& version);
    void bringToFront(const QString& path);
    void compareWith(const QString& version);
    void compareWithBefore(const QString& version);
    void compare(const QString& path, const QString& one, const QString& other);
    std::unique_ptr<window::DocumentView> makeComparison(Compared what);
    void refreshComparison(window::DocumentView& tab);
    void refreshComparisons();
    void chooseVersionToCompare();
    Side sideOf(const QString& version, const QString& path) const; ///< version empty: as it is now
    QByteArray presentBytes(const QString& path) const; ///< with what was not saved; empty where there is no file
    QString versionInFront() const; ///< empty: it is the file itself
    const Shown* shownInFront() const;
    void askForAlternative();
    void switchTo(const QString& alternative);
    void reloadFiles();
    void exportZip();
    void importZip();

    window::MainWindow& window_;
    Studio studio_;
    std::optional<::millrace::repository::Workspace> workspace_;
    QStringList listed_; ///< open files and whether they are edited, as the panel shows them
    std::map<const window::DocumentView*, Shown> shown_;
    std::map<const window::DocumentView*, Compared> compared_;
};

} // namespace millrace::app::repository
