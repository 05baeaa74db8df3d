// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/drawing/hyphenation.h"

#include <algorithm>
#include <array>
#include <vector>

namespace millrace::drawing {
namespace {

constexpr qsizetype least = 2; ///< letters on each side

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

bool isVowel(QChar c)
{
    // Accents aside: ü is a vowel because u is one.
    const QString plain = QString(c.toLower()).normalized(QString::NormalizationForm_D);
    return QStringView(u"aeiouyæøœ").contains(plain.front());
}

/// Consonants that begin a syllable together.
bool isOnset(QStringView letters)
{
    static constexpr std::array<QStringView, 26> together {u"bl", u"br", u"ch", u"cl", u"cr", u"dr", u"fl", u"fr",
        u"gl", u"gr", u"kl", u"kn", u"kr", u"ph", u"pl", u"pr", u"qu", u"sch", u"sh", u"schl", u"schr", u"st", u"str",
        u"th", u"tr", u"tw"};
    return std::any_of(together.begin(), together.end(),
        [letters](QStringView onset) { return letters.compare(onset, Qt::CaseInsensitive) == 0; });
}

bool mayPartAt(QStringView word, qsizetype at)
{
    const auto lettersBefore = std::min(at, qsizetype(least)), lettersAfter = std::min(word.size() - at, least);
    return lettersBefore >= least && lettersAfter >= least;
}

/// Where one who writes joined words has joined them.
bool isJoint(QStringView word, qsizetype at)
{
    const QChar before = word[at - 1], after = word[at];
    if (before == u'-' || before == u'/' || before == u'_' || before == u'\\' || (before == u'.' && !after.isDigit()))
        return after.isLetterOrNumber();
    return before.isLower() && after.isUpper();
}

/// Where the consonants between two vowels part: before the longest onset that is left of them.
qsizetype syllableStart(QStringView word, qsizetype consonant, qsizetype vowel)
{
    for (qsizetype from = std::max(consonant, vowel - 4); from < vowel - 1; ++from)
        if (isOnset(word.mid(from, vowel - from)))
            return from;
    return vowel - 1;
}

} // namespace

QString withBreaks(QStringView word)
{
    QString marked;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0 && mayPartAt(word, i) && isJoint(word, i))
            marked += invisibleSpace;
        marked += word[i];
    }
    if (marked.size() > word.size())
        return marked;
    std::vector<qsizetype> starts;
    qsizetype lastVowel = -1;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isLatin(word[i])) {
            lastVowel = -1;
        } else if (isVowel(word[i])) {
            if (lastVowel >= 0 && i > lastVowel + 1)
                if (const qsizetype start = syllableStart(word, lastVowel + 1, i); mayPartAt(word, start))
                    starts.push_back(start);
            lastVowel = i;
        }
    }
    marked = word.toString();
    for (auto start = starts.rbegin(); start != starts.rend(); ++start)
        marked.insert(*start, softHyphen);
    return marked;
}

} // namespace millrace::drawing
