// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_match.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace millrace::app::window {

namespace {

/// Lower case without accents: "Über" is found by "uber" too.
QString folded(const QString& text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    for (const QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

constexpr int wordStartBonus = 12;
constexpr int runBonus = 8;
constexpr int wholeBonus = 60;

/// The score of matching letter after letter from `start` on.
std::optional<int> scoreFrom(const QString& typed, const QString& text, qsizetype start)
{
    int score = 0;
    qsizetype at = start;
    qsizetype last = -2;
    for (const QChar c : typed) {
        if (c.isSpace())
            continue;
        const qsizetype found = text.indexOf(c, at);
        if (found < 0)
            return std::nullopt;
        if (found == 0 || !text.at(found - 1).isLetterOrNumber())
            score += wordStartBonus;
        if (found == last + 1)
            score += runBonus;
        last = found;
        at = found + 1;
    }
    return score;
}

} // namespace

std::optional<int> matchScore(const QString& typed, const QString& text)
{
    const QString query = folded(typed.trimmed()), candidate = folded(text);
    if (query.isEmpty())
        return 0;
    std::optional<int> best;
    // A later start can be the better one: "run" in "Return or run".
    for (qsizetype start = candidate.indexOf(query.at(0)); start >= 0;
         start = candidate.indexOf(query.at(0), start + 1)) {
        const auto score = scoreFrom(query, candidate, start);
        if (!score)
            break;
        if (!best || *score > *best)
            best = score;
    }
    if (!best)
        return std::nullopt;
    const int whole = candidate.contains(query) ? wholeBonus : 0;
    return *best + whole - static_cast<int>(candidate.size()) / 4;
}

bool matchesWords(const QString& typed, const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList wanted = folded(typed).split(between, Qt::SkipEmptyParts);
    const QStringList words = folded(text).split(between, Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& one) {
        return std::any_of(words.begin(), words.end(), [&](const QString& word) { return word.startsWith(one); });
    });
}

} // namespace millrace::app::window
