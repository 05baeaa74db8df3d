// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/feel_text.h"

#include <QPlainTextEdit>

class QCompleter;
class QStringListModel;

namespace millrace::app::decisions {

class FeelColours;

/// A field for FEEL: coloured, with completion (Ctrl+Space, or as one types) and what is wrong underlined, its words
/// as tooltip and in problem(). One line tall, or as tall as its place; a line is ended by Enter, which takes the text
/// over, and broken by Alt+Enter or Shift+Enter. Escape takes back what was typed.
class FeelField : public QPlainTextEdit {
    Q_OBJECT

public:
    enum class Size { Line, Page };
    FeelField(FeelKind kind, Size size, QWidget* parent = nullptr);
    /// Without telling committed().
    void show(const QString& text);
    using QPlainTextEdit::show;
    void setNames(const FeelNames& names);
    void setKind(FeelKind kind);
    /// For words that are no FEEL: neither coloured, nor checked, nor completed.
    void setPlainWords();
    const std::optional<FeelProblem>& problem() const { return problem_; }
    /// Takes over what was typed, as Enter does.
    void commit();
    bool isCompleting() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The text is another one than what was shown or taken over last.
    void committed(const QString& text);
    void problemChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void check();
    void offer(bool isAsked);
    QString wordBefore() const;
    void complete(const QString& completion);

    FeelKind kind_;
    bool isFeel_ = true;
    Size size_;
    FeelNames names_;
    QString taken_;
    std::optional<FeelProblem> problem_;
    FeelColours* colours_;
    QCompleter* completer_;
    QStringListModel* completions_;
};

} // namespace millrace::app::decisions
