// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/key_set.h"

#include <unordered_map>

namespace millrace::drawing {

using metamodel::Key;

/// Which diagram elements of a diagram show which element of the model: nearly always one.
class ShapeIndex {
public:
    void add(Key element, Key shape)
    {
        ++size_;
        if (first_[element] == metamodel::noKey)
            first_.set(element, shape);
        else
            more_.emplace(element, shape);
    }

    /// noKey for none.
    Key first(Key element) const { return first_[element]; }
    bool contains(Key element) const { return first_[element] != metamodel::noKey; }

    bool empty() const { return size_ == 0; }

    template <class Visit> void forAll(Key element, const Visit& visit) const
    {
        if (!contains(element))
            return;
        visit(first_[element]);
        const auto [begin, end] = more_.equal_range(element);
        for (auto at = begin; at != end; ++at)
            visit(at->second);
    }

    /// Where `isGone(element, shape)` holds.
    template <class IsGone> void eraseIf(const IsGone& isGone)
    {
        size_ -= std::erase_if(more_, [&](const auto& entry) { return isGone(entry.first, entry.second); });
        first_.forAll([&](Key element, Key shape) {
            if (isGone(element, shape)) {
                first_.set(element, takeOne(element));
                --size_;
            }
        });
    }

    void clear()
    {
        first_.clear();
        more_.clear();
        size_ = 0;
    }

private:
    Key takeOne(Key element)
    {
        const auto found = more_.find(element);
        if (found == more_.end())
            return metamodel::noKey;
        const Key shape = found->second;
        more_.erase(found);
        return shape;
    }

    metamodel::KeyMap<Key> first_;
    std::unordered_multimap<Key, Key> more_;
    std::size_t size_ = 0;
};

} // namespace millrace::drawing
