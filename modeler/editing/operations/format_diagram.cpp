// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/format_diagram.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/band_drafts.h"
#include "modeler/editing/operations/draw_plane.h"
#include "modeler/editing/plane.h"
#include "modeler/layout/auto_layout.h"
#include "modeler/layout/description.h"
#include "modeler/layout/missing_layout.h"
#include "modeler/layout/present.h"
#include "modeler/layout/selection_layout.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using layout::Description;
using layout::Placement;
using metamodel::Draft;
using metamodel::Key;
using metamodel::noKey;

namespace {

constexpr double diagramDistance = 200; ///< between what the diagrams of one file show

QString nameOfType(const Tree& tree, const Element& element)
{
    if (element.is(type::SequenceFlow))
        return QStringLiteral("Flow");
    const metamodel::Type* row = tree.schema().type(element.type());
    return row ? QString(row->name()) : QStringLiteral("Element");
}

QString drawnId(const Tree& tree, const QString& element)
{
    const QString id = element + QStringLiteral("_di");
    return tree.byId(id) ? tree.unusedId(id) : id;
}

void addLabel(Draft& draft, const QRectF& label)
{
    if (label.isEmpty())
        return;
    Draft drawn;
    drawn.type = type::BPMNLabel;
    drawn.add(boundsDraft(label));
    draft.add(drawn);
}

struct Look {
    QRectF bounds;
    QRectF label;
    bool isVertical = false; ///< of pools and lanes
};

Draft newShape(const Tree& tree, const Element& element, const layout::Node& node, const Look& look)
{
    Draft draft = draftOf(type::BPMNShape, drawnId(tree, element.id()));
    draft.set(u"bpmnElement", element.id());
    if (node.kind == layout::Node::Kind::Pool || node.kind == layout::Node::Kind::Lane)
        draft.set(u"isHorizontal", look.isVertical ? QStringLiteral("false") : QStringLiteral("true"));
    if (element.is(type::SubProcess) || element.is(type::SubChoreography))
        draft.set(
            u"isExpanded", node.kind == layout::Node::Kind::Scope ? QStringLiteral("true") : QStringLiteral("false"));
    if (element.is(type::ExclusiveGateway))
        draft.set(u"isMarkerVisible", QStringLiteral("true"));
    draft.add(boundsDraft(look.bounds));
    addLabel(draft, look.label);
    return draft;
}

Draft newEdge(const Tree& tree, const Element& element, const bpmn::Waypoints& line, const QRectF& label)
{
    Draft draft = edgeDraft(tree, element.id(), line);
    draft.set(u"id", drawnId(tree, element.id()));
    addLabel(draft, label);
    return draft;
}

/// Shapes refer to what they show by id, so what is to be drawn gets one: the only thing that drawing adds to the
/// model.
void giveIds(Edit& edit, const Description& description)
{
    for (const auto* parts : {&description.nodes, &description.edges})
        for (const Description::Part& part : *parts) {
            const Element* element = edit.tree().find(part.element);
            if (part.drawn == noKey && element->id().isEmpty())
                edit.set(part.element, u"id", edit.tree().unusedId(nameOfType(edit.tree(), *element)));
        }
}

/// Writes a placement into a plane: new shapes and edges are added, those that are there are moved.
class Applier {
public:
    Applier(Edit& edit, const Description& description, const Placement& placement)
        : edit_(edit)
        , description_(description)
        , placement_(placement)
    { }

    void apply(Key plane)
    {
        giveIds(edit_, description_);
        for (std::size_t i = 0; i < description_.nodes.size(); ++i) {
            const Key drawn = description_.nodes[i].drawn;
            if (placement_.nodes[i].isEmpty())
                continue;
            if (drawn == noKey) {
                const Key made = edit_.insert(shape(i), plane);
                for (const Draft& band : bands(i, tree().find(made)->id()))
                    edit_.insert(band, plane);
            } else {
                moveShape(i, drawn);
            }
        }
        for (std::size_t i = 0; i < description_.edges.size(); ++i) {
            const Key drawn = description_.edges[i].drawn;
            if (placement_.edges[i].size() < 2)
                continue;
            if (drawn == noKey)
                edit_.insert(edge(i), plane);
            else
                moveEdge(i, drawn);
        }
    }

    /// All of it as the content of a plane that is not there yet.
    void addTo(Draft& plane) const
    {
        for (std::size_t i = 0; i < description_.nodes.size(); ++i)
            if (!placement_.nodes[i].isEmpty()) {
                const Draft drawn = shape(i);
                plane.add(drawn);
                for (const Draft& band : bands(i, drawn.attributes.front().value)) // its id
                    plane.add(band);
            }
        for (std::size_t i = 0; i < description_.edges.size(); ++i)
            if (placement_.edges[i].size() >= 2)
                plane.add(edge(i));
    }

private:
    const Tree& tree() const { return edit_.tree(); }

    Draft shape(std::size_t i) const
    {
        return newShape(tree(), *tree().find(description_.nodes[i].element), description_.diagram.nodes[i],
            {placement_.nodes[i], placement_.nodeLabels[i], description_.diagram.nodes[i].isUpright});
    }
    std::vector<Draft> bands(std::size_t i, const QString& shape) const
    {
        return bandDrafts(tree(), *tree().find(description_.nodes[i].element), shape, placement_.nodes[i]);
    }
    Draft edge(std::size_t i) const
    {
        return newEdge(
            tree(), *tree().find(description_.edges[i].element), placement_.edges[i], placement_.edgeLabels[i]);
    }

    void moveShape(std::size_t i, Key drawn)
    {
        const QRectF old = bpmn::bounds(*tree().find(drawn)).value_or(placement_.nodes[i]);
        const QRectF& now = placement_.nodes[i];
        setBounds(edit_, drawn, now);
        turn(description_.diagram.nodes[i], drawn, old != now);
        if (placement_.nodeLabels[i].isEmpty())
            moveLabel(edit_, drawn, now.topLeft() - old.topLeft());
        else
            setLabel(drawn, placement_.nodeLabels[i]);
        moveBands(drawn, old, now);
    }

    /// Says how a band is drawn where its shape says something else, or nothing that its sides do not belie.
    void turn(const layout::Node& node, Key drawn, bool isPlacedAnew)
    {
        if (!isPlacedAnew || (node.kind != layout::Node::Kind::Pool && node.kind != layout::Node::Kind::Lane))
            return;
        const Element& shape = *tree().find(drawn);
        const QRectF bounds = bpmn::bounds(shape).value_or(QRectF());
        const bool saysUpright = shape.hasAttribute(u"isHorizontal") ? shape.attribute(u"isHorizontal") == u"false"
                                                                     : bounds.width() < bounds.height();
        if (saysUpright != node.isUpright)
            edit_.set(drawn, u"isHorizontal", node.isUpright ? QStringLiteral("false") : QStringLiteral("true"));
    }

    void moveEdge(std::size_t i, Key drawn)
    {
        replaceWaypoints(edit_, drawn, placement_.edges[i]);
        if (!placement_.edgeLabels[i].isEmpty())
            setLabel(drawn, placement_.edgeLabels[i]);
    }

    void setLabel(Key drawn, const QRectF& bounds)
    {
        if (const Element* label = tree().find(drawn)->childOfType(type::BPMNLabel)) {
            setBounds(edit_, label->key(), bounds);
            return;
        }
        Draft label;
        label.type = type::BPMNLabel;
        label.add(boundsDraft(bounds));
        edit_.insert(label, drawn);
    }

    /// The participants of a choreography task are shapes of their own upon it.
    void moveBands(Key drawn, const QRectF& old, const QRectF& now)
    {
        const QString id = tree().find(drawn)->id();
        if (id.isEmpty() || old == now)
            return;
        std::vector<Key> bands;
        for (const metamodel::Reference& reference : tree().referencesTo(id))
            if (reference.property == u"choreographyActivityShape")
                bands.push_back(reference.from);
        for (const Key band : bands)
            if (const auto bounds = bpmn::bounds(*tree().find(band)))
                setBounds(edit_, band, bounds->translated(now.topLeft() - old.topLeft()));
    }

    Edit& edit_;
    const Description& description_;
    const Placement& placement_;
};

/// The collaboration or process that the first shapes of a plane belong to.
const Element* subjectOfShapes(const Tree& tree, const Element& plane)
{
    for (const Element* shape : shapesOn(plane)) {
        const Element* element = bpmn::shown(tree, *shape);
        if (!element)
            continue;
        const Element* pool = poolOf(tree, *element);
        for (const Element* up = pool ? pool : element; up; up = up->parent())
            if ((up->is(type::Collaboration) || up->is(type::Process)) && tree.byId(up->id()) == up)
                return up;
    }
    return nullptr;
}

/// What the plane shows; a plane that says nothing shows what its shapes are of, else the first thing that no other
/// plane does.
const Element* subjectOfPlane(Edit& edit, Key plane)
{
    const Tree& tree = edit.tree();
    if (const Element* subject = bpmn::shown(tree, *tree.find(plane)))
        return subject;
    const auto subjects = layout::subjectsWithoutPlane(tree);
    const Element* ofShapes = subjectOfShapes(tree, *tree.find(plane));
    if (!ofShapes && subjects.empty())
        return nullptr;
    const Key subject = (ofShapes ? ofShapes : subjects.front())->key();
    edit.set(plane, u"bpmnElement", tree.find(subject)->id());
    return tree.find(subject);
}

std::vector<Key> planesOf(const Tree& tree)
{
    std::vector<Key> planes;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (const Element* plane = diagram->child(u"BPMNPlane"))
            planes.push_back(plane->key());
    return planes;
}

double bottomOfAll(const Tree& tree)
{
    double bottom = 0;
    for (const Key plane : planesOf(tree))
        for (const Element* shape : shapesOn(*tree.find(plane)))
            if (const auto bounds = bpmn::bounds(*shape))
                bottom = std::max(bottom, bounds->bottom() + diagramDistance);
    return bottom;
}

void moveDown(Placement& placement, double distance)
{
    for (auto* rects : {&placement.nodes, &placement.nodeLabels, &placement.edgeLabels})
        for (QRectF& r : *rects)
            if (!r.isEmpty())
                r.translate(0, distance);
    for (bpmn::Waypoints& line : placement.edges)
        for (QPointF& point : line)
            point.ry() += distance;
}

/// A diagram for each collaboration and process that has none. They lie below each other, so that programs which show
/// all planes on one sheet show no muddle.
void drawNewDiagrams(Edit& edit)
{
    const Tree& tree = edit.tree();
    double bottom = bottomOfAll(tree);
    std::vector<Key> subjects;
    for (const Element* subject : layout::subjectsWithoutPlane(tree))
        subjects.push_back(subject->key());
    for (const Key key : subjects) {
        const Element& subject = *tree.find(key);
        const Description description = layout::describe(tree, subject, nullptr);
        if (description.nodes.empty())
            continue;
        giveIds(edit, description);
        if (subject.id().isEmpty())
            edit.set(key, u"id", tree.unusedId(nameOfType(tree, subject)));
        Placement placement = layout::layOut(description.diagram);
        if (bottom > 0)
            moveDown(placement, std::round(bottom));
        for (const QRectF& r : placement.nodes)
            bottom = std::max(bottom, r.isEmpty() ? 0 : r.bottom() + diagramDistance);
        const QString id = subject.id();
        const auto named
            = [&tree](const QString& wished) { return tree.byId(wished) ? tree.unusedId(wished) : wished; };
        Draft plane = draftOf(type::BPMNPlane, named(QStringLiteral("BPMNPlane_") + id));
        plane.set(u"bpmnElement", id);
        Applier(edit, description, placement).addTo(plane);
        Draft diagram = draftOf(type::BPMNDiagram, named(QStringLiteral("BPMNDiagram_") + id));
        diagram.add(std::move(plane));
        edit.insert(diagram, tree.root().key());
    }
}

} // namespace

void drawPlane(Edit& edit, Key plane)
{
    const Element* subject = subjectOfPlane(edit, plane);
    if (!subject)
        return;
    const Description description = layout::describe(edit.tree(), *subject, edit.tree().find(plane));
    const Placement placement = layout::layOut(description.diagram);
    Applier(edit, description, placement).apply(plane);
}

void formatDiagram(Edit& edit, Key plane)
{
    edit.followNothing();
    drawPlane(edit, plane);
}

void formatSelection(Edit& edit, Key plane, const std::vector<Key>& shapes)
{
    edit.followNothing();
    const Element* subject = subjectOfPlane(edit, plane);
    if (!subject)
        return;
    const Description description = layout::describe(edit.tree(), *subject, edit.tree().find(plane));
    std::vector<char> isSelected(description.nodes.size(), 0);
    for (std::size_t i = 0; i < description.nodes.size(); ++i)
        isSelected[i] = std::find(shapes.begin(), shapes.end(), description.nodes[i].drawn) != shapes.end() ? 1 : 0;
    const Placement placement
        = layout::layOutSelection(description.diagram, layout::present(edit.tree(), description), isSelected);
    Applier(edit, description, placement).apply(plane);
}

void drawMissing(Edit& edit)
{
    edit.followNothing();
    for (const Key plane : planesOf(edit.tree())) {
        const Element* subject = subjectOfPlane(edit, plane);
        if (!subject)
            continue;
        const Description description = layout::describe(edit.tree(), *subject, edit.tree().find(plane));
        const Placement placement
            = layout::layOutMissing(description.diagram, layout::present(edit.tree(), description));
        Applier(edit, description, placement).apply(plane);
    }
    drawNewDiagrams(edit);
}

void formatAll(Edit& edit)
{
    edit.followNothing();
    for (const Key plane : planesOf(edit.tree()))
        formatDiagram(edit, plane);
    drawNewDiagrams(edit);
}

bool lacksDiagram(const Tree& tree)
{
    for (const Key plane : planesOf(tree))
        if (!shapesOn(*tree.find(plane)).empty())
            return false;
    return !layout::subjectsWithoutPlane(tree).empty() || !planesOf(tree).empty();
}

} // namespace millrace::editing
