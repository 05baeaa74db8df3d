// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook_roles.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <map>

namespace millrace::app::exporting {

namespace {

using metamodel::Element;
using metamodel::Tree;

struct RoleWords {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

/// Who takes part, in the order in which they are met, and what each activity asks of them.
class Parties {
public:
    void add(const Element& activity, const QString& party, QChar part)
    {
        if (party.isEmpty())
            return;
        if (!names_.contains(party))
            names_.append(party);
        QString& parts = parts_[{activity.key(), party}];
        if (!parts.contains(part))
            parts += parts.isEmpty() ? QString(part) : QStringLiteral(", ") + part;
    }
    const QStringList& names() const { return names_; }
    QString parts(const Element& activity, const QString& party) const
    {
        const auto found = parts_.find({activity.key(), party});
        return found == parts_.end() ? QString() : found->second;
    }

private:
    QStringList names_;
    std::map<std::pair<metamodel::Key, QString>, QString> parts_;
};

void addEach(QStringList& names, const QString& list)
{
    for (const QString& name : list.split(u','))
        if (const QString tidy = name.simplified(); !tidy.isEmpty() && !names.contains(tidy))
            names.append(tidy);
}

bool saysWho(const QString& attribute)
{
    const QString local = attribute.section(u':', -1);
    return local == QLatin1String("assignee") || local == QLatin1String("candidateUsers")
        || local == QLatin1String("candidateGroups");
}

QString partyAt(const Element* end, const QHash<metamodel::Key, const Element*>& pools)
{
    if (end == nullptr)
        return {};
    if (end->is(bpmn::type::Participant))
        return bpmn::title(*end).simplified();
    const Element* process = end->ancestor(bpmn::type::Process);
    const Element* pool = process != nullptr ? pools.value(process->key()) : nullptr;
    return pool != nullptr ? bpmn::title(*pool).simplified() : QString();
}

void addMessages(Parties& parties, const Tree& model, const QHash<metamodel::Key, const Element*>& pools)
{
    for (const Element* collaboration : model.root().children()) {
        if (!collaboration->is(bpmn::type::Collaboration))
            continue;
        for (const Element* flow : collaboration->children(u"messageFlow")) {
            const Element* source = bpmn::referred(model, *flow, u"sourceRef");
            const Element* target = bpmn::referred(model, *flow, u"targetRef");
            if (source != nullptr && source->is(bpmn::type::Activity))
                parties.add(*source, partyAt(target, pools), u'I');
            if (target != nullptr && target->is(bpmn::type::Activity))
                parties.add(*target, partyAt(source, pools), u'C');
        }
    }
}

void addDoers(Parties& parties, const Tree& model, const Element& activity, const Element* lane,
    const QHash<metamodel::Key, const Element*>& pools)
{
    const QString place
        = lane != nullptr && !lane->name().isEmpty() ? lane->name().simplified() : partyAt(&activity, pools);
    const QStringList doers = assigneesOf(model, activity);
    for (const QString& doer : doers)
        parties.add(activity, doer, u'R');
    if (doers.isEmpty())
        parties.add(activity, place, u'R');
    else if (!doers.contains(place))
        parties.add(activity, place, u'A');
}

} // namespace

QHash<metamodel::Key, const Element*> poolsOf(const Tree& model)
{
    QHash<metamodel::Key, const Element*> pools;
    for (const Element* collaboration : model.root().children())
        if (collaboration->is(bpmn::type::Collaboration))
            for (const Element* pool : collaboration->children(u"participant"))
                if (const Element* process = bpmn::referred(model, *pool, u"processRef"))
                    pools.insert(process->key(), pool);
    return pools;
}

QStringList assigneesOf(const Tree& model, const Element& element)
{
    QStringList names;
    for (const Element* role : element.children()) {
        if (!role->is(bpmn::type::ResourceRole))
            continue;
        const Element* resource = bpmn::referred(model, *role, u"resourceRef");
        QString name = resource != nullptr ? bpmn::title(*resource) : role->name();
        if (const Element* assignment = role->child(u"resourceAssignmentExpression"); name.isEmpty() && assignment)
            for (const Element* expression : assignment->children())
                name += expression->text();
        addEach(names, name.replace(u',', u' '));
    }
    std::vector<const Element*> holders {&element};
    if (const Element* extensions = element.child(u"extensionElements"))
        for (const Element* extension : extensions->children())
            holders.push_back(extension);
    for (const Element* holder : holders)
        for (const metamodel::Attribute& attribute : holder->attributes())
            if (saysWho(attribute.name))
                addEach(names, attribute.value);
    return names;
}

QString rolesTable(const Tree& model, const std::vector<editing::Step>& steps)
{
    const auto pools = poolsOf(model);
    Parties parties;
    std::vector<const Element*> activities;
    QHash<metamodel::Key, metamodel::Key> lanes; ///< what is inside of a sub-process is done in its lane
    for (const editing::Step& step : steps)
        if (!step.isJump)
            lanes.insert(step.element, step.lane);
    for (const editing::Step& step : steps) {
        const Element* element = model.find(step.element);
        if (element == nullptr || step.isJump || !element->is(bpmn::type::Activity))
            continue;
        activities.push_back(element);
        metamodel::Key lane = step.lane;
        for (const Element* around = element->parent(); lane == metamodel::noKey && around != nullptr;
             around = around->parent())
            lane = lanes.value(around->key(), metamodel::noKey);
        addDoers(parties, model, *element, model.find(lane), pools);
    }
    addMessages(parties, model, pools);
    if (parties.names().isEmpty() || activities.empty())
        return {};
    QString html = QStringLiteral("<div class=\"card wide\"><table class=\"roles\"><thead><tr><th>")
        + RoleWords::tr("Activity").toHtmlEscaped() + QStringLiteral("</th>");
    for (const QString& name : parties.names())
        html += QStringLiteral("<th>") + name.toHtmlEscaped() + QStringLiteral("</th>");
    html += QStringLiteral("</tr></thead><tbody>");
    for (const Element* activity : activities) {
        html += QStringLiteral("<tr><td>") + bpmn::title(*activity).simplified().toHtmlEscaped()
            + QStringLiteral("</td>");
        for (const QString& name : parties.names())
            html += QStringLiteral("<td>") + parties.parts(*activity, name) + QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table></div><p class=\"sub\">")
        + RoleWords::tr("R does it. A answers for it, where others do it. C is heard: it sends a message. I is told: "
                        "it gets a message.")
              .toHtmlEscaped()
        + QStringLiteral("</p>");
}

} // namespace millrace::app::exporting
