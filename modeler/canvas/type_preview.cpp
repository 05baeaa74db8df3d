// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/type_preview.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/painter.h"
#include "modeler/editing/document.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"

#include <QHash>
#include <QPainter>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

constexpr QSize previewSize(42, 32);

/// Smaller than in the diagram, so that symbols stay large beside their outline.
QSizeF previewBox(const metamodel::Schema& schema, const editing::NewElement& made)
{
    const metamodel::TypeId what = made.type;
    if (schema.isA(what, type::Event))
        return {34, 34};
    if (schema.isA(what, type::Gateway))
        return {42, 42};
    if (schema.isA(what, type::Participant))
        return made.variant == editing::NewElement::Variant::Vertical ? QSizeF(46, 64) : QSizeF(64, 40);
    if (what == type::DataObjectReference || what == type::DataStoreReference || what == type::DataInput
        || what == type::DataOutput)
        return {30, 38};
    if (schema.isA(what, type::ChoreographyActivity))
        return {68, 52};
    return {52, 38};
}

/// The figure, with the bands of a choreography task over it, or on the border of an activity.
QPixmap drawn(
    const std::vector<drawing::Figure>& parts, const QRectF& area, const drawing::Theme& theme, double pixelRatio)
{
    QPixmap pixmap(previewSize * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = std::min(previewSize.width() / area.width(), previewSize.height() / area.height());
    painter.translate(QRectF(QPointF(), QSizeF(previewSize)).center());
    painter.scale(scale, scale);
    painter.translate(-area.center());
    for (const drawing::Figure& figure : parts)
        drawing::paintFigure(painter, figure, theme, drawing::coloursFor(figure, {}, theme));
    return pixmap;
}

/// Between two tasks, so that the marks at its start have their meaning.
metamodel::Key makeFlow(editing::Edit& edit, metamodel::Key plane, const editing::NewElement& what, QPointF place)
{
    const metamodel::Key from = editing::create(edit, plane, {.type = type::Task}, place - QPointF(74, 0));
    const metamodel::Key to = editing::create(edit, plane, {.type = type::Task}, place + QPointF(74, 0));
    const metamodel::Key edge = editing::connect(edit, from, to);
    const metamodel::Element* drawn = edit.tree().find(edge);
    editing::replaceType(edit, bpmn::shown(edit.tree(), *drawn)->key(), what);
    return edge;
}

/// Else it starts an event sub-process alone.
bool mayStartProcess(const editing::NewElement& what)
{
    return what.isInterrupting && what.eventDefinition != type::ErrorEventDefinition
        && what.eventDefinition != type::EscalationEventDefinition
        && what.eventDefinition != type::CompensateEventDefinition;
}

/// What has to be there for it to stand in or on.
void makeSurroundings(editing::Edit& edit, metamodel::Key plane, const editing::NewElement& what, QPointF place)
{
    const bool cancels = what.eventDefinition == type::CancelEventDefinition;
    if (what.type == type::StartEvent && !mayStartProcess(what)) {
        editing::create(edit, plane, {.type = type::SubProcess, .isTriggeredByEvent = true}, place);
    } else if (what.type == type::BoundaryEvent) {
        const auto host = cancels ? metamodel::TypeId(type::Transaction) : metamodel::TypeId(type::Task);
        const QPointF up(0, editing::defaultSize(host).height() / 2);
        editing::create(edit, plane, {.type = host}, place - up);
    } else if (what.type == type::Participant && !what.isExpanded) {
        // The first pool would take the process in, and show it.
        editing::create(edit, plane, {.type = type::Participant}, place + QPointF(0, 2000));
    } else if (cancels) {
        editing::create(edit, plane, {.type = type::Transaction}, place);
    }
}

/// In the order of painting: what it sits on, itself, what lies over it.
std::vector<drawing::Figure> partsOf(
    const metamodel::Tree& tree, const drawing::Figures& figures, const drawing::Figure& figure)
{
    std::vector<drawing::Figure> parts {figure};
    for (const drawing::Figure* other : figures.all()) {
        const bool isHost = figure.type == type::BoundaryEvent && tree.schema().isA(other->type, type::Activity);
        const bool isBand
            = figure.hasBands && other != &figure && figure.box.adjusted(-1, -1, 1, 1).contains(other->box);
        if (isHost)
            parts.insert(parts.begin(), *other);
        else if (isBand)
            parts.push_back(*other);
    }
    return parts;
}

/// Made in a diagram of its own, by the same operation that makes it in the user's.
QPixmap make(editing::NewElement what, const drawing::Theme& theme, double pixelRatio)
{
    const auto document = editing::Document::fromBytes(bpmn::newDiagram(QString()));
    const metamodel::Tree& tree = document->tree();
    const metamodel::Key plane = bpmn::diagrams(tree).front()->child(u"BPMNPlane")->key();
    metamodel::Key shape = metamodel::noKey;
    {
        editing::Edit edit(*document, QString());
        const QPointF place(1000, 1000);
        makeSurroundings(edit, plane, what, place);
        const bool isFlow = what.type == type::SequenceFlow;
        shape = isFlow ? makeFlow(edit, plane, what, place) : editing::create(edit, plane, what, place);
        if (shape == metamodel::noKey)
            return {};
        QRectF bounds(QPointF(), previewBox(tree.schema(), what));
        bounds.moveCenter(place);
        if (!isFlow)
            editing::setBounds(edit, shape, bounds);
        edit.commit();
    }
    drawing::Figures figures;
    figures.rebuild(tree);
    const drawing::Figure* figure = figures.find(shape);
    if (figure == nullptr)
        return {};
    QRectF area = figure->box.adjusted(-2, -2, 2, 2);
    if (what.type == type::BoundaryEvent)
        area.adjust(-10, -6, 10, 2);
    std::vector<drawing::Figure> parts = partsOf(tree, figures, *figure);
    for (drawing::Figure& part : parts)
        part.texts.clear(); // too small to be read
    return drawn(parts, area, theme, pixelRatio);
}

} // namespace

QPixmap typePreview(const editing::NewElement& what, const drawing::Theme& theme, double pixelRatio)
{
    static QHash<QString, QPixmap> kept;
    const QString key = QStringLiteral("%1 %2 %3%4%5 %6 %7 %8")
                            .arg(what.type)
                            .arg(what.eventDefinition)
                            .arg(int(what.isExpanded))
                            .arg(int(what.isInterrupting))
                            .arg(int(what.isTriggeredByEvent))
                            .arg(int(what.variant))
                            .arg(int(theme.isDark))
                            .arg(pixelRatio);
    auto found = kept.find(key);
    if (found == kept.end())
        found = kept.insert(key, make(what, theme, pixelRatio));
    return *found;
}

} // namespace millrace::canvas
