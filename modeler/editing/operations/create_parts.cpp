// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/create_parts.h"

#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"
#include "modeler/editing/plane.h"

#include <QCoreApplication>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::noKey;
using metamodel::Tree;

namespace {

constexpr double bandHeight = 20;

/// The only thing in a process: a start event as new diagrams have it, which nobody has touched. Null for others.
const Element* untouchedStart(const Element& process)
{
    const auto elements = bpmn::flowElements(process);
    const bool isUntouched = elements.size() == 1 && elements.front()->is(type::StartEvent)
        && elements.front()->name().isEmpty() && elements.front()->children().empty();
    return isUntouched ? elements.front() : nullptr;
}

/// What the plane shows, or another of the type in the place of an empty process.
Key wholeOf(Edit& edit, Key plane, TypeId wanted)
{
    const Tree& tree = edit.tree();
    const Element* shown = bpmn::shown(tree, *tree.find(plane));
    if (shown && shown->is(wanted))
        return shown->key();
    const Element* start = shown && shown->is(type::Process) ? untouchedStart(*shown) : nullptr;
    const bool isEmpty = !shown || start || (shown->is(type::Process) && bpmn::flowElements(*shown).empty());
    if (!isEmpty)
        return noKey;
    if (start)
        remove(edit, {start->key()});
    const QString id = tree.unusedId(QString(tree.schema().type(wanted)->name()));
    const Key whole = edit.insert(draftOf(wanted, id), tree.root().key());
    edit.set(plane, u"bpmnElement", id);
    return whole;
}

/// Initiator and receiver.
std::pair<Key, Key> participantsOf(Edit& edit, Key choreography)
{
    std::vector<Key> found;
    for (const Element* participant : edit.tree().find(choreography)->children(u"participant"))
        found.push_back(participant->key());
    while (found.size() < 2) {
        Draft draft = draftOf(type::Participant, edit.tree().unusedId(QStringLiteral("Participant")));
        draft.set(u"name",
            found.empty() ? QCoreApplication::translate("CreateChoreography", "Sender")
                          : QCoreApplication::translate("CreateChoreography", "Receiver"));
        found.push_back(edit.insert(draft, choreography));
    }
    return {found[0], found[1]};
}

void insertBand(Edit& edit, Key plane, const QString& participant, const QString& activityShape, const QRectF& box,
    const QString& kind)
{
    Draft shape = shapeDraft(edit.tree(), participant, box);
    shape.set(u"isMessageVisible", QStringLiteral("false"))
        .set(u"participantBandKind", kind)
        .set(u"choreographyActivityShape", activityShape);
    edit.insert(shape, plane);
}

} // namespace

Key insertDataInOrOut(Edit& edit, Key scope, const Draft& draft)
{
    const Element* specification = edit.tree().find(scope)->childOfType(type::InputOutputSpecification);
    Key holder = specification ? specification->key() : noKey;
    if (holder == noKey) {
        Draft made;
        made.type = type::InputOutputSpecification;
        for (const TypeId set : {TypeId(type::InputSet), TypeId(type::OutputSet)}) {
            Draft empty;
            empty.type = set;
            made.add(empty);
        }
        holder = edit.insert(made, scope);
    }
    const bool isInput = draft.type == type::DataInput;
    const Key key = edit.insert(draft, holder);
    const Element* set
        = edit.tree().find(holder)->childOfType(isInput ? TypeId(type::InputSet) : TypeId(type::OutputSet));
    if (set)
        edit.insert(textChild(isInput ? QStringLiteral("dataInputRefs") : QStringLiteral("dataOutputRefs"),
                        edit.tree().find(key)->id()),
            set->key());
    return key;
}

void giveMessage(Edit& edit, Key task)
{
    const Tree& tree = edit.tree();
    const Element* element = tree.find(task);
    const Element* choreography = element->ancestor(type::Choreography);
    const std::vector<const Element*> partners = element->children(u"participantRef");
    if (!choreography || partners.size() < 2 || element->child(u"messageFlowRef"))
        return;
    const QString id = tree.unusedId(QStringLiteral("MessageFlow"));
    const QString from = element->attribute(u"initiatingParticipantRef");
    const QString first = partners[0]->text().trimmed();
    Draft flow = draftOf(type::MessageFlow, id);
    flow.set(u"sourceRef", from).set(u"targetRef", first == from ? partners[1]->text().trimmed() : first);
    edit.insert(flow, choreography->key());
    edit.insert(textChild(QStringLiteral("messageFlowRef"), id), task);
}

Key createChoreographyActivity(Edit& edit, Key plane, const Draft& draft, const QRectF& bounds, bool isExpanded)
{
    const Tree& tree = edit.tree();
    const Key choreography = wholeOf(edit, plane, type::Choreography);
    if (choreography == noKey)
        return noKey;
    const auto [initiator, receiver] = participantsOf(edit, choreography);
    const QString from = tree.find(initiator)->id();
    const QString to = tree.find(receiver)->id();
    Draft activity = draft;
    activity.add(textChild(QStringLiteral("participantRef"), from));
    activity.add(textChild(QStringLiteral("participantRef"), to));
    activity.set(u"initiatingParticipantRef", from);
    const Element* around = bpmn::shown(tree, *containerAt(tree, *tree.find(plane), bounds.center()));
    const Key key = edit.insert(activity, around && around->is(type::SubChoreography) ? around->key() : choreography);
    if (draft.type == type::ChoreographyTask)
        giveMessage(edit, key);
    Draft shape = shapeDraft(tree, tree.find(key)->id(), bounds);
    if (draft.type == type::SubChoreography)
        shape.set(u"isExpanded", isExpanded ? QStringLiteral("true") : QStringLiteral("false"));
    const Key made = edit.insert(shape, plane);
    const QString shapeId = tree.find(made)->id();
    const QRectF top(bounds.left(), bounds.top(), bounds.width(), bandHeight);
    insertBand(edit, plane, from, shapeId, top, QStringLiteral("top_initiating"));
    insertBand(edit, plane, to, shapeId, top.translated(0, bounds.height() - bandHeight),
        QStringLiteral("bottom_non_initiating"));
    return made;
}

Key collaborationOf(Edit& edit, Key plane)
{
    return wholeOf(edit, plane, type::Collaboration);
}

Key choreographyOf(Edit& edit, Key plane)
{
    return wholeOf(edit, plane, type::Choreography);
}

} // namespace millrace::editing
