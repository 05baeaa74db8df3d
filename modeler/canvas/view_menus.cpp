// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/connect_candidates.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/free_place.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/pick_menu.h"
#include "modeler/canvas/tools/create_tool.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/type_preview.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/rules.h"

#include <QCursor>
#include <algorithm>
#include <cmath>

namespace millrace::canvas {
namespace {

PickEntry entryOf(const View& view, const TypeChoice& choice)
{
    PickEntry entry;
    entry.category = titleOf(choice.category);
    entry.title = choice.title;
    entry.description = choice.description;
    entry.words = choice.words;
    entry.preview = typePreview(choice.what, view.theme(), view.devicePixelRatioF());
    entry.isPresent = choice.isPresent;
    return entry;
}

constexpr std::size_t mostPreviews = 200; ///< in the list of what may be connected

} // namespace

/// In sight, as near to the middle as there is room; in the middle of the lane, pool or sub-process that is selected.
QPointF View::freePlace(const editing::NewElement& what) const
{
    const QSizeF size = editing::defaultSize(what.type, what.isExpanded);
    const QRectF seen = viewport_.visible(this->size());
    const drawing::Figure* only = selection_.size() == 1 ? figures_.find(selection_.front()) : nullptr;
    const bool isInto = only != nullptr && only->isContainer && !only->isBare && only->box.intersects(seen)
        && what.type != bpmn::type::Participant;
    const QPointF middle = (isInto ? only->box & seen : seen).center();
    const QPointF start(std::round(middle.x() / gridSnap) * gridSnap, std::round(middle.y() / gridSnap) * gridSnap);
    const QRectF box(start - QPointF(size.width() / 2, size.height() / 2), size);
    return start + shiftToFreePlace(figures_, {box}, {70, 60});
}

void View::createInSight(const editing::NewElement& what)
{
    useTool(ToolKind::Select);
    Key made = metamodel::noKey;
    edit(createName(what),
        [&](editing::Edit& step) { made = editing::create(step, figures_.plane(), what, freePlace(what)); });
    const metamodel::Schema& schema = document_->tree().schema();
    if (made != metamodel::noKey)
        welcome(made);
    else if (schema.isA(what.type, bpmn::type::ChoreographyActivity)
        || schema.isA(what.type, bpmn::type::ConversationNode))
        Q_EMIT refused(whyNotHere(schema, what.type)); // nowhere in this diagram
    else
        startCreating(what); // a boundary event, say, wants to be told where
}

void View::openTypeMenu(
    const QString& title, const std::vector<TypeChoice>& choices, const std::function<void(int, bool)>& picked)
{
    inlineEditor_->accept();
    if (choices.empty())
        return;
    std::vector<PickEntry> entries;
    for (const TypeChoice& choice : choices)
        entries.push_back(entryOf(*this, choice));
    open(*new PickMenu(*this, title, std::move(entries), picked));
}

/// What comes next is chosen in the menu now: the pad is not in its way.
void View::open(PickMenu& menu, Qt::Edge side)
{
    menu_ = &menu;
    connect(&menu, &PickMenu::closed, this, [this] {
        menu_ = nullptr;
        placePads();
    });
    placePads();
    menu.openBeside(selectedArea(), side);
}

QRect View::selectedArea() const
{
    QRectF area;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key))
            area = area.united(figure->box);
    if (area.isNull()) {
        const QPoint pointer = mapFromGlobal(QCursor::pos());
        return {rect().contains(pointer) ? pointer : rect().center(), QSize(1, 1)};
    }
    return viewport_.toWidget(area).toAlignedRect().intersected(rect());
}

void View::openCreateMenu()
{
    if (isReadOnly())
        return;
    const std::vector<TypeChoice> choices = creatable();
    openTypeMenu(tr("Create"), choices, [this, choices](int index, bool byKeyboard) {
        const editing::NewElement& what = choices[std::size_t(index)].what;
        if (byKeyboard)
            createInSight(what);
        else
            startCreating(what);
    });
}

void View::openAppendMenu()
{
    const std::vector<Key> elements = selectedElements();
    if (elements.size() != 1 || isReadOnly())
        return;
    const std::vector<TypeChoice> choices = appendable(document_->tree(), *document_->tree().find(elements.front()));
    openTypeMenu(tr("Append"), choices, [this, choices](int index, bool) { append(choices[std::size_t(index)].what); });
}

void View::openReplaceMenu()
{
    const std::vector<Key> elements = selectedElements();
    if (elements.size() != 1 || isReadOnly())
        return;
    const std::vector<TypeChoice> choices = typeChoices(document_->tree(), *document_->tree().find(elements.front()));
    openTypeMenu(tr("Change type"), choices, [this, choices](int index, bool) {
        if (!choices[std::size_t(index)].isPresent)
            changeType(choices[std::size_t(index)].what);
    });
}

/// What the keyboard connects with: everything that may be connected, in the order of the flow.
void View::openConnectMenu()
{
    if (selection_.size() != 1 || isReadOnly())
        return;
    inlineEditor_->accept();
    const metamodel::Tree& tree = document_->tree();
    const Key from = selection_.front();
    const std::vector<ConnectCandidate> candidates = connectCandidates(tree, figures_, from);
    std::vector<PickEntry> entries;
    for (const ConnectCandidate& candidate : candidates) {
        PickEntry entry;
        entry.title = candidate.title;
        entry.description = candidate.description;
        if (entries.size() < mostPreviews)
            for (const TypeChoice& choice : typeChoices(tree, *tree.find(candidate.element)))
                if (choice.isPresent)
                    entry.preview = typePreview(choice.what, theme(), devicePixelRatioF());
        entries.push_back(entry);
    }
    if (entries.empty()) {
        Q_EMIT refused(tr("There is nothing to connect this with."));
        return;
    }
    auto* menu = new PickMenu(*this, tr("Connect to"), std::move(entries),
        [this, from, candidates](int index, bool) { connectShapes(from, candidates[std::size_t(index)].shape); });
    menu->setMarked([this, candidates](int index) {
        overlays_.dropTarget = index < 0 ? metamodel::noKey : candidates[std::size_t(index)].shape;
        if (const drawing::Figure* figure = figures_.find(overlays_.dropTarget))
            revealArea(figure->extent);
        update();
    });
    open(*menu, Qt::LeftEdge); // what comes next stands on the right, and is lit there
}

bool View::connectShapes(Key from, Key to)
{
    Key made = metamodel::noKey;
    edit(QString(), [&](editing::Edit& step) {
        made = editing::connect(step, from, to);
        if (made != metamodel::noKey)
            step.setName(connectName(step.tree(), bpmn::shown(step.tree(), *step.tree().find(made))->key()));
    });
    if (made != metamodel::noKey)
        select({made});
    return made != metamodel::noKey;
}

} // namespace millrace::canvas
