// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// BPMN 2.0.2, 10.4.1: data that refers to an item definition is a collection if and only if that is one.
void checkDataCollection(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (!element.is(type::DataObject) && !element.is(type::DataInput) && !element.is(type::DataOutput))
        return;
    const metamodel::Element* item = bpmn::referred(tree, element, u"itemSubjectRef");
    if (!item || !item->is(type::ItemDefinition))
        return;
    const bool isMany = bpmn::isTrue(*item, u"isCollection");
    if (isMany == bpmn::isTrue(element, u"isCollection"))
        return;
    Flaw& flaw = add(flaws,
        isMany ? QCoreApplication::translate("wellformed",
            "'%1' is a single item, but its data type '%2' is a collection. Make it a collection, or choose another "
            "type.")
                     .arg(bpmn::title(element), item->id())
               : QCoreApplication::translate("wellformed",
                   "'%1' is a collection, but its data type '%2' is a single item. Make it a single item, or choose "
                   "another type.")
                     .arg(bpmn::title(element), item->id()));
    if (isMany)
        offerSet(flaw, element, u"isCollection", QStringLiteral("true"),
            QCoreApplication::translate("wellformed", "Make it a collection"));
    else
        offerSet(flaw, element, u"isCollection", std::nullopt,
            QCoreApplication::translate("wellformed", "Make it a single item"));
}

} // namespace millrace::wellformed
