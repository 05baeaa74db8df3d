// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/limits_box.h"

#include "app/simulation/input_field.h"
#include "app/simulation/input_rows.h"
#include "app/simulation/input_text.h"
#include "app/simulation/staffing.h"
#include "app/window/widgets.h"
#include "modeler/bpmn/views.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QWidgetAction>
#include <algorithm>

namespace millrace::app::simulation {

using scenario::Limit;
using scenario::Scenario;

namespace {

constexpr int usualLimit = 5, mostWidth = 64, limitListWidth = 230, whereWidth = 116,
              mostLimitRows = 12; ///< the last: in the list

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

class LimitsBox::Line : public QWidget {
public:
    explicit Line(InputField::Enter write)
        : most(new InputField({}, std::move(write)))
        , where(window::plainButton({}))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        most->setName(LimitsBox::tr("Cases at most"));
        most->setFixedWidth(mostWidth);
        row->addWidget(most);
        row->addWidget(window::label(tr("in"), "muted"));
        where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        row->addWidget(where, 1);
    }
    InputField* most;
    QPushButton* where;
};

LimitsBox::LimitsBox(QWidget* parent)
    : EntryLines({.section = tr("Work in progress"),
                     .none = tr("Any number of cases may be in work at the same time."),
                     .caption = tr("Cases at the same time, at most"),
                     .remove = tr("Remove this limit")},
        parent)
{
    connect(&addButton(), &QPushButton::clicked, this, &LimitsBox::add);
    setSelected({});
}

void LimitsBox::show(const metamodel::Tree& model, const Scenario& scenario)
{
    activities_.clear();
    for (const InputRow& row : inputRowsOf(model))
        if (const metamodel::Element* element = model.byId(row.id); element && element->is(bpmn::type::Activity))
            activities_.emplace_back(row.id, row.name);
    lanes_ = activitiesByLane(model);
    setScenario(scenario);
}

void LimitsBox::setSelected(const QStringList& activityIds)
{
    selected_ = activityIds;
    addButton().setText(selected_.isEmpty() ? tr("Add a limit") : tr("Add a limit for what is selected"));
    addButton().setToolTip(selected_.isEmpty()
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

LimitsBox::Line* LimitsBox::lineOf(int limit) const
{
    return static_cast<Line*>(line(limit));
}

QWidget* LimitsBox::makeLine(int limit)
{
    auto* made = new Line([this, limit](const QString& text) { return write(limit, text); });
    connect(made->most, &InputField::problemChanged, this, [this](const QString& words) { sayProblem(words); });
    auto* menu = new QMenu(made->where);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, limit] { fillWhere(*menu, limit); });
    made->where->setMenu(menu);
    return made;
}

/// What is wrong with it.
QString LimitsBox::write(int limit, const QString& most)
{
    const auto count = parseCount(most, 1);
    if (!count)
        return notACaseCount(most);
    Scenario changed = scenario();
    changed.limits[std::size_t(limit)].most = int(*count);
    offer(changed);
    return {};
}

void LimitsBox::fillLine(int limit)
{
    Line& shown = *lineOf(limit);
    const Limit& said = scenario().limits[std::size_t(limit)];
    shown.most->setText(countText(said.most));
    const QString where = whereWords(said);
    shown.where->setText(shown.where->fontMetrics().elidedText(where, Qt::ElideRight, whereWidth));
    shown.where->setToolTip(tr("Where so many cases may be: %1. Click to choose activities.").arg(where));
    shown.where->setAccessibleName(tr("Limit of work in progress in %1").arg(where));
}

InputField* LimitsBox::field(int limit) const
{
    const Line* shown = lineOf(limit);
    return shown ? shown->most : nullptr;
}

void LimitsBox::add()
{
    Scenario changed = scenario();
    changed.limits.push_back({freeLimitId(changed), usualLimit, selected_});
    offer(changed);
    const InputField* added = field(lineCount() - 1);
    if (!added)
        return;
    auto* edit = added->findChild<QLineEdit*>();
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}

void LimitsBox::erase(Scenario& scenario, int limit) const
{
    scenario.limits.erase(scenario.limits.begin() + limit);
}

void LimitsBox::setActivities(int limit, const QStringList& activityIds)
{
    if (limit >= int(scenario().limits.size()))
        return;
    Scenario changed = scenario();
    changed.limits[std::size_t(limit)].activities = activityIds;
    offer(changed);
}

/// A list of all activities to tick; it counts when it closes.
void LimitsBox::fillWhere(QMenu& menu, int limit)
{
    menu.clear();
    if (limit >= int(scenario().limits.size()))
        return;
    auto* list = new QListWidget(&menu);
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(tr("Activities that the limit is of; none ticked: the whole process"));
    list->setToolTip(list->accessibleName());
    const QStringList& now = scenario().limits[std::size_t(limit)].activities;
    for (const auto& [id, name] : activities_) {
        auto* item = new QListWidgetItem(name, list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(now.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(0);
    const int rows = std::clamp(list->count(), 1, mostLimitRows);
    list->setFixedSize(limitListWidth, rows * std::max(18, list->sizeHintForRow(0)) + 6);
    auto* holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(list);
    const auto tick = [list](const QStringList& ids) {
        for (int i = 0; i < list->count(); ++i)
            list->item(i)->setCheckState(
                ids.contains(list->item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
    };
    menu.addAction(tr("The whole process"), this, [tick] { tick({}); });
    for (const auto& [name, ids] : lanes_)
        menu.addAction(tr("Lane %1").arg(name), this, [tick, of = ids] { tick(of); });
    menu.addAction(holder);
    connect(&menu, &QMenu::aboutToHide, list, [this, list, limit] {
        // What is clicked in the menu is done after it has gone.
        QTimer::singleShot(0, list, [this, list, limit] {
            QStringList ticked;
            for (int i = 0; i < list->count(); ++i)
                if (list->item(i)->checkState() == Qt::Checked)
                    ticked << list->item(i)->data(Qt::UserRole).toString();
            setActivities(limit, ticked);
        });
    });
    QTimer::singleShot(0, list, [list] { list->setFocus(); }); // once it is in sight
}

} // namespace millrace::app::simulation
