// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/theme.h"

#include <QPainterPath>
#include <QPen>
#include <QPointF>
#include <QStaticText>
#include <QString>
#include <memory>
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

/// A font that the file asks for by a label style; what it leaves open is as the diagram's own.
struct Face {
    QString family; ///< empty, or one that is not installed: the diagram's
    int size = 0; ///< pixels at 100 %; 0: as usual
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruckOut = false;
    bool operator==(const Face&) const = default;
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
    std::shared_ptr<const Face> face; ///< null: the diagram's own
    QStaticText layout; ///< what the painter draws, made once
};

using PathItems = std::vector<PathItem>;
using TextItems = std::vector<TextItem>;

/// In the file's face, else in the diagram's; lines under a name and through it are the painter's.
QFont fontOf(const std::shared_ptr<const Face>& face, int pixelSize, bool isStrong);

QPen penOf(const PathItem& item, const QColor& colour);

} // namespace millrace::drawing
