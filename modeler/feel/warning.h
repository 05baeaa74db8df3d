// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/reason.h"

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace millrace::feel {

/// Why some part of an expression came out as null.
struct Warning {
    Reason reason = Reason::None;
    std::uint32_t offset = 0; ///< bytes from the start of the expression
    std::string subject; ///< the name, operator or function concerned
    std::string detail; ///< types or values concerned; may be empty
};

/// The translated sentence, without the place.
QString toText(const Warning& warning);

/// What an evaluation has to tell, in the order in which it happened: the first `limit`, the rest only counted, so that
/// an expression that fails over a million rows costs no memory.
class Warnings {
public:
    explicit Warnings(std::size_t limit = 20)
        : limit_(limit)
    { }
    void add(Warning warning)
    {
        if (all_.size() < limit_)
            all_.push_back(std::move(warning));
        ++count_;
    }
    bool wants() const { return all_.size() < limit_; } ///< false: texts for a further one need not be made
    void skip() { ++count_; }
    const std::vector<Warning>& all() const { return all_; }
    std::size_t count() const { return count_; }
    bool empty() const { return count_ == 0; }
    void clear()
    {
        all_.clear();
        count_ = 0;
    }

private:
    std::size_t limit_;
    std::size_t count_ = 0;
    std::vector<Warning> all_;
};

} // namespace millrace::feel
