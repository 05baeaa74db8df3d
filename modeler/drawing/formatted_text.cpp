// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/formatted_text.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextFrame>
#include <QTextList>
#include <QUrl>
#include <algorithm>

namespace millrace::drawing {
namespace {

bool isBold(const QTextCharFormat& format)
{
    return format.fontWeight() >= QFont::DemiBold;
}

/// Markdown says it by the pitch, hypertext by the family.
bool isCode(const QTextCharFormat& format)
{
    const QStringList families = format.fontFamilies().toStringList();
    return format.fontFixedPitch() || families.contains(QStringLiteral("courier"), Qt::CaseInsensitive)
        || families.contains(QStringLiteral("monospace"), Qt::CaseInsensitive);
}

QString tagged(QLatin1String tag, const QString& inner)
{
    return QStringLiteral("<%1>%2</%1>").arg(tag, inner);
}

QString link(const QString& address, const QString& words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), words);
}

/// Web addresses in plain words become links.
QString withLinks(const QString& words)
{
    static const QRegularExpression address(QStringLiteral("\\b(?:https?://|mailto:)[^\\s<>\"]*[^\\s<>\".,;:!?)]"));
    QString html;
    qsizetype from = 0;
    for (auto found = address.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        html += words.mid(from, match.capturedStart() - from).toHtmlEscaped()
            + link(match.captured(), match.captured().toHtmlEscaped());
        from = match.capturedEnd();
    }
    return html + words.mid(from).toHtmlEscaped();
}

QString inlineHtml(const QTextBlock& block)
{
    const bool isHeading = block.blockFormat().headingLevel() > 0;
    QString html;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextCharFormat format = at.fragment().charFormat();
        const bool isLink = isWebAddress(format.anchorHref());
        QString words = isLink ? at.fragment().text().toHtmlEscaped() : withLinks(at.fragment().text());
        words.replace(QChar::LineSeparator, QStringLiteral("<br/>"));
        if (isCode(format))
            words = tagged(QLatin1String("code"), words);
        if (format.fontStrikeOut())
            words = tagged(QLatin1String("s"), words);
        if (format.fontItalic())
            words = tagged(QLatin1String("em"), words);
        if (isBold(format) && !isHeading)
            words = tagged(QLatin1String("strong"), words);
        html += isLink ? link(format.anchorHref(), words) : words;
    }
    return html;
}

QLatin1String listTag(const QTextList& list)
{
    return QLatin1String(list.format().style() <= QTextListFormat::ListDecimal ? "ol" : "ul");
}

} // namespace

FormattedText::FormattedText(QObject* parent)
    : QTextDocument(parent)
{ }

void FormattedText::read(const QString& text, const QString& textFormat)
{
    if (textFormat == QLatin1String("text/markdown"))
        setMarkdown(text, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    else if (textFormat == QLatin1String("text/html"))
        setHtml(text);
    else
        setPlainText(text);
    setModified(false);
}

bool FormattedText::hasFormat() const
{
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        if (block.textList() != nullptr || block.blockFormat().headingLevel() > 0)
            return true;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (isBold(format) || format.fontItalic() || format.isAnchor())
                return true;
        }
    }
    return hasMore();
}

bool FormattedText::hasMore() const
{
    const QList<QTextFrame*> frames = rootFrame()->childFrames();
    return !frames.isEmpty() || toRawText().contains(QChar::ObjectReplacementCharacter);
}

QString FormattedText::html(int firstHeading) const
{
    QString html;
    std::vector<const QTextList*> open; // the outer ones first
    const auto closeTo = [&](std::size_t depth) {
        for (; open.size() > depth; open.pop_back())
            html += QStringLiteral("</%1>").arg(listTag(*open.back()));
    };
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const QString words = inlineHtml(block);
        if (const QTextList* list = block.textList()) {
            const auto present = std::find(open.begin(), open.end(), list);
            const auto isInner
                = [list](const QTextList* outer) { return outer->format().indent() < list->format().indent(); };
            if (present != open.end()) {
                closeTo(std::size_t(present - open.begin()) + 1);
            } else {
                closeTo(std::size_t(std::find_if_not(open.begin(), open.end(), isInner) - open.begin()));
                html += QStringLiteral("<%1>").arg(listTag(*list));
                open.push_back(list);
            }
            html += tagged(QLatin1String("li"), words);
            continue;
        }
        closeTo(0);
        const int level = block.blockFormat().headingLevel();
        if (level > 0)
            html += QStringLiteral("<h%1>%2</h%1>").arg(QString::number(std::min(level + firstHeading - 1, 6)), words);
        else if (!words.trimmed().isEmpty())
            html += tagged(QLatin1String("p"), words);
    }
    closeTo(0);
    return html;
}

QVariant FormattedText::loadResource(int, const QUrl&)
{
    return {};
}

bool isWebAddress(const QString& address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == QLatin1String("http") || scheme == QLatin1String("https") || scheme == QLatin1String("mailto");
}

} // namespace millrace::drawing
