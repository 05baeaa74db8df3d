// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/feel_field.h"

#include "app/window/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>
#include <QToolTip>

namespace millrace::app::decisions {

/// Strings may go over several lines, so all of the text is looked at for each of its blocks.
class FeelColours : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;
    void show(const std::optional<FeelProblem>& problem)
    {
        problem_ = problem;
        ranges_ = coloursOf(document()->toPlainText());
        rehighlight();
    }

private:
    void highlightBlock(const QString& text) override
    {
        const int from = currentBlock().position(), to = from + int(text.size());
        const auto put = [&](int begin, int length, auto change) {
            for (int at = std::max(begin, from); at < std::min(begin + length, to); ++at) {
                QTextCharFormat changed = format(at - from);
                change(changed);
                setFormat(at - from, 1, changed);
            }
        };
        for (const QTextLayout::FormatRange& range : ranges_)
            put(range.start, range.length, [&](QTextCharFormat& format) { format.merge(range.format); });
        if (problem_)
            put(problem_->at, problem_->length, [](QTextCharFormat& format) {
                format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
                format.setUnderlineColor(window::colors().error);
            });
    }

    QList<QTextLayout::FormatRange> ranges_;
    std::optional<FeelProblem> problem_;
};

namespace {
constexpr int fieldHeight = 30, leastLetters = 2, mostOffered = 12;
}

FeelField::FeelField(FeelKind kind, Size size, QWidget* parent)
    : QPlainTextEdit(parent)
    , kind_(kind)
    , size_(size)
    , colours_(new FeelColours(document()))
    , completer_(new QCompleter(this))
    , completions_(new QStringListModel(this))
{
    setFont(window::monospaceFont());
    document()->setDefaultFont(window::monospaceFont());
    setTabChangesFocus(true);
    if (size == Size::Line) {
        setLineWrapMode(NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(4);
        setFixedHeight(fieldHeight);
    }
    completer_->setModel(completions_);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setMaxVisibleItems(mostOffered);
    connect(completer_, qOverload<const QString&>(&QCompleter::activated), this, &FeelField::complete);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (removed != added || removed > 0)
            QMetaObject::invokeMethod(this, &FeelField::check, Qt::QueuedConnection);
    });
    setNames({});
}

void FeelField::show(const QString& text)
{
    taken_ = text;
    if (toPlainText() != text)
        setPlainText(text);
    check();
}

void FeelField::setNames(const FeelNames& names)
{
    names_ = names;
    completions_->setStringList(completionsFor(names));
    check();
}

void FeelField::setKind(FeelKind kind)
{
    kind_ = kind;
    check();
}

void FeelField::setPlainWords()
{
    isFeel_ = false;
    document()->setDefaultFont(window::uiFont());
    check();
}

QSize FeelField::sizeHint() const
{
    return size_ == Size::Line ? QSize(160, fieldHeight) : QPlainTextEdit::sizeHint();
}

void FeelField::check()
{
    const auto found = isFeel_ ? problemIn(toPlainText(), kind_, names_) : std::nullopt;
    const bool isOther = (found ? found->words : QString()) != (problem_ ? problem_->words : QString());
    problem_ = found;
    if (isFeel_)
        colours_->show(found);
    setToolTip(found ? found->words : QString());
    if (isOther)
        Q_EMIT problemChanged();
}

void FeelField::commit()
{
    const QString text = toPlainText();
    if (isReadOnly() || text == taken_)
        return;
    taken_ = text;
    Q_EMIT committed(text);
}

bool FeelField::isCompleting() const
{
    return completer_->popup()->isVisible();
}

/// Names may hold blanks, but what is being typed is a word.
QString FeelField::wordBefore() const
{
    const QString text = toPlainText().left(textCursor().position());
    qsizetype begin = text.size();
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'_'))
        --begin;
    if (begin > 0 && text[begin - 1] == u'"' && text.left(begin - 1).count(u'"') % 2 == 0)
        --begin; // a value in quotes
    return text.mid(begin);
}

void FeelField::offer(bool isAsked)
{
    if (!isFeel_)
        return;
    const QString word = wordBefore();
    completer_->setCompletionPrefix(word);
    const bool isWorth = isAsked || (word.size() >= leastLetters && !word.front().isDigit());
    const bool isThere
        = completer_->completionCount() == 1 && completer_->currentCompletion().compare(word, Qt::CaseInsensitive) == 0;
    if (!isWorth || completer_->completionCount() == 0 || isThere) {
        completer_->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(completer_->popup()->sizeHintForColumn(0) + 40);
    completer_->complete(place);
}

void FeelField::complete(const QString& completion)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(wordBefore().size()));
    cursor.insertText(completion);
    setTextCursor(cursor);
}

void FeelField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isCompleting() && (isEnter || event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the list of completions takes it
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offer(true);
        return;
    }
    const bool breaksLine = event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
    if (isEnter && breaksLine) {
        insertPlainText(QStringLiteral("\n"));
        return;
    }
    if (isEnter && (size_ == Size::Line || event->modifiers() == Qt::ControlModifier)) {
        commit();
        return;
    }
    if (event->key() == Qt::Key_Escape && toPlainText() != taken_) {
        show(taken_);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool isWritten = !event->text().isEmpty() && event->text().front().isPrint();
    if (isWritten || (isCompleting() && event->key() == Qt::Key_Backspace))
        offer(false);
}

void FeelField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

bool FeelField::event(QEvent* event)
{
    // The window has commands of its own for these keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && (isCompleting() || toPlainText() != taken_)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void FeelField::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colours_->show(problem_);
}

} // namespace millrace::app::decisions
