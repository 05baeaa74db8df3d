// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::app::design {

class DiagramView;

/// What a file with that diagram would be called: the name of its only pool with a process, or of its only process,
/// where somebody has given one; else the title of its tab.
QString nameFor(const DiagramView& view);

/// Where a user's documents are; the home folder where there is no such folder.
QString documentsFolder();

/// "folder/name.ending" with what no file system takes replaced, numbered where such a file is there already.
QString unusedPath(const QString& folder, const QString& name, const QString& ending);

} // namespace millrace::app::design
