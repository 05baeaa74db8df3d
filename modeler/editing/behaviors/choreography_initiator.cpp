// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/behaviors/behaviors.h"
#include "modeler/editing/edit.h"

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;

namespace {

/// "top_initiating" -> "top_non_initiating" and back.
QString bandKind(const QString& kind, bool isInitiating)
{
    const QString place = kind.section(QLatin1Char('_'), 0, 0);
    return place + (isInitiating ? QLatin1String("_initiating") : QLatin1String("_non_initiating"));
}

void markBands(Edit& edit, const Element& activity, const QString& initiator)
{
    const metamodel::Tree& tree = edit.tree();
    for (const Element* shape : bpmn::diagramElements(tree, activity)) {
        if (shape->id().isEmpty())
            continue;
        for (const metamodel::Reference& reference : tree.referencesTo(shape->id())) {
            const Element* band = tree.find(reference.from);
            const QString kind = band ? bpmn::bandKind(*band) : QString();
            if (reference.property != QLatin1String("choreographyActivityShape") || kind.isEmpty())
                continue;
            const QString wanted = bandKind(kind, band->attribute(u"bpmnElement") == initiator);
            if (wanted != kind)
                edit.set(reference.from, u"participantBandKind", wanted);
        }
    }
}

/// A task's only message is the first one: it goes from who starts.
void turnMessage(Edit& edit, const Element& activity, const QString& initiator)
{
    const std::vector<const Element*> references = activity.children(u"messageFlowRef");
    const Element* flow = references.size() == 1 ? edit.tree().byId(references.front()->text().trimmed()) : nullptr;
    if (!flow || flow->attribute(u"targetRef") != initiator)
        return;
    const QString other = flow->attribute(u"sourceRef");
    const Key key = flow->key();
    edit.set(key, u"sourceRef", initiator);
    edit.set(key, u"targetRef", other);
}

} // namespace

void followChoreographyInitiator(Edit& edit, const metamodel::Change& change)
{
    const auto* set = std::get_if<metamodel::Set>(&change);
    if (!set || set->property != QLatin1String("initiatingParticipantRef"))
        return;
    const Element* activity = edit.tree().find(set->key);
    if (!activity || !activity->is(type::ChoreographyActivity) || !set->value)
        return;
    markBands(edit, *activity, *set->value);
    turnMessage(edit, *activity, *set->value);
}

} // namespace millrace::editing
