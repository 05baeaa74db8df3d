// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/json.h"

#include "modeler/feel/lexer.h"

#include <QCoreApplication>
#include <array>

namespace millrace::feel {

namespace {

constexpr std::size_t longestJson = 64 * 1024 * 1024;

class JsonReader {
public:
    explicit JsonReader(std::string_view text)
        : text_(text)
    { }

    JsonResult read()
    {
        JsonResult result;
        if (auto value = readValue(0); value && (skipBlank(), at_ == text_.size())) {
            result.value = *std::move(value);
            return result;
        }
        result.message = QCoreApplication::translate("Feel", "This is not valid JSON.").toStdString();
        result.offset = at_;
        return result;
    }

private:
    void skipBlank()
    {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }
    bool take(std::string_view word)
    {
        skipBlank();
        if (!text_.substr(at_).starts_with(word))
            return false;
        at_ += word.size();
        return true;
    }

    std::optional<Value> readValue(int depth)
    {
        // One less than what a value may hold, since the reader's caller may wrap it.
        if (depth >= Value::maximumDepth - 1)
            return {};
        if (take("{"))
            return readObject(depth);
        if (take("["))
            return readArray(depth);
        if (take("\""))
            return readString();
        if (take("true"))
            return Value(true);
        if (take("false"))
            return Value(false);
        if (take("null"))
            return Value();
        return readNumber();
    }

    std::optional<Value> readArray(int depth)
    {
        List items;
        if (take("]"))
            return Value(std::move(items));
        do {
            auto item = readValue(depth + 1);
            if (!item)
                return {};
            items.push_back(*std::move(item));
        } while (take(","));
        return take("]") ? std::optional(Value(std::move(items))) : std::nullopt;
    }

    std::optional<Value> readObject(int depth)
    {
        std::vector<Context::Entry> entries;
        if (take("}"))
            return Value(Context());
        do {
            const auto key = take("\"") ? readString() : std::nullopt;
            if (!key || !take(":"))
                return {};
            auto value = readValue(depth + 1);
            if (!value)
                return {};
            entries.emplace_back(key->asString(), *std::move(value));
        } while (take(","));
        return take("}") ? std::optional(Value(Context(std::move(entries)))) : std::nullopt;
    }

    /// Behind the opening quotation mark.
    std::optional<Value> readString()
    {
        const std::size_t begin = at_ - 1;
        for (; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (static_cast<unsigned char>(c) < 0x20)
                return {};
            if (c == '"') {
                ++at_;
                auto text = decode(text_.substr(begin, at_ - begin));
                return text ? std::optional(Value(*std::move(text))) : std::nullopt;
            }
            if (c == '\\'
                && (++at_ == text_.size()
                    || std::string_view("\"\\/bfnrtu").find(text_[at_]) == std::string_view::npos))
                return {};
        }
        return {};
    }

    /// FEEL's escapes are those of JSON but for \b and \f.
    static std::optional<std::string> decode(std::string_view quoted)
    {
        if (quoted.find('\\') == std::string_view::npos)
            return std::string(quoted.substr(1, quoted.size() - 2));
        std::string rewritten;
        for (std::size_t i = 0; i < quoted.size(); ++i) {
            if (quoted[i] != '\\') {
                rewritten += quoted[i];
                continue;
            }
            ++i;
            if (quoted[i] == 'b')
                rewritten += '\b';
            else if (quoted[i] == 'f')
                rewritten += '\f';
            else
                (rewritten += '\\') += quoted[i];
        }
        return unquote(rewritten);
    }

    std::optional<Value> readNumber()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && std::string_view("+-.eE0123456789").find(text_[at_]) != std::string_view::npos)
            ++at_;
        const std::string_view text = text_.substr(begin, at_ - begin);
        const std::string_view size = text.substr(text.starts_with('-') ? 1 : 0);
        const bool leadingZero = size.size() > 1 && size[0] == '0' && size[1] >= '0' && size[1] <= '9';
        if (size.empty() || size[0] < '0' || size[0] > '9' || leadingZero)
            return {};
        const auto number = Number::parse(text);
        return number ? std::optional(Value(*number)) : std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

void writeString(std::string& out, std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (c == '\r')
            out += "\\r";
        else if (byte < 0x20)
            ((out += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            out += c;
    }
    out += '"';
}

void writeValue(std::string& out, const Value& value)
{
    std::string_view comma;
    switch (value.type()) {
    case Type::Null:
        out += "null";
        return;
    case Type::Boolean:
    case Type::Number:
        out += toPlainText(value);
        return;
    case Type::List:
        out += '[';
        for (const Value& item : value.asList()) {
            out += comma;
            writeValue(out, item);
            comma = ",";
            if (out.size() > longestJson)
                break;
        }
        out += ']';
        return;
    case Type::Context:
        out += '{';
        for (const auto& [key, entry] : value.asContext().entries()) {
            out += comma;
            writeString(out, key);
            out += ':';
            writeValue(out, entry);
            comma = ",";
            if (out.size() > longestJson)
                break;
        }
        out += '}';
        return;
    default:
        writeString(out, toPlainText(value));
    }
}

} // namespace

JsonResult readJson(std::string_view text)
{
    return JsonReader(text).read();
}

Value fromJson(const QByteArray& text)
{
    return readJson({text.constData(), static_cast<std::size_t>(text.size())}).value;
}

std::string writeJson(const Value& value)
{
    std::string out;
    writeValue(out, value);
    return out;
}

QByteArray toJson(const Value& value)
{
    return QByteArray::fromStdString(writeJson(value));
}

} // namespace millrace::feel
