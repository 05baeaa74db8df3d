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

/// A value for each key of an element; Value() where none was given. As keys are dense, the value stands at its key.
template <class Value> class KeyMap {
public:
    Value operator[](Key key) const
    {
        return key > noKey && std::size_t(key) < values_.size() ? values_[std::size_t(key)] : Value();
    }

    void set(Key key, Value value)
    {
        assert(key > noKey);
        if (std::size_t(key) >= values_.size())
            values_.resize(std::size_t(key) + std::size_t(key) / 2 + 1);
        values_[std::size_t(key)] = value;
    }

    /// Of those that have one.
    template <class Visit> void forAll(const Visit& visit) const
    {
        for (std::size_t key = 1; key < values_.size(); ++key)
            if (values_[key] != Value())
                visit(Key(key), values_[key]);
    }

    void clear() { values_.clear(); }

private:
    std::vector<Value> values_;
};

} // namespace millrace::metamodel
