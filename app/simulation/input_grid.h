// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/input_grid_model.h"

#include <QTableView>

namespace millrace::app::simulation {

/// The grid of all inputs, used as a spreadsheet is: typing replaces, F2 edits, Enter goes down and Tab to the right,
/// Delete clears, Ctrl+C and Ctrl+V copy and paste ranges from and to spreadsheets, Ctrl+D takes the cell above.
class InputGrid : public QTableView {
    Q_OBJECT
public:
    explicit InputGrid(QWidget* parent = nullptr);
    void show(std::shared_ptr<const metamodel::Tree> model, const scenario::Scenario& scenario);
    using QTableView::show;
    InputGridModel& cells() { return *model_; }
    /// To the first duration that nobody has said, for the keyboard.
    void goToFirstOpen();
    void copy() const;
    void paste();

Q_SIGNALS:
    void changed(const millrace::scenario::Scenario& scenario);
    void elementChosen(const QString& id);
    /// What could not be pasted.
    void said(const QString& words);

private:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void addCommand(const QString& text, const QKeySequence& keys, void (InputGrid::*verb)());
    void copyChosen() { copy(); }
    void clearChosen();
    void fillDown();
    void placeColumns();
    void step(int down);

    InputGridModel* model_;
};

} // namespace millrace::app::simulation
