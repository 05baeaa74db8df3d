// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/quantile_sketch.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace millrace::results {

namespace {

// What may stand side by side without its order being known, as a share of all values: in a bucket, in its parts, and
// in each of the six levels below them. Together they are less than rankError.
constexpr double shareOfBucket = 0.0028;
constexpr double shareOfPart = 0.0012;
constexpr double shareOfSmallPart = 0.00014;
constexpr std::int64_t fewest = 64; // in a bucket, before it is looked at: few values are no matter

} // namespace

void QuantileSketch::merge(const QuantileSketch& other)
{
    count_ += other.count_;
    zeros_ += other.zeros_;
    if (count_ == other.count_ && counts_.empty())
        most_ = other.most_; // an empty one becomes as the other
    if (other.counts_.empty())
        return;
    cover(other.first_, other.first_ + std::uint32_t(other.counts_.size()));
    for (std::size_t i = 0; i < other.counts_.size(); ++i) {
        std::int64_t& mine = counts_[other.first_ - first_ + i];
        const std::int64_t theirs = other.counts_[i];
        if (theirs < divided) {
            (mine < divided ? mine : divisions_[std::size_t(mine - divided)].before) += theirs;
            continue;
        }
        if (mine < divided)
            mine = divided + divide(mine);
        mergeDeep(std::int32_t(mine - divided), other, std::int32_t(theirs - divided), restBits - partBits);
    }
}

void QuantileSketch::mergeDeep(std::int32_t mine, const QuantileSketch& other, std::int32_t theirs, int shift)
{
    const Division& added = other.divisions_[std::size_t(theirs)];
    divisions_[std::size_t(mine)].before += added.before;
    if (added.times > 0)
        addDeep(mine, shift, added.value, added.times);
    if (added.parts < 0)
        return;
    if (divisions_[std::size_t(mine)].parts < 0) {
        divisions_[std::size_t(mine)].parts = std::int32_t(parts_.size());
        parts_.emplace_back();
    }
    const auto parts = std::size_t(divisions_[std::size_t(mine)].parts);
    for (std::size_t i = 0; i < parts_[parts].size(); ++i) {
        const std::int32_t count = other.parts_[std::size_t(added.parts)][i];
        if (count >= 0 && parts_[parts][i] >= 0) {
            parts_[parts][i] += count;
        } else if (count >= 0) {
            divisions_[std::size_t(~parts_[parts][i])].before += count;
        } else {
            if (parts_[parts][i] >= 0)
                parts_[parts][i] = ~divide(parts_[parts][i]);
            mergeDeep(~parts_[parts][i], other, ~count, shift - partBits);
        }
    }
}

/// A division of what has held so many until now.
std::int32_t QuantileSketch::divide(std::int64_t count)
{
    divisions_.push_back({count, 0, 0, -1});
    return std::int32_t(divisions_.size() - 1);
}

void QuantileSketch::addDeep(std::int32_t index, int shift, std::uint64_t bits, std::int64_t times)
{
    for (;; shift -= partBits) {
        Division& division = divisions_[std::size_t(index)];
        if (division.times == 0)
            division.value = bits;
        if (division.value == bits) {
            division.times += times;
            return;
        }
        if (shift < 0) { // bits that no quantile tells apart
            division.before += times;
            return;
        }
        if (division.parts < 0) {
            division.parts = std::int32_t(parts_.size());
            parts_.emplace_back();
        }
        std::int32_t& part = parts_[std::size_t(division.parts)][std::size_t(bits >> shift) % partCount];
        const double share = shift == restBits - partBits ? shareOfPart : shareOfSmallPart;
        if (part >= 0 && double(part + times) <= std::max(2.0, share * double(count_))) {
            part += std::int32_t(times);
            return;
        }
        if (part >= 0)
            part = ~divide(part);
        index = ~part;
    }
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
        const std::int64_t here = countIn(counts_[i]);
        if (rank >= here) {
            rank -= here;
            continue;
        }
        const double from = startOf(first_ + std::uint32_t(i));
        const double to = startOf(first_ + std::uint32_t(i) + 1);
        // The value with the same relative error to both ends.
        const double middle = std::isfinite(to) ? from * (2 / (1 + from / to)) : from;
        return counts_[i] < divided ? middle
                                    : within(std::int32_t(counts_[i] - divided), first_ + std::uint32_t(i), rank);
    }
    return 0;
}

std::int64_t QuantileSketch::countIn(std::int64_t bucket) const
{
    return bucket < divided ? bucket : countBehind(std::int32_t(bucket - divided));
}

std::int64_t QuantileSketch::countBehind(std::int32_t index) const
{
    const Division& division = divisions_[std::size_t(index)];
    std::int64_t count = division.before + division.times;
    if (division.parts >= 0)
        for (const std::int32_t part : parts_[std::size_t(division.parts)])
            count += part >= 0 ? part : countBehind(~part);
    return count;
}

/// All of a division but what came before it; what shares a part stands in its middle.
void QuantileSketch::collect(std::int32_t index, int shift, std::uint64_t prefix, Values& values) const
{
    const Division& division = divisions_[std::size_t(index)];
    if (division.times > 0)
        values.emplace_back(division.value, division.times);
    if (division.parts < 0)
        return;
    const Parts& parts = parts_[std::size_t(division.parts)];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::uint64_t own = prefix | (std::uint64_t(i) << shift);
        const std::uint64_t middle = own | ((std::uint64_t(1) << shift) >> 1);
        if (parts[i] > 0)
            values.emplace_back(middle, parts[i]);
        else if (parts[i] < 0) {
            values.emplace_back(middle, divisions_[std::size_t(~parts[i])].before);
            collect(~parts[i], shift - partBits, own, values);
        }
    }
}

/// Those that came before are taken to lie among the others as these do.
double QuantileSketch::within(std::int32_t index, std::uint32_t bucket, std::int64_t rank) const
{
    Values values;
    collect(index, restBits - partBits, std::uint64_t(bucket) << restBits, values);
    std::sort(values.begin(), values.end());
    const std::int64_t all = countBehind(index);
    const std::int64_t since = all - divisions_[std::size_t(index)].before;
    std::int64_t left = std::int64_t(double(rank) / double(all) * double(since));
    for (const auto& [bits, count] : values) {
        if (left < count)
            return std::bit_cast<double>(bits);
        left -= count;
    }
    return std::bit_cast<double>(values.back().first);
}

void QuantileSketch::forEachBucket(const std::function<void(double, double, std::int64_t)>& visit) const
{
    if (zeros_ > 0)
        visit(0, 0, zeros_);
    for (std::size_t i = 0; i < counts_.size(); ++i)
        if (const std::int64_t here = countIn(counts_[i]); here > 0)
            visit(startOf(first_ + std::uint32_t(i)), startOf(first_ + std::uint32_t(i) + 1), here);
}

/// Beyond the buckets that are there, or in a full one.
void QuantileSketch::addOutside(double value)
{
    const std::uint32_t bucket = bucketOf(value);
    if (bucket - first_ >= counts_.size()) {
        // An octave of slack either side, so that growing is rare.
        constexpr std::uint32_t slack = 1U << mantissaBits;
        cover(bucket - slack, bucket + slack + 1);
    }
    std::int64_t& count = counts_[bucket - first_];
    if (count < divided && most_ == divided - 1) {
        ++count;
        return;
    }
    if (count < divided) {
        most_ = std::max(fewest, std::int64_t(shareOfBucket * double(count_)));
        mostInPart_ = std::int32_t(std::clamp(shareOfPart * double(count_), 2.0, 1e9));
        if (count < most_) {
            ++count;
            return;
        }
        count = divided + divide(count);
    }
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(value);
    Division& division = divisions_[std::size_t(count - divided)];
    if (division.value == bits) {
        ++division.times;
        return;
    }
    if (division.parts >= 0) { // as addDeep() does, for most
        std::int32_t& part
            = parts_[std::size_t(division.parts)][std::size_t(bits >> (restBits - partBits)) % partCount];
        if (part >= 0 && part < mostInPart_) {
            ++part;
            return;
        }
        mostInPart_ = std::int32_t(std::clamp(shareOfPart * double(count_), 2.0, 1e9));
    }
    addDeep(std::int32_t(count - divided), restBits - partBits, bits, 1);
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
