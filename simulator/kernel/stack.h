// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <type_traits>
#include <vector>

namespace millrace::kernel {

/// A std::vector of small values for the hot loop: its push_back is a comparison and a store wherever it is inlined,
/// because growing stands apart.
template <class Value> class Stack {
    static_assert(std::is_trivially_copyable_v<Value>, "values are overwritten");

public:
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    Value operator[](std::size_t index) const { return values_[index]; }
    Value back() const { return values_[size_ - 1]; }
    void push_back(Value value)
    {
        if (size_ == values_.size()) [[unlikely]]
            grow();
        values_[size_++] = value;
    }
    void pop_back() { --size_; }
    void clear() { size_ = 0; }

private:
    [[gnu::noinline]] void grow() { values_.resize(values_.empty() ? 16 : values_.size() * 2); }

    std::vector<Value> values_;
    std::size_t size_ = 0;
};

} // namespace millrace::kernel
