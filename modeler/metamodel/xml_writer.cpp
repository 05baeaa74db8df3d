// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/xml_writer.h"

#include "modeler/metamodel/xml_text.h"

#include <QList>
#include <algorithm>
#include <optional>

namespace millrace::metamodel {

namespace {

bool isTextual(const Element& node)
{
    return node.kind() == NodeKind::Text || node.kind() == NodeKind::CData;
}

bool textMeansSomething(const Element& element)
{
    const Type* type = ElementInside::of(element).type;
    return !type || type->hasBody();
}

bool hasLineBreak(std::string_view lead)
{
    return lead.find_first_of("\r\n") != std::string_view::npos;
}

/// The line break and indentation that a lead ends with; empty when it does not begin a line.
std::string_view lastLine(std::string_view lead)
{
    std::size_t at = lead.find_last_of("\r\n");
    if (at == std::string_view::npos)
        return {};
    if (at > 0 && lead[at] == '\n' && lead[at - 1] == '\r')
        --at;
    return lead.substr(at);
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString declaredPrefix(const Attribute& attribute)
{
    return attribute.name.contains(QLatin1Char(':')) ? localPart(attribute.name).toString() : QString();
}

} // namespace

XmlWriter::XmlWriter(const Origin& origin)
    : origin_(origin)
{
    bindings_.push_back({QStringLiteral("xml"), xmlUri.toString()});
}

QByteArray XmlWriter::write(const Element& root)
{
    const OriginNode& from = *origin_.find(root.key());
    out_.reserve(origin_.text.size() + 4096);
    append(origin_.view(0, from.begin));
    writeElement(root, origin_.isMultiline ? viewOf(origin_.lineEnd) : std::string_view(), true);
    append(origin_.view(from.end, static_cast<std::int32_t>(origin_.text.size())));
    return std::move(out_);
}

bool XmlWriter::fitsCData(const QString& text) const
{
    const auto characters = text.toUcs4();
    return std::all_of(
        characters.begin(), characters.end(), [this](uint c) { return c != '\r' && canWrite(origin_.encoding, c); });
}

/// Text, or a CDATA section whose text none can hold.
bool XmlWriter::isWrittenAsText(const Element& node) const
{
    return node.kind() == NodeKind::Text
        || (node.kind() == NodeKind::CData && !fitsCData(ElementInside::of(node).text));
}

/// Blank text that would be taken for layout when it is read again.
bool XmlWriter::looksLikeLayout(const Element& node) const
{
    if (!isWrittenAsText(node) || !isBlank(node.text().toStdString()))
        return false;
    if (!textMeansSomething(*node.parent()))
        return true;
    const auto& siblings = node.parent()->nodes();
    const auto isMarkupAt = [&](std::size_t i, std::size_t step) {
        while (i < siblings.size() && !isWritten(*siblings[i]))
            i += step;
        return i < siblings.size() && !isTextual(*siblings[i]);
    };
    const std::size_t index = ElementInside::of(node).index;
    return isMarkupAt(index + 1, 1) || isMarkupAt(index - 1, static_cast<std::size_t>(-1));
}

/// An emptied text is still a node, but nothing is written for it, unless it was empty in the source: <![CDATA[]]>.
bool XmlWriter::isWritten(const Element& node) const
{
    if (!isTextual(node) || !ElementInside::of(node).text.isEmpty())
        return true;
    const OriginNode* from = origin_.find(node.key());
    return from && origin_.view(from->begin, from->end) == "<![CDATA[]]>";
}

bool XmlWriter::hasContent(const Element& element) const
{
    const auto& nodes = element.nodes();
    return std::any_of(nodes.begin(), nodes.end(), [this](const auto& node) { return isWritten(*node); });
}

bool XmlWriter::isInPlace(const Element& node) const
{
    const OriginNode* from = origin_.find(node.key());
    return from && node.parent() && from->parent == node.parent()->key();
}

void XmlWriter::writeNode(const Element& node, std::string_view lead, bool isAtHome)
{
    const Element::Data& d = ElementInside::of(node);
    if (d.kind == NodeKind::Element)
        return writeElement(node, lead, isAtHome);
    const OriginNode* from = origin_.find(d.key);
    if (isTextual(node))
        return writeText(node);
    if (from && !d.touched)
        return append(origin_.view(from->begin, from->end));
    if (d.kind == NodeKind::Comment)
        out_ += "<!--" + commentText(d.text) + "-->";
    else
        out_ += "<?" + d.name->localName.toUtf8() + d.text.toUtf8() + "?>";
}

QByteArray XmlWriter::commentText(const QString& text) const
{
    QByteArray written;
    for (const uint c : text.toUcs4()) {
        if (c == '-' && written.endsWith('-'))
            written += ' ';
        if (c == '\n')
            written += origin_.lineEnd;
        else if (canWrite(origin_.encoding, c))
            appendUtf8(written, c);
        else
            written += '?';
    }
    return written.endsWith('-') ? written + ' ' : written;
}

void XmlWriter::writeText(const Element& node)
{
    const Element::Data& d = ElementInside::of(node);
    const bool mustShow = looksLikeLayout(node); // then its first blank is said by number
    const OriginNode* from = origin_.find(d.key);
    const std::string_view source = from ? origin_.view(from->begin, from->end) : std::string_view();
    if (from && !(mustShow && isBlank(source))) {
        const bool isSourceText = !d.touched
            || d.text
                == (d.kind == NodeKind::CData ? decodeVerbatim(source.substr(9, source.size() - 12))
                                              : decodeText(source).value);
        if (isSourceText)
            return append(source);
    }
    if (!isWrittenAsText(node))
        return writeCData(d.text);
    if (mustShow)
        out_ += "&#" + QByteArray::number(d.text[0].unicode()) + ';';
    out_ += escapeText(QStringView(d.text).mid(mustShow ? 1 : 0), origin_.encoding, origin_.lineEnd);
}

void XmlWriter::writeCData(const QString& text)
{
    QByteArray inside = text.toUtf8();
    inside.replace("]]>", "]]]]><![CDATA[>");
    inside.replace("\n", origin_.lineEnd);
    out_ += "<![CDATA[" + inside + "]]>";
}

void XmlWriter::writeElement(const Element& element, std::string_view lead, bool isAtHome)
{
    const Element::Data& d = ElementInside::of(element);
    const OriginNode* from = origin_.find(d.key);
    if (from && isAtHome && !d.dirty)
        return append(origin_.view(from->begin, from->end));

    const std::size_t outerBindings = bindings_.size();
    bool declares = false;
    for (const Attribute& attribute : d.attributes)
        if (attribute.uri == xmlnsUri) {
            bindings_.push_back({declaredPrefix(attribute), attribute.value});
            declares = true;
        }
    if (from)
        writeOldTag(element, *from);
    else
        writeNewTag(element);
    if (from && d.touched)
        for (std::uint32_t i = 0; i < from->attributeCount; ++i)
            declares |= origin_.view(origin_.attributes[from->firstAttribute + i].name).starts_with("xmlns");
    writeContent(element, from, lastLine(lead), isAtHome && from && !(d.touched && declares));
    bindings_.resize(outerBindings);
}

void XmlWriter::writeNewTag(const Element& element)
{
    const Element::Data& d = ElementInside::of(element);
    out_ += '<' + d.name->qualified().toUtf8();
    for (const Attribute& attribute : d.attributes)
        writeAttribute(attribute.name, attribute.value);
    writeDeclarations(element);
    out_ += hasContent(element) ? ">" : "/>";
}

void XmlWriter::writeOldTag(const Element& element, const OriginNode& from)
{
    const Element::Data& d = ElementInside::of(element);
    append(origin_.view(from.begin, from.nameEnd));
    const std::int32_t end = from.attributeCount
        ? origin_.attributes[from.firstAttribute + from.attributeCount - 1].whole.end
        : from.nameEnd;
    if (d.touched)
        writeOldAttributes(element, from);
    else
        append(origin_.view(from.nameEnd, end));
    writeDeclarations(element);
    const bool isOpened = origin_.isEmptyTag(from) && hasContent(element);
    append(isOpened ? ">" : origin_.view(end, from.tagEnd));
}

void XmlWriter::writeOldAttributes(const Element& element, const OriginNode& from)
{
    const std::vector<Attribute>& attributes = element.attributes();
    std::vector<bool> written(attributes.size());
    // They mostly stand in the order of the source: looked for from where the one before was, any number takes no time.
    auto next = attributes.begin();
    for (std::uint32_t i = 0; i < from.attributeCount; ++i) {
        const XmlScanner::AttributeSpans& spans = origin_.attributes[from.firstAttribute + i];
        const QString name = fromUtf8(origin_.view(spans.name));
        const auto isIt = [&](const Attribute& attribute) { return attribute.name == name; };
        auto found = std::find_if(next, attributes.end(), isIt);
        if (found == attributes.end()) {
            found = std::find_if(attributes.begin(), next, isIt);
            if (found == next)
                continue;
        }
        next = found + 1;
        written[static_cast<std::size_t>(found - attributes.begin())] = true;
        if (decodeAttribute(origin_.view(spans.value)).value == found->value) {
            append(origin_.view(spans.whole));
            continue;
        }
        append(origin_.view(spans.whole.begin, spans.value.begin));
        out_ += escapeAttribute(found->value, origin_.encoding, origin_.text.at(spans.value.end));
        append(origin_.view(spans.value.end, spans.whole.end));
    }
    for (std::size_t i = 0; i < attributes.size(); ++i)
        if (!written[i])
            writeAttribute(attributes[i].name, attributes[i].value);
}

void XmlWriter::writeAttribute(const QString& name, const QString& value)
{
    out_ += ' ' + name.toUtf8() + "=\"" + escapeAttribute(value, origin_.encoding, '"') + '"';
}

const QString* XmlWriter::uriOf(const QString& prefix) const
{
    static const QString none;
    for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding)
        if (binding->prefix == prefix)
            return &binding->uri;
    return prefix.isEmpty() ? &none : nullptr;
}

void XmlWriter::require(const QString& prefix, const QString& uri, std::vector<Binding>& missing) const
{
    const QString* bound = uriOf(prefix);
    const bool isListed
        = std::any_of(missing.begin(), missing.end(), [&](const Binding& m) { return m.prefix == prefix; });
    if ((!bound || *bound != uri) && !isListed)
        missing.push_back({prefix, uri});
}

/// Declares the prefixes that the tag uses and that do not (or no longer) stand for what they should.
void XmlWriter::writeDeclarations(const Element& element)
{
    const Element::Data& d = ElementInside::of(element);
    std::vector<Binding> missing;
    require(d.name->prefix, d.name->uri, missing);
    for (const Attribute& attribute : d.attributes)
        if (!attribute.uri.isEmpty() && attribute.uri != xmlnsUri)
            require(prefixPart(attribute.name).toString(), attribute.uri, missing);
    for (const Binding& binding : missing) {
        const QString name
            = binding.prefix.isEmpty() ? QStringLiteral("xmlns") : QStringLiteral("xmlns:") + binding.prefix;
        if (element.hasAttribute(name))
            continue;
        writeAttribute(name, binding.uri);
        bindings_.push_back(binding);
    }
}

/// White space before a new child where no sibling shows how: one step deeper than the element itself.
QByteArray XmlWriter::madeLead(const Element& element, std::string_view ownLead) const
{
    for (const std::unique_ptr<Element>& node : element.nodes())
        if (node->kind() == NodeKind::Element && isInPlace(*node)) {
            const std::string_view lead = origin_.lead(*origin_.find(node->key()));
            const std::string_view shown = hasLineBreak(lead) ? lastLine(lead) : lead;
            return QByteArray(shown.data(), static_cast<qsizetype>(shown.size()));
        }
    if (!origin_.isMultiline || ownLead.empty())
        return {};
    return QByteArray(ownLead.data(), static_cast<qsizetype>(ownLead.size())) + origin_.unit;
}

std::string_view XmlWriter::leadOf(const Element& node, const Element* before, const QByteArray& made) const
{
    if (isWrittenAsText(node) || (before && isWrittenAsText(*before))
        || (isTextual(node) && (before ? isTextual(*before) : textMeansSomething(*node.parent()))))
        return {};
    return isInPlace(node) ? origin_.lead(*origin_.find(node.key())) : viewOf(made);
}

void XmlWriter::writeContent(const Element& element, const OriginNode* from, std::string_view ownLead, bool isAtHome)
{
    const auto& nodes = element.nodes();
    const bool isInline = std::any_of(
        nodes.begin(), nodes.end(), [this](const auto& node) { return isTextual(*node) && isWritten(*node); });
    const QByteArray none;
    std::optional<QByteArray> made;
    const Element* before = nullptr;
    bool beganLine = false;
    for (const std::unique_ptr<Element>& node : nodes) {
        if (!isWritten(*node))
            continue;
        const bool inPlace = isInPlace(*node);
        if (!inPlace && !made)
            made = isInline ? QByteArray() : madeLead(element, ownLead);
        const std::string_view lead = leadOf(*node, before, made ? *made : none);
        append(lead);
        writeNode(*node, lead, isAtHome && inPlace);
        before = node.get();
        beganLine = !inPlace && hasLineBreak(lead);
    }
    endTag(element, from, before, beganLine ? ownLead : std::string_view());
}

void XmlWriter::endTag(const Element& element, const OriginNode* from, const Element* last, std::string_view made)
{
    const bool wasOpen = from && !origin_.isEmptyTag(*from);
    if (!wasOpen) {
        if (last) {
            append(made);
            out_ += "</" + ElementInside::of(element).name->qualified().toUtf8() + '>';
        }
        return;
    }
    const std::string_view lead = origin_.view(from->closingLead, from->contentEnd);
    const bool wouldBeText = last ? isWrittenAsText(*last) || (isTextual(*last) && textMeansSomething(element))
                                  : textMeansSomething(element);
    if (!wouldBeText) {
        append(lead.empty() ? made : lead);
    }
    append(origin_.view(from->contentEnd, from->end));
}

} // namespace millrace::metamodel
