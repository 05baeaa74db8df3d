// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/definition.h"
#include "modeler/feel/value.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace millrace::runtime {

/// A field of a task's form.
struct FormField {
    enum class Kind { Text, Number, YesNo, Date, Choice };
    QString id; ///< the variable
    QString label;
    Kind kind = Kind::Text;
    QString value; ///< shown at first: the variable's, else the default; "true"/"false", ISO 8601 dates, a choice's id
    bool isRequired = false;
    bool isReadOnly = false;
    std::vector<std::pair<QString, QString>> choices; ///< id and label
};
using Form = std::vector<FormField>;

/// The form of a user task or start event: the fields that the model carries (Camunda 7's and Flowable's), else one for
/// each variable of the case.
Form formOf(const metamodel::Element& element, const feel::Context& variables);

/// The variables that filled-in texts give, by field id. `problem` is what is wrong with them (translated): a required
/// one is missing, a number is none; then `variables` is empty.
struct FormResult {
    feel::Context variables;
    QString problem;
    QString field; ///< that has the problem
};
FormResult readForm(const Form& form, const std::vector<std::pair<QString, QString>>& texts);

} // namespace millrace::runtime
