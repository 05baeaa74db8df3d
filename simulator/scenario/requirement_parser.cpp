// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/requirement.h"
#include "simulator/scenario/scenario.h"

#include <QCoreApplication>
#include <algorithm>

// Reading who does a piece of work: as people write it, and as BPSim does.

namespace millrace::scenario {

namespace {

constexpr int deepestNesting = 50;

struct Token {
    enum class Kind : std::uint8_t { End, Number, Word, Quoted, Sign };
    Kind kind = Kind::End;
    QString text; // without quotes
    qsizetype at = 0;
};

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"_-.:/&+").contains(c);
}

bool isCount(const QString& word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        Token token;
        token.at = at;
        if (c == u'"' || c == u'\'') {
            const qsizetype end = text.indexOf(c, at + 1);
            token.kind = end < 0 ? Token::Kind::Sign : Token::Kind::Quoted;
            token.text = end < 0 ? QString(c) : text.mid(at + 1, end - at - 1);
            at = end < 0 ? at + 1 : end + 1;
        } else if (isPartOfWord(c)) {
            const qsizetype from = at;
            while (at < text.size() && isPartOfWord(text[at]))
                ++at;
            token.text = text.mid(from, at - from);
            token.kind = isCount(token.text) ? Token::Kind::Number : Token::Kind::Word;
        } else {
            token.kind = Token::Kind::Sign;
            token.text = c;
            ++at;
        }
        tokens.push_back(std::move(token));
    }
    tokens.push_back({Token::Kind::End, {}, text.size()});
    return tokens;
}

/// What both forms have in common: `and` and `or` between, and brackets.
class Parser {
    Q_DECLARE_TR_FUNCTIONS(Requirement)

public:
    explicit Parser(const QString& text)
        : tokens_(tokensOf(text))
    { }
    virtual ~Parser() = default;

    ParsedRequirement run()
    {
        ParsedRequirement parsed;
        auto found = either();
        if (found && now().kind != Token::Kind::End)
            found = fail(tr("'%1' was not expected; write 'and' or 'or' between.").arg(now().text));
        if (found)
            parsed.requirement = std::move(found);
        parsed.problem = problem_;
        parsed.at = at_;
        return parsed;
    }

protected:
    virtual std::optional<Requirement> units() = 0;

    const Token& now() const { return tokens_[next_]; }
    Token take()
    {
        const Token token = now();
        if (token.kind != Token::Kind::End)
            ++next_;
        return token;
    }
    bool isWord(const char* word) const
    {
        return now().kind == Token::Kind::Word && now().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }
    bool takeWord(const char* word) { return isWord(word) && !take().text.isNull(); }
    bool isSign(char sign) const { return now().kind == Token::Kind::Sign && now().text == QLatin1Char(sign); }
    bool takeSign(char sign) { return isSign(sign) && !take().text.isNull(); }
    std::nullopt_t fail(const QString& problem)
    {
        if (problem_.isEmpty()) {
            problem_ = problem;
            at_ = now().at;
        }
        return std::nullopt;
    }

    std::optional<Requirement> either()
    {
        std::vector<Requirement> parts;
        do {
            auto part = together();
            if (!part)
                return std::nullopt;
            parts.push_back(std::move(*part));
        } while (takeWord("or"));
        return Requirement::any(std::move(parts));
    }

    std::optional<Requirement> together()
    {
        std::vector<Requirement> parts;
        do {
            auto part = isSign('(') ? inBrackets() : units();
            if (!part)
                return std::nullopt;
            parts.push_back(std::move(*part));
        } while (takeWord("and") || takeSign('|'));
        return Requirement::all(std::move(parts));
    }

    std::optional<Requirement> inBrackets()
    {
        if (++depth_ > deepestNesting)
            return fail(tr("The brackets are nested too deeply."));
        take();
        auto inner = either();
        if (inner && !takeSign(')'))
            return fail(tr("A bracket is not closed."));
        --depth_;
        return inner;
    }

    std::optional<int> count(const Token& token)
    {
        bool isInt = false;
        const int number = token.text.toInt(&isInt);
        if (isInt && number >= 1)
            return number;
        --next_; // the number was taken already
        return fail(tr("'%1' is no number of people of 1 or more.").arg(token.text));
    }

    std::size_t next_ = 0;

private:
    std::vector<Token> tokens_;
    QString problem_;
    qsizetype at_ = 0;
    int depth_ = 0;
};

class TextParser final : public Parser {
    Q_DECLARE_TR_FUNCTIONS(Requirement)

public:
    /// Null: names are ids, whatever they are.
    TextParser(const QString& text, const std::vector<Pool>* pools)
        : Parser(text)
        , pools_(pools)
    { }

private:
    bool isKeyword() const { return isWord("and") || isWord("or") || isWord("with"); }
    bool isName() const
    {
        return now().kind == Token::Kind::Quoted || (now().kind == Token::Kind::Word && !isKeyword());
    }

    /// Words in a row are one name, so that quotes are needed for `and`, `or`, `with` and signs alone.
    QString name()
    {
        if (now().kind == Token::Kind::Quoted)
            return take().text;
        QStringList words;
        while (isName() || (!words.isEmpty() && now().kind == Token::Kind::Number))
            words << take().text;
        return words.join(QLatin1Char(' '));
    }

    const Pool* poolOf(const QString& name) const
    {
        for (const Pool& pool : *pools_)
            if (pool.id == name)
                return &pool;
        for (const Qt::CaseSensitivity sense : {Qt::CaseSensitive, Qt::CaseInsensitive})
            for (const Pool& pool : *pools_)
                if (pool.name.simplified().compare(name.simplified(), sense) == 0)
                    return &pool;
        return nullptr;
    }

    std::optional<Requirement> units() override
    {
        int quantity = 1;
        if (now().kind == Token::Kind::Number) {
            const auto number = count(take());
            if (!number)
                return std::nullopt;
            quantity = *number;
        }
        const std::size_t at = next_;
        const QString called = isName() ? name() : QString();
        if (called.isEmpty())
            return fail(tr("Here the name of a pool is missing, as in '2 clerks'."));
        const Pool* pool = pools_ ? poolOf(called) : nullptr;
        if (pools_ && !pool) {
            next_ = at;
            QStringList known;
            for (const Pool& one : *pools_)
                known << (one.name.isEmpty() ? one.id : one.name);
            return fail(tr("There is no pool '%1'. There are: %2.").arg(called, known.join(QStringLiteral(", "))));
        }
        Requirement made = Requirement::of(pool ? pool->id : called, quantity);
        if (!takeWord("with"))
            return made;
        do {
            const QString skill = isName() ? name() : QString();
            if (skill.isEmpty())
                return fail(tr("Behind 'with' a skill is missing, as in '1 clerk with English'."));
            if (!made.skills.contains(skill))
                made.skills << skill;
        } while (takeSign(','));
        return made;
    }

    const std::vector<Pool>* pools_;
};

class SelectionParser final : public Parser {
    Q_DECLARE_TR_FUNCTIONS(Requirement)

public:
    SelectionParser(const QString& text, const std::vector<Pool>& pools, const Roles& roles)
        : Parser(text)
        , pools_(pools)
        , roles_(roles)
    { }
    bool lacksRoles() const { return lacksRoles_; }

private:
    bool takeFunction(const char* name)
    {
        const QString word = now().kind == Token::Kind::Word ? now().text : QString();
        return word.mid(word.lastIndexOf(QLatin1Char(':')) + 1) == QLatin1String(name) && !take().text.isNull();
    }

    std::optional<Requirement> units() override
    {
        if (takeFunction("orResource"))
            return alternatives();
        if (takeFunction("getResourceByRoles"))
            return withRoles();
        if (!takeFunction("getResource"))
            return fail(tr("'%1' is not understood; write bpsim:getResource('id', quantity).").arg(now().text));
        if (!takeSign('('))
            return fail(tr("A bracket is missing."));
        if (now().kind != Token::Kind::Quoted)
            return fail(tr("The id of a resource is missing, in quotes."));
        Requirement made = Requirement::of(take().text);
        if (takeSign(',')) {
            const auto quantity = plainCount();
            if (!quantity)
                return std::nullopt;
            made.quantity = *quantity;
        }
        if (!takeSign(')'))
            return fail(tr("A bracket is not closed."));
        return made;
    }

    /// 0 is for the check of the scenario to complain about.
    std::optional<int> plainCount()
    {
        if (now().kind != Token::Kind::Number)
            return fail(tr("'%1' is no number of people of 1 or more.").arg(now().text));
        return take().text.toInt();
    }

    std::optional<Requirement> withRoles()
    {
        const std::size_t from = next_ - 1;
        if (!takeSign('('))
            return fail(tr("A bracket is missing."));
        const bool isList = takeSign('[');
        QStringList wanted;
        do {
            if (now().kind != Token::Kind::Quoted)
                return fail(tr("A role is missing, in quotes."));
            wanted << take().text;
        } while (isList && takeSign(','));
        if (isList && !takeSign(']'))
            return fail(tr("A bracket is not closed."));
        const auto quantity = takeSign(',') ? plainCount() : std::optional(1);
        if (!quantity)
            return std::nullopt;
        if (!takeSign(')'))
            return fail(tr("A bracket is not closed."));
        std::vector<Requirement> teams;
        addTeams(teams, {}, able(wanted), 0, std::max(1, *quantity));
        if (!teams.empty())
            return Requirement::any(std::move(teams));
        lacksRoles_ = true;
        next_ = from;
        return fail(tr("There are not %1 with the role '%2'. Give resources that role, with so many people.")
                        .arg(*quantity)
                        .arg(wanted.join(QStringLiteral("', '"))));
    }

    /// Those who have all the roles, as many of each pool as there are.
    std::vector<Requirement> able(const QStringList& wanted) const
    {
        const auto hasAll = [&](const QStringList& list) {
            return std::all_of(wanted.begin(), wanted.end(), [&](const QString& one) { return list.contains(one); });
        };
        std::vector<Requirement> found;
        for (const Pool& pool : pools_) {
            const auto own = roles_.find(pool.id);
            if (own != roles_.end() && hasAll(own->second)) {
                found.push_back(Requirement::of(pool.id, pool.capacity));
                continue;
            }
            int people = 0;
            for (const Person& person : pool.people)
                people += hasAll(person.skills) ? person.count : 0;
            if (people > 0) {
                found.push_back(Requirement::of(pool.id, people));
                found.back().skills = wanted;
            }
        }
        return found;
    }

    /// All ways to take so many, the most of the first pools first.
    static void addTeams(std::vector<Requirement>& teams, const std::vector<Requirement>& taken,
        const std::vector<Requirement>& from, std::size_t at, int missing)
    {
        if (missing == 0)
            teams.push_back(Requirement::all(taken));
        if (missing == 0 || at == from.size())
            return;
        for (int here = std::min(missing, from[at].quantity); here >= 0 && teams.size() < mostTeams; --here) {
            std::vector<Requirement> more = taken;
            if (here > 0) {
                more.push_back(from[at]);
                more.back().quantity = here;
            }
            addTeams(teams, more, from, at + 1, missing - here);
        }
    }

    std::optional<Requirement> alternatives()
    {
        if (!takeSign('('))
            return fail(tr("A bracket is missing."));
        const bool isList = takeSign('[');
        std::vector<Requirement> parts;
        do {
            auto part = either();
            if (!part)
                return std::nullopt;
            parts.push_back(std::move(*part));
        } while (takeSign(','));
        if ((isList && !takeSign(']')) || !takeSign(')'))
            return fail(tr("A bracket is not closed."));
        return Requirement::any(std::move(parts));
    }

    const std::vector<Pool>& pools_;
    const Roles& roles_;
    bool lacksRoles_ = false;
};

} // namespace

QString requirementWord(const QString& name)
{
    const auto tokens = tokensOf(name);
    const bool isPlain = std::all_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        const bool isFirst = token.at == tokens.front().at;
        const bool isKeyword = token.text.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0
            || token.text.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0
            || token.text.compare(QLatin1String("with"), Qt::CaseInsensitive) == 0;
        return token.kind == Token::Kind::End || (token.kind == Token::Kind::Word && !isKeyword)
            || (token.kind == Token::Kind::Number && !isFirst);
    });
    if (isPlain && tokens.size() > 1 && name == name.simplified())
        return name;
    return name.contains(u'"') ? QStringLiteral("'%1'").arg(name) : QStringLiteral("\"%1\"").arg(name);
}

ParsedRequirement parseRequirement(const QString& text, const std::vector<Pool>& pools)
{
    if (text.trimmed().isEmpty())
        return {Requirement(), {}, 0};
    return TextParser(text, &pools).run();
}

ParsedRequirement parseRequirementOfIds(const QString& text)
{
    return TextParser(text, nullptr).run();
}

ParsedRequirement parseSelection(const QString& expression, const std::vector<Pool>& pools, const Roles& roles)
{
    SelectionParser parser(expression, pools, roles);
    ParsedRequirement parsed = parser.run();
    parsed.isOfRoles = parser.lacksRoles();
    return parsed;
}

} // namespace millrace::scenario
