// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/base/failure.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>
#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QMimeData>

namespace millrace::canvas {
namespace {

/// The type of BPMN on the clipboard; text goes along, for other tools and editors.
QString clipboardType()
{
    return QStringLiteral("application/x-bpmn+xml");
}

} // namespace

void View::makeActions()
{
    enum Need { Always, Editing };
    const auto add = [this](const char* name, const QString& text, std::vector<QKeySequence> keys, Need need,
                         bool inMenu, auto verb) {
        auto* action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(QList<QKeySequence>(keys.begin(), keys.end()));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setProperty("inContextMenu", inMenu);
        const QString shortcut = keys.empty() ? QString() : keys.front().toString(QKeySequence::NativeText);
        action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
        connect(action, &QAction::triggered, this, verb);
        addAction(action);
        if (need == Editing)
            editingActions_.push_back(action);
    };
    add("canvas.rename", tr("Rename"), {Qt::Key_F2, Qt::Key_E}, Editing, true, [this] { renameSelected(); });
    add("canvas.delete", tr("Delete"), {QKeySequence::Delete, Qt::Key_Backspace}, Editing, true,
        [this] { removeSelected(); });
    add("canvas.cut", tr("Cut"), {QKeySequence::Cut}, Editing, true, [this] { cutSelected(); });
    add("canvas.copy", tr("Copy"), {QKeySequence::Copy}, Always, true, [this] { copySelected(); });
    add("canvas.paste", tr("Paste"), {QKeySequence::Paste}, Editing, true, [this] { paste(); });
    add("canvas.selectAll", tr("Select all"), {QKeySequence::SelectAll}, Always, true, [this] { selectAll(); });
    add("canvas.selectTool", tr("Select tool"), {Qt::Key_V}, Always, false, [this] { useTool(ToolKind::Select); });
    add("canvas.handTool", tr("Hand tool"), {Qt::Key_H}, Always, false, [this] { useTool(ToolKind::Hand); });
    add("canvas.lassoTool", tr("Lasso tool"), {Qt::Key_L}, Always, false, [this] { useTool(ToolKind::Lasso); });
    add("canvas.connectTool", tr("Connect tool"), {Qt::Key_C}, Editing, false, [this] { useTool(ToolKind::Connect); });
    add("canvas.zoomIn", tr("Zoom in"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, Always, false,
        [this] { setZoom(zoom() * 1.25); });
    add("canvas.zoomOut", tr("Zoom out"), {QKeySequence::ZoomOut}, Always, false, [this] { setZoom(zoom() / 1.25); });
    add("canvas.actualSize", tr("Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, Always, false,
        [this] { setZoom(1); });
    add("canvas.fit", tr("Fit the diagram"), {QKeySequence(Qt::CTRL | Qt::Key_9), Qt::Key_F}, Always, true,
        [this] { fit(); });
}

void View::updateActions()
{
    const bool canEdit = !isReadOnly();
    for (QAction* action : editingActions_) {
        const bool needsSelection = action->objectName() != QLatin1String("canvas.paste")
            && action->objectName() != QLatin1String("canvas.connectTool");
        action->setEnabled(canEdit && (!needsSelection || !selection_.empty()));
    }
    placePads();
}

void View::selectAll()
{
    std::vector<Key> shapes;
    for (const drawing::Figure* figure : figures_.all())
        shapes.push_back(figure->shape);
    select(std::move(shapes));
}

void View::removeSelected()
{
    inlineEditor_->abandon();
    const std::vector<Key> elements = selectedElements();
    if (elements.empty() || isReadOnly())
        return;
    edit(tr("Delete %n element(s)", nullptr, int(elements.size())),
        [&elements](editing::Edit& step) { editing::remove(step, elements); });
}

void View::renameSelected()
{
    if (selection_.size() == 1)
        rename(selection_.front());
}

void View::copySelected()
{
    if (document_ == nullptr || selection_.empty())
        return;
    const QByteArray bytes = editing::copy(document_->tree(), selection_);
    if (bytes.isEmpty())
        return;
    auto* content = new QMimeData;
    content->setData(clipboardType(), bytes);
    content->setText(QString::fromUtf8(bytes));
    QGuiApplication::clipboard()->setMimeData(content);
}

void View::cutSelected()
{
    copySelected();
    const std::vector<Key> elements = selectedElements();
    if (!elements.empty() && !isReadOnly())
        edit(tr("Cut %n element(s)", nullptr, int(elements.size())),
            [&elements](editing::Edit& step) { editing::remove(step, elements); });
}

void View::paste()
{
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (content == nullptr || isReadOnly())
        return;
    const QByteArray bytes
        = content->hasFormat(clipboardType()) ? content->data(clipboardType()) : content->text().toUtf8();
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    const QPointF place = rect().contains(pointer) ? QPointF(pointer) : QPointF(width() / 2.0, height() / 2.0);
    std::vector<Key> made;
    edit(tr("Paste"),
        [&](editing::Edit& step) { made = editing::paste(step, figures_.plane(), bytes, viewport_.toDiagram(place)); });
    if (!made.empty())
        select(made);
}

void View::append(const editing::NewElement& what)
{
    inlineEditor_->accept();
    if (selection_.size() != 1 || isReadOnly())
        return;
    const Key source = selection_.front();
    Key made = metamodel::noKey;
    edit(tr("Append"), [&](editing::Edit& step) { made = editing::append(step, source, what); });
    if (made == metamodel::noKey)
        return;
    select({made});
    if (const drawing::Figure* figure = figures_.find(made)) {
        viewport_.reveal(figure->extent, size());
        viewportMoved();
        if (bpmn::schema().isA(figure->type, bpmn::type::Activity))
            rename(made); // who adds a task means to say what is done
    }
}

void View::changeType(const editing::NewElement& what)
{
    inlineEditor_->accept();
    const std::vector<Key> elements = selectedElements();
    if (elements.size() != 1 || isReadOnly())
        return;
    Key made = metamodel::noKey;
    edit(tr("Change type"), [&](editing::Edit& step) { made = editing::replaceType(step, elements.front(), what); });
    if (made != metamodel::noKey)
        selectElements({made});
}

} // namespace millrace::canvas
