// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"
#include "modeler/metamodel/element.h"

#include <vector>

class QGridLayout;

namespace millrace::canvas {

using metamodel::Key;

/// What comes next, beside the selected element: append, connect, change its type, delete.
class ContextPad : public FloatingPad {
    Q_OBJECT

public:
    explicit ContextPad(View& view);

    /// Stands beside what is selected: what comes next for one, how to line them up for several; hidden for none. Keeps
    /// off areas of the view, if it can be done: where a name is being typed, where the palette is.
    void follow(const std::vector<Key>& selection, const std::vector<QRect>& kept = {});

private:
    /// What its buttons depend on.
    struct Kind {
        metamodel::TypeId type = metamodel::foreignType;
        bool isClosedPool = false;
        bool canBeDivided = false;
        bool isForCompensation = false;
        bool operator==(const Kind&) const = default;
    };
    Kind kindOf(const metamodel::Element& element, Key shape) const;
    void refill(const metamodel::Element& element, bool isEdge);
    PadButton* addButton(Glyph glyph, const QString& name);
    void addAppend(Glyph glyph, const QString& name, metamodel::TypeId type);
    void refillForSeveral(std::size_t count);
    void refillForLanes(bool isUpright);
    void clear();
    void placeBeside(const QRectF& box);
    void arrange(int columns);
    double coveredBy(const QRectF& place) const;
    double ownCoveredBy(const QRectF& place) const;

    QGridLayout* grid_;
    std::vector<PadButton*> buttons_; ///< in order
    int columns_ = 0;
    std::vector<QRect> kept_; ///< not to be covered
    Key shape_ = metamodel::noKey;
    std::size_t several_ = 0; ///< how many it is filled for, where that is more than one
    Kind kind_;
};

} // namespace millrace::canvas
