// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <array>
#include <cstdint>

namespace millrace::drawing {

/// What a stroke, a fill or a text is for; the theme says which colour that is, so figures need no rebuilding when the
/// theme changes.
enum class Ink : std::uint8_t {
    None,
    Outline, ///< of shapes and flows
    Fill, ///< of flow nodes, data and symbols left open
    Container, ///< of pools, lanes and expanded sub-processes
    Band, ///< of choreography bands that do not start the exchange, and messages answered
    Text, ///< of names
    Symbol, ///< of task icons and markers: quieter than the outline
    Muted, ///< of associations, groups, the names of flows
};

/// The colours of everything that is drawn. Immutable.
struct Theme {
    bool isDark = false;
    QColor window, panel, line, text, muted, accent, accentSoft, canvas, shape, outline, warning, error, good, grid;
    std::array<QColor, 5> heat; ///< low to high

    static const Theme& light();
    static const Theme& dark();

    QColor ink(Ink ink) const; ///< transparent for None
    QColor heatAt(double level) const; ///< 0 ... 1, clamped, blended between the five
    QColor onFill(const QColor& fill) const; ///< near-black or white: whichever reads on that fill
    /// A colour of the file as it can be seen on the canvas: on a dark one as much lighter as it takes to reach that
    /// contrast, in the same hue; on a light one, for which files are coloured, as it is.
    QColor onCanvas(const QColor& colour, double leastContrast) const;
};

/// Contrast ratio after WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b);

inline constexpr double outlineWidth = 1.5; ///< pixels at 100 %
inline constexpr double thickWidth = 3.0; ///< end events, call activities
inline constexpr double cornerRadius = 10.0; ///< of tasks
inline constexpr int nameSize = 12; ///< pixels at 100 %
inline constexpr int labelSize = 11;

/// The diagram's face: Inter where the application has loaded it, else what stands in; not hinted, so that lines break
/// alike at every scale.
QFont diagramFont(int pixelSize, bool isStrong = false);

} // namespace millrace::drawing
