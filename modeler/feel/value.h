// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/number.h"
#include "modeler/feel/reason.h"
#include "modeler/feel/temporal.h"

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace millrace::feel {

class Value;
class Context;
struct Run;
struct Range;

enum class Type : std::uint8_t {
    Null,
    Boolean,
    Number,
    String,
    List,
    Context,
    Range,
    Function,
    Date,
    Time,
    DateTime,
    DaysTime,
    YearsMonths
};
/// FEEL's own word, as `instance of` takes it: "number", "days and time duration"; "Null".
std::string_view toWord(Type type);

using List = std::vector<Value>;

/// Something that can be called: a function written in FEEL, a builtin, or one that the host brings.
class Callable {
public:
    virtual ~Callable() = default;
    virtual std::span<const std::string> parameters() const = 0;
    /// Whether it can be called with so many arguments.
    virtual bool takes(std::size_t count) const { return count == parameters().size(); }
    /// It takes that many `arguments`. Never throws; safe to call from several threads. What it
    /// evaluates is part of `run`: its warnings, its bounds, its clock.
    virtual Value call(std::span<const Value> arguments, Run& run) const = 0;
};

/// A value of FEEL: 16 bytes. Null, booleans, small numbers, dates and durations are held inline; the rest is a shared
/// immutable block. Copies are cheap, and values may be shared among threads.
class Value {
public:
    Value() = default; ///< null
    explicit Value(Reason reason)
        : reason_(reason)
    { }
    template <typename T>
    requires std::same_as<T, bool> Value(T boolean) // NOLINT: not from pointers
        : type_(Type::Boolean)
        , integer_(boolean ? 1 : 0)
    { }
    Value(const Number& number); // NOLINT
    template <typename T>
    requires(std::integral<T> && !std::same_as<T, bool>) Value(T integer) // NOLINT
        : type_(Type::Number)
        , integer_(static_cast<std::int64_t>(integer))
    { }
    Value(std::string text); // NOLINT
    Value(std::string_view text); // NOLINT
    Value(const char* text); // NOLINT
    Value(List items); // NOLINT
    Value(Context context); // NOLINT
    Value(Range range); // NOLINT
    Value(std::shared_ptr<const Callable> function); // NOLINT
    Value(Date date); // NOLINT
    Value(Time time); // NOLINT
    Value(DateTime dateTime); // NOLINT
    Value(DaysTime duration); // NOLINT
    Value(YearsMonths duration); // NOLINT

    Value(const Value& other) noexcept
        : type_(other.type_)
        , boxed_(other.boxed_)
        , scale_(other.scale_)
        , reason_(other.reason_)
        , extra_(other.extra_)
        , integer_(other.integer_)
    {
        if (boxed_)
            block_->references.fetch_add(1, std::memory_order_relaxed);
    }
    Value(Value&& other) noexcept { swap(other); }
    Value& operator=(Value other) noexcept
    {
        swap(other);
        return *this;
    }
    ~Value()
    {
        if (boxed_ && block_->references.fetch_sub(1, std::memory_order_acq_rel) == 1)
            delete block_;
    }
    void swap(Value& other) noexcept
    {
        std::swap(type_, other.type_);
        std::swap(boxed_, other.boxed_);
        std::swap(scale_, other.scale_);
        std::swap(reason_, other.reason_);
        std::swap(extra_, other.extra_);
        std::swap(integer_, other.integer_);
    }

    Type type() const { return type_; }
    bool isNull() const { return type_ == Type::Null; }
    Reason reason() const { return reason_; } ///< why it is null
    bool isTrue() const { return type_ == Type::Boolean && integer_ != 0; }
    bool isFalse() const { return type_ == Type::Boolean && integer_ == 0; }
    bool isBoolean() const { return type_ == Type::Boolean; }
    bool isNumber() const { return type_ == Type::Number; }
    bool isString() const { return type_ == Type::String; }
    bool isList() const { return type_ == Type::List; }
    bool isContext() const { return type_ == Type::Context; }
    /// A number that is an integer of 64 bits: asInteger() gives it.
    bool isInteger() const { return type_ == Type::Number && !boxed_ && scale_ == 0; }
    std::int64_t asInteger() const { return integer_; }

    // Each of these only for a value of that type.
    Number asNumber() const;
    const std::string& asString() const;
    const List& asList() const;
    const Context& asContext() const;
    const Range& asRange() const;
    const std::shared_ptr<const Callable>& asFunction() const;
    Date asDate() const { return {integer_}; }
    const Time& asTime() const;
    const DateTime& asDateTime() const;
    DaysTime asDaysTime() const { return {integer_, static_cast<std::int32_t>(extra_)}; }
    YearsMonths asYearsMonths() const { return {integer_}; }

    /// How deeply lists and contexts are nested in it; beyond `maximumDepth` a constructor gives null instead.
    int depth() const;
    static constexpr int maximumDepth = 500;
    /// Whether both are the very same block: equal without looking.
    bool isSame(const Value& other) const { return boxed_ && other.boxed_ && block_ == other.block_; }

private:
    struct Block {
        virtual ~Block() = default;
        mutable std::atomic<std::uint32_t> references {1};
        int depth = 0;
    };
    template <typename T> struct Box final : Block {
        explicit Box(T content)
            : value(std::move(content))
        { }
        T value;
    };
    template <typename T> void box(Type type, T content, int depth = 0);
    template <typename T> const T& unbox() const;

    Type type_ = Type::Null;
    bool boxed_ = false;
    std::int8_t scale_ = 0;
    Reason reason_ = Reason::None;
    std::uint32_t extra_ = 0;
    union {
        std::int64_t integer_ = 0;
        const Block* block_;
    };
};
static_assert(sizeof(Value) == 16);

/// Named values in the order in which they were written; a name occurs once.
class Context {
public:
    using Entry = std::pair<std::string, Value>;
    Context() = default;
    /// Of entries with the same name the last one counts, in the place of the first.
    explicit Context(std::vector<Entry> entries);

    const std::vector<Entry>& entries() const { return entries_; }
    const Value* find(std::string_view name) const;
    void put(std::string name, Value value);

private:
    std::vector<Entry> entries_;
    std::vector<std::uint32_t> sorted_; ///< positions by name, once there are many
};

/// Endpoints that are null leave that side open: `> 5` is a range from 5 (not included) on.
struct Range {
    Value low;
    Value high;
    bool lowIncluded = false;
    bool highIncluded = false;
    bool lowUnbounded = false;
    bool highUnbounded = false;
};

/// As a FEEL expression that gives the value again (functions: a note in its place). Up to 16 MB, then cut off.
std::string toText(const Value& value);
/// As FEEL's string(): the text itself of a string at the top, dates and durations in their plain form.
std::string toPlainText(const Value& value);

} // namespace millrace::feel
