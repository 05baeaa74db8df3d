// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/random_operations.h"

#include "modeler/editing/event_rules.h"
#include "modeler/editing/operations/begin_diagram.h"
#include "modeler/editing/operations/format_diagram.h"
#include "modeler/editing/property_path.h"

#include <array>

namespace millrace::editing {

namespace {

std::vector<const Element*> everything(const Element& top)
{
    std::vector<const Element*> found {&top};
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const Element* child : found[i]->children())
            found.push_back(child);
    return found;
}

bool standsForItself(const metamodel::Schema& schema, TypeId one)
{
    // Events come from their own table; a gateway without a kind is none that a file may hold.
    if (schema.isA(one, type::Event) || schema.isA(one, type::Association) || one == type::Gateway)
        return false;
    for (const TypeId drawn : {TypeId(type::FlowNode), TypeId(type::Artifact), TypeId(type::DataObjectReference),
             TypeId(type::DataStoreReference), TypeId(type::DataInput), TypeId(type::DataOutput),
             TypeId(type::Participant), TypeId(type::ConversationNode)})
        if (schema.isA(one, drawn))
            return true;
    return false;
}

std::vector<NewElement> makeKinds()
{
    std::vector<NewElement> kinds;
    const metamodel::Schema& schema = bpmn::schema();
    for (const metamodel::Package* package : schema.packages())
        for (const metamodel::TypeRow& row : package->rows)
            if (!row.isAbstract && standsForItself(schema, row.id))
                kinds.push_back({.type = row.id});
    for (const LegalEvent& event : legalEvents())
        kinds.push_back(newEvent(event));
    using Variant = NewElement::Variant;
    for (const TypeId scope : {TypeId(type::SubProcess), TypeId(type::Transaction), TypeId(type::AdHocSubProcess)})
        kinds.push_back({.type = scope, .isExpanded = false});
    kinds.push_back({.type = type::SubProcess, .isTriggeredByEvent = true});
    kinds.push_back({.type = type::SubProcess, .isExpanded = false, .isTriggeredByEvent = true});
    kinds.push_back({.type = type::Participant, .isExpanded = false});
    kinds.push_back({.type = type::Participant, .variant = Variant::Vertical});
    kinds.push_back({.type = type::ReceiveTask, .variant = Variant::Instantiating});
    kinds.push_back({.type = type::EventBasedGateway, .variant = Variant::Instantiating});
    kinds.push_back({.type = type::EventBasedGateway, .variant = Variant::InstantiatingParallel});
    kinds.push_back({.type = type::DataObjectReference, .variant = Variant::Collection});
    return kinds;
}

/// A value that may or may not be one for the property.
QString valueFor(const RandomScene& scene, const metamodel::Property& property)
{
    if (scene.below(6) == 0)
        return {};
    if (scene.below(6) == 0)
        return scene.text();
    if (property.isReference) {
        const Element* target = scene.tree().find(scene.elementOf(property.type));
        return target ? target->id() : QString();
    }
    if (property.valueType == QLatin1String("ID"))
        return scene.tree().unusedId(u"Renamed");
    if (property.valueType == QLatin1String("boolean"))
        return scene.maybe() ? QStringLiteral("true") : QStringLiteral("false");
    if (property.valueType == QLatin1String("integer") || property.valueType == QLatin1String("int")
        || property.valueType == QLatin1String("double"))
        return QString::number(scene.below(5));
    return scene.text();
}

struct PathRow {
    TypeId type;
    const char* path;
    const char* value;
};
/// As the property panel has them.
constexpr std::array pathRows {
    PathRow {type::ChoreographyTask, "~answer/messageRef", ""},
    PathRow {type::Activity, "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics",
        "MultiInstanceLoopCharacteristics"},
    PathRow {type::Activity, "||StandardLoopCharacteristics|MultiInstanceLoopCharacteristics",
        "StandardLoopCharacteristics"},
    PathRow {type::Activity, "MultiInstanceLoopCharacteristics/isSequential", "true"},
    PathRow {type::Activity, "MultiInstanceLoopCharacteristics/loopCardinality", "= count < 3"},
    PathRow {type::Activity, "MultiInstanceLoopCharacteristics/completionCondition", "= done"},
    PathRow {type::Activity, "MultiInstanceLoopCharacteristics/inputDataItem/name", "item"},
    PathRow {type::Activity, "StandardLoopCharacteristics/loopCondition", "= again"},
    PathRow {type::Activity, "StandardLoopCharacteristics/loopMaximum", "7"},
    PathRow {type::Activity, "PotentialOwner/resourceAssignmentExpression/expression", "clerk"},
    PathRow {type::Activity, "HumanPerformer/resourceAssignmentExpression/expression", "clerk"},
    PathRow {type::Activity, "documentation", "What it is for"},
    PathRow {type::UserTask, "camunda:assignee", "demo"},
    PathRow {type::ServiceTask, "extensionElements/zeebe:taskDefinition/type", "mail"},
    PathRow {type::ScriptTask, "script", "a < b"},
    PathRow {type::TimerEventDefinition, "|timeDate|timeDuration|timeCycle", "timeCycle"},
    PathRow {type::TimerEventDefinition, "timeDuration", "PT8H"},
    PathRow {type::MessageEventDefinition, ">messageRef/name", "Order"},
    PathRow {type::ConditionalEventDefinition, "condition", "= x > 1"},
    PathRow {type::LinkEventDefinition, "name", "over there"},
    PathRow {type::SequenceFlow, "conditionExpression", "= amount > 100"},
    PathRow {type::SequenceFlow, "conditionExpression/language", "urn:feel"},
    PathRow {type::Participant, ">processRef/name", "Sales"},
    PathRow {type::Participant, ">processRef/documentation", "The process of sales"},
    PathRow {type::Participant, "||ParticipantMultiplicity", "ParticipantMultiplicity"},
    PathRow {type::Participant, "ParticipantMultiplicity/maximum", "4"},
    PathRow {type::DataObjectReference, "dataState/name", "checked"},
    PathRow {type::DataObjectReference, ">dataObjectRef/isCollection", "true"},
    PathRow {type::DataStoreReference, "dataState/name", "full"},
    PathRow {type::MessageFlow, "~/messageVisibleKind", "initiating"},
    PathRow {type::ExclusiveGateway, "~/isMarkerVisible", "false"},
    PathRow {type::BaseElement, "documentation", ""},
};

struct ListRow {
    TypeId type;
    const char* path;
    std::array<std::pair<const char*, const char*>, 2> values;
};
constexpr std::array listRows {
    ListRow {type::Definitions, "Message", {{{"name", "Order"}, {"", ""}}}},
    ListRow {type::Definitions, "Signal", {{{"name", "Alarm"}, {"", ""}}}},
    ListRow {type::Definitions, "Error", {{{"name", "Failed"}, {"errorCode", "E1"}}}},
    ListRow {type::Process, "Property", {{{"name", "amount"}, {"", ""}}}},
    ListRow {type::Activity, "Property", {{{"name", "amount"}, {"", ""}}}},
    ListRow {
        type::UserTask, "extensionElements/camunda:properties/camunda:property", {{{"name", "n"}, {"value", "v"}}}},
};

struct DefineRow {
    TypeId type;
    const char* path;
};
constexpr std::array defineRows {
    DefineRow {type::MessageEventDefinition, "messageRef"},
    DefineRow {type::SignalEventDefinition, "signalRef"},
    DefineRow {type::ErrorEventDefinition, "errorRef"},
    DefineRow {type::EscalationEventDefinition, "escalationRef"},
    DefineRow {type::SendTask, "messageRef"},
    DefineRow {type::MessageFlow, "messageRef"},
    DefineRow {type::ChoreographyTask, "~answer/messageRef"},
    DefineRow {type::DataStoreReference, "dataStoreRef"},
    DefineRow {type::Group, "categoryValueRef"},
    DefineRow {type::Activity, "PotentialOwner/resourceRef"},
};

void changeProperty(const RandomScene& scene)
{
    const Element* element = scene.tree().find(scene.anyElement());
    const metamodel::Type* row = element ? scene.tree().schema().type(element->type()) : nullptr;
    if (!row || row->properties().empty())
        return;
    const metamodel::Property& property = *scene.any(row->properties());
    setProperty(scene.edit, element->key(), QString(property.name), valueFor(scene, property));
}

void changeValue(const RandomScene& scene)
{
    const PathRow& row = scene.any(pathRows);
    const Key key = scene.elementOf(row.type);
    if (key != noKey)
        setValue(scene.edit, key, QLatin1String(row.path),
            scene.below(4) == 0 ? QString() : QString(QLatin1String(row.value)));
}

void addRow(const RandomScene& scene)
{
    const ListRow& row = scene.any(listRows);
    const Key key = scene.elementOf(row.type);
    if (key != noKey)
        addItem(scene.edit, key, QLatin1String(row.path),
            {{QLatin1String(row.values[0].first), QLatin1String(row.values[0].second)},
                {QLatin1String(row.values[1].first), QLatin1String(row.values[1].second)}});
}

void takeRow(const RandomScene& scene)
{
    const ListRow& row = scene.any(listRows);
    const Key key = scene.elementOf(row.type);
    if (key != noKey)
        removeItem(scene.edit, key, QLatin1String(row.path), scene.below(3));
}

void defineOne(const RandomScene& scene)
{
    const DefineRow& row = scene.any(defineRows);
    const Key key = scene.elementOf(row.type);
    if (key != noKey)
        define(scene.edit, key, QLatin1String(row.path), scene.text());
}

void pasteSome(const RandomScene& scene)
{
    std::vector<Key> chosen {scene.shape(), scene.shape(), scene.edge(), scene.shape()};
    if (scene.below(3) == 0)
        chosen.push_back(scene.shapeOf(type::Participant));
    if (scene.below(4) == 0)
        for (const Element* shape : shapesOn(*scene.tree().find(scene.plane)))
            chosen.push_back(shape->key());
    // Now and then a whole file, as other programs put it there.
    const QByteArray clipboard = scene.below(12) == 0 ? scene.tree().save() : copy(scene.tree(), chosen);
    if (!clipboard.isEmpty())
        paste(scene.edit, scene.plane, clipboard, scene.point());
}

/// What lanes may be in: the plane stands for a process without a pool.
Key dividable(const RandomScene& scene)
{
    switch (scene.below(4)) {
    case 0:
        return scene.plane;
    case 1:
        return scene.shapeOf(type::SubProcess);
    case 2:
        return scene.shapeOf(type::Lane);
    default:
        return scene.shapeOf(type::Participant);
    }
}

void closeGap(const RandomScene& scene)
{
    const Key lane = scene.elementOf(type::Lane);
    if (lane == noKey)
        return;
    closeLaneGap(scene.edit, *scene.tree().find(lane));
    scene.edit.remove(lane);
}

/// Pools often: opened, closed and turned they take all that is in them along.
void replaceSome(const RandomScene& scene)
{
    const Key shape = scene.below(3) == 0 ? scene.shapeOf(type::Participant) : noKey;
    const Element* pool = shape == noKey ? nullptr : bpmn::shown(scene.tree(), *scene.tree().find(shape));
    if (!pool) {
        replaceType(scene.edit, scene.element(), scene.kind());
        return;
    }
    const std::array<NewElement, 3> kinds {NewElement {.type = type::Participant},
        NewElement {.type = type::Participant, .isExpanded = false},
        NewElement {.type = type::Participant, .variant = NewElement::Variant::Vertical}};
    replaceType(scene.edit, pool->key(), scene.any(kinds));
}

void moveSome(const RandomScene& scene)
{
    const QPointF by(scene.below(400) - 200, scene.below(400) - 200);
    if (scene.maybe()) {
        moveShapes(scene.edit, {scene.shape(), scene.shape()}, by);
        return;
    }
    const Key shape = scene.shape();
    const auto bounds = shape == noKey ? std::nullopt : bpmn::bounds(*scene.tree().find(shape));
    if (bounds) {
        const QPointF to = scene.point();
        const Element* container = containerAt(scene.tree(), *scene.tree().find(scene.plane), to);
        // On the canvas a lane is what takes it, be it a lane in a lane.
        const Element* lane = scene.tree().find(scene.elementOf(type::Lane));
        const Element* drawn = lane ? diagramElementOn(scene.tree(), *scene.tree().find(scene.plane), *lane) : nullptr;
        if (drawn && scene.maybe())
            container = drawn;
        moveShapes(scene.edit, {shape}, to - bounds->center(), container->key());
    }
}

const RandomOperation rows[] = {
    {"create", [](const RandomScene& s) { create(s.edit, s.plane, s.kind(), s.point()); }},
    {"append", [](const RandomScene& s) { append(s.edit, s.shape(), s.kind()); }},
    {"connect", [](const RandomScene& s) { connect(s.edit, s.shape(), s.shape()); }},
    {"moveShapes", moveSome},
    {"resizeShape",
        [](const RandomScene& s) {
            resizeShape(s.edit, s.shape(), {s.coordinate(), s.coordinate(), s.coordinate(), s.coordinate()});
        }},
    {"setWaypoints",
        [](const RandomScene& s) {
            setWaypoints(s.edit, s.edge(), {{1, 2}, {s.coordinate(), 2}, {s.coordinate(), s.coordinate()}});
        }},
    {"reconnect",
        [](const RandomScene& s) {
            const bool atSource = s.maybe();
            reconnect(s.edit, s.edge(), atSource, s.shape());
        }},
    {"insertOnFlow", [](const RandomScene& s) { insertOnFlow(s.edit, s.shape(), s.edge()); }},
    {"placeLabel",
        [](const RandomScene& s) {
            placeLabel(s.edit, s.maybe() ? s.shape() : s.edge(), {s.coordinate(), s.coordinate(), 80, 20});
        }},
    {"align",
        [](const RandomScene& s) {
            align(s.edit, {s.shape(), s.shape(), s.shape()}, Alignment(s.below(6)));
        }},
    {"distribute",
        [](const RandomScene& s) {
            distribute(s.edit, {s.shape(), s.shape(), s.shape()}, s.maybe() ? Qt::Horizontal : Qt::Vertical);
        }},
    {"splitLane", [](const RandomScene& s) { splitLane(s.edit, dividable(s), s.below(4)); }},
    {"addLane",
        [](const RandomScene& s) {
            const bool after = s.maybe();
            addLane(s.edit, dividable(s), after);
        }},
    {"closeLaneGap", closeGap},
    {"planeOfOwn", [](const RandomScene& s) { planeOfOwn(s.edit, s.elementOf(type::SubProcess)); }},
    {"drawApart", [](const RandomScene& s) { drawApart(s.edit, s.shapeOf(type::SubProcess)); }},
    {"drawInside", [](const RandomScene& s) { drawInside(s.edit, s.shapeOf(type::SubProcess)); }},
    {"makeSpace",
        [](const RandomScene& s) {
            makeSpace(s.edit, s.plane, s.maybe() ? Qt::Horizontal : Qt::Vertical, s.coordinate(), s.below(400) - 150);
        }},
    {"insertAfter", [](const RandomScene& s) { insertAfter(s.edit, s.elementOf(type::FlowNode), s.kind()); }},
    {"addBranch", [](const RandomScene& s) { addBranch(s.edit, s.elementOf(type::Gateway), s.kind()); }},
    {"makeConditional",
        [](const RandomScene& s) {
            const Key step = s.elementOf(type::FlowNode);
            if (canMakeConditional(s.tree(), step))
                makeConditional(s.edit, step);
        }},
    {"swapWithNext", [](const RandomScene& s) { swapWithNext(s.edit, s.elementOf(type::FlowNode)); }},
    {"assignLane",
        [](const RandomScene& s) { assignLane(s.edit, s.elementOf(type::FlowNode), s.elementOf(type::Lane)); }},
    {"rename", [](const RandomScene& s) { rename(s.edit, s.element(), s.text()); }},
    {"remove",
        [](const RandomScene& s) {
            remove(s.edit,
                s.below(3) == 0 ? std::vector {s.element(), s.element(), s.element()} : std::vector {s.element()});
        }},
    {"setProperty", changeProperty},
    {"setValue", changeValue},
    {"define", defineOne},
    {"addItem", addRow},
    {"removeItem", takeRow},
    {"setColours",
        [](const RandomScene& s) {
            setColours(s.edit, {s.element(), s.element()}, s.maybe() ? QStringLiteral("#ffeecc") : QString(),
                s.maybe() ? QStringLiteral("#112233") : QString());
        }},
    {"setFlowKind",
        [](const RandomScene& s) {
            constexpr std::array kinds {FlowKind::Plain, FlowKind::Conditional, FlowKind::Default};
            setFlowKind(s.edit, s.elementOf(type::SequenceFlow), kinds[std::size_t(s.below(3))]);
        }},
    {"replaceType", replaceSome},
    {"paste", pasteSome},
    {"formatDiagram", [](const RandomScene& s) { formatDiagram(s.edit, s.plane); }},
    {"formatSelection",
        [](const RandomScene& s) {
            formatSelection(s.edit, s.plane, {s.shape(), s.shape(), s.shape(), s.shape()});
        }},
    {"drawMissing", [](const RandomScene& s) { drawMissing(s.edit); }},
    {"formatAll", [](const RandomScene& s) { formatAll(s.edit); }},
    {"beginDiagram", [](const RandomScene& s) { beginDiagram(s.edit); }},
};

} // namespace

Key RandomScene::of(const std::vector<const Element*>& list) const
{
    return list.empty() ? noKey : any(list)->key();
}

Key RandomScene::shape() const
{
    return of(shapesOn(*tree().find(plane)));
}

Key RandomScene::edge() const
{
    return of(edgesOn(*tree().find(plane)));
}

Key RandomScene::shapeOf(TypeId wanted) const
{
    std::vector<const Element*> found;
    for (const Element* one : shapesOn(*tree().find(plane)))
        if (const Element* element = bpmn::shown(tree(), *one); element && element->is(wanted))
            found.push_back(one);
    return found.empty() ? shape() : of(found);
}

Key RandomScene::element() const
{
    const Element* drawn = tree().find(below(4) == 0 ? edge() : shape());
    const Element* element = drawn ? bpmn::shown(tree(), *drawn) : nullptr;
    return element ? element->key() : noKey;
}

Key RandomScene::elementOf(TypeId wanted) const
{
    std::vector<const Element*> found;
    for (const Element* one : everything(tree().root()))
        if (one->is(wanted))
            found.push_back(one);
    return of(found);
}

Key RandomScene::anyElement() const
{
    return of(everything(tree().root()));
}

NewElement RandomScene::kind() const
{
    NewElement what = any(drawableKinds());
    if (below(3) == 0)
        what.name = text();
    return what;
}

QString RandomScene::text() const
{
    static const std::array<QString, 6> texts {QStringLiteral("Check <it> & \"go\""), QString(),
        QStringLiteral("Zo\u00eb\n2"), QStringLiteral("x"), QStringLiteral("#1 a:b"), QStringLiteral("]]> \t end ")};
    return any(texts);
}

std::span<const RandomOperation> randomOperations()
{
    return rows;
}

const std::vector<NewElement>& drawableKinds()
{
    static const std::vector<NewElement> kinds = makeKinds();
    return kinds;
}

} // namespace millrace::editing
