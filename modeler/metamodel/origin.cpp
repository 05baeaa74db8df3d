// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/origin.h"

namespace millrace::metamodel {

namespace {

/// What stands between the last line break and the node; nothing when it does not begin a line.
std::string_view indentation(const Origin& origin, const OriginNode& node)
{
    const std::string_view lead = origin.lead(node);
    const std::size_t lineBreak = lead.find_last_of("\r\n");
    return lineBreak == std::string_view::npos ? std::string_view() : lead.substr(lineBreak + 1);
}

} // namespace

void Origin::findLayout()
{
    const qsizetype feed = text.indexOf('\n');
    if (feed > 0 && text[feed - 1] == '\r')
        lineEnd = "\r\n";
    isMultiline = nodes.size() <= 1;
    for (const OriginNode& node : nodes) {
        const OriginNode* parent = find(node.parent);
        if (!parent || lead(node).find_first_of("\r\n") == std::string_view::npos)
            continue;
        isMultiline = true;
        const std::string_view outer = indentation(*this, *parent);
        const std::string_view inner = indentation(*this, node);
        if (inner.size() > outer.size() && inner.starts_with(outer)) {
            unit = QByteArray(inner.data() + outer.size(), static_cast<qsizetype>(inner.size() - outer.size()));
            return;
        }
    }
}

} // namespace millrace::metamodel
