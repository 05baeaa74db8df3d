// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/decision_requirements.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/decision_table.h"

#include <QRectF>

namespace millrace::editing {

using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;

namespace {

constexpr double inputWidth = 125, inputHeight = 45, inputGap = 25, inputDrop = 80;
constexpr QSizeF decisionSize(180, 80);

Draft typed(const Edit& edit, metamodel::TypeId type, const QString& role = {})
{
    Draft draft;
    draft.type = type;
    draft.role = role;
    const metamodel::Type* row = edit.tree().schema().type(type);
    if (row->hasId())
        draft.set(u"id", edit.tree().unusedId(QString(row->name())));
    return draft;
}

const Element* shapeFor(const Tree& tree, const QString& id)
{
    for (const Element* di : tree.root().children(u"DMNDI"))
        for (const Element* diagram : di->children())
            for (const Element* shape : diagram->children())
                if (shape->is(dmn::type::DMNShape) && shape->attribute(u"dmnElementRef").section(u':', -1) == id)
                    return shape;
    return nullptr;
}

QRectF placeOf(const Element& shape)
{
    const Element* bounds = shape.childOfType(dmn::type::Bounds);
    if (!bounds)
        return {};
    const auto number = [&](QStringView name) { return bounds->attribute(name).toDouble(); };
    return {number(u"x"), number(u"y"), number(u"width"), number(u"height")};
}

Draft dcBounds(const QRectF& place)
{
    Draft bounds;
    bounds.type = dmn::type::Bounds;
    bounds.set(u"x", QString::number(place.x())).set(u"y", QString::number(place.y()));
    return bounds.set(u"width", QString::number(place.width())).set(u"height", QString::number(place.height()));
}

/// Below its decision, beside what is there already.
void drawInput(Edit& edit, const QString& decision, const QString& input, const QString& requirement)
{
    const Element* over = shapeFor(edit.tree(), decision);
    if (!over)
        return;
    const QRectF above = placeOf(*over);
    QRectF place(above.left(), above.bottom() + inputDrop, inputWidth, inputHeight);
    for (const Element* other : over->parent()->children())
        if (other->is(dmn::type::DMNShape))
            if (const QRectF taken = placeOf(*other); taken.intersects(place))
                place.moveLeft(taken.right() + inputGap);
    const Key diagram = over->parent()->key();
    Draft shape = typed(edit, dmn::type::DMNShape);
    shape.set(u"dmnElementRef", input).add(dcBounds(place));
    edit.insert(shape, diagram);
    Draft line = typed(edit, dmn::type::DMNEdge);
    line.set(u"dmnElementRef", requirement);
    for (const QPointF point :
        {QPointF(place.center().x(), place.top()), QPointF(above.center().x(), above.bottom())}) {
        Draft waypoint;
        waypoint.type = dmn::type::Point;
        waypoint.role = QStringLiteral("waypoint");
        waypoint.set(u"x", QString::number(point.x())).set(u"y", QString::number(point.y()));
        line.add(waypoint);
    }
    edit.insert(line, diagram);
}

} // namespace

Key require(Edit& edit, Key decision, const QString& name, const QString& typeRef)
{
    const QString owner = edit.tree().find(decision)->id();
    const Element* there = nullptr;
    for (const Element* element : edit.tree().root().children())
        if ((element->is(dmn::type::InputData) || element->is(dmn::type::Decision)
                || element->is(dmn::type::BusinessKnowledgeModel))
            && element->key() != decision && dmn::variableName(*element) == name)
            there = element;
    const bool isNew = there == nullptr;
    if (isNew) {
        Draft input = typed(edit, dmn::type::InputData);
        input.set(u"name", name);
        Draft variable = typed(edit, dmn::type::InformationItem, QStringLiteral("variable"));
        variable.set(u"name", name);
        if (!typeRef.isEmpty())
            variable.set(u"typeRef", typeRef);
        input.add(variable);
        there = edit.tree().find(edit.insert(input, edit.tree().root().key()));
    }
    const QString id = there->id();
    const bool isKnowledge = there->is(dmn::type::BusinessKnowledgeModel);
    Draft requirement = isKnowledge
        ? typed(edit, dmn::type::KnowledgeRequirement, QStringLiteral("knowledgeRequirement"))
        : typed(edit, dmn::type::InformationRequirement, QStringLiteral("informationRequirement"));
    Draft reference;
    reference.type = dmn::type::DMNElementReference;
    reference.role = isKnowledge         ? QStringLiteral("requiredKnowledge")
        : there->is(dmn::type::Decision) ? QStringLiteral("requiredDecision")
                                         : QStringLiteral("requiredInput");
    reference.set(u"href", u'#' + id);
    requirement.add(reference);
    const QString line = requirement.attributes.empty() ? QString() : requirement.attributes.front().value;
    const Key made = edit.insert(requirement, decision);
    if (isNew && !line.isEmpty())
        drawInput(edit, owner, id, line);
    return made;
}

Key addDecision(Edit& edit, const QString& name)
{
    Draft decision = typed(edit, dmn::type::Decision);
    decision.set(u"name", name);
    Draft variable = typed(edit, dmn::type::InformationItem, QStringLiteral("variable"));
    decision.add(variable.set(u"name", name));
    const QString id = decision.attributes.front().value;
    const Element* shown = nullptr;
    for (const Element* other : dmn::decisions(edit.tree()))
        if (const Element* shape = shapeFor(edit.tree(), other->id()))
            shown = shape;
    if (shown) {
        QRectF place(placeOf(*shown).topLeft(), decisionSize);
        for (const Element* other : shown->parent()->children())
            if (other->is(dmn::type::DMNShape))
                if (const QRectF taken = placeOf(*other); taken.intersects(place))
                    place.moveLeft(taken.right() + inputGap);
        Draft shape = typed(edit, dmn::type::DMNShape);
        shape.set(u"dmnElementRef", id).add(dcBounds(place));
        edit.insert(shape, shown->parent()->key());
    }
    return edit.insert(decision, edit.tree().root().key());
}

void renameDecision(Edit& edit, Key element, const QString& name)
{
    edit.set(element, u"name", name);
    if (const Element* variable = edit.tree().find(element)->child(u"variable"))
        edit.set(variable->key(), u"name", name);
}

Key addTable(Edit& edit, Key decision)
{
    const Key table = edit.insert(typed(edit, dmn::type::DecisionTable), decision);
    addColumn(edit, table, ColumnKind::Input, 0);
    addColumn(edit, table, ColumnKind::Output, 0);
    addRule(edit, table, 0);
    return table;
}

Key addExpression(Edit& edit, Key decision)
{
    Draft expression = typed(edit, dmn::type::LiteralExpression);
    expression.add(textChild(QStringLiteral("text"), QString()));
    return edit.insert(expression, decision);
}

} // namespace millrace::editing
