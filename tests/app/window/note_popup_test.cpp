// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_popup.h"

#include <gtest/gtest.h>

namespace millrace::app::window {

namespace {

QRect askedAt(QWidget& anchor)
{
    NotePopup::ask(anchor, {QStringLiteral("Why"), {}, QStringLiteral("Dismiss"), {}}, false, [](auto&&...) {});
    auto* popup = anchor.findChild<NotePopup*>();
    EXPECT_NE(popup, nullptr);
    const QRect place = popup != nullptr ? popup->geometry() : QRect();
    delete popup;
    return place;
}

} // namespace

TEST(NotePopup, StandsAboveWhereTheWindowEndsTooSoon)
{
    QWidget window;
    window.resize(600, 500);
    QWidget above(&window), below(&window);
    above.setGeometry(0, 0, 600, 400);
    below.setGeometry(0, 400, 600, 100);
    window.show();
    EXPECT_GT(askedAt(above).top(), above.mapToGlobal(QPoint()).y());
    EXPECT_LT(askedAt(below).bottom(), below.mapToGlobal(QPoint()).y());
}

} // namespace millrace::app::window
