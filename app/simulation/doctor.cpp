// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/doctor.h"

#include "modeler/lint/soundness/soundness.h"

#include <QStringList>
#include <algorithm>
#include <functional>
#include <iterator>

namespace millrace::app::simulation {

base::Problems flowFindings(const metamodel::Tree& model)
{
    static const QStringList rules {QStringLiteral("deadlock"), QStringLiteral("endless-loop"),
        QStringLiteral("lack-of-synchronization")}; // the others say nothing of a run
    lint::Soundness soundness;
    soundness.check(model);
    base::Problems problems;
    for (const auto& [scope, findings] : soundness.findings())
        for (const lint::Finding& finding : findings)
            if (finding.dismissal.isEmpty() && rules.contains(finding.problem.rule)) {
                problems.push_back(finding.problem);
                problems.back().severity = base::Severity::Warning;
                if (problems.back().element.isEmpty())
                    if (const metamodel::Element* element = model.find(finding.element))
                        problems.back().element = element->id();
            }
    return problems;
}

base::Problems withFlowFindings(base::Problems problems, const base::Problems& flow)
{
    const auto isTold = [&](const base::Problem& finding) {
        return std::any_of(problems.begin(), problems.end(), [&](const base::Problem& known) {
            return !known.element.isEmpty() && known.element == finding.element
                && known.severity >= base::Severity::Warning;
        });
    };
    base::Problems more;
    std::copy_if(flow.begin(), flow.end(), std::back_inserter(more), std::not_fn(isTold));
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

base::Problems worthSeeing(const base::Problems& problems)
{
    base::Problems made;
    std::copy_if(problems.begin(), problems.end(), std::back_inserter(made),
        [](const base::Problem& problem) { return problem.severity != base::Severity::Note; });
    std::stable_sort(made.begin(), made.end(), [](const auto& a, const auto& b) { return a.severity > b.severity; });
    return made;
}

} // namespace millrace::app::simulation
