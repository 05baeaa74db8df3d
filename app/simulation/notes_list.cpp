// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/notes_list.h"

#include "app/window/icons.h"
#include "app/window/theme.h"

#include <QEvent>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

QIcon signOf(base::Severity severity)
{
    const window::Colors& colors = window::colors();
    switch (severity) {
    case base::Severity::Error:
        return window::icon(QStringLiteral("error"), colors.error);
    case base::Severity::Warning:
        return window::icon(QStringLiteral("warning"), colors.warning);
    case base::Severity::Note:
        break;
    }
    return window::icon(QStringLiteral("info"), colors.muted);
}

} // namespace

NotesList::NotesList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Notes on the simulation"));
    setWordWrap(true);
    setIconSize({16, 16});
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem* item) {
        if (const QString id = item->data(Qt::UserRole).toString(); !id.isEmpty())
            Q_EMIT elementChosen(id);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void NotesList::setNotes(const base::Problems& notes)
{
    notes_ = notes;
    std::stable_sort(
        notes_.begin(), notes_.end(), [](const auto& a, const auto& b) { return int(a.severity) > int(b.severity); });
    fill();
}

void NotesList::fill()
{
    clear();
    if (notes_.empty()) {
        auto* item = new QListWidgetItem(
            signOf(base::Severity::Note), tr("Nothing had to be assumed, and nothing is out of the ordinary."), this);
        item->setFlags(Qt::ItemIsEnabled);
    }
    for (const base::Problem& note : notes_) {
        auto* item = new QListWidgetItem(signOf(note.severity), note.message, this);
        item->setData(Qt::UserRole, note.element);
        if (!note.element.isEmpty())
            item->setToolTip(tr("Show it on the diagram"));
    }
}

void NotesList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && count() > 0)
        fill();
    QListWidget::changeEvent(event);
}

} // namespace millrace::app::simulation
