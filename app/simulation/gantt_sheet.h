// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/recording.h"
#include "simulator/results/legend.h"

#include <QByteArray>
#include <QWidget>
#include <memory>
#include <optional>
#include <unordered_set>
#include <utility>

class QComboBox;
class QPushButton;
class QScrollBar;
class QToolButton;

namespace millrace::app::charts {
class Gantt;
}
namespace millrace::app::window {
class SegmentedControl;
}

namespace millrace::app::simulation {

class ElidedLabel;

/// The Gantt chart of one replication, by case or by place in a pool, with the stretch of time that is shown.
class GanttSheet : public QWidget {
    Q_OBJECT
public:
    explicit GanttSheet(QWidget* parent = nullptr);

    /// `legend` is that of the recording, kept alive by `owner`.
    void setRecording(std::shared_ptr<const Recording> recording, std::shared_ptr<const void> owner,
        const results::Legend& legend, const QByteArray& zone);
    /// Nothing to show yet: these words.
    void clear(const QString& words);
    /// Shows the cases that take that long alone, from the first of them on; until all are asked for again.
    void showCasesTaking(double fromSeconds, double toSeconds);
    /// Shows what is around that time.
    void showTime(std::int64_t time);
    charts::Gantt& chart() { return *chart_; }
    std::int64_t from() const { return from_; }
    std::int64_t span() const; ///< microseconds

Q_SIGNALS:
    void elementChosen(const QString& id);

private:
    void zoom(int steps);
    void move(int steps);
    void setFrom(std::int64_t from);
    void refresh();
    void chooseSpan();
    void findCases();

    window::SegmentedControl* by_;
    QComboBox* spans_;
    QToolButton* earlier_;
    QToolButton* later_;
    QScrollBar* bar_;
    ElidedLabel* note_;
    charts::Gantt* chart_;
    std::shared_ptr<const Recording> recording_;
    std::shared_ptr<const void> owner_;
    const results::Legend* legend_ = nullptr;
    QByteArray zone_;
    std::int64_t from_ = 0;
    QPushButton* all_;
    std::optional<std::pair<double, double>> taking_; ///< seconds
    std::unordered_set<std::int64_t> cases_; ///< that take so long
};

} // namespace millrace::app::simulation
