// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/rule_cells.h"

#include "app/decisions/feel_field.h"
#include "app/decisions/rule_table.h"
#include "app/window/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace millrace::app::decisions {

using editing::ColumnKind;
using editing::ColumnText;

namespace {

constexpr int cellPadding = 8, divider = 2, headPadding = 8; ///< px

bool isFeelColumn(const RuleTable& rules, int column)
{
    const editing::TableColumn* at = rules.columnAt(column);
    return at != nullptr && (at->kind == ColumnKind::Input || at->kind == ColumnKind::Output);
}

/// Whether a column begins another kind than the one before it: a line parts them.
bool beginsKind(const RuleTable& rules, int column)
{
    return column > 0 && rules.columnAt(column) && rules.columnAt(column)->kind != rules.columnAt(column - 1)->kind;
}

} // namespace

RuleCells::RuleCells(const RuleTable& rules, QObject* parent)
    : QStyledItemDelegate(parent)
    , rules_(rules)
{ }

QWidget* RuleCells::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const editing::TableColumn* at = rules_.columnAt(index.column());
    const bool isTest = at != nullptr && at->kind == ColumnKind::Input;
    auto* field = new FeelField(isTest ? FeelKind::Tests : FeelKind::Expression, FeelField::Size::Page, parent);
    field->setStyleSheet(
        QStringLiteral("QPlainTextEdit, QPlainTextEdit:focus { border-radius: 0; padding: 1px 4px; }"));
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    field->document()->setDocumentMargin(5);
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (isFeelColumn(rules_, index.column())) {
        field->setNames(rules_.namesFor(index.column()));
    } else {
        field->setPlainWords();
        field->setFont(window::uiFont());
    }
    return field;
}

/// As tall as what is in it: a long text is seen whole while it is edited.
void RuleCells::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int lettersInWidth = 7, mostLines = 8; // px a letter, about
    const QString text = index.data(Qt::EditRole).toString();
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + int(line.size()) * lettersInWidth / std::max(40, option.rect.width() - 2 * cellPadding);
    QRect place = option.rect;
    if (lines > 1)
        place.setHeight(std::max(place.height(), std::min(lines + 1, mostLines) * lineHeight));
    editor->setGeometry(place);
}

void RuleCells::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<FeelField*>(editor);
    field->show(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void RuleCells::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<FeelField*>(editor)->toPlainText(), Qt::EditRole);
}

bool RuleCells::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<FeelField*>(watched);
    if (field == nullptr || event->type() != QEvent::KeyPress || field->isCompleting())
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    EndEditHint hint = NoHint;
    if (isEnter && !(key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)))
        hint = SubmitModelCache;
    else if (key->key() == Qt::Key_Tab)
        hint = EditNextItem;
    else if (key->key() == Qt::Key_Backtab)
        hint = EditPreviousItem;
    else if (key->key() == Qt::Key_Escape)
        hint = RevertModelCache;
    else
        return false;
    if (hint != RevertModelCache)
        Q_EMIT commitData(field);
    Q_EMIT closeEditor(field, hint);
    return true;
}

void RuleCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const window::Colors& colors = window::colors();
    if (index.data(RuleTable::isLitRole).toBool())
        painter->fillRect(option.rect, colors.accentSoft);
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    plain.text.clear();
    const QWidget* widget = option.widget;
    widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, widget);
    paintWords(*painter, option, index);
    if (beginsKind(rules_, index.column()))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), divider, option.rect.height() + 1), colors.line);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void RuleCells::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const window::Colors& colors = window::colors();
    const QString whole = index.data(Qt::DisplayRole).toString();
    const bool isRule = index.row() < rules_.ruleCount();
    const bool isFeel = isRule && isFeelColumn(rules_, index.column());
    const QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter.save();
    painter.setClipRect(option.rect);
    const QFont font = isFeel ? window::monospaceFont() : window::uiFont();
    painter.setFont(font);
    painter.setPen(isFeel ? colors.text : colors.muted);
    if (isFeel && whole.isEmpty()) {
        painter.setPen(colors.muted);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("\u2013"));
        painter.restore();
        return;
    }
    const QStringList lines = whole.split(u'\n');
    const auto shown = std::max<qsizetype>(1, std::min<qsizetype>(lines.size(), 1 + (room.height() - 24) / lineHeight));
    const auto colours = isFeel ? coloursOf(whole) : QList<QTextLayout::FormatRange>();
    const QVariant spans = index.data(RuleTable::spansRole);
    const QFontMetrics metrics(font);
    double y = room.top() + (room.height() - double(shown) * lineHeight) / 2 + (lineHeight - metrics.height()) / 2.0;
    int from = 0;
    for (qsizetype i = 0; i < shown; ++i) {
        const QString& line = lines[i];
        const QString text
            = metrics.elidedText(i + 1 == shown && shown < lines.size() ? line + QStringLiteral(" \u2026") : line,
                Qt::ElideRight, room.width());
        QList<QTextLayout::FormatRange> formats;
        const auto put = [&](int begin, int length, const QTextCharFormat& format) {
            const int first = std::max(0, begin - from), last = std::min(int(text.size()), begin + length - from);
            if (last > first)
                formats.push_back({first, last - first, format});
        };
        for (const QTextLayout::FormatRange& range : colours)
            put(range.start, range.length, range.format);
        if (spans.isValid()) {
            QTextCharFormat wrong;
            wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wrong.setUnderlineColor(colors.error);
            put(spans.toPoint().x(), std::max(1, spans.toPoint().y()), wrong);
        }
        QTextLayout layout(text, font);
        layout.setFormats(formats);
        layout.beginLayout();
        QTextLine drawn = layout.createLine();
        if (drawn.isValid())
            drawn.setNumColumns(int(text.size()) + 1);
        layout.endLayout();
        layout.draw(&painter, QPointF(room.left(), y));
        y += lineHeight;
        from += int(line.size()) + 1;
    }
    if (spans.isValid()) { // seen from afar, too
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.error);
        const QPointF corner = QRectF(option.rect).topRight();
        const QPointF mark[] = {corner, corner - QPointF(7, 0), corner + QPointF(0, 7)};
        painter.drawPolygon(mark, 3);
    }
    painter.restore();
}

ClauseHeader::ClauseHeader(const RuleTable& rules, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , rules_(rules)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumHeight(height);
}

ClauseHeader::Lines ClauseHeader::linesOf(int section) const
{
    const editing::TableColumn* at = rules_.columnAt(section);
    if (at == nullptr)
        return {};
    const ColumnText text = at->kind == ColumnKind::Input ? ColumnText::Expression : ColumnText::Name;
    Lines lines {rules_.titleOf(section), rules_.textOf(section, text).simplified(), {}};
    const QString type = rules_.textOf(section, ColumnText::Type);
    const QString allowed = rules_.textOf(section, ColumnText::Allowed).simplified();
    lines.type = type.isEmpty() ? allowed : allowed.isEmpty() ? type : QStringLiteral("%1: %2").arg(type, allowed);
    if (lines.text == lines.title)
        lines.text.clear();
    return lines;
}

QSize ClauseHeader::sectionSizeFromContents(int section) const
{
    const Lines lines = linesOf(section);
    const int wide = std::max(QFontMetrics(window::uiFont(12.5, QFont::DemiBold)).horizontalAdvance(lines.title),
        QFontMetrics(window::monospaceFont(11)).horizontalAdvance(lines.text));
    return {wide + 2 * headPadding + 4, height};
}

void ClauseHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const editing::TableColumn* at = rules_.columnAt(section);
    if (at == nullptr)
        return;
    const window::Colors& colors = window::colors();
    painter->save();
    painter->fillRect(rect, at->kind == ColumnKind::Output ? colors.accentSoft : colors.panel);
    const int left = beginsKind(rules_, section) ? divider : 1;
    painter->fillRect(QRect(rect.left(), rect.top(), section == 0 ? 0 : left, rect.height()), colors.line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.line);
    const Lines lines = linesOf(section);
    const QRect room = rect.adjusted(headPadding, 6, -headPadding, -6);
    const auto write = [&](const QString& words, const QFont& font, const QColor& color, int y) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(room.left(), room.top() + y, room.width(), lineStep), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    };
    write(lines.title, window::uiFont(12.5, QFont::DemiBold), colors.text, 0);
    int y = lineStep;
    if (!lines.text.isEmpty()) {
        write(lines.text, window::monospaceFont(11), colors.text, y);
        y += lineStep;
    }
    write(lines.type, window::uiFont(11), colors.muted, y);
    painter->restore();
}

} // namespace millrace::app::decisions
