// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"
#include "modeler/drawing/text_layout.h"

#include <array>
#include <optional>

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

constexpr double iconSize = 16;
constexpr double iconInset = 5;
constexpr double markerSize = 13;
constexpr double textInset = 5;
constexpr double bandHeight = 20; ///< of choreography bands, as usual

struct IconRow {
    metamodel::TypeId type;
    Symbol symbol;
};
constexpr std::array iconRows {
    IconRow {type::UserTask, Symbol::User},
    IconRow {type::GlobalUserTask, Symbol::User},
    IconRow {type::ServiceTask, Symbol::Service},
    IconRow {type::ScriptTask, Symbol::Script},
    IconRow {type::GlobalScriptTask, Symbol::Script},
    IconRow {type::BusinessRuleTask, Symbol::BusinessRule},
    IconRow {type::GlobalBusinessRuleTask, Symbol::BusinessRule},
    IconRow {type::SendTask, Symbol::Send},
    IconRow {type::ReceiveTask, Symbol::Receive},
    IconRow {type::ManualTask, Symbol::Manual},
    IconRow {type::GlobalManualTask, Symbol::Manual},
};

std::optional<Symbol> iconOf(const Element& element)
{
    if (element.is(type::ReceiveTask) && bpmn::isTrue(element, u"instantiate"))
        return Symbol::InstantiatingReceive;
    for (const IconRow& row : iconRows)
        if (element.is(row.type))
            return row.symbol;
    return std::nullopt;
}

std::optional<Symbol> loopMarker(const Element& activity)
{
    if (activity.childOfType(type::StandardLoopCharacteristics) != nullptr)
        return Symbol::Loop;
    if (const Element* loop = activity.childOfType(type::MultiInstanceLoopCharacteristics))
        return bpmn::isTrue(*loop, u"isSequential") ? Symbol::SequentialInstances : Symbol::ParallelInstances;
    const QString choreographyLoop = activity.attribute(u"loopType");
    if (choreographyLoop == QLatin1String("Standard"))
        return Symbol::Loop;
    if (choreographyLoop == QLatin1String("MultiInstanceSequential"))
        return Symbol::SequentialInstances;
    if (choreographyLoop == QLatin1String("MultiInstanceParallel"))
        return Symbol::ParallelInstances;
    return std::nullopt;
}

std::vector<Symbol> markersOf(const Element& activity, bool isCollapsed)
{
    std::vector<Symbol> markers;
    if (const auto loop = loopMarker(activity))
        markers.push_back(*loop);
    if (bpmn::isTrue(activity, u"isForCompensation"))
        markers.push_back(Symbol::Compensation);
    if (isCollapsed)
        markers.push_back(Symbol::Collapsed);
    if (activity.is(type::AdHocSubProcess))
        markers.push_back(Symbol::AdHoc);
    return markers;
}

void drawBorder(Figure& figure, const Element& element)
{
    PathItem border {silhouettePath(Silhouette::Rounded, figure.box), figure.isContainer ? Ink::Container : Ink::Fill};
    if (element.is(type::CallActivity) || element.is(type::CallChoreography))
        border.width = thickWidth;
    if (bpmn::isTrue(element, u"triggeredByEvent"))
        border.dash = Dash::Dotted;
    figure.paths.push_back(std::move(border));
    if (element.is(type::Transaction))
        figure.paths.push_back({silhouettePath(Silhouette::Rounded, figure.box.adjusted(3, 3, -3, -3))});
}

void drawTitle(Figure& figure, const Element& element)
{
    TextBox box;
    box.face = figure.face;
    const double band = figure.hasBands ? bandHeight : 0;
    box.area = QRectF(figure.box.left() + 10, figure.box.top() + band + 7, figure.box.width() - 20, 34);
    box.alignment = Qt::AlignLeft | Qt::AlignTop;
    box.isOnFill = true;
    figure.texts = layOut(element.name(), box);
    const double height = figure.texts.empty() ? 24 : extentOf(figure.texts).bottom() - figure.box.top() + 4;
    figure.head
        = QRectF(figure.box.left(), figure.box.top(), figure.box.width(), std::min(height, figure.box.height()));
}

/// Bands of a choreography task stand over its top and bottom and leave the middle to the name.
QRectF textArea(const Figure& figure, bool hasMarkers)
{
    QRectF area = figure.box.adjusted(textInset, textInset, -textInset, -textInset);
    if (hasMarkers)
        area.setBottom(figure.box.bottom() - markerSize - 6);
    if (figure.hasBands)
        area.adjust(0, bandHeight - 2, 0, 2 - bandHeight);
    return area;
}

void drawName(Figure& figure, const Element& element, const QRectF& icon, bool hasMarkers)
{
    TextBox box;
    box.face = figure.face;
    box.area = textArea(figure, hasMarkers);
    box.keepFree = icon;
    box.leastSize = 9;
    box.isOnFill = true;
    figure.texts = layOut(element.name(), box);
}

const Element* called(const Surroundings& around, const Element& element)
{
    return element.is(type::CallActivity) ? bpmn::referred(around.tree, element, u"calledElement") : nullptr;
}

} // namespace

/// A closed event sub-process shows in its corner what starts it.
static QRectF drawTrigger(Figure& figure, const Surroundings& around, const Element& element)
{
    for (const Element* inner : bpmn::flowElements(element))
        if (inner->is(type::StartEvent)) {
            Figure start;
            start.box = QRectF(figure.box.left() + iconInset, figure.box.top() + iconInset, 20, 20);
            drawEvent(start, around, *inner);
            for (PathItem& item : start.paths)
                item.isDetail = true;
            add(figure.paths, std::move(start.paths));
            return start.box;
        }
    return {};
}

void add(PathItems& items, PathItems more)
{
    for (PathItem& item : more)
        items.push_back(std::move(item));
}

void addMarkers(Figure& figure, const std::vector<Symbol>& markers)
{
    const double step = markerSize + 4;
    const double raised = figure.hasBands ? bandHeight : 0;
    double x = figure.box.center().x() - step * double(markers.size()) / 2 + 2;
    for (const Symbol marker : markers) {
        const bool isFramed = marker == Symbol::Collapsed;
        const double y = figure.box.bottom() - raised - markerSize - (isFramed ? 2 : 3);
        add(figure.paths, symbol(marker, QRectF(x, y, markerSize, markerSize)));
        x += step;
    }
}

bool isExpanded(const Surroundings& around, const Element& shape, const Element& element)
{
    if (!element.is(type::SubProcess) && !element.is(type::CallActivity) && !element.is(type::SubChoreography))
        return false;
    if (shape.hasAttribute(u"isExpanded"))
        return bpmn::isTrue(shape, u"isExpanded");
    for (const Element* inner : bpmn::flowElements(element))
        if (around.isShown(*inner))
            return true;
    return false;
}

void drawActivity(Figure& figure, const Surroundings& around, const Element& shape, const Element& element)
{
    const Element* callee = called(around, element);
    const bool callsTask = callee != nullptr && callee->is(type::GlobalTask);
    const bool isCompound
        = (element.is(type::SubProcess) || element.is(type::CallActivity) || element.is(type::SubChoreography))
        && !callsTask;
    figure.isContainer = isCompound && isExpanded(around, shape, element);
    figure.hasBands = element.is(type::ChoreographyActivity);
    drawBorder(figure, element);

    QRectF icon;
    if (const auto kind = iconOf(callsTask ? *callee : element)) {
        icon = QRectF(figure.box.left() + iconInset, figure.box.top() + iconInset, iconSize, iconSize);
        add(figure.paths, symbol(*kind, icon));
    }
    if (isCompound && !figure.isContainer && bpmn::isTrue(element, u"triggeredByEvent"))
        icon = drawTrigger(figure, around, element);
    const std::vector<Symbol> markers = markersOf(element, isCompound && !figure.isContainer);
    addMarkers(figure, markers);
    if (figure.isContainer)
        drawTitle(figure, element);
    else
        drawName(figure, element, icon, !markers.empty());
}

} // namespace millrace::drawing
