// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/theme.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>

namespace millrace::drawing {
namespace {

QColor blend(const QColor& from, const QColor& to, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()),
        mix(from.alpha(), to.alpha()));
}

/// Relative luminance after WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xF5F6F8);
    theme.panel = QColor(0xFFFFFF);
    theme.line = QColor(0xE2E5EA);
    theme.text = QColor(0x1B2230);
    theme.muted = QColor(0x667085);
    theme.accent = QColor(0x0F766E);
    theme.accentSoft = QColor(0xE3F2F0);
    theme.canvas = QColor(0xFBFBFC);
    theme.shape = QColor(0xFFFFFF);
    theme.outline = QColor(0x2B3442);
    theme.warning = QColor(0xB54708);
    theme.error = QColor(0xB42318);
    theme.good = QColor(0x027A48);
    theme.grid = QColor(0xE9EBEF);
    theme.heat = {QColor(0xFFF7DC), QColor(0xFED98E), QColor(0xFDA050), QColor(0xDE5A3C), QColor(0xAA1E3C)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.isDark = true;
    theme.window = QColor(0x14171C);
    theme.panel = QColor(0x1B1F26);
    theme.line = QColor(0x2B313B);
    theme.text = QColor(0xE7EAF0);
    theme.muted = QColor(0x98A2B3);
    theme.accent = QColor(0x2DD4BF);
    theme.accentSoft = QColor(0x173C3A);
    theme.canvas = QColor(0x171A20);
    theme.shape = QColor(0x222832);
    theme.outline = QColor(0xC9D1DC);
    theme.warning = QColor(0xFDB022);
    theme.error = QColor(0xF97066);
    theme.good = QColor(0x32D583);
    theme.grid = QColor(0x232830);
    theme.heat = {QColor(0x3A3228), QColor(0x6E5028), QColor(0xA55F28), QColor(0xCD5537), QColor(0xE13C50)};
    return theme;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::None:
        return Qt::transparent;
    case Ink::Outline:
        return outline;
    case Ink::Fill:
        return shape;
    case Ink::Container:
        return blend(canvas, shape, 0.4);
    case Ink::Band:
        return blend(shape, outline, 0.18);
    case Ink::Text:
        return text;
    case Ink::Symbol:
        return blend(outline, shape, 0.15);
    case Ink::Muted:
        return muted;
    }
    return outline;
}

QColor Theme::heatAt(double level) const
{
    const double place = std::clamp(std::isnan(level) ? 0.0 : level, 0.0, 1.0) * double(heat.size() - 1);
    const auto low = std::min(std::size_t(place), heat.size() - 2);
    return blend(heat[low], heat[low + 1], place - double(low));
}

QColor Theme::onFill(const QColor& fill) const
{
    static const QColor black(0x1B2230);
    return contrast(Qt::white, fill) > contrast(fill, black) ? QColor(Qt::white) : black;
}

QColor Theme::onCanvas(const QColor& colour, double leastContrast) const
{
    QColor result = colour;
    for (float lightness = colour.lightnessF(); isDark && contrast(result, canvas) < leastContrast && lightness < 1;) {
        lightness = std::min(1.0F, lightness + 0.02F);
        result.setHslF(colour.hslHueF(), colour.hslSaturationF(), lightness, colour.alphaF());
    }
    return result.toRgb();
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

namespace {

QFont makeDiagramFont(int pixelSize, bool isStrong)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(pixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QFont diagramFont(int pixelSize, bool isStrong)
{
    // A font finds its face on first use, which costs more than laying out a name: copies of one share it.
    thread_local std::map<std::pair<int, bool>, QFont> fonts;
    auto found = fonts.find({pixelSize, isStrong});
    if (found == fonts.end())
        found = fonts.emplace(std::pair(pixelSize, isStrong), makeDiagramFont(pixelSize, isStrong)).first;
    return found->second;
}

} // namespace millrace::drawing
