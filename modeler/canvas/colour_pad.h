// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/floating_pad.h"

#include <vector>

namespace millrace::canvas {

class ColourSwatch;

/// The colours for what is selected, beside the context pad: none, and those that can be read in light and dark.
/// Arrows walk them, Space or Enter takes one, Escape closes; so does going anywhere else.
class ColourPad : public FloatingPad {
    Q_OBJECT

public:
    explicit ColourPad(View& view);

    /// Beside that part of the view, clear of what it is about if it can be done.
    void open(const QRect& beside, const QRect& about);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void take(const QString& colours);

    std::vector<ColourSwatch*> swatches_;
};

} // namespace millrace::canvas
