// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include "modeler/metamodel/reference_index.h"
#include <QCoreApplication>
#include <algorithm>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

/// The flow in goes on to where the flow out led, along both.
void offerToBridge(Finding& finding, const metamodel::Tree& tree, const metamodel::Element& gateway,
    const metamodel::Element& in, const metamodel::Element& out)
{
    finding.fixName = QCoreApplication::translate("lint", "Remove the gateway");
    const auto shapes = bpmn::diagramElements(tree, gateway);
    const auto outEdges = bpmn::diagramElements(tree, out);
    finding.fix.push_back(metamodel::Set {
        in.key(), QStringLiteral("targetRef"), in.attribute(u"targetRef"), out.attribute(u"targetRef")});
    const auto inEdges = bpmn::diagramElements(tree, in);
    if (inEdges.size() == 1 && outEdges.size() == 1) {
        const auto last = inEdges.front()->children(u"waypoint");
        const auto end = outEdges.front()->children(u"waypoint");
        if (!last.empty() && !end.empty())
            for (const QStringView name : {QStringView(u"x"), QStringView(u"y")})
                finding.fix.push_back(metamodel::Set {
                    last.back()->key(), name.toString(), last.back()->attribute(name), end.back()->attribute(name)});
    }
    std::vector<const metamodel::Element*> gone {&out, &gateway};
    for (const auto& drawn : {outEdges, shapes})
        gone.insert(gone.end(), drawn.begin(), drawn.end());
    // In document order, so that the inverses find what they stand before.
    std::sort(gone.begin(), gone.end(), [](const auto* a, const auto* b) { return metamodel::isBefore(*a, *b); });
    for (const metamodel::Element* each : gone)
        finding.fix.push_back(tree.removalOf(each->key()));
}

} // namespace

void checkSuperfluousGateway(const metamodel::Tree& tree, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Gateway) || element.is(type::EventBasedGateway))
        return;
    const auto in = bpmn::incoming(tree, element);
    const auto out = bpmn::outgoing(tree, element);
    if (in.size() != 1 || out.size() != 1 || in.front() == out.front())
        return;
    Finding& finding = add(findings, base::Severity::Warning,
        QCoreApplication::translate(
            "lint", "'%1' neither joins nor splits: one flow comes, one goes. Remove it, or connect what is missing.")
            .arg(bpmn::title(element)));
    offerToBridge(finding, tree, element, *in.front(), *out.front());
}

} // namespace millrace::lint
