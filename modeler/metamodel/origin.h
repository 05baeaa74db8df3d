// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/encoding.h"
#include "modeler/metamodel/xml_scanner.h"

#include <string_view>
#include <vector>

namespace millrace::metamodel {

/// Where a loaded node stands in the source. White space that only lays out belongs to the node behind it.
struct OriginNode {
    Key parent = noKey;
    std::int32_t lead = 0; ///< begin of the white space before it; == begin where there is none
    std::int32_t begin = 0;
    std::int32_t nameEnd = 0; ///< of an element's tag
    std::int32_t tagEnd = 0; ///< behind the start tag
    std::int32_t closingLead = 0; ///< begin of the white space before the end tag
    std::int32_t contentEnd = 0; ///< begin of the end tag; == tagEnd of an empty tag
    std::int32_t end = 0;
    std::uint32_t firstAttribute = 0; ///< into Origin::attributes
    std::uint32_t attributeCount = 0;
};

/// What a tree was read from; immutable, shared by its copies. A key up to nodes.size() is that of a loaded node.
struct Origin {
    QByteArray text; ///< UTF-8, whatever the file's encoding
    Encoding encoding = Encoding::Utf8;
    std::vector<OriginNode> nodes; ///< that of key k is at k - 1
    std::vector<XmlScanner::AttributeSpans> attributes;

    // --- the file's way of layout
    bool isMultiline = true;
    QByteArray lineEnd = "\n";
    QByteArray unit = "  "; ///< one step of indentation

    const OriginNode* find(Key key) const
    {
        return key > 0 && static_cast<std::size_t>(key) <= nodes.size() ? &nodes[static_cast<std::size_t>(key) - 1]
                                                                        : nullptr;
    }
    std::string_view view(std::int32_t begin, std::int32_t end) const
    {
        return std::string_view(text.constData() + begin, static_cast<std::size_t>(end - begin));
    }
    std::string_view view(Span span) const { return view(span.begin, span.end); }
    std::string_view lead(const OriginNode& node) const { return view(node.lead, node.begin); }
    bool isEmptyTag(const OriginNode& node) const { return text[node.tagEnd - 2] == '/' && node.tagEnd == node.end; }

    /// Works out the way of layout once all nodes are known.
    void findLayout();
};

} // namespace millrace::metamodel
