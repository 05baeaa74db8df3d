// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/optimization/breeder.h"
#include "simulator/optimization/evaluator.h"

#include <chrono>
#include <optional>
#include <vector>

namespace millrace::optimization {

using Moment = std::chrono::steady_clock::time_point;

/// When a search ends, if it has found nothing better for a while not before.
struct SearchLimits {
    std::int64_t replications = 0; ///< made in all; a little more where a batch has begun
    double enumerated = 0; ///< a space of so many staffings is not searched, but taken whole
    std::optional<Moment> exploration; ///< by the clock: the answer then depends on how fast the computer is
    std::optional<Moment> refinement;
    std::function<void(bool isRefining)> phase; ///< called when one begins; may be empty
};

/// Looks for the front of a space: NSGA-II over few replications, then from staffing to neighbouring staffing, then
/// with ever more replications for those that may be on the front. What it does follows from space, seed and limits of
/// replications, whatever the number of threads.
class Search {
public:
    Search(const StaffingSpace& space, Evaluator& evaluator, const SearchLimits& limits, std::uint64_t seed);

    /// `begin`: staffings to begin with, of the space.
    void run(const std::vector<Staffing>& begin);
    bool isWhole() const { return isWhole_; } ///< every staffing of the space was simulated
    bool isStopped() const { return isStopped_; }
    /// Those that may be on the front by what is known of them, the nearest to it first; at most so many, but all of
    /// the front.
    std::vector<Staffing> promising(std::size_t most) const;

private:
    struct Known {
        const Staffing* staffing;
        const Evaluation* evaluation;
    };

    bool measure(const std::vector<Staffing>& staffings, int replications);
    bool mayGoOn() const;
    void breed(std::vector<Staffing> population);
    std::vector<Staffing> children(const std::vector<Staffing>& population);
    std::vector<Staffing> survivors(std::vector<Staffing> all) const;
    void climb(int replications);
    void refine();
    std::vector<Staffing> unknownNeighbours(int replications);
    std::vector<Known> known(int replications) const;
    std::vector<Objectives> objectivesOf(const std::vector<Known>& known, int replications) const;
    std::vector<Staffing> promising(int replications, std::size_t most) const;
    double reached(const Objectives& reference) const;

    const StaffingSpace& space_;
    Evaluator& evaluator_;
    const SearchLimits& limits_;
    Breeder breeder_;
    bool exchanges_; ///< people from pool to pool
    bool isWhole_ = false;
    bool isStopped_ = false;
    bool isRefining_ = false;
    std::size_t refined_ = 0; ///< the highest level that all who may be on the front have reached
};

} // namespace millrace::optimization
