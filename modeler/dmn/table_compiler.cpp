// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/logic_compiler.h"
#include "modeler/dmn/table_logic.h"
#include "modeler/dmn/views.h"

#include <QCoreApplication>

// Decision tables: the part of LogicCompiler that reads them.

namespace millrace::dmn {

using metamodel::Element;

namespace {

struct TableCompilerWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

/// The values that tests name one by one ("a", "b"): the order of the outputs' priority.
std::vector<feel::Value> listedValues(const std::shared_ptr<const feel::Expression>& tests)
{
    std::vector<feel::Value> values;
    if (!tests || tests->root().kind != feel::NodeKind::UnaryTests)
        return values;
    for (const feel::UnaryTest& test : feel::as<feel::UnaryTestsNode>(tests->root()).tests)
        if (test.expression->kind == feel::NodeKind::Literal)
            values.push_back(feel::as<feel::LiteralNode>(*test.expression).value);
    return values;
}

bool passesAll(const std::shared_ptr<const feel::Expression>& tests)
{
    return tests && tests->root().kind == feel::NodeKind::UnaryTests
        && feel::as<feel::UnaryTestsNode>(tests->root()).any;
}

} // namespace

Clause LogicCompiler::clauseOf(const Element& clause, const Element& typedElement, QStringView values)
{
    const Parameter parameter = parameterOf(typedElement);
    Clause made {parameter.type, parameter.typeName, nullptr};
    if (const Element* allowed = clause.child(values))
        made.allowed = parse(*allowed, true);
    return made;
}

LogicPtr LogicCompiler::compileTable(const Element& element)
{
    Table table;
    const QString policy = element.attribute(u"hitPolicy");
    const auto hitPolicy = toHitPolicy(policy);
    const auto aggregation = toAggregation(element.attribute(u"aggregation"));
    if (!hitPolicy || !aggregation)
        report(element, TableCompilerWords::tr("There is no hit policy \u201C%1\u201D.").arg(policy));
    table.hitPolicy = hitPolicy.value_or(HitPolicy::Unique);
    table.aggregation
        = table.hitPolicy == HitPolicy::Collect ? aggregation.value_or(Aggregation::None) : Aggregation::None;
    for (const Element* input : element.children(u"input")) {
        const Element* const expression = input->child(u"inputExpression");
        if (!expression) {
            report(*input, TableCompilerWords::tr("An input of the table has no expression."));
            continue;
        }
        const QString label = input->attribute(u"label").simplified();
        table.inputs.push_back({label.isEmpty() ? textOf(*expression).simplified() : label,
            clauseOf(*input, *expression, u"inputValues"), compileLiteral(*expression)});
    }
    for (const Element* output : element.children(u"output")) {
        TableOutput made;
        made.clause = clauseOf(*output, *output, u"outputValues");
        made.name = nameOf(output->name());
        made.priorities = listedValues(made.clause.allowed);
        if (const Element* value = output->child(u"defaultOutputEntry"); value && !textOf(*value).trimmed().isEmpty())
            made.defaultValue = compileLiteral(*value);
        table.outputs.push_back(std::move(made));
    }
    if (table.outputs.empty()) {
        report(element, TableCompilerWords::tr("The table has no output."));
        return std::make_unique<LiteralLogic>(placeOf(element), nullptr);
    }
    compileRules(element, table);
    auto logic = std::make_unique<TableLogic>(placeOf(element), owner_, std::move(table));
    tables_.push_back(logic.get());
    return logic;
}

void LogicCompiler::compileRules(const Element& element, Table& table)
{
    const Names here(*this);
    names_.emplace_back("?");
    for (const Element* row : element.children(u"rule")) {
        TableRule rule;
        rule.id = row->id();
        rule.place = placeOf(*row);
        const std::vector<const Element*> tests = row->children(u"inputEntry");
        const std::vector<const Element*> outputs = row->children(u"outputEntry");
        if (tests.size() != table.inputs.size() || outputs.size() != table.outputs.size())
            report(*row,
                TableCompilerWords::tr("The rule has %1 inputs and %2 outputs, the table %3 and %4.")
                    .arg(tests.size())
                    .arg(outputs.size())
                    .arg(table.inputs.size())
                    .arg(table.outputs.size()));
        for (std::size_t i = 0; i < table.inputs.size() && i < tests.size(); ++i) {
            const std::size_t problems = problems_.size();
            auto test = parse(*tests[i], true);
            // A test that cannot be read passes nothing.
            rule.isBroken = rule.isBroken || problems_.size() > problems;
            rule.tests.push_back(passesAll(test) ? nullptr : std::move(test));
        }
        for (std::size_t i = 0; i < table.outputs.size(); ++i)
            rule.outputs.push_back(
                i < outputs.size() ? compileLiteral(*outputs[i]) : std::make_unique<LiteralLogic>(rule.place, nullptr));
        table.rules.push_back(std::move(rule));
    }
}

} // namespace millrace::dmn
