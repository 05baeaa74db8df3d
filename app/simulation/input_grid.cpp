// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/input_grid.h"

#include "app/simulation/frozen_names.h"
#include "app/window/widgets.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

using Column = InputColumn;
constexpr int gridNameWidth = 180, widestGridName = 240, roomOfName = 8; ///< px
constexpr int widestProblem = 380, problemGap = 3; ///< px
constexpr int gridWidths[inputColumnCount] = {gridNameWidth, 70, 66, 70, 78, 150, 130, 66, 72, 92, 110, 150};

} // namespace

InputGrid::InputGrid(QWidget* parent)
    : CellGrid(new InputGridModel, parent)
    , model_(static_cast<InputGridModel*>(model()))
    , names_(new FrozenNames(this))
    , problem_(window::label({}, "error", this))
{
    setAccessibleName(tr("Inputs of all activities"));
    setColumnWidths(gridWidths);
    setHorizontalScrollMode(ScrollPerPixel); // the names cover as much as they are wide
    window::setGround(problem_, "card");
    problem_->setContentsMargins(8, 4, 8, 4);
    problem_->setWordWrap(true);
    problem_->setAttribute(Qt::WA_TransparentForMouseEvents);
    problem_->hide();
    connect(model_, &InputGridModel::changed, this, &InputGrid::changed);
    connect(model_, &InputGridModel::dataChanged, this, &InputGrid::showProblem);
    connect(model_, &InputGridModel::modelReset, this, &InputGrid::showProblem);
    for (const QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &InputGrid::showProblem);
}

void InputGrid::show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario,
    std::shared_ptr<const run::AssumedStaff> assumed)
{
    model_->show(std::move(model), scenario, std::move(assumed));
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
    constexpr int cost = int(Column::Cost); // its head tells the currency
    setColumnWidth(cost, std::max(gridWidths[cost], horizontalHeader()->sectionSizeHint(cost)));
    int others = 0;
    for (int column = 1; column < int(inputColumnCount); ++column)
        others += columnWidth(column);
    const int names = std::clamp(sizeHintForColumn(0) + roomOfName, gridNameWidth, widestGridName);
    setColumnWidth(0, std::max(names, viewport()->width() - others));
    names_->place();
}

/// Not behind the names.
void InputGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.column() == 0 && names_->covered() > 0) {
        CellGrid::scrollTo(index.siblingAtColumn(columnAt(names_->covered())), hint);
        return;
    }
    CellGrid::scrollTo(index, hint);
    if (const int hidden = names_->covered() - columnViewportPosition(index.column()); index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

/// Of the cell in hand, else of the one that was left just now; what only waits for its neighbours is not pressed on
/// who goes on to these.
void InputGrid::showProblem()
{
    const auto wordsOf = [](const QModelIndex& cell) { return cell.data(InputGridModel::problemRole).toString(); };
    QModelIndex cell = currentIndex();
    QString words = wordsOf(cell);
    if (words.isEmpty() && left_.isValid() && !left_.data(InputGridModel::isIncompleteRole).toBool()) {
        cell = left_;
        words = wordsOf(cell);
    }
    const QRect at = visualRect(cell).translated(viewport()->pos());
    const QRect room = viewport()->geometry();
    const bool isSeen = !words.isEmpty() && room.intersects(at);
    problem_->setVisible(isSeen);
    if (!isSeen)
        return;
    problem_->setText(words);
    const int width = std::min({widestProblem, room.width(),
        problem_->fontMetrics().horizontalAdvance(words) + 32}); // with its margins, so that a short one has one line
    const int height = problem_->heightForWidth(width);
    const bool isBelow = at.bottom() + problemGap + height <= room.bottom();
    problem_->setGeometry(std::clamp(at.left(), room.left(), room.right() + 1 - width),
        isBelow ? at.bottom() + problemGap : std::max(room.top(), at.top() - problemGap - height), width, height);
    problem_->raise();
}

void InputGrid::resizeEvent(QResizeEvent* event)
{
    CellGrid::resizeEvent(event);
    placeColumns();
    showProblem();
}

void InputGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    CellGrid::currentChanged(current, previous);
    left_ = previous;
    showProblem();
    if (current.isValid() && current.row() != previous.row())
        Q_EMIT elementChosen(current.data(InputGridModel::elementRole).toString());
}

} // namespace millrace::app::simulation
