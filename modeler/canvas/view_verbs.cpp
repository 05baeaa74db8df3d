// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/clipboard_content.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/free_place.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/movable.h"
#include "modeler/canvas/tools/create_tool.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QLineF>
#include <QMimeData>
#include <algorithm>
#include <cmath>

namespace millrace::canvas {

void View::selectAll()
{
    std::vector<Key> shapes;
    for (const drawing::Figure* figure : figures_.all())
        shapes.push_back(figure->shape);
    select(std::move(shapes));
}

void View::removeSelected()
{
    inlineEditor_->abandon();
    const std::vector<Key> elements = selectedElements();
    if (elements.empty() || isReadOnly())
        return;
    edit(
        deleteName(document_->tree(), elements), [&elements](editing::Edit& step) { editing::remove(step, elements); });
}

void View::renameSelected()
{
    if (selection_.size() == 1)
        rename(selection_.front());
}

void View::copySelected()
{
    if (document_ == nullptr || selection_.empty())
        return;
    const QByteArray bytes = editing::copy(document_->tree(), selection_);
    if (bytes.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(new ClipboardContent(bytes));
}

void View::cutSelected()
{
    copySelected();
    const std::vector<Key> elements = selectedElements();
    if (!elements.empty() && !isReadOnly())
        edit(cutName(document_->tree(), elements),
            [&elements](editing::Edit& step) { editing::remove(step, elements); });
}

void View::paste()
{
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (content == nullptr || isReadOnly() || !hasPlane())
        return;
    const QByteArray bytes = content->hasFormat(ClipboardContent::bpmnType())
        ? content->data(ClipboardContent::bpmnType())
        : content->text().toUtf8();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const QPointF place = rect().contains(pointer) ? QPointF(pointer) : QPointF(width() / 2.0, height() / 2.0);
    std::vector<Key> made;
    edit(tr("Paste"), [&](editing::Edit& step) {
        made = editing::paste(step, figures_.plane(), bytes, viewport_.toDiagram(place));
        putAside(step, made);
        step.setName(tr("Paste %n elements", nullptr, int(made.size())));
    });
    if (made.empty())
        return;
    select(made);
    revealSelection();
}

void View::duplicateSelected()
{
    QRectF area;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key); figure != nullptr && !figure->isEdge())
            area = area.united(figure->box);
    const QByteArray bytes = document_ != nullptr ? editing::copy(document_->tree(), selection_) : QByteArray();
    if (bytes.isEmpty() || isReadOnly())
        return;
    std::vector<Key> made;
    edit(QString(), [&](editing::Edit& step) {
        made = editing::paste(step, figures_.plane(), bytes, area.center());
        putAside(step, made);
        step.setName(tr("Duplicate %n elements", nullptr, int(made.size())));
    });
    select(made);
    revealSelection();
}

/// What was pasted stands beside what is there, not over it; pools make room for themselves.
void View::putAside(editing::Edit& step, const std::vector<Key>& pasted) const
{
    constexpr double stepSize = 2 * gridSnap;
    std::vector<QRectF> boxes;
    std::vector<Key> shapes;
    for (const Key key : pasted) {
        const metamodel::Element* shape = step.tree().find(key);
        const auto box = shape != nullptr ? bpmn::bounds(*shape) : std::nullopt;
        const metamodel::Element* element = box ? bpmn::shown(step.tree(), *shape) : nullptr;
        if (element == nullptr)
            continue;
        if (element->is(bpmn::type::Participant))
            return;
        boxes.push_back(*box);
        shapes.push_back(key);
    }
    const QPointF aside = shiftToFreePlace(figures_, boxes, {stepSize, stepSize});
    if (!aside.isNull())
        editing::moveShapes(step, shapes, aside);
}

metamodel::Key View::toDivide() const
{
    if (selection_.empty())
        return figures_.plane();
    return selection_.size() == 1 ? selection_.front() : metamodel::noKey;
}

void View::splitLane(int count)
{
    const Key divided = toDivide();
    if (divided != metamodel::noKey && !isReadOnly())
        edit(tr("Divide into %n lanes", nullptr, count),
            [&](editing::Edit& step) { editing::splitLane(step, divided, count); });
}

void View::addLane(bool after)
{
    const Key divided = toDivide();
    if (divided == metamodel::noKey || isReadOnly())
        return;
    Key made = metamodel::noKey;
    edit(tr("Add lane"), [&](editing::Edit& step) { made = editing::addLane(step, divided, after); });
    if (made != metamodel::noKey)
        welcome(made);
}

void View::drawApart()
{
    if (selection_.size() == 1 && !isReadOnly())
        edit(tr("Draw on a page of its own"),
            [this](editing::Edit& step) { editing::drawApart(step, selection_.front()); });
}

void View::drawInside()
{
    if (selection_.size() == 1 && !isReadOnly())
        edit(tr("Draw in place"), [this](editing::Edit& step) { editing::drawInside(step, selection_.front()); });
}

bool View::canOpenSubProcess(Key element) const
{
    const drawing::Figure* figure = figures_.ofElement(element);
    if (figure == nullptr || figure->isContainer || !bpmn::schema().isA(figure->type, bpmn::type::SubProcess))
        return false;
    const metamodel::Tree& tree = document_->tree();
    for (const metamodel::Element* diagram : bpmn::diagrams(tree)) {
        const metamodel::Element* plane = diagram->child(u"BPMNPlane");
        if (plane != nullptr && bpmn::shown(tree, *plane) == tree.find(element))
            return true;
    }
    return !isReadOnly() && editing::canDrawInside(tree, figure->shape);
}

void View::openSubProcess(Key element)
{
    if (!canOpenSubProcess(element))
        return;
    if (!isReadOnly()) // no step where there is a page already
        edit(tr("Begin a page"), [&](editing::Edit& step) { editing::planeOfOwn(step, element); });
    Q_EMIT planeRequested(element);
}

Key View::closedSubProcessAt(QPointF diagram) const
{
    constexpr double reach = 40, height = 22; // of the markers in the middle of the lower edge
    const drawing::Figure* figure = figures_.nodeAt(diagram);
    const bool isOnMarkers = figure != nullptr && diagram.y() > figure->box.bottom() - height
        && std::abs(diagram.x() - figure->box.center().x()) < reach;
    return isOnMarkers && canOpenSubProcess(figure->element) ? figure->element : metamodel::noKey;
}

void View::append(const editing::NewElement& what)
{
    inlineEditor_->accept();
    if (selection_.size() != 1 || isReadOnly())
        return;
    const drawing::Figure* found = figures_.find(selection_.front());
    if (found == nullptr)
        return;
    const drawing::Figure source = *found; // the edit makes figures anew
    const metamodel::Schema& schema = document_->tree().schema();
    const bool isInto = source.isEdge() && schema.isA(what.type, bpmn::type::FlowNode);
    Key made = metamodel::noKey;
    const bool isDone = edit(isInto ? insertName(what) : appendName(what), [&](editing::Edit& step) {
        made = isInto ? insertInto(step, source, what) : editing::append(step, source.shape, what);
    });
    if (made != metamodel::noKey)
        welcome(made);
    else if (isDone)
        Q_EMIT refused(whyNotHere(schema, what.type));
}

/// In the middle of the flow's longest stretch; noKey, and nothing done, where it may not stand there.
Key View::insertInto(editing::Edit& step, const drawing::Figure& flow, const editing::NewElement& what) const
{
    QLineF longest;
    for (qsizetype i = 0; i + 1 < flow.route.size(); ++i)
        if (const QLineF stretch(flow.route[i], flow.route[i + 1]); stretch.length() > longest.length())
            longest = stretch;
    const Key edge = flow.shape;
    const Key made = editing::create(step, figures_.plane(), what, longest.center());
    if (made == metamodel::noKey || !editing::canInsertOnFlow(step.tree(), made, edge))
        throw base::Failure(whyNotHere(step.tree().schema(), what.type));
    editing::insertOnFlow(step, made, edge);
    return made;
}

void View::addCompensation()
{
    inlineEditor_->accept();
    const drawing::Figure* figure = selection_.size() == 1 ? figures_.find(selection_.front()) : nullptr;
    if (figure == nullptr || isReadOnly())
        return;
    const QPointF place = figure->box.bottomLeft() + QPointF(std::min(30.0, figure->box.width() / 4), 0);
    Key made = metamodel::noKey;
    edit(tr("Add what undoes it"), [&](editing::Edit& step) {
        editing::NewElement event;
        event.type = bpmn::type::BoundaryEvent;
        event.eventDefinition = bpmn::type::CompensateEventDefinition;
        const Key onBorder = editing::create(step, figures_.plane(), event, place);
        editing::NewElement task;
        task.type = bpmn::type::Task;
        if (onBorder != metamodel::noKey)
            made = editing::append(step, onBorder, task);
    });
    if (made != metamodel::noKey)
        welcome(made);
}

void View::welcome(Key shape)
{
    select({shape});
    const drawing::Figure* figure = figures_.find(shape);
    if (figure == nullptr)
        return;
    revealArea(figure->extent);
    rename(shape);
}

void View::align(editing::Alignment alignment)
{
    const std::vector<Key> shapes = movableShapes(document_->tree(), figures_, selection_);
    edit(tr("Align %n elements", nullptr, int(shapes.size())),
        [&](editing::Edit& step) { editing::align(step, shapes, alignment); });
}

void View::distribute(Qt::Orientation along)
{
    const std::vector<Key> shapes = movableShapes(document_->tree(), figures_, selection_);
    edit(tr("Distribute %n elements", nullptr, int(shapes.size())),
        [&](editing::Edit& step) { editing::distribute(step, shapes, along); });
}

void View::changeType(const editing::NewElement& what)
{
    inlineEditor_->accept();
    const std::vector<Key> elements = selectedElements();
    if (elements.size() != 1 || isReadOnly())
        return;
    Key made = metamodel::noKey;
    edit(changeName(what), [&](editing::Edit& step) { made = editing::replaceType(step, elements.front(), what); });
    if (made != metamodel::noKey)
        selectElements({made});
}

} // namespace millrace::canvas
