// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/bpsim_data.h"
#include "simulator/scenario/bpsim_reader.h"
#include "simulator/scenario/bpsim_values.h"
#include "simulator/scenario/bpsim_writer.h"

#include <algorithm>

// The part of the writer that is about case data: see bpsim_data.h.

namespace millrace::scenario {

using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;

namespace {

const Element* propertyNamed(const Element& holder, const QString& name)
{
    const Element* found = nullptr;
    for (const Element* properties : holder.children(u"PropertyParameters"))
        for (const Element* property : properties->children())
            if (isBpsim(*property, u"Property") && property->attribute(u"name").trimmed() == name)
                found = property; // the last counts
    return found;
}

} // namespace

void BpsimWriter::writeExpression(const Place& place, const QString& feel)
{
    set(place, draft(QLatin1String("ExpressionParameter")).set(u"value", expressionText(feel)));
}

Draft BpsimWriter::propertyDraft(const Attribute& attribute, bool hasType) const
{
    Draft made = draft(QLatin1String("Property"));
    made.set(u"name", attribute.name);
    if (const QString type = typeWord(attribute); !type.isEmpty() && hasType)
        made.set(u"type", type);
    return made.add(valueDraft(attribute.value, uri_, prefix_));
}

void BpsimWriter::removeProperties(Key holder, const std::vector<QString>& names)
{
    for (const QString& name : names)
        while (const Element* property = propertyNamed(*tree_.find(holder), name)) {
            const Element& properties = *property->parent();
            tree_.remove(properties.children().size() > 1 ? property->key() : properties.key());
        }
}

void BpsimWriter::writeProperties(
    Key holder, const std::vector<Attribute>& attributes, const std::vector<Attribute>& reference)
{
    std::vector<QString> gone;
    for (const Attribute& old : reference)
        if (std::ranges::find(attributes, old.name, &Attribute::name) == attributes.end())
            gone.push_back(old.name);
    removeProperties(holder, gone);
    for (const Attribute& attribute : attributes) {
        const auto old = std::ranges::find(reference, attribute.name, &Attribute::name);
        if (old != reference.end() && *old == attribute)
            continue;
        if (const Element* there = propertyNamed(*tree_.find(holder), attribute.name)) {
            const Key key = there->key();
            const QString type = isOne_ ? QString() : typeWord(attribute);
            tree_.set(key, u"type", type.isEmpty() ? std::nullopt : std::optional(type));
            setValue(*tree_.find(key), valueDraft(attribute.value, uri_, prefix_), QString());
            continue;
        }
        const Element& properties = created(*tree_.find(holder), QLatin1String("PropertyParameters"));
        const Element* behind = properties.child(u"QueueLength");
        tree_.insert(propertyDraft(attribute, !isOne_), properties.key(), behind ? behind->key() : metamodel::noKey);
    }
}

void BpsimWriter::writeData(const QString& id, const ElementInputs& inputs, const ElementInputs& reference)
{
    const Place condition {id, QLatin1String("ControlParameters"), QLatin1String("Condition")};
    if (inputs.condition.isEmpty() && !reference.condition.isEmpty())
        set(condition, std::nullopt);
    else if (inputs.condition != reference.condition)
        writeExpression(condition, inputs.condition);
    if (inputs.changesOnEntry != reference.changesOnEntry)
        writeProperties(
            parametersOf(scenario_, id, u"PropertyParameters").key(), inputs.changesOnEntry, reference.changesOnEntry);
}

void BpsimWriter::clearProperties()
{
    std::vector<Key> holders;
    for (const Element* child : tree_.find(scenario_)->children())
        if (isBpsim(*child, u"ScenarioParameters") || isBpsim(*child, u"ElementParameters"))
            holders.push_back(child->key());
    for (const Key holder : holders) {
        std::vector<QString> names;
        for (const Element* properties : tree_.find(holder)->children(u"PropertyParameters"))
            for (const Element* property : properties->children())
                if (isBpsim(*property, u"Property"))
                    names.push_back(property->attribute(u"name").trimmed());
        removeProperties(holder, names);
    }
}

} // namespace millrace::scenario
