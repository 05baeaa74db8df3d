// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/limits_box.h"

#include "app/simulation/input_field.h"
#include "app/simulation/input_rows.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/icons.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <algorithm>
#include <cmath>

namespace millrace::app::simulation {

using scenario::Limit;
using scenario::Scenario;

namespace {

constexpr int usualLimit = 5, mostWidth = 64, limitListWidth = 230, whereWidth = 116,
              mostLimitRows = 12; ///< the last: in the list
constexpr double greatestLimit = 1e9;

QString freeLimitId(const Scenario& scenario)
{
    const auto isTaken = [&](const QString& id) {
        return std::any_of(
            scenario.limits.begin(), scenario.limits.end(), [&](const Limit& limit) { return limit.id == id; });
    };
    QString id;
    for (int number = 1; id.isEmpty() || isTaken(id); ++number)
        id = QStringLiteral("limit_%1").arg(number);
    return id;
}

QString wordsFor(const QStringList& names)
{
    return names.isEmpty() ? LimitsBox::tr("the whole process") : names.join(QStringLiteral(", "));
}

} // namespace

QString limitWords(const Limit& limit, const metamodel::Tree& model)
{
    QStringList names;
    for (const QString& id : limit.activities) {
        const metamodel::Element* element = model.byId(id);
        names << (element ? bpmn::title(*element).simplified() : id);
    }
    return wordsFor(names);
}

LimitsBox::LimitsBox(QWidget* parent)
    : QWidget(parent)
    , none_(window::label(tr("Any number of cases may be in work at the same time."), "muted"))
    , caption_(window::label(tr("Cases at the same time, at most"), "caption"))
    , problem_(window::label({}, "error"))
    , rowsColumn_(new QVBoxLayout)
    , add_(window::linkButton(tr("Add a limit")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(window::label(tr("Work in progress"), "section"));
    none_->setWordWrap(true);
    column->addWidget(none_);
    column->addWidget(caption_);
    rowsColumn_->setContentsMargins(0, 0, 0, 0);
    rowsColumn_->setSpacing(6);
    column->addLayout(rowsColumn_);
    problem_->setWordWrap(true);
    problem_->hide();
    column->addWidget(problem_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &LimitsBox::add);
    setSelected({});
}

void LimitsBox::show(const metamodel::Tree& model, const Scenario& scenario)
{
    scenario_ = scenario;
    activities_.clear();
    for (const InputRow& row : inputRowsOf(model))
        if (const metamodel::Element* element = model.byId(row.id); element && element->is(bpmn::type::Activity))
            activities_.emplace_back(row.id, row.name);
    lanes_ = activitiesByLane(model);
    refresh();
}

void LimitsBox::setSelected(const QStringList& activityIds)
{
    selected_ = activityIds;
    add_->setText(selected_.isEmpty() ? tr("Add a limit") : tr("Add a limit for what is selected"));
    add_->setToolTip(selected_.isEmpty()
            ? tr("At most so many cases in the process, or in some of its activities; the others wait before it")
            : tr("At most so many cases in the activities that are selected on the diagram; the others wait before "
                 "them"));
}

QString LimitsBox::whereWords(const Limit& limit) const
{
    QStringList names;
    for (const QString& id : limit.activities) {
        const auto found = std::find_if(
            activities_.begin(), activities_.end(), [&](const auto& activity) { return activity.first == id; });
        names << (found == activities_.end() ? id : found->second);
    }
    return wordsFor(names);
}

LimitsBox::Row LimitsBox::makeRow(int limit)
{
    Row row {new QWidget(this), nullptr, nullptr};
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    row.most = new InputField({}, [this, limit](const QString& text) {
        const auto count = parseNumber(text);
        if (!count || *count < 1 || *count > greatestLimit || *count != std::floor(*count))
            return tr("'%1' is no whole number of cases of 1 or more.").arg(text.trimmed());
        Scenario changed = scenario_;
        changed.limits[std::size_t(limit)].most = int(*count);
        offer(std::move(changed));
        return QString();
    });
    row.most->setName(tr("Cases at most"));
    row.most->setFixedWidth(mostWidth);
    connect(row.most, &InputField::problemChanged, this, [this](const QString& words) {
        problem_->setText(words);
        problem_->setVisible(!words.isEmpty());
    });
    line->addWidget(row.most);
    line->addWidget(window::label(tr("in"), "muted"));
    row.where = window::plainButton({});
    row.where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(row.where, &QPushButton::clicked, this, [this, limit] { askWhere(limit); });
    line->addWidget(row.where, 1);
    auto* remove = new QToolButton(row.box);
    remove->setIcon(window::icon(QStringLiteral("close")));
    remove->setIconSize({14, 14});
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Remove this limit"));
    remove->setAccessibleName(remove->toolTip());
    // The button goes away with this.
    connect(remove, &QToolButton::clicked, this,
        [this, limit] { QTimer::singleShot(0, this, [=, this] { this->remove(limit); }); });
    line->addWidget(remove);
    rowsColumn_->addWidget(row.box);
    return row;
}

void LimitsBox::refresh()
{
    while (rows_.size() > scenario_.limits.size()) {
        delete rows_.back().box;
        rows_.pop_back();
    }
    while (rows_.size() < scenario_.limits.size())
        rows_.push_back(makeRow(int(rows_.size())));
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i].most->setText(countText(scenario_.limits[i].most));
        const QString where = whereWords(scenario_.limits[i]);
        rows_[i].where->setText(rows_[i].where->fontMetrics().elidedText(where, Qt::ElideRight, whereWidth));
        rows_[i].where->setToolTip(tr("Where so many cases may be: %1. Click to choose activities.").arg(where));
        rows_[i].where->setAccessibleName(tr("Limit of work in progress in %1").arg(where));
    }
    none_->setVisible(rows_.empty());
    caption_->setVisible(!rows_.empty());
}

InputField* LimitsBox::field(int limit) const
{
    return limit >= 0 && limit < int(rows_.size()) ? rows_[std::size_t(limit)].most : nullptr;
}

void LimitsBox::add()
{
    Scenario changed = scenario_;
    changed.limits.push_back({freeLimitId(changed), usualLimit, selected_});
    offer(std::move(changed));
    if (rows_.empty())
        return;
    auto* edit = rows_.back().most->findChild<QLineEdit*>();
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void LimitsBox::remove(int limit)
{
    if (limit >= int(scenario_.limits.size()))
        return;
    Scenario changed = scenario_;
    changed.limits.erase(changed.limits.begin() + limit);
    offer(std::move(changed));
    add_->setFocus(Qt::OtherFocusReason);
}

void LimitsBox::setActivities(int limit, const QStringList& activityIds)
{
    if (limit >= int(scenario_.limits.size()))
        return;
    Scenario changed = scenario_;
    changed.limits[std::size_t(limit)].activities = activityIds;
    offer(std::move(changed));
}

/// A list of all activities to tick; it counts when it closes.
void LimitsBox::askWhere(int limit)
{
    if (limit >= int(scenario_.limits.size()))
        return;
    auto* menu = new QMenu(this);
    auto* list = new QListWidget(menu);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(tr("Activities that the limit is of; none ticked: the whole process"));
    list->setToolTip(list->accessibleName());
    const QStringList& now = scenario_.limits[std::size_t(limit)].activities;
    for (const auto& [id, name] : activities_) {
        auto* item = new QListWidgetItem(name, list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(now.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    const int rows = std::clamp(list->count(), 1, mostLimitRows);
    list->setFixedSize(limitListWidth, rows * std::max(18, list->sizeHintForRow(0)) + 6);
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(list);
    const auto tick = [list](const QStringList& ids) {
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(
                ids.contains(list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    };
    menu->addAction(tr("The whole process"), this, [tick] { tick({}); });
    for (const auto& [name, ids] : lanes_)
        menu->addAction(tr("Lane %1").arg(name), this, [tick, of = ids] { tick(of); });
    menu->addAction(holder);
    connect(menu, &QMenu::aboutToHide, this, [this, menu, list, limit] {
        // What is clicked in the menu is done after it has gone.
        QTimer::singleShot(0, list, [this, menu, list, limit] {
            menu->deleteLater();
            QStringList ticked;
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->checkState() == Qt::Checked)
                    ticked << list->item(i)->data(Qt::UserRole).toString();
            setActivities(limit, ticked);
        });
    });
    menu->popup(rows_[std::size_t(limit)].where->mapToGlobal(QPoint(0, rows_[std::size_t(limit)].where->height())));
    list->setFocus();
}

void LimitsBox::offer(Scenario scenario)
{
    if (scenario == scenario_)
        return;
    scenario_ = scenario;
    refresh();
    Q_EMIT changed(scenario);
}

} // namespace millrace::app::simulation
