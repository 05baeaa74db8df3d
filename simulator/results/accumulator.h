// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace millrace::results {

/// Count, mean, variance, minimum and maximum of the values added. Welford (1962) for one value, Chan, Golub, LeVeque
/// (1979) for merging. Merging in a fixed order gives the same bits whatever thread filled which part.
class Accumulator {
public:
    void add(double value)
    {
        ++count_;
        const double step = value - mean_;
        mean_ += step / double(count_);
        squares_ += step * (value - mean_);
        min_ = value < min_ ? value : min_;
        max_ = value > max_ ? value : max_;
    }

    void merge(const Accumulator& other)
    {
        if (other.count_ == 0)
            return;
        const double mine = double(count_);
        const double theirs = double(other.count_);
        const double step = other.mean_ - mean_;
        count_ += other.count_;
        mean_ += step * theirs / double(count_);
        squares_ += other.squares_ + step * step * mine * theirs / double(count_);
        min_ = std::min(min_, other.min_);
        max_ = std::max(max_, other.max_);
    }

    std::int64_t count() const { return count_; }
    /// 0 while empty, as are min and max.
    double mean() const { return mean_; }
    double sum() const { return mean_ * double(count_); }
    double min() const { return count_ == 0 ? 0 : min_; }
    double max() const { return count_ == 0 ? 0 : max_; }
    /// Of the sample (divided by count - 1); 0 for fewer than two values.
    double variance() const { return count_ < 2 ? 0 : squares_ / double(count_ - 1); }
    double standardDeviation() const { return std::sqrt(variance()); }

private:
    std::int64_t count_ = 0;
    double mean_ = 0;
    double squares_ = 0;
    double min_ = std::numeric_limits<double>::infinity();
    double max_ = -std::numeric_limits<double>::infinity();
};

} // namespace millrace::results
