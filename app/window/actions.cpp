// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/window/icons.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>
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

struct WordsRow {
    Command command;
    const char* words;
};

struct ActionTexts {
    Q_DECLARE_TR_FUNCTIONS(Actions)

public:
    /// What people call it who do not know what it is called here.
    static constexpr WordsRow otherWords[] = {
        {Command::NewDiagram, QT_TR_NOOP("create file process model")},
        {Command::NewDecisions, QT_TR_NOOP("create file rules table DMN business rule")},
        {Command::NewFromTemplate, QT_TR_NOOP("create example sample")},
        {Command::OpenProject, QT_TR_NOOP("folder directory")},
        {Command::OpenSample, QT_TR_NOOP("example demo tour")},
        {Command::SaveVersion, QT_TR_NOOP("history commit snapshot checkpoint")},
        {Command::ExportPicture, QT_TR_NOOP("export image graphic download SVG PNG JPEG PDF")},
        {Command::ExportSelection, QT_TR_NOOP("image graphic part crop export")},
        {Command::ExportHandbook, QT_TR_NOOP("documentation manual Word RACI export")},
        {Command::ExportClickThrough, QT_TR_NOOP("walk demo prototype web page HTML export")},
        {Command::ExportProject, QT_TR_NOOP("export zip archive backup share send pack")},
        {Command::ImportProject, QT_TR_NOOP("archive backup unpack load")},
        {Command::Settings, QT_TR_NOOP("preferences options configuration theme translation")},
        {Command::Quit, QT_TR_NOOP("exit end leave")},
        {Command::Undo, QT_TR_NOOP("back revert")},
        {Command::Redo, QT_TR_NOOP("repeat forward")},
        {Command::Duplicate, QT_TR_NOOP("clone twice copy again")},
        {Command::Delete, QT_TR_NOOP("erase clear")},
        {Command::Rename, QT_TR_NOOP("label title text")},
        {Command::Find, QT_TR_NOOP("search")},
        {Command::ThemeSystem, QT_TR_NOOP("theme colours appearance")},
        {Command::ThemeLight, QT_TR_NOOP("theme colours day mode bright")},
        {Command::ThemeDark, QT_TR_NOOP("theme colours night mode black")},
        {Command::ZoomFit, QT_TR_NOOP("all everything overview")},
        {Command::ZoomSelection, QT_TR_NOOP("enlarge magnify focus")},
        {Command::ToggleMinimap, QT_TR_NOOP("minimap overview navigator bird")},
        {Command::Present, QT_TR_NOOP("presentation show slides projector beamer full screen")},
        {Command::Layout, QT_TR_NOOP("tidy automatic align")},
        {Command::CheckDiagram, QT_TR_NOOP("validate verify errors warnings")},
        {Command::CheckingRules, QT_TR_NOOP("lint severity switch off grade settings style")},
        {Command::GoToDecision, QT_TR_NOOP("jump DMN table rules business rule")},
        {Command::CompareVersions, QT_TR_NOOP("difference changes history")},
        {Command::NewAlternative, QT_TR_NOOP("branch copy variation")},
        {Command::RunSimulation, QT_TR_NOOP("calculate what-if start bottleneck")},
        {Command::CalibrateFromLog, QT_TR_NOOP("calibrate mining import CSV XES fit measure data")},
        {Command::ImportScenario, QT_TR_NOOP("import open BPSim QBP BIMP Prosimos Scylla JSON XML what-if inputs")},
        {Command::ShowInputs, QT_TR_NOOP("grid table spreadsheet Excel paste durations shares costs")},
        {Command::WhySlow, QT_TR_NOOP("bottleneck cause relief tornado sensitivity")},
        {Command::FindStaffing, QT_TR_NOOP("optimise optimize people capacity cost demand growth more cases")},
        {Command::Report, QT_TR_NOOP("print export results HTML PDF")},
        {Command::ExportResults, QT_TR_NOOP("save figures KPI data spreadsheet Excel JSON CSV")},
        {Command::ExportLog, QT_TR_NOOP("data table mining")},
        {Command::ExportScenario, QT_TR_NOOP("save embed BPSim QBP BIMP inputs what-if")},
        {Command::ToggleHeatMap, QT_TR_NOOP("bottleneck colours waiting")},
        {Command::StartInstance, QT_TR_NOOP("instance execute begin")},
        {Command::Deploy, QT_TR_NOOP("publish release activate")},
        {Command::Shortcuts, QT_TR_NOOP("keys hotkeys")},
        {Command::Guide, QT_TR_NOOP("help manual documentation")},
    };
    static constexpr ActionRow rows[] = {
        // clang-format off
        {Command::NewDiagram, Menu::File, QT_TR_NOOP("&New diagram"), QT_TR_NOOP("Start an empty process diagram"), "new", "Ctrl+N"},
        {Command::NewDecisions, Menu::File, QT_TR_NOOP("New &decision"), QT_TR_NOOP("Start a decision with an empty table"), "table", "Ctrl+Alt+Shift+N"},
        {Command::NewFromTemplate, Menu::File, QT_TR_NOOP("New from temp&late..."), QT_TR_NOOP("Start from one of the sample processes"), "template", "Ctrl+Shift+N"},
        {Command::OpenFile, Menu::File, QT_TR_NOOP("&Open..."), QT_TR_NOOP("Open a diagram from a file"), "open", "Ctrl+O"},
        {Command::OpenProject, Menu::File, QT_TR_NOOP("Open pro&ject..."), QT_TR_NOOP("Open a folder with its files, versions and alternatives"), "folder", "Ctrl+Shift+O"},
        {Command::OpenSample, Menu::File, QT_TR_NOOP("Open the sa&mple"), QT_TR_NOOP("Open the loan application, already simulated"), "sample", "Ctrl+Alt+O"},
        {Command::Save, Menu::File, QT_TR_NOOP("&Save"), QT_TR_NOOP("Save the file"), "save", "Ctrl+S", true},
        {Command::SaveAs, Menu::File, QT_TR_NOOP("Save &as..."), QT_TR_NOOP("Save under another name"), "", "Ctrl+Shift+S"},
        {Command::SaveVersion, Menu::File, QT_TR_NOOP("Save &version..."), QT_TR_NOOP("Keep the project's state with a note"), "save-version", "Ctrl+Alt+S"},
        {Command::ExportPicture, Menu::Export, QT_TR_NOOP("&Picture of the diagram..."), QT_TR_NOOP("Write the diagram, or all of them, as SVG, PNG, JPEG or PDF"), "export", "Ctrl+E"},
        {Command::ExportSelection, Menu::Export, QT_TR_NOOP("Picture of the &selection..."), QT_TR_NOOP("Write what is selected as a picture of its own"), "lasso", "Ctrl+Shift+E"},
        {Command::ExportHandbook, Menu::Export, QT_TR_NOOP("Process &handbook..."), QT_TR_NOOP("Write diagrams, steps and who does them as HTML, PDF or ODT, which Word opens"), "report", "Ctrl+Alt+H", true},
        {Command::ExportClickThrough, Menu::Export, QT_TR_NOOP("&Click-through page..."), QT_TR_NOOP("Write a web page on which people walk through the process and say what is different"), "hand", "Ctrl+Alt+G"},
        {Command::Print, Menu::File, QT_TR_NOOP("&Print..."), QT_TR_NOOP("Look at the pages and print the diagram"), "print", "Ctrl+P"},
        {Command::ExportProject, Menu::Export, QT_TR_NOOP("P&roject as .zip..."), QT_TR_NOOP("Write the project as one .zip file"), "archive", "Ctrl+Alt+E", true},
        {Command::ImportProject, Menu::File, QT_TR_NOOP("&Import project..."), QT_TR_NOOP("Take in a project from a .zip file"), "import", "Ctrl+Alt+I"},
        {Command::CloseTab, Menu::File, QT_TR_NOOP("&Close"), QT_TR_NOOP("Close the open file"), "close", "Ctrl+W", true},
        {Command::Settings, Menu::File, QT_TR_NOOP("Se&ttings..."), QT_TR_NOOP("Change look, language and autosave"), "settings", "Ctrl+,"},
        {Command::Quit, Menu::File, QT_TR_NOOP("&Quit"), QT_TR_NOOP("Close the studio"), "", "Ctrl+Q"},

        {Command::Undo, Menu::Edit, QT_TR_NOOP("&Undo"), QT_TR_NOOP("Take back the last change"), "undo", "Ctrl+Z"},
        {Command::Redo, Menu::Edit, QT_TR_NOOP("&Redo"), QT_TR_NOOP("Make the change again that was taken back"), "redo", "Ctrl+Shift+Z|Ctrl+Y"},
        {Command::Cut, Menu::Edit, QT_TR_NOOP("Cu&t"), QT_TR_NOOP("Move the selection to the clipboard"), "cut", "Ctrl+X", true},
        {Command::Copy, Menu::Edit, QT_TR_NOOP("&Copy"), QT_TR_NOOP("Copy the selection to the clipboard"), "copy", "Ctrl+C"},
        {Command::Paste, Menu::Edit, QT_TR_NOOP("&Paste"), QT_TR_NOOP("Put in what the clipboard holds"), "paste", "Ctrl+V"},
        {Command::Duplicate, Menu::Edit, QT_TR_NOOP("Dupl&icate"), QT_TR_NOOP("Put a copy of the selection beside it"), "", "Ctrl+D"},
        {Command::Delete, Menu::Edit, QT_TR_NOOP("&Delete"), QT_TR_NOOP("Remove the selection; the flow closes over the gap"), "delete", "Del"},
        {Command::SelectAll, Menu::Edit, QT_TR_NOOP("Select &all"), QT_TR_NOOP("Select everything in the diagram"), "", "Ctrl+A", true},
        {Command::Rename, Menu::Edit, QT_TR_NOOP("Re&name"), QT_TR_NOOP("Edit the name in its place"), "rename", "F2"},
        {Command::Find, Menu::Edit, QT_TR_NOOP("&Find..."), QT_TR_NOOP("Find an element by its name"), "search", "Ctrl+F"},

        {Command::Design, Menu::View, QT_TR_NOOP("&Design"), QT_TR_NOOP("Draw, check and document the process"), "design", "Ctrl+1"},
        {Command::Simulate, Menu::View, QT_TR_NOOP("&Simulate"), QT_TR_NOOP("Ask what would happen if"), "simulate", "Ctrl+2"},
        {Command::Run, Menu::View, QT_TR_NOOP("&Run"), QT_TR_NOOP("Start cases and do their tasks"), "run", "Ctrl+3"},
        {Command::Analyze, Menu::View, QT_TR_NOOP("&Analyze"), QT_TR_NOOP("Look at what has happened"), "analyze", "Ctrl+4"},
        {Command::NextTab, Menu::View, QT_TR_NOOP("&Next tab"), QT_TR_NOOP("Go to the next open file"), "chevron-right", "Ctrl+Tab|Ctrl+PgDown", true},
        {Command::PreviousTab, Menu::View, QT_TR_NOOP("&Previous tab"), QT_TR_NOOP("Go to the open file before"), "chevron-left", "Ctrl+Shift+Tab|Ctrl+PgUp"},
        {Command::ToggleProject, Menu::View, QT_TR_NOOP("Pro&ject panel"), QT_TR_NOOP("Show or hide files, versions and alternatives"), "panel-left", "Ctrl+B", true},
        {Command::ToggleSide, Menu::View, QT_TR_NOOP("S&ide panel"), QT_TR_NOOP("Show or hide the panel at the right"), "panel-right", "Ctrl+Alt+B"},
        {Command::ToggleBottom, Menu::View, QT_TR_NOOP("&Bottom panel"), QT_TR_NOOP("Show or hide the panel below the diagram"), "panel-bottom", "Ctrl+J"},
        {Command::ZoomIn, Menu::View, QT_TR_NOOP("&Zoom in"), QT_TR_NOOP("Show the diagram larger"), "zoom-in", "Ctrl++|Ctrl+=", true},
        {Command::ZoomOut, Menu::View, QT_TR_NOOP("Zoom &out"), QT_TR_NOOP("Show the diagram smaller"), "zoom-out", "Ctrl+-"},
        {Command::ZoomActual, Menu::View, QT_TR_NOOP("Zoom to &100 %"), QT_TR_NOOP("Show the diagram in its own size"), "zoom-actual", "Ctrl+0"},
        {Command::ZoomFit, Menu::View, QT_TR_NOOP("Zoom to &fit"), QT_TR_NOOP("Show the whole diagram"), "zoom-fit", "Ctrl+Shift+0|Ctrl+9"},
        {Command::ZoomSelection, Menu::View, QT_TR_NOOP("Zoom to sele&ction"), QT_TR_NOOP("Let what is selected fill the view"), "", "Z"},
        {Command::ToggleMinimap, Menu::View, QT_TR_NOOP("&Map of the diagram"), QT_TR_NOOP("Show the whole diagram small in a corner, to find one's way in a large one"), "", "M", true},
        {Command::ToggleGrid, Menu::View, QT_TR_NOOP("&Grid"), QT_TR_NOOP("Show the grid and let shapes stick to it"), "grid", "Ctrl+'"},
        {Command::ToggleLineJumps, Menu::View, QT_TR_NOOP("Bridges &where lines cross"), QT_TR_NOOP("Let level lines hop over upright ones that they cross"), "", "Ctrl+Alt+J"},
        {Command::ThemeSystem, Menu::View, QT_TR_NOOP("Look of the s&ystem"), QT_TR_NOOP("Light or dark as the desktop is"), "theme", "Ctrl+Alt+1", true},
        {Command::ThemeLight, Menu::View, QT_TR_NOOP("&Light"), QT_TR_NOOP("Light look"), "", "Ctrl+Alt+2"},
        {Command::ThemeDark, Menu::View, QT_TR_NOOP("Dar&k"), QT_TR_NOOP("Dark look"), "", "Ctrl+Alt+3"},
        {Command::Present, Menu::View, QT_TR_NOOP("Pres&ent"), QT_TR_NOOP("Show the diagram alone on the whole screen, and go through it step by step"), "", "Ctrl+F5", true},
        {Command::FullScreen, Menu::View, QT_TR_NOOP("F&ull screen"), QT_TR_NOOP("Fill the screen with the window"), "", "F11"},

        {Command::HandTool, Menu::Diagram, QT_TR_NOOP("&Hand"), QT_TR_NOOP("Move the view by dragging"), "hand", "H"},
        {Command::LassoTool, Menu::Diagram, QT_TR_NOOP("&Lasso"), QT_TR_NOOP("Select what lies in a rectangle"), "lasso", "L"},
        {Command::SpaceTool, Menu::Diagram, QT_TR_NOOP("Make &space"), QT_TR_NOOP("Push everything beyond a line aside"), "space", "S"},
        {Command::ConnectTool, Menu::Diagram, QT_TR_NOOP("&Connect"), QT_TR_NOOP("Draw a connection from element to element"), "connect", "C"},
        {Command::Layout, Menu::Diagram, QT_TR_NOOP("&Format diagram"), QT_TR_NOOP("Arrange the diagram anew, or only what is selected"), "layout", "Ctrl+Shift+L", true},
        {Command::CheckDiagram, Menu::Diagram, QT_TR_NOOP("Chec&k"), QT_TR_NOOP("Check the diagram and list its problems"), "check", "F7"},
        {Command::CheckingRules, Menu::Diagram, QT_TR_NOOP("R&ules of the project..."), QT_TR_NOOP("Say which rules hold in this project, and how much each weighs"), "", "Shift+F7"},
        {Command::GoToDecision, Menu::Diagram, QT_TR_NOOP("Go to the &decision of the task"), QT_TR_NOOP("From a business rule task to the decision that it asks, and back"), "table", "F4"},
        {Command::CompareVersions, Menu::Diagram, QT_TR_NOOP("Co&mpare with version..."), QT_TR_NOOP("Show what changed since a version, on the diagram"), "compare", "Ctrl+Shift+D"},
        {Command::NewAlternative, Menu::Diagram, QT_TR_NOOP("New &alternative..."), QT_TR_NOOP("Try something else beside the current state"), "alternative", "Ctrl+Alt+N"},
        {Command::AlignCenter, Menu::Diagram, QT_TR_NOOP("Al&ign"), QT_TR_NOOP("Line the selected shapes up"), "", "Ctrl+Alt+A"},

        {Command::RunSimulation, Menu::Simulate, QT_TR_NOOP("&Simulate"), QT_TR_NOOP("Play the scenario through and show its results"), "play", "F5"},
        {Command::StopSimulation, Menu::Simulate, QT_TR_NOOP("S&top"), QT_TR_NOOP("Stop the running simulation"), "stop", "Shift+F5"},
        {Command::KeepScenario, Menu::Simulate, QT_TR_NOOP("&Keep scenario..."), QT_TR_NOOP("Keep the changed inputs under a name"), "save", "Ctrl+Alt+K", true},
        {Command::ResetScenario, Menu::Simulate, QT_TR_NOOP("&Reset scenario"), QT_TR_NOOP("Go back to the scenario's kept inputs"), "refresh", "Ctrl+Alt+R"},
        {Command::CalibrateFromLog, Menu::Simulate, QT_TR_NOOP("Scenario from an &event log..."), QT_TR_NOOP("Measure arrivals, durations, shares and people in a log of what happened (CSV or XES)"), "import", "Ctrl+Alt+M"},
        {Command::ImportScenario, Menu::Simulate, QT_TR_NOOP("Scenario from &another tool..."), QT_TR_NOOP("Take over the inputs that another tool wrote: BPSim, QBP (BIMP), Prosimos or Scylla"), "open", "Ctrl+Alt+T"},
        {Command::CompareScenarios, Menu::Simulate, QT_TR_NOOP("&Compare with..."), QT_TR_NOOP("Hold the scenario against another one, another file or an earlier version"), "compare", "Ctrl+Alt+D"},
        {Command::ShowInputs, Menu::Simulate, QT_TR_NOOP("&Inputs of all activities"), QT_TR_NOOP("Enter durations, people, shares and costs in one table"), "table", "Ctrl+Alt+U", true},
        {Command::WhySlow, Menu::Simulate, QT_TR_NOOP("Wh&y is it slow?"), QT_TR_NOOP("Rank what more people would bring, and which inputs matter most"), "heat", "Ctrl+Alt+Y"},
        {Command::FindStaffing, Menu::Simulate, QT_TR_NOOP("&Find the best staffing"), QT_TR_NOOP("Search the staffings that are worth their money"), "users", "Ctrl+Alt+F"},
        {Command::Report, Menu::Simulate, QT_TR_NOOP("&Write report..."), QT_TR_NOOP("Write the results as a document"), "report", "Ctrl+Alt+W", true},
        {Command::ExportResults, Menu::Simulate, QT_TR_NOOP("Export res&ults..."), QT_TR_NOOP("Write all figures with their intervals as CSV, a workbook, JSON or BPSim result values"), "export", "Ctrl+Alt+X"},
        {Command::ExportLog, Menu::Simulate, QT_TR_NOOP("Export event &log..."), QT_TR_NOOP("Write what happened as XES or CSV"), "table", "Ctrl+Alt+L"},
        {Command::ExportScenario, Menu::Simulate, QT_TR_NOOP("Export diagram with sce&nario..."), QT_TR_NOOP("Write a copy of the diagram that other simulators read: with BPSim 2.0, BPSim 1.0 or QBP (BIMP)"), "diagram", "Ctrl+Alt+Q"},
        {Command::ToggleHeatMap, Menu::Simulate, QT_TR_NOOP("&Heat map"), QT_TR_NOOP("Colour the diagram by waiting time"), "heat", "Ctrl+H"},

        {Command::StartInstance, Menu::Run, QT_TR_NOOP("&Start a case"), QT_TR_NOOP("Start a case of the open process"), "play", "F6"},
        {Command::CompleteTask, Menu::Run, QT_TR_NOOP("&Complete task"), QT_TR_NOOP("Finish the chosen task with what its form says"), "check", "Ctrl+Return"},
        {Command::Deploy, Menu::Run, QT_TR_NOOP("&Put in force"), QT_TR_NOOP("Let new cases follow the open diagram"), "export", "Shift+F6"},
        {Command::SendMessage, Menu::Run, QT_TR_NOOP("Send &message..."), QT_TR_NOOP("Send a message to waiting cases"), "mail", "Ctrl+M"},
        {Command::Step, Menu::Run, QT_TR_NOOP("S&tep"), QT_TR_NOOP("Let the chosen token go one step"), "step", "F10"},

        {Command::CommandFinder, Menu::Help, QT_TR_NOOP("&Find a command"), QT_TR_NOOP("Search everything the studio can do, and run it"), "search", "Ctrl+Shift+P"},
        {Command::Shortcuts, Menu::Help, QT_TR_NOOP("&Keyboard shortcuts"), QT_TR_NOOP("List all shortcuts"), "keyboard", "Ctrl+F1"},
        {Command::Guide, Menu::Help, QT_TR_NOOP("&Guide"), QT_TR_NOOP("Read how to use the studio"), "help", "F1"},
        {Command::About, Menu::Help, QT_TR_NOOP("&About Millrace"), QT_TR_NOOP("Version and licence"), "info", "Shift+F1"},
    };
    // clang-format on
};

/// Keys that mean something else, or nothing, where the focus is not on the diagram: the canvas answers them itself,
/// the menus only tell them.
constexpr Command onCanvasAlone[] = {Command::Cut, Command::Copy, Command::Paste, Command::Duplicate, Command::Delete,
    Command::SelectAll, Command::Rename, Command::ZoomSelection, Command::ToggleMinimap, Command::HandTool,
    Command::LassoTool, Command::SpaceTool, Command::ConnectTool};

CommandText translated(const ActionRow& row)
{
    CommandText text;
    text.command = row.command;
    text.menu = row.menu;
    text.text = ActionTexts::tr(row.text);
    text.tooltip = ActionTexts::tr(row.tooltip);
    for (const WordsRow& other : ActionTexts::otherWords)
        if (other.command == row.command)
            text.words = ActionTexts::tr(other.words);
    text.icon = QString::fromLatin1(row.icon);
    const auto keys = QString::fromLatin1(row.keys).split(u'|', Qt::SkipEmptyParts);
    for (const QString& key : keys)
        text.shortcuts.push_back(QKeySequence::fromString(key, QKeySequence::PortableText));
    text.separatorBefore = row.separator;
    return text;
}

/// What is being typed in a field belongs to what a command works on: saving has to save it. Fields hand over what they
/// hold when the keyboard leaves them, but neither a shortcut nor a menu takes it away.
void handOverTyping()
{
    const QPointer<QWidget> editor = QApplication::focusWidget();
    if (qobject_cast<QLineEdit*>(editor) == nullptr && qobject_cast<QTextEdit*>(editor) == nullptr
        && qobject_cast<QPlainTextEdit*>(editor) == nullptr && qobject_cast<QAbstractSpinBox*>(editor) == nullptr)
        return;
    editor->clearFocus();
    if (editor && editor->isVisible()) // it may have closed, or gone with what it was about
        editor->setFocus();
}

} // namespace

QString tooltipWithShortcut(const QString& tooltip, const QKeySequence& shortcut)
{
    if (shortcut.isEmpty())
        return tooltip;
    return ActionTexts::tr("%1 (%2)", "tooltip (shortcut)").arg(tooltip, shortcut.toString(QKeySequence::NativeText));
}

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const ActionRow& row : ActionTexts::rows) {
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
    QObject::connect(bound, &QAction::triggered, context, [run = std::move(run)] {
        handOverTyping();
        run();
    });
    bound->setVisible(true);
    bound->setEnabled(true);
}

void Actions::bindToggle(Command command, QObject* context, bool checked, std::function<void(bool)> run)
{
    QAction* bound = action(command);
    QObject::disconnect(bound, &QAction::triggered, nullptr, nullptr);
    bound->setCheckable(true);
    bound->setChecked(checked);
    QObject::connect(bound, &QAction::triggered, context, [run = std::move(run)](bool on) {
        handOverTyping();
        run(on);
    });
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
        return ActionTexts::tr("&File");
    case Menu::Export:
        return ActionTexts::tr("&Export");
    case Menu::Edit:
        return ActionTexts::tr("&Edit");
    case Menu::View:
        return ActionTexts::tr("&View");
    case Menu::Diagram:
        return ActionTexts::tr("&Diagram");
    case Menu::Simulate:
        return ActionTexts::tr("&Simulate");
    case Menu::Run:
        return ActionTexts::tr("&Run");
    case Menu::Help:
        break;
    }
    return ActionTexts::tr("&Help");
}

} // namespace millrace::app::window
