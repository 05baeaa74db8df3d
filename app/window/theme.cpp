// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme.h"

#include "app/export/fonts.h"
#include "app/window/style_sheet.h"
#include "modeler/drawing/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPalette>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>

namespace millrace::app::window {

namespace {

const QLatin1String themeKey("window/theme");

/// The diagram's colours, with what only the frame around it needs.
Colors colorsOf(const drawing::Theme& theme)
{
    Colors c;
    c.dark = theme.isDark;
    c.window = theme.window;
    c.panel = theme.panel;
    c.line = theme.line;
    c.text = theme.text;
    c.muted = theme.muted;
    c.accent = theme.accent;
    c.accentSoft = theme.accentSoft;
    c.canvas = theme.canvas;
    c.shape = theme.shape;
    c.outline = theme.outline;
    c.warning = theme.warning;
    c.error = theme.error;
    c.good = theme.good;
    c.heat = theme.heat;
    c.field = theme.isDark ? theme.window : theme.panel;
    c.hover = theme.isDark ? QColor(0x242A33) : QColor(0xF0F2F5);
    c.onAccent = theme.isDark ? QColor(0x0C1F1D) : QColor(0xFFFFFF);
    c.series = {theme.accent, QColor(0xC2410C), QColor(0xEAB308), QColor(0x6366F1), QColor(0x64748B), QColor(0x0891B2),
        QColor(0xBE185D)};
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

/// Turning the wheel over a closed box scrolls what it stands in.
class ScrollPast : public QObject {
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

/// Fusion, but for mnemonics, which are underlined only while Alt is held, and for boxes that scrolling by would
/// change.
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
        if (hint == SH_ComboBox_AllowWheelScrolling)
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
    using QProxyStyle::polish;
    void polish(QWidget* widget) override
    {
        QProxyStyle::polish(widget);
        auto* box = qobject_cast<QComboBox*>(widget);
        if (!box)
            return;
        box->installEventFilter(&scrollPast_);
        if (box->focusPolicy() == Qt::WheelFocus)
            box->setFocusPolicy(Qt::StrongFocus);
    }

private:
    ScrollPast scrollPast_;
};

double pixelsToPoints(double pixels)
{
    return pixels * 0.75;
}

} // namespace

const Colors& lightColors()
{
    static const Colors light = colorsOf(drawing::Theme::light());
    return light;
}

const Colors& darkColors()
{
    static const Colors dark = colorsOf(drawing::Theme::dark());
    return dark;
}

QColor Colors::heatAt(double level) const
{
    return (dark ? drawing::Theme::dark() : drawing::Theme::light()).heatAt(level);
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
