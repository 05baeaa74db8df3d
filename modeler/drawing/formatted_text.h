// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace millrace::drawing {

/// Written words with what little form they have: paragraphs, headings, lists, bold, italic, links. Reads the formats
/// that a documentation may name as its textFormat (BPMN 2.0.2, 8.3.1: a MIME type): text/markdown and text/html;
/// any other is plain. Loads nothing that the words refer to.
class FormattedText : public QTextDocument {
public:
    explicit FormattedText(QObject* parent = nullptr);

    void read(const QString& text, const QString& textFormat);
    /// Whether there is more in it than plain text can say.
    bool hasFormat() const;
    /// Whether there is more in it than html() can say: tables, pictures.
    bool hasMore() const;
    /// A fragment, without styles; web addresses in the words become links, headings begin at the given level (1 to 6).
    QString html(int firstHeading = 1) const;

protected:
    QVariant loadResource(int type, const QUrl& name) override;
};

/// Whether it is safe to open: a web page or a letter to write. Everything else could start a program.
bool isWebAddress(const QString& address);

} // namespace millrace::drawing
