// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace millrace::app::cli {

// Commands for which Qt Gui or libgit2 must be loaded.

int compare(const QStringList& arguments);
int convert(const QStringList& arguments);
int repo(const QStringList& arguments);
/// With --results, --report or --heat-map.
int simulateWithDocuments(const QStringList& arguments);

} // namespace millrace::app::cli
