// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/cell_grid.h"
#include "app/simulation/input_grid_model.h"

#include <QPersistentModelIndex>

class QLabel;

namespace millrace::app::simulation {

class FrozenNames;

/// The grid of all inputs. Names stay in sight, and what is wrong with a cell is said beside it.
class InputGrid : public CellGrid {
    Q_OBJECT
public:
    explicit InputGrid(QWidget* parent = nullptr);
    void show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario,
        std::shared_ptr<const run::AssumedStaff> assumed = nullptr);
    using CellGrid::show;
    InputGridModel& cells() { return *model_; }
    /// To the first duration that nobody has said, for the keyboard.
    void goToFirstOpen();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);
    void elementChosen(const QString& id);

private:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void placeColumns();
    void showProblem();

    InputGridModel* model_;
    FrozenNames* names_;
    QLabel* problem_;
    QPersistentModelIndex left_; ///< where somebody typed last
};

} // namespace millrace::app::simulation
