// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/theme.h"

#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QStaticText>
#include <QString>
#include <vector>

namespace millrace::drawing {

enum class Dash : std::uint8_t { Solid, Dashed, Dotted, DashDot };

/// A path in diagram coordinates, filled, then stroked.
struct PathItem {
    QPainterPath path;
    Ink fill = Ink::None;
    Ink stroke = Ink::Outline;
    double width = outlineWidth;
    Dash dash = Dash::Solid;
    bool isDetail = false; ///< an icon or marker: left out when small
};

/// One line of text in diagram coordinates.
struct TextItem {
    QString text;
    QPointF origin; ///< left end of the baseline
    double width = 0;
    double angle = 0; ///< degrees about the origin; -90 reads upwards
    int size = nameSize; ///< pixels at 100 %
    bool isStrong = false;
    bool isOnFill = false; ///< stands on the figure's own fill, and so must contrast with it
    bool hasBacking = false; ///< stands over lines: a veil of the canvas behind it keeps it readable
    Ink ink = Ink::Text;
    QStaticText layout; ///< what the painter draws, made once
};

using PathItems = std::vector<PathItem>;
using TextItems = std::vector<TextItem>;

QPen penOf(const PathItem& item, const QColor& colour);

} // namespace millrace::drawing
