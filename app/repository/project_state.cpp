// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/project_state.h"

#include "app/window/document_view.h"
#include "modeler/repository/history.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace millrace::app::repository {

namespace model = ::millrace::repository;
using window::ProjectState;

namespace {

constexpr int shownVersions = 50;

struct ProjectTexts {
    Q_DECLARE_TR_FUNCTIONS(repository)
};

/// Of a project with all its folders; of a folder that merely holds the file in front (it may be the home folder) only
/// what lies beside it.
std::vector<model::ProjectFile> filesOf(const model::Workspace& workspace)
{
    if (model::Workspace::isRoot(workspace.folder()))
        return workspace.files();
    std::vector<model::ProjectFile> files;
    for (const QString& name : QDir(workspace.folder()).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name))
        files.push_back({name, model::kindOf(name)});
    return files;
}

void addFiles(ProjectState& state, const model::Workspace& workspace, const std::vector<window::DocumentView*>& open,
    const window::DocumentView* current)
{
    const std::array<std::pair<model::FileKind, QString>, 4> kinds {{
        {model::FileKind::Process, ProjectTexts::tr("processes")},
        {model::FileKind::Decision, ProjectTexts::tr("decisions")},
        {model::FileKind::Form, ProjectTexts::tr("forms")},
        {model::FileKind::Scenario, ProjectTexts::tr("scenarios")},
    }};
    const std::vector<model::ProjectFile> files = filesOf(workspace);
    for (const auto& [kind, title] : kinds) {
        ProjectState::Folder folder {title, {}};
        for (const auto& [path, ownKind] : files) {
            if (ownKind != kind)
                continue;
            const QString absolute = workspace.absolute(path);
            const auto tab = std::find_if(open.begin(), open.end(),
                [&](const window::DocumentView* one) { return QFileInfo(one->path()) == QFileInfo(absolute); });
            const bool isOpen = tab != open.end();
            folder.files.push_back(
                {absolute, QFileInfo(path).fileName(), isOpen && (*tab)->isEdited(), isOpen && *tab == current});
        }
        if (!folder.files.empty())
            state.folders.push_back(std::move(folder));
    }
}

void addVersions(ProjectState& state, const model::History& history)
{
    for (const model::Version& version : history.versions({}, shownVersions)) {
        state.versions.push_back({version.id, version.note.section(QLatin1Char('\n'), 0, 0), whenInWords(version.time),
            version.labels.isEmpty() ? QString() : version.labels.front()});
    }
    const QString current = history.currentAlternative();
    for (const QString& name : history.alternatives())
        state.alternatives.push_back({name, titleOfAlternative(name), name == current});
}

} // namespace

ProjectState stateOf(const model::Workspace& workspace, const std::vector<window::DocumentView*>& open,
    const window::DocumentView* current)
{
    ProjectState state;
    state.name = workspace.name();
    state.keepsVersions = keepsVersions(workspace);
    addFiles(state, workspace, open, current);
    if (state.keepsVersions)
        addVersions(state, model::History::open(workspace.folder()));
    return state;
}

bool keepsVersions(const model::Workspace& workspace)
{
    const auto project = model::Workspace::at(workspace.folder());
    return project && project->folder() == workspace.folder() && model::History::exists(workspace.folder());
}

QString titleOfAlternative(const QString& name)
{
    return name == QLatin1String("main") || name == QLatin1String("master") ? ProjectTexts::tr("Main line") : name;
}

QString dayPattern(const QLocale& locale, bool withYear)
{
    static const QRegularExpression weekday(QStringLiteral("d{3,4}[\\s,.]*|[\\s,.]*d{3,4}$"));
    static const QRegularExpression leadingYear(QStringLiteral("^y+(\\s*'[^']*')?[^Md']*"));
    static const QRegularExpression laterYear(QStringLiteral("(\\s*'[^']*')?[\\s,./-]*y+(\\s*'[^']*'\\.?)?"));
    QString pattern = locale.dateFormat(QLocale::LongFormat).remove(weekday);
    if (!withYear)
        pattern.remove(leadingYear).remove(laterYear);
    return pattern.replace(QStringLiteral("MMMM"), QStringLiteral("MMM")).trimmed();
}

QString whenInWords(const QDateTime& time, const QDateTime& now)
{
    const QDateTime local = time.toLocalTime();
    const QLocale locale;
    if (local.date() == now.date()) {
        static const QRegularExpression seconds(QStringLiteral("[:.]ss"));
        const QString pattern = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
        return ProjectTexts::tr("today %1").arg(locale.toString(local.time(), pattern));
    }
    if (local.date() == now.date().addDays(-1))
        return ProjectTexts::tr("yesterday");
    return locale.toString(local.date(), dayPattern(locale, local.date().year() != now.date().year()));
}

} // namespace millrace::app::repository
