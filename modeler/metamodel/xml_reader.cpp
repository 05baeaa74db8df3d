// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/xml_reader.h"

#include "modeler/metamodel/xml_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_set>

namespace millrace::metamodel {

namespace {

struct ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(XmlReader)
};

/// Of text that is no XML, to be quoted.
QString firstLine(const QString& text)
{
    constexpr qsizetype most = 60;
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

} // namespace

XmlReader::XmlReader(const Schema& schema, Decoded source)
    : schema_(schema)
    , refusal_(source.refusal)
    , refusalLine_(source.line)
    , scanner_(std::string_view(source.text.constData(), static_cast<std::size_t>(source.text.size())))
{
    origin_.text = source.text;
    origin_.encoding = source.encoding;
    bindings_.push_back({"xml", xmlUri.toString()});
}

std::unique_ptr<Element> XmlReader::read()
{
    if (!refusal_.isEmpty()) {
        problem_.message = refusal_;
        problem_.line = refusalLine_;
        return nullptr;
    }
    for (;;) {
        const Token token = scanner_.next();
        if (token == Token::End)
            break;
        if (!readToken(token))
            return nullptr;
    }
    const auto end = static_cast<std::int32_t>(origin_.text.size());
    if (!levels_.empty()) {
        fail(end,
            ReaderWords::tr("The file ends before <%1> (line %2) is closed; it may be cut off.")
                .arg(fromUtf8(levels_.back().name))
                .arg(levels_.back().element->line()));
        return nullptr;
    }
    if (!root_) {
        fail(end,
            isBlank(origin_.view(0, end)) ? ReaderWords::tr("The file is empty.")
                                          : ReaderWords::tr("This is no XML file: there is no element in it."));
        return nullptr;
    }
    origin_.findLayout();
    return std::move(root_);
}

bool XmlReader::readToken(Token token)
{
    switch (token) {
    case Token::StartTag:
    case Token::EmptyTag:
        return startElement(token == Token::EmptyTag);
    case Token::EndTag:
        return endElement();
    case Token::Text:
        return readText();
    case Token::CData:
        return addText(NodeKind::CData, scanner_.content(), scanner_.span());
    case Token::Comment:
        return addOther(NodeKind::Comment);
    case Token::Instruction:
        return addOther(NodeKind::ProcessingInstruction);
    case Token::Declaration:
        return true;
    case Token::Error:
    case Token::End:
        break;
    }
    return fail(scanner_.errorOffset(), scanner_.error());
}

bool XmlReader::checkRoom()
{
    if (levels_.size() > maximumDepth)
        return fail(scanner_.span().begin,
            ReaderWords::tr("The elements are nested more than %1 deep here; no such file is read.").arg(maximumDepth));
    if (origin_.nodes.size() > maximumNodes || origin_.attributes.size() > maximumAttributes)
        return fail(scanner_.span().begin,
            ReaderWords::tr("The file has too many elements to be read (more than %1).").arg(maximumNodes));
    return true;
}

Element* XmlReader::addNode(NodeKind kind, Span span)
{
    std::unique_ptr<Element> made = ElementInside::make();
    Element* node = made.get();
    Element::Data& d = ElementInside::of(*node);
    OriginNode from;
    from.lead = space_.isNull() ? span.begin : space_.begin;
    from.begin = span.begin;
    from.end = span.end;
    space_ = {};
    if (!levels_.empty()) {
        Element::Data& parent = ElementInside::of(*levels_.back().element);
        d.parent = levels_.back().element;
        d.index = static_cast<std::uint32_t>(parent.nodes.size());
        from.parent = parent.key;
        parent.nodes.push_back(std::move(made));
    } else {
        root_ = std::move(made);
    }
    origin_.nodes.push_back(from);
    d.key = static_cast<Key>(origin_.nodes.size());
    d.kind = kind;
    d.line = scanner_.lineOf(span.begin);
    return node;
}

bool XmlReader::startElement(bool isEmpty)
{
    const Span span = scanner_.span();
    const std::string_view name = scanner_.view(scanner_.name());
    if (levels_.empty() && root_)
        return fail(span.begin,
            ReaderWords::tr("A second root element <%1> follows the first; a file has but one.").arg(fromUtf8(name)));
    flushSpace(true);
    levels_.push_back({nullptr, name, bindings_.size(), scope_});
    if (!checkRoom() || !declareNamespaces())
        return false;
    const std::shared_ptr<const ElementName> known = nameOf(name, false);
    if (!known)
        return false;
    const Level level = levels_.back();
    levels_.pop_back();
    Element* element = addNode(NodeKind::Element, span);
    Element::Data& d = ElementInside::of(*element);
    d.name = known;
    OriginNode& from = origin_.nodes.back();
    from.nameEnd = scanner_.name().end;
    from.tagEnd = from.contentEnd = from.closingLead = span.end;
    if (!readAttributes(d))
        return false;
    place(d);
    levels_.push_back(level);
    levels_.back().element = element;
    if (isEmpty) {
        bindings_.resize(level.bindings);
        scope_ = level.scope;
        levels_.pop_back();
    }
    return true;
}

bool XmlReader::endElement()
{
    const Span span = scanner_.span();
    const QString name = fromUtf8(scanner_.view(scanner_.name()));
    if (levels_.empty())
        return fail(span.begin, ReaderWords::tr("</%1> closes an element that was never opened.").arg(name));
    const Level& level = levels_.back();
    if (scanner_.view(scanner_.name()) != level.name)
        return fail(span.begin,
            ReaderWords::tr("<%1> (line %2) is closed by </%3>.")
                .arg(fromUtf8(level.name))
                .arg(level.element->line())
                .arg(name));
    flushSpace(false);
    OriginNode& from = origin_.nodes[static_cast<std::size_t>(level.element->key()) - 1];
    from.closingLead = space_.isNull() ? span.begin : space_.begin;
    from.contentEnd = span.begin;
    from.end = span.end;
    space_ = {};
    bindings_.resize(level.bindings);
    scope_ = level.scope;
    levels_.pop_back();
    return true;
}

bool XmlReader::readText()
{
    const Span span = scanner_.span();
    const std::string_view text = scanner_.view(span);
    if (isBlank(text)) {
        if (!levels_.empty())
            space_ = span;
        return true;
    }
    if (levels_.empty())
        return fail(span.begin,
            root_ ? ReaderWords::tr("There is text behind the end of the root element.")
                  : ReaderWords::tr("This is no XML file: it begins with '%1' instead of a tag.")
                        .arg(firstLine(fromUtf8(text))));
    return addText(NodeKind::Text, span, span);
}

bool XmlReader::addText(NodeKind kind, Span content, Span whole)
{
    if (levels_.empty())
        return fail(whole.begin, ReaderWords::tr("A CDATA section may stand inside of elements only."));
    if (kind == NodeKind::CData)
        flushSpace(false);
    if (!checkRoom())
        return false;
    Element* node = addNode(kind, whole);
    if (kind == NodeKind::CData) {
        ElementInside::of(*node).text = decodeVerbatim(scanner_.view(content));
        return true;
    }
    DecodedValue decoded = decodeText(scanner_.view(content));
    if (!decoded.badReference.isEmpty())
        return failReference(content.begin, decoded.badReference);
    ElementInside::of(*node).text = std::move(decoded.value);
    return true;
}

bool XmlReader::addOther(NodeKind kind)
{
    // Outside of the root they are bytes that stay as they are.
    if (levels_.empty())
        return true;
    flushSpace(true);
    if (!checkRoom())
        return false;
    Element::Data& d = ElementInside::of(*addNode(kind, scanner_.span()));
    d.text = decodeVerbatim(scanner_.view(scanner_.content()));
    if (kind == NodeKind::ProcessingInstruction)
        d.name = std::make_shared<ElementName>(ElementName {{}, fromUtf8(scanner_.view(scanner_.name())), {}});
    return true;
}

bool XmlReader::hasBody() const
{
    const Element::Data& d = ElementInside::of(*levels_.back().element);
    return !d.type || d.type->hasBody();
}

/// White space beside a tag, comment or instruction is layout and stays in space_ for the node behind it; between
/// texts, or alone where text means something, it is text.
void XmlReader::flushSpace(bool beforeMarkup)
{
    if (space_.isNull() || beforeMarkup || !hasBody())
        return;
    const auto& nodes = levels_.back().element->nodes();
    const bool behindMarkup
        = !nodes.empty() && nodes.back()->kind() != NodeKind::Text && nodes.back()->kind() != NodeKind::CData;
    if (behindMarkup)
        return;
    const Span span = std::exchange(space_, {});
    ElementInside::of(*addNode(NodeKind::Text, span)).text = decodeVerbatim(scanner_.view(span));
}

bool XmlReader::declareNamespaces()
{
    for (const XmlScanner::AttributeSpans& attribute : scanner_.attributes()) {
        const std::string_view name = scanner_.view(attribute.name);
        if (name == "xmlns" ? !declare({}, attribute.value)
                            : name.starts_with("xmlns:") && !declare(name.substr(6), attribute.value))
            return false;
    }
    return true;
}

bool XmlReader::declare(std::string_view prefix, Span value)
{
    const DecodedValue uri = decodeAttribute(scanner_.view(value));
    if (!uri.badReference.isEmpty())
        return failReference(value.begin, uri.badReference);
    if (!prefix.empty() && uri.value.isEmpty())
        return fail(value.begin,
            ReaderWords::tr("The prefix \u201C%1\u201D is declared for no namespace.").arg(fromUtf8(prefix)));
    if ((prefix == "xml") != (uri.value == xmlUri) || prefix == "xmlns" || uri.value == xmlnsUri)
        return fail(value.begin,
            ReaderWords::tr("The prefix \u201C%1\u201D cannot be declared for this namespace.").arg(fromUtf8(prefix)));
    if (scope_ == levels_.back().scope)
        scope_ = ++scopes_;
    bindings_.push_back({prefix, uri.value});
    return true;
}

const QString* XmlReader::uriOf(std::string_view prefix) const
{
    static const QString none;
    for (auto binding = bindings_.rbegin(); binding != bindings_.rend(); ++binding)
        if (binding->prefix == prefix)
            return &binding->uri;
    return prefix.empty() ? &none : nullptr;
}

std::shared_ptr<const ElementName> XmlReader::nameOf(std::string_view qualified, bool isAttribute)
{
    KnownName& known = names_[scope_][qualified];
    std::shared_ptr<const ElementName>& name = isAttribute ? known.attribute : known.element;
    if (name)
        return name;
    const std::size_t colon = qualified.find(':');
    const std::string_view prefix = colon == std::string_view::npos ? std::string_view() : qualified.substr(0, colon);
    const std::string_view local = qualified.substr(colon + 1);
    const auto offset = static_cast<std::int32_t>(qualified.data() - origin_.text.constData());
    if (nameLength(local) != local.size() || local.empty() || local.find(':') != std::string_view::npos || colon == 0) {
        fail(offset, ReaderWords::tr("\u201C%1\u201D is no name with at most one prefix.").arg(fromUtf8(qualified)));
        return nullptr;
    }
    const bool isDeclaration = isAttribute && (prefix == "xmlns" || qualified == "xmlns");
    const QString declarations = xmlnsUri.toString(), none;
    const QString* uri = isDeclaration ? &declarations : isAttribute && prefix.empty() ? &none : uriOf(prefix);
    if (!uri) {
        fail(offset,
            ReaderWords::tr("The prefix \u201C%1\u201D of \u201C%2\u201D is not declared.")
                .arg(fromUtf8(prefix), fromUtf8(qualified)));
        return nullptr;
    }
    auto& pooled = pool_[uri->toStdString() + ' ' + std::string(qualified)];
    if (!pooled)
        pooled = std::make_shared<ElementName>(ElementName {fromUtf8(prefix), fromUtf8(local), *uri});
    return name = pooled;
}

bool XmlReader::readAttributes(Element::Data& d)
{
    OriginNode& from = origin_.nodes.back();
    from.firstAttribute = static_cast<std::uint32_t>(origin_.attributes.size());
    from.attributeCount = static_cast<std::uint32_t>(scanner_.attributes().size());
    d.attributes.reserve(scanner_.attributes().size());
    for (const XmlScanner::AttributeSpans& spans : scanner_.attributes()) {
        const std::shared_ptr<const ElementName> name = nameOf(scanner_.view(spans.name), true);
        if (!name)
            return false;
        DecodedValue decoded = decodeAttribute(scanner_.view(spans.value));
        if (!decoded.badReference.isEmpty())
            return failReference(spans.value.begin, decoded.badReference);
        d.attributes.push_back(
            {name->prefix.isEmpty() ? name->localName : name->qualified(), name->uri, std::move(decoded.value)});
        origin_.attributes.push_back(spans);
    }
    return checkDuplicates(d.attributes);
}

bool XmlReader::checkDuplicates(const std::vector<Attribute>& attributes)
{
    const auto clash = [&](const Attribute& attribute) {
        return fail(scanner_.span().begin,
            ReaderWords::tr("The attribute \u201C%1\u201D stands twice in this tag.").arg(attribute.name));
    };
    if (attributes.size() <= 12) {
        for (std::size_t i = 1; i < attributes.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (attributes[i].uri == attributes[k].uri
                    && localPart(attributes[i].name) == localPart(attributes[k].name))
                    return clash(attributes[i]);
        return true;
    }
    std::unordered_set<QString> seen;
    for (const Attribute& attribute : attributes)
        if (!seen.insert(attribute.uri + QLatin1Char(' ') + localPart(attribute.name).toString()).second)
            return clash(attribute);
    return true;
}

void XmlReader::place(Element::Data& d)
{
    const Type* parent = d.parent ? ElementInside::of(*d.parent).type : nullptr;
    const auto [found, isNew] = placements_.try_emplace(PlacementKey {parent, d.name.get()});
    if (isNew)
        found->second = schema_.placementOf(parent, d.name->uri, d.name->localName);
    const Placement& placement = found->second;
    const Type* said = placement.id == textType ? nullptr : typeSaid(d);
    const bool fits = said && (!placement.type || said->isA(placement.id));
    d.role = placement.role;
    d.type = fits ? said : placement.type;
    d.typeId = fits ? said->id() : placement.id;
}

const Type* XmlReader::typeSaid(const Element::Data& d) const
{
    for (const Attribute& attribute : d.attributes) {
        if (attribute.uri != instanceUri || localPart(attribute.name) != u"type")
            continue;
        const QString value = attribute.value.trimmed();
        const QString* uri = uriOf(prefixPart(value).toUtf8().toStdString());
        return uri ? schema_.typeByName(*uri, localPart(value)) : nullptr;
    }
    return nullptr;
}

bool XmlReader::fail(std::int32_t offset, const QString& message)
{
    problem_.message = message;
    problem_.line = scanner_.lineOf(offset);
    for (auto level = levels_.rbegin(); level != levels_.rend() && problem_.element.isEmpty(); ++level)
        if (level->element)
            problem_.element = level->element->id();
    return false;
}

bool XmlReader::failReference(std::int32_t offset, const QByteArray& reference)
{
    return fail(offset,
        ReaderWords::tr(
            "\u201C%1\u201D is no character that XML knows; a lone \u201C&\u201D is written as \u201C&amp;\u201D.")
            .arg(QString::fromUtf8(reference).simplified()));
}

} // namespace millrace::metamodel
