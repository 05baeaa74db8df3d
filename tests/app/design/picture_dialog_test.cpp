// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/picture_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <gtest/gtest.h>

namespace millrace::app::design {

namespace {

QComboBox& field(const PictureDialog& dialog, const char* name)
{
    for (auto* box : dialog.findChildren<QComboBox*>())
        if (box->accessibleName() == QLatin1String(name))
            return *box;
    throw std::runtime_error(name);
}

bool says(const PictureDialog& dialog, const QString& words)
{
    for (const auto* label : dialog.findChildren<QLabel*>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST(PictureDialog, OffersOnlyWhatIsThere)
{
    const PictureDialog one({{100, 50}, {}, 1}, {}, nullptr);
    EXPECT_EQ(field(one, "What").count(), 1);
    PictureChoice proposed;
    proposed.extent = PictureChoice::Selection;
    const PictureDialog all({{100, 50}, {20, 10}, 3}, proposed, nullptr);
    EXPECT_EQ(field(all, "What").count(), 3);
    EXPECT_EQ(all.choice().extent, PictureChoice::Selection);
}

TEST(PictureDialog, WhatDoesNotCountForTheFormatIsGrey)
{
    const PictureDialog dialog({{100, 50}, {}, 1}, {}, nullptr);
    EXPECT_EQ(dialog.choice().format, QStringLiteral("svg"));
    EXPECT_FALSE(field(dialog, "Scale").isEnabled());
    EXPECT_FALSE(field(dialog, "Paper").isEnabled());
    field(dialog, "Format").setCurrentIndex(field(dialog, "Format").findData(QStringLiteral("png")));
    EXPECT_TRUE(field(dialog, "Scale").isEnabled());
    field(dialog, "Format").setCurrentIndex(field(dialog, "Format").findData(QStringLiteral("pdf")));
    EXPECT_FALSE(field(dialog, "Scale").isEnabled());
    EXPECT_TRUE(field(dialog, "Paper").isEnabled());
}

TEST(PictureDialog, AnyScaleCanBeTyped)
{
    PictureChoice png;
    png.format = QStringLiteral("png");
    const PictureDialog dialog({{100, 50}, {}, 1}, png, nullptr);
    EXPECT_DOUBLE_EQ(dialog.choice().scale, 2);
    QComboBox& scale = field(dialog, "Scale");
    scale.setEditText(QStringLiteral("150"));
    EXPECT_DOUBLE_EQ(dialog.choice().scale, 1.5);
    EXPECT_TRUE(says(dialog, QStringLiteral("198"))) << "(100 + 32) * 1.5 pixels wide";
    scale.setEditText(QStringLiteral("75 %"));
    EXPECT_DOUBLE_EQ(dialog.choice().scale, 0.75);
    scale.setEditText(QStringLiteral("99999"));
    EXPECT_DOUBLE_EQ(dialog.choice().scale, 10);
    scale.setEditText(QStringLiteral("large"));
    EXPECT_DOUBLE_EQ(dialog.choice().scale, 1);
}

} // namespace millrace::app::design
