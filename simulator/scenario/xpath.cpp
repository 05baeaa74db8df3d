// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/xpath.h"

#include "modeler/feel/lexer.h"
#include "modeler/feel/parser.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <initializer_list>

namespace millrace::scenario {

namespace {

struct XPathWords {
    Q_DECLARE_TR_FUNCTIONS(XPath)
};

struct FunctionRow {
    QLatin1String xpath;
    QLatin1String feel;
};
constexpr std::array functions {FunctionRow {QLatin1String("not"), QLatin1String("not")},
    FunctionRow {QLatin1String("floor"), QLatin1String("floor")},
    FunctionRow {QLatin1String("ceiling"), QLatin1String("ceiling")},
    FunctionRow {QLatin1String("contains"), QLatin1String("contains")},
    FunctionRow {QLatin1String("starts-with"), QLatin1String("starts with")},
    FunctionRow {QLatin1String("string-length"), QLatin1String("string length")},
    FunctionRow {QLatin1String("string"), QLatin1String("string")},
    FunctionRow {QLatin1String("sum"), QLatin1String("sum")}};

QString feelName(const QString& name)
{
    const auto parsed = feel::parse(name.toStdString(), feel::Dialect::Feel);
    const bool isPlain = parsed && parsed.expression->root().kind == feel::NodeKind::Name;
    return isPlain ? name : QLatin1Char('`') + name + QLatin1Char('`');
}

/// Recursive descent over XPath 1.0's Expr (rule 14), without location paths. Gives FEEL; empty at what it has not.
class XPathReader {
public:
    explicit XPathReader(const QString& text)
        : text_(text)
    { }

    std::optional<QString> read()
    {
        QString feel = readLevel(0);
        skip();
        if (at_ < text_.size() && !mayGoOn())
            miss(XPathWords::tr("the end, or an operator,"));
        return failed_ || at_ < text_.size() ? std::nullopt : std::optional(std::move(feel));
    }

    /// After read(): what was expected where it failed; empty where that is no mistake.
    const QString& problem() const { return problem_; }

private:
    struct Operator {
        QLatin1String xpath;
        QLatin1String feel;
    };

    /// By precedence, the loosest first; longer ones before those that they begin with.
    static const std::vector<std::vector<Operator>>& levels()
    {
        const auto one = [](const char* xpath, const char* feel) {
            return Operator {QLatin1String(xpath), QLatin1String(feel)};
        };
        static const std::vector<std::vector<Operator>> all {{one("or", "or")}, {one("and", "and")},
            {one("!=", "!="), one("=", "=")}, {one("<=", "<="), one(">=", ">="), one("<", "<"), one(">", ">")},
            {one("+", "+"), one("-", "-")}, {one("*", "*"), one("div", "/"), one("mod", "mod")}};
        return all;
    }

    void skip()
    {
        while (at_ < text_.size() && text_[at_].isSpace())
            ++at_;
    }

    bool take(QLatin1String token)
    {
        skip();
        if (!QStringView(text_).mid(at_).startsWith(token))
            return false;
        const qsizetype end = at_ + token.size();
        if (QChar(token[0]).isLetter() && end < text_.size() && isNamePart(text_[end]))
            return false;
        at_ = end;
        return true;
    }

    static bool isNamePart(QChar c) { return c.isLetterOrNumber() || QStringView(u"_-.:").contains(c); }

    QString fail()
    {
        failed_ = true;
        return {};
    }

    /// Fails because the text is wrong, whatever more of XPath would be understood.
    QString miss(const QString& what)
    {
        if (!failed_)
            problem_ = at_ < text_.size()
                ? XPathWords::tr("%1 is expected before '%2'.").arg(what, text_.mid(at_, mostShown))
                : XPathWords::tr("%1 is expected at its end.").arg(what);
        return fail();
    }

    /// XPath goes on here with what has no simple FEEL: a path, a filter, a union, a further comparison.
    bool mayGoOn() const { return QStringView(u"/[|<>=!").contains(text_[at_]); }

    bool takeEnd()
    {
        if (take(QLatin1String(")")))
            return true;
        if (at_ >= text_.size() || !mayGoOn())
            miss(QStringLiteral("')'"));
        return false;
    }

    QString readLevel(std::size_t level)
    {
        if (failed_ || ++steps_ > mostSteps)
            return fail();
        if (level == levels().size())
            return readUnary();
        QString left = readLevel(level + 1);
        for (bool isComparison = false;;) {
            const auto found
                = std::ranges::find_if(levels()[level], [&](const Operator& one) { return take(one.xpath); });
            if (failed_ || found == levels()[level].end())
                return left;
            if (isComparison)
                return fail(); // FEEL has no a < b < c
            isComparison = level == 2 || level == 3;
            const QString right = readLevel(level + 1);
            if (found->xpath == QLatin1String("mod"))
                left = QStringLiteral("modulo(%1, %2)").arg(left, right);
            else
                left += QLatin1Char(' ') + found->feel + QLatin1Char(' ') + right;
        }
    }

    QString readUnary()
    {
        if (take(QLatin1String("-")))
            return ++steps_ > mostSteps ? fail() : QLatin1Char('-') + readUnary();
        return readPrimary();
    }

    QString readPrimary()
    {
        skip();
        if (at_ >= text_.size() || QStringView(u")],=<>!+").contains(text_[at_]))
            return miss(XPathWords::tr("a value"));
        const QChar c = text_[at_];
        if (c == QLatin1Char('(')) {
            ++at_;
            const QString inner = readLevel(0);
            return takeEnd() ? QLatin1Char('(') + inner + QLatin1Char(')') : fail();
        }
        if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            return QString::fromStdString(feel::quote(readText().toStdString()));
        if (c.isDigit() || c == QLatin1Char('.'))
            return readNumber();
        return readCall();
    }

    QString readNumber()
    {
        static const QRegularExpression number(QStringLiteral(R"(\G(\d+(\.\d*)?|\.\d+))"));
        const auto match = number.match(text_, at_);
        if (!match.hasMatch())
            return fail();
        at_ = match.capturedEnd();
        return match.captured();
    }

    QString readText()
    {
        const qsizetype end = text_.indexOf(text_[at_], at_ + 1);
        if (end < 0) {
            const QChar mark = text_[at_];
            at_ = text_.size();
            return miss(mark);
        }
        const QString found = text_.mid(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        return found;
    }

    QString readCall()
    {
        const qsizetype begin = at_;
        while (at_ < text_.size() && isNamePart(text_[at_]))
            ++at_;
        const QString name = text_.mid(begin, at_ - begin);
        if (name.isEmpty() || !take(QLatin1String("(")))
            return fail();
        if (name == QLatin1String("true") || name == QLatin1String("false"))
            return takeEnd() ? name : fail();
        if (name == QLatin1String("getProperty") || name.endsWith(QLatin1String(":getProperty"))) {
            skip();
            const bool isText = at_ < text_.size() && QStringView(u"'\"").contains(text_[at_]);
            const QString property = isText ? readText() : fail();
            return takeEnd() ? feelName(property) : fail();
        }
        const auto row = std::ranges::find(functions, name, &FunctionRow::xpath);
        skip();
        if (row == functions.end() || (at_ < text_.size() && text_[at_] == QLatin1Char(')')))
            return fail(); // without arguments it is of the node
        QString call = row->feel + QLatin1Char('(') + readLevel(0);
        while (take(QLatin1String(",")))
            call += QLatin1String(", ") + readLevel(0);
        return takeEnd() ? call + QLatin1Char(')') : fail();
    }

    static constexpr int mostSteps = 2000; // files are hostile
    static constexpr int mostShown = 20;
    const QString& text_;
    QString problem_;
    qsizetype at_ = 0;
    int steps_ = 0;
    bool failed_ = false;
};

/// Writes a tree of FEEL as XPath, with the brackets that it needs and no others.
class XPathWriter {
public:
    explicit XPathWriter(const feel::Expression& expression)
        : expression_(expression)
    { }

    /// `level`: of XPath's precedence that must not be looser.
    QString write(const feel::Node& node, int level = 0)
    {
        using feel::NodeKind;
        switch (node.kind) {
        case NodeKind::Literal:
            return literal(feel::as<feel::LiteralNode>(node));
        case NodeKind::Name:
            return property(expression_.symbols()[feel::as<feel::NameNode>(node).symbol]);
        case NodeKind::Negation:
            return QLatin1Char('-') + write(*feel::as<feel::NegationNode>(node).operand, unary);
        case NodeKind::Arithmetic:
            return arithmetic(feel::as<feel::ArithmeticNode>(node), level);
        case NodeKind::Comparison: {
            const auto& comparison = feel::as<feel::ComparisonNode>(node);
            const bool isEquality = comparison.op <= feel::ComparisonOperator::NotEqual;
            const int own = isEquality ? equality : relation;
            return joined({comparison.left.get(), comparison.right.get()}, toWord(comparison.op), own, level);
        }
        case NodeKind::Junction: {
            const auto& junction = feel::as<feel::JunctionNode>(node);
            std::vector<const feel::Node*> parts;
            for (const feel::NodePtr& operand : junction.operands)
                parts.push_back(operand.get());
            return joined(parts, junction.conjunction ? "and" : "or", junction.conjunction ? 1 : 0, level);
        }
        case NodeKind::Call:
            return call(feel::as<feel::CallNode>(node));
        default:
            return fail();
        }
    }
    bool hasFailed() const { return failed_; }

private:
    enum Level { equality = 2, relation = 3, sum = 4, product = 5, unary = 6 };

    QString fail()
    {
        failed_ = true;
        return {};
    }

    static QString quoted(const QString& text)
    {
        const QLatin1Char mark(text.contains(QLatin1Char('\'')) ? '"' : '\'');
        return mark + text + mark;
    }

    QString property(const std::string& name) const
    {
        return QStringLiteral("bpsim:getProperty(%1)").arg(quoted(QString::fromStdString(name)));
    }

    QString literal(const feel::LiteralNode& node)
    {
        if (node.value.isNumber())
            return QString::fromStdString(node.value.asNumber().toText());
        if (node.value.isBoolean())
            return node.value.isTrue() ? QStringLiteral("true()") : QStringLiteral("false()");
        return node.value.isString() ? quoted(QString::fromStdString(node.value.asString())) : fail();
    }

    QString arithmetic(const feel::ArithmeticNode& node, int level)
    {
        using feel::ArithmeticOperator;
        const auto joinedBy = [&](const char* word, int own) {
            const QString text = write(*node.left, own) + QLatin1Char(' ') + QLatin1String(word) + QLatin1Char(' ')
                + write(*node.right, own + 1);
            return bracketed(text, own, level);
        };
        switch (node.op) {
        case ArithmeticOperator::Add:
            return joinedBy("+", sum);
        case ArithmeticOperator::Subtract:
            return joinedBy("-", sum);
        case ArithmeticOperator::Multiply:
            return joinedBy("*", product);
        case ArithmeticOperator::Divide:
            return joinedBy("div", product);
        default:
            return fail();
        }
    }

    QString joined(const std::vector<const feel::Node*>& parts, std::string_view word, int own, int level)
    {
        QStringList texts;
        for (const feel::Node* part : parts)
            texts << write(*part, own + 1);
        const QString between
            = QLatin1Char(' ') + QString::fromUtf8(word.data(), qsizetype(word.size())) + QLatin1Char(' ');
        return bracketed(texts.join(between), own, level);
    }

    static QString bracketed(const QString& text, int own, int level)
    {
        return own < level ? QLatin1Char('(') + text + QLatin1Char(')') : text;
    }

    QString call(const feel::CallNode& node)
    {
        const QString name = QString::fromStdString(node.name);
        const auto row = std::ranges::find(functions, name, &FunctionRow::feel);
        if (node.callee || row == functions.end() || !node.argumentNames.empty())
            return fail();
        QStringList arguments;
        for (const feel::NodePtr& argument : node.arguments)
            arguments << write(*argument);
        return row->xpath + QLatin1Char('(') + arguments.join(QLatin1String(", ")) + QLatin1Char(')');
    }

    const feel::Expression& expression_;
    bool failed_ = false;
};

} // namespace

std::optional<QString> feelFromXPath(const QString& xpath)
{
    return XPathReader(xpath).read();
}

QString xpathProblem(const QString& xpath)
{
    XPathReader reader(xpath);
    reader.read();
    return reader.problem();
}

std::optional<QString> xpathFromFeel(const QString& feel)
{
    const auto parsed = feel::parse(feel.toStdString(), feel::Dialect::Feel);
    if (!parsed)
        return std::nullopt;
    XPathWriter writer(*parsed.expression);
    QString xpath = writer.write(parsed.expression->root());
    if (writer.hasFailed() || feelFromXPath(xpath) != feel)
        return std::nullopt;
    return xpath;
}

} // namespace millrace::scenario
