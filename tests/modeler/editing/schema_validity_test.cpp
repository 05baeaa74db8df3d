// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/modeler/editing/editing_fixture.h"

#include "modeler/base/file.h"
#include "modeler/editing/operations/format_diagram.h"
#include "tests/support/corpus.h"
#include "tests/support/schema_check.h"

#include <functional>
#include <iostream>

namespace millrace::editing {

namespace {

/// An edit that everyday work consists of, done to the first thing in the file that it can be done to.
struct EverydayEdit {
    const char* name;
    std::function<void(Edit&, Key plane)> perform;
};

const Element* firstShown(const Tree& tree, Key plane, TypeId wanted)
{
    for (const Element* shape : shapesOn(*tree.find(plane)))
        if (const Element* element = bpmn::shown(tree, *shape); element && element->is(wanted) && bpmn::bounds(*shape))
            return shape;
    return nullptr;
}

Key elementOf(const Tree& tree, const Element* shape)
{
    return shape ? bpmn::shown(tree, *shape)->key() : noKey;
}

const std::vector<EverydayEdit>& everydayEdits()
{
    static const std::vector<EverydayEdit> all {
        {"rename",
            [](Edit& edit, Key plane) {
                rename(edit, elementOf(edit.tree(), firstShown(edit.tree(), plane, type::FlowNode)),
                    QStringLiteral("A <new> \"name\" & more"));
            }},
        {"document",
            [](Edit& edit, Key plane) {
                const Key task = elementOf(edit.tree(), firstShown(edit.tree(), plane, type::Activity));
                if (task != noKey)
                    setProperty(edit, task, QStringLiteral("documentation"), QStringLiteral("What it is for"));
            }},
        {"append",
            [](Edit& edit, Key plane) {
                if (const Element* shape = firstShown(edit.tree(), plane, type::FlowNode))
                    append(edit, shape->key(), {.type = type::UserTask, .name = QStringLiteral("Next")});
            }},
        {"add data",
            [](Edit& edit, Key plane) {
                const Element* task = firstShown(edit.tree(), plane, type::Activity);
                if (!task)
                    return;
                const Key key = task->key();
                const QPointF at = bpmn::bounds(*task)->center();
                const Key data = create(edit, plane, {.type = type::DataObjectReference}, at + QPointF(0, 60));
                connect(edit, key, data);
                connect(edit, data, key);
            }},
        {"remove",
            [](Edit& edit, Key plane) {
                remove(edit, {elementOf(edit.tree(), firstShown(edit.tree(), plane, type::Activity))});
            }},
        {"remove a gateway",
            [](Edit& edit, Key plane) {
                remove(edit, {elementOf(edit.tree(), firstShown(edit.tree(), plane, type::Gateway))});
            }},
        {"remove a pool",
            [](Edit& edit, Key plane) {
                remove(edit, {elementOf(edit.tree(), firstShown(edit.tree(), plane, type::Participant))});
            }},
        {"move",
            [](Edit& edit, Key plane) {
                if (const Element* shape = firstShown(edit.tree(), plane, type::Activity))
                    moveShapes(edit, {shape->key()}, {33.5, 71});
            }},
        {"replace",
            [](Edit& edit, Key plane) {
                replaceType(edit, elementOf(edit.tree(), firstShown(edit.tree(), plane, type::Task)),
                    {.type = type::ServiceTask});
            }},
        {"wrap in a pool",
            [](Edit& edit, Key plane) {
                create(edit, plane, {.type = type::Participant}, {300, 300});
            }},
        {"copy and paste",
            [](Edit& edit, Key plane) {
                std::vector<Key> shapes;
                for (const Element* shape : shapesOn(*edit.tree().find(plane)))
                    shapes.push_back(shape->key());
                const QByteArray clipboard = copy(edit.tree(), shapes);
                const Element* task = firstShown(edit.tree(), plane, type::Activity);
                if (!clipboard.isEmpty() && task)
                    paste(edit, plane, clipboard, bpmn::bounds(*task)->center());
            }},
        {"colour",
            [](Edit& edit, Key plane) {
                setColours(edit, {elementOf(edit.tree(), firstShown(edit.tree(), plane, type::FlowNode))},
                    QStringLiteral("#bbdefb"), QStringLiteral("#0d4372"));
            }},
        {"draw what is missing", [](Edit& edit, Key) { drawMissing(edit); }},
        {"format everything", [](Edit& edit, Key) { formatAll(edit); }},
    };
    return all;
}

/// Several diagrams are edited each in its turn.
std::vector<Key> planesIn(const Tree& tree)
{
    std::vector<Key> planes;
    for (const Element* diagram : bpmn::diagrams(tree))
        if (const Element* plane = diagram->child(u"BPMNPlane"))
            planes.push_back(plane->key());
    return planes;
}

void editEach(const QString& path, support::SchemaCheck& schema)
{
    const auto document = Document::open(path);
    const QByteArray start = document->tree().save();
    const std::string file = QFileInfo(path).fileName().toStdString();
    const auto planes = planesIn(document->tree());
    for (const EverydayEdit& everyday : everydayEdits()) {
        for (const Key plane : planes) {
            if (!document->tree().find(plane))
                continue; // it went with what it shows
            Edit edit(*document, QLatin1String(everyday.name));
            everyday.perform(edit, plane);
            edit.commit();
        }
        if (planes.empty()) {
            Edit edit(*document, QStringLiteral("Draw"));
            drawMissing(edit);
            edit.commit();
        }
        schema.add(file + ": " + everyday.name, document->tree().save());
        while (document->canUndo())
            document->undo();
        ASSERT_TRUE(document->tree().save() == start) << file << ": " << everyday.name;
        if (planes.empty())
            return;
    }
}

} // namespace

TEST(SchemaValidityTest, EverydayEditsKeepValidFilesValid)
{
    SKIP_WITHOUT_CORPUS("bpmn");
    support::SchemaCheck schema;
    SKIP_WITHOUT_SCHEMA(schema);
    QStringList files;
    for (const QString& path : support::corpusFiles(
             "bpmn", {QStringLiteral("*.bpmn"), QStringLiteral("*.bpmn2"), QStringLiteral("*.bpmn20.xml")})) {
        if (QFileInfo(path).size() > 400'000 || !bpmn::loadFile(path).tree)
            continue;
        schema.add(path.toStdString(), base::readFile(path));
        files.append(path);
    }
    const auto before = schema.invalid();
    for (const auto& [path, reason] : before)
        files.removeAll(QString::fromStdString(path));
    ASSERT_FALSE(files.isEmpty());
    for (const QString& path : files) {
        editEach(path, schema);
        if (schema.waiting() > 500)
            schema.run();
    }
    schema.run();
    std::cout << files.size() << " valid files (" << before.size() << " others left out), " << schema.count()
              << " states held against the schema\n";
}

} // namespace millrace::editing
