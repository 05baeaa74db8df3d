// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace millrace::app::design {

/// One of the processes that come with the studio.
struct Sample {
    QString id; ///< "loan-origination"
    QString title;
    QString summary;
    QString file; ///< its diagram, in the resources
};

/// The one that the welcome page opens.
inline constexpr QStringView firstSample = u"loan-origination";

/// In the order in which they are offered.
const std::vector<Sample>& samples();
/// Null for no such id.
const Sample* sampleById(QStringView id);
/// The diagram's bytes.
QByteArray readSample(const Sample& sample);

/// Copies the sample with its scenario and script to a folder of its own below `folder`, where it can be edited, run
/// and kept; what is there already stays. Gives the diagram's path. Throws base::Failure when it cannot be written.
QString copySample(const Sample& sample, const QString& folder);
/// Copies the scenarios that lie beside a diagram (a sample's too) beside its copy, under the copy's name; does nothing
/// where some are there already. Throws base::Failure when they cannot be written.
void copyScenario(const QString& diagram, const QString& copiedDiagram);

} // namespace millrace::app::design
