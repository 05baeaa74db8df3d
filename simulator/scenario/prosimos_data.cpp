// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/prosimos_data.h"

#include "modeler/bpmn/views.h"
#include "simulator/scenario/prosimos_rules.h"
#include "simulator/scenario/scaling.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <map>

namespace millrace::scenario::prosimos {

namespace {

struct ProsimosDataWords {
    Q_DECLARE_TR_FUNCTIONS(Prosimos)
};

class DataReader {
public:
    DataReader(const metamodel::Tree& model, Source& source, Scenario& scenario)
        : model_(model)
        , source_(source)
        , scenario_(scenario)
    { }

    void read(const QJsonObject& root)
    {
        readCaseData(root);
        readWays(root);
        readPriorities(root);
        readBatches(root);
    }

private:
    void readCaseData(const QJsonObject& root)
    {
        for (const QJsonValue attribute : root[QLatin1String("case_attributes")].toArray())
            if (auto read = attributeAt(attribute.toObject()))
                scenario_.attributes.push_back(std::move(*read));
        for (const QJsonValue event : root[QLatin1String("event_attributes")].toArray()) {
            const QString id = source_.idAt(event, "event_id");
            const metamodel::Element* element = model_.byId(id);
            const bool isWork = element && element->is(bpmn::type::Activity);
            ElementInputs& inputs = scenario_.elements[id];
            for (const QJsonValue attribute : event[QLatin1String("attributes")].toArray())
                if (auto read = attributeAt(attribute.toObject()))
                    (isWork ? inputs.changes : inputs.changesOnEntry).push_back(std::move(*read));
        }
        for (const QJsonValue attribute : root[QLatin1String("global_attributes")].toArray()) {
            const QString name = attribute[QLatin1String("name")].toString();
            source_.warn(name,
                ProsimosDataWords::tr("'%1' is one value for all cases there, which is not simulated: it is left out.")
                    .arg(name));
        }
    }

    std::optional<Attribute> attributeAt(const QJsonObject& entry)
    {
        const QString name = entry[QLatin1String("name")].toString();
        const QString kind = entry[QLatin1String("type")].toString();
        const QJsonValue values = entry[QLatin1String("values")];
        if (kind == QLatin1String("continuous")) {
            const auto drawn = source_.distributionAt(values.toObject(), name);
            return drawn ? std::optional(Attribute {name, *drawn}) : std::nullopt;
        }
        if (kind == QLatin1String("discrete")) {
            std::vector<Option> options;
            for (const QJsonValue option : values.toArray())
                options.push_back(
                    {textOf(option[QLatin1String("key")]), numberOf(option[QLatin1String("value")]).value_or(0)});
            return Attribute {name, options};
        }
        if (kind == QLatin1String("expression"))
            if (const auto feel = expressionFrom(values.toString()))
                return Attribute {name, Expression {*feel}};
        source_.complain(name,
            kind == QLatin1String("expression")
                ? ProsimosDataWords::tr("The expression '%1' for '%2' cannot be said here; it is left out.")
                      .arg(values.toString(), name)
                : ProsimosDataWords::tr("'%1' is no type that an attribute can have; '%2' is left out.")
                      .arg(kind, name),
            base::Severity::Warning);
        return std::nullopt;
    }

    /// FEEL of the rules, or a warning that is of that id, and none.
    std::optional<QString> conditionAt(const QJsonValue& holder, const QString& id)
    {
        auto condition = conditionFrom(holder[QLatin1String("rules")].toArray(), scenario_.attributes);
        if (!condition)
            source_.warn(
                id, ProsimosDataWords::tr("A rule compares otherwise than with '=' and 'in', and is left out."));
        return condition;
    }

    void readWays(const QJsonObject& root)
    {
        std::map<QString, QString> conditions;
        for (const QJsonValue rule : root[QLatin1String("branch_rules")].toArray()) {
            const QString id = textOf(rule[QLatin1String("id")]);
            if (const auto condition = conditionAt(rule, id))
                conditions[id] = *condition;
        }
        for (const QJsonValue gateway : root[QLatin1String("gateway_branching_probabilities")].toArray()) {
            const QJsonArray ways = gateway[QLatin1String("probabilities")].toArray();
            if (!readConditions(source_.idAt(gateway, "gateway_id"), ways, conditions))
                readShares(ways);
        }
    }

    /// Those of the ways out of a gateway, where all but one have some.
    bool readConditions(const QString& gateway, const QJsonArray& ways, const std::map<QString, QString>& conditions)
    {
        QStringList all;
        std::vector<std::pair<QString, QString>> said; ///< way and condition
        for (const QJsonValue way : ways) {
            const auto found = conditions.find(textOf(way[QLatin1String("condition_id")]));
            said.emplace_back(source_.idAt(way, "path_id"), found == conditions.end() ? QString() : found->second);
            if (found != conditions.end())
                all << QStringLiteral("(%1)").arg(found->second);
        }
        if (all.isEmpty())
            return false;
        if (all.size() + 1 < ways.size()) {
            source_.complain(gateway,
                ProsimosDataWords::tr("Several ways out of it have no condition; the shares of all of them count."),
                base::Severity::Warning);
            return false;
        }
        for (const auto& [way, condition] : said)
            scenario_.elements[way].condition
                = condition.isEmpty() ? QStringLiteral("not(%1)").arg(all.join(QLatin1String(" or "))) : condition;
        source_.warn(gateway,
            ProsimosDataWords::tr(
                "The conditions of its ways count alone: their shares, which count there where none or "
                "several of them hold, are left out."));
        return true;
    }

    void readShares(const QJsonArray& ways)
    {
        for (const QJsonValue way : ways) {
            const QString id = source_.idAt(way, "path_id");
            const QJsonValue share = way[QLatin1String("value")];
            if (share.isUndefined())
                continue; // it has a part of the rest
            if (const auto number = numberOf(share))
                scenario_.elements[id].probability = *number;
            else
                source_.complain(id, ProsimosDataWords::tr("'%1' is no probability.").arg(textOf(share)));
        }
    }

    /// The first rule that holds gives a case its priority, which it keeps; a low number goes first there.
    void readPriorities(const QJsonObject& root)
    {
        const QString section = QStringLiteral("prioritisation_rules");
        std::multimap<double, QString> byLevel;
        for (const QJsonValue rule : root[section].toArray()) {
            const auto level = numberOf(rule[QLatin1String("priority_level")]);
            if (!level)
                source_.complain(section, ProsimosDataWords::tr("A rule lacks its priority_level."));
            else if (const auto condition = conditionAt(rule, section))
                byLevel.emplace(*level, *condition);
        }
        if (byLevel.empty())
            return;
        const QString name = freeAttributeName(QStringLiteral("priority"));
        QString feel;
        std::size_t rank = byLevel.size();
        for (const auto& [level, condition] : byLevel)
            feel += QStringLiteral("if %1 then %2 else ").arg(condition).arg(rank--);
        scenario_.attributes.push_back({name, Expression {feel + QLatin1Char('0')}});
        for (auto& [id, inputs] : scenario_.elements)
            if (!inputs.staff.isNobody())
                inputs.priorityExpression = name;
        for (Pool& pool : scenario_.pools)
            pool.discipline = kernel::Discipline::Priority;
    }

    QString freeAttributeName(const QString& wanted) const
    {
        const auto isTaken = [&](const QString& name) {
            return std::ranges::any_of(scenario_.attributes, [&](const auto& a) { return a.name == name; });
        };
        QString name = wanted;
        for (int number = 2; isTaken(name); ++number)
            name = wanted + QString::number(number);
        return name;
    }

    void readBatches(const QJsonObject& root)
    {
        for (const QJsonValue entry : root[QLatin1String("batch_processing")].toArray()) {
            const QString id = source_.idAt(entry, "task_id");
            const FoundBatch found = batchFrom(entry.toObject());
            for (const QString& words : found.differences)
                source_.warn(id, words);
            if (!found.batch)
                continue;
            ElementInputs& inputs = scenario_.elements[id];
            inputs.batch = found.batch;
            if (inputs.duration && found.factor > 0 && found.factor != 1 && inputs.duration->problem().isEmpty())
                inputs.duration = scaled(*inputs.duration, found.factor);
        }
    }

    const metamodel::Tree& model_;
    Source& source_;
    Scenario& scenario_;
};

} // namespace

void readData(const QJsonObject& root, const metamodel::Tree& model, Source& source, Scenario& scenario)
{
    DataReader(model, source, scenario).read(root);
}

} // namespace millrace::scenario::prosimos
