// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that are typed into the outline, one after the other.
#include "app/design/outline_panel.h"
#include "app/design/outline_view.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/edit.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>

namespace millrace::app::design {

using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;

void OutlinePanel::addStep()
{
    const Element* element
        = document_ != nullptr && currentElement() != noKey ? document_->tree().find(currentElement()) : nullptr;
    if (element != nullptr && add_->isEnabled())
        beginLine(element->key(), element->is(bpmn::type::Gateway) ? OutlinePlace::Branch : OutlinePlace::Next);
}

void OutlinePanel::beginLine(Key element, OutlinePlace place, const QString& words)
{
    QStandardItem* beside = itemOf(element);
    if (beside == nullptr)
        return;
    const QScopedValueRollback filling(isFilling_, true);
    newAfter_ = element;
    newPlace_ = place;
    entry_ = {};
    QList<QStandardItem*> row;
    for (int column = 0; column < OutlineColumns; ++column) {
        row += new QStandardItem;
        row.back()->setData(true, NewRole);
        row.back()->setEditable(column == StepColumn);
    }
    const bool isAnswer
        = place == OutlinePlace::Branch && !document_->tree().find(element)->is(bpmn::type::ParallelGateway);
    row[StepColumn]->setData(isAnswer         ? tr("yes: What is done then")
            : place == OutlinePlace::Branch   ? tr("What is done at the same time")
            : place == OutlinePlace::AfterAll ? tr("What comes after all of that")
                                              : tr("What comes next"),
        PlaceholderRole);
    row[StepColumn]->setText(words);
    QStandardItem* parent = place == OutlinePlace::Branch ? beside
        : beside->parent() != nullptr                     ? beside->parent()
                                                          : model_->invisibleRootItem();
    parent->insertRow(place == OutlinePlace::Branch ? parent->rowCount() : beside->row() + 1, row);
    view_->expand(beside->index());
    view_->setCurrentIndex(row[StepColumn]->index());
    view_->edit(row[StepColumn]->index());
}

Key OutlinePanel::gatewayAbove(Key element) const
{
    const QStandardItem* item = itemOf(element);
    const Key above = item != nullptr && item->parent() != nullptr ? item->parent()->data(ElementRole).toInt() : noKey;
    const Element* found = above != noKey ? document_->tree().find(above) : nullptr;
    return found != nullptr && found->is(bpmn::type::Gateway) ? above : noKey;
}

bool OutlinePanel::asks(Key gateway) const
{
    return gateway != noKey && !document_->tree().find(gateway)->is(bpmn::type::ParallelGateway);
}

/// The question itself, or that around it which lacks the answer that it has got already.
Key OutlinePanel::unanswered(Key question, const QString& answer) const
{
    const metamodel::Tree& tree = document_->tree();
    for (Key open = question; asks(open); open = gatewayAbove(open)) {
        const auto flows = bpmn::outgoing(tree, *tree.find(open));
        if (std::none_of(flows.begin(), flows.end(),
                [&](const Element* flow) { return flow->name().compare(answer, Qt::CaseInsensitive) == 0; }))
            return open;
    }
    return question;
}

void OutlinePanel::takeNewStep(QStandardItem* item)
{
    const QString text = item->text().trimmed();
    if (text.isEmpty() || document_->tree().find(newAfter_) == nullptr)
        return;
    const bool isBesideAnswers = newPlace_ == OutlinePlace::Branch || newPlace_ == OutlinePlace::AfterAll;
    const Key question = isBesideAnswers ? newAfter_ : gatewayAbove(newAfter_);
    entry_ = outlineEntry(text, asks(question));
    if (!entry_.answer.isEmpty()) {
        // The next answer may follow the steps of the one before, also one level up.
        newAfter_ = unanswered(question, entry_.answer);
        newPlace_ = OutlinePlace::Branch;
    }
    Key made = noKey;
    const bool isDone = edit(tr("Add “%1”").arg(entry_.name),
        [&](editing::Edit& step) { made = drawEntry(step, newAfter_, newPlace_, entry_); });
    if (isDone && made == noKey)
        Q_EMIT refused(entry_.kind == OutlineEntry::Kind::GoOn
                ? tr("There is no step “%1” to go on with. Type its name as it stands in the list.").arg(entry_.name)
                : tr("“%1” cannot stand here.").arg(entry_.name));
    const QScopedValueRollback filling(isFilling_, true);
    item->setData(made, ElementRole);
}

/// In the list as it is by now.
void OutlinePanel::typeBeside(int column, int by)
{
    const QModelIndex current = view_->currentIndex();
    const QModelIndex cell = current.isValid() ? view_->beside(current.siblingAtColumn(column), by) : QModelIndex();
    if (!cell.isValid())
        return;
    view_->setCurrentIndex(cell);
    view_->edit(cell);
}

void OutlinePanel::endEditing(bool typed, int by)
{
    if (newAfter_ == noKey) {
        if (by != 0 || typed)
            QTimer::singleShot(0, this, [this, by, column = view_->currentIndex().column()] {
                if (isStale_)
                    rebuild();
                if (by != 0)
                    typeBeside(column, by);
                else if (nothingFollows())
                    addStep();
            });
        return;
    }
    const QStandardItem* item = currentItem();
    const bool isNew = item != nullptr && item->data(NewRole).toBool();
    const Key made = isNew ? Key(item->data(ElementRole).toInt()) : noKey;
    const QString words = isNew ? item->text().trimmed() : QString();
    const bool isEmpty = isNew && words.isEmpty();
    // The editor is still on the stack.
    QTimer::singleShot(0, this, [this, typed, by, made, isEmpty, words, after = newAfter_, place = newPlace_] {
        rebuild();
        newPlace_ = place;
        goTo(made != noKey && entry_.kind != OutlineEntry::Kind::GoOn ? made : after);
        if (made != noKey) {
            Q_EMIT elementChosen(currentElement());
            view_->setFocus();
            if (by > 0)
                typeBeside(StepColumn, by);
        }
        if (typed && made != noKey) {
            newAfter_ = after;
            goOnTyping(made);
        } else if (typed && isEmpty) {
            newAfter_ = after;
            goUp();
        } else if (typed && !words.isEmpty()) {
            beginLine(after, place, words); // refused: to be mended, and not lost
        }
    });
}

/// The list ends there as yet.
bool OutlinePanel::nothingFollows() const
{
    const Element* element
        = document_ != nullptr && currentElement() != noKey ? document_->tree().find(currentElement()) : nullptr;
    return element != nullptr && bpmn::outgoing(document_->tree(), *element).empty();
}

/// Return goes on with a next line, as in any list: below a question with its first answer, behind an end with the
/// next.
void OutlinePanel::goOnTyping(Key made)
{
    using Kind = OutlineEntry::Kind;
    const Key gateway = newPlace_ == OutlinePlace::Branch ? newAfter_ : gatewayAbove(newAfter_);
    newAfter_ = noKey;
    const Element* split = gateway != noKey ? document_->tree().find(gateway) : nullptr;
    const bool isOneOfMany
        = newPlace_ == OutlinePlace::Branch && split != nullptr && split->is(bpmn::type::ParallelGateway);
    if (entry_.kind == Kind::Question || entry_.kind == Kind::AtOnce)
        beginLine(made, OutlinePlace::Branch);
    else if (entry_.kind == Kind::Step && !isOneOfMany)
        beginLine(made, OutlinePlace::Next);
    else if (split != nullptr)
        beginLine(gateway, OutlinePlace::Branch);
}

/// Return in an empty line ends the level, as in any list.
void OutlinePanel::goUp()
{
    const Key gateway = newPlace_ == OutlinePlace::Branch ? newAfter_ : gatewayAbove(newAfter_);
    newAfter_ = noKey;
    if (gateway == noKey)
        return;
    if (canComeAfterAll(document_->tree(), gateway)) {
        beginLine(gateway, OutlinePlace::AfterAll);
        return;
    }
    // All branches have ended: what may come next is an answer of the question around it.
    if (const Key around = gatewayAbove(gateway); around != noKey)
        beginLine(around, OutlinePlace::Branch);
}

} // namespace millrace::app::design
