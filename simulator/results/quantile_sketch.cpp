// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/quantile_sketch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace millrace::results {

void QuantileSketch::merge(const QuantileSketch& other)
{
    count_ += other.count_;
    zeros_ += other.zeros_;
    if (other.counts_.empty())
        return;
    cover(other.first_, other.first_ + std::uint32_t(other.counts_.size()));
    for (std::size_t i = 0; i < other.counts_.size(); ++i)
        counts_[other.first_ - first_ + i] += other.counts_[i];
}

double QuantileSketch::quantile(double q) const
{
    if (count_ == 0)
        return 0;
    std::int64_t rank = std::int64_t(std::floor(q * double(count_ - 1)));
    if (rank < zeros_)
        return 0;
    rank -= zeros_;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
        if (rank < counts_[i]) {
            const double from = startOf(first_ + std::uint32_t(i));
            const double to = startOf(first_ + std::uint32_t(i) + 1);
            // The value with the same relative error to both ends.
            return std::isfinite(to) ? from * (2 / (1 + from / to)) : from;
        }
        rank -= counts_[i];
    }
    return 0;
}

void QuantileSketch::forEachBucket(const std::function<void(double, double, std::int64_t)>& visit) const
{
    if (zeros_ > 0)
        visit(0, 0, zeros_);
    for (std::size_t i = 0; i < counts_.size(); ++i)
        if (counts_[i] > 0)
            visit(startOf(first_ + std::uint32_t(i)), startOf(first_ + std::uint32_t(i) + 1), counts_[i]);
}

void QuantileSketch::addOutside(std::uint32_t bucket)
{
    // An octave of slack either side, so that growing is rare.
    constexpr std::uint32_t slack = 1U << mantissaBits;
    cover(bucket - slack, bucket + slack + 1);
    ++counts_[bucket - first_];
}

void QuantileSketch::cover(std::uint32_t from, std::uint32_t to)
{
    if (counts_.empty()) {
        first_ = from;
        counts_.resize(to - from);
        return;
    }
    const std::uint32_t end = std::max(to, first_ + std::uint32_t(counts_.size()));
    if (from < first_) {
        counts_.insert(counts_.begin(), first_ - from, 0);
        first_ = from;
    }
    counts_.resize(end - first_);
}

} // namespace millrace::results
