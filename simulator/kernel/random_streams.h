// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace millrace::kernel {

/// Philox 2x64: a block of 128 random bits for each counter and key. Salmon, Moraes, Dror, Shaw: Parallel random
/// numbers: as easy as 1, 2, 3. SC 2011. There it passes all tests of BigCrush from six rounds on.
template <int rounds = 7> std::array<std::uint64_t, 2> philox(std::array<std::uint64_t, 2> counter, std::uint64_t key)
{
    __extension__ using Wide = unsigned __int128;
    for (int round = 0; round < rounds; ++round) {
        const Wide product = Wide(0xD2B74407B1CE6E93u) * counter[0];
        counter = {std::uint64_t(product >> 64) ^ key ^ counter[1], std::uint64_t(product)};
        key += 0x9E3779B97F4A7C15u;
    }
    return counter;
}

/// The draws of one visit of one case to one element, numbered from 0. Any draw can be made without those before it.
class Draws {
public:
    Draws(std::uint64_t key, std::int64_t caseNumber, std::uint32_t visit)
        : key_(key)
        , case_(std::uint64_t(caseNumber))
        , visit_(visit)
    { }

    /// The draw of that number, 64 random bits.
    std::uint64_t bits(std::uint32_t draw) const { return block(draw / 2)[draw % 2]; }
    /// The draw of that number, uniform on the open interval (0, 1), 53 bits: symmetric about a half, never 0 or 1.
    double uniform01(std::uint32_t draw) const { return toUniform(bits(draw)); }

    /// The next draw, counted from 0.
    double next()
    {
        if (draw_ % 2 != 0) {
            ++draw_;
            return toUniform(second_);
        }
        const auto both = block(draw_ / 2);
        second_ = both[1];
        ++draw_;
        return toUniform(both[0]);
    }

private:
    // 52 bits and a half step: as fine as 53 bits on average, and neither end can be reached by rounding.
    static double toUniform(std::uint64_t bits) { return (double(bits >> 12) + 0.5) * 0x1p-52; }

    std::array<std::uint64_t, 2> block(std::uint32_t number) const
    {
        return philox({std::uint64_t(visit_) << 32 | number, case_}, key_);
    }

    std::uint64_t key_;
    std::uint64_t case_;
    std::uint32_t visit_;
    std::uint32_t draw_ = 0;
    std::uint64_t second_ = 0;
};

/// Stable for an element, whatever else the model holds, so that scenarios stay synchronised (common random numbers).
/// `purpose` keeps draws of one element apart that serve different ends ("duration", "choice").
std::uint64_t elementKey(std::string_view id, std::string_view purpose = {});

/// The random stream of one element in one replication: made once, then asked for each visit.
class Stream {
public:
    Stream(std::uint64_t seed, std::uint32_t replication, std::uint64_t elementKey);

    Draws at(std::int64_t caseNumber, std::uint32_t visit = 0) const { return {key_, caseNumber, visit}; }

private:
    std::uint64_t key_;
};

} // namespace millrace::kernel
