// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook_exchange.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <QStringList>
#include <vector>

namespace millrace::app::exporting {

namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Tree;

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

QString cell(const QString& words)
{
    return QStringLiteral("<td>") + words.toHtmlEscaped() + QStringLiteral("</td>");
}

QString head(const QString& words)
{
    return QStringLiteral("<th>") + words.toHtmlEscaped() + QStringLiteral("</th>");
}

/// All but the one.
QString partnersOf(const Tree& model, const Element& exchange, const Element* but)
{
    QStringList names;
    for (const Element* reference : exchange.children(u"participantRef"))
        if (const Element* partner = model.byId(reference->text().trimmed()); partner != nullptr && partner != but)
            names += bpmn::title(*partner).simplified();
    return names.join(QStringLiteral(", "));
}

/// "Order, Confirmation": what is sent first, then what comes back; by the message, else by the flow that carries it.
QString messagesOf(const Tree& model, const Element& exchange)
{
    const QString first = exchange.attribute(u"initiatingParticipantRef");
    QStringList names;
    for (const bool comesBack : {false, true})
        for (const Element* reference : exchange.children(u"messageFlowRef")) {
            const Element* flow = model.byId(reference->text().trimmed());
            if (flow == nullptr || (flow->attribute(u"sourceRef") != first) != comesBack)
                continue;
            const Element* message = bpmn::referred(model, *flow, u"messageRef");
            if (const QString name = message != nullptr ? message->name() : flow->name(); !name.isEmpty())
                names += name.simplified();
        }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString exchangeTable(const Tree& model)
{
    QString rows;
    std::vector<const Element*> open {&model.root()};
    while (!open.empty()) {
        const Element* at = open.back();
        open.pop_back();
        const std::vector<const Element*> children = at->children();
        open.insert(open.end(), children.rbegin(), children.rend());
        if (!at->is(type::ChoreographyActivity) && !at->is(type::ConversationNode))
            continue;
        const Element* first = bpmn::referred(model, *at, u"initiatingParticipantRef");
        rows += QStringLiteral("<tr>") + cell(bpmn::title(*at).simplified())
            + cell(first != nullptr ? bpmn::title(*first).simplified() : QString())
            + cell(partnersOf(model, *at, first)) + cell(messagesOf(model, *at)) + QStringLiteral("</tr>");
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<div class=\"card wide\"><table class=\"left\"><thead><tr>")
        + head(ExchangeWords::tr("Exchange")) + head(ExchangeWords::tr("Begun by")) + head(ExchangeWords::tr("With"))
        + head(ExchangeWords::tr("Messages")) + QStringLiteral("</tr></thead><tbody>") + rows
        + QStringLiteral("</tbody></table></div>");
}

} // namespace millrace::app::exporting
