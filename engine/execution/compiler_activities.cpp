// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/behaviors/registry.h"
#include "engine/execution/compilation.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>

// The part of compile() that reads calls and repetitions.

namespace millrace::execution {

using base::Severity;
namespace type = bpmn::type;

const metamodel::Element* calledGlobalTask(const metamodel::Tree& tree, const metamodel::Element& call)
{
    const QString id = call.attribute(u"calledElement").trimmed();
    const metamodel::Element* called = tree.byId(id.mid(id.lastIndexOf(u':') + 1));
    return called != nullptr && called->is(type::GlobalTask) ? called : nullptr;
}

namespace {

constexpr QStringView listsOfVendors[]
    = {u"{http://camunda.org/schema/1.0/bpmn}", u"{http://flowable.org/bpmn}", u"{http://activiti.org/bpmn}"};

/// The first child of extensionElements with that local name; null where there is none.
const metamodel::Element* extension(const metamodel::Element& element, QStringView name)
{
    const metamodel::Element* extensions = element.child(u"extensionElements");
    if (extensions == nullptr)
        return nullptr;
    for (const metamodel::Element* each : extensions->children())
        if (each->localName() == name)
            return each;
    return nullptr;
}

QString textOf(const metamodel::Element* element)
{
    return element == nullptr ? QString() : element->text().trimmed();
}

/// What an expression without variables gives, where that is a number of times; else none.
std::int32_t constantCount(const Expression& expression)
{
    if (expression.feel == nullptr || !expression.feel->names().empty())
        return none;
    feel::Warnings warnings(1);
    const feel::Value count = feel::evaluate(*expression.feel, feel::EmptyScope(), warnings);
    return count.isInteger() && count.asInteger() >= 0 && count.asInteger() <= INT32_MAX
        ? static_cast<std::int32_t>(count.asInteger())
        : none;
}

} // namespace

// --- calls

/// Null, and a Problem, for what is not a process of this file that could run.
const metamodel::Element* Compilation::calledProcess(const Element& element)
{
    QString id = element.attribute(u"calledElement").trimmed();
    if (const Element* called = extension(element, u"calledElement"); called != nullptr && id.isEmpty())
        id = called->attribute(u"processId").trimmed();
    id = id.mid(id.lastIndexOf(u':') + 1); // a QName of this file
    if (id.isEmpty()) {
        report(Severity::Note, element,
            QCoreApplication::translate("Compiler", "This call names no process: it runs as one piece of work."));
        return nullptr;
    }
    for (const Element* process : bpmn::processes(tree_))
        if (process->id() == id && hasContent(*process))
            return process;
    report(Severity::Note, element,
        QCoreApplication::translate(
            "Compiler", "The called process \"%1\" is not in this file: this call runs as one piece of work.")
            .arg(id));
    return nullptr;
}

/// Calls of one process share its scope: its elements stand in the program once.
void Compilation::readCall(Node& made, const Element& element)
{
    if (const Element* global = calledGlobalTask(tree_, element)) {
        made.kind = kindOf(*global); // the call does what that says
        return;
    }
    const Element* process = calledProcess(element);
    if (process == nullptr)
        return;
    const auto known = processScopes_.constFind(process->id());
    if (known != processScopes_.cend()) {
        made.ownScope = *known;
    } else {
        made.ownScope = static_cast<ScopeIndex>(program_->scopes.size());
        processScopes_.insert(process->id(), made.ownScope);
        program_->scopes.emplace_back();
        scopeElements_.push_back(process);
    }
    bool hasPlainStart = false;
    bool hasStart = false;
    for (const Element* each : bpmn::flowElements(*process)) {
        hasStart = hasStart || each->is(type::StartEvent);
        hasPlainStart = hasPlainStart || (each->is(type::StartEvent) && bpmn::eventDefinitions(*each).empty());
    }
    if (hasStart && !hasPlainStart)
        report(Severity::Error, element,
            QCoreApplication::translate("Compiler",
                "The called process \"%1\" cannot be called: all its start events wait for something. Add a start "
                "event without a trigger.")
                .arg(bpmn::title(*process)));
    if (extension(element, u"in") != nullptr || extension(element, u"out") != nullptr
        || extension(element, u"ioMapping") != nullptr)
        report(Severity::Warning, element,
            QCoreApplication::translate("Compiler",
                "The data mappings of this call cannot be honoured yet: the called process works with the variables of "
                "the case."));
}

// --- repetitions

/// Their scopes come last: they have no nodes that would have to be read.
void Compilation::readLoops()
{
    for (std::size_t i = 0; i < program_->nodes.size(); ++i) {
        const auto index = static_cast<NodeIndex>(i);
        const Element* characteristics = nodeElements_[i]->childOfType(type::LoopCharacteristics);
        if (characteristics != nullptr && isActivity(node(index).kind) && !program_->isEventSubProcess(node(index)))
            readLoop(index, *characteristics);
    }
}

void Compilation::readLoop(NodeIndex index, const Element& characteristics)
{
    const Element& activity = *nodeElements_[static_cast<std::size_t>(index)];
    Loop loop;
    if (characteristics.is(type::StandardLoopCharacteristics)) {
        loop.testsBefore = bpmn::isTrue(characteristics, u"testBefore");
        const QString text = textOf(characteristics.child(u"loopCondition"));
        if (!text.isEmpty())
            loop.condition
                = addExpression(text, activity, QCoreApplication::translate("Compiler", "The loop's condition"));
        bool isNumber = false;
        const int maximum = characteristics.attribute(u"loopMaximum").trimmed().toInt(&isNumber);
        if (isNumber && maximum >= 0)
            loop.maximum = maximum;
        else if (characteristics.hasAttribute(u"loopMaximum"))
            report(Severity::Error, activity,
                QCoreApplication::translate(
                    "Compiler", "The loop's maximum should be a whole number from 0, but is \"%1\".")
                    .arg(characteristics.attribute(u"loopMaximum")));
        if (text.isEmpty() && loop.maximum == none)
            report(Severity::Warning, activity,
                QCoreApplication::translate("Compiler",
                    "Nothing says how long \"%1\" repeats, so it runs once. Give the loop a condition or a maximum.")
                    .arg(bpmn::title(activity)));
    } else {
        readInstances(loop, activity, characteristics);
    }
    loop.inner
        = node(index).behavior != nullptr ? node(index).behavior : &behaviorOf(node(index).kind, node(index).trigger);
    loop.scope = static_cast<ScopeIndex>(program_->scopes.size());
    Scope place;
    place.parent = node(index).scope;
    place.node = index;
    place.slotCount = Loop::slotCount;
    place.isLoop = true;
    program_->scopes.push_back(place);
    scopeElements_.push_back(&activity);
    node(index).behavior = &behaviorOfRepeated();
    node(index).loop = static_cast<std::int32_t>(program_->loops.size());
    program_->loops.push_back(std::move(loop));
}

/// What data element that is, by its name; else the text itself.
QString Compilation::dataNamed(const QString& text) const
{
    const Element* data = tree_.byId(text);
    return data != nullptr && !data->name().simplified().isEmpty() ? data->name().simplified() : text;
}

/// Where the results go, and what is one: BPMN's elements, or Camunda 8's attributes.
void Compilation::readResults(Loop& loop, const Element& activity, const Element& characteristics)
{
    QString output = dataNamed(textOf(characteristics.child(u"loopDataOutputRef")));
    const Element* item = characteristics.child(u"outputDataItem");
    QString result = item == nullptr ? QString() : item->name().trimmed();
    if (const Element* given = extension(characteristics, u"loopCharacteristics")) {
        if (output.isEmpty())
            output = given->attribute(u"outputCollection").trimmed();
        if (result.isEmpty())
            result = given->attribute(u"outputElement").trimmed();
    }
    if (output.isEmpty())
        return;
    if (result.isEmpty()) {
        report(Severity::Warning, activity,
            QCoreApplication::translate(
                "Compiler", "Nothing says what each instance of \"%1\" adds to the list \"%2\": it stays as it is.")
                .arg(bpmn::title(activity), output));
        return;
    }
    loop.output = output.toStdString();
    loop.result = addExpression(result, activity, QCoreApplication::translate("Compiler", "The result of an instance"));
}

/// By the attribute `behavior`: None throws for each instance, One for the first, Complex by conditions, All never.
void Compilation::readThrownByInstances(Loop& loop, const Element& activity, const Element& characteristics)
{
    const QString behavior = characteristics.attribute(u"behavior").trimmed();
    const bool isOne = behavior == QLatin1String("One");
    if (isOne || behavior == QLatin1String("None")) {
        const Element* definition
            = bpmn::referred(tree_, characteristics, isOne ? u"oneBehaviorEventRef" : u"noneBehaviorEventRef");
        Loop::Thrown when;
        when.byFirstOnly = isOne;
        if (definition != nullptr)
            addThrown(loop, activity, *definition, when);
    }
    if (behavior != QLatin1String("Complex"))
        return;
    for (const Element* rule : characteristics.children(u"complexBehaviorDefinition")) {
        const QString condition = textOf(rule->child(u"condition"));
        const Element* event = rule->child(u"event");
        if (event == nullptr || condition.isEmpty())
            continue;
        Loop::Thrown when;
        when.condition = addExpression(
            condition, activity, QCoreApplication::translate("Compiler", "The condition of what instances throw"));
        for (const Element* definition : bpmn::eventDefinitions(tree_, *event))
            addThrown(loop, activity, *definition, when);
    }
}

void Compilation::addThrown(Loop& loop, const Element& activity, const Element& definition, const Loop::Thrown& when)
{
    Node event;
    event.kind = NodeKind::IntermediateThrowEvent;
    readDefinition(event, activity, definition);
    Loop::Thrown thrown = when;
    thrown.trigger = event.trigger;
    thrown.eventName = event.eventName;
    loop.thrown.push_back(thrown);
}

/// How many, and over what: BPMN's elements, then the attributes that vendors have for it.
void Compilation::readInstances(Loop& loop, const Element& activity, const Element& characteristics)
{
    loop.kind = bpmn::isTrue(characteristics, u"isSequential") ? Loop::Kind::Sequential : Loop::Kind::Parallel;
    QString collection = dataNamed(textOf(characteristics.child(u"loopDataInputRef")));
    QString item = characteristics.child(u"inputDataItem") == nullptr ? QString()
                                                                      : characteristics.child(u"inputDataItem")->name();
    for (const QStringView vendor : listsOfVendors) {
        if (collection.isEmpty())
            collection = characteristics.attribute(vendor.toString() + QLatin1String("collection")).trimmed();
        if (item.isEmpty())
            item = characteristics.attribute(vendor.toString() + QLatin1String("elementVariable")).trimmed();
    }
    if (const Element* given = extension(characteristics, u"loopCharacteristics")) {
        if (collection.isEmpty())
            collection = given->attribute(u"inputCollection").trimmed();
        if (item.isEmpty())
            item = given->attribute(u"inputElement").trimmed();
    }
    loop.item = item.trimmed().toStdString();
    readResults(loop, activity, characteristics);
    const QString cardinality = textOf(characteristics.child(u"loopCardinality"));
    if (!collection.isEmpty())
        loop.collection
            = addExpression(collection, activity, QCoreApplication::translate("Compiler", "The list of instances"));
    else if (!cardinality.isEmpty()) {
        loop.cardinality
            = addExpression(cardinality, activity, QCoreApplication::translate("Compiler", "The number of instances"));
        loop.count = constantCount(program_->expressions.back());
    } else
        report(Severity::Warning, activity,
            QCoreApplication::translate("Compiler",
                "Nothing says how often \"%1\" runs, so it runs once. Give its multiple instances a number or a list.")
                .arg(bpmn::title(activity)));
    readThrownByInstances(loop, activity, characteristics);
    const QString enough = textOf(characteristics.child(u"completionCondition"));
    if (!enough.isEmpty())
        loop.condition
            = addExpression(enough, activity, QCoreApplication::translate("Compiler", "The completion condition"));
}

} // namespace millrace::execution
