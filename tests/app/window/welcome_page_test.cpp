// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome_page.h"

#include "app/window/actions.h"
#include "app/window/tile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

class WelcomePageTest : public ::testing::Test {
protected:
    WelcomePageTest()
    {
        QSettings().clear();
        recent_ = std::make_unique<RecentFiles>();
        page_ = std::make_unique<WelcomePage>(actions_, *recent_);
        page_->resize(1000, 700);
        page_->show();
    }
    Tile* tile(const QString& text) const
    {
        for (Tile* tile : page_->findChildren<Tile*>())
            if (tile->text() == text && !tile->isHidden())
                return tile;
        return nullptr;
    }
    QObject owner_;
    Actions actions_ {&owner_};
    std::unique_ptr<RecentFiles> recent_;
    std::unique_ptr<WelcomePage> page_;
};

TEST_F(WelcomePageTest, opensTheSampleWithOneClick)
{
    int opened = 0;
    actions_.bind(Command::OpenSample, &owner_, [&opened] { ++opened; });
    for (QPushButton* button : page_->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Open the sample")) {
            EXPECT_TRUE(button->isEnabled()) << "follows its command";
            button->click();
        }
    EXPECT_EQ(opened, 1);
}

TEST_F(WelcomePageTest, nothingIsCutOffWhereThereIsLittleRoom)
{
    QTemporaryDir folder;
    for (const char* name : {"a.bpmn", "b.bpmn", "c.bpmn", "d.bpmn", "e.bpmn"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        recent_->add(file.fileName());
    }
    for (const int width : {560, 640, 760, 900, 1300}) {
        page_->resize(width, 700);
        QCoreApplication::sendPostedEvents();
        for (const QWidget* part : page_->findChildren<QWidget*>()) {
            const bool isWhole = qobject_cast<const Tile*>(part) || qobject_cast<const QLabel*>(part);
            if (isWhole && part->isVisible()) {
                EXPECT_LE(part->mapTo(page_.get(), QPoint(part->width(), 0)).x(), width) << width;
            }
        }
    }
}

TEST_F(WelcomePageTest, offersTheWaysToBegin)
{
    int made = 0;
    actions_.bind(Command::NewDiagram, &owner_, [&made] { ++made; });
    ASSERT_NE(tile(QStringLiteral("New diagram")), nullptr);
    tile(QStringLiteral("New diagram"))->click();
    EXPECT_EQ(made, 1);
}

TEST_F(WelcomePageTest, showsWhatWasOpenedLastWithItsPicture)
{
    const QTemporaryDir folder;
    QStringList asked;
    page_->setThumbnails([&asked](const QString& path, QSize size, bool) {
        asked += path;
        return QImage(size, QImage::Format_RGB32);
    });
    EXPECT_EQ(asked, QStringList {QString()}) << "the sample alone";
    recent_->add(folder.path(), true);
    EXPECT_TRUE(asked.contains(folder.path()));
    QString chosen;
    QObject::connect(page_.get(), &WelcomePage::recentChosen, &owner_,
        [&chosen](const QString& path, bool project) { chosen = project ? path : QString(); });
    Tile* recent = tile(QFileInfo(folder.path()).fileName());
    ASSERT_NE(recent, nullptr);
    recent->click();
    EXPECT_EQ(chosen, folder.path());
    recent_->clear();
    EXPECT_EQ(tile(QFileInfo(folder.path()).fileName()), nullptr);
}

} // namespace
