// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "tests/support/corpus.h"

#include <QByteArrayList>
#include <random>

namespace millrace::bpmn {
namespace {

using metamodel::Element;
using metamodel::Tree;

const QStringList bpmnNames {QStringLiteral("*.bpmn"), QStringLiteral("*.bpmn2"), QStringLiteral("*.bpmn20.xml")};

std::vector<const Element*> allElements(const Element& top)
{
    std::vector<const Element*> found {&top};
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const Element* child : found[i]->children())
            found.push_back(child);
    return found;
}

TEST(Corpus, IsSavedAsItWasOrRefusedWithAReason)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    int loaded = 0;
    for (const QString& path : support::corpusFiles("bpmn", bpmnNames)) {
        const QByteArray source = base::readFile(path);
        const metamodel::Loaded file = load(source, path);
        if (!file.tree) {
            const bool hasReason = source.contains("<!DOCTYPE") || !source.contains("definitions");
            EXPECT_TRUE(hasReason) << base::toText(file.problems.front()).toStdString();
            EXPECT_GT(file.problems.front().line, 0);
            continue;
        }
        ++loaded;
        EXPECT_TRUE(file.tree->save() == source) << path.toStdString();
    }
    EXPECT_GT(loaded, 0);
}

TEST(Corpus, ANewNameChangesNothingButTheValue)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    for (const QString& path : support::corpusFiles("bpmn", bpmnNames)) {
        const QByteArray source = base::readFile(path);
        if (source.size() > 1000000)
            continue;
        const metamodel::Loaded file = load(source, path);
        if (!file.tree)
            continue;
        Tree& tree = *file.tree;
        const std::vector<const Element*> elements = allElements(tree.root());
        const std::size_t step = 1 + elements.size() / 200;
        for (std::size_t i = 0; i < elements.size(); i += step) {
            const Element* element = elements[i];
            if (!element->hasAttribute(u"name") || element->id().isEmpty() || tree.allById(element->id()).size() != 1)
                continue;
            const QString old = element->name();
            const metamodel::Change change = tree.set(element->key(), u"name", QStringLiteral("X"));
            const QByteArray saved = tree.save();
            const auto prefix
                = std::mismatch(source.begin(), source.end(), saved.begin(), saved.end()).first - source.begin();
            const auto suffix
                = std::mismatch(source.rbegin(), source.rend(), saved.rbegin(), saved.rend()).first - source.rbegin();
            // What the two share leaves out the new value alone ("X" may be a part of the old one).
            EXPECT_GE(prefix + suffix, saved.size() - 1) << path.toStdString() << " " << element->id().toStdString();
            tree.apply(metamodel::inverse(change));
            ASSERT_EQ(element->name(), old);
        }
        EXPECT_TRUE(tree.save() == source) << path.toStdString();
    }
}

metamodel::Change randomEdit(Tree& tree, std::mt19937& random)
{
    const std::vector<const Element*> elements = allElements(tree.root());
    const auto any = [&]() -> const Element& { return *elements[random() % elements.size()]; };
    const Element& element = any();
    switch (random() % 6) {
    case 0:
        if (element.parent())
            return tree.remove(element.key());
        break;
    case 1: {
        const Element& target = any();
        const Element* above = &target;
        while (above && above != &element)
            above = above->parent();
        if (!above)
            return tree.move(element.key(), target.key(), metamodel::noKey);
        break;
    }
    case 2:
        return tree.insert(Tree::draftOf(element), element.parent() ? element.parent()->key() : element.key());
    case 3: {
        metamodel::Draft task;
        task.type = type::UserTask;
        task.set(u"id", tree.unusedId(u"Task"));
        return tree.insert(task, element.key());
    }
    case 4:
        return tree.set(element.key(), metamodel::bodyProperty, QStringLiteral("some <text>"));
    default:
        break;
    }
    return tree.set(element.key(), random() % 2 ? u"id" : u"name", QStringLiteral("X & Y"));
}

TEST(Corpus, EditsAreUndoneAndRedoneToTheByteAndReadBackTheSame)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::mt19937 random(7);
    for (const QString& path : support::corpusFiles("bpmn", bpmnNames)) {
        const QByteArray source = base::readFile(path);
        const metamodel::Loaded file = source.size() < 60000 ? load(source, path) : metamodel::Loaded();
        if (!file.tree)
            continue;
        metamodel::Changes changes;
        for (int i = 0; i < 12; ++i)
            changes.push_back(randomEdit(*file.tree, random));
        const QByteArray end = file.tree->save();
        const metamodel::Loaded again = load(end, path);
        ASSERT_TRUE(again.tree) << path.toStdString() << base::toText(again.problems.front()).toStdString();
        EXPECT_TRUE(metamodel::isSame(file.tree->root(), again.tree->root())) << path.toStdString();
        for (const metamodel::Change& change : metamodel::inverse(changes))
            file.tree->apply(change);
        EXPECT_TRUE(file.tree->save() == source) << path.toStdString();
        for (const metamodel::Change& change : changes)
            file.tree->apply(change);
        EXPECT_TRUE(file.tree->save() == end) << path.toStdString();
    }
}

/// A copy with a few bytes changed, cut, doubled or exchanged.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    const auto place = [&] { return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size() + 1)); };
    for (std::uint32_t i = random() % 4; i-- > 0 && !bytes.isEmpty();) {
        const qsizetype at = place(), length = static_cast<qsizetype>(random() % 40);
        switch (random() % 5) {
        case 0:
            bytes[std::min(at, bytes.size() - 1)] = static_cast<char>(random());
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(place(), length));
            break;
        case 3:
            bytes.insert(at,
                QByteArrayList {
                    "<", ">", "&", "\"", "<![CDATA[", "-->", "xmlns=''", "\r", "/", "<x:y>"}[random() % 10]);
            break;
        default:
            bytes.truncate(at);
        }
    }
    return bytes;
}

TEST(Corpus, DamagedFilesAreRefusedOrSavedAsTheyWere)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    std::mt19937 random(20241);
    int loaded = 0, refused = 0;
    for (const QString& path : support::corpusFiles("bpmn", bpmnNames)) {
        const QByteArray source = base::readFile(path);
        if (source.size() > 60000)
            continue;
        for (int i = 0; i < 20; ++i) {
            const QByteArray bytes = mutated(source, random);
            const metamodel::Loaded file = load(bytes, path);
            ASSERT_TRUE(file.tree || !file.problems.empty());
            file.tree ? ++loaded : ++refused;
            if (file.tree)
                ASSERT_TRUE(file.tree->save() == bytes) << path.toStdString() << " " << i;
            else
                ASSERT_GT(file.problems.front().line, 0);
        }
    }
    EXPECT_GT(loaded, 0);
    EXPECT_GT(refused, 0);
}

} // namespace
} // namespace millrace::bpmn
