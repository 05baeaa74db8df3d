// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QHash>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.8: lanes of one set part the elements among them; each is in the process itself.
void checkLanes(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::LaneSet))
        return;
    QHash<QString, const metamodel::Element*> laneOf;
    for (const metamodel::Element* lane : element.children(u"lane")) {
        for (const metamodel::Element* reference : lane->children(u"flowNodeRef")) {
            const QString id = reference->text().trimmed();
            const metamodel::Element* other = laneOf.value(id);
            if (!other) {
                laneOf.insert(id, lane);
                continue;
            }
            const metamodel::Element* step = tree.byId(id);
            if (!step)
                continue;
            Flaw& flaw = add(flaws,
                other == lane ? QCoreApplication::translate("wellformed", "'%1' is listed twice in the lane '%2'.")
                                    .arg(bpmn::title(*step), bpmn::title(*lane))
                              : QCoreApplication::translate("wellformed",
                                  "'%1' stands in two lanes, '%2' and '%3'. Move it to the one that does the work.")
                                    .arg(bpmn::title(*step), bpmn::title(*other), bpmn::title(*lane)),
                step->key());
            offerRemoval(flaw, tree, reference->key(),
                QCoreApplication::translate("wellformed", "Keep it in '%1'").arg(bpmn::title(*other)));
        }
    }
}

} // namespace millrace::wellformed
