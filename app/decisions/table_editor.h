// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decisions/feel_text.h"
#include "modeler/metamodel/element.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace millrace::editing {
class Document;
}

namespace millrace::app::decisions {

class ColumnBar;
class RuleGrid;

/// A decision table: its hit policy, the head of the column in hand, and the rules.
class TableEditor : public QWidget {
    Q_OBJECT

public:
    explicit TableEditor(QWidget* parent = nullptr);
    /// `owner`: the decision or knowledge model that it belongs to.
    void show(editing::Document& document, metamodel::Key owner, metamodel::Key table);
    using QWidget::show;
    RuleGrid& grid() { return *grid_; }
    const RuleGrid& grid() const { return *grid_; }

Q_SIGNALS:
    void refused(const QString& words);

private:
    QWidget* makeBar();
    void follow();
    void choosePolicy();
    void sayProblem();
    void require(const QString& name, const QString& type);

    editing::Document* document_ = nullptr;
    metamodel::Key owner_ = metamodel::noKey;
    metamodel::Key table_ = metamodel::noKey;
    RuleGrid* grid_;
    ColumnBar* column_;
    QComboBox* policy_;
    QComboBox* aggregation_;
    QLabel* problem_;
    QPushButton* require_; ///< what the cell in hand speaks of
    QString required_;
};

} // namespace millrace::app::decisions
