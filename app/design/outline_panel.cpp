// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/outline_panel.h"

#include "app/design/outline_entry.h"
#include "app/design/outline_lines.h"
#include "app/design/outline_view.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::app::design {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;

namespace {

constexpr int leastWhoWidth = 64, mostWhoWidth = 130; ///< px; the steps have the rest
constexpr int focusFrame = 4; ///< px
constexpr int leastConditionWidth = 48, mostConditionWidth = 100;

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QWidget(parent)
    , stack_(new QStackedWidget(this))
    , none_(window::label({}, "muted", this))
    , hint_(window::label({}, "muted", this))
    , view_(new OutlineView(this))
    , model_(new QStandardItemModel(0, OutlineColumns, this))
{
    setAccessibleName(tr("Outline"));
    window::setGround(this, "panel");
    view_->setModel(model_);
    view_->setItemDelegate(new OutlineDelegate(view_));
    none_->setWordWrap(true);
    none_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    none_->setContentsMargins(16, 10, 16, 10);
    stack_->addWidget(none_);
    stack_->addWidget(view_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeActions();
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(12, 4, 12, 6);
    tools->setSpacing(2);
    for (QAction* action : {add_, conditional_, earlier_, later_, end_, remove_}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        tools->addWidget(button);
    }
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(stack_, 1);
    hint_->setText(
        tr("Return adds a step below, Tab says who does it. “Complete?” asks, and “no: Ask for papers” is an answer. "
           "What follows "
           "“Checks:” is done at once. “Rejected.” ends, “-> Check papers” goes on there. Return in an empty "
           "line goes one level up."));
    hint_->setWordWrap(true);
    hint_->setContentsMargins(16, 8, 16, 10);
    column->addWidget(hint_);
    connect(model_, &QStandardItemModel::itemChanged, this, &OutlinePanel::take);
    connect(view_, &OutlineView::editingEnded, this, &OutlinePanel::endEditing);
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateActions();
        if (!isFilling_ && currentElement() != noKey)
            Q_EMIT elementChosen(currentElement());
    });
    rebuild();
}

OutlinePanel::~OutlinePanel() = default;

void OutlinePanel::makeActions()
{
    add_ = makeAction(tr("Add a step"), QStringLiteral("add"), Qt::Key_Return, &OutlinePanel::addStep);
    conditional_ = makeAction(
        tr("Only on a condition"), QStringLiteral("gateway"), Qt::ALT | Qt::Key_Right, &OutlinePanel::makeConditional);
    earlier_
        = makeAction(tr("Earlier"), QStringLiteral("chevron-up"), Qt::ALT | Qt::Key_Up, &OutlinePanel::moveEarlier);
    later_ = makeAction(tr("Later"), QStringLiteral("chevron-down"), Qt::ALT | Qt::Key_Down, &OutlinePanel::moveLater);
    end_ = makeAction(tr("End here"), QStringLiteral("event"), Qt::CTRL | Qt::Key_Return, &OutlinePanel::endHere);
    remove_ = makeAction(tr("Remove the step"), QStringLiteral("delete"), Qt::Key_Delete, &OutlinePanel::removeStep);
}

QAction* OutlinePanel::makeAction(
    const QString& text, const QString& icon, const QKeySequence& keys, void (OutlinePanel::*run)())
{
    auto* action = new QAction(window::icon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    view_->addAction(action);
    return action;
}

void OutlinePanel::setDocument(editing::Document* document)
{
    if (document_ != nullptr)
        document_->disconnect(this);
    document_ = document;
    newAfter_ = noKey;
    if (document != nullptr)
        connect(document, &editing::Document::changed, this, &OutlinePanel::schedule);
    rebuild();
}

void OutlinePanel::setReadOnly(bool readOnly)
{
    isReadOnly_ = readOnly;
    updateActions();
    schedule();
}

void OutlinePanel::setElement(Key element)
{
    if (element != currentElement())
        goTo(element);
}

void OutlinePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (isStale_)
        rebuild();
}

void OutlinePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && view_ != nullptr)
        view_->viewport()->update();
}

/// Several changes in a row make one new list, and a hidden one none.
void OutlinePanel::schedule()
{
    if (!isStale_ && isVisible())
        QTimer::singleShot(0, this, [this] {
            if (isStale_)
                rebuild();
        });
    isStale_ = true;
}

void OutlinePanel::rebuild()
{
    const QScopedValueRollback filling(isFilling_, true);
    const Key current = currentElement();
    const int column = std::max(view_->currentIndex().column(), int(StepColumn));
    isStale_ = false;
    newAfter_ = noKey;
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Step"), tr("Who"), tr("If")});
    const bool mayEdit = document_ != nullptr && !isReadOnly_ && !document_->isReadOnly();
    if (document_ != nullptr)
        fillLines(*model_, document_->tree(), mayEdit, view_->font());
    const bool isEmpty = model_->rowCount() == 0;
    QStringList lanes;
    if (document_ != nullptr)
        for (const Element* lane : lanesOf(document_->tree()))
            lanes += lane->name();
    static_cast<OutlineDelegate*>(view_->itemDelegate())->setLanes(lanes);
    none_->setText(document_ == nullptr ? tr("Open a diagram to see its steps as a list.")
            : bpmn::processes(document_->tree()).empty()
            ? tr("The outline tells the steps of a process; this file holds none.")
            : tr("Nothing is drawn yet. Put a start event on the diagram first."));
    stack_->setCurrentWidget(isEmpty ? static_cast<QWidget*>(none_) : view_);
    view_->expandAll();
    auto* header = view_->header();
    header->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(WhoColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(ConditionColumn, QHeaderView::Interactive);
    const QAbstractItemView& cells = *view_;
    header->resizeSection(
        WhoColumn, std::clamp(cells.sizeHintForColumn(WhoColumn) + focusFrame, leastWhoWidth, mostWhoWidth));
    header->resizeSection(
        ConditionColumn, std::clamp(cells.sizeHintForColumn(ConditionColumn), leastConditionWidth, mostConditionWidth));
    view_->setColumnHidden(WhoColumn, lanes.isEmpty() && !mayEdit);
    goTo(current);
    if (!view_->currentIndex().isValid())
        view_->setCurrentIndex(model_->index(0, StepColumn));
    else if (!view_->isColumnHidden(column))
        view_->setCurrentIndex(view_->currentIndex().siblingAtColumn(column));
    hint_->setVisible(!isEmpty && mayEdit);
    updateActions();
}

QStandardItem* OutlinePanel::currentItem() const
{
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? model_->itemFromIndex(index.siblingAtColumn(StepColumn)) : nullptr;
}

Key OutlinePanel::currentElement() const
{
    const QStandardItem* item = currentItem();
    return item != nullptr && !item->data(NewRole).toBool() ? item->data(ElementRole).toInt() : noKey;
}

QStandardItem* OutlinePanel::itemOf(Key element) const
{
    std::vector<const QStandardItem*> open {model_->invisibleRootItem()};
    while (!open.empty()) {
        const QStandardItem* parent = open.back();
        open.pop_back();
        for (int row = 0; row < parent->rowCount(); ++row) {
            QStandardItem* item = parent->child(row);
            if (item->data(ElementRole).toInt() == element && !item->data(JumpRole).toBool())
                return item;
            open.push_back(item);
        }
    }
    return nullptr;
}

void OutlinePanel::goTo(Key element)
{
    const QStandardItem* item = element != noKey ? itemOf(element) : nullptr;
    if (item == nullptr)
        return;
    const QScopedValueRollback filling(isFilling_, true);
    const int column = std::max(view_->currentIndex().column(), int(StepColumn));
    view_->setCurrentIndex(item->index().siblingAtColumn(column));
}

void OutlinePanel::updateActions()
{
    const bool mayEdit = document_ != nullptr && !isReadOnly_ && !document_->isReadOnly();
    const Key key = currentElement();
    const Element* element = document_ != nullptr && key != noKey ? document_->tree().find(key) : nullptr;
    const bool isStep
        = mayEdit && element != nullptr && element->is(type::FlowNode) && !currentItem()->data(JumpRole).toBool();
    const metamodel::Tree* tree = isStep ? &document_->tree() : nullptr;
    add_->setEnabled(isStep && !element->is(type::EndEvent));
    conditional_->setEnabled(isStep && editing::canMakeConditional(*tree, key));
    later_->setEnabled(isStep && editing::canSwapWithNext(*tree, key));
    const auto before = isStep ? bpmn::incoming(*tree, *element) : std::vector<const Element*>();
    const Element* previous = before.size() == 1 ? bpmn::referred(*tree, *before.front(), u"sourceRef") : nullptr;
    earlier_->setEnabled(previous != nullptr && editing::canSwapWithNext(*tree, previous->key()));
    end_->setEnabled(isStep && !element->is(type::EndEvent)
        && (element->is(type::Gateway) || bpmn::outgoing(*tree, *element).empty()));
    remove_->setEnabled(isStep);
}

bool OutlinePanel::edit(const QString& name, const std::function<void(editing::Edit&)>& verb)
{
    if (document_ == nullptr)
        return false;
    try {
        editing::Edit step(*document_, name);
        verb(step);
        step.commit();
        return true;
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
        isStale_ = false;
        schedule();
        return false;
    }
}

void OutlinePanel::take(QStandardItem* item)
{
    if (isFilling_ || document_ == nullptr)
        return;
    const QString text = item->text().trimmed();
    const Key element = item->data(ElementRole).toInt();
    if (item->data(NewRole).toBool()) {
        takeNewStep(item);
    } else if (item->column() == StepColumn) {
        edit(canvas::renameName(document_->tree(), element),
            [&](editing::Edit& step) { editing::rename(step, element, text); });
    } else if (item->column() == ConditionColumn) {
        const Key flow = item->data(FlowRole).toInt();
        edit(canvas::renameName(document_->tree(), flow),
            [&](editing::Edit& step) { editing::rename(step, flow, text); });
    } else if (!text.isEmpty()) {
        edit(tr("Give to “%1”").arg(text), [&](editing::Edit& step) { giveTo(step, element, text); });
    }
}

void OutlinePanel::makeConditional()
{
    Key flow = noKey;
    edit(tr("Only on a condition"),
        [&](editing::Edit& step) { flow = editing::makeConditional(step, currentElement()); });
    rebuild();
    const QModelIndex condition = view_->currentIndex().siblingAtColumn(ConditionColumn);
    if (flow != noKey && condition.isValid())
        view_->edit(condition);
}

void OutlinePanel::moveEarlier()
{
    const metamodel::Tree& tree = document_->tree();
    const auto before = bpmn::incoming(tree, *tree.find(currentElement()));
    const Key previous = bpmn::referred(tree, *before.front(), u"sourceRef")->key();
    edit(tr("Do it earlier"), [&](editing::Edit& step) { editing::swapWithNext(step, previous); });
}

void OutlinePanel::moveLater()
{
    edit(tr("Do it later"), [&](editing::Edit& step) { editing::swapWithNext(step, currentElement()); });
}

void OutlinePanel::endHere()
{
    edit(tr("Add an end"), [&](editing::Edit& step) {
        const metamodel::Tree& tree = step.tree();
        const auto shapes = bpmn::diagramElements(tree, *tree.find(currentElement()));
        if (!shapes.empty())
            editing::append(step, shapes.front()->key(), {.type = type::EndEvent});
    });
}

void OutlinePanel::removeStep()
{
    const QModelIndex next = view_->indexAbove(view_->currentIndex());
    const Key after = next.isValid() ? Key(next.data(ElementRole).toInt()) : noKey;
    edit(tr("Remove a step"), [&](editing::Edit& step) { editing::remove(step, {currentElement()}); });
    rebuild();
    goTo(after);
}

} // namespace millrace::app::design
