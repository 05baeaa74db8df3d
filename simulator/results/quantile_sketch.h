// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace millrace::results {

/// Quantiles of values that are not negative, in some kilobytes, to a relative error of at most 0.4 % of the value and,
/// where keepRanks() asks for it, from `fewestForRank` values on at most 0.5 % of their rank. As DDSketch (Masson, Rim,
/// Lee: DDSketch, PVLDB 12, 2019), with buckets by the leading bits of the double itself (128 to an octave) in place of
/// a logarithm. A bucket that comes to hold too many of all values is divided further, by the next bits, as in adaptive
/// spatial partitioning (Hershberger, Shrivastava, Suri, Toth: Algorithmica 46, 2006). Sketches of parts merge to one
/// of all values with the same bounds. Values below 1e-9, and negative ones, count as 0.
class QuantileSketch {
public:
    /// |quantile(q) - exact| <= relativeError * exact
    static constexpr double relativeError = 1.0 / 257.0;
    /// Of all values, at most (q + rankError) * count() lie below quantile(q), and at most (1 - q + rankError) *
    /// count() above it; of merged sketches where each part had fewestForRank.
    static constexpr double rankError = 0.005;
    static constexpr std::int64_t fewestForRank = 23'000;

    /// Bounds the error of ranks as well: before the first value. Twice the work where many values are alike.
    void keepRanks() { most_ = 0; }

    void add(double value)
    {
        ++count_;
        if (!(value >= smallest)) {
            ++zeros_;
            return;
        }
        const std::uint32_t bucket = bucketOf(value);
        const std::uint32_t at = bucket - first_; // wraps round below first_: then it is beyond the size too
        if (at < counts_.size() && counts_[at] < most_)
            ++counts_[at];
        else
            addOutside(value);
    }
    void merge(const QuantileSketch& other);

    std::int64_t count() const { return count_; }
    /// The value of rank floor(q * (count - 1)), counted from 0, 0 <= q <= 1; 0 while empty.
    double quantile(double q) const;
    /// Calls `visit` for every bucket that holds values, in ascending order: values in [from, to), and how many. Zeros
    /// come as [0, 0].
    void forEachBucket(const std::function<void(double from, double to, std::int64_t count)>& visit) const;

private:
    static constexpr double smallest = 1e-9;
    static constexpr int mantissaBits = 7;
    static constexpr int restBits = 52 - mantissaBits;
    static constexpr std::int64_t divided = std::int64_t(1) << 62; // plus the index of a division

    static constexpr int partBits = 6;
    static constexpr std::size_t partCount = std::size_t(1) << partBits;
    using Parts = std::array<std::int32_t, partCount>; ///< counts; where negative, ~index of a division
    /// What came to a bucket, or a part of one, after it was full.
    struct Division {
        std::int64_t before = 0; ///< came before: where in the bucket is not known
        std::uint64_t value = 0; ///< the bits of one that came, which may be all of them, and how often
        std::int64_t times = 0;
        std::int32_t parts = -1; ///< index of all others' counts by their next bits
    };

    static std::uint32_t bucketOf(double value)
    {
        return std::uint32_t(std::bit_cast<std::uint64_t>(value) >> restBits);
    }
    static double startOf(std::uint32_t bucket) { return std::bit_cast<double>(std::uint64_t(bucket) << restBits); }
    void addOutside(double value);
    void addDeep(std::int32_t division, int shift, std::uint64_t bits, std::int64_t times);
    std::int32_t divide(std::int64_t count);
    void mergeDeep(std::int32_t mine, const QuantileSketch& other, std::int32_t theirs, int shift);
    std::int64_t countIn(std::int64_t bucket) const;
    std::int64_t countBehind(std::int32_t division) const;
    using Values = std::vector<std::pair<std::uint64_t, std::int64_t>>; ///< bits and how often
    void collect(std::int32_t division, int shift, std::uint64_t prefix, Values& values) const;
    double within(std::int32_t division, std::uint32_t bucket, std::int64_t rank) const;
    void cover(std::uint32_t from, std::uint32_t to);

    std::vector<std::int64_t> counts_; // or `divided`
    std::uint32_t first_ = 0; // the bucket of counts_[0]
    std::int64_t most_ = divided - 1; // in a bucket, when that was last looked at; else of ranks nothing is kept
    std::int32_t mostInPart_ = 0; // of a bucket, likewise
    std::int64_t zeros_ = 0;
    std::int64_t count_ = 0;
    std::vector<Division> divisions_; // few: where a bucket holds more than its share
    std::vector<Parts> parts_;
};

} // namespace millrace::results
