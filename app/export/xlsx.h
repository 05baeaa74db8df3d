// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <memory>
#include <utility>
#include <variant>
#include <vector>

struct lxw_worksheet;

namespace millrace::app::exporting {

/// A workbook for spreadsheets of any make (Office Open XML, ECMA-376), written by libxlsxwriter: sheets of texts and
/// numbers with a few styles, pictures, and charts that are the spreadsheet's own. The same content gives the same
/// bytes, whatever the time and the locale.
class Xlsx {
    struct Book;

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
    struct Chart;

    class Sheet {
    public:
        Sheet(Book& book, const QString& name);
        /// Rows follow one another. A number that is not finite is left out.
        void add(const Row& row);
        int rows() const { return rows_; } ///< that were added so far
        /// In characters, from the first column on; 0: as usual.
        void setWidths(const std::vector<double>& characters);
        /// Rows above stay where the sheet is scrolled, and stand on every page that is printed.
        void freeze(int rows);
        /// Below the rows added so far, of that size in pixels.
        void addPicture(const QByteArray& png, QSize size);
        /// With its upper left corner in that cell; covers what is there.
        void addChart(const Chart& chart, int row, int column);

    private:
        Book& book_;
        lxw_worksheet* sheet_;
        QByteArray name_;
        int rows_ = 0;
    };

    /// Bars of the numbers of a sheet: a column of it is a series, named by its heading in the row above.
    struct Chart {
        struct Series {
            int column;
            QString colour; ///< "#0F766E"
        };
        QString title;
        QString unit; ///< below the axis of the numbers
        QString names; ///< below the axis of the names; may be empty
        const Sheet* data; ///< borrowed
        int firstRow, lastRow; ///< of its rows
        int nameColumn;
        std::vector<Series> series; ///< beside one another are those of one bar, which are added up
        bool isUpright = false; ///< bars stand and touch one another, as those of a histogram do
        bool isShare = false; ///< 0 to 1, as per cent
        QSize size; ///< pixels
    };

    Xlsx();
    Xlsx(Xlsx&&) noexcept;
    Xlsx& operator=(Xlsx&&) noexcept;
    ~Xlsx();
    /// `name` is made what a sheet's name may be: 31 characters, unique, none of []:*?/\.
    Sheet& addSheet(const QString& name);
    /// The file. Nothing may be added after. Throws base::Failure where it cannot be written.
    QByteArray finished();

private:
    std::unique_ptr<Book> book_;
};

} // namespace millrace::app::exporting
