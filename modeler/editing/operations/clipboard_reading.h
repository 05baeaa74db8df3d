// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QByteArray>
#include <memory>

namespace millrace::editing {

/// What a clipboard holds, drawn: of copy(), or a file of any other program, be it with words around it as in a chat.
/// What has no diagram is laid out; all of that lies on the first plane. Throws base::Failure for what is no BPMN, or
/// holds nothing that can be drawn.
std::unique_ptr<metamodel::Tree> readClipboard(const QByteArray& clipboard);

} // namespace millrace::editing
