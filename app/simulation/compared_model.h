// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/model_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>
#include <optional>
#include <vector>

namespace millrace::app::simulation {

/// What the results of a diagram are held against when that is none of its own scenarios: another file, or an earlier
/// version of its own, under one of the scenarios there. Elements are the same where their ids are.
class ComparedModel {
    Q_DECLARE_TR_FUNCTIONS(ComparedModel)

public:
    /// With the scenario of that name or id where there is one, else the first. Both throw base::Failure when it cannot
    /// be read, or has errors.
    static ComparedModel ofFile(const QString& path, const QString& wanted);
    /// `name`: how people call the version.
    static ComparedModel ofVersion(
        const QString& path, const QString& version, const QString& name, const QString& wanted);

    const QString& name() const { return name_; } ///< "as-is.bpmn", "Version 'Before the reform'"
    QString title() const; ///< the same with its scenario: "as-is.bpmn: Today"
    const run::Model& model() const { return state_.model; }
    QStringList scenarios() const; ///< titles; one that says nothing where there is none
    int chosen() const { return chosen_; }
    void choose(int scenario);
    scenario::Scenario scenario() const;
    /// Reads a file again that was written since, or whose scenarios were. Throws base::Failure.
    void refresh();

private:
    ComparedModel(QString path, QString version, QString name, const QString& wanted);
    void load(const QString& wanted);
    std::pair<QDateTime, QDateTime> writtenNow() const;

    QString path_;
    QString version_; ///< empty: the file as it is
    QString name_;
    exporting::ModelState state_;
    std::pair<QDateTime, QDateTime> written_; ///< model and scenarios, as they were read
    int chosen_ = 0;
};

/// A version in which the file was changed.
struct EarlierVersion {
    QString id;
    QString note;
    QString when; ///< "today 09:14"
};
/// The newest first; none where the file's folder keeps no versions, or they cannot be read.
std::vector<EarlierVersion> earlierVersions(const QString& path);

} // namespace millrace::app::simulation
