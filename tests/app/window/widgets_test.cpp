// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/widgets.h"

#include "app/window/icons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

using millrace::app::window::clickOnReturn;
using millrace::app::window::icon;
using millrace::app::window::menuWords;

namespace {

TEST(MenuWords, loseMnemonicAndDotsInAnyLanguage)
{
    EXPECT_EQ(menuWords(QStringLiteral("New from &template...")), QStringLiteral("New from template"));
    EXPECT_EQ(menuWords(QStringLiteral("Neu aus &Vorlage ...")), QStringLiteral("Neu aus Vorlage"));
    EXPECT_EQ(menuWords(QStringLiteral("\u00D6ffnen \u2026")), QStringLiteral("\u00D6ffnen"));
    EXPECT_EQ(menuWords(QStringLiteral("Zoom to &100 %")), QStringLiteral("Zoom to 100 %"));
}

TEST(LinkButton, WidensNoPanel)
{
    QWidget panel;
    auto* column = new QVBoxLayout(&panel);
    auto* link = millrace::app::window::linkButton(QString(200, QLatin1Char('w')));
    column->addWidget(link, 0, Qt::AlignLeft);
    panel.resize(300, 60);
    panel.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(panel.width(), 300);
    EXPECT_LE(link->geometry().right(), 300);
    link->setText(QStringLiteral("go"));
    QCoreApplication::processEvents();
    EXPECT_EQ(link->width(), link->sizeHint().width());
}

TEST(LineIcons, OfNoSizeAreNothing)
{
    EXPECT_TRUE(icon(QStringLiteral("copy")).pixmap(QSize(0, 0)).isNull());
    EXPECT_FALSE(icon(QStringLiteral("copy")).pixmap(QSize(16, 16)).isNull());
}

TEST(ClickOnReturn, pressesTheButtonAndNothingElse)
{
    QDialog dialog;
    QToolButton button(&dialog);
    int presses = 0;
    QObject::connect(&button, &QToolButton::clicked, &dialog, [&presses] { ++presses; });
    clickOnReturn(button);
    dialog.show();
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_A}) {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&button, &press);
    }
    EXPECT_EQ(presses, 2);
    EXPECT_TRUE(dialog.isVisible());
}

} // namespace
