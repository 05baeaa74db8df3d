// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/workspace.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/repository/history.h"
#include "modeler/repository/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <utility>

namespace millrace::repository {

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::Workspace)
};

void collect(const QDir& folder, const QString& prefix, std::vector<ProjectFile>& files)
{
    const auto entries = folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& entry : entries) {
        const QString path = prefix + entry.fileName();
        if (entry.isFile() && !isTemporaryName(entry.fileName()))
            files.push_back({path, kindOf(path)});
        else if (entry.isDir() && !Workspace::isRoot(entry.filePath()))
            collect(QDir(entry.filePath()), path + QLatin1Char('/'), files);
    }
}

} // namespace

FileKind kindOf(const QString& fileName)
{
    static const std::array<std::pair<QLatin1String, FileKind>, 13> endings {{
        {QLatin1String(".bpmn"), FileKind::Process},
        {QLatin1String(".bpmn2"), FileKind::Process},
        {QLatin1String(".bpmn.xml"), FileKind::Process},
        {QLatin1String(".bpmn20.xml"), FileKind::Process},
        {QLatin1String(".dmn"), FileKind::Decision},
        {QLatin1String(".dmn.xml"), FileKind::Decision},
        {QLatin1String(".form"), FileKind::Form},
        {QLatin1String(".form.json"), FileKind::Form},
        {QLatin1String(".bpsim"), FileKind::Scenario},
        {QLatin1String(".bpsim.xml"), FileKind::Scenario},
        {QLatin1String(".scenario"), FileKind::Scenario},
        {QLatin1String(".scenario.xml"), FileKind::Scenario},
        {QLatin1String(".scenario.json"), FileKind::Scenario},
    }};
    for (const auto& [ending, kind] : endings)
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return kind;
    return FileKind::Other;
}

Workspace Workspace::open(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        throw base::Failure(WorkspaceText::tr("The folder %1 does not exist.").arg(folder));
    if (!info.isDir())
        throw base::Failure(
            WorkspaceText::tr("%1 is a file. A project is a folder: open the folder that the file is in.").arg(folder));
    return Workspace(info.canonicalFilePath());
}

Workspace Workspace::create(const QString& folder)
{
    if (!QFileInfo::exists(folder) && !QDir().mkpath(folder))
        throw base::Failure(
            WorkspaceText::tr("The folder %1 could not be made. Check that you may write there.").arg(folder));
    Workspace workspace = open(folder);
    History::create(workspace.folder());
    workspace.studioFolder();
    if (!QFileInfo::exists(markerOf(workspace.folder())))
        base::writeFileAtomically(markerOf(workspace.folder()), "1\n");
    return workspace;
}

std::optional<Workspace> Workspace::at(const QString& path)
{
    const QFileInfo info(path);
    const QString start = info.isDir() ? info.canonicalFilePath() : QFileInfo(info.absolutePath()).canonicalFilePath();
    if (start.isEmpty())
        return std::nullopt;
    QDir folder(start);
    do {
        // Somebody's larger repository is no project: only the folder right at its top counts as one.
        if (QFileInfo::exists(markerOf(folder.path())) || (folder.path() == start && isRoot(start)))
            return Workspace(folder.path());
    } while (folder.cdUp());
    return std::nullopt;
}

bool Workspace::isRoot(const QString& folder)
{
    return QFileInfo::exists(markerOf(folder)) || QFileInfo::exists(folder + QStringLiteral("/.git"));
}

QString Workspace::name() const
{
    return QDir(folder_).dirName();
}

std::vector<ProjectFile> Workspace::files() const
{
    std::vector<ProjectFile> files;
    collect(QDir(folder_), QString(), files);
    std::sort(files.begin(), files.end(), [](const ProjectFile& a, const ProjectFile& b) { return a.path < b.path; });
    return files;
}

QStringList Workspace::files(FileKind kind) const
{
    QStringList paths;
    for (const ProjectFile& file : files())
        if (file.kind == kind)
            paths.append(file.path);
    return paths;
}

QString Workspace::absolute(const QString& path) const
{
    return QDir(folder_).filePath(path);
}

QString Workspace::relative(const QString& absolutePath) const
{
    const QFileInfo info(absolutePath);
    const QString parent = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString full = (parent.isEmpty() ? info.absolutePath() : parent) + QLatin1Char('/') + info.fileName();
    const QString prefix = folder_ + QLatin1Char('/');
    return full.startsWith(prefix) ? full.mid(prefix.size()) : QString();
}

QString Workspace::studioFolder() const
{
    const QString folder = folder_ + QStringLiteral("/.millrace");
    if (!QDir().mkpath(folder))
        throw base::Failure(
            WorkspaceText::tr("%1 could not be made. Check that you may write to the project's folder.").arg(folder));
    return folder;
}

} // namespace millrace::repository
