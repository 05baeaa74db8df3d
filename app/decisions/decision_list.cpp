// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decisions/decision_list.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "modeler/dmn/types.h"
#include "modeler/dmn/views.h"

#include <QSignalBlocker>
#include <set>

namespace millrace::app::decisions {

namespace {

constexpr int keyRole = Qt::UserRole + 1;

/// The last of those that no other one requires.
metamodel::Key topDecision(const metamodel::Tree& tree)
{
    std::set<const metamodel::Element*> required;
    for (const metamodel::Element* decision : dmn::decisions(tree))
        for (const metamodel::Element* requirement : decision->children(u"informationRequirement"))
            for (const metamodel::Element* reference : requirement->children())
                required.insert(dmn::referred(tree, *reference));
    metamodel::Key top = metamodel::noKey;
    for (const metamodel::Element* decision : dmn::decisions(tree))
        if (!required.contains(decision) || top == metamodel::noKey)
            top = decision->key();
    return top;
}

} // namespace

DecisionList::DecisionList(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Decisions of this file"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({15, 15});
    connect(this, &QListWidget::currentItemChanged, this, [this] { Q_EMIT chosenChanged(chosen()); });
}

metamodel::Key DecisionList::chosen() const
{
    return currentItem() ? currentItem()->data(keyRole).toInt() : metamodel::noKey;
}

void DecisionList::choose(metamodel::Key element)
{
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(keyRole).toInt() == element && element != metamodel::noKey)
            setCurrentRow(row);
}

void DecisionList::addSection(
    const metamodel::Tree& tree, metamodel::TypeId type, const QString& title, const QString& iconName)
{
    bool isFirst = true;
    for (const metamodel::Element* element : tree.root().children()) {
        if (!element->is(type))
            continue;
        if (isFirst) {
            auto* head = new QListWidgetItem(title, this);
            head->setFlags(Qt::NoItemFlags);
            head->setForeground(window::colors().muted);
            head->setFont(window::uiFont(11));
            isFirst = false;
        }
        const QString name = element->name().simplified();
        auto* row = new QListWidgetItem(window::icon(iconName), name.isEmpty() ? tr("(without a name)") : name, this);
        row->setData(keyRole, element->key());
        row->setToolTip(name);
    }
}

void DecisionList::show(const metamodel::Tree& tree)
{
    const metamodel::Key before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        addSection(tree, dmn::type::Decision, tr("Decisions"), QStringLiteral("table"));
        addSection(tree, dmn::type::BusinessKnowledgeModel, tr("Knowledge models"), QStringLiteral("script"));
        addSection(tree, dmn::type::DecisionService, tr("Decision services"), QStringLiteral("gear"));
        addSection(tree, dmn::type::InputData, tr("Inputs"), QStringLiteral("import"));
        choose(before);
        if (chosen() == metamodel::noKey)
            choose(topDecision(tree));
        for (int row = 0; row < count() && chosen() == metamodel::noKey; ++row)
            choose(item(row)->data(keyRole).toInt());
    }
    if (chosen() != before)
        Q_EMIT chosenChanged(chosen());
}

} // namespace millrace::app::decisions
