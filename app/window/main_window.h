// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"
#include "app/window/recent_files.h"
#include "modeler/base/problem.h"

#include <QMainWindow>
#include <array>
#include <functional>
#include <memory>
#include <vector>

class QSplitter;
class QStackedWidget;
class QTabBar;
class QMenu;
class QAction;

namespace millrace::app::window {

class Actions;
class ActivityBar;
class CommandFinder;
struct Finding;
class DocumentView;
class NoticeBar;
struct Notice;
class OverlayHost;
class ProjectPanel;
class StatusLine;
class WelcomePage;

/// The studio's frame: menus, activity bar, project panel, tabs with the open files, and round them the panels that the
/// current activity brings. It knows neither BPMN nor simulation: files come as DocumentView, surroundings as Activity.
/// Sizes and the last activity persist in the settings.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Actions& actions() { return *actions_; }
    RecentFiles& recentFiles() { return *recent_; }
    ProjectPanel& projectPanel() { return *project_; }
    WelcomePage& welcomePage() { return *welcome_; }
    CommandFinder& commandFinder() { return *finder_; }

    /// One for each id; the window owns it from now on.
    void addActivity(std::unique_ptr<Activity> activity);
    ActivityId activity() const { return current_; }
    void setActivity(ActivityId id);

    /// Opens a tab in front; the window owns the view.
    DocumentView& addDocument(std::unique_ptr<DocumentView> document);
    /// The fresh one takes the tab of the old one, which is gone afterwards; nothing is asked.
    DocumentView& replaceDocument(DocumentView& old, std::unique_ptr<DocumentView> fresh);
    /// In the order of the tabs.
    std::vector<DocumentView*> documents() const;
    DocumentView* currentDocument() const; ///< null: the welcome page
    void setCurrentDocument(DocumentView& document);
    /// Asks the view first; false where the user stays.
    bool closeDocument(DocumentView& document);

    /// A message above the diagram, with what can be done about it.
    void notify(base::Severity severity, const QString& words, const QString& actionText = {},
        std::function<void()> action = {});
    void notify(Notice notice);
    /// Takes back all notices about that document.
    void forgetNotices(const DocumentView& about);
    /// What it says now; empty when it is closed.
    QString notice() const;
    /// A passing word in the status bar: why something was refused, what was done.
    void hint(const QString& words);
    /// Whether the activity in front has shown all that it computes.
    bool isSettled() const;
    /// Shows progress at the right of the status bar; below 0: none. `words` say what and how long still.
    void setProgress(double fraction, const QString& words = {});

Q_SIGNALS:
    void currentDocumentChanged(DocumentView* document);
    void activityChanged(ActivityId id);
    /// Title, path or edited state of one of documents().
    void documentStateChanged(DocumentView* document);
    void documentClosed(const QString& path);
    /// Files were dropped on the window.
    void filesDropped(const QStringList& paths);
    /// From the welcome page, the menu or the command finder.
    void recentChosen(const QString& path, bool project);

private:
    QWidget* makeTopRow();
    QWidget* makeMiddle();
    void makeMenus();
    void bindOwnCommands();
    void bindPanels();
    void refreshSurroundings();
    void refreshStatus();
    void seatDocument(DocumentView& view, int tab);
    int tabOf(const DocumentView& document) const; ///< -1: it has none
    void refreshTab(DocumentView* document);
    void bindTabs();
    void showCurrentPage();
    void fillRecentMenu(QMenu& menu);
    std::vector<Finding> recentFindings();
    std::vector<QAction*> documentActions() const;
    void restoreLayout();
    void storeLayout();
    Activity* currentActivity() const;
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

    struct Seat { ///< what an activity has brought
        std::unique_ptr<Activity> activity;
        QWidget* side = nullptr;
        QWidget* bottom = nullptr;
        std::vector<Overlay> overlays;
        int bottomHeight = 0;
        bool made = false;
    };
    Seat& seat(ActivityId id) { return seats_[static_cast<std::size_t>(id)]; }
    void makeSeat(Seat& seat);

    Actions* actions_;
    RecentFiles* recent_;
    CommandFinder* finder_ = nullptr;
    ActivityBar* bar_ = nullptr;
    ProjectPanel* project_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    NoticeBar* notice_ = nullptr;
    StatusLine* status_ = nullptr;
    QTabBar* tabs_ = nullptr;
    QWidget* tabRow_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    OverlayHost* stage_ = nullptr;
    QStackedWidget* side_ = nullptr;
    QStackedWidget* bottom_ = nullptr;
    QSplitter* across_ = nullptr;
    QSplitter* down_ = nullptr;
    std::array<Seat, activityCount> seats_;
    std::vector<std::unique_ptr<DocumentView>> documents_;
    ActivityId current_ = ActivityId::Design;
    int hints_ = 0;
    bool sideWanted_ = true, bottomWanted_ = true;
};

} // namespace millrace::app::window
