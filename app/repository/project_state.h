// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/project_panel.h"
#include "modeler/repository/workspace.h"

#include <QDateTime>
#include <QLocale>
#include <vector>

namespace millrace::app::window {
class DocumentView;
}

namespace millrace::app::repository {

/// What the project panel shows of a folder; with versions and alternatives where it has a history.
window::ProjectState stateOf(const ::millrace::repository::Workspace& workspace,
    const std::vector<window::DocumentView*>& open, const window::DocumentView* current);

/// Whether the folder is a project with a history, and not just a folder with files.
bool keepsVersions(const ::millrace::repository::Workspace& workspace);

/// An alternative as people call it: the one that a history starts with has a name of Git's.
QString titleOfAlternative(const QString& name);

/// The locale's own order of day, short month and (where wanted) year, for QLocale::toString: "d MMM", "MMM d, yyyy".
QString dayPattern(const QLocale& locale, bool withYear);

/// "today 09:14", "18 Nov", "18 Nov 2025": by the locale, as short as it is clear.
QString whenInWords(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTime());

} // namespace millrace::app::repository
