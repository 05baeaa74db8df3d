// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/feel/value.h"
#include "modeler/metamodel/tree.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace millrace::app::decisions {

/// A field for each input of a decision, as its type asks for: a list of the allowed values, yes or no, a number, a
/// date, a text; anything else as FEEL.
class TryInputs : public QWidget {
    Q_OBJECT

public:
    explicit TryInputs(QWidget* parent = nullptr);
    /// What was typed stays where an input of that name and type stays.
    void show(const metamodel::Tree& tree, const QStringList& names);
    using QWidget::show;
    /// What the fields say; those that are empty are left out.
    feel::Context values() const;
    void fill(const feel::Context& values);
    QStringList names() const;
    /// What cannot be read, in words; empty: all can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    enum class Kind { Choice, Number, Text, Moment, Feel };
    struct Field {
        QString name;
        QString type; ///< FEEL's own
        QStringList choices;
        Kind kind = Kind::Text;
        QWidget* widget = nullptr;
        bool isSame(const Field& other) const
        {
            return name == other.name && type == other.type && choices == other.choices;
        }
    };
    QWidget* makeWidget(const Field& field);
    static QString textOf(const Field& field);
    static void setText(const Field& field, const QString& text);
    /// Null with `isWrong` where the text is none of the type.
    static feel::Value valueOf(const Field& field, bool& isWrong);
    void mark();

    std::vector<Field> fields_;
    QWidget* page_ = nullptr;
    QVBoxLayout* column_;
    bool isFilling_ = false;
};

} // namespace millrace::app::decisions
