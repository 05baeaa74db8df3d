// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/symbols.h"

#include "modeler/drawing/path_data.h"

#include <QTransform>
#include <array>
#include <string_view>

namespace millrace::drawing {
namespace {

/// One row: a body that may be filled, and lines on it that stay visible when it is.
struct SymbolRow {
    Symbol symbol;
    double grid; ///< side of the square in which the paths are given
    std::string_view body;
    std::string_view lines;
    double width; ///< of the strokes, in pixels at 100 %
    bool isAlwaysFilled = false;
};

constexpr std::string_view gear
    = "M6.52 3.22 L6.78 1.31 L9.22 1.31 L9.48 3.22 L10.33 3.58 L11.87 2.41 L13.59 4.13 L12.42 5.67 L12.78 6.52 L14.69 "
      "6.78 L14.69 9.22 L12.78 9.48 L12.42 10.33 L13.59 11.87 L11.87 13.59 L10.33 12.42 L9.48 12.78 L9.22 14.69 L6.78 "
      "14.69 L6.52 12.78 L5.67 12.42 L4.13 13.59 L2.41 11.87 L3.58 10.33 L3.22 9.48 L1.31 9.22 L1.31 6.78 L3.22 6.52 "
      "L3.58 5.67 L2.41 4.13 L4.13 2.41 L5.67 3.58 Z O 8 8 2.3";

constexpr std::array rows {
    SymbolRow {Symbol::User, 16, "O 8 5 3 M2.4 14.2 C2.4 10.8 4.8 9.3 8 9.3 C11.2 9.3 13.6 10.8 13.6 14.2 Z", "", 1.1},
    SymbolRow {Symbol::Service, 16, gear, "", 1.0},
    SymbolRow {Symbol::Script, 16,
        "M4.6 2 H13.6 C11.6 4.3 11.4 6 12.4 8 C13.4 10 13.2 11.8 11.4 14 H2.4 C4.2 11.8 4.4 10 3.4 8 C2.4 6 2.6 4.3 "
        "4.6 2 Z",
        "M5.6 5 H10 M5.6 8 H10.6 M6 11 H10.8", 1.0},
    SymbolRow {
        Symbol::BusinessRule, 16, "M1.8 2.8 H14.2 V13.2 H1.8 Z", "M1.8 6.2 H14.2 M5.8 6.2 V13.2 M1.8 9.7 H14.2", 1.0},
    SymbolRow {Symbol::Send, 16, "M1.5 3.6 H14.5 V12.6 H1.5 Z", "M1.5 3.6 L8 8.8 L14.5 3.6", 1.1, true},
    SymbolRow {Symbol::Receive, 16, "M1.5 3.6 H14.5 V12.6 H1.5 Z", "M1.5 3.6 L8 8.8 L14.5 3.6", 1.1},
    SymbolRow {
        Symbol::InstantiatingReceive, 16, "O 8 8 7.3", "M3.9 5.5 H12.1 V10.9 H3.9 Z M3.9 5.5 L8 8.7 L12.1 5.5", 0.9},
    SymbolRow {Symbol::Manual, 16,
        "M1.6 6.9 L6.2 3.2 C7 2.6 7.9 3.4 7.4 4.3 L6.6 5.6 H13 C14.2 5.6 14.2 7.4 13 7.4 H13.4 C14.6 7.4 14.6 9.2 13.4 "
        "9.2 "
        "H12.8 C14 9.2 14 11 12.8 11 H12 C13.1 11 13.1 12.7 12 12.7 H5 C3.4 12.7 2.2 12 1.6 11.2 Z",
        "M9 7.4 H13 M9 9.2 H13 M9 11 H12.4", 1.0},
    SymbolRow {Symbol::Loop, 16, "", "A 8 8 5.3 248 310 M3.9 6.3 L3 9.8 L0.5 7.4", 1.4},
    SymbolRow {Symbol::ParallelInstances, 16, "", "M4 2.5 V13.5 M8 2.5 V13.5 M12 2.5 V13.5", 2.2},
    SymbolRow {Symbol::SequentialInstances, 16, "", "M2.5 4 H13.5 M2.5 8 H13.5 M2.5 12 H13.5", 2.2},
    SymbolRow {Symbol::Compensation, 16, "M8 3 V13 L2 8 Z M14 3 V13 L8 8 Z", "", 1.1},
    SymbolRow {Symbol::AdHoc, 16, "", "M2 9.6 C3.4 6 5.8 5.8 8 8 C10.2 10.2 12.6 10 14 6.4", 2.2},
    SymbolRow {Symbol::Collapsed, 16, "M1 1 H15 V15 H1 Z", "M8 4 V12 M4 8 H12", 1.2},

    SymbolRow {Symbol::Message, 36, "M9 11.6 H27 V24.4 H9 Z", "M9 11.6 L18 19 L27 11.6", 1.1},
    SymbolRow {Symbol::Timer, 36, "O 18 18 10.2",
        "M18 12 V18 L22 20.6 M18 8.4 V10.4 M18 25.6 V27.6 M8.4 18 H10.4 M25.6 18 H27.6 M22.8 9.7 L21.8 11.4 M26.3 13.2 "
        "L24.6 "
        "14.2 M26.3 22.8 L24.6 21.8 M22.8 26.3 L21.8 24.6 M13.2 26.3 L14.2 24.6 M9.7 22.8 L11.4 21.8 M9.7 13.2 L11.4 "
        "14.2 "
        "M13.2 9.7 L14.2 11.4",
        1.0},
    SymbolRow {Symbol::Error, 36, "M9.6 25.6 L13.6 11.6 L20 19.4 L26.4 10.4 L22.4 24.6 L15.8 17 Z", "", 1.1},
    SymbolRow {Symbol::Escalation, 36, "M18 8.4 L24.8 25.6 L18 19.2 L11.2 25.6 Z", "", 1.1},
    SymbolRow {Symbol::Signal, 36, "M18 9 L26.4 23.6 H9.6 Z", "", 1.2},
    SymbolRow {Symbol::Conditional, 36, "M11.4 9.4 H24.6 V26.6 H11.4 Z",
        "M13.8 13 H22.2 M13.8 16.3 H22.2 M13.8 19.7 H22.2 M13.8 23 H22.2", 1.1},
    SymbolRow {Symbol::Link, 36, "M9 15 H18.6 V10.8 L27.4 18 L18.6 25.2 V21 H9 Z", "", 1.1},
    SymbolRow {Symbol::Compensate, 36, "M17.4 11.4 V24.6 L8.4 18 Z M26.4 11.4 V24.6 L17.4 18 Z", "", 1.1},
    SymbolRow {Symbol::Cancel, 36,
        "M11.4 9.2 L18 15.8 L24.6 9.2 L26.8 11.4 L20.2 18 L26.8 24.6 L24.6 26.8 L18 20.2 L11.4 26.8 L9.2 24.6 L15.8 18 "
        "L9.2 "
        "11.4 Z",
        "", 1.1},
    SymbolRow {Symbol::Terminate, 36, "O 18 18 9.6", "", 1.0, true},
    SymbolRow {Symbol::Multiple, 36, "M18 8.6 L27.2 15.2 L23.7 26 H12.3 L8.8 15.2 Z", "", 1.2},
    SymbolRow {
        Symbol::ParallelMultiple, 36, "M15.6 9 H20.4 V15.6 H27 V20.4 H20.4 V27 H15.6 V20.4 H9 V15.6 H15.6 Z", "", 1.2},

    SymbolRow {Symbol::Exclusive, 50, "", "M18.8 18 L31.2 32 M31.2 18 L18.8 32", 3.4},
    SymbolRow {Symbol::Parallel, 50, "", "M25 14.8 V35.2 M14.8 25 H35.2", 3.4},
    SymbolRow {Symbol::Inclusive, 50, "", "O 25 25 9.8", 2.8},
    SymbolRow {
        Symbol::Complex, 50, "", "M25 14.4 V35.6 M14.4 25 H35.6 M17.6 17.6 L32.4 32.4 M32.4 17.6 L17.6 32.4", 2.8},
    SymbolRow {Symbol::EventBased, 50, "",
        "O 25 25 13 O 25 25 10.6 M25 18.4 L31.3 22.96 L28.9 30.34 H21.1 L18.7 22.96 Z", 1.1},
    SymbolRow {Symbol::InstantiatingEventBased, 50, "",
        "O 25 25 12.4 M25 17.4 L32.2 22.65 L29.5 31.15 H20.5 L17.8 22.65 Z", 1.1},
    SymbolRow {Symbol::ParallelEventBased, 50, "",
        "O 25 25 12.4 M23.2 17.6 H26.8 V23.2 H32.4 V26.8 H26.8 V32.4 H23.2 V26.8 H17.6 V23.2 H23.2 Z", 1.1},

    SymbolRow {Symbol::Input, 16, "M1.5 6 H8.5 V2.5 L14.5 8 L8.5 13.5 V10 H1.5 Z", "", 1.1},
    SymbolRow {Symbol::Output, 16, "M1.5 6 H8.5 V2.5 L14.5 8 L8.5 13.5 V10 H1.5 Z", "", 1.1, true},
};

const SymbolRow& rowOf(Symbol symbol)
{
    for (const SymbolRow& row : rows)
        if (row.symbol == symbol)
            return row;
    return rows.front();
}

/// The table's paths, read once.
struct SymbolPaths {
    QPainterPath body;
    QPainterPath lines;
};

const SymbolPaths& pathsOf(const SymbolRow& row)
{
    static const std::vector<SymbolPaths> paths = [] {
        std::vector<SymbolPaths> list;
        for (const SymbolRow& each : rows)
            list.push_back({pathFrom(each.body), pathFrom(each.lines)});
        return list;
    }();
    return paths[std::size_t(&row - rows.data())];
}

} // namespace

PathItems symbol(Symbol symbol, const QRectF& box, bool isFilled)
{
    const SymbolRow& row = rowOf(symbol);
    const bool filled = isFilled || row.isAlwaysFilled;
    const double scale = std::min(box.width(), box.height()) / row.grid;
    QTransform into;
    into.translate(box.center().x(), box.center().y());
    into.scale(scale, scale);
    into.translate(-row.grid / 2, -row.grid / 2);

    // Tiny symbols keep a visible stroke, large ones do not grow clumsy.
    const double width = row.width * std::clamp(scale, 0.7, 1.6);
    PathItems items;
    if (!row.body.empty()) {
        PathItem body {into.map(pathsOf(row).body), filled ? Ink::Symbol : Ink::Fill, Ink::Symbol, width};
        body.isDetail = true;
        items.push_back(std::move(body));
    }
    if (!row.lines.empty()) {
        PathItem lines {into.map(pathsOf(row).lines), Ink::None, filled ? Ink::Fill : Ink::Symbol, width};
        lines.isDetail = true;
        items.push_back(std::move(lines));
    }
    return items;
}

} // namespace millrace::drawing
