// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <vector>

namespace millrace::results {

/// Quantiles of values that are not negative, to a relative error of at most 0.4 %, in a few kilobytes; merging
/// sketches equals one sketch of all values. As DDSketch (Masson, Rim, Lee: DDSketch, PVLDB 12, 2019), with buckets by
/// the leading bits of the double itself (128 to an octave) in place of a logarithm. Values below 1e-9, and negative
/// ones, count as 0.
class QuantileSketch {
public:
    /// |quantile(q) - exact| <= relativeError * exact
    static constexpr double relativeError = 1.0 / 257.0;

    void add(double value)
    {
        ++count_;
        if (!(value >= smallest)) {
            ++zeros_;
            return;
        }
        const std::uint32_t bucket = bucketOf(value);
        const std::uint32_t at = bucket - first_; // wraps round below first_: then it is beyond the size too
        if (at < counts_.size())
            ++counts_[at];
        else
            addOutside(bucket);
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

    static std::uint32_t bucketOf(double value)
    {
        return std::uint32_t(std::bit_cast<std::uint64_t>(value) >> (52 - mantissaBits));
    }
    static double startOf(std::uint32_t bucket)
    {
        return std::bit_cast<double>(std::uint64_t(bucket) << (52 - mantissaBits));
    }
    void addOutside(std::uint32_t bucket);
    void cover(std::uint32_t from, std::uint32_t to);

    std::vector<std::int64_t> counts_;
    std::uint32_t first_ = 0; // the bucket of counts_[0]
    std::int64_t zeros_ = 0;
    std::int64_t count_ = 0;
};

} // namespace millrace::results
