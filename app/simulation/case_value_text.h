// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/case_data.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace millrace::app::simulation {

// How a case gets a value, as two texts: of what kind it is ("One of", "Formula", or how a number varies), and its
// numbers, options or formula.

QStringList valueKinds(); ///< to choose from; the plain ones first
QString valueKindText(const scenario::ValueSource& value);
/// "100; 200; 500", "small 70 %; large 30 %", "amount * 0.1"; numbers as in the locale.
QString valueText(const scenario::ValueSource& value);
/// What is to be written for that kind: "least; usual; most".
QString valueHint(const QString& kind);

struct ParsedValue {
    std::optional<scenario::ValueSource> value;
    QString kindProblem; ///< translated
    QString valueProblem;
};
/// Without a kind it is what the text looks like. `names`: what a formula may speak of, as far as names need to be
/// known.
ParsedValue parseValue(const QString& kind, const QString& text, const QStringList& names);

/// What is wrong with a formula, with its place; empty: nothing, as far as it can be read.
QString feelProblem(const QString& formula, const QStringList& names);

} // namespace millrace::app::simulation
