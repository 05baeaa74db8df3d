// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <optional>
#include <string>

namespace millrace::feel {

/// A pattern of XPath (XML Schema's regular expressions with anchors, reluctant quantifiers, groups and references
/// back; XQuery 1.0 and XPath 2.0 Functions, 7.6.1) with its flags s, m, i, x and q; empty where it is none. Patterns
/// used lately are kept, for each thread its own.
std::optional<QRegularExpression> xpathExpression(const std::string& pattern, const std::string& flags);

/// The text with all matches replaced: $1 is a group, $0 the match, \$ and \\ the characters. Empty for a replacement
/// that is none, and where the pattern matches nothing at all (fn:replace).
std::optional<QString> replaceMatches(
    const QString& text, const QRegularExpression& pattern, const QString& replacement);

} // namespace millrace::feel
