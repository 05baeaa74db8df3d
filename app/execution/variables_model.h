// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"

#include <QAbstractTableModel>
#include <QString>

namespace millrace::app::execution {

/// The variables of a case: name, type, value. Values of a running case can be edited; they keep their type.
class VariablesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setVariables(const feel::Context& variables, bool editable);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// A text typed over a value, read as its type says: "yes" for yes or no, numbers as the locale writes them, JSON
    /// for lists and groups; over nothing: JSON if it is that, else a text. Empty with `problem` in words.
    static std::optional<feel::Value> valueFrom(const QString& text, const feel::Value& old, QString* problem);

Q_SIGNALS:
    /// The user gave a variable another value.
    void edited(const millrace::feel::Context& change);
    /// What was typed is no such value; translated.
    void refused(const QString& problem);

private:
    feel::Context variables_;
    bool editable_ = false;
};

} // namespace millrace::app::execution
