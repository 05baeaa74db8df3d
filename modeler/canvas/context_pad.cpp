// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/context_pad.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"

#include <QGridLayout>
#include <algorithm>
#include <utility>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

constexpr int padButton = 26;
constexpr double padGap = 10;

} // namespace

ContextPad::ContextPad(View& view)
    : FloatingPad(view)
    , grid_(new QGridLayout(this))
{
    setAccessibleName(tr("What comes next"));
    grid_->setContentsMargins(4, 4, 4, 4);
    grid_->setSpacing(1);
    hide();
}

void ContextPad::follow(const std::vector<Key>& selection)
{
    std::size_t shapes = 0;
    QRectF box;
    for (const Key key : selection)
        if (const drawing::Figure* figure = view_.figures().find(key); figure != nullptr && !figure->isEdge()) {
            ++shapes;
            box = box.united(figure->box);
        }
    if (shapes > 1) {
        if (std::exchange(several_, shapes) != shapes)
            refillForSeveral(shapes);
        shape_ = metamodel::noKey;
        placeBeside(view_.viewport().toWidget(box));
        show();
        raise();
        return;
    }
    const Key shape = selection.size() == 1 ? selection.front() : metamodel::noKey;
    const drawing::Figure* figure = view_.figures().find(shape);
    const metamodel::Element* element
        = figure != nullptr && view_.document() != nullptr ? view_.document()->tree().find(figure->element) : nullptr;
    if (element == nullptr) {
        shape_ = metamodel::noKey;
        hide();
        return;
    }
    if (shape != shape_ || element->type() != type_ || several_ != 0) {
        shape_ = shape;
        type_ = element->type();
        several_ = 0;
        refill(*element, figure->isEdge());
    }
    placeBeside(view_.viewport().toWidget(figure->isEdge() ? QRectF(figure->route.last(), QSizeF(1, 1)) : figure->box));
    show();
    raise();
}

PadButton* ContextPad::addButton(Glyph glyph, const QString& name)
{
    auto* button = new PadButton(view_, glyph, name, padButton, this);
    const int index = grid_->count();
    grid_->addWidget(button, index / 2, index % 2);
    button->show();
    return button;
}

void ContextPad::addAppend(Glyph glyph, const QString& name, metamodel::TypeId appended)
{
    connect(addButton(glyph, name), &QAbstractButton::clicked, this, [this, appended] {
        editing::NewElement what;
        what.type = appended;
        view_.append(what);
    });
}

void ContextPad::refillForSeveral(std::size_t count)
{
    clear();
    using editing::Alignment;
    const auto add = [this](Glyph glyph, const QString& name, auto verb) {
        connect(addButton(glyph, name), &QAbstractButton::clicked, &view_, verb);
    };
    add(Glyph::AlignLeft, tr("Align left"), [this] { view_.align(Alignment::Left); });
    add(Glyph::AlignTop, tr("Align top"), [this] { view_.align(Alignment::Top); });
    add(Glyph::AlignCentre, tr("Align centre"), [this] { view_.align(Alignment::Centre); });
    add(Glyph::AlignMiddle, tr("Align middle"), [this] { view_.align(Alignment::Middle); });
    add(Glyph::AlignRight, tr("Align right"), [this] { view_.align(Alignment::Right); });
    add(Glyph::AlignBottom, tr("Align bottom"), [this] { view_.align(Alignment::Bottom); });
    if (count > 2) {
        add(Glyph::DistributeHorizontally, tr("Distribute horizontally"), [this] { view_.distribute(Qt::Horizontal); });
        add(Glyph::DistributeVertically, tr("Distribute vertically"), [this] { view_.distribute(Qt::Vertical); });
    }
    connect(addButton(Glyph::Colour, tr("Colour (K)")), &QAbstractButton::clicked, &view_, &View::openColours);
    connect(addButton(Glyph::Delete, tr("Delete (Del)")), &QAbstractButton::clicked, &view_, &View::removeSelected);
    adjustSize();
}

void ContextPad::refillForLanes()
{
    const auto add = [this](Glyph glyph, const QString& name, auto verb) {
        connect(addButton(glyph, name), &QAbstractButton::clicked, &view_, verb);
    };
    add(Glyph::LaneBefore, tr("Add lane before"), [this] { view_.addLane(false); });
    add(Glyph::LaneAfter, tr("Add lane after"), [this] { view_.addLane(true); });
    if (editing::canSplitLane(view_.document()->tree(), shape_)) {
        add(Glyph::SplitInTwo, tr("Divide into two lanes"), [this] { view_.splitLane(2); });
        add(Glyph::SplitInThree, tr("Divide into three lanes"), [this] { view_.splitLane(3); });
    }
}

void ContextPad::clear()
{
    // The button that was clicked may be among them: it goes once its click is done.
    for (PadButton* button : findChildren<PadButton*>()) {
        grid_->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
}

void ContextPad::refill(const metamodel::Element& element, bool isEdge)
{
    clear();
    if (element.is(type::FlowNode) && !element.is(type::EndEvent)) {
        addAppend(Glyph::Task, tr("Append a task"), type::Task);
        addAppend(Glyph::Gateway, tr("Append a gateway"), type::ExclusiveGateway);
        addAppend(Glyph::Intermediate, tr("Append an intermediate event"), type::IntermediateThrowEvent);
        addAppend(Glyph::End, tr("Append an end event"), type::EndEvent);
        connect(addButton(Glyph::More, tr("Append anything (A)")), &QAbstractButton::clicked, &view_,
            &View::openAppendMenu);
    }
    if (element.is(type::Participant) || element.is(type::Lane))
        refillForLanes();
    if (!isEdge && !element.is(type::Artifact) && !element.is(type::Lane))
        addAppend(Glyph::Annotation, tr("Add a note"), type::TextAnnotation);
    if (!isEdge && !element.is(type::Lane) && !element.is(type::Group)) {
        PadButton* button = addButton(Glyph::Append, tr("Connect to another element (Shift+C)"));
        const auto start = [this] { view_.startConnecting(shape_); };
        connect(button, &QAbstractButton::clicked, this, start);
        button->setDragHandler(start);
    }
    connect(addButton(Glyph::Delete, tr("Delete (Del)")), &QAbstractButton::clicked, &view_, &View::removeSelected);
    if (typeChoices(view_.document()->tree(), element).size() > 1) {
        connect(addButton(Glyph::ChangeType, tr("Change the type (R)")), &QAbstractButton::clicked, &view_,
            &View::openReplaceMenu);
    }
    connect(addButton(Glyph::Rename, tr("Rename (F2)")), &QAbstractButton::clicked, &view_, &View::renameSelected);
    connect(addButton(Glyph::Colour, tr("Colour (K)")), &QAbstractButton::clicked, &view_, &View::openColours);
    adjustSize();
}

/// To the right of it; where that is out of sight, inside the window all the same.
void ContextPad::placeBeside(const QRectF& box)
{
    const QSize needed = sizeHint();
    const double right = box.right() + padGap;
    const double x = right + needed.width() <= view_.width() ? right : box.left() - padGap - needed.width();
    const double mostX = std::max(view_.width() - needed.width() - 4.0, 4.0);
    const double mostY = std::max(view_.height() - needed.height() - 4.0, 4.0);
    resize(needed);
    move(int(std::clamp(x, 4.0, mostX)), int(std::clamp(box.top(), 4.0, mostY)));
}

void ContextPad::makeWay(const QRect& area)
{
    if (!isVisible() || !geometry().intersects(area))
        return;
    const int right = area.right() + int(padGap);
    if (right + width() <= view_.width() - 4)
        move(right, y());
    else
        hide();
}

} // namespace millrace::canvas
