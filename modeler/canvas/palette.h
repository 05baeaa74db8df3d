// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"

class QVBoxLayout;

namespace millrace::canvas {

enum class ToolKind;

/// The strip at the left of the canvas: tools above, things to create below. Click a thing and click where it goes, or
/// drag it there.
class Palette : public FloatingPad {
    Q_OBJECT

public:
    explicit Palette(View& view);

private:
    void addTool(ToolKind kind, Glyph glyph, const QString& name);
    void addThings();
    void showTool();

    QVBoxLayout* column_;
    std::vector<std::pair<ToolKind, PadButton*>> tools_;
};

} // namespace millrace::canvas
