// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/element.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace millrace::canvas {

/// One property of an element on screen: a caption and an editor. What the user enters goes to `write`, once he is
/// done.
class Field : public QWidget {
    Q_OBJECT

public:
    using Write = std::function<void(const QString& property, const QString& value)>;

    const QString& property() const { return property_; }
    virtual void show(const QString& value) = 0; ///< from the model; the user's own entry under way is left alone
    virtual void setReadOnly(bool readOnly) = 0;

protected:
    Field(QString property, Write write)
        : property_(std::move(property))
        , write_(std::move(write))
    { }
    void send(const QString& value) const { write_(property_, value); }

private:
    QString property_;
    Write write_;
};

/// How a property is edited.
enum class FieldKind { Line, Text, Flag, Expression };

std::unique_ptr<Field> makeField(FieldKind kind, const QString& property, const QString& caption, Field::Write write);

/// The value of a property as it stands: an attribute, or the text of a child element.
QString valueOf(const metamodel::Element& element, const QString& property);

} // namespace millrace::canvas
