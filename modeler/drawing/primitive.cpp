// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/primitive.h"

#include <QFontDatabase>
#include <map>
#include <tuple>

namespace millrace::drawing {

QFont fontOf(const std::shared_ptr<const Face>& face, int pixelSize, bool isStrong)
{
    if (face == nullptr)
        return diagramFont(pixelSize, isStrong);
    using FontKey = std::tuple<QString, int, bool, bool, bool>;
    thread_local std::map<FontKey, QFont> fonts;
    const FontKey key(face->family, pixelSize, isStrong, face->isBold, face->isItalic);
    const auto found = fonts.find(key);
    if (found != fonts.end())
        return found->second;
    QFont font = diagramFont(pixelSize, isStrong);
    if (!face->family.isEmpty() && QFontDatabase::hasFamily(face->family))
        font.setFamilies({face->family});
    if (face->isBold)
        font.setWeight(QFont::Bold);
    font.setItalic(face->isItalic);
    return fonts.emplace(key, font).first->second;
}

QPen penOf(const PathItem& item, const QColor& colour)
{
    if (item.stroke == Ink::None)
        return Qt::NoPen;
    QPen pen(colour, item.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // Patterns are in widths of the pen.
    if (item.dash == Dash::Dashed)
        pen.setDashPattern({4.0 / item.width, 4.0 / item.width});
    else if (item.dash == Dash::Dotted)
        pen.setDashPattern({0.5 / item.width, 4.0 / item.width});
    else if (item.dash == Dash::DashDot)
        pen.setDashPattern({9.0 / item.width, 5.0 / item.width, 1.0 / item.width, 5.0 / item.width});
    return pen;
}

} // namespace millrace::drawing
