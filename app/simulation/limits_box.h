// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"
#include "simulator/scenario/scenario.h"

#include <QWidget>
#include <utility>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace millrace::app::simulation {

class InputField;

/// The limits of work in progress of a scenario: how many cases at most may be in the whole process or in some of its
/// activities.
class LimitsBox : public QWidget {
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

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);

private:
    struct Row {
        QWidget* box;
        InputField* most;
        QPushButton* where;
    };
    Row makeRow(int limit);
    void refresh();
    void askWhere(int limit);
    void remove(int limit);
    void offer(scenario::Scenario scenario);
    QString whereWords(const scenario::Limit& limit) const;

    scenario::Scenario scenario_;
    std::vector<std::pair<QString, QString>> activities_; ///< id and name, in the order of the diagram
    std::vector<std::pair<QString, QStringList>> lanes_; ///< name, and ids of its activities
    QStringList selected_;
    QLabel* none_;
    QLabel* caption_;
    QLabel* problem_;
    QVBoxLayout* rowsColumn_;
    std::vector<Row> rows_;
    QPushButton* add_;
};

/// The activities of the limit by name, "Receive, Approve"; or that it is of the whole process.
QString limitWords(const scenario::Limit& limit, const metamodel::Tree& model);

} // namespace millrace::app::simulation
