// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenario.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace millrace::app::simulation {

/// Things of one kind that a scenario has a few of, in a narrow panel: a line each, with a button that takes it out,
/// and below them one that adds another. What derives from it says what the lines are. For many there is a ListTable.
class EntryLines : public QWidget {
    Q_OBJECT
public:
    void remove(int entry);

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);

protected:
    struct Words {
        QString section;
        QString none; ///< in place of the lines where there are none
        QString caption; ///< above the lines; empty: none
        QString remove; ///< what the button of a line does
    };
    EntryLines(const Words& words, QWidget* parent);

    const scenario::Scenario& scenario() const { return scenario_; }
    void setScenario(const scenario::Scenario& scenario);
    /// Shows it and tells of it, if it says anything else.
    void offer(const scenario::Scenario& scenario);
    int lineCount() const { return int(lines_.size()); }
    QWidget* line(int entry) const; ///< as makeLine() made it; null: there is none
    QPushButton& addButton() const { return *add_; }
    void sayProblem(const QString& words); ///< below the lines; empty: nothing

    virtual int countIn(const scenario::Scenario& scenario) const = 0;
    virtual void erase(scenario::Scenario& scenario, int entry) const = 0;
    /// Of that place, whatever entry will stand there.
    virtual QWidget* makeLine(int entry) = 0;
    virtual void fillLine(int entry) = 0;

private:
    void refresh();
    void addLine();

    struct Line {
        QWidget* box;
        QWidget* content;
    };
    scenario::Scenario scenario_;
    QString removeWords_;
    QLabel* none_;
    QLabel* caption_;
    QVBoxLayout* column_;
    QLabel* problem_;
    QPushButton* add_;
    std::vector<Line> lines_;
};

} // namespace millrace::app::simulation
