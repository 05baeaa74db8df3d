// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_commands.h"

#include "app/design/diagram_format.h"
#include "app/design/diagram_view.h"
#include "app/design/picture_commands.h"
#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QSet>
#include <set>

namespace millrace::app::design {

using window::Command;

namespace {

constexpr double zoomStep = 1.25;
constexpr int mostWords = 2000; ///< of a documentation that is searched
constexpr Command onDiagram[]
    = {Command::Undo, Command::Redo, Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Delete,
        Command::SelectAll, Command::Rename, Command::Find, Command::ZoomIn, Command::ZoomOut, Command::ZoomActual,
        Command::ZoomFit, Command::HandTool, Command::LassoTool, Command::SpaceTool, Command::ConnectTool,
        Command::ZoomSelection, Command::ToggleMinimap, Command::ToggleGrid, Command::ToggleLineJumps, Command::Present,
        Command::Layout, Command::ExportPicture, Command::ExportHandbook, Command::ExportClickThrough, Command::Print};

} // namespace

DiagramCommands::DiagramCommands(window::MainWindow& window)
    : QObject(&window)
    , window_(window)
    , pictures_(new PictureCommands(window))
{
    bindEditing();
    bindZoom();
    bindTools();
    connect(&window, &window::MainWindow::currentDocumentChanged, this, &DiagramCommands::follow);
    connect(&window, &window::MainWindow::activityChanged, this, &DiagramCommands::refresh);
    window.commandFinder().addSource([this] { return elements(); });
    window.commandFinder().addSource([this] { return canvasActions(); });
    refresh();
}

void DiagramCommands::bindEditing()
{
    const auto bind = [this](Command command, auto verb) {
        window_.actions().bind(command, this, [this, command, verb] {
            if (view_)
                verb(*view_);
            else if (file_)
                file_->perform(command);
        });
    };
    window_.actions().bind(Command::Undo, this, [this] {
        if (file_)
            file_->document().undo();
    });
    window_.actions().bind(Command::Redo, this, [this] {
        if (file_)
            file_->document().redo();
    });
    bind(Command::Cut, [](DiagramView& view) { view.canvas().cutSelected(); });
    bind(Command::Copy, [](DiagramView& view) { view.canvas().copySelected(); });
    bind(Command::Paste, [](DiagramView& view) { view.canvas().paste(); });
    bind(Command::Duplicate, [](DiagramView& view) { view.canvas().duplicateSelected(); });
    bind(Command::Delete, [](DiagramView& view) { view.canvas().removeSelected(); });
    bind(Command::SelectAll, [](DiagramView& view) { view.canvas().selectAll(); });
    bind(Command::Rename, [](DiagramView& view) { view.canvas().renameSelected(); });
    bind(Command::Layout, [](DiagramView& view) { formatDiagram(view); });
    bind(Command::Find, [this](DiagramView&) {
        window_.commandFinder().openWith([this] { return elements(); }, tr("Find an element of the diagram"));
    });
}

void DiagramCommands::bindZoom()
{
    const auto bind = [this](Command command, auto verb) {
        window_.actions().bind(command, this, [this, verb] {
            if (view_)
                verb(view_->canvas());
        });
    };
    bind(Command::ZoomIn, [](canvas::View& canvas) { canvas.setZoom(canvas.zoom() * zoomStep); });
    bind(Command::ZoomOut, [](canvas::View& canvas) { canvas.setZoom(canvas.zoom() / zoomStep); });
    bind(Command::ZoomActual, [](canvas::View& canvas) { canvas.setZoom(1); });
    bind(Command::ZoomFit, [](canvas::View& canvas) { canvas.fit(); });
    bind(Command::ZoomSelection, [](canvas::View& canvas) { canvas.zoomToSelection(); });
    bind(Command::Present, [](canvas::View& canvas) { canvas.present(); });
    window_.actions().bindToggle(Command::ToggleMinimap, this, false, [this](bool on) {
        if (view_)
            view_->canvas().setMinimap(on);
    });
    // Ctrl+G is what drawing programs have taught; the canvas need not answer it as well.
    QAction* grid = window_.actions().action(Command::ToggleGrid);
    grid->setShortcuts(QList<QKeySequence> {QKeySequence(Qt::CTRL | Qt::Key_G)} + grid->shortcuts());
    grid->setToolTip(window::tooltipWithShortcut(grid->statusTip(), grid->shortcut()));
    window_.actions().bindToggle(Command::ToggleGrid, this, true, [this](bool on) {
        if (view_)
            view_->canvas().setGrid(on);
    });
    window_.actions().bindToggle(Command::ToggleLineJumps, this, true, [this](bool on) {
        if (view_)
            view_->canvas().setLineJumps(on);
    });
}

void DiagramCommands::bindTools()
{
    const std::pair<Command, canvas::ToolKind> tools[]
        = {{Command::HandTool, canvas::ToolKind::Hand}, {Command::LassoTool, canvas::ToolKind::Lasso},
            {Command::SpaceTool, canvas::ToolKind::Space}, {Command::ConnectTool, canvas::ToolKind::Connect}};
    for (const auto& [command, kind] : tools)
        window_.actions().bind(command, this, [this, kind = kind] {
            if (!view_)
                return;
            view_->canvas().useTool(kind);
            view_->canvas().setFocus(Qt::OtherFocusReason);
        });
}

/// A key that both the window and the canvas answer would be answered by neither.
void DiagramCommands::settleShortcuts(canvas::View& canvas) const
{
    QSet<QKeySequence> taken;
    for (const window::CommandText& row : window_.actions().rows())
        if (const QAction* action = window_.actions().action(row.command);
            action->shortcutContext() != Qt::WidgetShortcut)
            for (const QKeySequence& keys : action->shortcuts())
                taken.insert(keys);
    for (QAction* action : canvas.actions()) {
        QList<QKeySequence> own = action->shortcuts();
        own.removeIf([&taken](const QKeySequence& keys) { return taken.contains(keys); });
        action->setShortcuts(own);
    }
}

void DiagramCommands::follow(window::DocumentView* document)
{
    auto* file = qobject_cast<FileView*>(document);
    auto* view = qobject_cast<DiagramView*>(document);
    if (file == file_)
        return;
    if (file_)
        file_->disconnect(this);
    if (view_) {
        view_->canvas().disconnect(this);
        view_->canvas().findChild<QAction*>(QStringLiteral("canvas.minimap"))->disconnect(this);
    }
    file_ = file;
    if (file != nullptr)
        connect(file, &FileView::stateChanged, this, &DiagramCommands::refresh);
    view_ = view;
    pictures_->follow(view);
    if (view != nullptr) {
        settleShortcuts(view->canvas());
        QAction* minimap = view->canvas().findChild<QAction*>(QStringLiteral("canvas.minimap"));
        connect(minimap, &QAction::triggered, this, &DiagramCommands::refresh);
        connect(&view->canvas(), &canvas::View::selectionChanged, this, &DiagramCommands::refresh);
        view->canvas().setGrid(window_.actions().action(Command::ToggleGrid)->isChecked());
        view->canvas().setMinimap(window_.actions().action(Command::ToggleMinimap)->isChecked());
        view->canvas().setLineJumps(window_.actions().action(Command::ToggleLineJumps)->isChecked());
    }
    refresh();
}

void DiagramCommands::refresh()
{
    window::Actions& actions = window_.actions();
    const bool isThere = view_ != nullptr;
    for (const Command command : onDiagram)
        actions.setEnabled(command, isThere);
    const bool canEdit = isThere && !view_->canvas().isReadOnly();
    const bool isSelected = isThere && !view_->canvas().selection().empty();
    for (const Command command : {Command::Cut, Command::Duplicate, Command::Delete, Command::Rename})
        actions.setEnabled(command, canEdit && isSelected);
    for (const Command command : {Command::Paste, Command::SpaceTool, Command::ConnectTool, Command::Layout})
        actions.setEnabled(command, canEdit);
    if (isThere)
        actions.action(Command::ToggleMinimap)->setChecked(view_->canvas().hasMinimap());
    for (const Command command : {Command::Copy, Command::ExportSelection, Command::ZoomSelection})
        actions.setEnabled(command, isSelected);
    if (!isThere && file_)
        refreshOther();
    refreshUndo();
}

/// What is no diagram says itself which commands mean something.
void DiagramCommands::refreshOther()
{
    for (const Command command : onDiagram)
        window_.actions().setEnabled(command, file_->canDo(command));
}

void DiagramCommands::refreshUndo()
{
    window::Actions& actions = window_.actions();
    const editing::Document* document = file_ ? &file_->document() : nullptr;
    const bool canUndo = document != nullptr && document->canUndo(),
               canRedo = document != nullptr && document->canRedo();
    actions.setEnabled(Command::Undo, canUndo);
    actions.setEnabled(Command::Redo, canRedo);
    const auto escaped = [](QString name) { return name.replace(u'&', QStringLiteral("&&")); };
    actions.action(Command::Undo)->setText(canUndo ? tr("&Undo %1").arg(escaped(document->undoName())) : tr("&Undo"));
    actions.action(Command::Redo)->setText(canRedo ? tr("&Redo %1").arg(escaped(document->redoName())) : tr("&Redo"));
}

std::vector<window::Finding> DiagramCommands::elements() const
{
    std::vector<window::Finding> found;
    if (!view_)
        return found;
    const metamodel::Tree& tree = view_->document().tree();
    std::set<metamodel::Key> seen;
    for (const drawing::Figure* figure : view_->canvas().figures().all()) {
        const metamodel::Element* element = tree.find(figure->element);
        if (element == nullptr || !seen.insert(figure->element).second)
            continue;
        window::Finding finding;
        const QString name = bpmn::title(*element).simplified();
        finding.text = name;
        finding.place
            = element->name().isEmpty() ? element->id() : tr("%1, %2").arg(bpmn::typeTitle(*element), element->id());
        // What is written about it is found as well.
        if (const metamodel::Element* words = element->child(u"documentation"))
            finding.words = words->text().simplified().left(mostWords);
        finding.icon = window::icon(QStringLiteral("diagram"));
        finding.run = [view = view_, key = figure->element] {
            if (!view)
                return;
            view->reveal(key);
            view->canvas().setFocus(Qt::OtherFocusReason);
        };
        found.push_back(std::move(finding));
    }
    return found;
}

/// What the canvas can do beyond the window's own commands: aligning, menus of types and the like.
std::vector<window::Finding> DiagramCommands::canvasActions() const
{
    std::vector<window::Finding> found;
    if (!view_)
        return found;
    QSet<QString> known;
    for (const window::CommandText& row : window_.actions().rows())
        known.insert(QString(row.text).remove(u'&'));
    for (QAction* action : view_->canvas().actions()) {
        if (known.contains(action->text()))
            continue;
        window::Finding finding;
        finding.text = action->text();
        finding.place = tr("Diagram");
        finding.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        finding.enabled = action->isEnabled();
        finding.run = [action = QPointer<QAction>(action), view = view_] {
            if (!action || !view)
                return;
            view->canvas().setFocus(Qt::OtherFocusReason);
            action->trigger();
        };
        found.push_back(std::move(finding));
    }
    return found;
}

} // namespace millrace::app::design
