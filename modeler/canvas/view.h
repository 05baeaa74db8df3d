// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/viewport.h"
#include "modeler/drawing/figures.h"
#include "modeler/drawing/overlays.h"
#include "modeler/drawing/theme.h"
#include "modeler/editing/document.h"

#include <QMargins>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QPinchGesture;

namespace millrace::editing {
class Edit;
struct NewElement;
enum class Alignment;
} // namespace millrace::editing

namespace millrace::canvas {

using metamodel::Key;

class AutoScroll;
class ColourPad;
class ContextPad;
class InlineEditor;
class Minimap;
class Palette;
class PickMenu;
class Presentation;
class Tool;
struct Pointer;
struct TypeChoice;

enum class ToolKind { Select, Lasso, Hand, Space, Connect, Create };

/// The diagram of a document on screen: shows drawing's figures, turns pointer and keys into editing's operations. All
/// editing goes through Edit, so that each gesture is one undo step; read-only, it shows, selects and scrolls. Its
/// actions() are named and ready for menus, toolbars and the command finder.
class View : public QWidget {
    Q_OBJECT

public:
    explicit View(QWidget* parent = nullptr);
    ~View() override;

    /// Borrowed, and may be null; the view lets go of one that is destroyed. Shows its first diagram, fitted.
    void setDocument(editing::Document* document);
    editing::Document* document() const { return document_; }
    void setDiagram(Key diagram); ///< another BPMNDiagram of the file
    const drawing::Figures& figures() const { return figures_; }

    void setTheme(const drawing::Theme& theme);
    const drawing::Theme& theme() const { return *theme_; }
    /// For activities that only look. A read-only document makes it so too.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;

    /// Shown, and what is moved sticks to it: middles to every tenth pixel.
    void setGrid(bool on);
    bool hasGrid() const { return hasGrid_; }
    /// Level lines hop over upright ones that they cross.
    void setLineJumps(bool on);
    bool hasLineJumps() const { return figures_.hasLineJumps(); }
    /// The whole diagram, small, in the lower right corner.
    void setMinimap(bool on);
    bool hasMinimap() const;
    static constexpr double gridSnap = 10;

    /// Heat, tokens, marks and the like. What is selected, hovered or a drop target stays the view's own.
    void setOverlays(drawing::Overlays overlays);
    const drawing::Overlays& overlays() const { return overlays_; }

    // --- what is seen
    const Viewport& viewport() const { return viewport_; }
    double zoom() const { return viewport_.scale(); }
    void setZoom(double scale); ///< about the middle
    void fit(); ///< the whole diagram, at most at actual size, beside the palette and inside the free margins
    void zoomToSelection(); ///< what is selected fills the room; the whole diagram when nothing is
    void setMostFitScale(double scale) { mostFitScale_ = scale; } ///< how large fit() may show a small diagram: 1
    /// What cards and bars cover at the edges, in widget pixels: fit() stays clear of it.
    void setFreeMargins(const QMargins& margins);
    void scrollBy(QPointF widgetDelta);
    void reveal(const std::vector<Key>& elements); ///< selects them; scrolls where they are not in sight
    /// Scrolls to what changes did, or else to what had to be painted again, unless a good part is in sight.
    void revealChange(const metamodel::Changes& changes, const QRectF& dirty = {});
    /// What is said of an element, drawn, while the pointer rests on it; empty for nothing.
    void setTips(std::function<QString(Key element)> tips) { tips_ = std::move(tips); }

    // --- selection: BPMNShapes and BPMNEdges
    const std::vector<Key>& selection() const { return selection_; }
    std::vector<Key> selectedElements() const; ///< of the model; those with broken references left out
    void select(std::vector<Key> shapes);
    void toggle(Key shape);
    void selectElements(const std::vector<Key>& elements);

    // --- verbs, as the actions do them
    void selectAll();
    void removeSelected();
    void renameSelected();
    void copySelected();
    void cutSelected();
    void paste();
    void duplicateSelected(); ///< beside itself
    /// The selected pool, lane or sub-process; with nothing selected, the process of the diagram.
    void splitLane(int count);
    void addLane(bool after);
    void drawApart(); ///< the selected open sub-process: its inside on a page of its own
    void drawInside(); ///< and back
    /// Whether it is a closed sub-process with a page for its inside, or may get one.
    bool canOpenSubProcess(Key element) const;
    /// Asks for its page (planeRequested), which is begun where there is none yet.
    void openSubProcess(Key element);
    /// After what is selected; into it, where that is a sequence flow.
    void append(const editing::NewElement& what);
    void addCompensation(); ///< to the selected activity: an event on its border and the activity that undoes it
    void changeType(const editing::NewElement& what);
    /// Without being told where: in sight, where there is room.
    void createInSight(const editing::NewElement& what);
    bool connectShapes(Key from, Key to); ///< false when BPMN does not allow it
    // Menus that are searched by typing.
    void openCreateMenu();
    void openAppendMenu();
    void openReplaceMenu();
    void openConnectMenu();
    void align(editing::Alignment alignment);
    void distribute(Qt::Orientation along);
    /// Fill and border of what is selected ("#rrggbb"), or neither: the theme's own.
    void colourSelected(const QString& fill, const QString& border);
    void openColours(); ///< to choose from
    /// Over the whole screen, to show it to others; from what is selected on. Null without a diagram.
    Presentation* present();
    /// One of actions(), by its object name ("canvas.present"), for menus and toolbars; null where there is none.
    QAction* action(QLatin1String name) const;
    /// Selects what was just made, shows it, and takes what is typed next as its name.
    void welcome(Key shape);

    // --- tools
    void useTool(ToolKind kind);
    ToolKind toolKind() const { return toolKind_; }
    void startCreating(const editing::NewElement& what); ///< a ghost follows the pointer until it is placed
    void startConnecting(Key fromShape); ///< a line follows the pointer until it finds its target
    bool isToolBusy() const; ///< in the middle of a gesture

    // --- for the tools
    /// The closed sub-process that can be opened, whose marker is there; noKey for none.
    Key closedSubProcessAt(QPointF diagram) const;
    drawing::Overlays& layers() { return overlays_; }
    Pointer pointerAt(QPointF widget, Qt::KeyboardModifiers modifiers = {}) const;
    /// Makes one undo step of what `verb` does; a refusal is reported and nothing is changed. False when refused.
    bool edit(const QString& name, const std::function<void(editing::Edit&)>& verb);
    bool hasPlane(); ///< a refusal is reported
    /// Shows what the verb would give, and leaves the document as it is. Replaces the preview before.
    void preview(const std::function<void(editing::Edit&)>& verb);
    void clearPreview();
    void forgetHover(); ///< the pointer is over something else
    void rename(Key shape); ///< opens the editor in place

Q_SIGNALS:
    void selectionChanged();
    void zoomChanged(double scale);
    void viewportChanged();
    void toolChanged();
    void gridChanged(bool on);
    void refused(const QString& reason); ///< for the status bar
    void elementActivated(millrace::metamodel::Key element); ///< double click or Enter where nothing can be edited
    void hovered(millrace::metamodel::Key element);
    /// The plus of a closed sub-process was opened; its inside has a plane of its own by now.
    void planeRequested(millrace::metamodel::Key element);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Key toDivide() const; ///< what verbs of lanes are about: the selected or, without, the plane; noKey for several
    void updateActions();
    void follow(const metamodel::Changes& changes);
    void viewportMoved();
    void setTool(std::unique_ptr<Tool> tool, ToolKind kind);
    void placePads();
    void announceSelection();
    void paintGrid(QPainter& painter) const;
    bool moveSelectionBy(QPointF delta);
    bool moveLabelBy(QPointF delta);
    void walk(QPoint direction, bool toConnections);
    void noteVisit();
    Key lastVisited() const;
    void putAside(editing::Edit& step, const std::vector<Key>& pasted) const;
    void revealSelection();
    Key insertInto(editing::Edit& step, const drawing::Figure& flow, const editing::NewElement& what) const;
    void openTypeMenu(
        const QString& title, const std::vector<TypeChoice>& choices, const std::function<void(int, bool)>& picked);
    void open(PickMenu& menu, Qt::Edge side = Qt::RightEdge);
    QRect selectedArea() const;
    QPointF freePlace(const editing::NewElement& what) const;
    void revealArea(const QRectF& area);
    QString tipAt(QPointF widget) const;
    void pinchBy(const QPinchGesture& pinch);
    QRectF placeOf(const metamodel::Changes& changes) const;
    QRectF freeRoom() const; ///< beside the palette, inside the free margins
    struct ActionRow;
    QAction* makeAction(const ActionRow& row, const std::function<void()>& verb);
    void makeEditActions();
    void makeArrangeActions();
    void makeMenuActions();
    void makeViewActions();
    void startPanning(QPointF widget);
    void scrollUnderDrag(QPointF widgetDelta);

    QPointer<editing::Document> document_;
    drawing::Figures figures_;
    const drawing::Theme* theme_;
    drawing::Overlays overlays_;
    Viewport viewport_;
    std::vector<Key> selection_;
    std::vector<Key> visited_; ///< selected alone before, the latest last: where one goes on when that is gone
    metamodel::Changes preview_;
    std::unique_ptr<Tool> tool_;
    std::shared_ptr<Tool> retiredTool_; ///< may still be on the call stack
    ToolKind toolKind_ = ToolKind::Select;
    Palette* palette_ = nullptr;
    ContextPad* contextPad_ = nullptr;
    ColourPad* colourPad_ = nullptr;
    Minimap* minimap_ = nullptr;
    AutoScroll* autoScroll_ = nullptr;
    QPointF dragAt_; ///< widget
    Qt::KeyboardModifiers dragModifiers_;
    double mostFitScale_ = 1;
    InlineEditor* inlineEditor_ = nullptr;
    PickMenu* menu_ = nullptr; ///< the one that is open
    QPointF panFrom_;
    bool isPanning_ = false;
    bool isSpaceHeld_ = false;
    bool cameByKeyboard_ = false; ///< the focus, so that a frame shows where it is
    bool isReadOnly_ = false;
    bool needsFit_ = true; ///< nobody has scrolled or zoomed since fit(): a new size fits again
    QMargins freeMargins_;
    std::function<QString(Key)> tips_;
    bool hasGrid_ = true;
};

} // namespace millrace::canvas
