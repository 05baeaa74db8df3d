// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/value.h"

#include <algorithm>
#include <numeric>

namespace millrace::feel {

namespace {

constexpr std::size_t linearSearchLimit = 8;

int deepest(const List& items)
{
    int depth = 0;
    for (const Value& item : items)
        depth = std::max(depth, item.depth());
    return depth + 1;
}

} // namespace

std::string_view toWord(Type type)
{
    switch (type) {
    case Type::Null:
        return "Null";
    case Type::Boolean:
        return "boolean";
    case Type::Number:
        return "number";
    case Type::String:
        return "string";
    case Type::List:
        return "list";
    case Type::Context:
        return "context";
    case Type::Range:
        return "range";
    case Type::Function:
        return "function";
    case Type::Date:
        return "date";
    case Type::Time:
        return "time";
    case Type::DateTime:
        return "date and time";
    case Type::DaysTime:
        return "days and time duration";
    case Type::YearsMonths:
        return "years and months duration";
    }
    return {};
}

template <typename T> void Value::box(Type type, T content, int depth)
{
    if (depth > maximumDepth) {
        reason_ = Reason::TooDeep;
        return;
    }
    auto* const made = new Box<T>(std::move(content));
    made->depth = depth;
    block_ = made;
    boxed_ = true;
    type_ = type;
}

template <typename T> const T& Value::unbox() const
{
    return static_cast<const Box<T>*>(block_)->value;
}

Value::Value(const Number& number)
{
    if (!number.isSmall()) {
        box(Type::Number, number);
        return;
    }
    type_ = Type::Number;
    scale_ = static_cast<std::int8_t>(number.scale());
    integer_ = number.coefficient();
}

Value::Value(std::string text)
{
    box(Type::String, std::move(text));
}
Value::Value(std::string_view text)
    : Value(std::string(text))
{ }
Value::Value(const char* text)
    : Value(std::string(text))
{ }

Value::Value(List items)
{
    const int depth = deepest(items);
    box(Type::List, std::move(items), depth);
}

Value::Value(Context context)
{
    int depth = 0;
    for (const auto& [name, value] : context.entries())
        depth = std::max(depth, value.depth());
    box(Type::Context, std::move(context), depth + 1);
}

Value::Value(Range range)
{
    const int depth = std::max(range.low.depth(), range.high.depth()) + 1;
    box(Type::Range, std::move(range), depth);
}

Value::Value(std::shared_ptr<const Callable> function)
{
    box(Type::Function, std::move(function));
}

Value::Value(Date date)
    : type_(Type::Date)
    , integer_(date.days)
{ }

Value::Value(Time time)
{
    box(Type::Time, std::move(time));
}
Value::Value(DateTime dateTime)
{
    box(Type::DateTime, std::move(dateTime));
}

Value::Value(DaysTime duration)
    : type_(Type::DaysTime)
    , extra_(static_cast<std::uint32_t>(duration.nanos))
    , integer_(duration.seconds)
{ }

Value::Value(YearsMonths duration)
    : type_(Type::YearsMonths)
    , integer_(duration.months)
{ }

Number Value::asNumber() const
{
    return boxed_ ? unbox<Number>() : Number::small(integer_, scale_);
}
const std::string& Value::asString() const
{
    return unbox<std::string>();
}
const List& Value::asList() const
{
    return unbox<List>();
}
const Context& Value::asContext() const
{
    return unbox<Context>();
}
const Range& Value::asRange() const
{
    return unbox<Range>();
}
const std::shared_ptr<const Callable>& Value::asFunction() const
{
    return unbox<std::shared_ptr<const Callable>>();
}
const Time& Value::asTime() const
{
    return unbox<Time>();
}
const DateTime& Value::asDateTime() const
{
    return unbox<DateTime>();
}

int Value::depth() const
{
    return boxed_ ? block_->depth : 0;
}

Context::Context(std::vector<Entry> entries)
{
    entries_.reserve(entries.size());
    for (Entry& entry : entries)
        put(std::move(entry.first), std::move(entry.second));
}

const Value* Context::find(std::string_view name) const
{
    if (entries_.size() <= linearSearchLimit) {
        for (const Entry& entry : entries_)
            if (entry.first == name)
                return &entry.second;
        return nullptr;
    }
    const auto at = std::lower_bound(sorted_.begin(), sorted_.end(), name,
        [this](std::uint32_t position, std::string_view wanted) { return entries_[position].first < wanted; });
    return at != sorted_.end() && entries_[*at].first == name ? &entries_[*at].second : nullptr;
}

void Context::put(std::string name, Value value)
{
    if (const Value* const present = find(name)) {
        const auto position = std::find_if(
            entries_.begin(), entries_.end(), [present](const Entry& entry) { return &entry.second == present; });
        position->second = std::move(value);
        return;
    }
    entries_.emplace_back(std::move(name), std::move(value));
    const auto byName = [this](std::uint32_t a, std::uint32_t b) { return entries_[a].first < entries_[b].first; };
    if (entries_.size() == linearSearchLimit + 1) {
        sorted_.resize(entries_.size());
        std::iota(sorted_.begin(), sorted_.end(), 0U);
        std::sort(sorted_.begin(), sorted_.end(), byName);
    } else if (entries_.size() > linearSearchLimit) {
        const auto added = static_cast<std::uint32_t>(entries_.size() - 1);
        sorted_.insert(std::upper_bound(sorted_.begin(), sorted_.end(), added, byName), added);
    }
}

} // namespace millrace::feel
