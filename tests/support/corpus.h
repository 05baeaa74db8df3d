// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QString>
#include <QStringList>
#include <gtest/gtest.h>

/// The public test corpora that may lie beside the checkout. Tests that need one begin with
/// SKIP_WITHOUT_CORPUS("bpmn").
namespace millrace::support {

inline QString corpusPath(const char* folder)
{
    return QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/") + QLatin1String(folder);
}

/// Files below a folder of the corpora whose names fit one of the patterns ("*.bpmn"), sorted.
inline QStringList corpusFiles(const char* folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator walk(corpusPath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

} // namespace millrace::support

#define SKIP_WITHOUT_CORPUS(folder)                                                                                    \
    if (!QFileInfo::exists(millrace::support::corpusPath(folder)))                                                     \
    GTEST_SKIP() << "The public corpus " folder " is not here."
