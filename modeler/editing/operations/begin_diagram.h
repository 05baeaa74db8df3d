// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace millrace::editing {

class Edit;

/// Gives a file in which no plane shows anything one that can be drawn on: of its first process or collaboration, else
/// of a new process. Whether there was need for it. Wants an edit of its own, as no behaviours follow it.
bool beginDiagram(Edit& edit);

} // namespace millrace::editing
