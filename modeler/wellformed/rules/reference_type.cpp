// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include "modeler/metamodel/reference_index.h"
#include <QCoreApplication>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

/// "FlowNode": "flow node".
QString spaced(const QString& typeName)
{
    QString words;
    for (const QChar letter : typeName) {
        if (letter.isUpper() && !words.isEmpty())
            words += QLatin1Char(' ');
        words += letter.toLower();
    }
    return words;
}

} // namespace

/// A reference leads to an element of the type that the specification says: a signal event to a signal, a flow to a
/// flow node.
void checkReferenceTypes(const metamodel::Tree& tree, const metamodel::Element& element, Flaws& flaws)
{
    // Many programs let the ends of a line name what is drawn, and not its shape: nobody reads them.
    if (element.type() == metamodel::foreignType || element.is(type::BPMNEdge))
        return;
    for (const auto& entry : metamodel::ReferenceIndex::of(element)) {
        // What is called is known by its id over all files, and may be in another one.
        if (entry.property->type == metamodel::textType || entry.property->name == QLatin1String("calledElement"))
            continue;
        const QString& id = entry.target;
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
            QCoreApplication::translate("wellformed",
                "'%1' of %2 refers to '%3', which is of the kind \"%4\" and should be of the kind \"%5\". Choose "
                "another one.")
                .arg(QString(entry.property->name), bpmn::title(from), bpmn::title(*targets.front()),
                    spaced(targets.front()->localName()), spaced(QString(wanted->name()))),
            from.key());
    }
}

} // namespace millrace::wellformed
