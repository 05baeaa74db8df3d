// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/kernel/random_streams.h"

namespace millrace::kernel {

namespace {

// The finaliser of SplitMix64: Steele, Lea, Flood: Fast splittable pseudorandom number generators. OOPSLA 2014.
std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9u;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBu;
    return value ^ (value >> 31);
}

// FNV-1a, 64 bits.
std::uint64_t hash(std::string_view text, std::uint64_t start)
{
    for (const char letter : text)
        start = (start ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
    return start;
}

} // namespace

std::uint64_t elementKey(std::string_view id, std::string_view purpose)
{
    // The byte between keeps ("ab", "c") and ("a", "bc") apart: no UTF-8 text holds 0xFF.
    const std::uint64_t idHash = hash(id, 0xCBF29CE484222325u);
    return mix(hash(purpose, hash("\xFF", idHash)));
}

Stream::Stream(std::uint64_t seed, std::uint32_t replication, std::uint64_t elementKey)
    : key_(mix(mix(mix(seed + 0x9E3779B97F4A7C15u) + replication + 0x9E3779B97F4A7C15u) ^ elementKey))
{ }

} // namespace millrace::kernel
