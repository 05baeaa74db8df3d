// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/modeler/metamodel/library.h"

#include <QByteArrayList>
#include <QStringList>
#include <random>

namespace millrace::metamodel::library {

/// Writes random well-formed documents in all the manners that files come in, and makes random edits in their trees.
class RandomDocument {
public:
    explicit RandomDocument(std::uint32_t seed)
        : random_(seed)
    { }

    QByteArray source();
    Change edit(Tree& tree);

private:
    int below(int n) { return static_cast<int>(random_() % static_cast<std::uint32_t>(n)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> const T& oneOf(const std::vector<T>& choices)
    {
        return choices[static_cast<std::size_t>(below(static_cast<int>(choices.size())))];
    }
    QByteArray name(const char* local) { return prefix_.isEmpty() ? QByteArray(local) : prefix_ + ':' + local; }
    QByteArray quoted(const QByteArray& value);
    QByteArray attribute(const char* attributeName, const QByteArray& value);
    QByteArray id();
    QByteArray reference();
    QByteArray space(int depth);
    QByteArray words();
    QByteArray element(const char* local, int depth, const QByteArray& attributes, const QByteArrayList& children);
    QByteArray misc(int depth);
    QByteArray book(int depth);
    QByteArray shelf(int depth);
    QByteArray rule(int depth);
    QByteArray extras(int depth);

    Draft randomDraft(const Element& parent);
    QString value();
    const Element& anyNode(const Tree& tree, bool elementsOnly);

    std::mt19937 random_;
    QByteArray prefix_, lineEnd_, unit_;
    bool isMultiline_ = true;
    int ids_ = 0;
};

/// All nodes of a tree in document order.
inline std::vector<const Element*> allNodes(const Element& top)
{
    std::vector<const Element*> found {&top};
    for (const std::unique_ptr<Element>& node : top.nodes())
        for (const Element* below : allNodes(*node))
            found.push_back(below);
    return found;
}

} // namespace millrace::metamodel::library
