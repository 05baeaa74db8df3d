// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/band_drafts.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/drafts.h"

#include <algorithm>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;
using metamodel::Element;
using metamodel::Tree;

namespace {

constexpr double bandDepth = 20;

/// Who starts it comes first; nobody twice.
std::vector<const Element*> partnersInOrder(const Tree& tree, const Element& activity)
{
    std::vector<const Element*> partners {bpmn::referred(tree, activity, u"initiatingParticipantRef")};
    for (const Element* reference : activity.children(u"participantRef"))
        partners.push_back(tree.byId(reference->text().trimmed()));
    std::vector<const Element*> found;
    for (const Element* one : partners)
        if (one && one->is(type::Participant) && std::find(found.begin(), found.end(), one) == found.end())
            found.push_back(one);
    return found;
}

QString bandKind(std::size_t index, std::size_t count, bool starts)
{
    const QLatin1String place(index == 0 ? "top" : index + 1 == count ? "bottom" : "middle");
    return place + QLatin1String(starts ? "_initiating" : "_non_initiating");
}

} // namespace

std::vector<Draft> bandDrafts(const Tree& tree, const Element& activity, const QString& shape, const QRectF& bounds)
{
    std::vector<Draft> drafts;
    if (!activity.is(type::ChoreographyActivity))
        return drafts;
    const std::vector<const Element*> partners = partnersInOrder(tree, activity);
    const Element* starting = bpmn::referred(tree, activity, u"initiatingParticipantRef");
    for (std::size_t i = 0; i < partners.size(); ++i) {
        QRectF band(bounds.left(), bounds.top() + double(i) * bandDepth, bounds.width(), bandDepth);
        if (i > 0 && i + 1 == partners.size())
            band.moveBottom(bounds.bottom());
        const QString id = shape + QLatin1Char('_') + partners[i]->id();
        Draft draft = draftOf(type::BPMNShape, tree.byId(id) ? tree.unusedId(id) : id);
        draft.set(u"bpmnElement", partners[i]->id())
            .set(u"isMessageVisible", QStringLiteral("false"))
            .set(u"participantBandKind", bandKind(i, partners.size(), partners[i] == starting))
            .set(u"choreographyActivityShape", shape);
        draft.add(boundsDraft(band));
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

} // namespace millrace::editing
