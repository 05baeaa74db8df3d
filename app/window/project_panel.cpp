// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/project_panel.h"

#include "app/window/actions.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace millrace::app::window {

namespace {

enum class RowKind { Project, Gap, Section, Folder, File, Version, Alternative, Command };
enum PanelRole { KindRole = Qt::UserRole + 1, KeyRole, NoteRole, TagRole, CurrentRole, EditedRole };

RowKind kindOf(const QModelIndex& index)
{
    return static_cast<RowKind>(index.data(KindRole).toInt());
}

class PanelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        switch (kindOf(index)) {
        case RowKind::Project:
            return {120, 34};
        case RowKind::Gap:
            return {120, 12};
        case RowKind::Section:
            return {120, 28};
        default:
            return {120, 25};
        }
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Colors& c = colors();
        const bool current = index.data(CurrentRole).toBool(), file = kindOf(index) == RowKind::File;
        if (current && file)
            painter->fillRect(option.rect, c.accentSoft);
        else if (option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsEnabled))
            painter->fillRect(option.rect, c.hover);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(c.accent, 1));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4.5, 0.5, -4.5, -0.5), 4, 4);
        }
        paintRow(*painter, option.rect, index, current);
        painter->restore();
    }

private:
    static void paintRow(QPainter& painter, const QRect& rect, const QModelIndex& index, bool current)
    {
        const Colors& c = colors();
        const QString text = index.data(Qt::DisplayRole).toString();
        switch (kindOf(index)) {
        case RowKind::Project: {
            const int after = words(painter, rect, 14, text, c.text, uiFont(12.5, QFont::DemiBold));
            words(painter, rect, after + 4, index.data(NoteRole).toString(), c.muted, uiFont());
            break;
        }
        case RowKind::Section:
            words(painter, rect, 14, text, c.text, uiFont(12.5, QFont::DemiBold));
            break;
        case RowKind::Folder:
            words(painter, rect, 14, text, c.muted, uiFont());
            break;
        case RowKind::File: {
            const bool edited = index.data(EditedRole).toBool();
            const QString mark = edited ? ProjectPanel::tr("edited") : QString();
            // The mark matters more than the end of a long name.
            const int room = edited ? QFontMetrics(uiFont(11)).horizontalAdvance(mark) + 10 : 0;
            const int after
                = words(painter, rect.adjusted(0, 0, -room, 0), 26, text, current ? c.accent : c.text, uiFont());
            if (edited)
                words(painter, rect, after + 8, mark, c.warning, uiFont(11));
            break;
        }
        case RowKind::Version:
            paintVersion(painter, rect, index);
            break;
        case RowKind::Alternative:
            words(painter, rect, 26, text, current ? c.accent : c.text,
                uiFont(12.5, current ? QFont::DemiBold : QFont::Normal));
            break;
        case RowKind::Command:
            words(painter, rect, 26, text, index.flags().testFlag(Qt::ItemIsEnabled) ? c.accent : c.muted, uiFont());
            break;
        case RowKind::Gap:
            break;
        }
    }

    static void paintVersion(QPainter& painter, const QRect& rect, const QModelIndex& index)
    {
        const Colors& c = colors();
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent);
        painter.drawEllipse(QPointF(rect.left() + 17.5, rect.center().y() + 0.5), 3.5, 3.5);
        int right = rect.right() - 13;
        const QFont small = uiFont(11);
        const QFontMetrics metrics(small);
        if (const QString tag = index.data(TagRole).toString(); !tag.isEmpty()) {
            const int width = metrics.horizontalAdvance(tag) + 12;
            const QRect chip(right - width, rect.center().y() - 8, width, 18);
            painter.setBrush(c.accentSoft);
            painter.drawRoundedRect(chip, 7, 7);
            painter.setPen(c.accent);
            painter.setFont(small);
            painter.drawText(chip, Qt::AlignCenter, tag);
            right = chip.left() - 6;
        }
        const QString when = index.data(NoteRole).toString();
        painter.setPen(c.muted);
        painter.setFont(small);
        painter.drawText(QRect(rect.left(), rect.top(), right - rect.left(), rect.height()),
            Qt::AlignRight | Qt::AlignVCenter, when);
        const QRect room(
            rect.left(), rect.top(), right - metrics.horizontalAdvance(when) - 6 - rect.left(), rect.height());
        words(painter, room, 26, index.data(Qt::DisplayRole).toString(), c.text, uiFont(12.5, QFont::Medium));
    }

    /// Draws from `left` on, shortened where room ends; returns where the words end, relative to the row.
    static int words(
        QPainter& painter, const QRect& rect, int left, const QString& text, const QColor& color, const QFont& font)
    {
        const QFontMetrics metrics(font);
        const int room = rect.width() - left - 8;
        const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
        painter.setPen(color);
        painter.setFont(font);
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, shown);
        return left + metrics.horizontalAdvance(shown);
    }
};

QStandardItem* panelRow(RowKind kind, const QString& text, const QString& key = {}, const QString& note = {})
{
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(kind), KindRole);
    item->setData(key, KeyRole);
    item->setData(note, NoteRole);
    item->setEditable(false);
    const bool passive = kind <= RowKind::Folder;
    if (passive)
        item->setFlags(Qt::NoItemFlags);
    item->setToolTip(passive ? QString() : kind == RowKind::File ? key : text);
    item->setData(note.isEmpty() ? text : text + QStringLiteral(", ") + note, Qt::AccessibleTextRole);
    return item;
}

} // namespace

ProjectPanel::ProjectPanel(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , stack_(new QStackedWidget(this))
    , list_(new QListView(this))
    , model_(new QStandardItemModel(this))
{
    setGround(this, "panel");
    list_->setModel(model_);
    list_->setItemDelegate(new PanelDelegate(list_));
    list_->setAccessibleName(tr("Project: files, versions and alternatives"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setMouseTracking(true);
    list_->installEventFilter(this);
    // Not activated(): it follows a double click as well, whose first click has chosen already.
    connect(list_, &QListView::clicked, this, &ProjectPanel::choose);
    connect(list_, &QWidget::customContextMenuRequested, this, &ProjectPanel::requestMenu);

    stack_->addWidget(new EmptyState(QStringLiteral("folder"), tr("No project is open"),
        tr("A project keeps diagrams, scenarios and forms together, with all their versions."),
        actions.action(Command::OpenProject), stack_));
    stack_->addWidget(list_);
    stack_->addWidget(new EmptyState(QStringLiteral("save"), tr("Not saved yet"),
        tr("Save the diagram into a folder. The folder becomes its project and can keep every version."),
        actions.action(Command::Save), stack_));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(stack_);
    setMinimumWidth(160);
}

void ProjectPanel::show(const ProjectState& state)
{
    const QString chosen = list_->currentIndex().data(KeyRole).toString();
    model_->clear();
    if (!state.name.isEmpty())
        model_->appendRow(
            panelRow(RowKind::Project, state.name, {}, state.keepsVersions ? tr("project") : tr("folder")));
    else if (!state.folders.empty())
        model_->appendRow(panelRow(RowKind::Project, tr("Open files")));
    for (const auto& folder : state.folders) {
        if (!folder.title.isEmpty())
            model_->appendRow(panelRow(RowKind::Folder, folder.title));
        for (const auto& file : folder.files) {
            auto* row = panelRow(RowKind::File, file.name, file.path);
            row->setData(file.current, CurrentRole);
            row->setData(file.edited, EditedRole);
            model_->appendRow(row);
        }
    }
    if (!state.name.isEmpty())
        addVersions(state);
    // The keyboard goes on where it was.
    for (int row = 0; row < model_->rowCount() && !chosen.isEmpty(); ++row)
        if (model_->index(row, 0).data(KeyRole).toString() == chosen)
            list_->setCurrentIndex(model_->index(row, 0));
    stack_->setCurrentIndex(model_->rowCount() > 0 ? 1 : state.isUnsaved ? 2 : 0);
}

void ProjectPanel::addVersions(const ProjectState& state)
{
    model_->appendRow(panelRow(RowKind::Gap, {}));
    model_->appendRow(panelRow(RowKind::Section, tr("Versions")));
    addCommand(Command::SaveVersion);
    for (const auto& version : state.versions) {
        auto* row = panelRow(RowKind::Version, version.note, version.id, version.when);
        row->setData(version.tag, TagRole);
        row->setToolTip(tr("%1, %2\nClick to look at it; the right button restores and compares it.")
                            .arg(version.note, version.when));
        model_->appendRow(row);
    }
    if (state.alternatives.empty())
        return;
    model_->appendRow(panelRow(RowKind::Gap, {}));
    model_->appendRow(panelRow(RowKind::Section, tr("Alternatives")));
    for (const auto& alternative : state.alternatives) {
        auto* row = panelRow(RowKind::Alternative, alternative.title, alternative.name);
        row->setData(alternative.current, CurrentRole);
        row->setToolTip(
            alternative.current ? tr("You work on this alternative") : tr("Click to go on with this alternative"));
        model_->appendRow(row);
    }
    addCommand(Command::NewAlternative);
}

void ProjectPanel::addCommand(Command command)
{
    const QAction* action = actions_.action(command);
    auto* row = panelRow(RowKind::Command, action->text().remove(u'&'), QString::number(static_cast<int>(command)));
    row->setToolTip(action->toolTip());
    row->setEnabled(action->isEnabled());
    model_->appendRow(row);
}

void ProjectPanel::choose(const QModelIndex& index)
{
    const QString key = index.data(KeyRole).toString();
    switch (kindOf(index)) {
    case RowKind::File:
        Q_EMIT fileChosen(key);
        break;
    case RowKind::Version:
        Q_EMIT versionChosen(key);
        break;
    case RowKind::Alternative:
        Q_EMIT alternativeChosen(key);
        break;
    case RowKind::Command:
        actions_.action(static_cast<Command>(key.toInt()))->trigger();
        break;
    default:
        break;
    }
}

void ProjectPanel::requestMenu(const QPoint& position)
{
    const QModelIndex index = list_->indexAt(position);
    if (kindOf(index) == RowKind::Version)
        Q_EMIT versionMenuRequested(index.data(KeyRole).toString(), list_->viewport()->mapToGlobal(position));
}

bool ProjectPanel::eventFilter(QObject* watched, QEvent* event)
{
    const QModelIndex index = list_->currentIndex();
    if (event->type() == QEvent::KeyPress && index.isValid()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            choose(index);
            return true;
        }
    }
    // The menu key is about the chosen row, wherever the pointer is.
    if (event->type() == QEvent::ContextMenu && index.isValid()
        && static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        requestMenu(list_->visualRect(index).center());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace millrace::app::window
