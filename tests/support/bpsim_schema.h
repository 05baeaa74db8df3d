// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/corpus.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace millrace::support {

/// Holds a BPSim file against the schema of its version, where xmllint and the schemas are at hand.
inline void expectValidBpsim(const QByteArray& bytes)
{
    const char* name = bytes.contains("schemas/2.0") ? "sim/bpsim/bpsim-2.0.xsd" : "sim/bpsim/bpsim-1.0.xsd";
    const QString schema = corpusPath(name);
    const QString checker = QStandardPaths::findExecutable(QStringLiteral("xmllint"));
    if (checker.isEmpty() || !QFileInfo::exists(schema))
        return;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("written.bpsim")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(checker,
        {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"), schema, file.fileName()});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString() << bytes.toStdString();
}

} // namespace millrace::support
