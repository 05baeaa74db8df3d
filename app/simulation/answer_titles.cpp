// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/answer_titles.h"

#include "app/simulation/figures_text.h"
#include "app/simulation/staffing.h"

namespace millrace::app::simulation {

QString elementTitled(const RunAnswer& answer, const QString& title)
{
    for (const results::Legend::Element& element : answer.simulation->legend().elements)
        if (titleOf(element.name, element.id) == title)
            return QString::fromStdString(element.id);
    return {};
}

QString poolOrElementTitled(const RunAnswer& answer, const QString& title)
{
    for (const scenario::Pool& pool : answer.scenario.pools)
        if (titleOf(pool) == title)
            return pool.id;
    return elementTitled(answer, title);
}

} // namespace millrace::app::simulation
