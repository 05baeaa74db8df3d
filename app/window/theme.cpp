// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme.h"

#include "app/export/fonts.h"
#include "app/window/style_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>
#include <algorithm>

namespace millrace::app::window {

namespace {

const QLatin1String themeKey("window/theme");

Colors makeLight()
{
    Colors c;
    c.window = QColor(0xF5F6F8);
    c.panel = QColor(0xFFFFFF);
    c.line = QColor(0xE2E5EA);
    c.text = QColor(0x1B2230);
    c.muted = QColor(0x667085);
    c.accent = QColor(0x0F766E);
    c.accentSoft = QColor(0xE3F2F0);
    c.canvas = QColor(0xFBFBFC);
    c.shape = QColor(0xFFFFFF);
    c.outline = QColor(0x2B3442);
    c.warning = QColor(0xB54708);
    c.error = QColor(0xB42318);
    c.good = QColor(0x027A48);
    c.field = QColor(0xFFFFFF);
    c.hover = QColor(0xF0F2F5);
    c.onAccent = QColor(0xFFFFFF);
    c.heat = {QColor(0xFFF7DC), QColor(0xFED98E), QColor(0xFDA050), QColor(0xDE5A3C), QColor(0xAA1E3C)};
    c.series = {QColor(0x0F766E), QColor(0xC2410C), QColor(0xEAB308), QColor(0x6366F1), QColor(0x64748B),
        QColor(0x0891B2), QColor(0xBE185D)};
    return c;
}

Colors makeDark()
{
    Colors c = makeLight();
    c.dark = true;
    c.window = QColor(0x14171C);
    c.panel = QColor(0x1B1F26);
    c.line = QColor(0x2B313B);
    c.text = QColor(0xE7EAF0);
    c.muted = QColor(0x98A2B3);
    c.accent = QColor(0x2DD4BF);
    c.accentSoft = QColor(0x173C3A);
    c.canvas = QColor(0x171A20);
    c.shape = QColor(0x222832);
    c.outline = QColor(0xC9D1DC);
    c.warning = QColor(0xFDB022);
    c.error = QColor(0xF97066);
    c.good = QColor(0x32D583);
    c.field = QColor(0x14171C);
    c.hover = QColor(0x242A33);
    c.onAccent = QColor(0x0C1F1D);
    c.heat = {QColor(0x3A3228), QColor(0x6E5028), QColor(0xA55F28), QColor(0xCD5537), QColor(0xE13C50)};
    c.series[0] = QColor(0x2DD4BF);
    return c;
}

QPalette paletteOf(const Colors& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.panel);
    set(QPalette::AlternateBase, c.window);
    set(QPalette::Text, c.text);
    set(QPalette::Button, c.panel);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.error);
    set(QPalette::Highlight, c.accentSoft);
    set(QPalette::HighlightedText, c.text);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, c.accent);
    set(QPalette::ToolTipBase, c.panel);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Light, c.panel);
    set(QPalette::Midlight, c.line);
    set(QPalette::Mid, c.line);
    set(QPalette::Dark, c.muted);
    set(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.muted);
    QColor faint = c.muted;
    faint.setAlphaF(0.6F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

/// Fusion, but for mnemonics: underlined only while Alt is held.
class QuietFusion : public QProxyStyle {
public:
    QuietFusion()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    { }
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override
    {
        if (hint == SH_UnderlineShortcut)
            return QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier) ? 1 : 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

double pixelsToPoints(double pixels)
{
    return pixels * 0.75;
}

} // namespace

const Colors& lightColors()
{
    static const Colors light = makeLight();
    return light;
}

const Colors& darkColors()
{
    static const Colors dark = makeDark();
    return dark;
}

QColor Colors::heatAt(double level) const
{
    const double at = std::clamp(level, 0.0, 1.0) * static_cast<double>(heat.size() - 1);
    const auto below = std::min(static_cast<std::size_t>(at), heat.size() - 2);
    const double part = at - static_cast<double>(below);
    const auto mix = [part](int a, int b) { return static_cast<int>(a + (b - a) * part + 0.5); };
    const QColor &a = heat[below], &b = heat[below + 1];
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

const Colors& Theme::colors() const
{
    return dark_ ? darkColors() : lightColors();
}

const Colors& colors()
{
    return Theme::instance().colors();
}

bool Theme::systemIsDark() const
{
    return desktopDark_;
}

void Theme::start()
{
    if (!started_) {
        started_ = true;
        // Asked before our own palette hides the desktop's.
        desktopDark_ = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        exporting::loadFonts();
        QApplication::setStyle(new QuietFusion);
        QApplication::setFont(uiFont());
    }
    const QString stored = QSettings().value(themeKey).toString();
    show(stored == QLatin1String("dark")       ? ThemeChoice::Dark
            : stored == QLatin1String("light") ? ThemeChoice::Light
                                               : ThemeChoice::System);
}

void Theme::choose(ThemeChoice choice)
{
    QSettings().setValue(themeKey,
        choice == ThemeChoice::Dark        ? QStringLiteral("dark")
            : choice == ThemeChoice::Light ? QStringLiteral("light")
                                           : QStringLiteral("system"));
    show(choice);
}

void Theme::show(ThemeChoice choice)
{
    choice_ = choice;
    dark_ = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark());
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    const QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    qApp->setStyleSheet(styleSheet(colors()));
}

QFont uiFont(double pixels, QFont::Weight weight)
{
    QFont font(QStringList {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(pixelsToPoints(pixels));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
    return font;
}

QFont monospaceFont(double pixels)
{
    QFont font(QStringLiteral("DejaVu Sans Mono"));
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(pixelsToPoints(pixels));
    return font;
}

} // namespace millrace::app::window
