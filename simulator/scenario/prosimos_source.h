// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "simulator/kernel/distribution.h"
#include "simulator/scenario/places.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <optional>

namespace millrace::scenario::prosimos {

QString textOf(const QJsonValue& value);
/// Numbers stand as such or, in some files, as text. None: no finite number.
std::optional<double> numberOf(const QJsonValue& value);

/// The simulation parameters that are being read: values as Prosimos writes them, and what is wrong with them, with its
/// line.
class Source {
public:
    Source(const QByteArray& bytes, Places& places, base::Problems& problems);

    int lineOf(const QString& id) const; ///< 0: it is nowhere
    void complain(const QString& id, const QString& message, base::Severity severity = base::Severity::Error);
    void warn(const QString& id, const QString& message) { complain(id, message, base::Severity::Warning); }
    /// The id that an entry of a list is for; remembers where it stands.
    QString idAt(const QJsonValue& entry, const char* key);
    /// fix, expon, uniform, norm, lognorm, gamma, triang, histogram_sampling. None: an error says why.
    std::optional<kernel::Distribution> distributionAt(const QJsonObject& holder, const QString& id);

private:
    std::optional<kernel::Distribution> histogramAt(const QJsonObject& data, const QString& id);

    const QByteArray& bytes_;
    Places& places_;
    base::Problems& problems_;
};

} // namespace millrace::scenario::prosimos
