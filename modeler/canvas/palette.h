// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"

class QGridLayout;

namespace millrace::canvas {

enum class ToolKind;

/// The strip at the left of the canvas: tools above, things to create below. Click a thing and click where it goes, or
/// drag it there.
class Palette : public FloatingPad {
    Q_OBJECT

public:
    explicit Palette(View& view);

    /// In as few columns as that height of widget pixels allows.
    void fitInto(int height);

private:
    void addTool(ToolKind kind, Glyph glyph, const QString& name);
    void addThings();
    void showTool();

    void lay(int columns);

    QGridLayout* grid_;
    QWidget* line_; ///< between tools and things
    std::vector<QWidget*> things_;
    int columns_ = 0;
    std::vector<std::pair<ToolKind, PadButton*>> tools_;
};

} // namespace millrace::canvas
