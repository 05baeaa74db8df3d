// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_grid.h"

#include <algorithm>

namespace millrace::app::simulation {

namespace {

using Column = InputColumn;
constexpr int gridNameWidth = 180; ///< px
constexpr int gridWidths[inputColumnCount] = {gridNameWidth, 70, 66, 70, 78, 150, 130, 66, 72, 92, 110, 150};

} // namespace

InputGrid::InputGrid(QWidget* parent)
    : CellGrid(new InputGridModel, parent)
    , model_(static_cast<InputGridModel*>(model()))
{
    setAccessibleName(tr("Inputs of all activities"));
    setColumnWidths(gridWidths);
    connect(model_, &InputGridModel::changed, this, &InputGrid::changed);
}

void InputGrid::show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario)
{
    model_->show(std::move(model), scenario);
    placeColumns();
}

void InputGrid::goToFirstOpen()
{
    QModelIndex first;
    for (int row = 0; row < model_->rowCount() && !first.isValid(); ++row) {
        const QModelIndex cell = model_->index(row, int(Column::Shortest));
        const bool isOpen = (cell.flags() & Qt::ItemIsEditable)
            && cell.siblingAtColumn(int(Column::Usual)).data(Qt::EditRole).toString().isEmpty()
            && (cell.siblingAtColumn(int(Column::DoneBy)).flags() & Qt::ItemIsEditable);
        if (isOpen)
            first = cell;
    }
    setCurrentIndex(first.isValid() ? first : model_->index(0, int(Column::Shortest)));
    setFocus(Qt::OtherFocusReason);
}

void InputGrid::placeColumns()
{
    int others = 0;
    for (int column = 1; column < int(inputColumnCount); ++column)
        others += columnWidth(column);
    setColumnWidth(0, std::max(gridNameWidth, viewport()->width() - others));
}

void InputGrid::resizeEvent(QResizeEvent* event)
{
    CellGrid::resizeEvent(event);
    placeColumns();
}

void InputGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CellGrid::currentChanged(current, previous);
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT elementChosen(current.data(InputGridModel::elementRole).toString());
}

} // namespace millrace::app::simulation
