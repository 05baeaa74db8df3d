// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/regex_pattern.h"

#include <algorithm>
#include <array>

namespace millrace::feel {

namespace {

struct Block {
    const char* name;
    unsigned first;
    unsigned last;
};

// Unicode blocks, as \p{IsGreek} names them: the ones in use.
constexpr std::array<Block, 30> blocks {{{"BasicLatin", 0x00, 0x7F}, {"Latin-1Supplement", 0x80, 0xFF},
    {"LatinExtended-A", 0x100, 0x17F}, {"LatinExtended-B", 0x180, 0x24F}, {"IPAExtensions", 0x250, 0x2AF},
    {"SpacingModifierLetters", 0x2B0, 0x2FF}, {"CombiningDiacriticalMarks", 0x300, 0x36F}, {"Greek", 0x370, 0x3FF},
    {"GreekandCoptic", 0x370, 0x3FF}, {"Cyrillic", 0x400, 0x4FF}, {"Armenian", 0x530, 0x58F}, {"Hebrew", 0x590, 0x5FF},
    {"Arabic", 0x600, 0x6FF}, {"Devanagari", 0x900, 0x97F}, {"Bengali", 0x980, 0x9FF}, {"Thai", 0xE00, 0xE7F},
    {"Georgian", 0x10A0, 0x10FF}, {"HangulJamo", 0x1100, 0x11FF}, {"LatinExtendedAdditional", 0x1E00, 0x1EFF},
    {"GreekExtended", 0x1F00, 0x1FFF}, {"GeneralPunctuation", 0x2000, 0x206F}, {"CurrencySymbols", 0x20A0, 0x20CF},
    {"Arrows", 0x2190, 0x21FF}, {"MathematicalOperators", 0x2200, 0x22FF}, {"BoxDrawing", 0x2500, 0x257F},
    {"Hiragana", 0x3040, 0x309F}, {"Katakana", 0x30A0, 0x30FF}, {"CJKUnifiedIdeographs", 0x4E00, 0x9FFF},
    {"HangulSyllables", 0xAC00, 0xD7A3}, {"PrivateUse", 0xE000, 0xF8FF}}};

constexpr QStringView specials = u"\\|.?*+(){}-[]^$";

QString hex(unsigned codePoint)
{
    return QStringLiteral("\\x{%1}").arg(codePoint, 0, 16);
}

bool isSpaceOf(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The inside of a class for \s, \d, \w, \i, \c and their opposites; empty for others.
QString multiEscape(QChar kind)
{
    switch (kind.unicode()) {
    case 's':
        return QStringLiteral(" \\t\\n\\r");
    case 'S':
        return QStringLiteral("\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{21}-\\x{10ffff}");
    case 'd':
        return QStringLiteral("\\p{Nd}");
    case 'D':
        return QStringLiteral("\\P{Nd}");
    case 'w':
        return QStringLiteral("\\p{L}\\p{M}\\p{N}\\p{S}");
    case 'W':
        return QStringLiteral("\\p{P}\\p{Z}\\p{C}");
    case 'i':
        return QStringLiteral("\\p{L}\\p{Nl}_:");
    case 'I':
        return QStringLiteral("\\p{M}\\p{Nd}\\p{No}\\p{S}\\p{P}\\p{Z}\\p{C}");
    case 'c':
        return QStringLiteral("\\p{L}\\p{M}\\p{Nd}\\p{Nl}_:.\\-\\x{b7}");
    case 'C':
        return QStringLiteral("\\p{No}\\p{S}\\p{Z}\\p{C}");
    default:
        return {};
    }
}

} // namespace

std::optional<QString> RegexPattern::rewritten()
{
    while (!atEnd())
        if (!rewriteOne())
            return {};
    return open_.empty() ? std::optional(made_) : std::nullopt;
}

bool RegexPattern::rewriteOne()
{
    const QChar c = peek();
    if (spaced_ && isSpaceOf(c)) {
        ++at_;
        return true;
    }
    switch (c.unicode()) {
    case '(':
        return openGroup();
    case ')':
        return closeGroup();
    case '[': {
        QString made;
        if (!charClass(made))
            return false;
        made_ += made;
        repeatable_ = true;
        return true;
    }
    case '\\':
        return escape();
    case '?':
    case '*':
    case '+':
    case '{':
        return quantifier();
    case '}':
    case ']':
        return false;
    default:
        break;
    }
    ++at_;
    repeatable_ = c != u'|' && c != u'^' && c != u'$';
    if (c == u'.')
        made_ += dotAll_ ? QStringLiteral(".") : QStringLiteral("[^\\n\\r]");
    else if (c == u'$')
        made_ += lines_ ? QStringLiteral("$") : QStringLiteral("\\z");
    else if (c == u'|' || c == u'^')
        made_ += c;
    else
        made_ += c.isLetterOrNumber() || c.isSurrogate() || c.unicode() > 0x7F ? QString(c) : u'\\' + QString(c);
    return true;
}

bool RegexPattern::openGroup()
{
    ++at_;
    repeatable_ = false;
    if (peek() == u'?') {
        if (peek(1) != u':')
            return false;
        at_ += 2;
        open_.push_back(0);
        made_ += QLatin1String("(?:");
        return true;
    }
    open_.push_back(++groups_);
    closed_.push_back(false);
    made_ += u'(';
    return true;
}

bool RegexPattern::closeGroup()
{
    ++at_;
    if (open_.empty())
        return false;
    if (open_.back() > 0)
        closed_[static_cast<std::size_t>(open_.back() - 1)] = true;
    open_.pop_back();
    made_ += u')';
    repeatable_ = true;
    return true;
}

bool RegexPattern::repetition(QString& made)
{
    const qsizetype end = text_.indexOf(u'}', at_);
    if (end < 0)
        return false;
    QString counts = text_.mid(at_ + 1, end - at_ - 1);
    if (spaced_)
        counts.remove(u' ');
    const QStringList parts = counts.split(u',');
    const auto isNumber = [](const QString& part) {
        return !part.isEmpty() && part.size() < 6 && std::all_of(part.begin(), part.end(), isAsciiDigit);
    };
    if (parts.size() > 2 || !isNumber(parts.front())
        || (parts.size() == 2 && !parts.back().isEmpty() && !isNumber(parts.back())))
        return false;
    made = u'{' + counts + u'}';
    at_ = end + 1;
    return true;
}

bool RegexPattern::quantifier()
{
    if (!repeatable_)
        return false;
    repeatable_ = false;
    QString made;
    if (peek() == u'{') {
        if (!repetition(made))
            return false;
    } else {
        made = text_[at_++];
    }
    made_ += made;
    if (peek() == u'?') {
        made_ += u'?';
        ++at_;
    }
    return true;
}

bool RegexPattern::reference()
{
    int number = peek().digitValue();
    ++at_;
    while (isAsciiDigit(peek()) && number * 10 + peek().digitValue() <= groups_) {
        number = number * 10 + peek().digitValue();
        ++at_;
    }
    if (number == 0 || number > groups_ || !closed_[static_cast<std::size_t>(number - 1)])
        return false;
    made_ += QStringLiteral("(?:\\g{%1})").arg(number);
    repeatable_ = true;
    return true;
}

bool RegexPattern::escape()
{
    ++at_;
    while (spaced_ && isSpaceOf(peek()))
        ++at_;
    if (atEnd())
        return false;
    if (isAsciiDigit(peek()))
        return reference();
    QString inside;
    if (!classEscape(inside))
        return false;
    made_ += u'[' + inside + u']';
    repeatable_ = true;
    return true;
}

/// Behind the backslash: what it stands for inside of a class.
bool RegexPattern::classEscape(QString& made)
{
    const QChar kind = peek();
    ++at_;
    if (kind == u'n' || kind == u'r' || kind == u't') {
        made = u'\\' + QString(kind);
        return true;
    }
    if (specials.contains(kind)) {
        made = u'\\' + QString(kind);
        return true;
    }
    if (kind == u'p' || kind == u'P') {
        const auto found = category(kind == u'P');
        made = found.value_or(QString());
        return found.has_value();
    }
    made = multiEscape(kind);
    return !made.isEmpty();
}

/// "{Lu}", "{IsGreek}".
std::optional<QString> RegexPattern::category(bool negated)
{
    const qsizetype end = text_.indexOf(u'}', at_);
    if (peek() != u'{' || end < 0)
        return {};
    QString name = text_.mid(at_ + 1, end - at_ - 1);
    if (spaced_)
        name.remove(u' ');
    at_ = end + 1;
    if (!name.startsWith(QLatin1String("Is"))) {
        static const QString known = QStringLiteral(
            " L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po Z Zs Zl Zp S Sm Sc Sk So C Cc Cf Co Cn ");
        if (!known.contains(u' ' + name + u' '))
            return {};
        return QStringLiteral("\\%1{%2}").arg(negated ? u'P' : u'p').arg(name);
    }
    const auto block = std::find_if(
        blocks.begin(), blocks.end(), [&](const Block& row) { return name.mid(2) == QLatin1String(row.name); });
    if (block == blocks.end())
        return {};
    if (!negated)
        return hex(block->first) + u'-' + hex(block->last);
    const QString below = block->first > 0 ? hex(0) + u'-' + hex(block->first - 1) : QString();
    return below + hex(block->last + 1) + u'-' + hex(0x10FFFF);
}

/// "[a-z-[aeiou]]": what is taken away becomes a look ahead.
bool RegexPattern::charClass(QString& made)
{
    ++at_;
    const bool negated = peek() == u'^';
    at_ += negated ? 1 : 0;
    QString inside;
    QString without;
    while (peek() != u']') {
        if (atEnd())
            return false;
        if (peek() == u'-' && peek(1) == u'[' && !inside.isEmpty()) {
            ++at_;
            if (!charClass(without) || peek() != u']')
                return false;
            break;
        }
        const QChar c = peek();
        if (c == u'[')
            return false;
        if (c == u'\\') {
            ++at_;
            QString escaped;
            if (atEnd() || !classEscape(escaped))
                return false;
            inside += escaped;
            continue;
        }
        ++at_;
        const bool literalDash = c == u'-' && (inside.isEmpty() || peek() == u']');
        inside += (c == u'^' || c == u'&' || c == u'#' || c == u'~' || literalDash) ? u'\\' + QString(c) : QString(c);
    }
    if (inside.isEmpty())
        return false;
    ++at_;
    made = u'[' + QString(negated ? QStringLiteral("^") : QString()) + inside + u']';
    if (!without.isEmpty())
        made = QStringLiteral("(?:(?!%1)%2)").arg(without, made);
    return true;
}

} // namespace millrace::feel
