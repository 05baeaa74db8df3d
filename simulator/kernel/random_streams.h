// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace millrace::kernel {

/// Philox 4x32 with ten rounds: a block of 128 random bits for each counter and key. Salmon, Moraes, Dror, Shaw:
/// Parallel random numbers: as easy as 1, 2, 3. SC 2011.
inline std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < 10; ++round) {
        const std::uint64_t a = std::uint64_t(0xD2511F53u) * counter[0];
        const std::uint64_t b = std::uint64_t(0xCD9E8D57u) * counter[2];
        counter = {std::uint32_t(b >> 32) ^ counter[1] ^ key[0], std::uint32_t(b),
            std::uint32_t(a >> 32) ^ counter[3] ^ key[1], std::uint32_t(a)};
        key[0] += 0x9E3779B9u;
        key[1] += 0xBB67AE85u;
    }
    return counter;
}

/// The draws of one visit of one case to one element, numbered from 0. Any draw can be made without those before it.
class Draws {
public:
    Draws(std::uint64_t key, std::int64_t caseNumber, std::uint32_t visit)
        : key_ {std::uint32_t(key), std::uint32_t(key >> 32)}
        , case_(std::uint64_t(caseNumber))
        , visit_(visit)
    { }

    /// The draw of that number, 64 random bits.
    std::uint64_t bits(std::uint32_t draw) const
    {
        const auto block = philox({draw / 2, visit_, std::uint32_t(case_), std::uint32_t(case_ >> 32)}, key_);
        return draw % 2 == 0 ? block[0] | (std::uint64_t(block[1]) << 32) : block[2] | (std::uint64_t(block[3]) << 32);
    }
    /// The draw of that number, uniform on the open interval (0, 1), 53 bits: symmetric about a half, never 0 or 1.
    double uniform01(std::uint32_t draw) const { return toUniform(bits(draw)); }

    /// The next draw, counted from 0.
    double next()
    {
        if (draw_ % 2 != 0) {
            ++draw_;
            return toUniform(second_);
        }
        const auto block = philox({draw_ / 2, visit_, std::uint32_t(case_), std::uint32_t(case_ >> 32)}, key_);
        second_ = block[2] | (std::uint64_t(block[3]) << 32);
        ++draw_;
        return toUniform(block[0] | (std::uint64_t(block[1]) << 32));
    }

private:
    // 52 bits and a half step: as fine as 53 bits on average, and neither end can be reached by rounding.
    static double toUniform(std::uint64_t bits) { return (double(bits >> 12) + 0.5) * 0x1p-52; }

    std::array<std::uint32_t, 2> key_;
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
