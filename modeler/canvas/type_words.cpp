// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/type_words.h"

#include "modeler/bpmn/types.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

constexpr metamodel::TypeId anyType = metamodel::foreignType;

/// What is made, or anyType event with that definition.
struct WordsRow {
    metamodel::TypeId type;
    metamodel::TypeId eventDefinition;
    const char* words; ///< in the context TypeChoice
};

// clang-format off
constexpr std::array wordsTable {
    WordsRow {type::Task, anyType, QT_TRANSLATE_NOOP("TypeChoice", "step, activity, action, work")},
    WordsRow {type::UserTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "person, people, human, form, screen, approval")},
    WordsRow {type::ServiceTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "automatic, software, robot, web service, API, call")},
    WordsRow {type::SendTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "e-mail, email, mail, letter, notify, inform")},
    WordsRow {type::ReceiveTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "e-mail, email, mail, letter, wait, reply, answer")},
    WordsRow {type::ManualTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "hand, people, paper")},
    WordsRow {type::BusinessRuleTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "DMN, rules, policy")},
    WordsRow {type::ScriptTask, anyType, QT_TRANSLATE_NOOP("TypeChoice", "code, program, formula, automatic")},
    WordsRow {type::SubProcess, anyType, QT_TRANSLATE_NOOP("TypeChoice", "nested, several steps, phase, part")},
    WordsRow {type::Transaction, anyType, QT_TRANSLATE_NOOP("TypeChoice", "all or nothing, rollback")},
    WordsRow {type::AdHocSubProcess, anyType, QT_TRANSLATE_NOOP("TypeChoice", "any order, free")},
    WordsRow {type::CallActivity, anyType, QT_TRANSLATE_NOOP("TypeChoice", "reuse, other process, linked, sub-process")},
    WordsRow {type::ExclusiveGateway, anyType, QT_TRANSLATE_NOOP("TypeChoice", "XOR, decision, choice, question, if, else, either, condition, branch, split, merge, diamond")},
    WordsRow {type::ParallelGateway, anyType, QT_TRANSLATE_NOOP("TypeChoice", "AND, fork, join, split, synchronise, simultaneous, branch, diamond")},
    WordsRow {type::InclusiveGateway, anyType, QT_TRANSLATE_NOOP("TypeChoice", "OR, some, condition, branch, split, join, diamond")},
    WordsRow {type::ComplexGateway, anyType, QT_TRANSLATE_NOOP("TypeChoice", "rule, m of n, discriminator, diamond")},
    WordsRow {type::EventBasedGateway, anyType, QT_TRANSLATE_NOOP("TypeChoice", "wait, first, race, diamond")},
    WordsRow {anyType, type::TimerEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "clock, time, date, wait, delay, deadline, schedule, every")},
    WordsRow {anyType, type::MessageEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "e-mail, email, mail, letter, envelope")},
    WordsRow {anyType, type::SignalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "broadcast, triangle")},
    WordsRow {anyType, type::ErrorEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "exception, fault, failure")},
    WordsRow {anyType, type::EscalationEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "alert, supervisor, raise")},
    WordsRow {anyType, type::ConditionalEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "rule, when, if")},
    WordsRow {anyType, type::LinkEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "jump, go to, connector, off page")},
    WordsRow {anyType, type::CompensateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "undo, reverse, rollback")},
    WordsRow {anyType, type::CancelEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "abort, transaction")},
    WordsRow {anyType, type::TerminateEventDefinition, QT_TRANSLATE_NOOP("TypeChoice", "stop, abort, kill")},
    WordsRow {type::StartEvent, anyType, QT_TRANSLATE_NOOP("TypeChoice", "begin, trigger")},
    WordsRow {type::EndEvent, anyType, QT_TRANSLATE_NOOP("TypeChoice", "finish, stop, done, result, outcome")},
    WordsRow {type::IntermediateThrowEvent, anyType, QT_TRANSLATE_NOOP("TypeChoice", "milestone, status")},
    WordsRow {type::BoundaryEvent, anyType, QT_TRANSLATE_NOOP("TypeChoice", "attached, border, interrupt")},
    WordsRow {type::DataObjectReference, anyType, QT_TRANSLATE_NOOP("TypeChoice", "document, file, form, paper")},
    WordsRow {type::DataStoreReference, anyType, QT_TRANSLATE_NOOP("TypeChoice", "database, archive, storage, system")},
    WordsRow {type::Participant, anyType, QT_TRANSLATE_NOOP("TypeChoice", "swimlane, lane, company, department, partner, customer, role")},
    WordsRow {type::TextAnnotation, anyType, QT_TRANSLATE_NOOP("TypeChoice", "comment, annotation, text, remark")},
    WordsRow {type::Group, anyType, QT_TRANSLATE_NOOP("TypeChoice", "frame, box, category")},
};
// clang-format on

} // namespace

QString searchWords(const editing::NewElement& what)
{
    QStringList words;
    for (const WordsRow& row : wordsTable) {
        const bool isType = row.type == anyType || row.type == what.type;
        const bool isDefinition = row.eventDefinition == anyType || row.eventDefinition == what.eventDefinition;
        if (isType && isDefinition)
            words += QCoreApplication::translate("TypeChoice", row.words);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace millrace::canvas
