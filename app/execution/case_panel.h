// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/execution/attempt.h"
#include "app/execution/history_text.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QStackedWidget;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace millrace::app::window {
class TextTabs;
}

namespace millrace::app::execution {

class Desk;
class VariablesModel;
struct TestControl;

/// Below the diagram: what happened in the chosen case, its variables, and the incidents.
class CasePanel : public QWidget {
    Q_OBJECT
public:
    CasePanel(Desk& desk, Attempt attempt, QWidget* parent = nullptr);
    /// Follows the desk.
    void refresh();

Q_SIGNALS:
    /// A line was chosen that tells of this element.
    void elementChosen(const QString& id);

private:
    QTableView* makeTable(QAbstractItemModel* model, const QString& name);
    QWidget* makeHistory();
    QWidget* makeVariables();
    QWidget* makeIncidents();
    void refreshHistory();
    void refreshVariables();
    void refreshIncidents();
    void paintHistory();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    QWidget* incidentRow(const TestControl& incident);

    Desk& desk_;
    Attempt attempt_;
    window::TextTabs* tabs_ = nullptr;
    QLabel* which_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QTableView* history_ = nullptr;
    QStandardItemModel* lines_ = nullptr;
    QLabel* noHistory_ = nullptr;
    QTableView* variables_ = nullptr;
    VariablesModel* values_ = nullptr;
    QLabel* noVariables_ = nullptr;
    QWidget* incidents_ = nullptr;
    std::vector<HistoryLine> shownLines_;
};

} // namespace millrace::app::execution
