// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <array>
#include <span>

namespace millrace::dmn {

/// A version of DMN and the namespace of its models.
struct Version {
    QLatin1String number; ///< "1.3"
    QLatin1String uri;
};
/// Oldest first; drafts of 1.1 went by several names.
std::span<const Version> versions();
/// What new files are written in.
const Version& writtenVersion();

} // namespace millrace::dmn
