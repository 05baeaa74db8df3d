// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/text_layout.h"

#include "modeler/drawing/hyphenation.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTransform>
#include <cmath>
#include <unordered_map>

namespace millrace::drawing {
namespace {

/// A text in its box, wherever the box stands.
struct Layout {
    Layout(QString of, const TextBox& in)
        : text(std::move(of))
        , box(in)
    {
        const QPointF place = box.area.topLeft();
        box.area = QRectF(0, 0, fine(box.area.width()), fine(box.area.height()));
        if (!box.keepFree.isNull()) {
            const QRectF free = box.keepFree.translated(-place);
            box.keepFree = QRectF(fine(free.x()), fine(free.y()), fine(free.width()), fine(free.height()));
        }
    }

    bool operator==(const Layout& other) const
    {
        const TextBox& o = other.box;
        const bool isSameFace = (!box.face && !o.face) || (box.face && o.face && *box.face == *o.face);
        return text == other.text && box.area == o.area && box.keepFree == o.keepFree && box.alignment == o.alignment
            && box.mostWidth == o.mostWidth && box.size == o.size && box.leastSize == o.leastSize
            && box.isStrong == o.isStrong && box.isOnFill == o.isOnFill && box.ink == o.ink && isSameFace;
    }

    QString text;
    TextBox box;

private:
    /// Without what subtracting a place leaves behind.
    static double fine(double value) { return std::round(value * 1024) / 1024; }
};

struct LayoutHash {
    std::size_t operator()(const Layout& layout) const
    {
        return qHashMulti(0, layout.text, layout.box.area.width(), layout.box.area.height(), layout.box.size);
    }
};

struct Line {
    QString text;
    double width = 0;
};
using Lines = std::vector<Line>;

constexpr QChar noBreakSpace(0xa0);

/// Line breaks as layouts want them, and no break inside of "10 000", "5 %" and "EUR 20".
QString prepared(const QString& text)
{
    static const QString signs = QStringLiteral("%\u2030\u20ac$\u00a3\u00a5\u00b0");
    QString result = text.trimmed();
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const auto isDigit = [&result](qsizetype at) { return at < result.size() && at >= 0 && result[at].isDigit(); };
    for (qsizetype i = 1; i + 1 < result.size(); ++i) {
        if (result[i] != u' ')
            continue;
        const bool isGroup = isDigit(i - 1) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
        const bool isUnit
            = (isDigit(i - 1) && signs.contains(result[i + 1])) || (signs.contains(result[i - 1]) && isDigit(i + 1));
        if (isGroup || isUnit)
            result[i] = noBreakSpace;
    }
    return result;
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    for (const QString& line : text.split(u'\n'))
        words += line.split(u' ', Qt::SkipEmptyParts);
    return words;
}

double longestWord(const QString& text, const QFont& font)
{
    const QFontMetricsF metrics(font);
    double longest = 0;
    for (const QString& word : wordsOf(text))
        longest = std::max(longest, metrics.horizontalAdvance(word));
    return longest;
}

/// Marks where words may be parted that are too long for a line.
QString withPartedWords(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i)
        if (i == text.size() || text[i] == u' ' || text[i] == u'\n') {
            const QString word = text.mid(start, i - start);
            result += metrics.horizontalAdvance(word) > width ? withBreaks(word) : word;
            if (i < text.size())
                result += text[i];
            start = i + 1;
        }
    return result;
}

/// As it is shown: a soft hyphen at the end of a line can be seen, marks elsewhere cannot.
QString shownLine(QString line)
{
    line = line.trimmed();
    const bool isParted = line.endsWith(softHyphen);
    line.remove(softHyphen);
    line.remove(invisibleSpace);
    line.replace(noBreakSpace, u' ');
    return isParted ? line + u'-' : line;
}

Lines breakLines(const QString& text, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    if (!text.contains(u'\n')) {
        const double whole = metrics.horizontalAdvance(text);
        if (whole <= width)
            return {{shownLine(text), whole}};
    }
    QString marked = withPartedWords(text, font, width);
    const bool isMarked = marked.size() != text.size();
    marked.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(marked, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    Lines lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        QString words = marked.mid(line.textStart(), line.textLength());
        words.remove(QChar(QChar::LineSeparator));
        words = shownLine(words);
        lines.push_back({words, isMarked ? metrics.horizontalAdvance(words) : line.naturalTextWidth()});
    }
    layout.endLayout();
    return lines;
}

/// How many lines words of these widths take.
int lineCount(const std::vector<double>& words, double space, double width)
{
    int lines = 1;
    double used = 0;
    for (const double word : words) {
        if (used > 0 && used + space + word > width) {
            ++lines;
            used = 0;
        }
        used += (used > 0 ? space : 0) + word;
    }
    return lines;
}

/// The least width that needs no more lines, so that no word is left alone on the last one.
double balancedWidth(const QString& text, const QFont& font, double width)
{
    if (text.contains(u'\n'))
        return width;
    const QFontMetricsF metrics(font);
    std::vector<double> words;
    double longest = 0;
    for (const QStringView word : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        words.push_back(metrics.horizontalAdvance(word.toString()));
        longest = std::max(longest, words.back());
    }
    const double space = metrics.horizontalAdvance(u' ');
    const int lines = lineCount(words, space, width);
    if (longest >= width || lines < 2)
        return width;
    double low = longest;
    double high = width;
    for (int i = 0; i < 8; ++i) {
        const double middle = (low + high) / 2;
        (lineCount(words, space, middle) <= lines ? high : low) = middle;
    }
    return std::min(width, high + 1);
}

TextItems place(const Lines& lines, const TextBox& box, const QRectF& area, const QFont& font)
{
    const QFontMetricsF metrics(font);
    const double step = std::round(metrics.height() * 0.98);
    const double height = step * double(lines.size());
    double top = area.top();
    if (box.alignment & Qt::AlignVCenter)
        top = area.center().y() - height / 2;
    else if (box.alignment & Qt::AlignBottom)
        top = area.bottom() - height;
    TextItems items;
    double baseline = top + (step - metrics.height()) / 2 + metrics.ascent();
    for (const Line& line : lines) {
        TextItem item;
        item.text = line.text;
        item.width = line.width;
        item.size = font.pixelSize();
        item.isStrong = box.isStrong;
        item.isOnFill = box.isOnFill;
        item.ink = box.ink;
        item.face = box.face;
        double x = area.left();
        if (box.alignment & Qt::AlignHCenter)
            x = area.center().x() - line.width / 2;
        else if (box.alignment & Qt::AlignRight)
            x = area.right() - line.width;
        item.origin = {x, baseline};
        item.layout.setTextFormat(Qt::PlainText);
        item.layout.setPerformanceHint(QStaticText::AggressiveCaching);
        item.layout.setText(line.text);
        baseline += step;
        items.push_back(std::move(item));
    }
    return items;
}

int room(const QRectF& area, const QFont& font)
{
    const double step = std::round(QFontMetricsF(font).height() * 0.98);
    return std::max(1, int((area.height() + 2) / step));
}

bool touches(const TextItems& items, const QRectF& keepFree)
{
    if (keepFree.isNull())
        return false;
    for (const TextItem& item : items)
        if (extentOf({item}).intersects(keepFree))
            return true;
    return false;
}

void elide(Lines& lines, std::size_t most, const QFont& font, double width)
{
    const QString rest = lines[most - 1].text + u' ' + lines[most].text;
    lines.resize(most);
    const QFontMetricsF metrics(font);
    QString last = metrics.elidedText(rest, Qt::ElideRight, width);
    if (!last.endsWith(QChar(0x2026)))
        last += QChar(0x2026);
    lines.back() = {last, metrics.horizontalAdvance(last)};
}

/// As much of the text as the area could hold of the narrowest letters, and a little more, so that it is seen to go on:
/// a name of megabytes takes no longer than one that fits.
QString withinReach(const QString& text, const TextBox& box)
{
    const int faceSize = box.face != nullptr && box.face->size > 0 ? box.face->size : box.leastSize;
    const double size = std::max(1, std::min(faceSize, box.leastSize));
    const double letters = std::max(box.area.width(), box.mostWidth) / (size * 0.2) + 2;
    const double lines = box.area.height() / size + 2; // less than none where an icon takes all the room
    const auto most = qsizetype(std::max(1.0, std::min(letters * lines, 1e5)));
    const QString all = text.trimmed();
    if (all.size() <= most)
        return all;
    return all.left(all[most - 1].isHighSurrogate() ? most - 1 : most);
}

QRectF belowIcon(const TextBox& box)
{
    QRectF area = box.area;
    if (!box.keepFree.isNull())
        area.setTop(std::max(area.top(), box.keepFree.bottom()));
    return area;
}

/// As large as it goes with every word whole; with words parted where they are too long even at the least size.
TextItems laidOutAnew(const QString& given, TextBox box)
{
    if (box.face != nullptr && box.face->size > 0) {
        box.size = box.face->size;
        box.leastSize = std::min(box.leastSize, box.size);
    }
    const QString text = prepared(given);
    if (box.mostWidth > box.area.width()) {
        const double wanted = std::min(longestWord(text, fontOf(box.face, box.size, box.isStrong)) + 1, box.mostWidth);
        if (const double more = wanted - box.area.width(); more > 0)
            box.area.adjust(box.alignment & Qt::AlignHCenter ? -more / 2 : 0, 0,
                box.alignment & Qt::AlignHCenter ? more / 2 : more, 0);
    }
    const QRectF lower = belowIcon(box);
    for (const bool mayPart : {false, true})
        for (int size = box.size; size >= box.leastSize; --size) {
            const QFont font = fontOf(box.face, size, box.isStrong);
            if (!mayPart && longestWord(text, font) > box.area.width())
                continue;
            const Lines lines = breakLines(text, font, balancedWidth(text, font, box.area.width()));
            for (const QRectF& area : {box.area, lower}) {
                if (int(lines.size()) > room(area, font))
                    continue;
                TextItems items = place(lines, box, area, font);
                if (!touches(items, box.keepFree))
                    return items;
            }
        }
    const QFont font = fontOf(box.face, std::min(box.size, box.leastSize), box.isStrong);
    Lines lines = breakLines(text, font, box.area.width());
    const auto most = std::size_t(room(lower, font));
    if (lines.size() > most)
        elide(lines, most, font, box.area.width());
    return place(lines, box, lower, font);
}

} // namespace

TextItems layOut(const QString& text, const TextBox& asked)
{
    if (asked.area.width() < 4)
        return {};
    Layout layout {withinReach(text, asked), asked};
    if (layout.text.isEmpty())
        return {};
    // Shaping text takes most of the time of drawing, and shapes are moved far more often than they are renamed.
    constexpr std::size_t most = 20'000; // names; then it begins anew
    thread_local std::unordered_map<Layout, TextItems, LayoutHash> known;
    if (known.size() >= most)
        known.clear();
    const QPointF place = asked.area.topLeft();
    const auto found = known.find(layout);
    TextItems items = found != known.end() ? found->second
                                           : known.emplace(layout, laidOutAnew(layout.text, layout.box)).first->second;
    for (TextItem& item : items) {
        item.origin += place;
        item.face = asked.face;
    }
    return items;
}

TextItems layOutUpwards(const QString& text, const TextBox& box)
{
    // Laid out in a level area of the same size about the origin, then turned.
    TextBox level = box;
    level.keepFree = {};
    level.area = QRectF(-box.area.height() / 2, -box.area.width() / 2, box.area.height(), box.area.width());
    TextItems items = layOut(text, level);
    const QPointF centre = box.area.center();
    for (TextItem& item : items) {
        item.origin = centre + QPointF(item.origin.y(), -item.origin.x());
        item.angle = -90;
    }
    return items;
}

QRectF extentOf(const TextItem& item)
{
    const double ascent = item.size * 0.97;
    const double height = item.size * 1.22;
    if (item.angle == 0)
        return {item.origin.x(), item.origin.y() - ascent, item.width, height};
    QTransform turn;
    turn.translate(item.origin.x(), item.origin.y());
    turn.rotate(item.angle);
    return turn.mapRect(QRectF(0, -ascent, item.width, height));
}

QRectF extentOf(const TextItems& items)
{
    QRectF extent;
    for (const TextItem& item : items)
        extent = extent.united(extentOf(item));
    return extent;
}

} // namespace millrace::drawing
