// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/metamodel/element_data.h"
#include "modeler/metamodel/origin.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace millrace::metamodel {

/// Reads a source into typed elements. Checks all that XML 1.0 with namespaces asks of a file without a DTD; the first
/// offence ends it. Time and memory grow with the source alone; depth, nodes and attributes are limited.
class XmlReader {
public:
    static constexpr qsizetype maximumSize = 100 * 1024 * 1024;
    static constexpr std::size_t maximumDepth = 2500;
    static constexpr std::size_t maximumNodes = 2'000'000;
    static constexpr std::size_t maximumAttributes = 8'000'000;

    XmlReader(const Schema& schema, Decoded source);

    /// The root, or null; then problem() says why.
    std::unique_ptr<Element> read();
    const base::Problem& problem() const { return problem_; }
    Origin takeOrigin() { return std::move(origin_); }

private:
    struct Binding {
        std::string_view prefix;
        QString uri;
    };
    struct Level {
        Element* element;
        std::string_view name; ///< as written
        std::size_t bindings; ///< how many were there before
        int scope; ///< number of the set of bindings before
    };
    struct KnownName {
        std::shared_ptr<const ElementName> element;
        std::shared_ptr<const ElementName> attribute;
    };
    using Token = XmlScanner::Token;

    bool readToken(Token token);
    bool startElement(bool isEmpty);
    bool endElement();
    bool readText();
    bool addText(NodeKind kind, Span content, Span whole);
    bool addOther(NodeKind kind);
    Element* addNode(NodeKind kind, Span span);
    bool checkRoom();

    bool declareNamespaces();
    bool declare(std::string_view prefix, Span value);
    const QString* uriOf(std::string_view prefix) const;
    std::shared_ptr<const ElementName> nameOf(std::string_view qualified, bool isAttribute);
    bool readAttributes(Element::Data& d);
    bool checkDuplicates(const std::vector<Attribute>& attributes);
    void place(Element::Data& d);
    const Type* typeSaid(const Element::Data& d) const;
    bool hasBody() const;

    void flushSpace(bool beforeMarkup);
    bool fail(std::int32_t offset, const QString& message);
    bool failReference(std::int32_t offset, const QByteArray& reference);

    const Schema& schema_;
    Origin origin_;
    QString refusal_;
    int refusalLine_ = 1;
    XmlScanner scanner_;
    base::Problem problem_;
    std::unique_ptr<Element> root_;
    std::vector<Level> levels_;
    std::vector<Binding> bindings_;
    int scope_ = 0, scopes_ = 0;
    std::unordered_map<int, std::unordered_map<std::string_view, KnownName>> names_; ///< by scope
    struct PlacementKey {
        const Type* parent;
        const ElementName* name;
        bool operator==(const PlacementKey&) const = default;
    };
    struct PlacementHash {
        std::size_t operator()(const PlacementKey& key) const
        {
            return std::hash<const void*>()(key.parent) * 31 + std::hash<const void*>()(key.name);
        }
    };
    std::unordered_map<PlacementKey, Placement, PlacementHash> placements_;
    std::unordered_map<std::string, std::shared_ptr<const ElementName>> pool_; ///< by "uri qualified-name"
    Span space_; ///< white space of which it is not known yet whether it is layout
};

} // namespace millrace::metamodel
