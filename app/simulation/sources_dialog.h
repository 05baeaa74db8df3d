// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_dialog.h"
#include "app/simulation/sources_table.h"

namespace millrace::app::simulation {

class CellGrid;

/// Where each number of a scenario comes from, and how far it may be off.
class SourcesDialog : public InputDialog {
    Q_OBJECT
public:
    /// `first`: the element or pool whose numbers are in hand at first.
    SourcesDialog(
        const metamodel::Tree& model, const scenario::Scenario& scenario, const QString& first, QWidget* parent);
    SourcesTable& table() { return *table_; }
    CellGrid& grid() { return *grid_; }
    QString problem() const override { return table_->problem(); }

Q_SIGNALS:
    void chosen(const millrace::scenario::Sources& sources, const millrace::scenario::Ranges& ranges);

private:
    void refresh();
    void give() override { Q_EMIT chosen(table_->scenario().sources, table_->scenario().ranges); }

    SourcesTable* table_;
    CellGrid* grid_;
};

} // namespace millrace::app::simulation
