// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/fonts.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <gmock/gmock.h>
#include <utility>

namespace millrace::app::exporting {

/// What a PDF says of its letters is what the font says of their glyphs: one that stands for no letter is lost.
TEST(Fonts, EveryGlyphStandsForItsLetter)
{
    loadFonts();
    for (const auto& [weight, isItalic] : {std::pair(QFont::Normal, false), {QFont::Medium, false},
             {QFont::DemiBold, false}, {QFont::Bold, false}, {QFont::Normal, true}, {QFont::Bold, true}}) {
        QFont font(QStringLiteral("Inter"), 12);
        font.setWeight(weight);
        font.setItalic(isItalic);
        const QRawFont raw = QRawFont::fromFont(font);
        ASSERT_EQ(raw.familyName().left(5), QStringLiteral("Inter"));
        for (const char* words : {"Check (A1)", "(B2B)", "[X]", "3x4", "A -> B", "12:30", "A-B", "S@P", "FORM: (1)"}) {
            const QString text = QLatin1String(words);
            QTextLayout layout(text, font);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            QList<quint32> drawn;
            for (const QGlyphRun& run : layout.glyphRuns())
                drawn += run.glyphIndexes();
            EXPECT_EQ(drawn, raw.glyphIndexesForString(text))
                << words << " at weight " << weight << (isItalic ? ", slanted" : "");
        }
    }
}

} // namespace millrace::app::exporting
