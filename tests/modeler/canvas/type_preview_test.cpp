// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/type_preview.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/type_choices.h"
#include "modeler/canvas/type_table.h"

#include <QImage>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace millrace::canvas {
namespace {

QImage imageOf(const editing::NewElement& what, const drawing::Theme& theme)
{
    return typePreview(what, theme, 2).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkIn(const QImage& image, const QRect& part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += qAlpha(image.pixel(x, y)) > 60 ? 1 : 0;
    return count;
}

TEST(TypePreview, EverythingThatIsOfferedHasAPictureATitleAndAWordOnIt)
{
    for (const TypeTableRow& row : typeTable()) {
        EXPECT_NE(row.description[0], '\0') << row.title;
        for (const drawing::Theme* theme : {&drawing::Theme::light(), &drawing::Theme::dark()}) {
            const QImage image = imageOf(row.what(), *theme);
            ASSERT_FALSE(image.isNull()) << row.title;
            EXPECT_GT(inkIn(image, image.rect()), 40) << row.title;
        }
    }
}

TEST(TypePreview, NoTwoThingsLookTheSame)
{
    std::map<QByteArray, const TypeTableRow*> seen;
    for (const TypeTableRow& row : typeTable()) {
        const QImage image = imageOf(row.what(), drawing::Theme::light());
        const QByteArray bytes(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes());
        const auto [found, isNew] = seen.emplace(bytes, &row);
        EXPECT_TRUE(isNew) << row.title << " looks like " << found->second->title;
    }
}

TEST(TypePreview, AChoreographyTaskShowsItsBands)
{
    const QImage image = imageOf({.type = bpmn::type::ChoreographyTask}, drawing::Theme::light());
    ASSERT_FALSE(image.isNull());
    std::set<int> lines; // rows in which a line runs right through
    for (int y = 0; y < image.height(); ++y) {
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qAlpha(image.pixel(x, y)) > 128 && qGray(image.pixel(x, y)) < 140 ? 1 : 0;
        if (dark > image.width() / 2)
            lines.insert(y);
    }
    int strokes = 0;
    for (const int y : lines)
        strokes += lines.contains(y - 1) ? 0 : 1;
    EXPECT_EQ(strokes, 4) << "its outline above and below, and two bands";
}

TEST(TypePreview, AnUprightPoolStandsUpright)
{
    const auto inkOf = [](editing::NewElement::Variant variant) {
        const QImage image
            = typePreview({.type = bpmn::type::Participant, .variant = variant}, drawing::Theme::light(), 2).toImage();
        QRect ink;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0)
                    ink |= QRect(x, y, 1, 1);
        return ink;
    };
    const QRect lying = inkOf(editing::NewElement::Variant::Plain);
    const QRect upright = inkOf(editing::NewElement::Variant::Vertical);
    EXPECT_GT(lying.width(), lying.height());
    EXPECT_GT(upright.height(), upright.width());
}

} // namespace
} // namespace millrace::canvas
