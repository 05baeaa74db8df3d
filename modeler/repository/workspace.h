// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace millrace::repository {

/// By the ending of the name alone: .bpmn, .bpmn2, .bpmn20.xml; .dmn; .form, .form.json; .bpsim, .scenario, with or
/// without .xml or .json.
enum class FileKind { Process, Decision, Form, Scenario, Other };

FileKind kindOf(const QString& fileName);

struct ProjectFile {
    QString path; ///< relative to the project's folder, with '/'
    FileKind kind = FileKind::Other;
    bool operator==(const ProjectFile&) const = default;
};

/// A project: a folder with BPMN, DMN, form and scenario files. Its version history is History's matter (history.h);
/// what the studio itself keeps there (autosave) lies in the folder `.millrace`, which is neither listed nor versioned.
class Workspace {
public:
    /// Any existing folder; throws Failure when there is none.
    static Workspace open(const QString& folder);
    /// Makes the folder where it is missing, marks it as a project and gives it a history (History::create). What lies
    /// in it stays as it is.
    static Workspace create(const QString& folder);
    /// The project that a file or folder belongs to: the nearest folder, from there upwards, that was created as a
    /// project; else the folder itself (of a file: the one it lies in) where it has a history at its top. Empty where
    /// there is none: a diagram deep in somebody's source repository does not make that a project.
    static std::optional<Workspace> at(const QString& path);

    /// Whether the folder itself was created as a project or has a history at its top.
    static bool isRoot(const QString& folder);

    /// Absolute, without symbolic links and without a slash at the end.
    const QString& folder() const { return folder_; }
    QString name() const;
    /// The files of the project and its subfolders, ordered by path; without hidden and temporary files, symbolic links
    /// and folders that hold a project of their own.
    std::vector<ProjectFile> files() const;
    QStringList files(FileKind kind) const;
    /// A path of files() as an absolute one.
    QString absolute(const QString& path) const;
    /// The inverse; empty for a file outside of the folder.
    QString relative(const QString& absolutePath) const;
    /// The studio's own folder in the project, made where it is missing.
    QString studioFolder() const;

private:
    explicit Workspace(QString folder)
        : folder_(std::move(folder))
    { }
    QString folder_;
};

} // namespace millrace::repository
