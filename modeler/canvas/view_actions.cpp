// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/types.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>

namespace millrace::canvas {

namespace {

/// What has to be selected, alone, for an action to make sense. Lanes are also for the diagram, with nothing selected.
enum class For { Anything, Lanes, Undivided, OpenSubProcess, ClosedSubProcess, Activity };

} // namespace

/// What an action is called and when it makes sense.
struct View::ActionRow {
    const char* name;
    QString text;
    QList<QKeySequence> keys = {};
    bool edits = true; ///< else it only looks
    int least = 0; ///< how many elements have to be selected
    bool inContextMenu = false;
    QString submenu = {};
};

QAction* View::makeAction(const ActionRow& row, const std::function<void()>& verb)
{
    auto* action = new QAction(row.text, this);
    action->setObjectName(QString::fromLatin1(row.name));
    action->setShortcuts(row.keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("inContextMenu", row.inContextMenu);
    action->setProperty("submenu", row.submenu);
    action->setProperty("edits", row.edits);
    action->setProperty("leastSelected", row.least);
    const QString shortcut = row.keys.empty() ? QString() : row.keys.front().toString(QKeySequence::NativeText);
    action->setToolTip(shortcut.isEmpty() ? row.text : QStringLiteral("%1 (%2)").arg(row.text, shortcut));
    connect(action, &QAction::triggered, this, verb);
    addAction(action);
    return action;
}

QAction* View::action(QLatin1String name) const
{
    for (QAction* one : actions())
        if (one->objectName() == name)
            return one;
    return nullptr;
}

void View::makeEditActions()
{
    makeAction({"canvas.rename", tr("Rename"), {Qt::Key_F2, Qt::Key_E}, true, 1, true}, [this] { renameSelected(); });
    makeAction({"canvas.delete", tr("Delete"), {QKeySequence::Delete, Qt::Key_Backspace}, true, 1, true},
        [this] { removeSelected(); });
    makeAction({"canvas.cut", tr("Cut"), {QKeySequence::Cut}, true, 1, true}, [this] { cutSelected(); });
    makeAction({"canvas.copy", tr("Copy"), {QKeySequence::Copy}, false, 1, true}, [this] { copySelected(); });
    makeAction({"canvas.paste", tr("Paste"), {QKeySequence::Paste}, true, 0, true}, [this] { paste(); });
    makeAction({"canvas.duplicate", tr("Duplicate"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, true, 1, true},
        [this] { duplicateSelected(); });
    makeAction(
        {"canvas.selectAll", tr("Select all"), {QKeySequence::SelectAll}, false, 0, true}, [this] { selectAll(); });
}

void View::makeMenuActions()
{
    makeAction({"canvas.create", tr("Create..."), {Qt::Key_N}, true, 0, true}, [this] { openCreateMenu(); });
    makeAction({"canvas.append", tr("Append..."), {Qt::Key_A}, true, 1, true}, [this] { openAppendMenu(); });
    makeAction({"canvas.replace", tr("Change type..."), {Qt::Key_R}, true, 1, true}, [this] { openReplaceMenu(); });
    makeAction({"canvas.colour", tr("Colour..."), {Qt::Key_K}, true, 1, true}, [this] { openColours(); });
    makeAction({"canvas.connectTo", tr("Connect to..."), {QKeySequence(Qt::SHIFT | Qt::Key_C)}, true, 1, true},
        [this] { openConnectMenu(); });
}

void View::makeArrangeActions()
{
    makeAction(
        {"canvas.drawApart", tr("Draw on a page of its own"), {QKeySequence(Qt::SHIFT | Qt::Key_P)}, true, 1, true},
        [this] { drawApart(); })
        ->setProperty("for", int(For::OpenSubProcess));
    makeAction({"canvas.compensate", tr("Add what undoes it"), {QKeySequence(Qt::SHIFT | Qt::Key_U)}, true, 1, true},
        [this] { addCompensation(); })
        ->setProperty("for", int(For::Activity));
    makeAction({"canvas.drawInside", tr("Draw in place"), {QKeySequence(Qt::SHIFT | Qt::Key_I)}, true, 1, true},
        [this] { drawInside(); })
        ->setProperty("for", int(For::ClosedSubProcess));
    using editing::Alignment;
    const QString menu = tr("Align");
    const auto add = [&](const char* name, const QString& text, Alignment alignment) {
        makeAction({name, text, {}, true, 2, true, menu}, [this, alignment] { align(alignment); });
    };
    add("canvas.alignLeft", tr("Align left"), Alignment::Left);
    add("canvas.alignCentre", tr("Align centre"), Alignment::Centre);
    add("canvas.alignRight", tr("Align right"), Alignment::Right);
    add("canvas.alignTop", tr("Align top"), Alignment::Top);
    add("canvas.alignMiddle", tr("Align middle"), Alignment::Middle);
    add("canvas.alignBottom", tr("Align bottom"), Alignment::Bottom);
    const QString lanes = tr("Lanes");
    const auto lane = [&](const char* name, const QString& text, For kind, auto verb) {
        makeAction({name, text, {}, true, 0, true, lanes}, verb)->setProperty("for", int(kind));
    };
    lane("canvas.laneBefore", tr("Add lane before"), For::Lanes, [this] { addLane(false); });
    lane("canvas.laneAfter", tr("Add lane after"), For::Lanes, [this] { addLane(true); });
    lane("canvas.splitInTwo", tr("Divide into two lanes"), For::Undivided, [this] { splitLane(2); });
    lane("canvas.splitInThree", tr("Divide into three lanes"), For::Undivided, [this] { splitLane(3); });
    makeAction({"canvas.distributeHorizontally", tr("Distribute horizontally"), {}, true, 3, true, menu},
        [this] { distribute(Qt::Horizontal); });
    makeAction({"canvas.distributeVertically", tr("Distribute vertically"), {}, true, 3, true, menu},
        [this] { distribute(Qt::Vertical); });
}

void View::makeViewActions()
{
    const auto tool = [this](const char* name, const QString& text, Qt::Key key, bool edits, ToolKind kind) {
        // Its key once more puts it away, as its button does.
        makeAction({name, text, {key}, edits}, [this, kind] { useTool(toolKind_ == kind ? ToolKind::Select : kind); });
    };
    tool("canvas.selectTool", tr("Select tool"), Qt::Key_V, false, ToolKind::Select);
    tool("canvas.handTool", tr("Hand tool"), Qt::Key_H, false, ToolKind::Hand);
    tool("canvas.lassoTool", tr("Lasso tool"), Qt::Key_L, false, ToolKind::Lasso);
    tool("canvas.spaceTool", tr("Space tool"), Qt::Key_S, true, ToolKind::Space);
    tool("canvas.connectTool", tr("Connect tool"), Qt::Key_C, true, ToolKind::Connect);
    const auto look = [this](const char* name, const QString& text, QList<QKeySequence> keys, bool inMenu, auto verb) {
        makeAction({name, text, std::move(keys), false, 0, inMenu}, verb);
    };
    look("canvas.zoomIn", tr("Zoom in"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, false,
        [this] { setZoom(zoom() * 1.25); });
    look("canvas.zoomOut", tr("Zoom out"), {QKeySequence::ZoomOut}, false, [this] { setZoom(zoom() / 1.25); });
    look("canvas.actualSize", tr("Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, false, [this] { setZoom(1); });
    look("canvas.fit", tr("Fit the diagram"), {QKeySequence(Qt::CTRL | Qt::Key_9), Qt::Key_F}, true, [this] { fit(); });
    look("canvas.zoomToSelection", tr("Zoom to selection"), {Qt::Key_Z}, true, [this] { zoomToSelection(); });
    look("canvas.minimap", tr("Map of the diagram"), {Qt::Key_M}, true, [this] { setMinimap(!hasMinimap()); });
    look("canvas.present", tr("Present"), {QKeySequence(Qt::CTRL | Qt::Key_F5)}, true, [this] { present(); });
    QAction* jumps = makeAction({"canvas.lineJumps", tr("Lines hop where they cross"), {}, false, 0, false}, [] {});
    jumps->setCheckable(true);
    jumps->setChecked(true);
    connect(jumps, &QAction::toggled, this, &View::setLineJumps);
    look("canvas.grid", tr("Grid"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, false, [this] { setGrid(!hasGrid()); });
}

void View::updateActions()
{
    const bool canEdit = !isReadOnly();
    const int selected = int(selection_.size());
    const drawing::Figure* only = selected == 1 ? figures_.find(selection_.front()) : nullptr;
    const auto suits = [&](For kind) {
        switch (kind) {
        case For::Anything:
            return true;
        case For::Lanes:
            return document_ != nullptr && editing::canAddLane(document_->tree(), toDivide());
        case For::Undivided:
            return document_ != nullptr && editing::canSplitLane(document_->tree(), toDivide());
        case For::Activity:
            return only != nullptr && bpmn::schema().isA(only->type, bpmn::type::Activity);
        case For::OpenSubProcess:
            return only != nullptr && editing::canDrawApart(document_->tree(), only->shape);
        case For::ClosedSubProcess:
            return only != nullptr && editing::canDrawInside(document_->tree(), only->shape);
        }
        return true;
    };
    for (QAction* action : actions())
        action->setEnabled((canEdit || !action->property("edits").toBool())
            && selected >= action->property("leastSelected").toInt() && suits(For(action->property("for").toInt())));
    placePads();
}

} // namespace millrace::canvas
