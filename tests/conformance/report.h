// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    /// To standard output: a line for each failure and the totals, or one JSON document {passed, failed, skipped,
    /// failures[{case, expected, got}]}. Gives the exit code.
    int print(bool asJson) const;

private:
    int passed_ = 0;
    int skipped_ = 0;
    QList<Failure> failures_;
};

} // namespace millrace::conformance
