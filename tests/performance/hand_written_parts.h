// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/log/text.h"
#include "modeler/base/iso8601.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <string>
#include <string_view>

// What the loop written by hand draws from, works by, and writes to.

namespace millrace::reference {

using base::Microseconds;

/// xoshiro256+: Blackman, Vigna: Scrambled linear pseudorandom number generators. ACM TOMS 47 (2021).
class Random {
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t& word : state_) { // SplitMix64
            std::uint64_t z = (seed += 0x9E3779B97F4A7C15U);
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
            word = z ^ (z >> 31);
        }
    }

    double uniform(double low = 0, double high = 1)
    {
        const std::uint64_t bits = state_[0] + state_[3], kept = state_[1] << 17;
        state_[2] ^= state_[0];
        state_[3] ^= state_[1];
        state_[1] ^= state_[2];
        state_[0] ^= state_[3];
        state_[2] ^= kept;
        state_[3] = std::rotl(state_[3], 45);
        return low + (high - low) * ((double(bits >> 12) + 0.5) * 0x1p-52);
    }
    double exponential(double mean) { return -mean * std::log(uniform()); }
    /// Marsaglia's polar method, both values of it used.
    double normal(double mean, double deviation)
    {
        if (hasSpare_) {
            hasSpare_ = false;
            return mean + deviation * spare_;
        }
        double x = 0, y = 0, square = 0;
        do {
            x = uniform(-1, 1);
            y = uniform(-1, 1);
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        const double scale = std::sqrt(-2 * std::log(square) / square);
        spare_ = y * scale;
        hasSpare_ = true;
        return mean + deviation * x * scale;
    }
    double triangular(double low, double mode, double high)
    {
        const double u = uniform(), split = (mode - low) / (high - low);
        return u < split ? low + std::sqrt(u * (high - low) * (mode - low))
                         : high - std::sqrt((1 - u) * (high - low) * (high - mode));
    }

private:
    std::array<std::uint64_t, 4> state_ {};
    double spare_ = 0;
    bool hasSpare_ = false;
};

/// From nine to five, from Monday to Friday, or around the clock; asked about moments that never run backwards.
class Hours {
public:
    explicit Hours(bool isOffice)
        : isOffice_(isOffice)
        , until_(isOffice ? 0 : std::numeric_limits<Microseconds>::max())
    { }
    bool isOpen(Microseconds now)
    {
        turn(now);
        return isOpen_;
    }
    Microseconds until(Microseconds now) ///< the next closing or opening
    {
        turn(now);
        return until_;
    }
    Microseconds worked(Microseconds now) ///< since the start
    {
        turn(now);
        return isOpen_ ? worked_ + (now - from_) : worked_;
    }

private:
    void turn(Microseconds now)
    {
        while (now >= until_) {
            if (isOpen_)
                worked_ += until_ - from_;
            from_ = until_;
            isOpen_ = !isOpen_;
            until_ = isOpen_ ? from_ + 8 * base::hour : opening(from_);
        }
    }
    static Microseconds opening(Microseconds after)
    {
        Microseconds midnight = after / base::day * base::day;
        for (;; midnight += base::day)
            if (const auto weekday = (midnight / base::day + 3) % 7; // 1970 began on a Thursday
                weekday < 5 && midnight + 9 * base::hour > after)
                return midnight + 9 * base::hour;
    }

    bool isOffice_;
    bool isOpen_ = true;
    Microseconds from_ = 0;
    Microseconds until_;
    Microseconds worked_ = 0;
};

/// The rows of log::CsvWriter.
class CsvFile {
public:
    explicit CsvFile(const char* path)
        : file_(std::fopen(path, "wb"))
        , text_("case,activity,resource,enabled,start,complete,status,element,instance\n")
    { }
    CsvFile(const CsvFile&) = delete;
    CsvFile& operator=(const CsvFile&) = delete;
    ~CsvFile()
    {
        flush();
        std::fclose(file_);
    }

    void add(std::int64_t number, std::string_view activity, std::string_view pool, Microseconds enabled,
        Microseconds started, Microseconds completed, std::int32_t visit)
    {
        text_ += std::to_string(number);
        text_ += ',';
        text_ += activity;
        text_ += ',';
        text_ += pool;
        text_ += ',';
        log::appendDateTime(text_, enabled);
        text_ += ',';
        log::appendDateTime(text_, started);
        text_ += ',';
        log::appendDateTime(text_, completed);
        text_ += ",completed,";
        text_ += activity;
        text_ += ',';
        text_ += std::to_string(visit);
        text_ += '\n';
        if (text_.size() >= 256 * 1024)
            flush();
    }

private:
    void flush()
    {
        std::fwrite(text_.data(), 1, text_.size(), file_);
        text_.clear();
    }

    std::FILE* file_;
    std::string text_;
};

} // namespace millrace::reference
