// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/primitive.h"

#include <QRectF>

namespace millrace::drawing {

/// Where text goes and how it looks.
struct TextBox {
    QRectF area; ///< wrapped to its width; what does not fit its height is elided
    double mostWidth = 0; ///< a single word may take more than the area's width, up to this
    QRectF keepFree; ///< an icon that no line may touch; may be null
    Qt::Alignment alignment = Qt::AlignCenter;
    int size = nameSize;
    int leastSize = nameSize; ///< shrinks down to it before anything is elided
    bool isStrong = false;
    bool isOnFill = false;
    Ink ink = Ink::Text;
    std::shared_ptr<const Face> face = {}; ///< its size, where it has one, goes before `size`
};

/// Breaks text into lines between words and keeps the breaks that it has. Numbers stay with their groups and units. A
/// word that is longer than a line makes the text smaller, as far as it may; then it is parted. What has no room is
/// elided.
TextItems layOut(const QString& text, const TextBox& box);

/// Text that reads upwards in the area, as in the head of a horizontal pool: lines go from left to right.
TextItems layOutUpwards(const QString& text, const TextBox& box);

/// What the lines cover, rotation included.
QRectF extentOf(const TextItems& items);
QRectF extentOf(const TextItem& item);

} // namespace millrace::drawing
