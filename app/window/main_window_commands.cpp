// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that the frame itself answers, and the menus.
#include "app/window/about_dialog.h"
#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/document_view.h"
#include "app/window/icons.h"
#include "app/window/main_window.h"
#include "app/window/project_panel.h"
#include "app/window/settings_dialog.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace millrace::app::window {

namespace {

/// Opens one of a kind, or brings it to the front.
template <class Dialog, class... Arguments> void showDialog(QWidget* parent, Arguments&&... arguments)
{
    if (auto* open = parent->findChild<Dialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new Dialog(std::forward<Arguments>(arguments)..., parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

void MainWindow::makeMenus()
{
    auto* menus = menuWidget()->findChild<QMenuBar*>();
    for (const auto menu : {Menu::File, Menu::Edit, Menu::View, Menu::Diagram, Menu::Simulate, Menu::Run, Menu::Help}) {
        auto* made = menus->addMenu(Actions::menuTitle(menu));
        made->setToolTipsVisible(true);
        QMenu* recent = nullptr;
        QMenu* exports = nullptr;
        for (const CommandText& row : actions_->rows()) {
            const bool isExport = menu == Menu::File && row.menu == Menu::Export;
            if (row.menu != menu && !isExport)
                continue;
            if (isExport && exports == nullptr) {
                made->addSeparator();
                exports = made->addMenu(icon(QStringLiteral("export")), Actions::menuTitle(Menu::Export));
                exports->setToolTipsVisible(true);
            }
            QMenu* into = isExport ? exports : made;
            if (row.separatorBefore)
                into->addSeparator();
            into->addAction(actions_->action(row.command));
            if (row.command == Command::OpenProject)
                recent = made->addMenu(tr("Open &recent"));
        }
        if (recent != nullptr)
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentMenu(*recent); });
        // A menu whose commands nobody has bound stays away.
        const auto follow = [this, made, menu] {
            bool any = false;
            for (const CommandText& row : actions_->rows())
                any = any || (row.menu == menu && actions_->isBound(row.command));
            made->menuAction()->setVisible(any);
        };
        for (const CommandText& row : actions_->rows())
            if (row.menu == menu)
                connect(actions_->action(row.command), &QAction::changed, made, follow);
        follow();
    }
    // Shortcuts of commands that no visible widget holds work all the same.
    for (const CommandText& row : actions_->rows())
        if (actions_->action(row.command)->shortcutContext() != Qt::WidgetShortcut)
            addAction(actions_->action(row.command));
    finder_->addSource([this] { return recentFindings(); });
}

void MainWindow::fillRecentMenu(QMenu& menu)
{
    menu.clear();
    for (const auto& entry : recent_->entries()) {
        QAction* action = menu.addAction(QFileInfo(entry.path).fileName());
        action->setToolTip(entry.path);
        connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT recentChosen(entry.path, entry.project); });
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nothing was opened yet"))->setEnabled(false);
}

/// What the open file can do by itself, beside the commands of the window: those that have a name, and keys of their
/// own if any.
std::vector<QAction*> MainWindow::documentActions() const
{
    std::vector<QAction*> found;
    if (currentDocument() == nullptr)
        return found;
    QSet<QString> known;
    for (const CommandText& row : actions_->rows()) {
        known.insert(menuWords(row.text));
        for (const QKeySequence& keys : row.shortcuts)
            known.insert(keys.toString());
    }
    QWidgetList widgets = currentDocument()->widget()->findChildren<QWidget*>();
    widgets.prepend(currentDocument()->widget());
    for (const QWidget* widget : widgets)
        for (QAction* action : widget->actions()) {
            const QString words = menuWords(action->text());
            if (action->objectName().isEmpty() || words.isEmpty() || known.contains(action->shortcut().toString())
                || known.contains(words))
                continue;
            known.insert(words);
            found.push_back(action);
        }
    return found;
}

std::vector<Finding> MainWindow::recentFindings()
{
    std::vector<Finding> found;
    for (const auto& entry : recent_->entries()) {
        Finding finding;
        finding.text = QFileInfo(entry.path).fileName();
        finding.place = tr("Opened last, in %1").arg(QFileInfo(entry.path).dir().dirName());
        finding.icon = icon(entry.project ? QStringLiteral("folder") : QStringLiteral("file"));
        finding.run = [this, entry] { Q_EMIT recentChosen(entry.path, entry.project); };
        found.push_back(std::move(finding));
    }
    return found;
}

void MainWindow::bindOwnCommands()
{
    actions_->bind(Command::Quit, this, [this] { close(); });
    actions_->bind(Command::Settings, this, [this] { showDialog<SettingsDialog>(this, *actions_); });
    actions_->bind(
        Command::Shortcuts, this, [this] { showDialog<ShortcutsDialog>(this, *actions_, documentActions()); });
    actions_->bind(Command::About, this, [this] { showDialog<AboutDialog>(this); });
    actions_->bind(Command::CommandFinder, this, [this] { finder_->open(); });
    actions_->bindToggle(Command::FullScreen, this, false, [this](bool on) { on ? showFullScreen() : showNormal(); });
    const std::pair<Command, ActivityId> activities[]
        = {{Command::Design, ActivityId::Design}, {Command::Simulate, ActivityId::Simulate},
            {Command::Run, ActivityId::Run}, {Command::Analyze, ActivityId::Analyze}};
    for (const auto& [command, id] : activities)
        actions_->bindToggle(command, this, false, [this, id = id](bool) {
            setActivity(id);
            // Also the way back to the diagram from a field or a list, by the key of the activity in front.
            if (DocumentView* document = currentDocument())
                document->widget()->setFocus(Qt::OtherFocusReason);
        });
    const std::pair<Command, ThemeChoice> looks[] = {{Command::ThemeSystem, ThemeChoice::System},
        {Command::ThemeLight, ThemeChoice::Light}, {Command::ThemeDark, ThemeChoice::Dark}};
    for (const auto& [command, choice] : looks)
        actions_->bindToggle(command, this, false, [choice = choice](bool) { Theme::instance().choose(choice); });
    const auto mark = [this, looks] {
        for (const auto& [command, choice] : looks)
            actions_->action(command)->setChecked(choice == Theme::instance().choice());
    };
    connect(&Theme::instance(), &Theme::changed, this, mark);
    mark();
    bindTabs();
}

void MainWindow::bindPanels()
{
    actions_->bindToggle(Command::ToggleProject, this, true, [this](bool on) { project_->setVisible(on); });
    actions_->bindToggle(Command::ToggleSide, this, true, [this](bool on) {
        sideWanted_ = on;
        refreshSurroundings();
    });
    actions_->bindToggle(Command::ToggleBottom, this, true, [this](bool on) {
        bottomWanted_ = on;
        refreshSurroundings();
    });
}

} // namespace millrace::app::window
