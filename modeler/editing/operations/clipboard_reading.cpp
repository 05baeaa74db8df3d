// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/clipboard_reading.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/document.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/format_diagram.h"

#include <QCoreApplication>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Key;
using metamodel::Tree;

namespace {

/// From the first tag to the last: chats and mails put words and fences around.
QByteArray withoutWords(const QByteArray& text)
{
    const qsizetype from = text.indexOf('<'), to = text.lastIndexOf('>');
    return from < 0 || to < from ? QByteArray() : text.mid(from, to - from + 1);
}

const Element* firstPlane(const Tree& tree)
{
    const auto diagrams = bpmn::diagrams(tree);
    return diagrams.empty() ? nullptr : diagrams.front()->child(u"BPMNPlane");
}

/// Collaborations and processes that have a diagram each lie below each other: on one plane they lie just so.
void gather(Edit& edit)
{
    const Tree& tree = edit.tree();
    const Element* first = firstPlane(tree);
    if (!first)
        return;
    const Key plane = first->key();
    std::vector<Key> others, drawn;
    for (const Element* diagram : bpmn::diagrams(tree)) {
        const Element* other = diagram->child(u"BPMNPlane");
        const Element* shown = other && other != first ? bpmn::shown(tree, *other) : nullptr;
        if (!shown || !shown->is(type::RootElement))
            continue;
        others.push_back(diagram->key());
        for (const Element* child : other->children())
            drawn.push_back(child->key());
    }
    for (const Key key : drawn)
        edit.move(key, plane);
    for (const Key key : others)
        edit.remove(key);
}

std::unique_ptr<Tree> drawn(const QByteArray& file)
{
    const auto document = Document::fromBytes(file);
    Edit edit(*document, QString());
    formatAll(edit);
    gather(edit);
    edit.commit();
    return document->tree().copy();
}

} // namespace

std::unique_ptr<Tree> readClipboard(const QByteArray& clipboard)
{
    QByteArray file = clipboard;
    metamodel::Loaded loaded = bpmn::load(file);
    if (!loaded.tree) {
        file = withoutWords(clipboard);
        loaded = bpmn::load(file);
    }
    if (!loaded.tree)
        throw base::Failure(QCoreApplication::translate(
            "editing::Paste", "The clipboard holds no BPMN. Copy elements from a diagram first."));
    if (lacksDiagram(*loaded.tree))
        loaded.tree = drawn(file);
    if (!firstPlane(*loaded.tree))
        throw base::Failure(QCoreApplication::translate("editing::Paste",
            "The BPMN on the clipboard holds nothing that can be drawn. Copy elements from a diagram first."));
    return std::move(loaded.tree);
}

} // namespace millrace::editing
