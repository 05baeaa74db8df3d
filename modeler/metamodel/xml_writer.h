// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element_data.h"
#include "modeler/metamodel/origin.h"

namespace millrace::metamodel {

/// Writes a tree over the source it was read from: what stands as it stood is copied from there, the rest written in
/// the file's own manner. A function of tree and source alone. What it gives is UTF-8.
class XmlWriter {
public:
    explicit XmlWriter(const Origin& origin);
    QByteArray write(const Element& root);

private:
    struct Binding {
        QString prefix;
        QString uri;
    };

    void writeElement(const Element& element, std::string_view lead, bool isAtHome);
    void writeContent(const Element& element, const OriginNode* from, std::string_view ownLead, bool isAtHome);
    void writeNode(const Element& node, std::string_view lead, bool isAtHome);
    void writeText(const Element& node);
    void writeCData(const QString& text);
    QByteArray commentText(const QString& text) const;
    void writeNewTag(const Element& element);
    void writeOldTag(const Element& element, const OriginNode& from);
    void writeOldAttributes(const Element& element, const OriginNode& from);
    void writeAttribute(const QString& name, const QString& value);
    void writeDeclarations(const Element& element);
    void require(const QString& prefix, const QString& uri, std::vector<Binding>& missing) const;
    const QString* uriOf(const QString& prefix) const;
    void endTag(const Element& element, const OriginNode* from, const Element* last, std::string_view made);

    bool fitsCData(const QString& text) const;
    bool isWrittenAsText(const Element& node) const;
    bool looksLikeLayout(const Element& node) const;
    bool isWritten(const Element& node) const;
    bool hasContent(const Element& element) const;
    bool isInPlace(const Element& node) const;
    std::string_view leadOf(const Element& node, const Element* before, const QByteArray& made) const;
    QByteArray madeLead(const Element& element, std::string_view ownLead) const;
    void append(std::string_view bytes) { out_.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }

    const Origin& origin_;
    QByteArray out_;
    std::vector<Binding> bindings_;
};

} // namespace millrace::metamodel
