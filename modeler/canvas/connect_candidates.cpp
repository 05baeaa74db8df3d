// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/connect_candidates.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/flow_order.h"
#include "modeler/editing/rules.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>

namespace millrace::canvas {
namespace {

using metamodel::Element;
using metamodel::Tree;

const Element* otherEnd(const Tree& tree, const Element& flow, bool forward)
{
    return bpmn::referred(tree, flow, forward ? u"targetRef" : u"sourceRef");
}

std::vector<const Element*> flowsOf(const Tree& tree, const Element& node, bool forward)
{
    return forward ? bpmn::outgoing(tree, node) : bpmn::incoming(tree, node);
}

/// All that comes before an element along the sequence flows.
std::set<Key> comingBefore(const Tree& tree, const Element& element)
{
    std::set<Key> found;
    std::vector<const Element*> open {&element};
    while (!open.empty()) {
        const Element* at = open.back();
        open.pop_back();
        for (const Element* flow : flowsOf(tree, *at, false))
            if (const Element* source = otherEnd(tree, *flow, false);
                source != nullptr && source != &element && found.insert(source->key()).second)
                open.push_back(source);
    }
    return found;
}

/// The other steps that follow the same ones: what comes after them is likelier to be led to than they are.
std::set<Key> standingBeside(const Tree& tree, const Element& element)
{
    std::set<Key> found;
    for (const Element* before : flowsOf(tree, element, false))
        if (const Element* source = otherEnd(tree, *before, false))
            for (const Element* flow : flowsOf(tree, *source, true))
                if (const Element* sibling = otherEnd(tree, *flow, true))
                    found.insert(sibling->key());
    return found;
}

QString placeInWords(const Tree& tree, const Element& element)
{
    const QString type = bpmn::typeTitle(element);
    for (const bool forward : {false, true})
        for (const Element* flow : flowsOf(tree, element, forward))
            if (const Element* other = otherEnd(tree, *flow, forward); other != nullptr && !other->name().isEmpty())
                return (forward ? QCoreApplication::translate("Canvas", "%1, before “%2”")
                                : QCoreApplication::translate("Canvas", "%1, after “%2”"))
                    .arg(type, bpmn::title(*other));
    return type;
}

/// The likeliest first.
enum class CandidateKind { Ahead, Beside, Earlier, Connected, ByMessage, Otherwise };

struct Likelihood {
    CandidateKind kind = CandidateKind::Ahead;
    double away = 0;
    bool operator<(const Likelihood& other) const { return kind != other.kind ? kind < other.kind : away < other.away; }
};

double awayFrom(const QRectF& from, const QRectF& to, bool isAhead)
{
    const QPointF way = to.center() - from.center();
    const double along = isAhead ? way.x() : -way.x();
    return std::hypot(along < 0 ? 2 * along : along, 1.5 * way.y());
}

} // namespace

std::vector<ConnectCandidate> connectCandidates(const Tree& tree, const drawing::Figures& figures, Key from)
{
    const drawing::Figure* source = figures.find(from);
    const Element* start = source != nullptr ? tree.find(source->element) : nullptr;
    if (start == nullptr)
        return {};
    const std::set<Key> earlier = comingBefore(tree, *start);
    const std::set<Key> beside = standingBeside(tree, *start);
    std::set<Key> connected;
    for (const Element* flow : flowsOf(tree, *start, true))
        if (const Element* target = otherEnd(tree, *flow, true))
            connected.insert(target->key());
    std::vector<std::pair<Likelihood, ConnectCandidate>> found;
    for (const Key key : inFlowOrder(tree, figures)) {
        const drawing::Figure* figure = figures.find(key);
        const Element* element = tree.find(figure->element);
        const metamodel::TypeId connection = element != nullptr && key != from
            ? editing::connectionBetween(tree, *start, *element)
            : metamodel::foreignType;
        if (connection == metamodel::foreignType)
            continue;
        const bool isEarlier = earlier.contains(element->key());
        const CandidateKind kind = connection == bpmn::type::MessageFlow ? CandidateKind::ByMessage
            : connection != bpmn::type::SequenceFlow                     ? CandidateKind::Otherwise
            : connected.contains(element->key())                         ? CandidateKind::Connected
            : isEarlier                                                  ? CandidateKind::Earlier
            : beside.contains(element->key())                            ? CandidateKind::Beside
                                                                         : CandidateKind::Ahead;
        ConnectCandidate candidate {key, element->key(), bpmn::title(*element), bpmn::typeTitle(*element)};
        if (element->name().trimmed().isEmpty())
            candidate.description = placeInWords(tree, *element);
        found.push_back({{kind, awayFrom(source->box, figure->box, !isEarlier)}, candidate});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ConnectCandidate> candidates;
    for (auto& [likelihood, candidate] : found)
        candidates.push_back(std::move(candidate));
    return candidates;
}

} // namespace millrace::canvas
