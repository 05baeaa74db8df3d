// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/note_popup.h"

#include "app/window/widgets.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace millrace::app::window {

namespace {

constexpr int besideEdge = 16, belowEdge = 48, aboveEdge = 8;
const QString authorSetting = QStringLiteral("author/name");

} // namespace

QString NotePopup::author()
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    return QSettings().value(authorSetting, account.isEmpty() ? tr("Analyst") : account).toString();
}

void NotePopup::ask(QWidget& anchor, const Words& words, bool asksAuthor, Accepted accepted)
{
    auto* popup = new NotePopup(anchor, words, asksAuthor, std::move(accepted));
    popup->adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(besideEdge, belowEdge));
    const int end = anchor.window()->mapToGlobal(QPoint(0, anchor.window()->height())).y();
    if (place.y() + popup->height() > end) // no room below: above
        place.setY(anchor.mapToGlobal(QPoint()).y() - popup->height() - aboveEdge);
    popup->move(place);
    popup->show();
    popup->text_->setFocus();
}

NotePopup::NotePopup(QWidget& anchor, const Words& words, bool asksAuthor, Accepted accepted)
    : QFrame(&anchor, Qt::Popup)
    , accepted_(std::move(accepted))
    , text_(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setGround(this, "card");
    setMinimumWidth(340);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addWidget(label(words.title, "heading", this));
    text_->setPlaceholderText(words.placeholder);
    text_->setAccessibleName(words.title);
    column->addWidget(text_);
    if (asksAuthor) {
        column->addWidget(label(tr("Your name, as others will see it"), "caption", this));
        author_ = new QLineEdit(author(), this);
        author_->setAccessibleName(tr("Your name"));
        column->addWidget(author_);
    }
    if (!words.explanation.isEmpty()) {
        auto* explanation = label(words.explanation, "caption", this);
        explanation->setWordWrap(true);
        column->addWidget(explanation);
    }
    auto* button = primaryButton(words.button, this);
    button->setEnabled(false);
    column->addWidget(button, 0, Qt::AlignLeft);
    connect(text_, &QLineEdit::textChanged, button,
        [button](const QString& text) { button->setEnabled(!text.trimmed().isEmpty()); });
    connect(text_, &QLineEdit::returnPressed, this, &NotePopup::accept);
    connect(button, &QPushButton::clicked, this, &NotePopup::accept);
}

void NotePopup::accept()
{
    const QString text = text_->text().trimmed();
    if (text.isEmpty())
        return;
    const QString name = author_ && !author_->text().trimmed().isEmpty() ? author_->text().trimmed() : author();
    QSettings().setValue(authorSetting, name);
    const Accepted accepted = accepted_;
    close();
    accepted(text, name);
}

} // namespace millrace::app::window
