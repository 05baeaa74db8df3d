// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace millrace::app::exporting {

/// A workbook in memory (Office Open XML, ECMA-376), for spreadsheets of any make: sheets of texts and numbers with a
/// few styles, and pictures. The same content gives the same bytes.
class Xlsx {
public:
    enum class Style { Plain, Title, Head, HeadRight, Muted, Wrapped, Number, Number2, Percent, Count };
    struct Cell {
        std::variant<std::monostate, QString, double> value;
        Style style = Style::Plain;
        Cell() = default;
        Cell(const QString& text, Style as = Style::Plain)
            : value(text)
            , style(as)
        { }
        Cell(double number, Style as = Style::Number2)
            : value(number)
            , style(as)
        { }
    };
    using Row = std::vector<Cell>;

    class Sheet {
    public:
        /// Rows follow one another. A number that is not finite is left out.
        void add(Row row) { rows_.push_back(std::move(row)); }
        /// In characters, from the first column on; 0: as usual.
        void setWidths(std::vector<double> characters) { widths_ = std::move(characters); }
        /// Rows above stay where the sheet is scrolled; 0: none.
        void freeze(int rows) { frozen_ = rows; }
        /// Below the rows added so far, of that size in pixels.
        void addPicture(const QByteArray& png, QSize size);

    private:
        friend class Xlsx;
        struct Picture {
            int row;
            QByteArray png;
            QSize size;
        };
        QString name_;
        std::vector<Row> rows_;
        std::vector<double> widths_;
        std::vector<Picture> pictures_;
        int frozen_ = 0;
    };

    /// `name` is made what a sheet's name may be: 31 characters, unique, none of []:*?/\.
    Sheet& addSheet(const QString& name);
    /// The parts of the package by name.
    using Parts = std::vector<std::pair<QString, QByteArray>>;
    Parts parts() const;
    QByteArray finished() const; ///< packed

private:
    QByteArray sheetXml(const Sheet& sheet, bool hasDrawing) const;
    QByteArray drawingXml(const Sheet& sheet) const;

    std::vector<std::unique_ptr<Sheet>> sheets_;
};

} // namespace millrace::app::exporting
