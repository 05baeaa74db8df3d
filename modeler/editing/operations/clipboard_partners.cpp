// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/clipboard_partners.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Tree;

namespace {

class Partners {
public:
    Partners(const Tree& clipboard, const Element& choreography)
        : clipboard_(clipboard)
        , choreography_(choreography)
    { }

    std::vector<Partner> of(const std::vector<const Element*>& elements)
    {
        for (const Element* element : elements)
            look(*element);
        for (const Element* flow : flows_)
            for (const QStringView end : {u"sourceRef", u"targetRef"})
                want(bpmn::referred(clipboard_, *flow, end));
        std::vector<Partner> result;
        for (const Element* participant : participants_)
            result.push_back({participant, byId(*participant)});
        for (Partner& partner : result)
            if (!partner.known)
                partner.known = byName(*partner.wanted);
        for (const Element* flow : flows_)
            if (bpmn::referred(clipboard_, *flow, u"sourceRef") && bpmn::referred(clipboard_, *flow, u"targetRef"))
                result.push_back({flow, nullptr});
        return result;
    }

private:
    void look(const Element& element)
    {
        if (element.is(type::ChoreographyActivity)) {
            for (const Element* reference : element.children(u"participantRef"))
                want(clipboard_.byId(reference->text().trimmed()));
            want(bpmn::referred(clipboard_, element, u"initiatingParticipantRef"));
            for (const Element* association : element.children(u"participantAssociation"))
                want(bpmn::referred(clipboard_, *association, u"outerParticipantRef"));
            for (const Element* reference : element.children(u"messageFlowRef"))
                if (const Element* flow = clipboard_.byId(reference->text().trimmed()); flow
                    && flow->is(type::MessageFlow) && std::find(flows_.begin(), flows_.end(), flow) == flows_.end())
                    flows_.push_back(flow);
        }
        for (const Element* child : element.children())
            if (child->is(type::FlowElement))
                look(*child);
    }

    void want(const Element* participant)
    {
        if (participant && participant->is(type::Participant)
            && std::find(participants_.begin(), participants_.end(), participant) == participants_.end())
            participants_.push_back(participant);
    }

    const Element* claim(const Element* known) { return used_.insert(known).second ? known : nullptr; }

    const Element* byId(const Element& wanted)
    {
        for (const Element* known : choreography_.children(u"participant"))
            if (known->id() == wanted.id() && known->name() == wanted.name())
                return claim(known);
        return nullptr;
    }

    const Element* byName(const Element& wanted)
    {
        if (wanted.name().isEmpty())
            return nullptr;
        for (const Element* known : choreography_.children(u"participant"))
            if (known->name() == wanted.name())
                if (const Element* claimed = claim(known))
                    return claimed;
        return nullptr;
    }

    const Tree& clipboard_;
    const Element& choreography_;
    std::vector<const Element*> participants_, flows_;
    std::set<const Element*> used_;
};

} // namespace

std::vector<Partner> partnersOf(
    const Tree& clipboard, const std::vector<const Element*>& elements, const Element& choreography)
{
    return Partners(clipboard, choreography).of(elements);
}

} // namespace millrace::editing
