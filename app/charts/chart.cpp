// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace millrace::app::charts {

namespace {

constexpr double paleness = 0.42;

bool isCopyData(const QKeyEvent& event)
{
    return event.key() == Qt::Key_C && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace

QColor PartLook::color(double opacity) const
{
    QColor color = window::colors().series.at(static_cast<std::size_t>(series) % 7);
    color.setAlphaF(static_cast<float>(isPale ? opacity * paleness : opacity));
    return color;
}

Chart::Chart(const QString& title, QWidget* parent)
    : QWidget(parent)
    , head_(new QHBoxLayout)
    , title_(window::label(title, "section", this))
    , note_(window::label({}, "muted", this))
    , words_(window::label(tr("Nothing to show yet."), "muted", this))
    , stack_(new QStackedLayout)
    , empty_(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(4);
    head_->setSpacing(6);
    head_->addWidget(title_);
    head_->addWidget(note_);
    head_->addStretch(1);
    column->addLayout(head_);
    note_->hide();
    column->addLayout(stack_, 1);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignCenter);
    auto* middle = new QVBoxLayout(empty_);
    middle->addWidget(words_);
    stack_->addWidget(empty_);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(title);
    setAccessibleDescription(words_->text());

    const auto add = [this](const QString& text, const QString& icon, const QKeySequence& keys, void (Chart::*run)()) {
        auto* action = new QAction(window::icon(icon), text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(text);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("Copy picture"), QStringLiteral("copy"), QKeySequence::Copy, &Chart::copyPicture);
    add(tr("Copy data"), QStringLiteral("table"), QKeySequence(QStringLiteral("Ctrl+Shift+C")), &Chart::copyData);
}

bool Chart::event(QEvent* event)
{
    // Else the window's own Copy would take the keys, or neither of the two.
    if (event->type() == QEvent::ShortcutOverride && !table().empty()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy) || isCopyData(*key)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    if (!table().empty() && event->matches(QKeySequence::Copy))
        copyPicture();
    else if (!table().empty() && isCopyData(*event))
        copyData();
    else
        QWidget::keyPressEvent(event);
}

void Chart::setChoice(QWidget* choice)
{
    head_->addWidget(choice);
}

QString Chart::title() const
{
    return title_->text();
}

void Chart::setTitle(const QString& title)
{
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Chart::setNote(const QString& note)
{
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void Chart::setEmptyWords(const QString& words)
{
    words_->setText(words);
    if (stack_->currentIndex() == 0)
        setAccessibleDescription(words);
}

void Chart::setContent(QWidget* content)
{
    stack_->addWidget(content);
}

void Chart::refreshState()
{
    const bool any = !table().empty();
    stack_->setCurrentIndex(any && stack_->count() > 1 ? 1 : 0);
    for (QAction* action : actions())
        action->setEnabled(any);
    setAccessibleDescription(any ? tableText() : words_->text());
}

QString Chart::tableText() const
{
    QString text;
    for (const QStringList& row : table())
        text += row.join(u'\t') + u'\n';
    return text;
}

QImage Chart::picture(double scale)
{
    QImage image((QSizeF(size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(window::colors().panel);
    QPainter painter(&image);
    render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

void Chart::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
}

void Chart::copyData()
{
    QGuiApplication::clipboard()->setText(tableText());
}

} // namespace millrace::app::charts
