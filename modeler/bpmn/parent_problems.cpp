// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/reading_problems.h"
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"

#include <QCoreApplication>
#include <QHash>
#include <vector>

namespace millrace::bpmn {

namespace {

struct ParentWords {
    Q_DECLARE_TR_FUNCTIONS(ParentProblems)
};

class ParentCheck {
public:
    ParentCheck(const Tree& tree, const QString& file)
        : tree_(tree)
        , file_(file)
    { }

    base::Problems run()
    {
        std::vector<const Element*> open {&tree_.root()};
        while (!open.empty()) {
            const Element* element = open.back();
            open.pop_back();
            if (element->is(type::LaneSet))
                checkLanes(*element);
            else if (element->is(type::BoundaryEvent))
                checkEvent(*element);
            else if (element->is(type::Collaboration))
                checkPools(*element);
            // Drawings and data hold nothing of the kind.
            if (element->is(type::BPMNDiagram) || element->is(type::ExtensionElements))
                continue;
            const auto children = element->children();
            open.insert(open.end(), children.rbegin(), children.rend());
        }
        return std::move(problems_);
    }

private:
    void checkLanes(const Element& set)
    {
        QHash<QString, const Element*> laneOf;
        for (const Element* lane : set.children(u"lane"))
            for (const Element* reference : lane->children(u"flowNodeRef")) {
                const QString id = reference->text().trimmed();
                const Element*& first = laneOf[id];
                const Element* node = tree_.byId(id);
                if (first && first != lane && node)
                    warn(*reference, *node,
                        ParentWords::tr("\u201C%1\u201D is listed in two lanes: \u201C%2\u201D and \u201C%3\u201D. "
                                        "Move it into the one where it belongs.")
                            .arg(shortTitle(*node), shortTitle(*first), shortTitle(*lane)));
                if (!first)
                    first = lane;
            }
    }

    void checkEvent(const Element& event)
    {
        const Element* host = referred(tree_, event, u"attachedToRef");
        if (host && !host->is(type::Activity))
            warn(event, event,
                ParentWords::tr(
                    "The event \u201C%1\u201D says that it sits on the border of \u201C%2\u201D, but events sit "
                    "on tasks, sub-processes and call activities alone. Move it onto one.")
                    .arg(shortTitle(event), shortTitle(*host)));
        else if (host && host->parent() != event.parent())
            warn(event, event,
                ParentWords::tr("The event \u201C%1\u201D sits on the border of \u201C%2\u201D, but stands in another "
                                "sub-process or pool. Move it off the border and back onto it.")
                    .arg(shortTitle(event), shortTitle(*host)));
    }

    void checkPools(const Element& collaboration)
    {
        QHash<QString, const Element*> poolOf;
        for (const Element* participant : collaboration.children(u"participant")) {
            const Element* process = referred(tree_, *participant, u"processRef");
            if (!process)
                continue;
            const Element*& first = poolOf[process->id()];
            if (first)
                warn(*participant, *participant,
                    ParentWords::tr("The pools \u201C%1\u201D and \u201C%2\u201D say that they hold the same process. "
                                    "It is taken to be in the first.")
                        .arg(shortTitle(*first), shortTitle(*participant)));
            else
                first = participant;
        }
    }

    void warn(const Element& where, const Element& about, const QString& message)
    {
        problems_.push_back({base::Severity::Warning, message, file_, where.line(), about.id(), {}});
    }

    const Tree& tree_;
    const QString& file_;
    base::Problems problems_;
};

} // namespace

base::Problems parentProblems(const Tree& tree, const QString& file)
{
    return ParentCheck(tree, file).run();
}

} // namespace millrace::bpmn
