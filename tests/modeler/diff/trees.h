// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/subject.h"
#include "modeler/diff/diff.h"

#include <QStringList>
#include <algorithm>
#include <gmock/gmock.h>

namespace millrace::diff {

using metamodel::Element;
using metamodel::Tree;

inline std::unique_ptr<Tree> loadTree(const QByteArray& bytes)
{
    auto loaded = bpmn::load(bytes);
    EXPECT_NE(loaded.tree, nullptr);
    return std::move(loaded.tree);
}

/// A process "P" with that inside, and what else stands under the root.
inline QByteArray processWith(const QByteArray& content, const QByteArray& others = {})
{
    return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" "
           "xmlns:ddi=\"http://www.omg.org/spec/DD/20100524/DI\" xmlns:v=\"urn:vendor\" targetNamespace=\"t\">\n"
           "<process id=\"P\">"
        + content + "</process>" + others + "</definitions>";
}

/// All that a tree says but comments, instructions, white space, prefixes and the order of attributes.
inline void canonical(const Element& element, int depth, QStringList& lines)
{
    QStringList attributes;
    for (const metamodel::Attribute& attribute : element.attributes()) {
        const bool isType = attribute.name == QLatin1String("xsi:type") && element.type() != metamodel::foreignType;
        if (attribute.name != QLatin1String("xmlns") && !attribute.name.startsWith(QLatin1String("xmlns:")) && !isType)
            attributes << attribute.uri + QLatin1Char('|') + attribute.name.section(QLatin1Char(':'), -1)
                    + QLatin1Char('=') + attribute.value;
    }
    attributes.sort();
    // Of typed elements the type and the role say what it is: <formalExpression> is an <expression>.
    const bool isTyped = element.type() > metamodel::textType;
    const QString what = isTyped && element.role()
        ? QStringLiteral("%1 as %2").arg(element.type()).arg(element.role()->name)
        : element.uri() + QLatin1Char('|') + element.localName();
    lines << QString(depth, QLatin1Char(' ')) + what + QLatin1Char(' ') + attributes.join(QLatin1Char(' '))
            + QLatin1String(" '") + element.text().trimmed() + QLatin1Char('\'');
    for (const Element* child : element.children())
        canonical(*child, depth + 1, lines);
}

inline std::string canonical(const Tree& tree)
{
    QStringList lines;
    canonical(tree.root(), 0, lines);
    return lines.join(QLatin1Char('\n')).toStdString();
}

inline std::vector<Difference> told(const Tree& older, const Tree& newer)
{
    return differences(older, newer, [](const Tree& tree, const Element& node) -> Spokesman {
        const bpmn::Subject subject = bpmn::subjectOf(tree, node);
        return {subject.element, subject.isLayout};
    });
}

/// "changed Task_1 name 'a' -> 'b'", "moved Task_1".
inline std::vector<std::string> lines(const std::vector<Difference>& differences)
{
    std::vector<std::string> result;
    for (const Difference& each : differences) {
        QString line = toWord(each.kind) + QLatin1Char(' ') + each.element;
        if (!each.property.isEmpty())
            line += QStringLiteral(" %1 '%2' -> '%3'").arg(each.property, each.oldValue, each.newValue);
        result.push_back(line.toStdString());
    }
    return result;
}

inline std::vector<std::string> told(const QByteArray& older, const QByteArray& newer)
{
    return lines(told(*loadTree(older), *loadTree(newer)));
}

} // namespace millrace::diff
