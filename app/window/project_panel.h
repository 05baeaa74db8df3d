// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QListView;
class QModelIndex;
class QStackedWidget;
class QStandardItemModel;

namespace millrace::app::window {

class Actions;
enum class Command;

/// What the project panel shows: a plain value that whoever knows the project fills in.
struct ProjectState {
    struct File {
        QString path; ///< handed back when it is chosen
        QString name;
        bool edited = false;
        bool current = false;
    };
    struct Folder {
        QString title; ///< empty: its files stand at the top
        std::vector<File> files;
    };
    struct Version {
        QString id;
        QString note;
        QString when; ///< already in words: "today 09:14"
        QString tag; ///< as in "1.2"; may be empty
    };
    struct Alternative {
        QString name; ///< handed back when it is chosen
        QString title; ///< as it is shown
        bool current = false;
    };
    QString name; ///< empty: loose files, no project
    bool keepsVersions = false; ///< a project, and not just a folder
    bool isUnsaved = false; ///< nothing to show: the diagram in front is in no file yet
    std::vector<Folder> folders;
    std::vector<Version> versions;
    std::vector<Alternative> alternatives;
};

/// Left of the diagram: the project's files, versions and alternatives in one list that the keyboard walks, with rows
/// that save a version and make an alternative.
class ProjectPanel : public QWidget {
    Q_OBJECT
public:
    explicit ProjectPanel(const Actions& actions, QWidget* parent = nullptr);
    void show(const ProjectState& state);

Q_SIGNALS:
    void fileChosen(const QString& path);
    void versionChosen(const QString& id);
    void alternativeChosen(const QString& name);
    /// Right click or the menu key on a version.
    void versionMenuRequested(const QString& id, const QPoint& globalPosition);

private:
    void choose(const QModelIndex& index);
    void requestMenu(const QPoint& position);
    void addVersions(const ProjectState& state);
    void addCommand(Command command);
    bool eventFilter(QObject* watched, QEvent* event) override;

    const Actions& actions_;
    QStackedWidget* stack_;
    QListView* list_;
    QStandardItemModel* model_;
};

} // namespace millrace::app::window
