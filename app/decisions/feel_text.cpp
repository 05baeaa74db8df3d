// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/feel_text.h"

#include "app/window/theme.h"
#include "modeler/feel/builtins/registry.h"
#include "modeler/feel/lexer.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace millrace::app::decisions {

namespace {

struct FeelWords {
    Q_DECLARE_TR_FUNCTIONS(Feel)
};

constexpr std::array keywords {"and", "or", "not", "if", "then", "else", "for", "in", "return", "some", "every",
    "satisfies", "between", "instance", "of", "function", "true", "false", "null"};

int toUtf16(const std::string& utf8, std::size_t offset)
{
    return int(QString::fromUtf8(utf8.data(), qsizetype(std::min(offset, utf8.size()))).size());
}

/// Steps from one word to the other: letters changed, put in or left out.
int distanceBetween(const QString& one, const QString& other)
{
    std::vector<int> row(std::size_t(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = int(i);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int before = row[0];
        row[0] = int(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = before + (one[i - 1].toLower() == other[qsizetype(j) - 1].toLower() ? 0 : 1);
            before = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString similarTo(const QString& name, const QStringList& known)
{
    QString best;
    int least = int(name.size()) / 3 + 2;
    for (const QString& one : known)
        if (const int distance = distanceBetween(name, one); distance < least) {
            least = distance;
            best = one;
        }
    return best;
}

std::optional<FeelProblem> unknownIn(const QString& text, const feel::Expression& expression, const FeelNames& names)
{
    // A name in a filter may be a member of the items.
    if (!names.isWhole || text.contains(u'['))
        return std::nullopt;
    for (const std::string& one : expression.names()) {
        const QString name = QString::fromStdString(one);
        if (names.visible.contains(name) || one == "?" || !feel::findBuiltins(one).empty())
            continue;
        FeelProblem problem {int(std::max(qsizetype(0), text.indexOf(name))), int(name.size()), {}, name};
        const QString similar = similarTo(name, names.visible);
        problem.words = names.elsewhere.contains(name)
            ? FeelWords::tr("This decision does not require \u201C%1\u201D, so it has no value here.").arg(name)
            : similar.isEmpty()
            ? FeelWords::tr("Nothing is called \u201C%1\u201D here. A text stands in quotes.").arg(name)
            : FeelWords::tr("Nothing is called \u201C%1\u201D here. Is \u201C%2\u201D meant?").arg(name, similar);
        return problem;
    }
    return std::nullopt;
}

} // namespace

std::optional<FeelProblem> problemIn(const QString& text, FeelKind kind, const FeelNames& names)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    const std::string utf8 = text.toStdString();
    const feel::ParseResult parsed = kind == FeelKind::Tests ? feel::parseUnaryTests(utf8, names.known)
                                                             : feel::parse(utf8, feel::Dialect::Feel, names.known);
    if (parsed)
        return unknownIn(text, *parsed.expression, names);
    FeelProblem problem;
    problem.at = std::min(toUtf16(utf8, parsed.error.offset), int(text.size()) - 1);
    problem.words = QString::fromStdString(parsed.error.message);
    // The word that is in the way, not only its first letter.
    while (problem.at + problem.length < text.size() && text[problem.at + problem.length].isLetterOrNumber()
        && text[problem.at].isLetterOrNumber())
        ++problem.length;
    return problem;
}

QList<QTextLayout::FormatRange> coloursOf(const QString& text)
{
    const window::Colors& colors = window::colors();
    QList<QTextLayout::FormatRange> ranges;
    const std::string utf8 = text.toStdString();
    const feel::Lexer lexer(utf8, feel::Dialect::Feel);
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    std::size_t offset = 0;
    for (feel::Token token = lexer.scan(offset); token.kind != feel::TokenKind::End; token = lexer.scan(offset)) {
        if (token.end <= offset)
            break;
        offset = token.end;
        QTextCharFormat format;
        if (token.kind == feel::TokenKind::String || token.kind == feel::TokenKind::Unfinished)
            format.setForeground(colors.warning);
        else if (token.kind == feel::TokenKind::Number)
            format.setForeground(colors.accent);
        else if (token.kind == feel::TokenKind::Word && std::ranges::find(keywords, token.text) != keywords.end())
            format.setFontWeight(QFont::DemiBold);
        else
            continue;
        const int begin = isPlain ? int(token.begin) : toUtf16(utf8, token.begin);
        const int end = isPlain ? int(token.end) : toUtf16(utf8, token.end);
        ranges.push_back({begin, end - begin, format});
    }
    return ranges;
}

QStringList completionsFor(const FeelNames& names)
{
    QStringList all = names.offered + names.visible;
    for (const feel::Builtin& builtin : feel::allBuiltins())
        all << QString::fromUtf8(builtin.name.data(), qsizetype(builtin.name.size())) + QStringLiteral("(");
    for (const char* keyword : keywords)
        all << QString::fromLatin1(keyword);
    all.removeDuplicates();
    return all;
}

} // namespace millrace::app::decisions
