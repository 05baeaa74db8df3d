// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_bar.h"

#include "app/window/widgets.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/document.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

namespace {

constexpr int barHeight = 32;
constexpr int mostTitle = 40; ///< letters of a title on the way back

QString shortened(const QString& title)
{
    return title.size() > mostTitle ? title.left(mostTitle - 1).trimmed() + QChar(0x2026) : title;
}

QAction* canvasAction(const QString& text, const QKeySequence& keys, QObject* parent)
{
    auto* action = new QAction(text, parent);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setProperty("inContextMenu", true);
    return action;
}

/// An action that the canvas has not offers itself nowhere, and leaves its keys to others.
void offer(canvas::View& canvas, QAction* action, bool isWanted)
{
    const bool isThere = canvas.actions().contains(action);
    if (isWanted && !isThere)
        canvas.addAction(action);
    else if (!isWanted && isThere)
        canvas.removeAction(action);
}

} // namespace

DiagramBar::DiagramBar(editing::Document& document, canvas::View& canvas, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , canvas_(canvas)
    , tabs_(new window::TextTabs(this))
    , row_(new QHBoxLayout)
    , enter_(canvasAction(tr("Open the sub-process"), QKeySequence(Qt::CTRL | Qt::Key_Down), this))
    , leave_(canvasAction(tr("Back to the outer diagram"), QKeySequence(Qt::CTRL | Qt::Key_Up), this))
{
    window::setGround(this, "panel");
    setFixedHeight(barHeight);
    tabs_->setAccessibleName(tr("Diagrams of the file"));
    tabs_->setUsesScrollButtons(true);
    tabs_->setElideMode(Qt::ElideRight);
    row_->setContentsMargins(12, 0, 12, 0);
    row_->setSpacing(12);
    row_->addWidget(tabs_);
    row_->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(window::horizontalLine(this));
    column->addLayout(row_, 1);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && tab < int(sheets_.size()))
            open(sheets_[std::size_t(tab)].diagram);
    });
    // A click on the tab that is current already leads out of its sub-processes.
    connect(tabs_, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0 && tab == tabs_->currentIndex() && path_.size() > 1)
            open(path_.front().diagram);
    });
    connect(enter_, &QAction::triggered, this, [this] {
        if (const auto elements = canvas_.selectedElements(); elements.size() == 1)
            canvas_.openSubProcess(elements.front());
    });
    connect(leave_, &QAction::triggered, this, &DiagramBar::leave);
    connect(&document, &editing::Document::changed, this, &DiagramBar::follow);
    connect(&canvas, &canvas::View::selectionChanged, this, &DiagramBar::offerActions);
    connect(&canvas, &canvas::View::planeRequested, this, &DiagramBar::enter);
    refresh();
    if (path_.size() > 1) // the file's first diagram is that of a sub-process
        open(path_.front().diagram);
}

void DiagramBar::open(Key diagram)
{
    const Key before = canvas_.figures().diagram();
    if (diagram == before || diagram == metamodel::noKey)
        return;
    seen_[before] = {canvas_.zoom(), canvas_.viewport().origin()};
    canvas_.setDiagram(diagram);
    if (const auto found = seen_.find(diagram); found != seen_.end()) {
        canvas_.setZoom(found->second.zoom);
        canvas_.scrollBy((canvas_.viewport().origin() - found->second.origin) * canvas_.zoom());
    }
    refresh();
    Q_EMIT opened();
}

bool DiagramBar::enter(Key element)
{
    const Key inner = innerDiagram(document_.tree(), element, canvas_.figures().diagram());
    if (inner == metamodel::noKey)
        return false;
    open(inner);
    return true;
}

void DiagramBar::leave()
{
    if (path_.size() < 2)
        return;
    const metamodel::Element* inner = document_.tree().find(path_.back().diagram);
    const metamodel::Element* plane = inner != nullptr ? inner->child(u"BPMNPlane") : nullptr;
    const QString from = plane != nullptr ? plane->attribute(u"bpmnElement") : QString();
    open(path_[path_.size() - 2].diagram);
    if (const metamodel::Element* subProcess = document_.tree().byId(from))
        canvas_.selectElements({subProcess->key()});
}

/// What is taken back or done again in another diagram is shown there.
void DiagramBar::follow(const metamodel::Changes& changes)
{
    refresh();
    const Key current = canvas_.figures().diagram();
    const Key touched = document_.isReplaying() ? diagramToFollow(document_.tree(), changes, current) : current;
    if (touched == current)
        return;
    open(touched);
    canvas_.revealChange(changes);
}

void DiagramBar::refresh()
{
    std::vector<Sheet> now = sheets(document_.tree());
    if (document_.tree().find(canvas_.figures().diagram()) == nullptr && !now.empty()) {
        canvas_.setDiagram(now.front().diagram); // the one that was shown is gone
        Q_EMIT opened();
    }
    std::vector<Sheet> way = wayInto(document_.tree(), canvas_.figures().diagram());
    const bool isOther = way != path_;
    path_ = std::move(way);
    if (now != sheets_ || isOther) {
        sheets_ = std::move(now);
        refreshTabs();
        refreshWay();
    }
    setVisible(sheets_.size() > 1 || path_.size() > 1);
    offerActions();
}

void DiagramBar::refreshTabs()
{
    const QSignalBlocker quiet(tabs_);
    while (tabs_->count() > int(sheets_.size()))
        tabs_->removeTab(tabs_->count() - 1);
    for (int i = 0; i < int(sheets_.size()); ++i) {
        const Sheet& sheet = sheets_[std::size_t(i)];
        if (i == tabs_->count())
            tabs_->addTab(QString());
        tabs_->setTabText(i, shortened(sheet.title).replace(u'&', QStringLiteral("&&")));
        tabs_->setTabToolTip(i, sheet.title);
        if (!path_.empty() && sheet.diagram == path_.front().diagram)
            tabs_->setCurrentIndex(i);
    }
    tabs_->setVisible(sheets_.size() > 1);
}

void DiagramBar::refreshWay()
{
    if (way_ != nullptr) {
        way_->hide();
        way_->deleteLater();
        way_ = nullptr;
    }
    if (path_.size() < 2)
        return;
    way_ = new QWidget(this);
    auto* row = new QHBoxLayout(way_);
    row->setContentsMargins(0, 3, 0, 0); // level with the words of the tabs
    row->setSpacing(8);
    for (std::size_t i = 0; i + 1 < path_.size(); ++i) {
        auto* back = window::linkButton(shortened(path_[i].title).replace(u'&', QStringLiteral("&&")), way_);
        back->setToolTip(tr("Back to %1").arg(path_[i].title));
        connect(back, &QPushButton::clicked, this, [this, diagram = path_[i].diagram] { open(diagram); });
        row->addWidget(back);
        row->addWidget(window::label(QStringLiteral("\u203a"), "muted", way_));
    }
    auto* here = window::label(shortened(path_.back().title), "section", way_);
    here->setTextFormat(Qt::PlainText);
    here->setToolTip(path_.back().title);
    row->addWidget(here);
    row_->insertWidget(1, way_);
    way_->show();
}

void DiagramBar::offerActions()
{
    const auto elements = canvas_.selectedElements();
    offer(canvas_, enter_, elements.size() == 1 && canvas_.canOpenSubProcess(elements.front()));
    // With something selected, Ctrl+Up walks the flow.
    offer(canvas_, leave_, path_.size() > 1 && elements.empty());
}

} // namespace millrace::app::design
