// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/text.h"

#include <chrono>

namespace millrace::log {

static void appendDigits(std::string& out, std::int64_t value, int width)
{
    char digits[20];
    for (int i = width - 1; i >= 0; --i, value /= 10)
        digits[i] = static_cast<char>('0' + value % 10);
    out.append(digits, static_cast<std::size_t>(width));
}

void appendDateTime(std::string& out, std::int64_t microseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::microseconds> time {std::chrono::microseconds(microseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    std::int64_t rest = (time - day).count();
    if (int year = static_cast<int>(date.year()); year < 0 || year > 9999)
        out += std::to_string(year);
    else
        appendDigits(out, year, 4);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out += '-';
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out += 'T';
    appendDigits(out, rest / 3'600'000'000, 2);
    out += ':';
    appendDigits(out, rest / 60'000'000 % 60, 2);
    out += ':';
    appendDigits(out, rest / 1'000'000 % 60, 2);
    out += '.';
    rest %= 1'000'000;
    if (rest % 1000 == 0)
        appendDigits(out, rest / 1000, 3);
    else
        appendDigits(out, rest, 6);
    out += 'Z';
}

void appendXml(std::string& out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\t':
            out += "&#9;";
            break;
        case '\n':
            out += "&#10;";
            break;
        case '\r':
            out += "&#13;";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\xEF\xBF\xBD";
            else
                out += c;
        }
    }
}

void appendCsv(std::string& out, std::string_view text)
{
    const bool isPlain = text.find_first_of("\",\r\n") == std::string_view::npos
        && (text.empty() || (text.front() != ' ' && text.back() != ' '));
    if (isPlain) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace millrace::log
