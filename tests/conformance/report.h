// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace millrace::conformance {

// Exit codes of the runners.
inline constexpr int allPassed = 0;
inline constexpr int someFailed = 1; ///< or the suite could not be read
inline constexpr int misused = 2;
inline constexpr int skipped = 77; ///< for ctest: the suite is not there

struct Failure {
    QString name; ///< of the case
    QString expected;
    QString got;
};

/// What a run over a suite came to.
class Report {
public:
    void pass() { ++passed_; }
    void skip() { ++skipped_; }
    void fail(const Failure& failure) { failures_ << failure; }
    bool isEmpty() const { return passed_ + skipped_ + failures_.size() == 0; }
    /// Counts of what is reported apart, under a key of its own; they do not decide the exit code.
    void setApart(const QString& key, const Report& apart);
    /// Failures that are known do not count for the exit code. `path`: a file with lines of case, tab, reason; empty
    /// lines and those that begin with # do not count. Throws base::Failure for a file that cannot be read.
    void excuse(const QString& path);

    /// To standard output: a line for each failure and the totals, or one JSON document {passed, failed, skipped,
    /// failures[{case, expected, got}]}; known failures are among them, with their reason. Gives the exit code.
    int print(bool asJson) const;

private:
    int passed_ = 0;
    int skipped_ = 0;
    QList<Failure> failures_;
    QString apartKey_;
    qsizetype apartPassed_ = 0;
    qsizetype apartFailed_ = 0;
    QHash<QString, QString> known_; ///< reasons by case
};

} // namespace millrace::conformance
