// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/geometry.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figure_parts.h"
#include "modeler/drawing/symbols.h"
#include "modeler/drawing/text_layout.h"

namespace millrace::drawing {
namespace {

namespace type = bpmn::type;
using metamodel::Element;

void drawStore(Figure& figure)
{
    const QRectF& box = figure.box;
    const double rise = std::min(box.height() / 5, box.width() / 6);
    const double top = box.top() + rise;
    const auto lid = [&box, rise](QPainterPath& path, double y) {
        path.moveTo(box.left(), y);
        path.cubicTo(box.left(), y + rise * 1.33, box.right(), y + rise * 1.33, box.right(), y);
    };
    QPainterPath body;
    body.moveTo(box.left(), top);
    body.cubicTo(box.left(), top - rise * 1.33, box.right(), top - rise * 1.33, box.right(), top);
    body.lineTo(box.right(), box.bottom() - rise);
    body.cubicTo(box.right(), box.bottom() + rise * 0.33, box.left(), box.bottom() + rise * 0.33, box.left(),
        box.bottom() - rise);
    body.closeSubpath();
    figure.paths.push_back({body, Ink::Fill});
    QPainterPath lines;
    const double step = std::min(4.0, box.height() / 10);
    for (int i = 0; i < 3; ++i)
        lid(lines, top + i * step);
    figure.paths.push_back({lines});
}

void drawPage(Figure& figure, bool isCollection)
{
    const QRectF& box = figure.box;
    const double fold = std::min({12.0, box.width() / 3, box.height() / 3});
    QPainterPath page;
    page.moveTo(box.topLeft());
    page.lineTo(box.right() - fold, box.top());
    page.lineTo(box.right(), box.top() + fold);
    page.lineTo(box.bottomRight());
    page.lineTo(box.bottomLeft());
    page.closeSubpath();
    figure.paths.push_back({page, Ink::Fill});
    QPainterPath corner;
    corner.moveTo(box.right() - fold, box.top());
    corner.lineTo(box.right() - fold, box.top() + fold);
    corner.lineTo(box.right(), box.top() + fold);
    figure.paths.push_back({corner});
    if (isCollection)
        add(figure.paths, symbol(Symbol::ParallelInstances, QRectF(box.center().x() - 6, box.bottom() - 14, 12, 12)));
}

QString groupName(const metamodel::Tree& tree, const Element& group)
{
    const Element* value = bpmn::referred(tree, group, u"categoryValueRef");
    return value != nullptr ? value->attribute(u"value") : QString();
}

void drawGroupName(Figure& figure, const Element& shape, const QString& name)
{
    if (bpmn::labelBounds(shape)) {
        addOuterLabel(figure, shape, name);
        return;
    }
    TextBox text;
    text.face = figure.face;
    text.area = figure.box.adjusted(12, 7, -12, -6);
    text.alignment = Qt::AlignLeft | Qt::AlignTop;
    text.size = text.leastSize = labelSize;
    text.ink = Ink::Muted;
    figure.texts = layOut(name, text);
    figure.head = figure.texts.empty() ? QRectF() : extentOf(figure.texts);
}

} // namespace

void drawData(Figure& figure, const Surroundings& around, const Element& element)
{
    if (element.is(type::DataStoreReference) || element.is(type::DataStore)) {
        drawStore(figure);
        return;
    }
    const Element* object
        = element.is(type::DataObjectReference) ? bpmn::referred(around.tree, element, u"dataObjectRef") : &element;
    drawPage(figure, object != nullptr && bpmn::isTrue(*object, u"isCollection"));
    const QRectF corner(figure.box.left() + 3, figure.box.top() + 3, 13, 13);
    if (element.is(type::DataInput))
        add(figure.paths, symbol(Symbol::Input, corner));
    else if (element.is(type::DataOutput))
        add(figure.paths, symbol(Symbol::Output, corner));
}

void drawArtifact(Figure& figure, const Surroundings& around, const Element& shape, const Element& element)
{
    figure.isBare = true;
    const QRectF& box = figure.box;
    TextBox text;
    text.face = figure.face;
    if (element.is(type::Group)) {
        figure.isContainer = true;
        PathItem frame {silhouettePath(Silhouette::Rounded, box), Ink::None, Ink::Muted};
        frame.dash = Dash::DashDot;
        figure.paths.push_back(std::move(frame));
        drawGroupName(figure, shape, groupName(around.tree, element));
        return;
    }
    QPainterPath bracket;
    const double arm = std::min(10.0, box.width() / 3);
    bracket.moveTo(box.left() + arm, box.top());
    bracket.lineTo(box.topLeft());
    bracket.lineTo(box.bottomLeft());
    bracket.lineTo(box.left() + arm, box.bottom());
    figure.paths.push_back({bracket, Ink::None, Ink::Muted});
    const Element* words = element.child(u"text");
    text.area = box.adjusted(6, 4, -2, -4);
    text.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    text.size = labelSize;
    text.leastSize = 9;
    figure.texts = layOut(words != nullptr ? words->text() : element.name(), text);
}

} // namespace millrace::drawing
