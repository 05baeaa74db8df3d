// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme.h"

#include "app/window/icons.h"
#include "app/window/style_sheet.h"

#include <QApplication>
#include <QComboBox>
#include <QFontInfo>
#include <QImage>
#include <QPalette>
#include <QPixmap>
#include <QRegularExpression>
#include <QSettings>
#include <QWheelEvent>
#include <cmath>
#include <gtest/gtest.h>

using namespace millrace::app::window;

namespace {

/// Contrast as WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b)
{
    const auto light = [](const QColor& c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double x = light(a), y = light(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

TEST(Theme, textCanBeReadInBothLooks)
{
    for (const Colors& c : {lightColors(), darkColors()}) {
        EXPECT_GE(contrast(c.text, c.panel), 7);
        for (const QColor& ink : {c.muted, c.accent, c.warning, c.error, c.good})
            EXPECT_GE(contrast(ink, c.panel), 4.5) << qPrintable(ink.name()) << (c.dark ? " dark" : " light");
        EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    }
}

TEST(Theme, heatScaleMeetsItsColoursAndClamps)
{
    const Colors& c = lightColors();
    EXPECT_EQ(c.heatAt(0), c.heat[0]);
    EXPECT_EQ(c.heatAt(0.5), c.heat[2]);
    EXPECT_EQ(c.heatAt(1), c.heat[4]);
    EXPECT_EQ(c.heatAt(-3), c.heat[0]);
    EXPECT_EQ(c.heatAt(7), c.heat[4]);
}

TEST(Theme, theWheelOverAClosedBoxIsLeftToWhatItStandsIn)
{
    Theme::instance().show(ThemeChoice::Light);
    QComboBox box;
    box.addItems({QStringLiteral("Minutes"), QStringLiteral("Hours")});
    box.show();
    QCoreApplication::processEvents();
    QWheelEvent wheel({20, 10}, box.mapToGlobal(QPointF(20, 10)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &wheel);
    EXPECT_EQ(box.currentIndex(), 0);
    EXPECT_FALSE(wheel.isAccepted());
    EXPECT_NE(box.focusPolicy(), Qt::WheelFocus) << "the keyboard stays where it was";
}

TEST(Theme, switchesWhileRunningAndRemembers)
{
    int changes = 0;
    const auto watch = QObject::connect(&Theme::instance(), &Theme::changed, [&changes] { ++changes; });
    Theme::instance().choose(ThemeChoice::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkColors().window);
    EXPECT_EQ(QSettings().value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
    Theme::instance().show(ThemeChoice::Light);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), lightColors().window);
    EXPECT_EQ(QSettings().value(QStringLiteral("window/theme")).toString(), QStringLiteral("dark"));
    EXPECT_EQ(changes, 2);
    QObject::disconnect(watch);
    QSettings().remove(QStringLiteral("window/theme"));
}

TEST(Theme, styleSheetLeavesNoPlaceholder)
{
    for (const Colors& c : {lightColors(), darkColors()})
        EXPECT_FALSE(styleSheet(c).contains(u'@'));
}

TEST(Theme, styleSheetNamesImagesThatExist)
{
    static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
    for (const Colors& c : {lightColors(), darkColors()}) {
        auto found = url.globalMatch(styleSheet(c));
        EXPECT_TRUE(found.hasNext());
        while (found.hasNext()) {
            const QString file = found.next().captured(1);
            EXPECT_FALSE(QImage(file).isNull()) << qPrintable(file);
        }
    }
}

TEST(Theme, shipsItsFonts)
{
    EXPECT_EQ(QFontInfo(uiFont()).family(), QStringLiteral("Inter"));
    EXPECT_EQ(QFontInfo(monospaceFont()).family(), QStringLiteral("DejaVu Sans Mono"));
}

TEST(Icons, allDrawSomethingInTheInkOfTheTheme)
{
    ASSERT_GT(iconNames().size(), 50);
    Theme::instance().show(ThemeChoice::Dark);
    for (const QString& name : iconNames()) {
        if (name == QStringLiteral("millrace"))
            continue;
        const QImage image = icon(name).pixmap(QSize(32, 32)).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 200) {
                    ++inked;
                    EXPECT_NEAR(pixel.lightness(), darkColors().text.lightness(), 12) << qPrintable(name);
                }
        EXPECT_GT(inked, 8) << qPrintable(name);
    }
    Theme::instance().show(ThemeChoice::Light);
}

TEST(Icons, areSharpAtTwiceTheSize)
{
    EXPECT_EQ(icon(QStringLiteral("save")).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

} // namespace
