// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/actions.h"
#include "app/window/command_finder.h"
#include "app/window/document_view.h"
#include "app/window/project_panel.h"
#include "app/window/shortcuts_dialog.h"
#include "app/window/widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

constexpr int tallest = 240; ///< px: what the panel below needs in Simulate

class PlainView : public DocumentView {
public:
    explicit PlainView(QString title, bool mayClose = true)
        : title_(std::move(title))
        , mayClose_(mayClose)
    { }
    QWidget* widget() override { return &widget_; }
    QString title() const override { return title_; }
    QString path() const override { return title_; }
    bool isEdited() const override { return false; }
    bool mayClose() override { return mayClose_; }

private:
    QString title_;
    bool mayClose_;
    QWidget widget_;
};

class PlainActivity : public Activity {
public:
    PlainActivity(ActivityId id, std::vector<QString>& story)
        : id_(id)
        , story_(story)
    { }
    ActivityId id() const override { return id_; }
    QWidget* sidePanel() override { return new QLabel(toWord(id_) + QStringLiteral(" side")); }
    QWidget* bottomPanel() override
    {
        if (id_ == ActivityId::Run)
            return nullptr;
        auto* panel = new QWidget;
        auto* label = new QLabel(toWord(id_), panel);
        if (id_ == ActivityId::Simulate)
            label->setMinimumHeight(tallest);
        (new QVBoxLayout(panel))->addWidget(label);
        return panel;
    }
    void show(DocumentView* document) override { story_.push_back(toWord(id_) + u' ' + document->title()); }
    void leave() override { story_.push_back(QStringLiteral("leave ") + toWord(id_)); }

private:
    ActivityId id_;
    std::vector<QString>& story_;
};

class MainWindowTest : public ::testing::Test {
protected:
    MainWindowTest()
    {
        QSettings().clear();
        window_ = std::make_unique<MainWindow>();
        for (const auto id : {ActivityId::Design, ActivityId::Simulate, ActivityId::Run, ActivityId::Analyze})
            window_->addActivity(std::make_unique<PlainActivity>(id, story_));
        window_->show();
    }
    PlainView& open(const QString& title, bool mayClose = true)
    {
        return static_cast<PlainView&>(window_->addDocument(std::make_unique<PlainView>(title, mayClose)));
    }
    bool sees(const QString& text)
    {
        for (const QLabel* label : window_->findChildren<QLabel*>())
            if (label->text() == text && label->isVisible())
                return true;
        return false;
    }
    std::vector<QString> story_;
    std::unique_ptr<MainWindow> window_;
};

TEST_F(MainWindowTest, showsTheWelcomePageUntilAFileOpens)
{
    EXPECT_EQ(window_->currentDocument(), nullptr);
    EXPECT_TRUE(sees(MainWindow::tr("Ready")));
    PlainView& view = open(QStringLiteral("a.bpmn"));
    EXPECT_EQ(window_->currentDocument(), &view);
    EXPECT_TRUE(view.widget()->isVisible());
    EXPECT_TRUE(window_->windowTitle().contains(QStringLiteral("a.bpmn")));
}

TEST_F(MainWindowTest, theDocumentStaysWhileItsSurroundingsChange)
{
    PlainView& view = open(QStringLiteral("a.bpmn"));
    EXPECT_TRUE(sees(QStringLiteral("design side")));
    window_->actions().action(Command::Simulate)->trigger();
    EXPECT_TRUE(view.widget()->isVisible());
    EXPECT_TRUE(sees(QStringLiteral("simulate side")));
    EXPECT_FALSE(sees(QStringLiteral("design side")));
    window_->setActivity(ActivityId::Run);
    EXPECT_FALSE(sees(QStringLiteral("simulate")));
    const std::vector<QString> last(story_.end() - 4, story_.end());
    EXPECT_EQ(last,
        (std::vector<QString> {QStringLiteral("leave design"), QStringLiteral("simulate a.bpmn"),
            QStringLiteral("leave simulate"), QStringLiteral("run a.bpmn")}));
}

TEST_F(MainWindowTest, theKeyOfTheActivityGivesTheKeyboardToTheDiagram)
{
    PlainView& view = open(QStringLiteral("a.bpmn"));
    view.widget()->setFocusPolicy(Qt::StrongFocus);
    window_->activateWindow();
    for (const Command command : {Command::Design, Command::Design, Command::Simulate}) {
        window_->projectPanel().setFocusPolicy(Qt::StrongFocus);
        window_->projectPanel().setFocus();
        window_->actions().action(command)->trigger();
        EXPECT_EQ(window_->focusWidget(), view.widget());
    }
}

TEST_F(MainWindowTest, theKeysOfTheDiagramAreListedToo)
{
    PlainView& view = open(QStringLiteral("a.bpmn"));
    const auto add = [&](const char* name, const QString& text, const QKeySequence& keys) {
        auto* action = new QAction(text, view.widget());
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        view.widget()->addAction(action);
    };
    add("one.append", QStringLiteral("Append..."), Qt::Key_A);
    add("one.save", QStringLiteral("Save it"), QKeySequence(Qt::CTRL | Qt::Key_S));
    window_->actions().action(Command::Shortcuts)->trigger();
    const auto* dialog = window_->findChild<ShortcutsDialog*>();
    ASSERT_NE(dialog, nullptr);
    const auto* model = dialog->findChild<QTableView*>()->model();
    QStringList known, onTheDiagram;
    for (const CommandText& row : window_->actions().rows())
        known += menuWords(row.text);
    for (int row = 0; row < model->rowCount(); ++row)
        if (!known.contains(model->index(row, 1).data().toString()))
            onTheDiagram += model->index(row, 1).data().toString() + u' ' + model->index(row, 2).data().toString();
    EXPECT_EQ(onTheDiagram, QStringList {QStringLiteral("Append A")}) << "Ctrl+S is said already";
}

/// As the sample is opened: it comes up in Design and goes on to Simulate before anything has been laid out.
TEST_F(MainWindowTest, thePanelBelowKeepsTheHeightThatTheActivityWants)
{
    window_->resize(1280, 800);
    QCoreApplication::processEvents();
    open(QStringLiteral("a.bpmn"));
    window_->setActivity(ActivityId::Simulate);
    QCoreApplication::processEvents();
    window_->setActivity(ActivityId::Design);
    QCoreApplication::processEvents();
    const auto* below = window_->findChild<QStackedWidget*>(QStringLiteral("below"));
    ASSERT_NE(below, nullptr);
    EXPECT_NEAR(below->height(), 120, 4);

    auto* splitter = qobject_cast<QSplitter*>(below->parentWidget());
    ASSERT_NE(splitter, nullptr);
    splitter->setSizes({500, 200});
    Q_EMIT splitter->splitterMoved(500, 1); // as a drag does
    const int chosen = below->height();
    window_->setActivity(ActivityId::Simulate);
    QCoreApplication::processEvents();
    EXPECT_GE(below->height(), tallest) << "each activity has a height of its own";
    window_->setActivity(ActivityId::Design);
    QCoreApplication::processEvents();
    EXPECT_NEAR(below->height(), chosen, 4);
}

TEST_F(MainWindowTest, closingGoesToTheNeighbourAndThenToTheWelcomePage)
{
    PlainView& a = open(QStringLiteral("a.bpmn"));
    PlainView& b = open(QStringLiteral("b.bpmn"));
    EXPECT_TRUE(window_->closeDocument(b));
    EXPECT_EQ(window_->currentDocument(), &a);
    EXPECT_TRUE(window_->closeDocument(a));
    EXPECT_EQ(window_->currentDocument(), nullptr);
    EXPECT_TRUE(window_->documents().empty());
    EXPECT_FALSE(window_->actions().action(Command::CloseTab)->isEnabled());
}

TEST_F(MainWindowTest, aViewCanRefuseToClose)
{
    PlainView& view = open(QStringLiteral("a.bpmn"), false);
    EXPECT_FALSE(window_->closeDocument(view));
    EXPECT_EQ(window_->currentDocument(), &view);
    EXPECT_FALSE(window_->close());
}

TEST_F(MainWindowTest, tabsGoRound)
{
    PlainView& a = open(QStringLiteral("a.bpmn"));
    open(QStringLiteral("b.bpmn"));
    window_->actions().action(Command::NextTab)->trigger();
    EXPECT_EQ(window_->currentDocument(), &a);
}

TEST_F(MainWindowTest, theCommandFinderFindsAndRuns)
{
    int runs = 0;
    window_->actions().bind(Command::ZoomFit, window_.get(), [&runs] { ++runs; });
    CommandFinder& finder = window_->commandFinder();
    window_->actions().action(Command::CommandFinder)->trigger();
    EXPECT_TRUE(finder.isOpen());
    EXPECT_TRUE(finder.listed().contains(QStringLiteral("Settings")));
    EXPECT_FALSE(finder.listed().contains(QStringLiteral("Undo"))) << "not bound";
    finder.setText(QStringLiteral("fit"));
    Q_EMIT finder.textEdited(finder.text());
    ASSERT_FALSE(finder.listed().isEmpty());
    EXPECT_EQ(finder.listed().front(), QStringLiteral("Zoom to fit"));
    Q_EMIT finder.returnPressed();
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&finder, &enter);
    EXPECT_EQ(runs, 1);
    EXPECT_FALSE(finder.isOpen());
}

TEST_F(MainWindowTest, menusWithoutCommandsStayAway)
{
    const auto shown = [this] {
        QStringList titles;
        for (QAction* menu : window_->menuWidget()->findChild<QMenuBar*>()->actions())
            if (menu->isVisible())
                titles += menu->text().remove(u'&');
        return titles;
    };
    EXPECT_FALSE(shown().contains(QStringLiteral("Diagram")));
    window_->actions().bind(Command::Layout, window_.get(), [] {});
    EXPECT_TRUE(shown().contains(QStringLiteral("Diagram")));
}

TEST_F(MainWindowTest, aSmallScreenLeavesItsRoomToTheDiagram)
{
    const auto shown = [](int width) {
        QSettings().clear();
        MainWindow window;
        window.resize(width, 700);
        window.show();
        const bool isThere = window.projectPanel().isVisible();
        EXPECT_EQ(window.actions().action(Command::ToggleProject)->isChecked(), isThere);
        return isThere;
    };
    EXPECT_FALSE(shown(960));
    EXPECT_TRUE(shown(1280));
    QSettings().clear();
}

TEST_F(MainWindowTest, theProjectPanelStaysAsItWasLeft)
{
    QSettings().clear();
    {
        MainWindow first;
        first.resize(1280, 700);
        first.show();
        first.actions().action(Command::ToggleProject)->trigger();
        first.close();
    }
    MainWindow next;
    next.show();
    EXPECT_FALSE(next.projectPanel().isVisible());
    next.actions().action(Command::ToggleProject)->trigger();
    EXPECT_TRUE(next.projectPanel().isVisible());
    EXPECT_GT(next.projectPanel().width(), 100);
}

TEST_F(MainWindowTest, exportsStandTogether)
{
    for (const CommandText& row : window_->actions().rows())
        window_->actions().bind(row.command, window_.get(), [] {});
    const QMenu* exports = nullptr;
    QStringList beside;
    for (const QMenu* menu : window_->menuWidget()->findChildren<QMenu*>()) {
        if (menu->title() == QStringLiteral("&Export"))
            exports = menu;
        if (menu->title() == QStringLiteral("&File"))
            for (const QAction* action : menu->actions())
                beside += action->text();
    }
    ASSERT_NE(exports, nullptr);
    EXPECT_EQ(beside.filter(QStringLiteral("xport")), QStringList {QStringLiteral("&Export")});
    QStringList listed;
    for (const QAction* action : exports->actions())
        listed += action->isSeparator() ? QStringLiteral("-") : QString(action->text()).remove(u'&');
    EXPECT_EQ(listed,
        QStringList({QStringLiteral("Picture of the diagram..."), QStringLiteral("Picture of the selection..."),
            QStringLiteral("-"), QStringLiteral("Process handbook..."), QStringLiteral("Click-through page..."),
            QStringLiteral("-"), QStringLiteral("Project as .zip...")}));
}

TEST_F(MainWindowTest, everyCommandIsInAMenuWithItsWordsAndAMnemonicOfItsOwn)
{
    for (const CommandText& row : window_->actions().rows())
        window_->actions().bind(row.command, window_.get(), [] {});
    QSet<const QAction*> inMenus;
    for (const QMenu* menu : window_->menuWidget()->findChildren<QMenu*>()) {
        QHash<QChar, QString> mnemonics;
        for (const QAction* action : menu->actions()) {
            inMenus.insert(action);
            const qsizetype mark = action->text().indexOf(u'&');
            if (action->isSeparator() || mark < 0)
                continue;
            const QChar mnemonic = action->text().at(mark + 1).toUpper();
            EXPECT_FALSE(mnemonics.contains(mnemonic))
                << qPrintable(menu->title()) << ": " << qPrintable(action->text()) << " and "
                << qPrintable(mnemonics.value(mnemonic));
            mnemonics.insert(mnemonic, action->text());
        }
    }
    for (const CommandText& row : window_->actions().rows()) {
        const QAction* action = window_->actions().action(row.command);
        EXPECT_TRUE(inMenus.contains(action)) << qPrintable(row.text);
        EXPECT_TRUE(row.text.contains(u'&')) << qPrintable(row.text) << " has no mnemonic";
        EXPECT_FALSE(action->toolTip().isEmpty()) << qPrintable(row.text);
        EXPECT_FALSE(action->statusTip().isEmpty()) << qPrintable(row.text);
    }
}

TEST_F(MainWindowTest, everyButtonSaysWhatItIs)
{
    open(QStringLiteral("a.bpmn"));
    for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->inherits("QTabBar") || button->parentWidget()->inherits("QTabBar"))
            continue;
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->metaObject()->className() << " in " << button->parentWidget()->metaObject()->className();
    }
}

TEST_F(MainWindowTest, saysWhatHappenedAndOffersWhatToDo)
{
    window_->notify(millrace::base::Severity::Error, QStringLiteral("It went wrong"));
    EXPECT_EQ(window_->notice(), QStringLiteral("It went wrong"));
}

} // namespace
