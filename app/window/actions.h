// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <functional>
#include <vector>

class QAction;

namespace millrace::app::window {

/// Everything a user can tell the studio to do. One row each in actions.cpp.
enum class Command {
    NewDiagram,
    NewDecisions,
    NewFromTemplate,
    OpenFile,
    OpenProject,
    OpenSample,
    Save,
    SaveAs,
    SaveVersion,
    ExportPicture,
    ExportSelection,
    ExportHandbook,
    ExportClickThrough,
    Print,
    ExportProject,
    ImportProject,
    CloseTab,
    Settings,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    Rename,
    Find,
    Design,
    Simulate,
    Run,
    Analyze,
    NextTab,
    PreviousTab,
    ToggleProject,
    ToggleSide,
    ToggleBottom,
    ZoomIn,
    ZoomOut,
    ZoomActual,
    ZoomFit,
    ZoomSelection,
    ToggleMinimap,
    ToggleGrid,
    ToggleLineJumps,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    Present,
    FullScreen,
    HandTool,
    LassoTool,
    SpaceTool,
    ConnectTool,
    Layout,
    CheckDiagram,
    CheckingRules,
    GoToDecision,
    CompareVersions,
    NewAlternative,
    AlignCenter,
    RunSimulation,
    StopSimulation,
    KeepScenario,
    ResetScenario,
    CalibrateFromLog,
    ImportScenario,
    CompareScenarios,
    ShowInputs,
    WhySlow,
    FindStaffing,
    Report,
    ExportResults,
    ExportLog,
    ExportScenario,
    ToggleHeatMap,
    StartInstance,
    CompleteTask,
    Deploy,
    SendMessage,
    Step,
    CommandFinder,
    Shortcuts,
    Guide,
    About
};

/// Export is a submenu of File.
enum class Menu { File, Export, Edit, View, Diagram, Simulate, Run, Help };

/// What a row of the table says, translated.
struct CommandText {
    Command command;
    Menu menu;
    QString text; ///< with its mnemonic
    QString tooltip; ///< what it does, a sentence without a full stop; the shortcut is added
    QString words; ///< more words that people look for it by
    QString icon; ///< name in the icon set; empty for none
    std::vector<QKeySequence> shortcuts; ///< the first is shown
    bool separatorBefore = false;
};

/// The QActions of the window, made from one table. A command that nobody has bound is neither shown nor runs.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QObject* parent);

    QAction* action(Command command) const;
    /// Makes the command available: shows and enables it, and runs `run` when triggered, as long as `context` lives.
    /// Binding again replaces what it did.
    void bind(Command command, QObject* context, std::function<void()> run);
    void bindToggle(Command command, QObject* context, bool checked, std::function<void(bool)> run);
    bool isBound(Command command) const;
    /// Enables or disables a bound command, as its circumstances change.
    void setEnabled(Command command, bool enabled);

    const std::vector<CommandText>& rows() const { return rows_; }
    /// The menu's title with its mnemonic.
    static QString menuTitle(Menu menu);

private:
    std::vector<CommandText> rows_;
    std::vector<QAction*> actions_; ///< by number of the command
};

/// "Save the file (Ctrl+S)", as tooltips and accessible descriptions say it.
QString tooltipWithShortcut(const QString& tooltip, const QKeySequence& shortcut);

} // namespace millrace::app::window
