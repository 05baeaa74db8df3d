// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QHash>
#include <QString>
#include <optional>
#include <vector>

namespace millrace::lint {

/// A finding that somebody looked at and let be.
struct Dismissal {
    QString file; ///< name of the file within the project, with '/'; empty: any
    QString rule;
    QString element; ///< id
    QString reason;
    QString by; ///< who; may be empty
    bool operator==(const Dismissal&) const = default;
};

/// What a project says about rules: which are off, which weigh more or less than by themselves, and which findings were
/// dismissed. Kept in the project's folder as
/// { "rules": { "verb-object": "off", "label-required": "error" },
///   "dismissed": [ { "file": "loan.bpmn", "rule": "deadlock", "element": "Join", "reason": "Never both." } ] }
/// with "off", "on" (as it is by itself), "note", "warning" and "error".
class Configuration {
public:
    static constexpr const char* fileName = "millrace-lint.json";

    /// Of a project's folder; one without the file leaves all rules as they are. Throws base::Failure when the file
    /// cannot be read or is no such file; what it says about unknown rules is kept.
    static Configuration read(const QString& folder);
    static Configuration fromJson(const QByteArray& json);
    QByteArray toJson() const;
    /// Throws base::Failure when it cannot be written.
    void write(const QString& folder) const;
    /// The nearest folder, from that of the file upwards (five at most), that holds a configuration; else the file's.
    static QString folderOf(const QString& file);

    /// The same for one file of the project: dismissals of other files are left out.
    Configuration forFile(const QString& file) const;

    enum class Grade { AsItIs, Off, Note, Warning, Error };
    Grade grade(const QString& rule) const { return grades_.value(rule, Grade::AsItIs); }
    void setGrade(const QString& rule, Grade grade); ///< AsItIs takes the rule's line out
    void setOn(const QString& rule); ///< for rules that are off by themselves
    bool isSwitchedOn(const QString& rule) const { return switchedOn_.contains(rule); }

    const std::vector<Dismissal>& dismissals() const { return dismissals_; }
    void dismiss(Dismissal dismissal); ///< a new reason takes the place of the old one
    void takeBack(const QString& file, const QString& rule, const QString& element);
    const Dismissal* dismissalOf(const QString& rule, const QString& element) const; ///< null for none

    bool operator==(const Configuration&) const = default;

private:
    QHash<QString, Grade> grades_;
    QHash<QString, bool> switchedOn_;
    std::vector<Dismissal> dismissals_;
};

} // namespace millrace::lint
