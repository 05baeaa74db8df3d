// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_finder.h"

#include "app/window/actions.h"
#include "app/window/command_match.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <algorithm>

namespace millrace::app::window {

namespace {

enum FindingRole { PlaceRole = Qt::UserRole + 1, ShortcutRole, IndexRole };
constexpr int findingRowHeight = 30;
constexpr int mostRows = 12;
constexpr int leastPlaceWidth = 30; // px: less says nothing
constexpr int noMatch = -500, scattered = 20, byWords = 40, unavailable = 15; // scores, see matchScore()

/// One row: icon, words, muted place, shortcut at the right.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {200, findingRowHeight}; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colors& c = colors();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect row = option.rect.adjusted(4, 1, -4, -1);
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accentSoft);
            painter->drawRoundedRect(row, 5, 5);
        }
        const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
        picture.paint(painter, QRect(row.left() + 8, row.center().y() - 8, 16, 16), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled);
        // The shortcut has its place, then the words, and where the rest belongs gets what is left.
        const QFontMetrics large(uiFont()), small(uiFont(11));
        const QString shortcut = index.data(ShortcutRole).toString();
        QRect room = row.adjusted(34, 0, shortcut.isEmpty() ? -10 : -24 - small.horizontalAdvance(shortcut), 0);
        const QString text = large.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width());
        painter->setFont(uiFont());
        painter->setPen(enabled ? c.text : c.muted);
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
        room.adjust(large.horizontalAdvance(text) + 10, 0, 0, 0);
        painter->setFont(uiFont(11));
        painter->setPen(c.muted);
        if (room.width() > leastPlaceWidth)
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                small.elidedText(index.data(PlaceRole).toString(), Qt::ElideRight, room.width()));
        painter->drawText(row.adjusted(0, 0, -10, 0), Qt::AlignVCenter | Qt::AlignRight, shortcut);
        painter->restore();
    }
};

} // namespace

CommandFinder::CommandFinder(QWidget* parent)
    : QLineEdit(parent)
    , model_(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Search or run a command"));
    setAccessibleName(tr("Search or run a command"));
    setObjectName(QStringLiteral("commandFinder"));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, const QWidget* now) {
        if (now == this && before != nullptr)
            focusBefore_ = before;
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        showList();
        refill();
    });
}

void CommandFinder::addActions(const Actions& actions)
{
    addSource([&actions] {
        std::vector<Finding> found;
        for (const CommandText& row : actions.rows()) {
            if (!actions.isBound(row.command) || row.command == Command::CommandFinder)
                continue;
            QAction* action = actions.action(row.command);
            Finding finding;
            finding.text = menuWords(action->text());
            finding.place = Actions::menuTitle(row.menu).remove(u'&');
            finding.words = row.tooltip + u' ' + row.words;
            finding.shortcut = action->shortcut().toString(QKeySequence::NativeText);
            finding.icon = action->icon();
            finding.enabled = action->isEnabled();
            finding.run = [action] { action->trigger(); };
            found.push_back(std::move(finding));
        }
        return found;
    });
}

void CommandFinder::addSource(Source source)
{
    sources_.push_back(std::move(source));
}

void CommandFinder::open()
{
    if (!hasFocus())
        setFocus(Qt::ShortcutFocusReason);
    selectAll();
    showList();
}

void CommandFinder::openWith(Source source, const QString& question)
{
    closeList(false);
    only_ = std::move(source);
    if (!question.isEmpty())
        setPlaceholderText(question);
    open();
}

QStringList CommandFinder::listed() const
{
    QStringList texts;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (model_->item(row)->data(IndexRole).toInt() >= 0)
            texts += model_->item(row)->text();
    return texts;
}

bool CommandFinder::isOpen() const
{
    return list_ && list_->isVisible();
}

void CommandFinder::showList()
{
    if (isOpen())
        return;
    findings_.clear();
    for (const Source& source : only_ ? std::vector<Source> {only_} : sources_)
        for (Finding& finding : source())
            findings_.push_back(std::move(finding));
    if (!list_) {
        list_ = new QListView(window());
        list_->setObjectName(QStringLiteral("commandList"));
        list_->setAccessibleName(tr("Commands found"));
        list_->setStyleSheet(
            QStringLiteral("QListView { border: 1px solid palette(mid); border-radius: 8px; padding: 4px 0; }"));
        list_->setFocusPolicy(Qt::NoFocus);
        list_->setModel(model_);
        list_->setItemDelegate(new FindingDelegate(list_));
        list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
        connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
            list_->setCurrentIndex(index);
            runChosen();
        });
    }
    refill();
    Q_EMIT opened();
}

void CommandFinder::refill()
{
    if (!list_)
        return;
    std::vector<std::pair<int, int>> ranked; // score, index in findings_
    int best = 0;
    for (int i = 0; i < static_cast<int>(findings_.size()); ++i) {
        const Finding& finding = findings_[static_cast<std::size_t>(i)];
        const QString placed = finding.place + u' ' + finding.text;
        int score = std::max(
            matchScore(text(), finding.text).value_or(noMatch), matchScore(text(), placed).value_or(noMatch) - 20);
        if (score < byWords && matchesWords(text(), placed + u' ' + finding.words))
            score = byWords;
        if (score <= noMatch)
            continue;
        if (!finding.enabled && !text().trimmed().isEmpty())
            score -= unavailable;
        ranked.emplace_back(score, i);
        best = std::max(best, score);
    }
    // Letters that merely occur in order are a way to abbreviate, and noise where the words themselves are there.
    if (best >= byWords)
        std::erase_if(ranked, [](const auto& one) { return one.first < scattered; });
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (text().trimmed().isEmpty())
        std::stable_sort(
            ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    model_->clear();
    for (const auto& [score, index] : ranked) {
        const Finding& finding = findings_[static_cast<std::size_t>(index)];
        auto* item = new QStandardItem(finding.icon, finding.text);
        item->setData(finding.place, PlaceRole);
        item->setData(finding.shortcut, ShortcutRole);
        item->setData(index, IndexRole);
        item->setEnabled(finding.enabled);
        model_->appendRow(item);
    }
    if (model_->rowCount() == 0) {
        auto* none = new QStandardItem(tr("Nothing is called that. Try another word."));
        none->setData(-1, IndexRole);
        none->setEnabled(false);
        model_->appendRow(none);
    }
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int width = std::max(460, this->width());
    const QPoint corner = mapTo(window(), QPoint(this->width() - width, height() + 4));
    list_->setGeometry(corner.x(), corner.y(), width, rows * findingRowHeight + 10);
    if (model_->rowCount() > 0)
        list_->setCurrentIndex(model_->index(0, 0));
    list_->show();
    list_->raise();
}

void CommandFinder::closeList(bool returnFocus)
{
    if (list_)
        list_->hide();
    only_ = {};
    setPlaceholderText(tr("Search or run a command"));
    clear();
    if (returnFocus && focusBefore_)
        focusBefore_->setFocus(Qt::OtherFocusReason);
    else if (returnFocus)
        clearFocus();
}

void CommandFinder::runChosen()
{
    if (!isOpen() || !list_->currentIndex().isValid() || !(list_->currentIndex().flags() & Qt::ItemIsEnabled))
        return;
    const auto index = static_cast<std::size_t>(list_->currentIndex().data(IndexRole).toInt());
    const auto run = findings_.at(index).run;
    closeList(true);
    run();
}

void CommandFinder::moveChoice(int by)
{
    const int rows = model_->rowCount();
    if (rows == 0)
        return;
    const int row = std::clamp(list_->currentIndex().row() + by, 0, rows - 1);
    list_->setCurrentIndex(model_->index(row, 0));
    list_->scrollTo(list_->currentIndex());
}

void CommandFinder::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason)
        showList();
}

void CommandFinder::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        closeList(false);
}

void CommandFinder::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        closeList(true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        showList();
        moveChoice(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        showList();
        moveChoice(event->key() == Qt::Key_PageDown ? mostRows : -mostRows);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void CommandFinder::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || only_)
        return;
    QPainter painter(this);
    painter.setPen(colors().muted);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
        QKeySequence(QStringLiteral("Ctrl+Shift+P")).toString(QKeySequence::NativeText));
}

} // namespace millrace::app::window
