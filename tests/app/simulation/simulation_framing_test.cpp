// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/simulation_activity.h"

#include "app/design/diagram_view.h"
#include "app/simulation/bottleneck_card.h"
#include "app/simulation/heat_legend.h"
#include "app/window/widgets.h"
#include "modeler/canvas/view.h"
#include "tests/app/simulation/activity_fixture.h"

namespace millrace::app::simulation {
namespace {

using namespace bench;

class SimulationFramingTest : public ActivityFixture { };

TEST_F(SimulationFramingTest, FitsTheDiagramInBelowTheCardsUntilSomebodyZooms)
{
    const ModelFolder folder;
    main.resize(1280, 800);
    main.show();
    canvas::View& canvas = open(folder.path()).canvas();
    const auto seen = [&] { return canvas.viewport().toWidget(canvas.figures().extent()); };
    const auto isWhole = [&] { return QRectF(canvas.rect()).contains(seen()) && seen().top() >= 60; };
    const auto resized = [&](int width, int height) {
        main.resize(width, height);
        return waitFor([&] { return main.size() == QSize(width, height); }) && settle();
    };
    ASSERT_TRUE(canvas.isVisible());
    EXPECT_TRUE(isWhole()) << seen().top();
    ASSERT_TRUE(resized(1800, 1000));
    EXPECT_TRUE(waitFor(isWhole, 2000));
    ASSERT_TRUE(resized(900, 700));
    EXPECT_TRUE(waitFor(isWhole, 2000));
    canvas.setZoom(3);
    ASSERT_TRUE(resized(1280, 800));
    EXPECT_EQ(canvas.zoom(), 3) << "what somebody has chosen stays";
}

TEST_F(SimulationFramingTest, FitsInWhatTheResultsWouldCover)
{
    const ModelFolder folder;
    main.resize(1280, 800);
    main.show();
    main.setActivity(window::ActivityId::Design);
    auto& view = static_cast<design::DiagramView&>(main.addDocument(design::DiagramView::open(folder.path())));
    canvas::View& canvas = view.canvas();
    const auto seen = [&] { return canvas.viewport().toWidget(canvas.figures().extent()); };
    ASSERT_TRUE(waitFor([&] { return canvas.isVisible() && canvas.height() > 500; }));
    canvas.scrollBy({0, canvas.height() - 40 - seen().bottom()}); // drawn low down, and all in sight
    ASSERT_TRUE(QRectF(canvas.rect()).contains(seen()));
    main.setActivity(window::ActivityId::Simulate);
    ASSERT_TRUE(settle());
    EXPECT_TRUE(waitFor([&] { return QRectF(canvas.rect()).contains(seen()); }, 2000)) << seen().bottom();
}

TEST_F(SimulationFramingTest, TheCardsStandBesideOneAnotherInNarrowWindows)
{
    Scenario crowded = today();
    crowded.pools[0].capacity = 2;
    crowded.pools[0].name = QStringLiteral("Credit officers");
    const ModelFolder folder({crowded});
    main.resize(1280, 800);
    main.show();
    open(folder.path());
    const auto* legend = main.findChild<HeatLegend*>();
    const auto* card = main.findChild<BottleneckCard*>();
    ASSERT_TRUE(legend && card && legend->isVisible() && card->isVisible());
    for (const int width : {1280, 1200, 1440, 1920}) {
        main.resize(width, 800);
        waitFor([&] { return main.width() == width; });
        EXPECT_TRUE(waitFor([&] { return legend->geometry().right() + 8 <= card->geometry().left(); }, 2000))
            << width << ": " << legend->geometry().right() << " and " << card->geometry().left();
    }
}

} // namespace
} // namespace millrace::app::simulation
