// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace millrace::app::window {

struct Colors;

/// The application's one style sheet in the given colours. Widgets ask for a variant by dynamic properties:
/// `role` of labels: heading, section, caption, muted, product; `kind` of buttons: primary, link, flat, chip;
/// `kind` of tab bars: text (plain words over a panel); `ground` of plain widgets: panel, window, tabs, canvas, card.
QString styleSheet(const Colors& colors);

} // namespace millrace::app::window
