// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/metamodel/random_document.h"

#include "modeler/metamodel/encoding.h"

#include <rapidcheck/gtest.h>

namespace millrace::metamodel {
namespace {

using library::allNodes;
using library::RandomDocument;
using library::read;

std::vector<Key> keysOf(const Tree& tree)
{
    std::vector<Key> keys;
    for (const Element* node : allNodes(tree.root()))
        keys.push_back(node->key());
    return keys;
}

/// The source in one of the encodings, as its declaration says.
QByteArray recoded(QByteArray source, Encoding encoding)
{
    if (source.startsWith("<?xml"))
        source.remove(0, source.indexOf("?>") + 2);
    source.prepend("<?xml version=\"1.0\" encoding=\"" + toWord(encoding).toUtf8() + "\"?>");
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        source.prepend("\xEF\xBB\xBF");
    if (encoding == Encoding::Latin1)
        source.replace("\xE2\x82\xAC", "E");
    return encode(source, encoding);
}

RC_GTEST_PROP(Laws, SavingUneditedGivesTheSourceBytes, (std::uint32_t seed))
{
    const QByteArray source = RandomDocument(seed).source();
    const auto tree = read(source);
    RC_ASSERT(tree);
    RC_ASSERT(tree->save() == source);
    RC_ASSERT(isSame(tree->root(), tree->copy()->root()));
}

RC_GTEST_PROP(Laws, UndoGoesBackToTheFirstByteAndRedoToTheLast, (std::uint32_t seed))
{
    RandomDocument random(seed);
    const QByteArray source = random.source();
    const auto tree = read(source);
    RC_ASSERT(tree);
    std::vector<QByteArray> states {source};
    Changes changes;
    for (int i = 0; i < 12; ++i) {
        changes.push_back(random.edit(*tree));
        states.push_back(tree->save());
    }
    const std::vector<Key> keys = keysOf(*tree);
    for (std::size_t i = changes.size(); i-- > 0;) {
        tree->apply(inverse(changes[i]));
        RC_ASSERT(tree->save() == states[i]);
    }
    for (std::size_t i = 0; i < changes.size(); ++i) {
        tree->apply(changes[i]);
        RC_ASSERT(tree->save() == states[i + 1]);
    }
    RC_ASSERT(keysOf(*tree) == keys);
}

RC_GTEST_PROP(Laws, AMirrorThatFollowsIsTheSame, (std::uint32_t seed))
{
    RandomDocument random(seed);
    const auto tree = read(random.source());
    RC_ASSERT(tree);
    for (int i = 0; i < 4; ++i)
        random.edit(*tree);
    const auto mirror = tree->copy();
    for (int i = 0; i < 8; ++i) {
        const Change change = random.edit(*tree);
        mirror->apply(change);
        RC_ASSERT(keysOf(*tree) == keysOf(*mirror));
        RC_ASSERT(tree->save() == mirror->save());
    }
}

RC_GTEST_PROP(Laws, WhatIsSavedReadsBackTheSame, (std::uint32_t seed))
{
    RandomDocument random(seed);
    const auto tree = read(random.source());
    RC_ASSERT(tree);
    for (int i = 0; i < 10; ++i) {
        random.edit(*tree);
        const QByteArray saved = tree->save();
        const auto again = read(saved);
        RC_ASSERT(again);
        if (!isSame(tree->root(), again->root()))
            RC_FAIL(saved.toStdString());
        RC_ASSERT(again->save() == saved);
    }
}

RC_GTEST_PROP(Laws, EncodingsKeepTheirBytes, (std::uint32_t seed))
{
    for (const Encoding encoding :
        {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Latin1, Encoding::Windows1252}) {
        RandomDocument random(seed);
        const QByteArray source = recoded(random.source(), encoding);
        const auto tree = read(source);
        RC_ASSERT(tree);
        RC_ASSERT(tree->save() == source);
        Changes changes;
        for (int i = 0; i < 6; ++i)
            changes.push_back(random.edit(*tree));
        const auto again = read(tree->save());
        RC_ASSERT(again);
        RC_ASSERT(isSame(tree->root(), again->root()));
        for (const Change& change : inverse(changes))
            tree->apply(change);
        RC_ASSERT(tree->save() == source);
    }
}

RC_GTEST_PROP(Laws, TheReferenceIndexIsThatOfAFreshTree, (std::uint32_t seed))
{
    RandomDocument random(seed);
    const auto tree = read(random.source());
    RC_ASSERT(tree);
    const auto facts = [](const Tree& of, const QString& id) {
        QStringList found;
        for (const Element* element : of.allById(id))
            found += QString::number(element->key());
        for (const Reference& reference : of.referencesTo(id))
            found += QString::number(reference.from) + reference.property + reference.target;
        return found;
    };
    for (int i = 0; i < 12; ++i)
        random.edit(*tree);
    const auto fresh = tree->copy();
    for (int i = 0; i < 15; ++i)
        RC_ASSERT(facts(*tree, QStringLiteral("e%1").arg(i)) == facts(*fresh, QStringLiteral("e%1").arg(i)));
    RC_ASSERT(tree->brokenReferences().size() == fresh->brokenReferences().size());
    RC_ASSERT(tree->unusedId(u"Task") == fresh->unusedId(u"Task"));
}

} // namespace
} // namespace millrace::metamodel
