// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/window/document_view.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QWidget>
#include <gtest/gtest.h>

using namespace millrace::app::window;
using millrace::base::Severity;

namespace {

class NoticedView : public DocumentView {
public:
    QWidget* widget() override { return &widget_; }
    QString title() const override { return QStringLiteral("a"); }
    QString path() const override { return {}; }
    bool isEdited() const override { return false; }
    bool mayClose() override { return true; }

private:
    QWidget widget_;
};

class NoticeBarTest : public ::testing::Test {
protected:
    void say(const char* words, const char* action = nullptr, DocumentView* about = nullptr)
    {
        Notice notice {Severity::Warning, QString::fromLatin1(words), {}, about};
        if (action != nullptr)
            notice.actions.push_back({QString::fromLatin1(action), [this, action] { ran_ += QLatin1String(action); }});
        bar_.say(std::move(notice));
    }
    bool click(const char* text)
    {
        for (auto* button : bar_.findChildren<QAbstractButton*>())
            if (button->text() == QLatin1String(text) && button->isVisibleTo(&bar_)) {
                button->click();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return true;
            }
        return false;
    }
    NoticeBar bar_;
    QStringList ran_;
};

TEST_F(NoticeBarTest, whatOffersSomethingComesBackFromUnderneath)
{
    say("The studio ended", "Bring back");
    say("One could not be opened");
    say("Another could not be opened");
    EXPECT_EQ(bar_.words(), QStringLiteral("Another could not be opened"));
    EXPECT_FALSE(click("Bring back"));
    say("Changed on disk", "Load");
    EXPECT_TRUE(click("Load"));
    EXPECT_EQ(ran_, QStringList {QStringLiteral("Load")});
    EXPECT_EQ(bar_.words(), QStringLiteral("Another could not be opened"));
    EXPECT_TRUE(click(""));
    EXPECT_EQ(bar_.words(), QStringLiteral("The studio ended")) << "words make way for newer words for good";
    EXPECT_TRUE(click("Bring back"));
    EXPECT_TRUE(bar_.words().isEmpty());
}

TEST_F(NoticeBarTest, saysTheSameOnce)
{
    say("Changed on disk", "Load");
    say("Changed on disk", "Load");
    EXPECT_TRUE(click("Load"));
    EXPECT_TRUE(bar_.words().isEmpty());
}

TEST_F(NoticeBarTest, whatIsAboutADocumentGoesAndComesWithIt)
{
    auto first = std::make_unique<NoticedView>();
    NoticedView second;
    bar_.setFront(first.get());
    say("An old version", "Restore", first.get());
    EXPECT_EQ(bar_.words(), QStringLiteral("An old version"));
    bar_.setFront(&second);
    EXPECT_TRUE(bar_.words().isEmpty());
    bar_.setFront(first.get());
    EXPECT_EQ(bar_.words(), QStringLiteral("An old version"));
    bar_.forget(&second);
    EXPECT_FALSE(bar_.words().isEmpty());
    first.reset();
    EXPECT_TRUE(bar_.words().isEmpty());
}

} // namespace
