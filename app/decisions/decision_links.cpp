// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/decision_links.h"

#include "app/decisions/decision_view.h"
#include "app/design/diagram_view.h"
#include "app/window/actions.h"
#include "app/window/main_window.h"
#include "modeler/base/failure.h"
#include "modeler/bpmn/data_work.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/canvas/view.h"
#include "modeler/dmn/definitions.h"
#include "modeler/dmn/types.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace millrace::app::decisions {

using window::Command;

namespace {

const metamodel::Element* decisionNamed(const metamodel::Tree& tree, const QString& idOrName)
{
    for (const bool isById : {true, false})
        for (const metamodel::Element* element : tree.root().children())
            if ((element->is(dmn::type::Decision) || element->is(dmn::type::DecisionService))
                && (isById ? element->id() : element->name()) == idOrName)
                return element;
    return nullptr;
}

/// The first task that asks one of these; its id or noKey.
const metamodel::Element* taskAsking(const metamodel::Element& element, const QStringList& decision)
{
    if (const auto work = bpmn::dataWork(element);
        work && work->kind == bpmn::DataWork::Kind::Decision && decision.contains(work->decision))
        return &element;
    for (const metamodel::Element* child : element.children())
        if (const metamodel::Element* found = taskAsking(*child, decision))
            return found;
    return nullptr;
}

/// The files of a kind beside one, by name; those that cannot be read are passed over.
template <typename Load, typename Look>
QString firstBeside(const QString& path, const char* filter, Load load, Look look)
{
    if (path.isEmpty())
        return {};
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const QFileInfo& info : folder.entryInfoList({QString::fromLatin1(filter)}, QDir::Files, QDir::Name)) {
        try {
            const metamodel::Loaded loaded = load(info.filePath());
            if (loaded.tree && look(*loaded.tree))
                return info.filePath();
        } catch (const base::Failure&) {
            continue;
        }
    }
    return {};
}

} // namespace

DecisionLinks::DecisionLinks(window::MainWindow& window, Opener open)
    : QObject(&window)
    , window_(window)
    , open_(std::move(open))
{
    window.actions().bind(Command::GoToDecision, this, [this] { go(); });
    connect(&window, &window::MainWindow::currentDocumentChanged, this, &DecisionLinks::follow);
    refresh();
}

void DecisionLinks::follow(window::DocumentView* document)
{
    if (front_) {
        front_->disconnect(this);
        if (auto* diagram = qobject_cast<design::DiagramView*>(front_))
            diagram->canvas().disconnect(this);
    }
    front_ = document;
    if (document != nullptr)
        connect(document, &window::DocumentView::stateChanged, this, &DecisionLinks::refresh);
    if (auto* diagram = qobject_cast<design::DiagramView*>(document))
        connect(&diagram->canvas(), &canvas::View::selectionChanged, this, &DecisionLinks::refresh);
    refresh();
}

QString DecisionLinks::askedBy(const design::DiagramView& view)
{
    const auto selected = view.canvas().selectedElements();
    const metamodel::Element* task = selected.size() == 1 ? view.document().tree().find(selected.front()) : nullptr;
    const auto work = task ? bpmn::dataWork(*task) : std::nullopt;
    return work && work->kind == bpmn::DataWork::Kind::Decision ? work->decision : QString();
}

void DecisionLinks::refresh()
{
    const auto* diagram = qobject_cast<design::DiagramView*>(front_);
    const auto* decisions = qobject_cast<DecisionView*>(front_);
    window::Actions& actions = window_.actions();
    actions.setEnabled(
        Command::GoToDecision, decisions != nullptr || (diagram != nullptr && !askedBy(*diagram).isEmpty()));
    actions.action(Command::GoToDecision)
        ->setText(decisions != nullptr ? tr("Go to the task that asks this &decision")
                                       : tr("Go to the &decision of the task"));
}

void DecisionLinks::go()
{
    if (const auto* diagram = qobject_cast<design::DiagramView*>(front_))
        goToDecision(*diagram);
    else if (const auto* decisions = qobject_cast<DecisionView*>(front_))
        goToTask(*decisions);
}

void DecisionLinks::goToDecision(const design::DiagramView& view)
{
    const QString asked = askedBy(view);
    for (window::DocumentView* document : window_.documents())
        if (auto* decisions = qobject_cast<DecisionView*>(document);
            decisions != nullptr && decisionNamed(decisions->document().tree(), asked) != nullptr) {
            window_.setCurrentDocument(*decisions);
            decisions->choose(asked);
            return;
        }
    const QString path = firstBeside(
        view.path(), "*.dmn", [](const QString& file) { return dmn::loadFile(file); },
        [&](const metamodel::Tree& tree) { return decisionNamed(tree, asked) != nullptr; });
    if (path.isEmpty()) {
        window_.hint(tr("No decision file beside this diagram holds \u201C%1\u201D.").arg(asked));
        return;
    }
    if (auto* decisions = qobject_cast<DecisionView*>(open_(path)))
        decisions->choose(asked);
}

void DecisionLinks::goToTask(const DecisionView& view)
{
    const metamodel::Element* decision = view.document().tree().find(view.chosen());
    if (decision == nullptr)
        return;
    QStringList asked;
    for (const QString& word : {decision->id(), decision->name()})
        if (!word.isEmpty())
            asked << word;
    const auto reveal = [&](design::DiagramView& diagram) {
        const metamodel::Element* task = taskAsking(diagram.document().tree().root(), asked);
        if (task == nullptr)
            return false;
        window_.setCurrentDocument(diagram);
        diagram.reveal(task->key());
        return true;
    };
    const QString name = decision->name();
    for (window::DocumentView* document : window_.documents())
        if (auto* diagram = qobject_cast<design::DiagramView*>(document); diagram != nullptr && reveal(*diagram))
            return;
    const QString path = firstBeside(
        view.path(), "*.bpmn", [](const QString& file) { return bpmn::loadFile(file); },
        [&](const metamodel::Tree& tree) { return taskAsking(tree.root(), asked) != nullptr; });
    auto* diagram = path.isEmpty() ? nullptr : qobject_cast<design::DiagramView*>(open_(path));
    if (diagram == nullptr || !reveal(*diagram))
        window_.hint(tr("No task of a diagram beside this file asks \u201C%1\u201D.").arg(name));
}

} // namespace millrace::app::decisions
