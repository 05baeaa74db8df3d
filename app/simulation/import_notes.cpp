// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/import_notes.h"

#include "app/simulation/notes_list.h"
#include "app/window/widgets.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int importMargin = 20;
}

ImportNotes::ImportNotes(const QString& file, const QString& words, const base::Problems& problems, QWidget* parent)
    : QDialog(parent)
    , list_(new NotesList)
{
    const QString name = QFileInfo(file).fileName();
    setWindowTitle(tr("Scenario from another tool"));
    setModal(false);
    window::setGround(this, "panel");
    window::resizeWithin(*this, QSize(640, 420));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(importMargin, 16, importMargin, 16);
    column->setSpacing(10);
    column->addWidget(window::label(tr("What was noticed in %1").arg(name), "heading"));
    auto* said = window::label(words, "muted");
    said->setWordWrap(true);
    column->addWidget(said);
    base::Problems shown = problems;
    for (base::Problem& problem : shown) {
        // The other one of Scylla's two files says its name.
        const bool isOther = !problem.file.isEmpty() && QFileInfo(problem.file).fileName() != name;
        const QString of = isOther ? QFileInfo(problem.file).fileName() : QString();
        if (problem.line > 0 && isOther)
            problem.message = tr("%1, line %2: %3").arg(of).arg(problem.line).arg(problem.message);
        else if (problem.line > 0)
            problem.message = tr("Line %1: %2").arg(problem.line).arg(problem.message);
    }
    list_->setNotes(shown);
    list_->setAccessibleName(tr("What was noticed in the file"));
    connect(list_, &NotesList::elementChosen, this, &ImportNotes::elementChosen);
    column->addWidget(list_, 1);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* close = window::primaryButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(close);
    column->addLayout(row);
}

} // namespace millrace::app::simulation
