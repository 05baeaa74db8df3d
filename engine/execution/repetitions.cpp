// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/conditions.h"
#include "modeler/feel/evaluator.h"

#include <QCoreApplication>

// What a host answers about activities that repeat.

namespace millrace::execution {

namespace {

struct RepetitionTexts {
    Q_DECLARE_TR_FUNCTIONS(Execution)
};

/// Null, with a reason in `failure`, for what cannot be evaluated.
feel::Value evaluated(const Expression& expression, const feel::Scope& scope, std::string& failure)
{
    const QString text = QString::fromStdString(expression.text);
    if (expression.feel == nullptr) {
        failure = RepetitionTexts::tr("\"%1\" cannot be read.").arg(text).toStdString();
        return {};
    }
    feel::Warnings warnings(1);
    feel::Value value = feel::evaluate(*expression.feel, scope, warnings);
    if (value.isNull())
        failure
            = RepetitionTexts::tr("\"%1\" gives nothing%2")
                  .arg(text, warnings.empty() ? QString() : QStringLiteral(": ") + feel::toText(warnings.all().front()))
                  .toStdString();
    return value;
}

const Loop& loopOf(const Program& program, const Repetition& asked)
{
    return program.loops[static_cast<std::size_t>(program.nodes[static_cast<std::size_t>(asked.node())].loop)];
}

const Expression& expressionAt(const Program& program, std::int32_t index)
{
    return program.expressions[static_cast<std::size_t>(index)];
}

void answerHowOften(const Program& program, Repetition& asked, const feel::Scope& scope)
{
    const Loop& loop = loopOf(program, asked);
    std::string failure;
    if (loop.collection != none) {
        const feel::Value items = itemsOf(program, loop, scope, failure);
        if (failure.empty())
            asked.answer(static_cast<std::int64_t>(items.asList().size()));
        else
            asked.fail(failure);
        return;
    }
    const feel::Value count = evaluated(expressionAt(program, loop.cardinality), scope, failure);
    if (failure.empty() && (!count.isInteger() || count.asInteger() < 0))
        failure = RepetitionTexts::tr("\"%1\" should say how often as a whole number from 0, but gives %2.")
                      .arg(QString::fromStdString(expressionAt(program, loop.cardinality).text),
                          QString::fromStdString(feel::toText(count)).left(100))
                      .toStdString();
    if (failure.empty())
        asked.answer(count.asInteger());
    else
        asked.fail(failure);
}

} // namespace

feel::Value itemsOf(const Program& program, const Loop& loop, const feel::Scope& scope, std::string& failure)
{
    feel::Value items = evaluated(expressionAt(program, loop.collection), scope, failure);
    if (failure.empty() && !items.isList())
        failure = RepetitionTexts::tr("\"%1\" should give a list, with an item for each repetition, but gives %2.")
                      .arg(QString::fromStdString(expressionAt(program, loop.collection).text),
                          QString::fromStdString(feel::toText(items)).left(100))
                      .toStdString();
    return failure.empty() ? items : feel::Value();
}

void judgeRepetition(const Program& program, Repetition& asked, const feel::Context& variables)
{
    feel::Context known = variables;
    const auto put = [&](const char* name, std::int32_t number) { known.put(name, feel::Value(number)); };
    if (asked.total() != none) {
        put("numberOfInstances", asked.total());
        put("nrOfInstances", asked.total());
    }
    put("numberOfActiveInstances", asked.begun() - asked.done());
    put("nrOfActiveInstances", asked.begun() - asked.done());
    put("numberOfCompletedInstances", asked.done());
    put("nrOfCompletedInstances", asked.done());
    put("loopCounter", asked.done());
    const feel::ContextScope scope(known);
    if (asked.question() == Repetition::Question::HowOften) {
        answerHowOften(program, asked, scope);
        return;
    }
    std::string failure;
    const Loop& loop = loopOf(program, asked);
    const bool isThrown = asked.question() == Repetition::Question::Throws;
    const Expression& condition = expressionAt(
        program, isThrown ? loop.thrown[static_cast<std::size_t>(asked.thrown())].condition : loop.condition);
    const feel::Value value = evaluated(condition, scope, failure);
    if (value.isBoolean())
        asked.answer(value.isTrue());
    else
        asked.fail(
            RepetitionTexts::tr("The condition \"%1\" is neither true nor false: %2")
                .arg(QString::fromStdString(condition.text),
                    failure.empty()
                        ? RepetitionTexts::tr("it gives %1.").arg(QString::fromStdString(feel::toText(value)).left(100))
                        : QString::fromStdString(failure))
                .toStdString());
}

void Repetition::fail(std::string message)
{
    failure_ = std::move(message);
    failed_ = true;
}

void Host::repeat(const Instance&, Repetition& repetition)
{
    // The other answers are "once" and "no more" from the start.
    if (repetition.question() == Repetition::Question::Again)
        repetition.answer(repetition.begun() == 0);
}

} // namespace millrace::execution
