// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/view.h"

#include "modeler/base/failure.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/auto_scroll.h"
#include "modeler/canvas/colour_pad.h"
#include "modeler/canvas/context_pad.h"
#include "modeler/canvas/inline_editor.h"
#include "modeler/canvas/minimap.h"
#include "modeler/canvas/palette.h"
#include "modeler/canvas/tools/connect_tool.h"
#include "modeler/canvas/tools/create_tool.h"
#include "modeler/canvas/tools/hand_tool.h"
#include "modeler/canvas/tools/select_tool.h"
#include "modeler/canvas/tools/space_tool.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAction>
#include <algorithm>

namespace millrace::canvas {

View::View(QWidget* parent)
    : QWidget(parent)
    , theme_(&drawing::Theme::light())
    , palette_(new Palette(*this))
    , contextPad_(new ContextPad(*this))
    , colourPad_(new ColourPad(*this))
    , minimap_(new Minimap(*this))
    , autoScroll_(new AutoScroll([this](QPointF delta) { scrollUnderDrag(delta); }, this))
    , inlineEditor_(new InlineEditor(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(120, 120);
    setAccessibleName(tr("Diagram"));
    connect(inlineEditor_, &InlineEditor::openChanged, this, &View::placePads);
    makeEditActions();
    makeMenuActions();
    makeArrangeActions();
    makeViewActions();
    useTool(ToolKind::Select);
    updateActions();
}

View::~View()
{
    inlineEditor_->abandon(); // its leaving would call back
}

void View::setDocument(editing::Document* document)
{
    if (document_ != nullptr)
        document_->disconnect(this);
    inlineEditor_->abandon();
    useTool(ToolKind::Select);
    preview_.clear();
    document_ = document;
    overlays_ = {};
    const bool hops = figures_.hasLineJumps();
    figures_ = {};
    figures_.setLineJumps(hops);
    if (document_ != nullptr) {
        figures_.rebuild(document_->tree());
        connect(document_, &editing::Document::changed, this, &View::follow);
        connect(document_, &editing::Document::stateChanged, this, &View::updateActions);
        connect(document_, &QObject::destroyed, this, [this] { setDocument(nullptr); });
    }
    selection_.clear();
    minimap_->refresh();
    fit();
    announceSelection();
}

void View::setDiagram(Key diagram)
{
    if (document_ == nullptr)
        return;
    clearPreview();
    visited_.clear();
    figures_.rebuild(document_->tree(), diagram);
    minimap_->refresh();
    select({});
    fit();
}

void View::setTheme(const drawing::Theme& theme)
{
    theme_ = &theme;
    palette_->update();
    contextPad_->update();
    colourPad_->update();
    minimap_->refresh();
    inlineEditor_->applyTheme();
    update();
}

bool View::isReadOnly() const
{
    return isReadOnly_ || document_ == nullptr || document_->isReadOnly();
}

void View::setReadOnly(bool readOnly)
{
    isReadOnly_ = readOnly;
    const bool wasFitted = needsFit_;
    inlineEditor_->abandon();
    useTool(ToolKind::Select);
    updateActions();
    if (wasFitted) // the palette comes or goes
        fit();
}

void View::setGrid(bool on)
{
    if (hasGrid_ == on)
        return;
    hasGrid_ = on;
    update();
    Q_EMIT gridChanged(on);
}

void View::setOverlays(drawing::Overlays overlays)
{
    overlays.selected = std::move(overlays_.selected);
    overlays.hovered = overlays_.hovered;
    overlays.dropTarget = overlays_.dropTarget;
    overlays.named = overlays_.named;
    overlays_ = std::move(overlays);
    update();
}

// --- what is seen

void View::setZoom(double scale)
{
    viewport_.zoomAt(QPointF(width() / 2.0, height() / 2.0), scale);
    viewportMoved();
}

void View::zoomToSelection()
{
    QRectF area;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key))
            area = area.united(figure->extent);
    if (area.isNull()) {
        fit();
        return;
    }
    viewport_.fit(area, freeRoom(), 2.0);
    viewportMoved();
}

QRectF View::freeRoom() const
{
    QRectF room = QRectF(rect()).marginsRemoved(QMarginsF(freeMargins_));
    if (!isReadOnly())
        room.setLeft(std::max(room.left(), double(palette_->geometry().right())));
    return room;
}

void View::fit()
{
    viewport_.fit(figures_.isEmpty() ? QRectF(0, 0, 200, 120) : figures_.extent(), freeRoom(), mostFitScale_);
    viewportMoved();
    needsFit_ = true;
}

void View::setFreeMargins(const QMargins& margins)
{
    freeMargins_ = margins;
    minimap_->place(freeMargins_);
    if (needsFit_)
        fit();
}

void View::scrollBy(QPointF widgetDelta)
{
    viewport_.scrollBy(widgetDelta);
    viewportMoved();
}

void View::viewportMoved()
{
    needsFit_ = false;
    inlineEditor_->place();
    placePads();
    update();
    Q_EMIT zoomChanged(viewport_.scale());
    Q_EMIT viewportChanged();
}

void View::reveal(const std::vector<Key>& elements)
{
    selectElements(elements);
    revealSelection();
}

void View::revealSelection()
{
    QRectF area;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key))
            area = area.united(figure->extent);
    if (area.isNull())
        return;
    // What is chosen in a list and can be seen already stays where it is, near the border or not.
    QRectF inSight = viewport_.visible(size());
    if (!isReadOnly())
        inSight.setLeft(viewport_.toDiagram(QPointF(palette_->geometry().right(), 0)).x());
    if (!inSight.contains(area))
        revealArea(area);
}

/// Beside the palette, not under it.
void View::revealArea(const QRectF& area)
{
    const Viewport before = viewport_;
    constexpr double padRoom = 70; // what comes next stands to the right of it
    const QRectF room = isReadOnly()
        ? QRectF(rect())
        : QRectF(rect()).adjusted(palette_->geometry().right() - 8, 0, width() > 600 ? -padRoom : 0, 0);
    viewport_.reveal(area, room);
    // What is in sight already does not count as having moved: a fitted diagram stays fitted as the window changes.
    if (viewport_ != before)
        viewportMoved();
}

// --- selection

std::vector<Key> View::selectedElements() const
{
    std::vector<Key> elements;
    for (const Key key : selection_)
        if (const drawing::Figure* figure = figures_.find(key);
            figure != nullptr && figure->element != metamodel::noKey)
            elements.push_back(figure->element);
    return elements;
}

void View::select(std::vector<Key> shapes)
{
    std::erase_if(shapes, [this](Key key) { return figures_.find(key) == nullptr; });
    if (shapes == selection_)
        return;
    selection_ = std::move(shapes);
    noteVisit();
    announceSelection();
}

void View::toggle(Key shape)
{
    std::vector<Key> shapes = selection_;
    if (std::erase(shapes, shape) == 0)
        shapes.push_back(shape);
    select(std::move(shapes));
}

void View::selectElements(const std::vector<Key>& elements)
{
    std::vector<Key> shapes;
    for (const Key element : elements)
        if (const drawing::Figure* figure = figures_.ofElement(element))
            shapes.push_back(figure->shape);
    select(std::move(shapes));
}

void View::announceSelection()
{
    overlays_.selected = {selection_.begin(), selection_.end()};
    QStringList titles;
    for (const Key element : selectedElements())
        if (titles.size() < 5)
            titles += bpmn::title(*document_->tree().find(element));
    setAccessibleDescription(
        titles.isEmpty() ? tr("Nothing selected") : tr("Selected: %1").arg(titles.join(QStringLiteral(", "))));
    placePads();
    updateActions();
    update();
    Q_EMIT selectionChanged();
}

// --- editing

bool View::edit(const QString& name, const std::function<void(editing::Edit&)>& verb)
{
    clearPreview();
    if (document_ == nullptr)
        return false;
    try {
        editing::Edit edit(*document_, name);
        verb(edit);
        edit.commit();
        return true;
    } catch (const base::Failure& failure) {
        Q_EMIT refused(failure.message());
        return false;
    }
}

void View::preview(const std::function<void(editing::Edit&)>& verb)
{
    clearPreview();
    if (isReadOnly())
        return;
    try {
        editing::Edit edit(*document_, QString());
        verb(edit);
        preview_ = edit.changes();
        figures_.update(edit.tree(), preview_);
    } catch (const base::Failure& failure) {
        clearPreview();
        Q_EMIT refused(failure.message());
    }
    update();
}

void View::clearPreview()
{
    if (preview_.empty() || document_ == nullptr)
        return;
    figures_.update(document_->tree(), metamodel::inverse(preview_));
    preview_.clear();
    update();
}

void View::follow(const metamodel::Changes& changes)
{
    clearPreview();
    const QRectF dirty = figures_.update(document_->tree(), changes);
    minimap_->refresh();
    inlineEditor_->place();
    std::vector<Key> kept = selection_;
    std::erase_if(kept, [this](Key key) { return figures_.find(key) == nullptr; });
    // Who takes back what was just made goes on where it came from.
    if (kept.empty() && !selection_.empty() && document_->isReplaying() && lastVisited() != metamodel::noKey)
        kept = {lastVisited()};
    if (kept != selection_)
        select(std::move(kept));
    if (document_->isReplaying())
        revealChange(changes, dirty);
    placePads();
    update();
}

void View::rename(Key shape)
{
    if (!isReadOnly())
        inlineEditor_->open(shape);
}

// --- tools

void View::setTool(std::unique_ptr<Tool> tool, ToolKind kind)
{
    // The tool that asks for this may be the one that goes: it is destroyed once it has returned.
    if (tool_)
        std::shared_ptr<Tool>(std::move(tool_)).swap(retiredTool_);
    tool_ = std::move(tool);
    toolKind_ = kind;
    autoScroll_->stop();
    overlays_.dropTarget = metamodel::noKey;
    overlays_.hovered = metamodel::noKey;
    setCursor(tool_->cursor());
    placePads();
    update();
    Q_EMIT toolChanged();
}

void View::useTool(ToolKind kind)
{
    if (isReadOnly() && (kind == ToolKind::Connect || kind == ToolKind::Space))
        kind = ToolKind::Select;
    switch (kind) {
    case ToolKind::Select:
        setTool(std::make_unique<SelectTool>(*this, false), kind);
        break;
    case ToolKind::Lasso:
        setTool(std::make_unique<SelectTool>(*this, true), kind);
        break;
    case ToolKind::Hand:
        setTool(std::make_unique<HandTool>(*this), kind);
        break;
    case ToolKind::Space:
        setTool(std::make_unique<SpaceTool>(*this), kind);
        break;
    case ToolKind::Connect:
        setTool(std::make_unique<ConnectTool>(*this), kind);
        break;
    case ToolKind::Create:
        break; // by startCreating()
    }
}

void View::startCreating(const editing::NewElement& what)
{
    if (!isReadOnly() && hasPlane())
        setTool(std::make_unique<CreateTool>(*this, what), ToolKind::Create);
}

bool View::hasPlane()
{
    if (figures_.plane() == metamodel::noKey)
        Q_EMIT refused(tr("This file has no diagram to draw on. Lay it out first."));
    return figures_.plane() != metamodel::noKey;
}

void View::startConnecting(Key fromShape)
{
    inlineEditor_->accept();
    if (!isReadOnly())
        setTool(std::make_unique<ConnectTool>(*this, fromShape), ToolKind::Connect);
}

bool View::isToolBusy() const
{
    return tool_->isBusy();
}

Pointer View::pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers) const
{
    return {viewport_.toDiagram(widget), widget, modifiers, 5 / viewport_.scale()};
}

void View::placePads()
{
    palette_->setVisible(!isReadOnly());
    overlays_.named = inlineEditor_->shape();
    const bool isQuiet = toolKind_ == ToolKind::Select && tool_ && !tool_->isBusy() && menu_ == nullptr;
    // One who names what was just added may go on at once; but what is typed is not to be covered.
    std::vector<QRect> kept {inlineEditor_->kept(), palette_->geometry()};
    if (hasMinimap())
        kept.push_back(minimap_->geometry());
    contextPad_->follow(isQuiet && !isReadOnly() ? selection_ : std::vector<Key>(), kept);
}

} // namespace millrace::canvas
