// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace millrace::support {

/// Holds BPMN files against the OMG's schema: many in one run of xmllint, as starting it costs more than checking.
/// Where the schema or xmllint are absent it does nothing, and isPossible() says so.
class SchemaCheck {
public:
    SchemaCheck()
        : schema_(QStringLiteral(MILLRACE_SOURCE_DIR "/../shared/data/bpmn/xsd/BPMN20.xsd"))
        , tool_(QStandardPaths::findExecutable(QStringLiteral("xmllint")))
    { }
    bool isPossible() const { return !tool_.isEmpty() && QFile::exists(schema_); }

    void add(const std::string& name, const QByteArray& bytes)
    {
        if (!isPossible())
            return;
        QFile file(folder_.filePath(QStringLiteral("%1.bpmn").arg(names_.size(), digits, 10, QLatin1Char('0'))));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        names_.push_back(name);
        ++count_;
    }

    /// One failure for each of those added since the last time that is not valid, by its name, with the first reason.
    void run()
    {
        for (const auto& [name, reason] : invalid())
            ADD_FAILURE() << name << ": " << reason;
    }

    /// The same as a list, in the order in which they were added.
    std::vector<std::pair<std::string, std::string>> invalid()
    {
        std::vector<std::pair<std::string, std::string>> found;
        if (!isPossible() || names_.empty())
            return found;
        QProcess process;
        process.setWorkingDirectory(folder_.path());
        const QStringList arguments {
            QStringLiteral("--noout"), QStringLiteral("--nonet"), QStringLiteral("--schema"), schema_};
        const QStringList files = QDir(folder_.path()).entryList({QStringLiteral("*.bpmn")});
        process.start(tool_, arguments + files);
        EXPECT_TRUE(process.waitForFinished(600000));
        std::size_t last = names_.size();
        for (const QByteArray& line : process.readAllStandardError().split('\n')) {
            if (line.isEmpty() || line.endsWith(" validates") || line.endsWith(" fails to validate"))
                continue;
            bool isFile = false;
            const auto index = std::size_t(line.left(digits).toInt(&isFile));
            if (isFile && index < names_.size() && index != last)
                found.emplace_back(names_[index], line.mid(digits + 5).toStdString());
            last = isFile ? index : last;
        }
        for (const QString& file : files)
            QFile::remove(folder_.filePath(file));
        names_.clear();
        return found;
    }

    std::size_t count() const { return count_; } ///< of all that were added
    std::size_t waiting() const { return names_.size(); }

private:
    static constexpr int digits = 4;
    QString schema_;
    QString tool_;
    QTemporaryDir folder_;
    std::vector<std::string> names_;
    std::size_t count_ = 0;
};

} // namespace millrace::support

#define SKIP_WITHOUT_SCHEMA(check)                                                                                     \
    if (!(check).isPossible())                                                                                         \
    GTEST_SKIP() << "xmllint (libxml2-utils) or the OMG's schema is not here: nothing is held against it."
