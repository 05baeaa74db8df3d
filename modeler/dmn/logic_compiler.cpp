// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/dmn/logic_compiler.h"

#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>

namespace millrace::dmn {

using metamodel::Element;

namespace {

struct CompilerWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionModel)
};

bool isFeel(const QString& language)
{
    return language.isEmpty() || language.contains(QLatin1String("feel"), Qt::CaseInsensitive);
}

} // namespace

std::string nameOf(const QString& text)
{
    return text.simplified().toStdString();
}

Place LogicCompiler::placeOf(const Element& element) const
{
    return {file_, nearestId(element), element.line()};
}

void LogicCompiler::report(const Element& element, const QString& message, base::Severity severity)
{
    problems_.push_back({severity, message, file_, element.line(), nearestId(element), {}});
}

Parameter LogicCompiler::parameterOf(const Element& informationItem)
{
    const QString typeRef = informationItem.attribute(u"typeRef");
    if (!types_.knows(typeRef))
        report(informationItem, CompilerWords::tr("There is no type \u201C%1\u201D.").arg(typeRef));
    return {types_.resolve(typeRef), typeRef};
}

LogicPtr LogicCompiler::compileIn(const Element& holder, std::span<const std::string> names, const QString& owner)
{
    owner_ = owner;
    names_.assign(names.begin(), names.end());
    const Element* expression = expressionIn(holder);
    return expression ? compile(*expression) : nullptr;
}

std::unique_ptr<const FunctionLogic> LogicCompiler::compileFunction(
    const Element& definition, std::span<const std::string> names, const QString& owner)
{
    owner_ = owner;
    names_.assign(names.begin(), names.end());
    return compileFunctionDefinition(definition);
}

LogicPtr LogicCompiler::compile(const Element& expression)
{
    LogicPtr logic = compileUntyped(expression);
    return typed(expression, std::move(logic));
}

LogicPtr LogicCompiler::compileChild(const Element& parent, QStringView role)
{
    const Element* child = parent.child(role);
    const Element* expression = child ? expressionIn(*child) : nullptr;
    if (expression)
        return typed(*child, compile(*expression));
    report(parent, CompilerWords::tr("The %1 lacks its part \u201C%2\u201D.").arg(parent.localName(), role));
    return std::make_unique<LiteralLogic>(placeOf(parent), nullptr);
}

LogicPtr LogicCompiler::typed(const Element& element, LogicPtr logic)
{
    // The type of a function definition is that of the function; its body says what it gives.
    if (!element.hasAttribute(u"typeRef") || element.is(type::FunctionDefinition))
        return logic;
    const Parameter parameter = parameterOf(element);
    if (!parameter.type)
        return logic;
    return std::make_unique<TypedLogic>(placeOf(element), std::move(logic), *parameter.type, parameter.typeName);
}

LogicPtr LogicCompiler::compileUntyped(const Element& expression)
{
    switch (expression.type()) {
    case type::LiteralExpression:
        return compileLiteral(expression);
    case type::DecisionTable:
        return compileTable(expression);
    case type::Context:
        return compileContext(expression);
    case type::Invocation:
        return compileInvocation(expression);
    case type::FunctionDefinition:
        return compileFunctionDefinition(expression);
    case type::Relation:
        return compileRelation(expression);
    case type::List:
        return compileList(expression);
    case type::Conditional:
        return compileConditional(expression);
    case type::Filter:
        return compileFilter(expression);
    default:
        return compileIterator(expression);
    }
}

std::shared_ptr<const feel::Expression> LogicCompiler::parse(const Element& element, bool isTests)
{
    const QString text = textOf(element);
    if (text.trimmed().isEmpty())
        return nullptr;
    const QString language = element.attribute(u"expressionLanguage");
    const bool isJuel = language.compare(QLatin1String("juel"), Qt::CaseInsensitive) == 0;
    if (!isFeel(language) && !isJuel) {
        report(element,
            CompilerWords::tr("Expressions in \u201C%1\u201D cannot be evaluated here; write it in FEEL.")
                .arg(language));
        return nullptr;
    }
    std::vector<std::string> names = names_;
    names.insert(names.end(), types_.componentNames().begin(), types_.componentNames().end());
    const std::string utf8 = text.toStdString();
    const feel::ParseResult parsed = isTests ? feel::parseUnaryTests(utf8, names)
        : isJuel                             ? feel::parse(utf8)
                                             : feel::parse(utf8, feel::Dialect::Feel, names);
    if (!parsed)
        report(element,
            CompilerWords::tr("\u201C%1\u201D: %2 (line %3, column %4)")
                .arg(text.simplified().left(80), QString::fromStdString(parsed.error.message))
                .arg(parsed.error.line)
                .arg(parsed.error.column));
    return parsed.expression;
}

LogicPtr LogicCompiler::compileLiteral(const Element& element)
{
    return std::make_unique<LiteralLogic>(placeOf(element), parse(element, false));
}

LogicPtr LogicCompiler::compileContext(const Element& element)
{
    Names names(*this);
    std::vector<ContextLogic::Entry> entries;
    LogicPtr result;
    for (const Element* entry : element.children(u"contextEntry")) {
        const Element* const variable = entry->child(u"variable");
        const Element* const expression = expressionIn(*entry);
        // A function may speak of itself.
        const bool recursive = variable && expression && expression->is(type::FunctionDefinition);
        if (recursive)
            names.add(nameOf(variable->name()));
        LogicPtr value;
        if (recursive)
            value = compileFunctionDefinition(*expression, names_.back());
        else if (expression)
            value = compile(*expression);
        else
            value = std::make_unique<LiteralLogic>(placeOf(*entry), nullptr);
        if (!variable) {
            result = std::move(value);
            continue;
        }
        entries.push_back({nameOf(variable->name()), typed(*variable, std::move(value))});
        if (!recursive)
            names.add(entries.back().name);
    }
    return std::make_unique<ContextLogic>(placeOf(element), std::move(entries), std::move(result));
}

LogicPtr LogicCompiler::compileInvocation(const Element& element)
{
    const Element* const callee = expressionIn(element);
    if (!callee) {
        report(element, CompilerWords::tr("The invocation does not say what it invokes."));
        return std::make_unique<LiteralLogic>(placeOf(element), nullptr);
    }
    std::vector<InvocationLogic::Binding> bindings;
    for (const Element* binding : element.children(u"binding")) {
        const Element* const parameter = binding->child(u"parameter");
        const Element* const formula = expressionIn(*binding);
        LogicPtr value = formula ? compile(*formula) : nullptr;
        if (parameter)
            bindings.push_back(
                {nameOf(parameter->name()), value ? typed(*parameter, std::move(value)) : std::move(value)});
    }
    return std::make_unique<InvocationLogic>(placeOf(element), compile(*callee), std::move(bindings));
}

std::unique_ptr<const FunctionLogic> LogicCompiler::compileFunctionDefinition(
    const Element& element, std::string ownName)
{
    Names names(*this);
    LogicFunction::Signature signature;
    for (const Element* parameter : element.children(u"formalParameter")) {
        signature.names.push_back(nameOf(parameter->name()));
        signature.parameters.push_back(parameterOf(*parameter));
        names.add(signature.names.back());
    }
    const QString kind = element.attribute(u"kind");
    const Element* const expression = expressionIn(element);
    LogicPtr body;
    if (!kind.isEmpty() && kind != QLatin1String("FEEL"))
        report(element, CompilerWords::tr("Functions in %1 cannot be called here; they give null.").arg(kind),
            base::Severity::Warning);
    else if (expression)
        body = compile(*expression);
    if (!body)
        body = std::make_unique<LiteralLogic>(placeOf(element), nullptr);
    return std::make_unique<FunctionLogic>(placeOf(element), std::move(signature), std::move(body), std::move(ownName));
}

LogicPtr LogicCompiler::compileRelation(const Element& element)
{
    std::vector<std::string> columns;
    std::vector<const Element*> items = element.children(u"column");
    for (const Element* column : items)
        columns.push_back(nameOf(column->name()));
    std::vector<std::vector<LogicPtr>> rows;
    for (const Element* row : element.children(u"row")) {
        std::vector<LogicPtr>& cells = rows.emplace_back();
        for (const Element* expression : row->children())
            if (expression->is(type::Expression)) {
                LogicPtr cell = compile(*expression);
                cells.push_back(
                    cells.size() < items.size() ? typed(*items[cells.size()], std::move(cell)) : std::move(cell));
            }
    }
    return std::make_unique<RelationLogic>(placeOf(element), std::move(columns), std::move(rows));
}

LogicPtr LogicCompiler::compileList(const Element& element)
{
    std::vector<LogicPtr> items;
    for (const Element* expression : element.children())
        if (expression->is(type::Expression))
            items.push_back(compile(*expression));
    return std::make_unique<ListLogic>(placeOf(element), std::move(items));
}

LogicPtr LogicCompiler::compileConditional(const Element& element)
{
    return std::make_unique<ConditionalLogic>(
        placeOf(element), compileChild(element, u"if"), compileChild(element, u"then"), compileChild(element, u"else"));
}

LogicPtr LogicCompiler::compileIterator(const Element& element)
{
    LogicPtr source = compileChild(element, u"in");
    const std::string variable = nameOf(element.attribute(u"iteratorVariable"));
    Names names(*this);
    names.add(variable);
    const bool isFor = element.is(type::For);
    LogicPtr body = compileChild(element, isFor ? u"return" : u"satisfies");
    const auto kind = isFor       ? IteratorLogic::Kind::For
        : element.is(type::Every) ? IteratorLogic::Kind::Every
                                  : IteratorLogic::Kind::Some;
    return std::make_unique<IteratorLogic>(placeOf(element), kind, variable, std::move(source), std::move(body));
}

LogicPtr LogicCompiler::compileFilter(const Element& element)
{
    LogicPtr source = compileChild(element, u"in");
    Names names(*this);
    names.add("item");
    return std::make_unique<FilterLogic>(placeOf(element), std::move(source), compileChild(element, u"match"));
}

} // namespace millrace::dmn
