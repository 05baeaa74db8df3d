// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/print_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <gtest/gtest.h>

namespace millrace::app::design {

class PrintDialogTest : public ::testing::Test {
protected:
    PrintDialogTest()
    {
        printer_.setPageOrientation(QPageLayout::Landscape);
        dialog_ = std::make_unique<PrintDialog>(
            printer_, QStringLiteral("loan.bpmn"), true,
            [this](const PrintChoice& choice, QPrinter& target) {
                painted_ = choice;
                landscape_ = target.pageLayout().orientation() == QPageLayout::Landscape;
                QPainter painter(&target);
                painter.drawText(100, 100, QStringLiteral("A page"));
                if (!choice.isOnePage)
                    target.newPage();
            },
            nullptr);
        dialog_->resize(900, 600);
        dialog_->show();
        QApplication::processEvents();
    }
    QString said() const
    {
        QStringList words;
        for (const QLabel* label : dialog_->findChildren<QLabel*>())
            words += label->text();
        return words.join(u' ');
    }
    QPrinter printer_;
    PrintChoice painted_;
    bool landscape_ = false;
    std::unique_ptr<PrintDialog> dialog_;
};

TEST_F(PrintDialogTest, SaysHowManyPagesAsTheChoiceChanges)
{
    EXPECT_EQ(dialog_->pageCount(), 2);
    EXPECT_TRUE(said().contains(QStringLiteral("2 page"))) << said().toStdString();
    const auto boxes = dialog_->findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 2);
    boxes[0]->click();
    QApplication::processEvents();
    EXPECT_TRUE(painted_.isOnePage);
    EXPECT_EQ(dialog_->pageCount(), 1);
    EXPECT_TRUE(said().contains(QStringLiteral("One page")));
    boxes[1]->click();
    QApplication::processEvents();
    EXPECT_TRUE(painted_.isAll);
}

TEST_F(PrintDialogTest, PaperAndOrientationGoToThePrinter)
{
    EXPECT_TRUE(landscape_);
    for (QComboBox* box : dialog_->findChildren<QComboBox*>())
        if (const int row = box->findText(QStringLiteral("Portrait")); row >= 0)
            box->setCurrentIndex(row);
    QApplication::processEvents();
    EXPECT_FALSE(landscape_);
    EXPECT_EQ(printer_.pageLayout().orientation(), QPageLayout::Portrait);
}

TEST_F(PrintDialogTest, EveryControlSaysWhatItIs)
{
    for (const QAbstractButton* button : dialog_->findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty());
    for (const QComboBox* box : dialog_->findChildren<QComboBox*>())
        EXPECT_FALSE(box->accessibleName().isEmpty());
}

} // namespace millrace::app::design
