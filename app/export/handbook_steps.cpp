// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/handbook_steps.h"

#include "app/export/handbook_roles.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/drawing/formatted_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace millrace::app::exporting {

namespace {

namespace type = bpmn::type;
using editing::Step;
using metamodel::Element;
using metamodel::Tree;

constexpr int deepestIndent = 6;

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

QString named(const Element& element)
{
    if (!element.name().isEmpty())
        return bpmn::title(element).simplified();
    // What dividing means, where nobody has said it.
    if (element.is(type::ParallelGateway))
        return StepWords::tr("At the same time");
    if (element.is(type::ExclusiveGateway))
        return StepWords::tr("One of these");
    if (element.is(type::InclusiveGateway))
        return StepWords::tr("Any of these");
    if (element.is(type::EventBasedGateway))
        return StepWords::tr("Whatever comes first");
    return bpmn::title(element).simplified();
}

QString paragraph(const char* kind, const QString& html)
{
    return html.isEmpty()
        ? QString()
        : QStringLiteral("<p class=\"") + QLatin1String(kind) + QStringLiteral("\">") + html + QStringLiteral("</p>");
}

QString linkTo(const Element& target, const QString& text)
{
    return QStringLiteral("<a href=\"#") + anchorOf(target) + QStringLiteral("\">") + text.toHtmlEscaped()
        + QStringLiteral("</a>");
}

/// "2.1": counts lines of each level.
class Numbering {
public:
    void restart() { counts_.clear(); }
    QString next(int level)
    {
        counts_.resize(level + 1);
        ++counts_.back();
        QStringList parts;
        for (const int count : counts_)
            parts.append(QString::number(std::max(1, count)));
        return parts.join(u'.');
    }

private:
    QList<int> counts_;
};

class StepsWriter {
public:
    StepsWriter(const Tree& model)
        : model_(model)
    { }

    QString written(const std::vector<Step>& steps)
    {
        for (const Step& step : steps)
            if (const Element* element = model_.find(step.element))
                add(step, *element);
        return html_;
    }

private:
    void add(const Step& step, const Element& element)
    {
        if (!element.is(type::FlowNode)) {
            const bool isPool = element.is(type::Participant);
            process_ = isPool ? bpmn::referred(model_, element, u"processRef") : &element;
            heading(element, step.level + 1);
            if (isPool && process_ != nullptr)
                html_ += QStringLiteral("<a name=\"") + anchorOf(*process_) + QStringLiteral("\"></a>")
                    + documentationOf(*process_);
            return;
        }
        const Element* process = element.ancestor(type::Process);
        if (process != process_ && process != nullptr && !step.isJump) {
            process_ = process;
            heading(*process, step.level);
        }
        const int level = std::max(0, step.level - base_);
        const int indent = std::min(level, deepestIndent);
        html_ += QStringLiteral("<div class=\"step l") + QString::number(indent) + u'"';
        if (!step.isJump)
            html_ += QStringLiteral(" id=\"") + anchorOf(element) + u'"';
        html_ += u'>' + condition(step);
        if (step.isJump)
            html_ += paragraph(
                "facts", StepWords::tr("Goes on with").toHtmlEscaped() + u' ' + linkTo(element, named(element)));
        else
            html_ += title(element, level) + paragraph("facts", facts(step, element).toHtmlEscaped())
                + paragraph("facts", calls(element)) + documentationOf(element);
        html_ += QStringLiteral("</div>\n");
    }

    void heading(const Element& element, int base)
    {
        base_ = base;
        numbering_.restart();
        html_ += QStringLiteral("<h2 id=\"") + anchorOf(element) + QStringLiteral("\"><a name=\"") + anchorOf(element)
            + QStringLiteral("\"></a>") + named(element).toHtmlEscaped() + QStringLiteral("</h2>")
            + documentationOf(element);
    }

    QString title(const Element& element, int level)
    {
        return QStringLiteral("<h3><a name=\"") + anchorOf(element) + QStringLiteral("\"></a><span class=\"no\">")
            + numbering_.next(level) + QStringLiteral("</span> ") + named(element).toHtmlEscaped()
            + QStringLiteral("</h3>");
    }

    /// "User task · Clerk · assigned to ...".
    QString facts(const Step& step, const Element& element) const
    {
        QStringList facts;
        if (named(element) != bpmn::typeTitle(element))
            facts.append(bpmn::typeTitle(element));
        if (const Element* lane = model_.find(step.lane); lane != nullptr && !lane->name().isEmpty())
            facts.append(lane->name().simplified());
        if (const QStringList doers = assigneesOf(model_, element); !doers.isEmpty())
            facts.append(StepWords::tr("assigned to") + u' ' + doers.join(QStringLiteral(", ")));
        return facts.join(QStringLiteral(" \u00b7 "));
    }

    QString condition(const Step& step) const
    {
        const Element* flow = model_.find(step.flow);
        if (flow == nullptr)
            return {};
        QStringList parts;
        if (!flow->name().isEmpty())
            parts.append(flow->name().simplified().toHtmlEscaped());
        if (const Element* expression = flow->child(u"conditionExpression"))
            if (const QString text = expression->text().simplified(); !text.isEmpty())
                parts.append(QStringLiteral("<code>") + text.toHtmlEscaped() + QStringLiteral("</code>"));
        const Element* source = bpmn::referred(model_, *flow, u"sourceRef");
        if (source != nullptr && bpmn::referred(model_, *source, u"default") == flow)
            parts.append(StepWords::tr("otherwise").toHtmlEscaped());
        if (parts.isEmpty())
            return {};
        return paragraph("when", StepWords::tr("If:").toHtmlEscaped() + u' ' + parts.join(QStringLiteral(" \u00b7 ")));
    }

    /// What a call activity calls, and where a sub-process has a diagram of its own.
    QString calls(const Element& element) const
    {
        if (const QString called = element.attribute(u"calledElement"); !called.isEmpty()) {
            const Element* target = bpmn::referred(model_, element, u"calledElement");
            return StepWords::tr("Calls").toHtmlEscaped() + u' '
                + (target != nullptr ? linkTo(*target, named(*target)) : called.toHtmlEscaped());
        }
        if (!element.is(type::SubProcess))
            return {};
        for (const Element* diagram : bpmn::diagrams(model_))
            if (const Element* plane = diagram->child(u"BPMNPlane"))
                if (bpmn::shown(model_, *plane) == &element)
                    return linkTo(*diagram, StepWords::tr("Has a diagram of its own"));
        return {};
    }

    const Tree& model_;
    const Element* process_ = nullptr;
    int base_ = 0;
    Numbering numbering_;
    QString html_;
};

} // namespace

QString documentationOf(const Element& element)
{
    constexpr int belowThoseOfTheHandbook = 4;
    QString html;
    for (const Element* documentation : element.children(u"documentation")) {
        drawing::FormattedText words;
        words.read(documentation->text(), documentation->valueOrDefault(u"textFormat"));
        html += words.html(belowThoseOfTheHandbook);
    }
    return html.isEmpty() ? html : QStringLiteral("<div class=\"words\">") + html + QStringLiteral("</div>");
}

QString anchorOf(const Element& element)
{
    return QStringLiteral("step-") + QString::number(element.key());
}

QString stepsText(const Tree& model, const std::vector<Step>& steps)
{
    return StepsWriter(model).written(steps);
}

QString otherDocumentation(const Tree& model)
{
    QString rows;
    std::vector<const Element*> open {&model.root()};
    while (!open.empty()) {
        const Element* at = open.back();
        open.pop_back();
        const std::vector<const Element*> children = at->children();
        open.insert(open.end(), children.rbegin(), children.rend());
        if (at->is(type::FlowNode) || at->is(type::Process) || at->is(type::Participant) || at == &model.root())
            continue;
        if (const QString words = documentationOf(*at); !words.isEmpty())
            rows += QStringLiteral("<tr><td>") + named(*at).toHtmlEscaped() + QStringLiteral("</td><td>")
                + bpmn::typeTitle(*at).toHtmlEscaped() + QStringLiteral("</td><td>") + words
                + QStringLiteral("</td></tr>");
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<div class=\"card wide\"><table class=\"left\"><thead><tr><th>")
        + StepWords::tr("Name").toHtmlEscaped() + QStringLiteral("</th><th>") + StepWords::tr("Kind").toHtmlEscaped()
        + QStringLiteral("</th><th>") + StepWords::tr("Documentation").toHtmlEscaped()
        + QStringLiteral("</th></tr></thead><tbody>") + rows + QStringLiteral("</tbody></table></div>");
}

} // namespace millrace::app::exporting
