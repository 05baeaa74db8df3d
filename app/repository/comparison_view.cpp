// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/comparison_view.h"

#include "app/design/diagram_view.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/overlays.h"
#include "modeler/editing/document.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace millrace::app::repository {

namespace {

drawing::Difference toColour(diff::Kind kind)
{
    switch (kind) {
    case diff::Kind::Added:
        return drawing::Difference::Added;
    case diff::Kind::Removed:
        return drawing::Difference::Removed;
    case diff::Kind::Changed:
        return drawing::Difference::Changed;
    case diff::Kind::Moved:
        break;
    }
    return drawing::Difference::Moved;
}

drawing::Overlays coloursOf(const metamodel::Tree& tree, const std::vector<diff::Difference>& differences)
{
    drawing::Overlays overlays;
    for (const diff::Difference& difference : differences) {
        const metamodel::Element* element = tree.byId(difference.element);
        if (!element)
            continue;
        // A changed property says more than that the shape was also moved.
        const auto colour = toColour(difference.kind);
        const auto [place, isNew] = overlays.differences.try_emplace(element->key(), colour);
        if (!isNew && place->second == drawing::Difference::Moved)
            place->second = colour;
    }
    return overlays;
}

} // namespace

DifferenceList::DifferenceList(design::DiagramView& view, const Comparison& comparison, const QString& heading)
    : QFrame(&view.canvas())
    , view_(view)
    , differences_(comparison.differences)
    , list_(new QListWidget(this))
{
    window::setGround(this, "card");
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(window::label(heading, "heading", this));
    column->addWidget(window::label(
        differences_.empty() ? tr("The two are the same.") : tr("%n difference(s)", nullptr, int(differences_.size())),
        "caption", this));
    column->addWidget(list_);
    list_->setAccessibleName(tr("Differences"));
    list_->setVisible(!differences_.empty());
    list_->setWordWrap(true);
    const metamodel::Tree& tree = view.document().tree();
    for (const diff::Difference& difference : differences_) {
        const metamodel::Element* element = tree.byId(difference.element);
        const QString name = element ? bpmn::title(*element) : difference.element;
        list_->addItem(QStringLiteral("%1: %2").arg(name.simplified(), toSentence(difference)));
    }
    connect(list_, &QListWidget::currentRowChanged, this, &DifferenceList::jump);
    connect(list_, &QListWidget::itemActivated, this, [this] { jump(list_->currentRow()); });
    view.canvas().installEventFilter(this);
    place();
}

void DifferenceList::place()
{
    const int width = 300;
    const QWidget& canvas = view_.canvas();
    const int height
        = differences_.empty() ? sizeHint().height() : qMin(canvas.height() - 24, 92 + 34 * int(differences_.size()));
    setGeometry(canvas.width() - width - 12, 12, width, height);
}

bool DifferenceList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void DifferenceList::jump(int row)
{
    if (row < 0 || row >= int(differences_.size()))
        return;
    const metamodel::Element* element = view_.document().tree().byId(differences_[std::size_t(row)].element);
    if (element)
        view_.canvas().reveal({element->key()});
}

std::unique_ptr<design::DiagramView> makeComparisonView(
    const Comparison& comparison, const QString& title, const QString& heading)
{
    auto view = design::DiagramView::fromBytes(comparison.united, title);
    view->setReadOnly(true);
    view->canvas().setOverlays(coloursOf(view->document().tree(), comparison.differences));
    new DifferenceList(*view, comparison, heading); // owned by the canvas
    return view;
}

} // namespace millrace::app::repository
