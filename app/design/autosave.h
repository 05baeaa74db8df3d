// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <map>
#include <memory>
#include <vector>

namespace millrace::app::design {

class FileView;

/// What an earlier session left unsaved.
struct LeftCopy {
    QString record; ///< file that says all this
    QString copy; ///< file with the content
    QString path; ///< of the file itself; empty for what was never saved
    QString title;
    QDateTime kept;
    bool isOutdated = false; ///< the file itself has been written since by somebody else
};

/// Keeps copies of what is edited and not saved, a fraction of a second after each edit, written atomically off the GUI
/// thread: in `.millrace/autosave` of the project that a file belongs to, else in the studio's data folder, where a
/// record of each copy stands in any case. Copies go when their file is saved or closed. Those of a session that was
/// killed stay, to be offered by the next one; a lock tells dead sessions from ones that run beside this one.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` is made where it is missing; without a writable one nothing is kept, and failed() says so.
    explicit Autosave(const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// From now until it is destroyed.
    void follow(FileView& view);
    /// Whether the copy holds all that the view has.
    bool isKept(const FileView& view) const;

    /// Of sessions that have ended without saving; the latest first. They stay until adopt() or drop().
    std::vector<LeftCopy> left();
    /// The content has become that of `view`, which is followed: its copy takes the place of the left one.
    void adopt(const LeftCopy& left, FileView& view);
    static void drop(const LeftCopy& left);

Q_SIGNALS:
    /// isKept() of some view has changed.
    void keptChanged();
    /// A copy could not be written: the words say why. Once for each view.
    void failed(const QString& words);

private:
    struct Kept {
        int number = 0;
        bool isDue = false; ///< edited since the last copy was ordered
        bool isWriting = false;
        bool isWhole = false;
        bool hasFailed = false;
        QString copy; ///< empty: none yet
        std::vector<LeftCopy> adopted; ///< dropped when the first own copy is written
    };
    void viewChanged(FileView& view);
    void write(FileView& view);
    void forget(Kept& kept);
    QString recordOf(const Kept& kept) const;
    QString copyFor(const FileView& view, const Kept& kept) const;

    QString folder_;
    QString session_; ///< this session's own folder
    std::unique_ptr<QLockFile> lock_;
    std::vector<std::unique_ptr<QLockFile>> deadSessions_; ///< so that only one offers them
    std::map<const FileView*, Kept> kept_;
    int lastNumber_ = 0;
};

} // namespace millrace::app::design
