// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/glyphs.h"
#include "modeler/canvas/properties/field.h"
#include "modeler/drawing/formatted_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace millrace::canvas {
namespace {

using drawing::FormattedText;

const QString plain = QStringLiteral("text/plain");
const QString markdown = QStringLiteral("text/markdown");
const QString hypertext = QStringLiteral("text/html");

struct RichTexts {
    Q_DECLARE_TR_FUNCTIONS(Property)
};

/// Bold, italic, a list and links by key; a link is followed with Ctrl held.
class RichEdit : public QTextEdit {
public:
    explicit RichEdit(QWidget* parent)
        : QTextEdit(parent)
    {
        setDocument(new FormattedText(this));
        setAcceptRichText(false); // a paste brings its words, not its fonts
        setTabChangesFocus(true);
        viewport()->setMouseTracking(true);
    }
    FormattedText& text() { return static_cast<FormattedText&>(*document()); }
    std::function<void()> onLeave;

    void toggleBold()
    {
        QTextCharFormat format;
        format.setFontWeight(currentCharFormat().fontWeight() >= QFont::DemiBold ? QFont::Normal : QFont::Bold);
        mergeCurrentCharFormat(format);
    }
    void toggleItalic()
    {
        QTextCharFormat format;
        format.setFontItalic(!currentCharFormat().fontItalic());
        mergeCurrentCharFormat(format);
    }
    void toggleList()
    {
        QTextCursor cursor = textCursor();
        if (cursor.currentList() == nullptr) {
            cursor.createList(QTextListFormat::ListDisc);
            return;
        }
        cursor.beginEditBlock();
        QTextBlock block = document()->findBlock(cursor.selectionStart());
        const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
        for (; block.isValid() && block.blockNumber() <= last; block = block.next())
            if (QTextList* list = block.textList())
                list->remove(block);
        cursor.endEditBlock();
    }
    void askForLink()
    {
        isAsking_ = true;
        bool isGiven = false;
        const QString address
            = QInputDialog::getText(this, RichTexts::tr("Link"), RichTexts::tr("Web address (empty: no link)"),
                QLineEdit::Normal, currentCharFormat().anchorHref(), &isGiven)
                  .trimmed();
        isAsking_ = false;
        if (isGiven)
            link(address);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && verbOf(*static_cast<QKeyEvent*>(event)) != nullptr) {
            event->accept(); // the window has other uses for these keys
            return true;
        }
        return QTextEdit::event(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (const Verb verb = verbOf(*event); verb != nullptr && !isReadOnly())
            (this->*verb)();
        else
            QTextEdit::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QTextEdit::mouseReleaseEvent(event);
        if (const QString address = addressUnder(*event); !address.isEmpty())
            QDesktopServices::openUrl(QUrl(address));
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        QTextEdit::mouseMoveEvent(event);
        viewport()->setCursor(addressUnder(*event).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
        const QString address = anchorAt(event->position().toPoint());
        viewport()->setToolTip(
            address.isEmpty() ? QString() : RichTexts::tr("%1\nHold Ctrl and click to open it.").arg(address));
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QTextEdit::focusOutEvent(event);
        if (!isAsking_ && event->reason() != Qt::PopupFocusReason)
            onLeave();
    }

private:
    using Verb = void (RichEdit::*)();
    static Verb verbOf(const QKeyEvent& event)
    {
        if (event.modifiers() != Qt::ControlModifier)
            return nullptr;
        switch (event.key()) {
        case Qt::Key_B:
            return &RichEdit::toggleBold;
        case Qt::Key_I:
            return &RichEdit::toggleItalic;
        case Qt::Key_K:
            return &RichEdit::askForLink;
        case Qt::Key_L:
            return &RichEdit::toggleList;
        default:
            return nullptr;
        }
    }
    QString addressUnder(const QMouseEvent& event) const
    {
        const QString address = anchorAt(event.position().toPoint());
        const bool isMeant = event.modifiers().testFlag(Qt::ControlModifier) || isReadOnly();
        return isMeant && drawing::isWebAddress(address) ? address : QString();
    }
    /// The selected words, the word that the cursor is in, or the address itself.
    void link(const QString& address)
    {
        QTextCursor cursor = textCursor();
        if (!cursor.hasSelection())
            cursor.select(QTextCursor::WordUnderCursor);
        QTextCharFormat format;
        format.setAnchor(!address.isEmpty());
        format.setAnchorHref(address);
        format.setFontUnderline(!address.isEmpty());
        if (cursor.hasSelection())
            cursor.mergeCharFormat(format);
        else if (!address.isEmpty())
            cursor.insertText(address, format);
    }

    bool isAsking_ = false;
};

/// Painted anew in each look.
class GlyphButton : public QToolButton {
public:
    GlyphButton(Glyph glyph, QWidget* parent)
        : QToolButton(parent)
        , glyph_(glyph)
    { }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QToolButton::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
        for (const drawing::PathItem& item : glyph(glyph_, box))
            painter.strokePath(item.path,
                QPen(palette().color(QPalette::WindowText), item.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

private:
    Glyph glyph_;
};

class RichTextField : public Field {
public:
    RichTextField(const FieldRow& row, Write write)
        : Field(row, std::move(write))
        , editor_(new RichEdit(this))
        , buttons_(new QWidget(this))
    {
        QVBoxLayout* column = compose(*editor_);
        editor_->setObjectName(row.property);
        editor_->setFixedHeight(100);
        editor_->onLeave = [this] { sendChanged(); };
        auto* head = new QHBoxLayout;
        head->setContentsMargins(0, 0, 0, 0);
        head->addWidget(column->takeAt(0)->widget(), 1);
        head->addWidget(buttons_);
        column->insertLayout(0, head);
        auto* line = new QHBoxLayout(buttons_);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2);
        addButton(Glyph::Bold, RichTexts::tr("Bold (Ctrl+B)"), &RichEdit::toggleBold);
        addButton(Glyph::Italic, RichTexts::tr("Italic (Ctrl+I)"), &RichEdit::toggleItalic);
        addButton(Glyph::BulletList, RichTexts::tr("List (Ctrl+L)"), &RichEdit::toggleList);
        addButton(Glyph::Link, RichTexts::tr("Link (Ctrl+K)"), &RichEdit::askForLink);
    }

    void show(const QString& value, bool differs) override
    {
        editor_->setPlaceholderText(differs ? RichTexts::tr("(several values)") : QString());
        if (editor_->document()->isModified() || (value == shown_ && !differs))
            return;
        shown_ = value;
        const qsizetype end = value.indexOf(QLatin1Char('\n'));
        format_ = value.left(end);
        FormattedText& text = editor_->text();
        text.read(value.mid(end + 1), format_);
        isSource_ = text.hasMore(); // what would be lost in the writing is edited as it stands in the file
        if (isSource_)
            text.read(value.mid(end + 1), plain);
        editor_->moveCursor(QTextCursor::Start);
        showButtons();
    }
    void setReadOnly(bool readOnly) override
    {
        editor_->setReadOnly(readOnly);
        showButtons();
    }

private:
    void addButton(Glyph picture, const QString& words, void (RichEdit::*verb)())
    {
        auto* button = new GlyphButton(picture, buttons_);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the words stay selected
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFixedSize(24, 22);
        connect(button, &QToolButton::clicked, editor_, verb);
        buttons_->layout()->addWidget(button);
    }
    void showButtons() { buttons_->setVisible(!isSource_ && !editor_->isReadOnly()); }

    void sendChanged()
    {
        if (!editor_->document()->isModified() || editor_->isReadOnly())
            return;
        editor_->document()->setModified(false);
        const FormattedText& text = editor_->text();
        if (!isSource_ && format_ == hypertext)
            return send(format_ + QLatin1Char('\n') + text.html());
        if (!isSource_ && (format_ == markdown || text.hasFormat()))
            return send(markdown + QLatin1Char('\n') + text.toMarkdown().trimmed());
        const QString format = format_.isEmpty() ? plain : format_;
        send(format + QLatin1Char('\n') + editor_->toPlainText());
    }

    RichEdit* editor_;
    QWidget* buttons_;
    QString shown_;
    QString format_ = plain;
    bool isSource_ = false;
};

} // namespace

std::unique_ptr<Field> makeRichTextField(const FieldRow& row, Field::Write write)
{
    return std::make_unique<RichTextField>(row, std::move(write));
}

} // namespace millrace::canvas
