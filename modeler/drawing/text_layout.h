// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/drawing/primitive.h"

#include <QRectF>

namespace millrace::drawing {

/// Where text goes and how it looks.
struct TextBox {
    QRectF area; ///< wrapped to its width; what does not fit its height is elided
    QRectF keepFree; ///< an icon that no line may touch; may be null
    Qt::Alignment alignment = Qt::AlignCenter;
    int size = nameSize;
    int leastSize = nameSize; ///< shrinks down to it before anything is elided
    bool isStrong = false;
    bool isOnFill = false;
    Ink ink = Ink::Text;
    std::shared_ptr<const Face> face = {}; ///< its size, where it has one, goes before `size`
};

/// Breaks text into lines at words (inside of words where one is too long), keeps the breaks that it has, and elides
/// what has no room.
TextItems layOut(const QString& text, const TextBox& box);

/// Text that reads upwards in the area, as in the head of a horizontal pool: lines go from left to right.
TextItems layOutUpwards(const QString& text, const TextBox& box);

/// What the lines cover, rotation included.
QRectF extentOf(const TextItems& items);
QRectF extentOf(const TextItem& item);

} // namespace millrace::drawing
