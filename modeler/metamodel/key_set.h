// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <cassert>
#include <vector>

namespace millrace::metamodel {

/// Keys of elements, each once, in the order in which they came. Keys are small numbers without great gaps, so a bit
/// for each does: large edits put tens of thousands in.
class KeySet {
public:
    bool contains(Key key) const { return key > noKey && std::size_t(key) < isIn_.size() && isIn_[std::size_t(key)]; }

    /// Of an element: greater than noKey. False where it is in already.
    bool insert(Key key)
    {
        assert(key > noKey);
        if (contains(key))
            return false;
        if (std::size_t(key) >= isIn_.size())
            isIn_.resize(std::size_t(key) + std::size_t(key) / 2 + 1);
        isIn_[std::size_t(key)] = true;
        keys_.push_back(key);
        return true;
    }

    auto begin() const { return keys_.begin(); }
    auto end() const { return keys_.end(); }
    std::size_t size() const { return keys_.size(); }
    bool empty() const { return keys_.empty(); }

private:
    std::vector<bool> isIn_; ///< by key
    std::vector<Key> keys_;
};

} // namespace millrace::metamodel
