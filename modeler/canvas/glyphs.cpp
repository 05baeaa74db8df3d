// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/glyphs.h"

#include "modeler/drawing/path_data.h"

#include <QTransform>
#include <array>
#include <string_view>

namespace millrace::canvas {
namespace {

struct GlyphRow {
    Glyph glyph;
    std::string_view path; ///< on a square of 24
    double width = 1.6;
    drawing::Dash dash = drawing::Dash::Solid;
};

constexpr std::array glyphRows {
    GlyphRow {Glyph::Select, "M6 4 L18.5 11.5 L12.8 12.8 L9.8 18.4 Z"},
    GlyphRow {Glyph::Hand,
        "M8 12.4 V6.2 C8 4.4 10.4 4.4 10.4 6.2 V11 M10.4 6 V4.9 C10.4 3.1 12.8 3.1 12.8 4.9 V11 M12.8 5.6 C12.8 3.9 "
        "15.2 3.9 "
        "15.2 5.6 V11 M15.2 7.4 C15.2 5.7 17.6 5.7 17.6 7.4 V14.6 C17.6 18.4 15.6 20.4 12.6 20.4 C9.8 20.4 8.6 19 7.2 "
        "16.6 "
        "L5 12.9 C4.2 11.4 6 10.3 7 11.6 L8 13"},
    GlyphRow {Glyph::Lasso, "M4 4.5 H20 V19.5 H4 Z", 1.6, drawing::Dash::Dashed},
    GlyphRow {Glyph::Space, "M12 4 V20 M9 12 H3 M5.8 9 L2.8 12 L5.8 15 M15 12 H21 M18.2 9 L21.2 12 L18.2 15"},
    GlyphRow {Glyph::Connect, "M5 19 L18.6 5.4 M10.5 5 H19 V13.5"},
    GlyphRow {Glyph::Append, "M4 12 H19 M13.5 6.5 L19 12 L13.5 17.5"},
    GlyphRow {Glyph::More, "M5 12 H5.1 M12 12 H12.1 M19 12 H19.1", 3.4},
    GlyphRow {Glyph::Start, "O 12 12 8.2"},
    GlyphRow {Glyph::Intermediate, "O 12 12 8.4 O 12 12 5.4", 1.5},
    GlyphRow {Glyph::End, "O 12 12 7.6", 3.2},
    GlyphRow {Glyph::Gateway, "M12 2.8 L21.2 12 L12 21.2 L2.8 12 Z"},
    GlyphRow {Glyph::Task, "M6 5.5 H18 Q21 5.5 21 8.5 V15.5 Q21 18.5 18 18.5 H6 Q3 18.5 3 15.5 V8.5 Q3 5.5 6 5.5 Z"},
    GlyphRow {Glyph::SubProcess,
        "M6 5.5 H18 Q21 5.5 21 8.5 V15.5 Q21 18.5 18 18.5 H6 Q3 18.5 3 15.5 V8.5 Q3 5.5 6 5.5 Z M12 11.6 V17.4 M9.1 "
        "14.5 H14.9"},
    GlyphRow {Glyph::Data, "M6 3.5 H14.5 L18.5 7.5 V20.5 H6 Z M14.5 3.5 V7.5 H18.5"},
    GlyphRow {Glyph::Pool, "M2.8 5 H21.2 V19 H2.8 Z M7.4 5 V19"},
    GlyphRow {Glyph::Annotation, "M8.5 3.5 H4.5 V20.5 H8.5 M11 8.5 H19.5 M11 12.4 H19.5 M11 16.3 H16"},
    GlyphRow {Glyph::ChangeType, "M4 8 H17.5 M14 4.5 L17.5 8 L14 11.5 M20 16 H6.5 M10 12.5 L6.5 16 L10 19.5"},
    GlyphRow {Glyph::Rename, "M5 19 L6 15 L15.6 5.4 L18.6 8.4 L9 18 Z M13.6 7.4 L16.6 10.4"},
    GlyphRow {Glyph::Colour,
        "M12 3.2 C15.5 8 18 11.2 18 14.6 C18 18 15.4 20.6 12 20.6 C8.6 20.6 6 18 6 14.6 C6 11.2 8.5 8 12 3.2 Z "
        "M9 14.6 C9 16.4 10.3 17.7 12 17.7"},
    GlyphRow {Glyph::AlignLeft, "M4.5 3.5 V20.5 M8 6 H19.5 V10 H8 Z M8 14 H15 V18 H8 Z"},
    GlyphRow {Glyph::AlignCentre, "M12 3.5 V6 M5.5 6 H18.5 V10 H5.5 Z M12 10 V14 M8 14 H16 V18 H8 Z M12 18 V20.5"},
    GlyphRow {Glyph::AlignRight, "M19.5 3.5 V20.5 M16 6 H4.5 V10 H16 Z M16 14 H9 V18 H16 Z"},
    GlyphRow {Glyph::AlignTop, "M3.5 4.5 H20.5 M6 8 V19.5 H10 V8 Z M14 8 V15 H18 V8 Z"},
    GlyphRow {Glyph::AlignMiddle, "M3.5 12 H6 M6 5.5 V18.5 H10 V5.5 Z M10 12 H14 M14 8 V16 H18 V8 Z M18 12 H20.5"},
    GlyphRow {Glyph::AlignBottom, "M3.5 19.5 H20.5 M6 16 V4.5 H10 V16 Z M14 16 V9 H18 V16 Z"},
    GlyphRow {Glyph::DistributeHorizontally, "M4 4 V20 M20 4 V20 M9.5 7 H14.5 V17 H9.5 Z"},
    GlyphRow {Glyph::DistributeVertically, "M4 4 H20 M4 20 H20 M7 9.5 V14.5 H17 V9.5 Z"},
    GlyphRow {Glyph::LaneBefore, "M3.5 12 H20.5 V20 H3.5 Z M12 2.8 V9 M8.9 5.9 H15.1"},
    GlyphRow {Glyph::LaneAfter, "M3.5 4 H20.5 V12 H3.5 Z M12 15 V21.2 M8.9 18.1 H15.1"},
    GlyphRow {Glyph::SplitInTwo, "M3.5 4.5 H20.5 V19.5 H3.5 Z M3.5 12 H20.5"},
    GlyphRow {Glyph::SplitInThree, "M3.5 4.5 H20.5 V19.5 H3.5 Z M3.5 9.5 H20.5 M3.5 14.5 H20.5"},
    GlyphRow {Glyph::LaneToLeft, "M12 3.5 V20.5 H20 V3.5 Z M2.8 12 H9 M5.9 8.9 V15.1"},
    GlyphRow {Glyph::LaneToRight, "M4 3.5 V20.5 H12 V3.5 Z M15 12 H21.2 M18.1 8.9 V15.1"},
    GlyphRow {Glyph::SplitInTwoUpright, "M4.5 3.5 V20.5 H19.5 V3.5 Z M12 3.5 V20.5"},
    GlyphRow {Glyph::SplitInThreeUpright, "M4.5 3.5 V20.5 H19.5 V3.5 Z M9.5 3.5 V20.5 M14.5 3.5 V20.5"},
    GlyphRow {Glyph::Bold,
        "M7 4.5 H12.5 C17.8 4.5 17.8 11.6 12.5 11.6 H7 Z M7 11.6 H13.5 C19.4 11.6 19.4 19.5 13.5 19.5 H7 Z", 2.6},
    GlyphRow {Glyph::Italic, "M10 4.5 H18 M6 19.5 H14 M14.4 4.5 L9.6 19.5", 1.8},
    GlyphRow {Glyph::BulletList, "M4.5 6 H4.6 M4.5 12 H4.6 M4.5 18 H4.6 M9 6 H20 M9 12 H20 M9 18 H20", 2},
    GlyphRow {Glyph::Link,
        "M10 14 C8.6 12.4 8.6 10.4 10 9 L14 5 C17.4 1.8 22.2 6.6 19 10 L16.8 12.2 M14 10 C15.4 11.6 15.4 13.6 14 15 "
        "L10 19 C6.6 22.2 1.8 17.4 5 14 L7.2 11.8"},
    GlyphRow {Glyph::Compensation, "M11.5 6 L3.5 12 L11.5 18 Z M20 6 L12 12 L20 18 Z"},
    GlyphRow {Glyph::Delete, "M4.5 7 H19.5 M9.5 7 V4.2 H14.5 V7 M6.5 7 L7.4 20 H16.6 L17.5 7"},
};

} // namespace

drawing::PathItems glyph(Glyph glyph, const QRectF& box)
{
    for (const GlyphRow& row : glyphRows)
        if (row.glyph == glyph) {
            const double scale = std::min(box.width(), box.height()) / 24;
            QTransform into;
            into.translate(box.center().x() - 12 * scale, box.center().y() - 12 * scale);
            into.scale(scale, scale);
            return {{into.map(drawing::pathFrom(row.path)), drawing::Ink::None, drawing::Ink::Outline,
                row.width * scale, row.dash}};
        }
    return {};
}

} // namespace millrace::canvas
