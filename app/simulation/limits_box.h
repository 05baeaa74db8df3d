// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/entry_lines.h"
#include "modeler/metamodel/tree.h"

#include <utility>

class QMenu;

namespace millrace::app::simulation {

class InputField;

/// The limits of work in progress of a scenario: how many cases at most may be in the whole process or in some of its
/// activities.
class LimitsBox : public EntryLines {
    Q_OBJECT
public:
    explicit LimitsBox(QWidget* parent = nullptr);
    void show(const metamodel::Tree& model, const scenario::Scenario& scenario);
    using QWidget::show;
    /// The activities that are selected on the diagram: a new limit is of them.
    void setSelected(const QStringList& activityIds);
    void add();
    InputField* field(int limit) const; ///< how many it lets in
    /// As if ticked in the list of that limit; none: the whole process.
    void setActivities(int limit, const QStringList& activityIds);

private:
    class Line;
    Line* lineOf(int limit) const;
    int countIn(const scenario::Scenario& scenario) const override { return int(scenario.limits.size()); }
    void erase(scenario::Scenario& scenario, int limit) const override;
    QWidget* makeLine(int limit) override;
    void fillLine(int limit) override;
    QString write(int limit, const QString& most);
    void fillWhere(QMenu& menu, int limit);
    QString whereWords(const scenario::Limit& limit) const;

    std::vector<std::pair<QString, QString>> activities_; ///< id and name, in the order of the diagram
    std::vector<std::pair<QString, QStringList>> lanes_; ///< name, and ids of its activities
    QStringList selected_;
};

/// The activities of the limit by name, "Receive, Approve"; or that it is of the whole process.
QString limitWords(const scenario::Limit& limit, const metamodel::Tree& model);

} // namespace millrace::app::simulation
