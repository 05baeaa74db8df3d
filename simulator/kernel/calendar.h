// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/iso8601.h"

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <type_traits>
#include <vector>

namespace millrace::kernel {

using base::Microseconds;

/// The calendar of future events: gives them back by time, then priority (lower first), then in the order in which they
/// were scheduled, so that equal times are deterministic. The next few stand in a sorted row, which is all there is in
/// most runs; the others in a flat 4-ary heap of keys behind it; payloads stay in slots beside them. schedule and next
/// are O(log n); cancel is O(1) amortised: a cancelled event is left where it is and dropped on its way. At most 2^48
/// events in all. Not thread-safe: one calendar a replication.
template <class Payload> class Calendar {
    static_assert(std::is_trivially_copyable_v<Payload>, "events are copied freely");

public:
    using Priority = std::uint16_t;

    /// Names a scheduled event; stays safe to cancel after the event has happened.
    struct Handle {
        std::uint64_t order = ~std::uint64_t(0);
        std::uint32_t slot = 0;
    };

    struct Event {
        Microseconds time;
        Payload payload;
    };

    explicit Calendar(Microseconds now = 0)
        : now_(now)
    { }

    /// The time of the event last taken, at first the start.
    Microseconds now() const { return now_; }
    bool isEmpty() const { return live_ == 0; }
    /// Scheduled and not cancelled.
    std::size_t size() const { return live_; }

    /// `time` is not before now().
    Handle schedule(Microseconds time, Payload payload, Priority priority = 0)
    {
        assert(time >= now_);
        const std::uint64_t order = (std::uint64_t(priority) << 48) | sequence_++;
        const std::uint32_t slot = takeSlot(payload, order);
        const Node node {time, order, slot};
        if (inRow_ == mostInRow ? before(node, row_[0]) : heap_.empty() || before(node, heap_.front()))
            insert(node);
        else
            push(node);
        ++live_;
        return {order, slot};
    }

    /// False where the event has happened or is cancelled already, or the handle is of none.
    bool cancel(Handle handle)
    {
        if (handle.order == cancelled || handle.slot >= slots_.size() || slots_[handle.slot].order != handle.order)
            return false;
        slots_[handle.slot].order = cancelled;
        --live_;
        if (heap_.size() > 64 && live_ < heap_.size() / 4)
            compact();
        return true;
    }

    /// Takes the first event and moves now() to its time; none where nothing comes up to `end`.
    std::optional<Event> next(Microseconds end = std::numeric_limits<Microseconds>::max())
    {
        if (isEmpty())
            return std::nullopt;
        dropCancelled();
        const Node& first = row_[inRow_ - 1];
        if (first.time > end)
            return std::nullopt;
        now_ = first.time;
        const Event event {first.time, slots_[first.slot].payload};
        freeSlot(first.slot);
        --inRow_;
        --live_;
        return event;
    }

    /// What comes next, to get ready for it: it may be cancelled already. Null where it is not at hand.
    const Payload* following() const { return inRow_ == 0 ? nullptr : &slots_[row_[inRow_ - 1].slot].payload; }

private:
    struct Node {
        Microseconds time;
        std::uint64_t order; // priority in the upper 16 bits, sequence below
        std::uint32_t slot;
    };
    struct Slot {
        Payload payload;
        std::uint64_t order;
    };
    static constexpr std::uint64_t cancelled = ~std::uint64_t(0);
    static constexpr std::size_t arity = 4;
    static constexpr std::size_t mostInRow = 48;

    static bool before(const Node& a, const Node& b)
    {
        return a.time < b.time || (a.time == b.time && a.order < b.order);
    }

    void insert(const Node& node)
    {
        Node* const first = row_.data();
        if (inRow_ == mostInRow) {
            push(*first);
            std::memmove(first, first + 1, --inRow_ * sizeof(Node));
        }
        Node* const last = first + inRow_++;
        Node* at = last;
        while (at - first >= 4 && at[-4].time < node.time)
            at -= 4;
        for (;; --at) { // a mere search, then all are moved at once: half the work of moving one by one
            while (at > first && at[-1].time < node.time)
                --at;
            if (at == first || !before(at[-1], node))
                break;
        }
        std::memmove(at + 1, at, std::size_t(last - at) * sizeof(Node));
        *at = node;
    }

    [[gnu::noinline]] void push(const Node& node)
    {
        heap_.emplace_back();
        rise(heap_.size() - 1, node);
    }

    // To the first event that will happen.
    void dropCancelled()
    {
        for (;;) {
            if (inRow_ == 0)
                refill();
            const std::uint32_t slot = row_[inRow_ - 1].slot;
            if (slots_[slot].order != cancelled)
                return;
            free_[freeCount_++] = slot;
            --inRow_;
        }
    }

    [[gnu::noinline]] void refill()
    {
        const std::size_t count = heap_.size() < mostInRow / 2 ? heap_.size() : mostInRow / 2;
        inRow_ = count;
        for (std::size_t at = count; at-- > 0;) {
            row_[at] = heap_.front();
            removeFirst();
        }
    }

    std::uint32_t takeSlot(Payload payload, std::uint64_t order)
    {
        if (freeCount_ == 0)
            return addSlot(payload, order);
        const std::uint32_t slot = free_[--freeCount_];
        slots_[slot] = {payload, order};
        return slot;
    }

    [[gnu::noinline]] std::uint32_t addSlot(Payload payload, std::uint64_t order)
    {
        slots_.push_back({payload, order});
        free_.resize(slots_.size());
        return std::uint32_t(slots_.size() - 1);
    }

    void freeSlot(std::uint32_t slot)
    {
        slots_[slot].order = cancelled;
        free_[freeCount_++] = slot;
    }

    void rise(std::size_t at, const Node& node)
    {
        while (at > 0) {
            const std::size_t parent = (at - 1) / arity;
            if (!before(node, heap_[parent]))
                break;
            heap_[at] = heap_[parent];
            at = parent;
        }
        heap_[at] = node;
    }

    void sink(std::size_t at, const Node node)
    {
        const std::size_t size = heap_.size();
        for (;;) {
            const std::size_t first = at * arity + 1;
            if (first >= size)
                break;
            const std::size_t end = first + arity < size ? first + arity : size;
            std::size_t best = first;
            for (std::size_t child = first + 1; child < end; ++child)
                best = before(heap_[child], heap_[best]) ? child : best;
            if (!before(heap_[best], node))
                break;
            heap_[at] = heap_[best];
            at = best;
        }
        heap_[at] = node;
    }

    void removeFirst()
    {
        const Node last = heap_.back();
        heap_.pop_back();
        if (!heap_.empty())
            sink(0, last);
    }

    // Many cancelled timers that lie far ahead must not fill the heap.
    void compact()
    {
        std::size_t kept = 0;
        for (const Node& node : heap_) {
            if (slots_[node.slot].order == cancelled)
                free_[freeCount_++] = node.slot;
            else
                heap_[kept++] = node;
        }
        heap_.resize(kept);
        for (std::size_t at = kept / arity + 1; at-- > 0;)
            if (at < kept)
                sink(at, heap_[at]);
    }

    std::array<Node, mostInRow> row_; // what comes first stands last
    std::size_t inRow_ = 0;
    std::vector<Node> heap_; // later than all of the row
    std::vector<Slot> slots_;
    std::vector<std::uint32_t> free_; // as many places as slots: the first freeCount_ of them hold one that is free
    std::size_t freeCount_ = 0;
    std::uint64_t sequence_ = 0;
    std::size_t live_ = 0;
    Microseconds now_;
};

} // namespace millrace::kernel
