// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/dmn/table_check.h"

#include <QListWidget>
#include <QWidget>

class QLabel;

namespace millrace::app::decisions {

/// What is odd about the rules of a table as a whole, below it.
class CheckList : public QWidget {
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);
    void show(const std::vector<dmn::TableFinding>& findings, bool isUpToDate);
    using QWidget::show;

Q_SIGNALS:
    /// A finding was chosen: its rules, from 0, and values that show it, one for each input.
    void chosen(const millrace::dmn::TableFinding& finding);

private:
    void choose(int row);

    std::vector<dmn::TableFinding> findings_;
    QLabel* count_;
    QLabel* none_;
    QListWidget* list_;
};

} // namespace millrace::app::decisions
