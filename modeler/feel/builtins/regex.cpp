// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/builtins/regex.h"

#include "modeler/feel/builtins/regex_pattern.h"

#include <algorithm>
#include <list>

namespace millrace::feel {

namespace {

std::optional<QRegularExpression> compiled(const std::string& pattern, const std::string& flags)
{
    if (flags.find_first_not_of("smixq") != std::string::npos)
        return {};
    const auto has = [&flags](char flag) { return flags.find(flag) != std::string::npos; };
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::DotMatchesEverythingOption, has('s'));
    options.setFlag(QRegularExpression::MultilineOption, has('m'));
    options.setFlag(QRegularExpression::CaseInsensitiveOption, has('i'));
    const QString given = QString::fromStdString(pattern);
    const auto rewritten = has('q') ? std::optional(QRegularExpression::escape(given))
                                    : RegexPattern(given, has('m'), has('s'), has('x')).rewritten();
    if (!rewritten)
        return {};
    QRegularExpression expression(*rewritten, options);
    if (!expression.isValid())
        return {};
    expression.optimize();
    return expression;
}

struct Known {
    std::string pattern;
    std::string flags;
    std::optional<QRegularExpression> expression;
};

} // namespace

std::optional<QRegularExpression> xpathExpression(const std::string& pattern, const std::string& flags)
{
    constexpr std::size_t most = 16;
    thread_local std::list<Known> lately;
    const auto found = std::find_if(lately.begin(), lately.end(),
        [&](const Known& known) { return known.pattern == pattern && known.flags == flags; });
    if (found != lately.end()) {
        lately.splice(lately.begin(), lately, found);
        return lately.front().expression;
    }
    lately.push_front({pattern, flags, compiled(pattern, flags)});
    if (lately.size() > most)
        lately.pop_back();
    return lately.front().expression;
}

namespace {

/// What a replacement puts in the place of a match; empty where it is none.
std::optional<QString> filled(const QString& replacement, const QRegularExpressionMatch& match, int groups)
{
    QString made;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar c = replacement[i];
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (c == u'\\') {
            if (next != u'\\' && next != u'$')
                return {};
            made += next;
            ++i;
        } else if (c == u'$') {
            if (next < u'0' || next > u'9')
                return {};
            int number = next.digitValue();
            ++i;
            while (i + 1 < replacement.size() && replacement[i + 1] >= u'0' && replacement[i + 1] <= u'9'
                && number * 10 + replacement[i + 1].digitValue() <= groups)
                number = number * 10 + replacement[++i].digitValue();
            made += number <= groups ? match.captured(number) : QString();
        } else {
            made += c;
        }
    }
    return made;
}

} // namespace

std::optional<QString> replaceMatches(
    const QString& text, const QRegularExpression& pattern, const QString& replacement)
{
    if (pattern.match(QString()).hasMatch())
        return {};
    QString made;
    qsizetype last = 0;
    const int groups = pattern.captureCount();
    if (!filled(replacement, QRegularExpressionMatch(), groups))
        return {};
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        made += QStringView(text).mid(last, match.capturedStart() - last);
        made += *filled(replacement, match, groups);
        last = match.capturedEnd();
    }
    return made + text.mid(last);
}

} // namespace millrace::feel
