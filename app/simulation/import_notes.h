// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"

#include <QDialog>

namespace millrace::app::simulation {

class NotesList;

/// What was not understood, or taken over otherwise, of a file of another tool. Does not stop the window behind it.
class ImportNotes : public QDialog {
    Q_OBJECT
public:
    /// `words`: what came of it all the same.
    ImportNotes(const QString& file, const QString& words, const base::Problems& problems, QWidget* parent);
    NotesList& list() { return *list_; }

Q_SIGNALS:
    void elementChosen(const QString& id);

private:
    NotesList* list_;
};

} // namespace millrace::app::simulation
