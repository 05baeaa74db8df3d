// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"
#include "modeler/metamodel/element.h"

class QGridLayout;

namespace millrace::canvas {

using metamodel::Key;

/// What comes next, beside the selected element: append, connect, change its type, delete.
class ContextPad : public FloatingPad {
    Q_OBJECT

public:
    explicit ContextPad(View& view);

    /// Stands beside that shape or edge; hidden for noKey.
    void follow(Key shape);
    /// Moves aside so as not to cover the area; hides where there is no room.
    void makeWay(const QRect& area);

private:
    void refill(const metamodel::Element& element, bool isEdge);
    PadButton* addButton(Glyph glyph, const QString& name);
    void addAppend(Glyph glyph, const QString& name, metamodel::TypeId type);
    void placeBeside(Key shape);

    QGridLayout* grid_;
    Key shape_ = metamodel::noKey;
    metamodel::TypeId type_ = metamodel::foreignType;
};

} // namespace millrace::canvas
