// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/diff/diff.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace millrace::app::repository {

/// Two states of a model over one another: a model that holds the elements of both (what was removed stands where it
/// stood), and the differences. `united` is for looking only.
struct Comparison {
    QByteArray united;
    std::vector<diff::Difference> differences;
};

/// Throws base::Failure when one of them is no BPMN. The names are for messages.
Comparison compareModels(
    const QByteArray& older, const QString& olderName, const QByteArray& newer, const QString& newerName);

/// "Check credit history: name 'Check' is now 'Check credit history'", in words for people.
QString toSentence(const diff::Difference& difference);

} // namespace millrace::app::repository
