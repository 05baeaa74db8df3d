// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace millrace::results {

/// Maps 64-bit keys to slots: open addressing with linear probing and deletion by shifting back, so it never fills with
/// tombstones. Consecutive keys spread well. The key ~0 is not to be used.
class SlotTable {
public:
    static constexpr std::uint32_t none = ~std::uint32_t(0);

    SlotTable()
        : entries_(64)
    { }

    std::uint32_t find(std::uint64_t key) const
    {
        for (std::size_t at = home(key);; at = (at + 1) & mask()) {
            if (entries_[at].key == key)
                return entries_[at].slot;
            if (entries_[at].key == empty)
                return none;
        }
    }

    /// The key is not in the table yet.
    void insert(std::uint64_t key, std::uint32_t slot)
    {
        if (++size_ * 2 > entries_.size())
            grow();
        place({key, slot});
    }

    /// Takes the key out; its slot, or `none`.
    std::uint32_t take(std::uint64_t key)
    {
        std::size_t at = home(key);
        while (entries_[at].key != key) {
            if (entries_[at].key == empty)
                return none;
            at = (at + 1) & mask();
        }
        const std::uint32_t slot = entries_[at].slot;
        closeGap(at);
        --size_;
        return slot;
    }

    std::size_t size() const { return size_; }

private:
    static constexpr std::uint64_t empty = ~std::uint64_t(0);
    struct Entry {
        std::uint64_t key = empty;
        std::uint32_t slot = none;
    };

    std::size_t mask() const { return entries_.size() - 1; }
    // Fibonacci hashing: Knuth, The Art of Computer Programming 3, 6.4.
    std::size_t home(std::uint64_t key) const { return std::size_t((key * 0x9E3779B97F4A7C15u) >> shift_); }

    void place(const Entry& entry)
    {
        std::size_t at = home(entry.key);
        while (entries_[at].key != empty)
            at = (at + 1) & mask();
        entries_[at] = entry;
    }

    void grow()
    {
        std::vector<Entry> old(entries_.size() * 2);
        old.swap(entries_);
        --shift_;
        for (const Entry& entry : old)
            if (entry.key != empty)
                place(entry);
    }

    void closeGap(std::size_t gap)
    {
        for (std::size_t at = (gap + 1) & mask(); entries_[at].key != empty; at = (at + 1) & mask()) {
            const std::size_t wanted = home(entries_[at].key);
            if (((at - wanted) & mask()) >= ((at - gap) & mask())) {
                entries_[gap] = entries_[at];
                gap = at;
            }
        }
        entries_[gap] = {};
    }

    std::vector<Entry> entries_;
    std::size_t size_ = 0;
    int shift_ = 64 - 6;
};

} // namespace millrace::results
