// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/panel_height.h"

#include "tests/app/simulation/simulation_bench.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace millrace::app::simulation {
namespace {

class PanelHeightTest : public testing::Test {
protected:
    PanelHeightTest()
        : panel(new QWidget)
        , height(window, *panel)
    {
        auto* column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        splitter = new QSplitter(Qt::Vertical);
        splitter->addWidget(new QWidget);
        splitter->addWidget(panel);
        splitter->setStretchFactor(0, 1);
        column->addWidget(splitter);
        window.resize(900, 1000);
        window.show();
        QApplication::processEvents();
        splitter->setSizes({680, 320});
    }
    void resize(int to)
    {
        window.resize(900, to);
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    QWidget window;
    QWidget* panel;
    QSplitter* splitter = nullptr;
    PanelHeight height;
};

TEST_F(PanelHeightTest, GivesWayInALowWindowAndComesBack)
{
    resize(500);
    EXPECT_LT(panel->height(), 260);
    EXPECT_GE(splitter->sizes()[0], 220);
    resize(1000);
    EXPECT_NEAR(panel->height(), 320, 2);
}

TEST_F(PanelHeightTest, StaysAsItIsInAHighWindow)
{
    resize(900);
    EXPECT_NEAR(panel->height(), 320, 2);
}

} // namespace
} // namespace millrace::app::simulation
