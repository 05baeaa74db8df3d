// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <array>

namespace millrace::app::window {

/// The colours of one look by role: those of the diagram (drawing::Theme) and of the frame around it. A value: painters
/// copy it, nobody mixes colours of their own.
struct Colors {
    bool dark = false;
    QColor window, panel, line, text, muted, accent, accentSoft, canvas, shape, outline, warning, error, good;
    QColor field; ///< ground of inputs
    QColor hover; ///< ground of what the pointer is over
    QColor onAccent; ///< text on the accent colour
    std::array<QColor, 5> heat; ///< low to high
    std::array<QColor, 7> series; ///< of charts, told apart by colour-blind readers too

    /// The heat scale at a level of 0 to 1, between its five colours in a straight line; clamps.
    QColor heatAt(double level) const;
};

const Colors& lightColors();
const Colors& darkColors();

enum class ThemeChoice { System, Light, Dark };

/// The look of the application: palette, fonts and style sheet from one set of colours, switched while it runs.
/// Lives on the GUI thread; apply() needs a QApplication.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    /// Sets style, fonts and the stored choice. Called once at the start.
    void start();
    /// Applies and stores; `changed` follows when the colours did.
    void choose(ThemeChoice choice);
    /// Applies without storing: for --dark, --light and tests.
    void show(ThemeChoice choice);
    ThemeChoice choice() const { return choice_; }
    const Colors& colors() const;

Q_SIGNALS:
    void changed();

private:
    Theme() = default;
    void apply();
    bool systemIsDark() const;

    ThemeChoice choice_ = ThemeChoice::System;
    bool dark_ = false;
    bool started_ = false;
    bool desktopDark_ = false;
};

/// The colours in use now.
const Colors& colors();
/// The UI font at a size in CSS pixels (1/96 inch) of 11 to 21 and a weight.
QFont uiFont(double pixels = 12.5, QFont::Weight weight = QFont::Normal);
/// For ids and expressions.
QFont monospaceFont(double pixels = 12);

} // namespace millrace::app::window
