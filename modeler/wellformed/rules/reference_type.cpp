// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include "modeler/metamodel/reference_index.h"
#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

/// A reference leads to an element of the type that the specification says: a signal event to a signal, a flow to a
/// flow node.
void checkReferenceTypes(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    if (element.type() == metamodel::foreignType)
        return;
    for (const auto& entry : metamodel::ReferenceIndex::of(element)) {
        if (entry.property->type == metamodel::textType)
            continue;
        const QString id = metamodel::ReferenceIndex::target(entry);
        if (id.isEmpty())
            continue;
        const auto targets = tree.allById(id);
        if (targets.size() != 1 || targets.front()->type() == metamodel::foreignType
            || targets.front()->is(entry.property->type))
            continue;
        const metamodel::Type* wanted = tree.schema().type(entry.property->type);
        if (!wanted)
            continue;
        const metamodel::Element& from = element.type() == metamodel::textType ? *element.parent() : element;
        add(flaws,
            QCoreApplication::translate(
                "wellformed", "'%1' of %2 refers to '%3', which is a %4 and should be a %5. Choose another one.")
                .arg(QString(entry.property->name), bpmn::title(from), bpmn::title(*targets.front()),
                    QString(targets.front()->localName()), QString(wanted->name())),
            from.key());
    }
}

} // namespace millrace::wellformed
