// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/math/policies/policy.hpp>

namespace millrace::kernel {

/// Of what Boost computes: what overflows is infinite and what cannot be worked out is no number, instead of an
/// exception. Distribution::problem() sees to it that neither gets out.
using QuietPolicy
    = boost::math::policies::policy<boost::math::policies::domain_error<boost::math::policies::ignore_error>,
        boost::math::policies::pole_error<boost::math::policies::ignore_error>,
        boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
        boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
        boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
        boost::math::policies::indeterminate_result_error<boost::math::policies::ignore_error>>;

} // namespace millrace::kernel
