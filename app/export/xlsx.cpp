// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/xlsx.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <clocale>
#include <cmath>
#include <locale.h>
#include <xlsxwriter.h>

namespace millrace::app::exporting {

namespace {

constexpr int longestSheetName = 31, longestCell = 32767;
constexpr int usualRowPixels = 20;
constexpr time_t firstMoment = 315532800; ///< 1 January 1980, as in the archive itself: the same bytes at any time
constexpr uint16_t apart = 45, touching = 4; ///< gap between bars, per cent of their width
constexpr uint8_t paperA4 = 9;

/// What libxlsxwriter prints by the C library has points in its numbers, whatever the locale of the user.
class PlainNumbers {
public:
    PlainNumbers()
        : plain_(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , before_(uselocale(plain_))
    { }
    ~PlainNumbers()
    {
        uselocale(before_);
        freelocale(plain_);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t plain_;
    locale_t before_;
};

/// Characters that XML 1.0 has no way to say are left out.
QByteArray sayable(const QString& text)
{
    QString made;
    for (const QChar letter : text.left(longestCell))
        if (letter.unicode() >= 0x20 || letter == u'\n' || letter == u'\t')
            made += letter;
    return made.toUtf8();
}

lxw_color_t colourOf(const QString& name)
{
    return lxw_color_t(name.mid(1).toUInt(nullptr, 16));
}

lxw_format* formatOf(lxw_workbook* book, Xlsx::Style style)
{
    constexpr lxw_color_t ink = 0x1B2230, accent = 0x0F766E, paleAccent = 0xE3F2F0, muted = 0x667085;
    lxw_format* format = workbook_add_format(book);
    const bool isHead = style == Xlsx::Style::Head || style == Xlsx::Style::HeadRight;
    format_set_font_name(format, "Calibri");
    format_set_font_size(format, style == Xlsx::Style::Title ? 15 : 10);
    format_set_font_color(format, isHead ? accent : style == Xlsx::Style::Muted ? muted : ink);
    if (isHead || style == Xlsx::Style::Title)
        format_set_bold(format);
    if (isHead) {
        format_set_bg_color(format, paleAccent);
        format_set_text_wrap(format);
    }
    if (style == Xlsx::Style::HeadRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (style == Xlsx::Style::Wrapped) {
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    }
    if (style == Xlsx::Style::Number2)
        format_set_num_format(format, "#,##0.00");
    else if (style == Xlsx::Style::Percent)
        format_set_num_format(format, "0.0%");
    else if (style == Xlsx::Style::Count)
        format_set_num_format(format, "#,##0");
    return format;
}

} // namespace

struct Xlsx::Book {
    QTemporaryDir folder;
    QByteArray path, folderPath;
    lxw_workbook* book = nullptr;
    std::array<lxw_format*, std::size_t(Style::Count) + 1> formats {};
    std::vector<std::unique_ptr<Sheet>> sheets;
    QStringList names;

    Book();
    ~Book()
    {
        if (book)
            lxw_workbook_free(book);
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    lxw_format* format(Style style) const { return formats[std::size_t(style)]; }
    static base::Failure failure(const QString& why)
    {
        return base::Failure(QCoreApplication::translate("Report", "The workbook cannot be written: %1.").arg(why));
    }
};

Xlsx::Book::Book()
    : path(QFile::encodeName(folder.filePath(QStringLiteral("book.xlsx"))))
    , folderPath(QFile::encodeName(folder.path()))
{
    if (!folder.isValid())
        throw failure(folder.errorString());
    lxw_workbook_options options {};
    options.tmpdir = folderPath.data();
    book = workbook_new_opt(path.constData(), &options);
    if (!book)
        throw failure(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    lxw_doc_properties properties {};
    properties.created = firstMoment;
    workbook_set_properties(book, &properties);
    for (std::size_t style = 0; style < formats.size(); ++style)
        formats[style] = formatOf(book, Style(style));
}

Xlsx::Sheet::Sheet(Book& book, const QString& name)
    : book_(book)
    , sheet_(workbook_add_worksheet(book.book, name.toUtf8().constData()))
    , name_(name.toUtf8())
{
    if (!sheet_)
        throw Book::failure(name);
    worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, paperA4);
    worksheet_fit_to_pages(sheet_, 1, 0);
}

void Xlsx::Sheet::add(const Row& row)
{
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto line = lxw_row_t(rows_);
        const auto column = lxw_col_t(i);
        lxw_format* format = book_.format(row[i].style);
        if (const auto* number = std::get_if<double>(&row[i].value); number && std::isfinite(*number))
            worksheet_write_number(sheet_, line, column, *number, format);
        else if (const auto* text = std::get_if<QString>(&row[i].value); text && !text->isEmpty())
            worksheet_write_string(sheet_, line, column, sayable(*text).constData(), format);
        else if (row[i].style != Style::Plain)
            worksheet_write_blank(sheet_, line, column, format);
    }
    ++rows_;
}

void Xlsx::Sheet::setWidths(const std::vector<double>& characters)
{
    for (std::size_t i = 0; i < characters.size(); ++i)
        if (characters[i] > 0)
            worksheet_set_column(sheet_, lxw_col_t(i), lxw_col_t(i), characters[i], nullptr);
}

void Xlsx::Sheet::freeze(int rows)
{
    worksheet_freeze_panes(sheet_, lxw_row_t(rows), 0);
    worksheet_repeat_rows(sheet_, 0, lxw_row_t(rows - 1));
}

void Xlsx::Sheet::addPicture(const QByteArray& png, QSize size)
{
    const auto wide = qFromBigEndian<quint32>(png.constData() + 16); // where a PNG has its size in pixels
    const auto high = qFromBigEndian<quint32>(png.constData() + 20);
    lxw_image_options options {};
    options.x_scale = size.width() / double(wide);
    options.y_scale = size.height() / double(high);
    worksheet_insert_image_buffer_opt(sheet_, lxw_row_t(rows_), 0,
        reinterpret_cast<const unsigned char*>(png.constData()), std::size_t(png.size()), &options);
    // What is added later stands below it.
    rows_ += size.height() / usualRowPixels + 1;
}

void Xlsx::Sheet::addChart(const Chart& chart, int row, int column)
{
    lxw_chart* drawn = workbook_add_chart(book_.book,
        chart.isUpright               ? LXW_CHART_COLUMN
            : chart.series.size() > 1 ? LXW_CHART_BAR_STACKED
                                      : LXW_CHART_BAR);
    const char* from = chart.data->name_.constData();
    const auto first = lxw_row_t(chart.firstRow), last = lxw_row_t(chart.lastRow);
    for (const Chart::Series& one : chart.series) {
        lxw_chart_series* series = chart_add_series(drawn, nullptr, nullptr);
        const auto numbers = lxw_col_t(one.column), names = lxw_col_t(chart.nameColumn);
        chart_series_set_categories(series, from, first, names, last, names);
        chart_series_set_values(series, from, first, numbers, last, numbers);
        chart_series_set_name_range(series, from, first - 1, numbers);
        lxw_chart_fill fill {};
        fill.color = colourOf(one.colour);
        chart_series_set_fill(series, &fill);
    }
    lxw_chart_font font {};
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name(drawn, chart.title.toUtf8().constData());
    chart_title_set_name_font(drawn, &font);
    font.size = 9;
    font.bold = LXW_EXPLICIT_FALSE;
    chart_axis_set_name_font(drawn->x_axis, &font);
    chart_axis_set_name_font(drawn->y_axis, &font);
    // libxlsxwriter calls the axis of the names x, also where it stands.
    if (!chart.names.isEmpty())
        chart_axis_set_name(drawn->x_axis, chart.names.toUtf8().constData());
    if (!chart.unit.isEmpty())
        chart_axis_set_name(drawn->y_axis, chart.unit.toUtf8().constData());
    chart_axis_set_min(drawn->y_axis, 0);
    if (chart.isShare) {
        chart_axis_set_max(drawn->y_axis, 1);
        chart_axis_set_num_format(drawn->y_axis, "0%");
    } else {
        chart_axis_set_num_format(drawn->y_axis, "#,##0");
    }
    chart_set_series_gap(drawn, chart.isUpright ? touching : apart);
    if (!chart.isUpright) { // the first row at the top, the numbers below
        chart_axis_set_reverse(drawn->x_axis);
        chart_axis_set_crossing_max(drawn->x_axis);
    }
    if (chart.series.size() > 1) {
        chart_set_series_overlap(drawn, 100);
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    } else {
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    }
    constexpr double usualWide = 480, usualHigh = 288; // libxlsxwriter's charts
    lxw_chart_options options {};
    options.x_scale = chart.size.width() / usualWide;
    options.y_scale = chart.size.height() / usualHigh;
    worksheet_insert_chart_opt(sheet_, lxw_row_t(row), lxw_col_t(column), drawn, &options);
}

Xlsx::Xlsx()
    : book_(std::make_unique<Book>())
{ }

Xlsx::Xlsx(Xlsx&&) noexcept = default;
Xlsx& Xlsx::operator=(Xlsx&&) noexcept = default;
Xlsx::~Xlsx() = default;

Xlsx::Sheet& Xlsx::addSheet(const QString& name)
{
    QString stem = name.simplified();
    for (QChar& letter : stem)
        if (QStringLiteral("[]:*?/\\'").contains(letter))
            letter = u' ';
    stem = stem.left(longestSheetName).trimmed();
    if (stem.isEmpty())
        stem = QStringLiteral("Sheet");
    QString unique = stem;
    for (int number = 2; book_->names.contains(unique, Qt::CaseInsensitive); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        unique = stem.left(longestSheetName - int(end.size())) + end;
    }
    book_->names << unique;
    book_->sheets.push_back(std::make_unique<Sheet>(*book_, unique));
    return *book_->sheets.back();
}

QByteArray Xlsx::finished()
{
    const PlainNumbers numbers;
    // Closing frees the workbook, whether it could be written or not.
    const lxw_error error = workbook_close(std::exchange(book_->book, nullptr));
    QFile file(QFile::decodeName(book_->path));
    if (error != LXW_NO_ERROR)
        throw Book::failure(QString::fromUtf8(lxw_strerror(error)));
    if (!file.open(QIODevice::ReadOnly))
        throw Book::failure(file.errorString());
    return file.readAll();
}

} // namespace millrace::app::exporting
