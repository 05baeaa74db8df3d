// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/context_pad.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"

#include <QGridLayout>
#include <QLineF>
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

void ContextPad::follow(const std::vector<Key>& selection, const std::vector<QRect>& kept)
{
    kept_ = kept;
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
    const Kind kind = kindOf(*element, shape);
    if (shape != shape_ || kind != kind_ || several_ != 0) {
        shape_ = shape;
        kind_ = kind;
        several_ = 0;
        refill(*element, figure->isEdge());
    }
    placeBeside(view_.viewport().toWidget(figure->isEdge() ? QRectF(figure->route.last(), QSizeF(1, 1)) : figure->box));
    show();
    raise();
}

ContextPad::Kind ContextPad::kindOf(const metamodel::Element& element, Key shape) const
{
    const bool isPool = element.is(type::Participant);
    Kind kind;
    kind.type = element.type();
    kind.isClosedPool = isPool && !editing::canAddLane(view_.document()->tree(), shape);
    const bool mayHaveLanes = isPool || element.is(type::Lane) || element.is(type::SubProcess);
    kind.canBeDivided = mayHaveLanes && editing::canSplitLane(view_.document()->tree(), shape);
    kind.isForCompensation = bpmn::isTrue(element, u"isForCompensation");
    return kind;
}

PadButton* ContextPad::addButton(Glyph glyph, const QString& name)
{
    auto* button = new PadButton(view_, glyph, name, padButton, this);
    buttons_.push_back(button);
    columns_ = 0; // to be laid out
    button->show();
    return button;
}

void ContextPad::arrange(int columns)
{
    if (columns_ == columns)
        return;
    columns_ = columns;
    for (PadButton* button : buttons_)
        grid_->removeWidget(button);
    // What lines things up comes in pairs, level and upright: lying, each pair stands in a column.
    const bool isInPairs = several_ > 1 && columns > 2;
    for (int i = 0; i < int(buttons_.size()); ++i)
        if (isInPairs)
            grid_->addWidget(buttons_[std::size_t(i)], i % 2, i / 2);
        else
            grid_->addWidget(buttons_[std::size_t(i)], i / columns, i % columns);
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
}

void ContextPad::refillForLanes(bool isUpright)
{
    const auto add = [this](Glyph glyph, const QString& name, auto verb) {
        connect(addButton(glyph, name), &QAbstractButton::clicked, &view_, verb);
    };
    const auto way = [isUpright](Glyph level, Glyph upright) { return isUpright ? upright : level; };
    // In a sub-process lanes are begun by dividing it: they are not what one seeks there first.
    if (!bpmn::schema().isA(kind_.type, type::SubProcess)) {
        add(way(Glyph::LaneBefore, Glyph::LaneToLeft), tr("Add lane before"), [this] { view_.addLane(false); });
        add(way(Glyph::LaneAfter, Glyph::LaneToRight), tr("Add lane after"), [this] { view_.addLane(true); });
    }
    if (kind_.canBeDivided) {
        add(way(Glyph::SplitInTwo, Glyph::SplitInTwoUpright), tr("Divide into two lanes"),
            [this] { view_.splitLane(2); });
        add(way(Glyph::SplitInThree, Glyph::SplitInThreeUpright), tr("Divide into three lanes"),
            [this] { view_.splitLane(3); });
    }
}

void ContextPad::clear()
{
    // The button that was clicked may be among them: it goes once its click is done.
    for (PadButton* button : std::exchange(buttons_, {})) {
        grid_->removeWidget(button);
        button->hide();
        button->setParent(nullptr);
        button->deleteLater();
    }
}

void ContextPad::refill(const metamodel::Element& element, bool isEdge)
{
    clear();
    if (element.is(type::BoundaryEvent) && element.childOfType(type::CompensateEventDefinition) != nullptr) {
        addAppend(Glyph::Task, tr("Append what undoes it"), type::Task);
    } else if (element.is(type::FlowNode) && !element.is(type::EndEvent) && !kind_.isForCompensation) {
        const bool isChoreography = element.parent() != nullptr
            && (element.parent()->is(type::Choreography) || element.parent()->is(type::SubChoreography));
        if (isChoreography)
            addAppend(Glyph::Task, tr("Append a choreography task"), type::ChoreographyTask);
        else
            addAppend(Glyph::Task, tr("Append a task"), type::Task);
        addAppend(Glyph::Gateway, tr("Append a gateway"), type::ExclusiveGateway);
        addAppend(Glyph::Intermediate, tr("Append an intermediate event"), type::IntermediateThrowEvent);
        addAppend(Glyph::End, tr("Append an end event"), type::EndEvent);
        connect(addButton(Glyph::More, tr("Append anything (A)")), &QAbstractButton::clicked, &view_,
            &View::openAppendMenu);
    }
    if (element.is(type::SequenceFlow)) {
        addAppend(Glyph::Task, tr("Insert a task"), type::Task);
        connect(addButton(Glyph::More, tr("Insert anything (A)")), &QAbstractButton::clicked, &view_,
            &View::openAppendMenu);
    }
    if ((element.is(type::Participant) && !kind_.isClosedPool) || element.is(type::Lane)
        || (element.is(type::SubProcess) && kind_.canBeDivided))
        refillForLanes(view_.document()->tree().find(shape_)->attribute(u"isHorizontal") == QLatin1String("false"));
    if (element.is(type::Activity) && !kind_.isForCompensation)
        connect(addButton(Glyph::Compensation, tr("Add what undoes it (compensation)")), &QAbstractButton::clicked,
            &view_, &View::addCompensation);
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
}

/// How much of the diagram a place in the window would cover, in widget pixels: shapes and names, lines a little.
double ContextPad::coveredBy(const QRectF& place) const
{
    constexpr double line = 0.05;
    const Viewport& viewport = view_.viewport();
    const QRectF area(viewport.toDiagram(place.topLeft()), place.size() / viewport.scale());
    const auto sizeOf = [](const QRectF& r) { return r.width() * r.height(); };
    double covered = 0;
    for (const drawing::Figure* figure : view_.figures().in(area)) {
        if (figure->isEdge())
            covered += line * sizeOf(figure->extent & area);
        else if (figure->isContainer)
            covered += sizeOf(figure->head & area);
        else if (figure->type == type::Participant)
            covered += sizeOf(figure->extent & area); // a band with its message
        else
            covered += sizeOf(figure->box & area);
        covered += sizeOf(figure->label & area);
    }
    return covered * viewport.scale() * viewport.scale();
}

/// What of its own it would cover: more than anything else, the line and the name of what is selected are to be seen.
double ContextPad::ownCoveredBy(const QRectF& place) const
{
    constexpr double dear = 20, reach = 8; // of the handles on a line
    const auto sizeOf = [](const QRectF& r) { return r.width() * r.height(); };
    double covered = 0;
    for (const QRect& kept : kept_)
        covered += dear * sizeOf(QRectF(kept) & place);
    const drawing::Figure* own = view_.figures().find(shape_);
    if (own == nullptr)
        return covered;
    const Viewport& viewport = view_.viewport();
    if (!own->label.isNull())
        covered += dear * sizeOf(viewport.toWidget(own->label).adjusted(-6, -2, 6, 2) & place);
    const QRectF near = place.adjusted(-reach, -reach, reach, reach);
    for (int i = 0; i + 1 < own->route.size(); ++i) {
        const QLineF stretch(viewport.toWidget(own->route[i]), viewport.toWidget(own->route[i + 1]));
        const int steps = std::max(1, int(stretch.length() / reach));
        for (int step = 0; step <= steps; ++step)
            if (near.contains(stretch.pointAt(double(step) / steps)))
                covered += dear * reach * reach;
    }
    return covered;
}

/// Where it covers the least: to the right if that is as good, for there the next thing goes; in a row below or above,
/// or to the left. Inside the window in any case.
void ContextPad::placeBeside(const QRectF& box)
{
    constexpr int upright = 2;
    const int level = std::max(upright, int(buttons_.size() + 1) / 2);
    const auto sizeIn = [this](int columns) {
        const int count = int(buttons_.size()), rows = (count + columns - 1) / columns;
        return QSizeF(columns * padButton + columns - 1 + 8, rows * padButton + rows - 1 + 8);
    };
    struct Place {
        int columns;
        QRectF area;
        double cost; ///< to begin with: the liking for the usual side
    };
    const QSizeF tall = sizeIn(upright), wide = sizeIn(level);
    std::vector<Place> places {
        {upright, {QPointF(box.right() + padGap, box.top()), tall}, 0},
        {upright, {QPointF(box.left() - padGap - tall.width(), box.top()), tall}, 120},
    };
    // A name below may be wider than what it names: beside that, too.
    if (const drawing::Figure* own = view_.figures().find(shape_); own != nullptr && !own->label.isNull()) {
        const QRectF label = view_.viewport().toWidget(own->label).adjusted(-8, -2, 8, 2);
        if (label.right() > box.right() && label.right() < box.right() + 60)
            places.push_back({upright, {QPointF(std::max(label.right(), box.right() + padGap), box.top()), tall}, 10});
    }
    if (box.width() <= 1) { // beside the end of a line, not over it
        const double below = box.bottom() + padGap, above = box.top() - padGap - tall.height();
        for (const double x : {box.right() + padGap, box.left() - padGap - tall.width()})
            for (const double y : {above, below})
                places.push_back({upright, {QPointF(x, y), tall}, 80});
    }
    // A row may stand a little off, beyond a name or what is higher than this.
    for (int step = 0; step < 4; ++step) {
        const double off = padGap + step * 18;
        places.push_back({level, {QPointF(box.left(), box.bottom() + off), wide}, 60 + step * 20.0});
        places.push_back({level, {QPointF(box.left(), box.top() - off - wide.height()), wide}, 90 + step * 20.0});
    }
    for (Place& place : places) {
        const double mostX = std::max(view_.width() - place.area.width() - 4.0, 4.0);
        const double mostY = std::max(view_.height() - place.area.height() - 4.0, 4.0);
        place.area.moveTo(std::clamp(place.area.x(), 4.0, mostX), std::clamp(place.area.y(), 4.0, mostY));
        const QRectF own = place.area & box;
        place.cost += coveredBy(place.area) + ownCoveredBy(place.area) + own.width() * own.height();
    }
    const Place& best = *std::min_element(
        places.begin(), places.end(), [](const Place& a, const Place& b) { return a.cost < b.cost; });
    arrange(best.columns);
    setGeometry(best.area.toRect());
}

} // namespace millrace::canvas
