// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/metamodel/random_document.h"

namespace millrace::metamodel::library {

QByteArray RandomDocument::quoted(const QByteArray& value)
{
    const char quote = chance(80) ? '"' : '\'';
    QByteArray escaped = value;
    escaped.replace(quote, quote == '"' ? "&#34;" : "&apos;");
    return quote + escaped + quote;
}

QByteArray RandomDocument::attribute(const char* attributeName, const QByteArray& value)
{
    return oneOf<QByteArray>({" ", " ", " ", "  ", "\n   ", "\t"}) + attributeName
        + oneOf<QByteArray>({"=", "=", "=", " = "}) + quoted(value);
}

QByteArray RandomDocument::id()
{
    return "e" + QByteArray::number(chance(95) ? ++ids_ : 1 + below(ids_ + 1));
}

QByteArray RandomDocument::reference()
{
    return oneOf<QByteArray>({"", "", "my:", "other:"}) + "e" + QByteArray::number(1 + below(ids_ + 3));
}

QByteArray RandomDocument::space(int depth)
{
    if (!isMultiline_)
        return {};
    return (chance(5) ? lineEnd_ : QByteArray()) + lineEnd_ + unit_.repeated(depth);
}

QByteArray RandomDocument::words()
{
    QByteArray text;
    for (int i = below(4); i >= 0; --i)
        text += oneOf<QByteArray>({"word", " ", "&amp;", "&lt;", "&#228;", "&#x1F600;", "\xC3\xA4", "\xE2\x82\xAC",
            "a>b", "'", "\"", lineEnd_, "\t", "&#10;", "&gt;"});
    return text;
}

QByteArray RandomDocument::element(
    const char* local, int depth, const QByteArray& attributes, const QByteArrayList& children)
{
    const QByteArray tag = '<' + name(local) + attributes + oneOf<QByteArray>({"", "", "", " ", "\n"});
    if (children.isEmpty() && chance(70))
        return tag + "/>";
    QByteArray content;
    for (const QByteArray& child : children)
        content += misc(depth + 1) + space(depth + 1) + child;
    return tag + '>' + content + (chance(10) && !children.isEmpty() ? QByteArray() : space(depth)) + "</" + name(local)
        + oneOf<QByteArray>({"", "", " "}) + '>';
}

QByteArray RandomDocument::misc(int depth)
{
    if (!chance(12))
        return {};
    return (chance(60) ? space(depth) : QByteArray(" "))
        + oneOf<QByteArray>(
            {"<!-- a comment \xC3\xA4 -->", "<!---->", "<?app do it?>", "<?app?>", "<!-- two\n lines -->"});
}

QByteArray RandomDocument::rule(int depth)
{
    const QByteArray type
        = chance(40) ? attribute("xsi:type", prefix_.isEmpty() ? "tSpecialRule" : prefix_ + ":tSpecialRule") : "";
    QByteArray content;
    for (int i = below(4); i > 0; --i)
        content += oneOf<QByteArray>({words(), words(), "<![CDATA[a < b & c]]>", "<![CDATA[]]>", lineEnd_ + "  ",
            "<!-- why -->", extras(depth)});
    return '<' + name("rule") + type + '>' + content + "</" + name("rule") + '>';
}

QByteArray RandomDocument::extras(int depth)
{
    QByteArrayList children;
    for (int i = below(3); i > 0; --i)
        children.append(oneOf<QByteArray>({"<v:x xmlns:v=\"urn:vendor\" b=\"1\" a='2'/>",
            "<ext:y ext:a=\"1\" xmlns:ext='urn:ext2'><ext:z/>" + space(depth) + "</ext:y>", "<ext:y> </ext:y>",
            "<plain xmlns=\"\">text</plain>", "<ext:data>" + words() + "<ext:br/>" + words() + "</ext:data>",
            "<x xmlns='urn:vendor'>" + space(depth) + "<deep/> tail</x>"}));
    return element("extras", depth, "", children);
}

QByteArray RandomDocument::book(int depth)
{
    QByteArrayList children;
    for (int i = below(3); i > 0; --i)
        children.append(
            '<' + name("by") + '>' + oneOf<QByteArray>({"", " ", "\n"}) + reference() + "</" + name("by") + '>');
    QByteArray attributes = attribute("id", id());
    if (chance(50))
        attributes += attribute("title", words().replace('<', "&lt;"));
    if (chance(40))
        attributes += attribute("sequelOf", reference());
    if (chance(20))
        attributes += attribute("ext:colour", "red");
    return element(chance(70) ? "book" : "journal", depth, attributes, children);
}

QByteArray RandomDocument::shelf(int depth)
{
    QByteArrayList children;
    if (chance(30))
        children.append(extras(depth + 1));
    if (chance(40))
        children.append(rule(depth + 1));
    for (int i = below(4); i > 0; --i)
        children.append(book(depth + 1));
    if (chance(20))
        children.append('<' + name("remark") + '>' + words() + "</" + name("remark") + '>');
    return element("shelf", depth, attribute("id", id()) + (chance(50) ? attribute("name", words()) : ""), children);
}

QByteArray RandomDocument::source()
{
    prefix_ = oneOf<QByteArray>({"", "lib", "l"});
    lineEnd_ = oneOf<QByteArray>({"\n", "\n", "\r\n"});
    unit_ = oneOf<QByteArray>({"  ", "\t", "    "});
    isMultiline_ = chance(85);
    QByteArrayList children;
    for (int i = below(3); i > 0; --i)
        children.append(element("author", 1, attribute("id", id()), {}));
    for (int i = below(4); i > 0; --i)
        children.append(shelf(1));
    QByteArray attributes = attribute(prefix_.isEmpty() ? "xmlns" : ("xmlns:" + prefix_).constData(), "urn:library")
        + attribute("xmlns:ext", "urn:ext") + attribute("xmlns:my", "urn:mine") + attribute("xmlns:other", "urn:other")
        + attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        + attribute("targetNamespace", "urn:mine");
    return oneOf<QByteArray>({"", "<?xml version=\"1.0\"?>" + lineEnd_, "<?xml version='1.0' encoding='UTF-8'?>"})
        + (chance(20) ? "<!-- head -->" + lineEnd_ : QByteArray()) + element("library", 0, attributes, children)
        + oneOf<QByteArray>({"", lineEnd_, lineEnd_ + "<!-- tail -->"});
}

QString RandomDocument::value()
{
    return oneOf<QString>({QStringLiteral("new"), QString(), QStringLiteral(" "),
        QStringLiteral("a < b & \"c\" 'd' ]]>"), QStringLiteral("two\nlines\tand\rmore"),
        QStringLiteral("\u00E4\u20AC\U0001F600"), QStringLiteral("e1"), QStringLiteral("e2"), QStringLiteral("my:e3")});
}

const Element& RandomDocument::anyNode(const Tree& tree, bool elementsOnly)
{
    for (;;) {
        const std::vector<const Element*> nodes = allNodes(tree.root());
        const Element& node = *oneOf(nodes);
        if (!elementsOnly || node.kind() == NodeKind::Element)
            return node;
    }
}

Draft RandomDocument::randomDraft(const Element& parent)
{
    Draft made;
    const int kind = below(parent.is(Shelf) ? 9 : 6);
    if (kind == 0) {
        made = foreign(
            QStringLiteral("thing"), oneOf<QString>({QStringLiteral("urn:new"), QStringLiteral("urn:ext"), QString()}));
        made.set(u"z", value()).set(u"a", value()).set(u"{urn:new}k", value());
        made.text = chance(50) ? value() : QString();
    } else if (kind == 1) {
        made.kind = oneOf<NodeKind>({NodeKind::Comment, NodeKind::Text, NodeKind::CData});
        made.text = made.kind == NodeKind::Comment ? QStringLiteral("a note") : value();
    } else if (kind == 2) {
        made = draft(Author).set(u"id", value()).set(u"name", value());
    } else if (kind == 3) {
        made = draft(Shelf).set(u"name", value());
        Draft remark = draft(textType);
        remark.role = QStringLiteral("remark");
        remark.text = value();
        made.add(draft(Book).set(u"sequelOf", value())).add(remark).add(draft(Rule));
        made.children.back().text = value();
    } else if (kind == 4) {
        made = draft(Extras).add(foreign(QStringLiteral("q"), QStringLiteral("urn:vendor")));
    } else if (kind == 5) {
        made = Tree::draftOf(parent.parent() ? *parent.parent() : parent);
    } else {
        made = draft(kind == 6 ? SpecialRule : kind == 7 ? Journal : Book).set(u"id", value());
        made.role = kind == 6 ? QStringLiteral("rule") : QString();
        made.text = kind == 6 ? value() : QString();
    }
    return made;
}

Change RandomDocument::edit(Tree& tree)
{
    const int action = below(10);
    const Element& node = anyNode(tree, action < 7);
    if (action < 3) {
        const QString property = oneOf<QString>({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("title"),
            QStringLiteral("sequelOf"), QStringLiteral("{urn:ext}colour"), QStringLiteral("{urn:fresh}mark"),
            QStringLiteral("zoo"), QStringLiteral("{http://www.w3.org/2001/XMLSchema-instance}nil")});
        return tree.set(node.key(), property, chance(30) ? std::nullopt : std::optional(value()));
    }
    if (action == 3)
        return tree.set(node.key(), bodyProperty, value());
    if (action < 7) {
        const auto& nodes = node.nodes();
        const Draft made = randomDraft(node);
        if (chance(50) || nodes.empty())
            return tree.insert(made, node.key());
        return tree.insert(
            made, node.key(), nodes[static_cast<std::size_t>(below(static_cast<int>(nodes.size())))]->key());
    }
    if (!node.parent())
        return tree.set(node.key(), u"name", value());
    if (action < 9 || node.key() < 0)
        return tree.remove(node.key());
    for (;;) {
        const Element& target = anyNode(tree, true);
        const Element* above = &target;
        while (above && above != &node)
            above = above->parent();
        if (above)
            continue;
        const auto& nodes = target.nodes();
        const Key before = nodes.empty() || chance(40)
            ? noKey
            : nodes[static_cast<std::size_t>(below(static_cast<int>(nodes.size())))]->key();
        return tree.move(node.key(), target.key(), before == node.key() ? noKey : before);
    }
}

} // namespace millrace::metamodel::library
