// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QListWidget>

namespace millrace::app::simulation {

/// What is wrong, what was noticed and what was assumed, the worst first; a click goes to the element.
class NotesList : public QListWidget {
    Q_OBJECT
public:
    explicit NotesList(QWidget* parent = nullptr);
    void setNotes(const base::Problems& notes);

Q_SIGNALS:
    void elementChosen(const QString& id);

private:
    void changeEvent(QEvent* event) override;
    void fill();

    base::Problems notes_;
};

} // namespace millrace::app::simulation
