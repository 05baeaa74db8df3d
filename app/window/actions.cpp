// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/window/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <algorithm>

namespace millrace::app::window {

namespace {

struct ActionRow {
    Command command;
    Menu menu;
    const char* text;
    const char* tooltip;
    const char* icon;
    const char* keys; ///< portable text; alternatives separated by '|'
    bool separator = false;
};

#define TEXT(words) QT_TRANSLATE_NOOP("Actions", words)

// clang-format off
const ActionRow actionRows[] = {
    {Command::NewDiagram, Menu::File, TEXT("&New diagram"), TEXT("Start an empty process diagram"), "new", "Ctrl+N"},
    {Command::NewFromTemplate, Menu::File, TEXT("New from &template..."), TEXT("Start from one of the sample processes"), "template", "Ctrl+Shift+N"},
    {Command::OpenFile, Menu::File, TEXT("&Open..."), TEXT("Open a diagram from a file"), "open", "Ctrl+O"},
    {Command::OpenProject, Menu::File, TEXT("Open &project..."), TEXT("Open a folder with its files, versions and alternatives"), "folder", "Ctrl+Shift+O"},
    {Command::OpenSample, Menu::File, TEXT("Open the &sample"), TEXT("Open the loan application, already simulated"), "sample", "Ctrl+Alt+O"},
    {Command::Save, Menu::File, TEXT("&Save"), TEXT("Save the file"), "save", "Ctrl+S", true},
    {Command::SaveAs, Menu::File, TEXT("Save &as..."), TEXT("Save under another name"), "", "Ctrl+Shift+S"},
    {Command::SaveVersion, Menu::File, TEXT("Save &version..."), TEXT("Keep the project's state with a note"), "save-version", "Ctrl+Alt+S"},
    {Command::ExportPicture, Menu::File, TEXT("&Export picture..."), TEXT("Write the diagram as SVG, PNG or PDF"), "export", "Ctrl+E", true},
    {Command::ExportProject, Menu::File, TEXT("Export pro&ject..."), TEXT("Write the project as one .zip file"), "archive", "Ctrl+Alt+E"},
    {Command::ImportProject, Menu::File, TEXT("&Import project..."), TEXT("Take in a project from a .zip file"), "import", "Ctrl+Alt+I"},
    {Command::Print, Menu::File, TEXT("P&rint..."), TEXT("Print the diagram"), "print", "Ctrl+P"},
    {Command::CloseTab, Menu::File, TEXT("&Close"), TEXT("Close the open file"), "close", "Ctrl+W", true},
    {Command::Settings, Menu::File, TEXT("Se&ttings..."), TEXT("Change look, language and autosave"), "settings", "Ctrl+,"},
    {Command::Quit, Menu::File, TEXT("&Quit"), TEXT("Close the studio"), "", "Ctrl+Q"},

    {Command::Undo, Menu::Edit, TEXT("&Undo"), TEXT("Take back the last change"), "undo", "Ctrl+Z"},
    {Command::Redo, Menu::Edit, TEXT("&Redo"), TEXT("Make the change again that was taken back"), "redo", "Ctrl+Shift+Z|Ctrl+Y"},
    {Command::Cut, Menu::Edit, TEXT("Cu&t"), TEXT("Move the selection to the clipboard"), "cut", "Ctrl+X", true},
    {Command::Copy, Menu::Edit, TEXT("&Copy"), TEXT("Copy the selection to the clipboard"), "copy", "Ctrl+C"},
    {Command::Paste, Menu::Edit, TEXT("&Paste"), TEXT("Put in what the clipboard holds"), "paste", "Ctrl+V"},
    {Command::Delete, Menu::Edit, TEXT("&Delete"), TEXT("Remove the selection; the flow closes over the gap"), "delete", "Del"},
    {Command::SelectAll, Menu::Edit, TEXT("Select &all"), TEXT("Select everything in the diagram"), "", "Ctrl+A", true},
    {Command::Rename, Menu::Edit, TEXT("Re&name"), TEXT("Edit the name in its place"), "rename", "F2"},
    {Command::Find, Menu::Edit, TEXT("&Find..."), TEXT("Find an element by its name"), "search", "Ctrl+F"},

    {Command::Design, Menu::View, TEXT("&Design"), TEXT("Draw, check and document the process"), "design", "Ctrl+1"},
    {Command::Simulate, Menu::View, TEXT("&Simulate"), TEXT("Ask what would happen if"), "simulate", "Ctrl+2"},
    {Command::Run, Menu::View, TEXT("&Run"), TEXT("Start cases and do their tasks"), "run", "Ctrl+3"},
    {Command::Analyze, Menu::View, TEXT("&Analyze"), TEXT("Look at what has happened"), "analyze", "Ctrl+4"},
    {Command::NextTab, Menu::View, TEXT("&Next tab"), TEXT("Go to the next open file"), "chevron-right", "Ctrl+Tab|Ctrl+PgDown", true},
    {Command::PreviousTab, Menu::View, TEXT("&Previous tab"), TEXT("Go to the open file before"), "chevron-left", "Ctrl+Shift+Tab|Ctrl+PgUp"},
    {Command::ToggleProject, Menu::View, TEXT("Pro&ject panel"), TEXT("Show or hide files, versions and alternatives"), "panel-left", "Ctrl+B", true},
    {Command::ToggleSide, Menu::View, TEXT("S&ide panel"), TEXT("Show or hide the panel at the right"), "panel-right", "Ctrl+Alt+B"},
    {Command::ToggleBottom, Menu::View, TEXT("&Bottom panel"), TEXT("Show or hide the panel below the diagram"), "panel-bottom", "Ctrl+J"},
    {Command::ZoomIn, Menu::View, TEXT("&Zoom in"), TEXT("Show the diagram larger"), "zoom-in", "Ctrl++|Ctrl+=", true},
    {Command::ZoomOut, Menu::View, TEXT("Zoom &out"), TEXT("Show the diagram smaller"), "zoom-out", "Ctrl+-"},
    {Command::ZoomActual, Menu::View, TEXT("Zoom to &100 %"), TEXT("Show the diagram in its own size"), "zoom-actual", "Ctrl+0"},
    {Command::ZoomFit, Menu::View, TEXT("Zoom to &fit"), TEXT("Show the whole diagram"), "zoom-fit", "Ctrl+Shift+0|Ctrl+9"},
    {Command::ToggleGrid, Menu::View, TEXT("&Grid"), TEXT("Show the grid and let shapes stick to it"), "grid", "Ctrl+'"},
    {Command::ThemeSystem, Menu::View, TEXT("Look of the s&ystem"), TEXT("Light or dark as the desktop is"), "theme", "Ctrl+Alt+1", true},
    {Command::ThemeLight, Menu::View, TEXT("&Light"), TEXT("Light look"), "", "Ctrl+Alt+2"},
    {Command::ThemeDark, Menu::View, TEXT("Dar&k"), TEXT("Dark look"), "", "Ctrl+Alt+3"},
    {Command::FullScreen, Menu::View, TEXT("F&ull screen"), TEXT("Fill the screen with the window"), "", "F11", true},

    {Command::HandTool, Menu::Diagram, TEXT("&Hand"), TEXT("Move the view by dragging"), "hand", "H"},
    {Command::LassoTool, Menu::Diagram, TEXT("&Lasso"), TEXT("Select what lies in a rectangle"), "lasso", "L"},
    {Command::SpaceTool, Menu::Diagram, TEXT("Make &space"), TEXT("Push everything beyond a line aside"), "space", "S"},
    {Command::ConnectTool, Menu::Diagram, TEXT("&Connect"), TEXT("Draw a connection from element to element"), "connect", "C"},
    {Command::Layout, Menu::Diagram, TEXT("La&y out"), TEXT("Arrange the whole diagram anew"), "layout", "Ctrl+Shift+L", true},
    {Command::CheckDiagram, Menu::Diagram, TEXT("C&heck"), TEXT("Check the diagram and list its problems"), "check", "F7"},
    {Command::CompareVersions, Menu::Diagram, TEXT("Co&mpare with version..."), TEXT("Show what changed since a version, on the diagram"), "compare", "Ctrl+D"},
    {Command::NewAlternative, Menu::Diagram, TEXT("New &alternative..."), TEXT("Try something else beside the current state"), "alternative", "Ctrl+Alt+N"},
    {Command::AlignCenter, Menu::Diagram, TEXT("Al&ign"), TEXT("Line the selected shapes up"), "", "Ctrl+Alt+A"},

    {Command::RunSimulation, Menu::Simulate, TEXT("&Simulate"), TEXT("Play the scenario through and show its results"), "play", "F5"},
    {Command::StopSimulation, Menu::Simulate, TEXT("S&top"), TEXT("Stop the running simulation"), "stop", "Shift+F5"},
    {Command::KeepScenario, Menu::Simulate, TEXT("&Keep scenario..."), TEXT("Keep the changed inputs under a name"), "save", "Ctrl+Alt+K", true},
    {Command::ResetScenario, Menu::Simulate, TEXT("&Reset scenario"), TEXT("Go back to the scenario's kept inputs"), "refresh", "Ctrl+Alt+R"},
    {Command::CompareScenarios, Menu::Simulate, TEXT("&Compare scenarios..."), TEXT("Hold two scenarios against one another"), "compare", "Ctrl+Alt+D"},
    {Command::Report, Menu::Simulate, TEXT("&Write report..."), TEXT("Write the results as a document"), "report", "Ctrl+Alt+W", true},
    {Command::ExportLog, Menu::Simulate, TEXT("Export event &log..."), TEXT("Write what happened as XES or CSV"), "table", "Ctrl+Alt+L"},
    {Command::ToggleHeatMap, Menu::Simulate, TEXT("&Heat map"), TEXT("Colour the diagram by waiting time"), "heat", "Ctrl+H"},

    {Command::StartInstance, Menu::Run, TEXT("&Start a case"), TEXT("Start a case of the open process"), "play", "F6"},
    {Command::CompleteTask, Menu::Run, TEXT("&Complete task"), TEXT("Finish the chosen task with what its form says"), "check", "Ctrl+Return"},
    {Command::Deploy, Menu::Run, TEXT("&Put in force"), TEXT("Let new cases follow the open diagram"), "export", "Shift+F6"},
    {Command::SendMessage, Menu::Run, TEXT("Send &message..."), TEXT("Send a message to waiting cases"), "mail", "Ctrl+M"},
    {Command::Step, Menu::Run, TEXT("S&tep"), TEXT("Let the chosen token go one step"), "step", "F10"},

    {Command::CommandFinder, Menu::Help, TEXT("&Find a command"), TEXT("Search everything the studio can do, and run it"), "search", "Ctrl+Shift+P"},
    {Command::Shortcuts, Menu::Help, TEXT("&Keyboard shortcuts"), TEXT("List all shortcuts"), "keyboard", "Ctrl+F1"},
    {Command::Guide, Menu::Help, TEXT("&Guide"), TEXT("Read how to use the studio"), "help", "F1"},
    {Command::About, Menu::Help, TEXT("&About Millrace"), TEXT("Version and licence"), "info", "Shift+F1"},
};
// clang-format on

/// Keys that mean something else, or nothing, where the focus is not on the diagram: the canvas answers them itself,
/// the menus only tell them.
constexpr Command onCanvasAlone[] = {Command::Cut, Command::Copy, Command::Paste, Command::Delete, Command::SelectAll,
    Command::Rename, Command::HandTool, Command::LassoTool, Command::SpaceTool, Command::ConnectTool};

CommandText translated(const ActionRow& row)
{
    CommandText text;
    text.command = row.command;
    text.menu = row.menu;
    text.text = QCoreApplication::translate("Actions", row.text);
    text.tooltip = QCoreApplication::translate("Actions", row.tooltip);
    text.icon = QString::fromLatin1(row.icon);
    const auto keys = QString::fromLatin1(row.keys).split(u'|', Qt::SkipEmptyParts);
    for (const QString& key : keys)
        text.shortcuts.push_back(QKeySequence::fromString(key, QKeySequence::PortableText));
    text.separatorBefore = row.separator;
    return text;
}

} // namespace

QString tooltipWithShortcut(const QString& tooltip, const QKeySequence& shortcut)
{
    if (shortcut.isEmpty())
        return tooltip;
    return QCoreApplication::translate("Actions", "%1 (%2)", "tooltip (shortcut)")
        .arg(tooltip, shortcut.toString(QKeySequence::NativeText));
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionRow& row : actionRows) {
        const CommandText text = translated(row);
        auto* action = new QAction(text.text, this);
        if (!text.icon.isEmpty())
            action->setIcon(icon(text.icon));
        if (!text.shortcuts.empty())
            action->setShortcuts(QList<QKeySequence>(text.shortcuts.begin(), text.shortcuts.end()));
        if (std::find(std::begin(onCanvasAlone), std::end(onCanvasAlone), row.command) != std::end(onCanvasAlone))
            action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(tooltipWithShortcut(text.tooltip, action->shortcut()));
        action->setStatusTip(text.tooltip);
        action->setVisible(false);
        action->setEnabled(false);
        rows_.push_back(text);
        const auto index = static_cast<std::size_t>(row.command);
        if (actions_.size() <= index)
            actions_.resize(index + 1, nullptr);
        actions_[index] = action;
    }
}

QAction* Actions::action(Command command) const
{
    return actions_.at(static_cast<std::size_t>(command));
}

void Actions::bind(Command command, QObject* context, std::function<void()> run)
{
    QAction* bound = action(command);
    QObject::disconnect(bound, &QAction::triggered, nullptr, nullptr);
    QObject::connect(bound, &QAction::triggered, context, [run = std::move(run)] { run(); });
    bound->setVisible(true);
    bound->setEnabled(true);
}

void Actions::bindToggle(Command command, QObject* context, bool checked, std::function<void(bool)> run)
{
    QAction* bound = action(command);
    QObject::disconnect(bound, &QAction::triggered, nullptr, nullptr);
    bound->setCheckable(true);
    bound->setChecked(checked);
    QObject::connect(bound, &QAction::triggered, context, [run = std::move(run)](bool on) { run(on); });
    bound->setVisible(true);
    bound->setEnabled(true);
}

bool Actions::isBound(Command command) const
{
    return action(command)->isVisible();
}

void Actions::setEnabled(Command command, bool enabled)
{
    if (isBound(command))
        action(command)->setEnabled(enabled);
}

QString Actions::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return QCoreApplication::translate("Actions", "&File");
    case Menu::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case Menu::View:
        return QCoreApplication::translate("Actions", "&View");
    case Menu::Diagram:
        return QCoreApplication::translate("Actions", "&Diagram");
    case Menu::Simulate:
        return QCoreApplication::translate("Actions", "&Simulate");
    case Menu::Run:
        return QCoreApplication::translate("Actions", "&Run");
    case Menu::Help:
        break;
    }
    return QCoreApplication::translate("Actions", "&Help");
}

} // namespace millrace::app::window
