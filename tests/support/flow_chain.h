// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// Sequence flows for models that tests write down.
namespace millrace::support {

/// "a b c": flows a -> b -> c, called a_b and b_c.
inline QByteArray chain(const QByteArray& ids)
{
    QByteArray flows;
    const auto all = ids.split(' ');
    for (qsizetype i = 1; i < all.size(); ++i)
        flows += "<sequenceFlow id='" + all[i - 1] + '_' + all[i] + "' sourceRef='" + all[i - 1] + "' targetRef='"
            + all[i] + "'/>";
    return flows;
}

} // namespace millrace::support
