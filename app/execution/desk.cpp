// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/desk.h"

#include "app/execution/local_engine.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/feel/json.h"

#include <QFileInfo>
#include <algorithm>

namespace millrace::app::execution {

namespace {

namespace machine = ::millrace::execution;
using runtime::CaseStatus;
using runtime::CaseSummary;
using runtime::TaskSummary;

/// Of how many running cases the tokens are drawn together.
constexpr std::size_t mostCasesAtOnce = 1000;

bool isSameTask(const TaskSummary& a, const TaskSummary& b)
{
    return a.instance == b.instance && a.token == b.token && a.visit == b.visit;
}

} // namespace

void Desk::show(editing::Document* document, const QString& database)
{
    const bool isOther = document != document_ || database != database_;
    document_ = document;
    processes_.clear();
    if (document_) {
        for (const metamodel::Element* process : bpmn::processes(document_->tree()))
            processes_.insert(process->id());
    }
    if (isOther) {
        chosenCase_ = 0;
        chosenTask_.reset();
    }
    if (document_ && (database != database_ || !engine_)) {
        database_ = database;
        engine_.reset();
        failure_.clear();
        if (QFileInfo::exists(database_))
            open();
    }
    reload();
    if (isOther && !tasks_.empty())
        chooseTask(tasks_.front());
}

void Desk::open()
{
    engine_.reset();
    failure_.clear();
    try {
        const auto engine = localEngine(database_);
        watch(engine, database_);
        engine_ = engine;
    } catch (const base::Failure& failure) {
        failure_ = failure.message();
    }
}

void Desk::reopen()
{
    open();
    reload();
}

void Desk::wake(const QString& database)
{
    if (!QFileInfo::exists(database) || engines_.contains(database))
        return;
    try {
        watch(localEngine(database), database);
    } catch (const base::Failure&) {
        // Said when its cases are to be shown: somebody else may have it until then.
    }
}

void Desk::watch(const std::shared_ptr<runtime::Engine>& engine, const QString& database)
{
    if (!engines_.emplace(database, engine).second)
        return;
    connect(engine.get(), &runtime::Engine::changed, this, &Desk::reloadSoon);
    connect(engine.get(), &runtime::Engine::failed, this, &Desk::failed);
}

runtime::Engine& Desk::engine()
{
    if (!document_)
        throw base::Failure(tr("No diagram is open."));
    if (!engine_)
        open();
    if (!engine_)
        throw base::Failure(failure_);
    return *engine_;
}

bool Desk::concernsDocument(const QString& process) const
{
    return processes_.contains(process);
}

const CaseSummary* Desk::summary(CaseId id) const
{
    const auto found
        = std::find_if(cases_.begin(), cases_.end(), [id](const CaseSummary& one) { return one.id == id; });
    return found == cases_.end() ? nullptr : &*found;
}

/// A step of the engine may concern several cases: they are read once, when it is over.
void Desk::reloadSoon()
{
    if (reloading_)
        return;
    reloading_ = true;
    QTimer::singleShot(0, this, [this] {
        if (reloading_)
            reload();
    });
}

void Desk::reload()
{
    reloading_ = false;
    cases_.clear();
    tasks_.clear();
    counts_ = {};
    tasksElsewhere_ = 0;
    try {
        if (engine_ && document_) {
            for (CaseSummary& one : engine_->cases()) {
                if (concernsDocument(one.process))
                    cases_.push_back(std::move(one));
            }
            for (TaskSummary& task : engine_->tasks()) {
                if (summary(task.instance) != nullptr)
                    tasks_.push_back(std::move(task));
                else
                    ++tasksElsewhere_;
            }
        }
    } catch (const base::Failure& failure) {
        Q_EMIT failed(failure.message());
    }
    for (const CaseSummary& one : cases_) {
        counts_.running += one.status == CaseStatus::Running ? 1 : 0;
        counts_.finished += one.status == CaseStatus::Running ? 0 : 1;
        counts_.incidents += one.status == CaseStatus::Running ? one.incidents : 0;
    }
    settleChoice();
    Q_EMIT changed();
}

/// What is chosen must be there.
void Desk::settleChoice()
{
    if (chosenTask_ && std::none_of(tasks_.begin(), tasks_.end(), [this](const TaskSummary& task) {
            return isSameTask(task, *chosenTask_);
        }))
        chosenTask_.reset();
    if (chosenCase_ != 0 && summary(chosenCase_) == nullptr)
        chosenCase_ = 0;
}

void Desk::chooseCase(CaseId id)
{
    chosenCase_ = id;
    const auto first
        = std::find_if(tasks_.begin(), tasks_.end(), [id](const TaskSummary& task) { return task.instance == id; });
    if (first == tasks_.end())
        chosenTask_.reset();
    else if (!chosenTask_ || chosenTask_->instance != id)
        chosenTask_ = *first;
    Q_EMIT changed();
}

void Desk::chooseTask(const TaskSummary& task)
{
    chosenTask_ = task;
    chosenCase_ = task.instance;
    Q_EMIT changed();
}

void Desk::chooseNextTask()
{
    const auto sameCase = std::find_if(
        tasks_.begin(), tasks_.end(), [this](const TaskSummary& task) { return task.instance == chosenCase_; });
    if (sameCase != tasks_.end())
        chooseTask(*sameCase);
    else
        Q_EMIT changed(); // the case stays, to be seen finished or waiting
}

QString Desk::documentName() const
{
    return document_->path().isEmpty() ? tr("this diagram") : QFileInfo(document_->path()).fileName();
}

/// What the business rule tasks of the diagram ask: the .dmn files beside it, as they are now.
std::shared_ptr<const machine::Decisions> Desk::decisions() const
{
    return machine::decisionsBeside(document_->path(), document_->tree());
}

/// The diagram as it is now.
std::shared_ptr<const runtime::Definition> Desk::defined() const
{
    return runtime::define(document_->tree().save(), documentName(), QString(), decisions());
}

/// Of the diagram as it is now; each names its element.
base::Problems Desk::problems(base::Severity severity) const
{
    if (!document_)
        return {};
    base::Problems wanted;
    const auto definition = defined();
    for (base::Problem problem : definition->problems) {
        if (problem.severity != severity)
            continue;
        // Of a file of decisions: its elements are none of the diagram's.
        if (const QString file = QFileInfo(problem.file).fileName(); file.endsWith(QLatin1String(".dmn"))) {
            problem.element.clear();
            problem.message = tr("'%1': %2", "element and what is wrong").arg(file, problem.message);
        }
        const metamodel::Element* element
            = problem.element.isEmpty() ? nullptr : document_->tree().byId(problem.element);
        if (element != nullptr && !problem.message.contains(bpmn::title(*element)))
            problem.message = tr("'%1': %2", "element and what is wrong").arg(bpmn::title(*element), problem.message);
        wanted.push_back(std::move(problem));
    }
    return wanted;
}

base::Problems Desk::obstacles() const
{
    return problems(base::Severity::Error);
}

base::Problems Desk::cautions() const
{
    return problems(base::Severity::Warning);
}

runtime::Deployment Desk::deploy()
{
    runtime::Engine& running = engine();
    const base::Problems errors = obstacles();
    if (!errors.empty())
        throw base::Failure(errors.front().message);
    return running.deploy(document_->tree().save(), documentName(), QString(), decisions());
}

runtime::Deployment Desk::putInForce()
{
    runtime::Deployment deployment = deploy();
    engine().armStarts(deployment.id);
    return deployment;
}

std::optional<base::Microseconds> Desk::nextStart()
{
    std::optional<base::Microseconds> next;
    for (const QString& process : processes_)
        if (const auto due = engine_ ? engine_->nextStart(process) : std::nullopt)
            next = std::min(next.value_or(*due), *due);
    return next;
}

void Desk::stopStarting()
{
    for (const QString& process : processes_)
        engine().disarmStarts(process);
    Q_EMIT changed();
}

runtime::Form Desk::startForm() const
{
    if (!document_)
        return {};
    const auto definition = defined();
    const metamodel::Element* event = definition->element(definition->program->defaultStart());
    return event != nullptr ? runtime::formOf(*event, {}) : runtime::Form();
}

CaseId Desk::start(const feel::Context& variables)
{
    const runtime::Deployment deployment = deploy();
    const CaseId id = engine().start(deployment.id, variables);
    reload();
    chooseCase(id);
    return id;
}

std::optional<feel::Context> Desk::lastInput()
{
    if (cases_.empty())
        return std::nullopt;
    const std::vector<runtime::Event> events = engine().history(cases_.front().id);
    // What a case is started with stands right behind its start.
    if (events.size() < 2 || events[1].kind != log::EventKind::VariablesChanged)
        return feel::Context();
    const feel::Value value = feel::readJson(events[1].payload.toStdString()).value;
    return value.isContext() ? value.asContext() : feel::Context();
}

runtime::Form Desk::form()
{
    if (!chosenTask_)
        return {};
    const runtime::Case& one = engine().view(chosenTask_->instance);
    if (!one.instance().isAwaited(chosenTask_->token, chosenTask_->visit))
        return {};
    const metamodel::Element* task = one.definition().element(one.instance().token(chosenTask_->token).node);
    if (task == nullptr)
        return {};
    runtime::Form form = runtime::formOf(*task, one.variablesAt(chosenTask_->token));
    // The task's title says which repetition it is, and nobody can change it.
    std::erase_if(form, [](const runtime::FormField& field) { return field.id == u"loopCounter"; });
    return form;
}

void Desk::complete(const feel::Context& variables)
{
    if (!chosenTask_)
        return;
    const TaskSummary task = *chosenTask_;
    engine().completeTask(task, variables);
    reload();
    chooseNextTask();
}

std::vector<CaseId> Desk::shownCases() const
{
    std::vector<CaseId> ids;
    for (const CaseSummary& one : cases_) {
        const bool isShown = chosenCase_ != 0 ? one.id == chosenCase_ : one.status == CaseStatus::Running;
        if (isShown && ids.size() < mostCasesAtOnce)
            ids.push_back(one.id);
    }
    return ids;
}

std::vector<runtime::Event> Desk::history()
{
    return chosenCase_ != 0 && engine_ ? engine_->history(chosenCase_) : std::vector<runtime::Event>();
}

feel::Context Desk::variables()
{
    return chosenCase_ != 0 && engine_ ? engine_->view(chosenCase_).variables() : feel::Context();
}

bool Desk::hasChangedSince(const CaseSummary& one)
{
    if (!document_)
        return false;
    const runtime::Definition& followed = engine().definition(one.deployment);
    if (followed.tree->save() != document_->tree().save())
        return true;
    const auto now = decisions();
    return now && now->filesFor(document_->tree()) != followed.decisionFiles;
}

drawing::Overlays Desk::layers()
{
    drawing::Overlays layers;
    lostTokens_ = 0;
    if (!engine_ || !document_)
        return layers;
    for (const CaseId id : shownCases()) {
        if (summary(id)->status == CaseStatus::Running)
            addTokens(layers, id);
    }
    return layers;
}

void Desk::addTokens(drawing::Overlays& layers, CaseId id)
{
    const runtime::Case& one = engine_->view(id);
    const machine::Program& program = *one.definition().program;
    const auto keyOf = [&](machine::NodeIndex node) {
        const QString elementId = QString::fromStdString(program.elements[static_cast<std::size_t>(node)].id);
        const metamodel::Element* element = document_->tree().byId(elementId);
        return element != nullptr ? element->key() : metamodel::noKey;
    };
    for (const machine::Position& position : machine::positions(program, one.instance())) {
        const machine::Node& node = program.nodes[static_cast<std::size_t>(position.node)];
        if (position.state == machine::TokenState::Inside && node.kind != machine::NodeKind::CallActivity)
            continue; // its content shows where it is; what is called may be drawn elsewhere, or nowhere
        const metamodel::Key key = keyOf(position.node);
        if (key == metamodel::noKey) {
            lostTokens_ += position.count;
            continue;
        }
        drawing::Tokens& tokens = layers.tokens[key];
        tokens.count += position.count;
        tokens.hasIncident = tokens.hasIncident || position.state == machine::TokenState::Stopped;
    }
    for (const machine::Incident& incident : one.instance().incidents()) {
        if (const metamodel::Key key = incident.node < 0 ? metamodel::noKey : keyOf(incident.node);
            key != metamodel::noKey)
            layers.marks[key] = base::Severity::Error;
    }
}

} // namespace millrace::app::execution
