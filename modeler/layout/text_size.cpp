// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/layout/text_size.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace millrace::layout {

namespace {

constexpr qsizetype mostCharacters = 400;
constexpr double widestLabel = 95;
constexpr int mostLabelLines = 8; ///< as many as the drawing shows
constexpr int labelPixels = 11;

/// Advance of a character in a sans-serif font of one pixel.
double advance(QChar c)
{
    if (c.unicode() >= 0x1100)
        return 1.0; // East Asian scripts are square
    if (QStringView(u"iljI.,:;'!  ").contains(c))
        return 0.26;
    if (QStringView(u"tfr()[]/|").contains(c))
        return 0.36;
    if (QStringView(u"mwMW@%").contains(c))
        return 0.87;
    return c.isUpper() ? 0.68 : 0.58;
}

double lengthOf(QStringView word)
{
    double sum = 0;
    for (const QChar c : word)
        sum += advance(c);
    return sum;
}

} // namespace

QSizeF textSize(const QString& text, double width, int pixels)
{
    const QStringList paragraphs = text.left(mostCharacters).trimmed().split(QLatin1Char('\n'));
    double widest = 0;
    int lines = 0;
    for (const QString& paragraph : paragraphs) {
        double line = 0;
        ++lines;
        for (const QString& word : paragraph.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const double length = lengthOf(word) * pixels;
            if (line > 0 && line + 0.28 * pixels + length > width) {
                ++lines;
                line = 0;
            }
            line += (line > 0 ? 0.28 * pixels : 0) + length;
            // A word that is too long is broken.
            while (line > width) {
                widest = std::max(widest, width);
                line -= width;
                ++lines;
            }
            widest = std::max(widest, line);
        }
    }
    if (widest <= 0)
        return {};
    return {std::ceil(widest) + 4, std::ceil(lines * pixels * 1.27)};
}

QSizeF labelSize(const QString& text)
{
    const QSizeF size = textSize(text, widestLabel, labelPixels);
    return size.isEmpty() ? QSizeF()
                          : QSizeF(std::max(size.width(), 10.0), std::min(size.height(), mostLabelLines * 14.0));
}

} // namespace millrace::layout
