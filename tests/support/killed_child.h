// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <gtest/gtest.h>

namespace millrace::test {

/// Runs a disabled test of this same program ("DeskChild.*") in a process of its own, with `variable` set to `value`,
/// until it has printed `said`; then kills it (SIGKILL: no destructor runs) and waits for its end.
inline ::testing::AssertionResult killChildAfter(
    const QByteArray& said, const QString& testFilter, const char* variable, const QString& value)
{
    QProcess child;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(variable), value);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
        {QStringLiteral("--gtest_also_run_disabled_tests"), QStringLiteral("--gtest_filter=") + testFilter});
    QByteArray output;
    while (!output.contains(said) && child.waitForReadyRead(30'000))
        output += child.readAllStandardOutput();
    child.kill();
    if (!child.waitForFinished())
        return ::testing::AssertionFailure() << "the child outlives being killed";
    if (!output.contains(said))
        return ::testing::AssertionFailure() << "the child said only: " << output.toStdString();
    if (child.exitStatus() != QProcess::CrashExit)
        return ::testing::AssertionFailure() << "the child ended by itself";
    return ::testing::AssertionSuccess();
}

} // namespace millrace::test
