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
#include <QPainter>
#include <QPixmap>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::repository {

namespace {

constexpr int listWidth = 300;
constexpr int mostMovedRows = 5; ///< more than these are one row: a drawing that was tidied is no news of each shape
constexpr double shareBelow = 0.45; ///< of the height: what the list may take where the diagram stands below it

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

/// As the marks on the diagram are coloured.
QColor dotColour(diff::Kind kind)
{
    const window::Colors& c = window::colors();
    switch (kind) {
    case diff::Kind::Added:
        return c.good;
    case diff::Kind::Removed:
        return c.error;
    case diff::Kind::Changed:
        return c.warning;
    case diff::Kind::Moved:
        break;
    }
    return c.series[3];
}

/// "Check credit"; a flow without a name by its ends: "Check credit → Approve".
QString wordsFor(const metamodel::Tree& tree, const diff::Difference& difference)
{
    const metamodel::Element* element = tree.byId(difference.element);
    if (!element)
        return difference.element;
    const metamodel::Element* from = tree.byId(element->attribute(u"sourceRef"));
    const metamodel::Element* to = tree.byId(element->attribute(u"targetRef"));
    if (!element->name().isEmpty() || !from || !to)
        return bpmn::title(*element).simplified();
    return bpmn::title(*from).simplified() + QStringLiteral(" \u2192 ") + bpmn::title(*to).simplified();
}

/// Rows that say how tall they are, broken into lines, before the list has been shown.
class WrappedRows : public QListWidget {
public:
    using QListWidget::QListWidget;
    int heightFor(int width)
    {
        ensurePolished();
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, 0, width - 2 * frameWidth(), 1); // as high as none would not be a width to keep to
        int height = 2 * frameWidth();
        for (int row = 0; row < count(); ++row)
            height += itemDelegate()->sizeHint(option, indexFromItem(item(row))).height();
        return height;
    }
};

} // namespace

DifferenceList::DifferenceList(design::DiagramView& view, const Comparison& comparison, const QString& heading)
    : QFrame(&view.canvas())
    , view_(view)
    , differences_(comparison.differences)
    , list_(new WrappedRows(this))
{
    window::setGround(this, "card");
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    auto* title = window::label(heading, "heading", this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(window::label(
        differences_.empty() ? tr("The two are the same.") : tr("%n difference(s)", nullptr, int(differences_.size())),
        "caption", this));
    column->addWidget(list_);
    list_->setAccessibleName(tr("Differences"));
    list_->setVisible(!differences_.empty());
    list_->setWordWrap(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    std::stable_partition(differences_.begin(), differences_.end(),
        [](const diff::Difference& one) { return one.kind != diff::Kind::Moved; });
    fillRows();
    paintDots();
    connect(list_, &QListWidget::currentRowChanged, this, &DifferenceList::jump);
    connect(list_, &QListWidget::itemActivated, this, [this] { jump(list_->currentRow()); });
    view.canvas().installEventFilter(this);
    place();
}

void DifferenceList::fillRows()
{
    const auto moved = std::find_if(differences_.begin(), differences_.end(),
        [](const diff::Difference& one) { return one.kind == diff::Kind::Moved; });
    const auto count = int(differences_.end() - moved);
    const auto toldAlone = count > mostMovedRows ? moved : differences_.end();
    for (auto difference = differences_.begin(); difference != toldAlone; ++difference)
        list_->addItem(QStringLiteral("%1: %2").arg(
            wordsFor(view_.document().tree(), *difference), toSentence(*difference).simplified()));
    if (toldAlone != differences_.end())
        list_->addItem(tr("%n elements: only moved", nullptr, count));
}

void DifferenceList::paintDots()
{
    for (int row = 0; row < list_->count(); ++row) {
        QPixmap dot(QSize(10, 10) * devicePixelRatioF());
        dot.setDevicePixelRatio(devicePixelRatioF());
        dot.fill(Qt::transparent);
        QPainter painter(&dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(dotColour(differences_[std::size_t(row)].kind));
        painter.drawEllipse(QRectF(1, 1, 8, 8));
        list_->item(row)->setIcon(dot);
    }
}

void DifferenceList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && list_ != nullptr)
        paintDots();
}

void DifferenceList::place()
{
    const QWidget& canvas = view_.canvas();
    // As tall as what it says, at most as tall as the diagram's room.
    const int room = std::max(0, canvas.height() - 24);
    setGeometry(canvas.width() - listWidth - 12, 12, listWidth, room);
    // Beside the list or below it, wherever the diagram is larger.
    const QSizeF drawn = view_.canvas().figures().extent().size();
    const auto scale = [&](const QMargins& margins) {
        const QRect left = canvas.rect().marginsRemoved(margins);
        return drawn.isEmpty() ? 0 : std::min({left.width() / drawn.width(), left.height() / drawn.height(), 1.0});
    };
    const QMargins beside(0, 0, listWidth + 12, 0);
    const int low = fitRows(int(room * shareBelow));
    const QMargins below(0, low + 12, 0, 0);
    const bool isBelow = scale(below) > scale(beside);
    resize(listWidth, isBelow ? low : fitRows(room));
    view_.canvas().setFreeMargins(isBelow ? below : beside);
}

/// Gives the rows their height, or what is left of `most` for them; returns the height of all.
int DifferenceList::fitRows(int most)
{
    list_->setFixedHeight(0);
    const int said = layout()->totalHeightForWidth(listWidth);
    const QMargins frame = layout()->contentsMargins();
    const int rowsHeight = static_cast<WrappedRows*>(list_)->heightFor(listWidth - frame.left() - frame.right());
    list_->setFixedHeight(std::max(0, std::min(rowsHeight, most - said)));
    return layout()->totalHeightForWidth(listWidth);
}

bool DifferenceList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void DifferenceList::jump(int row)
{
    if (row < 0 || row >= list_->count())
        return;
    const metamodel::Tree& tree = view_.document().tree();
    if (row == list_->count() - 1 && list_->count() < int(differences_.size())) {
        std::vector<metamodel::Key> moved;
        for (auto difference = differences_.begin() + row; difference != differences_.end(); ++difference)
            if (const metamodel::Element* element = tree.byId(difference->element))
                moved.push_back(element->key());
        view_.canvas().selectElements(moved);
    } else if (const metamodel::Element* element = tree.byId(differences_[std::size_t(row)].element)) {
        view_.reveal(element->key());
    }
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
