// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <cmath>
#include <gtest/gtest.h>

namespace millrace::app::exporting {
namespace {

/// The page on which the first line of the block with that text stands.
int pageOf(const QTextDocument& document, const QString& text)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.text() == text) {
            const double top = document.documentLayout()->blockBoundingRect(block).top();
            return int(std::floor((top + block.layout()->lineAt(0).y() + 1) / document.pageSize().height()));
        }
    return -1;
}

/// A text as it is laid out for paper.
struct Printed {
    explicit Printed(const QString& html)
    {
        pdf.open(QIODevice::WriteOnly);
        painter.begin(&writer);
        document.setHtml(html);
        tidyTables(document);
        paintText(document, writer, painter, QStringLiteral("foot"));
    }
    QBuffer pdf;
    QPdfWriter writer {&pdf};
    QPainter painter;
    QTextDocument document;
};

TEST(TextPages, AHeadingGoesWithTheTableBelow)
{
    int moved = 0;
    for (int lines = 40; lines < 60; ++lines) {
        QString html;
        for (int i = 0; i < lines; ++i)
            html += QStringLiteral("<p>line</p>");
        html += QStringLiteral("<h2>Who</h2><p></p><table><thead><tr><th>Activity</th></tr></thead><tbody>");
        for (int i = 0; i < 8; ++i)
            html += QStringLiteral("<tr><td>row</td></tr>");
        const Printed printed(html + QStringLiteral("</tbody></table>"));
        const QTextDocument& document = printed.document;
        EXPECT_EQ(pageOf(document, QStringLiteral("Who")), pageOf(document, QStringLiteral("Activity"))) << lines;
        moved += pageOf(document, QStringLiteral("Who"));
    }
    EXPECT_GT(moved, 0) << "some came to the second page";
}

TEST(TextPages, NoRowIsOnTwoPagesAndNoHeadAlone)
{
    int pages = 0;
    for (int lines = 20; lines < 40; ++lines) {
        QString html;
        for (int i = 0; i < lines; ++i)
            html += QStringLiteral("<p>line</p>");
        html += QStringLiteral("<table><thead><tr><th>Activity</th><th>Waits</th></tr></thead><tbody>");
        for (int i = 0; i < 60; ++i)
            html += QStringLiteral("<tr><td>first %1</td><td>one<br/>two<br/>three<p>last %1</p></td></tr>").arg(i);
        const Printed printed(html + QStringLiteral("</tbody></table><p>end</p>"));
        const QTextDocument& document = printed.document;
        EXPECT_EQ(pageOf(document, QStringLiteral("Activity")), pageOf(document, QStringLiteral("last 0"))) << lines;
        for (int i = 0; i < 60; ++i)
            EXPECT_EQ(
                pageOf(document, QStringLiteral("first %1").arg(i)), pageOf(document, QStringLiteral("last %1").arg(i)))
                << "row " << i << " below " << lines;
        pages = std::max(pages, pageOf(document, QStringLiteral("end")));
    }
    EXPECT_GT(pages, 1);
    EXPECT_LT(pages, 12) << "rows moved no further than they had to";
}

} // namespace
} // namespace millrace::app::exporting
