// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/pick_menu.h"

#include "modeler/canvas/view.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr int leastMenuWidth = 330, mostMenuWidth = 480; ///< longer words are cut
constexpr int titleSize = 13, descriptionSize = 11;
constexpr int textGap = 18, tickRoom = 24, endGap = 8;
constexpr int mostHeight = 420;
constexpr int rowHeight = 42;
constexpr int headHeight = 26;
constexpr int previewWidth = 44;

enum Role { EntryRole = Qt::UserRole + 1, DescriptionRole, PresentRole };

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const View& view, QObject* parent)
        : QStyledItemDelegate(parent)
        , view_(view)
    { }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {leastMenuWidth - 20, index.data(EntryRole).isValid() ? rowHeight : headHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const drawing::Theme& theme = view_.theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(EntryRole).isValid())
            paintEntry(*painter, option, index);
        else {
            QFont font = option.font;
            font.setPixelSize(11);
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(
                option.rect.adjusted(8, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        }
        painter->restore();
    }

private:
    void paintEntry(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
    {
        const drawing::Theme& theme = view_.theme();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(option.state & QStyle::State_Selected ? theme.accentSoft : theme.window);
            painter.drawRoundedRect(QRectF(option.rect).adjusted(2, 1, -2, -1), 5, 5);
        }
        const auto preview = index.data(Qt::DecorationRole).value<QPixmap>();
        const QRect box(option.rect.left() + 8, option.rect.top(), previewWidth, option.rect.height());
        const QSizeF drawn = preview.deviceIndependentSize();
        painter.drawPixmap(
            QPointF(box.center().x() - drawn.width() / 2, box.center().y() - drawn.height() / 2), preview);
        const bool isPresent = index.data(PresentRole).toBool();
        const QRect text = option.rect.adjusted(previewWidth + textGap, 4, isPresent ? -tickRoom : -endGap, -4);
        QFont font = option.font;
        font.setPixelSize(titleSize);
        painter.setFont(font);
        painter.setPen(theme.text);
        const QFontMetrics metrics(font);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        font.setPixelSize(descriptionSize);
        painter.setFont(font);
        painter.setPen(theme.muted);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(font).elidedText(index.data(DescriptionRole).toString(), Qt::ElideRight, text.width()));
        if (isPresent) {
            painter.setPen(QPen(theme.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF at(option.rect.right() - 18, option.rect.center().y() + 1);
            painter.drawPolyline(QPolygonF {at + QPointF(-5, 0), at + QPointF(-1, 4), at + QPointF(6, -5)});
        }
    }

    const View& view_;
};

bool hasWordStartingWith(const QString& text, const QString& word)
{
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

bool isOneOf(const QString& words, const QString& word)
{
    for (const QString& one : words.split(u','))
        if (one.trimmed().compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

/// How well an entry fits what is typed: every word is somewhere; the beginning of the title is best, or what else it
/// is called. Below 0: not at all.
int fitness(const PickEntry& entry, const QStringList& words)
{
    const QString rest = QStringList {entry.description, entry.category, entry.words}.join(u' ');
    int sum = 0;
    for (const QString& word : words) {
        if (entry.title.startsWith(word, Qt::CaseInsensitive) || isOneOf(entry.words, word))
            sum += 8;
        else if (hasWordStartingWith(entry.title, word))
            sum += 6;
        else if (hasWordStartingWith(rest, word))
            sum += 3;
        else if (entry.title.contains(word, Qt::CaseInsensitive))
            sum += 2;
        else if (!rest.contains(word, Qt::CaseInsensitive))
            return -1;
    }
    return sum;
}

/// As wide as the longest words, whatever is typed.
int widthFor(const std::vector<PickEntry>& entries, QFont font)
{
    constexpr int margins = 2 * 8, scrollBar = 16;
    int widest = 0;
    for (const PickEntry& entry : entries) {
        const int end = entry.isPresent ? tickRoom : endGap;
        font.setPixelSize(titleSize);
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(entry.title) + end);
        font.setPixelSize(descriptionSize);
        widest = std::max(widest, QFontMetrics(font).horizontalAdvance(entry.description) + end);
    }
    return std::clamp(widest + previewWidth + textGap + margins + scrollBar, leastMenuWidth, mostMenuWidth);
}

} // namespace

PickMenu::PickMenu(View& view, const QString& title, std::vector<PickEntry> entries, Picked picked)
    : QFrame(&view, Qt::Popup | Qt::FramelessWindowHint)
    , view_(view)
    , entries_(std::move(entries))
    , picked_(std::move(picked))
    , search_(new QLineEdit(this))
    , list_(new QListView(this))
    , model_(new QStandardItemModel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    search_->setPlaceholderText(tr("%1: type to search").arg(title));
    search_->setAccessibleName(title);
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setModel(model_);
    list_->setItemDelegate(new RowDelegate(view, list_));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(title);
    list_->setMinimumHeight(rowHeight);
    column->addWidget(search_);
    column->addWidget(list_);
    applyTheme();
    width_ = widthFor(entries_, list_->font());
    connect(search_, &QLineEdit::textChanged, this, &PickMenu::refill);
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        list_->setCurrentIndex(index);
        pick(false);
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PickMenu::tellMarked);
    connect(list_, &QListView::entered, this, &PickMenu::tellMarked);
    refill();
}

void PickMenu::setMarked(std::function<void(int)> marked)
{
    marked_ = std::move(marked);
    tellMarked(list_->currentIndex());
}

void PickMenu::tellMarked(const QModelIndex& index) const
{
    const QVariant entry = index.data(EntryRole);
    if (!entry.isValid())
        return;
    // The keyboard stays in the search field: who cannot see the list is told there what is marked.
    const PickEntry& told = entries_[std::size_t(entry.toInt())];
    search_->setAccessibleDescription(
        told.description.isEmpty() ? told.title : QStringLiteral("%1. %2").arg(told.title, told.description));
    if (marked_)
        marked_(entry.toInt());
}

void PickMenu::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    if (marked_)
        marked_(-1);
    Q_EMIT closed();
}

void PickMenu::applyTheme()
{
    const drawing::Theme& theme = view_.theme();
    setStyleSheet(
        QStringLiteral("millrace--canvas--PickMenu { background: %1; border: 1px solid %2; border-radius: 8px; }"
                       "QListView { background: %1; border: none; outline: none; }"
                       "QLineEdit { background: %3; color: %4; border: 1px solid %2; border-radius: 6px; padding: 5px "
                       "8px; font-size: 13px; } QLineEdit:focus { border-color: %5; }")
            .arg(theme.panel.name(), theme.line.name(), theme.shape.name(), theme.text.name(), theme.accent.name()));
}

void PickMenu::addRow(int entry)
{
    const PickEntry& shown = entries_[std::size_t(entry)];
    auto* item = new QStandardItem(shown.title);
    item->setData(entry, EntryRole);
    item->setData(shown.description, DescriptionRole);
    item->setData(shown.isPresent, PresentRole);
    item->setData(shown.preview, Qt::DecorationRole);
    item->setAccessibleDescription(shown.description);
    item->setToolTip(shown.description);
    model_->appendRow(item);
}

/// By category while nothing is typed, else by how well they fit.
void PickMenu::refill()
{
    model_->clear();
    const QStringList words = search_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        QString category;
        for (int i = 0; i < int(entries_.size()); ++i) {
            if (const QString& next = entries_[std::size_t(i)].category; next != category && !next.isEmpty()) {
                category = next;
                auto* head = new QStandardItem(category);
                head->setFlags(Qt::NoItemFlags);
                model_->appendRow(head);
            }
            addRow(i);
        }
    } else {
        std::vector<std::pair<int, int>> found; // less fitness first, so that a stable sort keeps the table's order
        for (int i = 0; i < int(entries_.size()); ++i)
            if (const int fits = fitness(entries_[std::size_t(i)], words); fits >= 0)
                found.emplace_back(-fits, i);
        std::stable_sort(found.begin(), found.end());
        for (const auto& [fits, entry] : found)
            addRow(entry);
    }
    if (model_->rowCount() == 0) {
        auto* nothing = new QStandardItem(tr("Nothing is called that"));
        nothing->setFlags(Qt::NoItemFlags);
        model_->appendRow(nothing);
    }
    list_->setCurrentIndex({});
    if (isVisible())
        fitHeight(); // its top stays where it is
    choose(1);
}

void PickMenu::fitHeight()
{
    int needed = 2 * 8 + 6 + search_->sizeHint().height() + 2;
    for (int row = 0; row < model_->rowCount(); ++row)
        needed += list_->sizeHintForRow(row);
    resize(width_, std::min(needed, mostHeight));
}

QStringList PickMenu::listed() const
{
    QStringList titles;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->index(row, 0).data(EntryRole).isValid())
            titles += model_->index(row, 0).data().toString();
    return titles;
}

void PickMenu::choose(int by)
{
    int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    for (int i = 0; i < model_->rowCount(); ++i) {
        row = (row + by + model_->rowCount()) % model_->rowCount();
        if (model_->index(row, 0).data(EntryRole).isValid())
            break;
    }
    const QModelIndex index = model_->index(row, 0);
    if (!index.data(EntryRole).isValid())
        return;
    list_->setCurrentIndex(index);
    list_->scrollTo(row <= 1 ? model_->index(0, 0) : index);
}

void PickMenu::pick(bool byKeyboard)
{
    const QVariant entry = list_->currentIndex().data(EntryRole);
    if (!entry.isValid())
        return;
    const Picked picked = picked_;
    close(); // unmarks
    view_.setFocus(Qt::PopupFocusReason);
    picked(entry.toInt(), byKeyboard);
}

bool PickMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != search_ || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        choose(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        choose(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 7; ++i)
            choose(static_cast<QKeyEvent*>(event)->key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(true);
        return true;
    case Qt::Key_Escape:
        close();
        view_.setFocus(Qt::PopupFocusReason);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void PickMenu::openBeside(const QRect& area, Qt::Edge side)
{
    fitHeight();
    const QRect beside(view_.mapToGlobal(area.topLeft()), area.size());
    const QRect screen = view_.screen()->availableGeometry();
    const int right = beside.right() + 8, left = beside.left() - 8 - width();
    const bool fitsRight = right + width() <= screen.right(), fitsLeft = left >= screen.left();
    const int x = (side == Qt::LeftEdge && fitsLeft) || !fitsRight ? std::max(screen.left(), left) : right;
    const int y = std::clamp(beside.top(), screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(x, y);
    show();
    search_->setFocus(Qt::PopupFocusReason);
}

} // namespace millrace::canvas
