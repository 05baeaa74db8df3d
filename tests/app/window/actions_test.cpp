// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/window/icons.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSet>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

TEST(Actions, everyRowHasWordsShortcutAndAKnownIcon)
{
    QObject owner;
    const Actions actions(&owner);
    const QStringList icons = iconNames();
    ASSERT_FALSE(actions.rows().empty());
    int expected = 0;
    for (const auto& row : actions.rows()) {
        EXPECT_EQ(static_cast<int>(row.command), expected++) << "the table stands in the order of the enumeration";
        EXPECT_FALSE(row.text.isEmpty());
        EXPECT_FALSE(row.tooltip.isEmpty()) << qPrintable(row.text);
        ASSERT_FALSE(row.shortcuts.empty()) << qPrintable(row.text);
        EXPECT_TRUE(row.icon.isEmpty() || icons.contains(row.icon)) << qPrintable(row.icon);
        const QString shown = row.shortcuts.front().toString(QKeySequence::NativeText);
        EXPECT_TRUE(actions.action(row.command)->toolTip().contains(shown)) << qPrintable(row.text);
    }
}

TEST(Actions, aCommandFindsWhatIsBeingTyped)
{
    QWidget window;
    Actions actions(&window);
    auto* editor = new QLineEdit(&window);
    QString handedOver;
    QObject::connect(editor, &QLineEdit::editingFinished, &window, [&] { handedOver = editor->text(); });
    QString found;
    actions.bind(Command::Save, &window, [&] { found = handedOver; });
    window.show();
    QApplication::setActiveWindow(&window);
    editor->setFocus();
    ASSERT_EQ(QApplication::focusWidget(), editor);
    editor->setText(QStringLiteral("Check"));
    actions.action(Command::Save)->trigger();
    EXPECT_EQ(found, QStringLiteral("Check"));
    EXPECT_EQ(QApplication::focusWidget(), editor);
}

TEST(Actions, noShortcutIsTakenTwice)
{
    QObject owner;
    const Actions actions(&owner);
    QSet<QString> taken;
    for (const auto& row : actions.rows())
        for (const auto& key : row.shortcuts) {
            ASSERT_FALSE(key.isEmpty()) << qPrintable(row.text);
            EXPECT_FALSE(taken.contains(key.toString())) << qPrintable(key.toString());
            taken.insert(key.toString());
        }
}

TEST(Actions, isAwayUntilBoundAndThenRuns)
{
    QObject owner;
    Actions actions(&owner);
    EXPECT_FALSE(actions.isBound(Command::Save));
    EXPECT_FALSE(actions.action(Command::Save)->isEnabled());
    int runs = 0;
    actions.bind(Command::Save, &owner, [&runs] { ++runs; });
    EXPECT_TRUE(actions.isBound(Command::Save));
    actions.action(Command::Save)->trigger();
    EXPECT_EQ(runs, 1);
    actions.bind(Command::Save, &owner, [&runs] { runs += 10; });
    actions.action(Command::Save)->trigger();
    EXPECT_EQ(runs, 11) << "binding again replaces";
    actions.setEnabled(Command::Save, false);
    actions.action(Command::Save)->trigger();
    EXPECT_EQ(runs, 11);
}

TEST(Actions, enablingWhatIsNotBoundKeepsItAway)
{
    QObject owner;
    Actions actions(&owner);
    actions.setEnabled(Command::Undo, true);
    EXPECT_FALSE(actions.action(Command::Undo)->isEnabled());
}

TEST(Actions, toggleTellsItsState)
{
    QObject owner;
    Actions actions(&owner);
    bool on = true;
    actions.bindToggle(Command::ToggleGrid, &owner, true, [&on](bool now) { on = now; });
    actions.action(Command::ToggleGrid)->trigger();
    EXPECT_FALSE(on);
}

} // namespace
