// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/measures.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace millrace::app::design {

/// How hard each process and sub-process of the diagram is to read, and what to split: a row each, hardest first. Click
/// or Return goes there.
class MeasuresList : public QWidget {
    Q_OBJECT

public:
    explicit MeasuresList(QWidget* parent = nullptr);

    /// `tree` is asked for names.
    void show(const std::vector<lint::Measures>& measures, const metamodel::Tree& tree);
    void clear();

Q_SIGNALS:
    /// The process or sub-process, and the part of it that would make a sub-process.
    void chosen(metamodel::Key scope, const std::vector<metamodel::Key>& part);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void addRow(const lint::Measures& measures, const metamodel::Tree& tree);
    void paintRows();
    void choose(int row);

    QTableView* table_;
    QStandardItemModel* model_;
    std::vector<lint::Measures> measures_; ///< by row
};

} // namespace millrace::app::design
