// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace millrace::app::simulation {

/// A table to read: whole rows are chosen, nothing is edited, and it copies as tab-separated text.
class FigureTable : public QTableView {
    Q_OBJECT
public:
    explicit FigureTable(QWidget* parent = nullptr);
    /// As copied: a row of headers, then the chosen rows; all of them where none is chosen.
    QString text() const;

private:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace millrace::app::simulation
