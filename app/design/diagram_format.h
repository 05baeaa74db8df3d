// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::editing {
class Document;
}

namespace millrace::app::design {

class DiagramView;

/// Lays out what is selected (two shapes and more), else the whole diagram in front, as one undo step.
void formatDiagram(DiagramView& view);

/// Draws what a file without a diagram holds, to be looked at: the document does not count as modified by it, and
/// saving writes it. What holds nothing gets an empty diagram to draw on. False when there was a diagram, or nothing to
/// draw.
bool drawFirstDiagram(editing::Document& document);

} // namespace millrace::app::design
