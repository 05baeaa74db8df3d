// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace millrace::feel {

/// Rewrites a pattern of XPath as one of PCRE, which differs in classes, escapes and what is an error.
class RegexPattern {
public:
    /// `lines`: the flag m; `dotAll`: s; `spaced`: x.
    RegexPattern(const QString& pattern, bool lines, bool dotAll, bool spaced)
        : text_(pattern)
        , lines_(lines)
        , dotAll_(dotAll)
        , spaced_(spaced)
    { }
    std::optional<QString> rewritten(); ///< empty for what is no pattern

private:
    bool atEnd() const { return at_ >= text_.size(); }
    QChar peek(qsizetype ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : QChar(); }
    bool rewriteOne();
    bool openGroup();
    bool closeGroup();
    bool quantifier();
    bool repetition(QString& made);
    bool escape();
    bool reference();
    bool charClass(QString& made);
    bool classEscape(QString& made);
    std::optional<QString> category(bool negated);

    QString text_;
    bool lines_;
    bool dotAll_;
    bool spaced_;
    qsizetype at_ = 0;
    QString made_;
    int groups_ = 0;
    std::vector<int> open_; ///< numbers of open groups; 0 for one that is not counted
    std::vector<bool> closed_; ///< by number - 1
    bool repeatable_ = false; ///< a quantifier may follow
};

} // namespace millrace::feel
