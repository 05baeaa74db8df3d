// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/failure.h"
#include "modeler/repository/history.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <functional>
#include <optional>
#include <ostream>

namespace millrace::repository {

inline void PrintTo(const FileChange& change, std::ostream* out)
{
    *out << change.path.toStdString() << ":" << int(change.state);
}

} // namespace millrace::repository

namespace millrace::repository::fixtures {

inline const Author author {QStringLiteral("Ada Möller"), QStringLiteral("ada@example.org")};

/// A temporary folder to write project files into.
class Folder {
public:
    QString path() const { return QFileInfo(folder_.path()).canonicalFilePath(); }
    QString path(const QString& file) const { return path() + QLatin1Char('/') + file; }
    void write(const QString& file, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(file)).path());
        QFile opened(path(file));
        if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
            qFatal("the test's file could not be written");
    }
    QByteArray read(const QString& file) const
    {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArrayLiteral("(cannot be read)");
    }
    bool has(const QString& file) const { return QFileInfo::exists(path(file)); }
    void remove(const QString& file) const { QFile::remove(path(file)); }

private:
    QTemporaryDir folder_;
};

/// What the ordinary Git program prints; empty when it is not installed or fails.
inline std::optional<QByteArray> git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GIT_CONFIG_GLOBAL"), QStringLiteral("/dev/null"));
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"),
        QStringList {QStringLiteral("-c"), QStringLiteral("user.name=T"), QStringLiteral("-c"),
            QStringLiteral("user.email=t@example.org"), QStringLiteral("-c"), QStringLiteral("core.quotepath=false")}
            + arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

inline bool hasGit()
{
    return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
}

/// The message of the Failure that it ends with; empty when it ends well.
inline std::string failureOf(const std::function<void()>& operation)
{
    try {
        operation();
    } catch (const base::Failure& failure) {
        return failure.what();
    }
    return {};
}

} // namespace millrace::repository::fixtures
