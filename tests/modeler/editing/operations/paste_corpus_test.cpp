// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/modeler/editing/editing_fixture.h"
#include "tests/support/corpus.h"
#include "tests/support/schema_check.h"

#include <iostream>
#include <set>

namespace millrace::editing {

namespace {

bool isTidy(const Tree& tree)
{
    for (const metamodel::Reference& reference : tree.brokenReferences())
        if (reference.property != QLatin1String("calledElement"))
            return false;
    return true;
}

std::vector<Key> allOn(const Document& document)
{
    std::vector<Key> keys;
    for (const Element* drawn : bpmn::diagrams(document.tree()).front()->child(u"BPMNPlane")->children())
        keys.push_back(drawn->key());
    return keys;
}

} // namespace

/// Files of many programs on the clipboard, as text and as copied from our canvas: what comes is sound, and goes again.
TEST(PasteCorpusTest, WholeFilesOfOtherProgramsCanBePasted)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    support::SchemaCheck schema;
    std::size_t pasted = 0;
    for (const QString& path : support::corpusFiles("bpmn", {QStringLiteral("*.bpmn")})) {
        if (QFileInfo(path).size() > 100'000)
            continue;
        const QByteArray bytes = base::readFile(path);
        const auto loaded = bpmn::load(bytes);
        if (!loaded.tree || bpmn::diagrams(*loaded.tree).empty()
            || !bpmn::diagrams(*loaded.tree).front()->child(u"BPMNPlane") || !isTidy(*loaded.tree))
            continue;
        const auto source = Document::fromBytes(bytes);
        schema.add("source " + path.toStdString(), bytes);
        for (const QByteArray& clipboard : {bytes, copy(source->tree(), allOn(*source))}) {
            if (clipboard.isEmpty())
                continue;
            const auto document = Document::fromBytes(bpmn::newDiagram(QString()));
            const QByteArray start = document->tree().save();
            try {
                Edit edit(*document, QStringLiteral("Paste"));
                paste(edit, bpmn::diagrams(document->tree()).front()->child(u"BPMNPlane")->key(), clipboard, {0, 0});
                edit.commit();
            } catch (const base::Failure&) {
                continue; // conversations and choreographies say so
            }
            ++pasted;
            EXPECT_TRUE(isTidy(document->tree())) << path.toStdString();
            schema.add("pasted " + path.toStdString(), document->tree().save());
            document->undo();
            EXPECT_EQ(document->tree().save(), start) << path.toStdString();
        }
    }
    std::set<std::string> odd;
    const auto invalid = schema.invalid();
    for (const auto& [name, reason] : invalid)
        if (name.starts_with("source "))
            odd.insert(name.substr(7));
    for (const auto& [name, reason] : invalid)
        if (name.starts_with("pasted ") && !odd.contains(name.substr(7)))
            ADD_FAILURE() << name << ": " << reason;
    std::cout << pasted << " clipboards pasted\n";
    EXPECT_GT(pasted, 0U);
}

} // namespace millrace::editing
