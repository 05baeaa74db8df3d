// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace millrace::repository {

/// Why a relative path with '/' must not be written into a project folder (translated, the end of a sentence), or empty
/// when it may: it leaves the folder, means a device or another disk somewhere, reaches into a history ('.git'), has
/// control characters, or is too long. Paths come from archives and from histories that strangers made.
QString whyUnsafe(const QString& path);

/// Two paths with the same key cannot both exist on every system: letters are compared without case and accents in one
/// form.
QString collisionKey(const QString& path);

/// A file that programs leave for a moment beside the real one (as base::writeFileAtomically does): no part of the
/// project.
bool isTemporaryName(const QString& fileName);

/// The same rule in the words of Git's exclude file, with what else is no part of a project; ends in a line feed.
QByteArray excludeRules();

/// An alternative's name as people write it ("without appraisal, cheaper?") as a branch's name that Git allows, and
/// back: a space is written as '_', what Git forbids as '%' and two hexadecimal digits. A name that Git allows and that
/// has none of ' ', '_' and '%' stays as it is.
QByteArray branchOf(const QString& alternative);
QString alternativeOf(const QByteArray& branch);

/// The file that marks a folder as a project, whether or not it has a history.
QString markerOf(const QString& folder);

} // namespace millrace::repository
