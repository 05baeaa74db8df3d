// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <memory>

namespace millrace::app::window {
class MainWindow;
}
namespace millrace::editing {
class Document;
}
namespace millrace::repository {
class Workspace;
}

namespace millrace::app::design {

class Autosave;
class DiagramView;
class FileView;
struct LeftCopy;
struct Sample;

/// Brings diagrams, and what else is edited in a tab, into the window and back to disk: new, open, save, close, samples
/// and templates, what another program has written meanwhile, and what an earlier session left unsaved. Failures become
/// notices.
class DiagramFiles : public QObject {
    Q_OBJECT

public:
    /// Without an autosave nothing is kept aside (a screenshot). `samplesFolder` is where samples are copied to.
    DiagramFiles(window::MainWindow& window, Autosave* autosave, QString samplesFolder);

    /// In a tab in front; one that is open already comes to the front. Null where it cannot be opened: lastFailure()
    /// and a notice say why.
    FileView* open(const QString& path);
    const QString& lastFailure() const { return lastFailure_; }
    DiagramView* newDiagram();
    DiagramView* newFromTemplate(const Sample& sample);
    /// A writable copy of the sample, in the Simulate activity.
    FileView* openSample();
    /// An old version or the like, to look at.
    DiagramView* show(const QByteArray& bytes, const QString& title);

    /// Shows decisions, which come from elsewhere.
    using DecisionMaker
        = std::function<std::unique_ptr<FileView>(std::unique_ptr<editing::Document> read, const QString& title)>;
    void setDecisionMaker(DecisionMaker make) { makeDecisions_ = std::move(make); }
    FileView* newDecisions();

    /// Where the project's files are that is open, or nothing: new diagrams are proposed a place there.
    void setProjectFolder(std::function<QString()> folder) { projectFolder_ = std::move(folder); }
    /// Where saving under another name begins: where the file is, else in the project, else among the documents, by the
    /// name of its pool or process; never over another file.
    QString proposedPath(const FileView& view) const;

    /// False where the user has thought better of it, or it failed.
    bool save(FileView& view);
    bool saveAs(FileView& view, const QString& path);
    /// Brings the file's present content into the tab, at the same zoom and place; edits are lost.
    void reload(FileView& view);
    /// The tabs of these files, as far as they are open and the files are others now; those of files that are gone are
    /// closed.
    void reload(const QStringList& paths);
    /// The project's edited files. False where one could not be saved.
    bool saveAll(const ::millrace::repository::Workspace& project);
    /// Asks for a file for the diagram in front where it has none. False where the user has thought better of it.
    bool nameFront();

    /// Says what an earlier session left, and offers to bring it back.
    void offerLeftCopies();
    void recover(const std::vector<LeftCopy>& left);
    void discardLeftCopies();

private:
    struct OnDisk {
        QByteArray hash; ///< of the content that the view has read or written last
        bool isToldOf = false; ///< that another program has written it, and what can be done
        QString templateId; ///< of the sample that it was made from, until it is saved first
    };
    void bindCommands();
    void openByDialog();
    bool saveByDialog(FileView& view);
    std::unique_ptr<FileView> viewOf(std::unique_ptr<editing::Document> read, const QString& title) const;
    bool askToClose(FileView& view);
    FileView& take(std::unique_ptr<FileView> view, FileView* inPlaceOf = nullptr);
    FileView* opened(const QString& path) const;
    /// Says what reading has noticed.
    void tellOf(FileView& view);
    FileView* current() const;
    void watch(FileView& view);
    void lookAgainSoon(const QString& path);
    void lookAgain(const QString& path);
    static QByteArray contentHash(const QString& path); ///< empty where there is none
    bool mayReplace(FileView& view, const QString& path);
    void fail(const QString& words);
    QString unusedTitle(const QString& stem) const;

    window::MainWindow& window_;
    Autosave* autosave_;
    std::function<QString()> projectFolder_;
    DecisionMaker makeDecisions_;
    QString samplesFolder_;
    QFileSystemWatcher watcher_;
    std::map<const FileView*, OnDisk> onDisk_;
    QString lastFailure_;
};

} // namespace millrace::app::design
