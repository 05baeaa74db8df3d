// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/flow_order.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/pick_menu.h"
#include "modeler/canvas/tools/create_tool.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/type_preview.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/rules.h"

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
    entry.preview = typePreview(choice.what, view.theme(), view.devicePixelRatioF());
    entry.isPresent = choice.isPresent;
    return entry;
}

constexpr std::size_t mostPreviews = 200; ///< in the list of what may be connected

/// How far off a place is from where one would look first: what comes later stands to the right of that, or below.
double detour(QPointF place)
{
    const double x = place.x() < 0 ? -2 * place.x() : place.x();
    const double y = place.y() < 0 ? -3 * place.y() : 1.5 * place.y();
    return std::hypot(x, y);
}

bool isFree(const drawing::Figures& figures, const QRectF& place)
{
    for (const drawing::Figure* figure : figures.in(place.adjusted(-15, -15, 15, 15)))
        if (!figure->isContainer)
            return false;
    return true;
}

} // namespace

/// In sight, as near to the middle as there is room.
QPointF View::freePlace(const editing::NewElement& what) const
{
    const QSizeF size = editing::defaultSize(what.type, what.isExpanded);
    const QPointF middle = viewport_.visible(this->size()).center();
    constexpr int reach = 11;
    const QPointF start(std::round(middle.x() / gridSnap) * gridSnap, std::round(middle.y() / gridSnap) * gridSnap);
    const auto boxAt = [&size](QPointF c) { return QRectF(c - QPointF(size.width() / 2, size.height() / 2), size); };
    std::vector<QPointF> places;
    for (int dy = -reach; dy <= reach; ++dy)
        for (int dx = -reach; dx <= reach; ++dx)
            places.emplace_back(dx * 70, dy * 60);
    std::sort(places.begin(), places.end(), [](QPointF a, QPointF b) { return detour(a) < detour(b); });
    for (const QPointF place : places)
        if (isFree(figures_, boxAt(start + place)))
            return start + place;
    return start;
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
    auto* menu = new PickMenu(*this, title, std::move(entries), picked);
    menu->openBeside(selectedArea());
}

QRect View::selectedArea() const
{
    QRectF area;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key))
            area = area.united(figure->box);
    if (area.isNull())
        return {rect().center(), QSize(1, 1)};
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
    const drawing::Figure* source = figures_.find(from);
    const metamodel::Element* start = source != nullptr ? tree.find(source->element) : nullptr;
    std::vector<PickEntry> entries;
    std::vector<Key> targets;
    for (const Key key : start != nullptr ? inFlowOrder(tree, figures_) : std::vector<Key>()) {
        const drawing::Figure* figure = figures_.find(key);
        const metamodel::Element* element = tree.find(figure->element);
        if (element == nullptr || key == from
            || editing::connectionBetween(tree, *start, *element) == metamodel::foreignType)
            continue;
        PickEntry entry;
        entry.title = bpmn::title(*element);
        entry.description = bpmn::typeTitle(*element);
        if (entries.size() < mostPreviews)
            for (const TypeChoice& choice : typeChoices(tree, *element))
                if (choice.isPresent)
                    entry.preview = typePreview(choice.what, theme(), devicePixelRatioF());
        entries.push_back(entry);
        targets.push_back(key);
    }
    if (entries.empty()) {
        Q_EMIT refused(tr("There is nothing to connect this with."));
        return;
    }
    auto* menu = new PickMenu(*this, tr("Connect to"), std::move(entries),
        [this, from, targets](int index, bool) { connectShapes(from, targets[std::size_t(index)]); });
    menu->openBeside(selectedArea());
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
