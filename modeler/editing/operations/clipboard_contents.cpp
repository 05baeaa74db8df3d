// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/operations/clipboard_contents.h"

#include "modeler/bpmn/definitions.h"
#include "modeler/bpmn/views.h"
#include "modeler/editing/element_detail.h"
#include "modeler/editing/event_rules.h"
#include "modeler/editing/operations/clipboard_partners.h"
#include "modeler/editing/operations/fresh_ids.h"
#include "modeler/editing/plane.h"
#include "modeler/editing/rules.h"

#include <algorithm>
#include <set>

namespace millrace::editing {

namespace type = bpmn::type;
using metamodel::Draft;

namespace {

bool standsWithin(const Element& inner, const Element& outer)
{
    for (const Element* up = &inner; up; up = up->parent()) {
        if (up == &outer)
            return true;
    }
    return false;
}

/// The same thing in the document: by its id, else by its name.
const Element* counterpart(const Tree& tree, const Element& definition)
{
    const Element* same = tree.byId(definition.id());
    if (same && same->type() == definition.type() && same->name() == definition.name())
        return same;
    if (definition.name().isEmpty())
        return nullptr;
    for (const Element* other : tree.root().children()) {
        if (other->type() == definition.type() && other->name() == definition.name())
            return other;
    }
    return nullptr;
}

void idsWithin(const Element& element, std::vector<QString>& ids)
{
    if (!element.id().isEmpty())
        ids.push_back(element.id());
    for (const Element* child : element.children())
        idsWithin(*child, ids);
}

/// Chooses what of the clipboard can stand in the document.
class Choice {
public:
    Choice(const Tree& clipboard, const Element& plane, const Tree& tree, const Element* scope, bool mayHavePools)
        : clipboard_(clipboard)
        , plane_(plane)
        , tree_(tree)
        , scope_(scope)
        , mayHavePools_(mayHavePools)
        , ids_(tree)
    { }

    ClipboardContents make()
    {
        if (mayHavePools_)
            takePools();
        // What joins others after what it joins.
        for (const Joins joins : {Joins::Nothing, Joins::Nodes, Joins::Anything}) {
            takeLoose(joins);
            takeBesides(joins);
        }
        takePartners();
        takeUndrawnMessages();
        takeShown();
        takeDefinitions();
        renameAll();
        return std::move(contents_);
    }

private:
    /// Those that something that comes refers to, or another definition that comes.
    void takeDefinitions()
    {
        std::vector<const Element*> open;
        for (const Element* definition : clipboard_.root().children())
            if (definition->is(type::RootElement) && !definition->is(type::CallableElement)
                && !definition->is(type::Collaboration))
                open.push_back(definition);
        for (std::size_t before = 0; before != open.size();) {
            before = open.size();
            std::erase_if(open, [this](const Element* definition) {
                if (!isReferred(*definition))
                    return false;
                if (const Element* known = counterpart(tree_, *definition)) {
                    ids_.use(definition->id(), known->id());
                } else {
                    taken_.insert(definition);
                    contents_.definitions.push_back(Tree::draftOf(*definition));
                }
                return true;
            });
        }
    }

    bool isReferred(const Element& definition) const
    {
        std::vector<QString> ids;
        idsWithin(definition, ids);
        for (const QString& id : ids)
            for (const metamodel::Reference& reference : clipboard_.referencesTo(id))
                if (const Element* from = clipboard_.find(reference.from); from && isTaken(*from))
                    return true;
        return false;
    }

    void takePools()
    {
        for (const Element* shape : shapesOn(plane_)) {
            const Element* pool = bpmn::shown(clipboard_, *shape);
            if (!pool || !isPool(*shape, *pool) || !taken_.insert(pool).second)
                continue;
            Draft draft = Tree::draftOf(*pool);
            const Element* process = bpmn::referred(clipboard_, *pool, u"processRef");
            if (process && process->is(type::Process) && taken_.insert(process).second)
                contents_.processes.push_back(Tree::draftOf(*process));
            else // a process is in one pool
                std::erase_if(draft.attributes,
                    [](const metamodel::Attribute& one) { return one.name == QLatin1String("processRef"); });
            contents_.besides.push_back(std::move(draft));
        }
        hasPools_ = !contents_.besides.empty();
    }

    enum class Joins { Nothing, Nodes, Anything };
    static Joins joinedBy(const Element& element)
    {
        const bool joinsNodes
            = element.is(type::SequenceFlow) || element.is(type::MessageFlow) || element.is(type::ConversationLink);
        return joinsNodes ? Joins::Nodes : element.is(type::Association) ? Joins::Anything : Joins::Nothing;
    }

    /// What is in processes that have no pool on the plane, or in a choreography.
    void takeLoose(Joins joins)
    {
        if (!scope_)
            return;
        for (const Element* whole : clipboard_.root().children()) {
            const bool isWhole = whole->is(type::Process) || whole->is(type::Choreography);
            if (!isWhole || taken_.contains(whole) || !isHere(*whole))
                continue;
            for (const Element* element : whole->children())
                if (joinedBy(*element) == joins && !taken_.contains(element))
                    takeOne(*element);
        }
    }

    /// Whether the plane shows it, or something of it.
    bool isHere(const Element& whole) const
    {
        const auto inside = whole.children();
        return bpmn::shown(clipboard_, plane_) == &whole
            || std::any_of(inside.begin(), inside.end(), [this](const Element* one) {
                   return (one->is(type::FlowElement) || one->is(type::Artifact))
                       && diagramElementOn(clipboard_, plane_, *one);
               });
    }

    void takeOne(const Element& element)
    {
        const Element* known = element.is(type::DataObject) ? tree_.byId(element.id()) : nullptr;
        if (known && known->is(type::DataObject) && standsWithin(*scope_, *known->parent())) {
            ids_.use(element.id(), known->id());
            return;
        }
        const bool mayBe = element.is(type::FlowElement) || element.is(type::Artifact);
        // Of a whole file of another program only what its diagram shows comes from other processes.
        if (!mayBe || !canContain(tree_, *scope_, element.type()) || !mayEventBeThere(element)
            || (hasPools_ && !isNeeded(element)) || !hasEnds(element))
            return;
        taken_.insert(&element);
        contents_.elements.push_back(Tree::draftOf(element));
    }

    /// In processes the event becomes what it may be there; choreographies know few of them.
    bool mayEventBeThere(const Element& element) const
    {
        const bool isChoreography = scope_->is(type::Choreography) || scope_->is(type::SubChoreography);
        return !isChoreography || !element.is(type::Event)
            || (!element.is(type::BoundaryEvent) && mayEventStand(describe(clipboard_, element), *scope_));
    }

    bool isNeeded(const Element& element) const
    {
        return element.is(type::DataObject) || diagramElementOn(clipboard_, plane_, element) != nullptr;
    }

    /// Conversations and messages between the pools, and notes beside them.
    void takeBesides(Joins joins)
    {
        for (const Element* drawn : plane_.children()) {
            const Element* element = bpmn::shown(clipboard_, *drawn);
            const Element* whole = element ? element->parent() : nullptr;
            if (!whole || !whole->is(type::Collaboration) || whole->is(type::Choreography)
                || joinedBy(*element) != joins || taken_.contains(element))
                continue;
            const bool isOfPools = element->is(type::MessageFlow) || element->is(type::ConversationNode)
                || element->is(type::ConversationLink);
            const bool mayBe = isOfPools ? mayHavePools_ : element->is(type::Artifact) && (mayHavePools_ || scope_);
            if (mayBe && hasEnds(*element)) {
                taken_.insert(element);
                (mayHavePools_ ? contents_.besides : contents_.elements).push_back(Tree::draftOf(*element));
            }
        }
    }

    void takePartners()
    {
        if (!scope_)
            return;
        const Element* choreography = scope_->is(type::Choreography) ? scope_ : scope_->ancestor(type::Choreography);
        if (!choreography)
            return;
        for (const Partner& partner : partnersOf(clipboard_, {taken_.begin(), taken_.end()}, *choreography)) {
            if (partner.known) {
                ids_.use(partner.wanted->id(), partner.known->id());
            } else if (taken_.insert(partner.wanted).second) {
                contents_.partners.push_back(Tree::draftOf(*partner.wanted));
            }
        }
    }

    /// Conversations hold messages that need not be drawn.
    void takeUndrawnMessages()
    {
        for (Draft& draft : contents_.besides)
            if (tree_.schema().isA(draft.type, type::ConversationNode))
                forMessages(draft, [this](const Element& flow) {
                    if (!taken_.contains(&flow) && hasEnds(flow) && taken_.insert(&flow).second)
                        undrawn_.push_back(Tree::draftOf(flow));
                });
        contents_.besides.insert(contents_.besides.end(), undrawn_.begin(), undrawn_.end());
        for (Draft& draft : contents_.besides)
            if (tree_.schema().isA(draft.type, type::ConversationNode))
                dropAbsent(draft);
    }

    template <typename Visit> void forMessages(const Draft& node, const Visit& visit)
    {
        for (const Draft& child : node.children) {
            const Element* flow
                = child.role == QLatin1String("messageFlowRef") ? clipboard_.byId(child.text.trimmed()) : nullptr;
            if (flow && flow->is(type::MessageFlow))
                visit(*flow);
            forMessages(child, visit);
        }
    }

    /// Who takes part in a conversation is who comes along; the document may know others by the same id.
    void dropAbsent(Draft& node) const
    {
        std::erase_if(node.children, [this](const Draft& child) {
            if (child.role != QLatin1String("participantRef") && child.role != QLatin1String("messageFlowRef"))
                return false;
            const Element* referred = clipboard_.byId(child.text.trimmed());
            return !referred || !isTaken(*referred);
        });
        for (Draft& child : node.children)
            dropAbsent(child);
    }

    bool hasEnds(const Element& element) const
    {
        if (joinedBy(element) == Joins::Nothing)
            return true;
        const auto [source, target] = endsOf(clipboard_, element);
        return source && target && isTaken(*source) && isTaken(*target);
    }

    bool isTaken(const Element& element) const
    {
        for (const Element* up = &element; up; up = up->parent())
            if (taken_.contains(up))
                return true;
        return false;
    }

    void takeShown()
    {
        for (const Element* drawn : plane_.children()) {
            // The bands of a task come and stay with it.
            const bool isBand = !bpmn::bandKind(*drawn).isEmpty();
            const Element* task = isBand ? bpmn::referred(clipboard_, *drawn, u"choreographyActivityShape") : nullptr;
            const Element* element = isBand && !task ? nullptr : bpmn::shown(clipboard_, task ? *task : *drawn);
            if (element && isTaken(*element))
                contents_.shown.push_back(Tree::draftOf(*drawn));
        }
        for (const Element* diagram : bpmn::diagrams(clipboard_)) {
            const Element* plane = diagram->child(u"BPMNPlane");
            const Element* inside = plane && plane != &plane_ ? bpmn::shown(clipboard_, *plane) : nullptr;
            if (inside && mayHavePlaneOfOwn(*inside) && isTaken(*inside))
                contents_.diagrams.push_back(Tree::draftOf(*diagram));
        }
    }

    void renameAll()
    {
        const auto lists = {&contents_.definitions, &contents_.processes, &contents_.besides, &contents_.partners,
            &contents_.elements, &contents_.shown, &contents_.diagrams};
        for (const auto* drafts : lists)
            for (const Draft& draft : *drafts)
                ids_.add(draft);
        for (auto* drafts : lists)
            for (Draft& draft : *drafts)
                ids_.apply(draft);
    }

    const Tree& clipboard_;
    const Element& plane_;
    const Tree& tree_;
    const Element* scope_;
    bool mayHavePools_;
    FreshIds ids_;
    ClipboardContents contents_;
    std::set<const Element*> taken_; ///< with all that is in them
    std::vector<Draft> undrawn_;
    bool hasPools_ = false;
};

} // namespace

std::map<QString, QString> missingPrefixes(const Draft& draft, const Tree& source, const Tree& target)
{
    std::map<QString, QString> missing;
    std::vector<const Draft*> open {&draft};
    while (!open.empty()) {
        const Draft& at = *open.back();
        open.pop_back();
        const metamodel::Type* row = target.schema().type(at.type);
        for (const metamodel::Attribute& attribute : at.attributes) {
            const metamodel::Property* property = row ? row->property(attribute.name) : nullptr;
            if (!property || property->valueType != QLatin1String("QName") || !attribute.value.contains(u':'))
                continue;
            const QString declaration = QStringLiteral("xmlns:") + attribute.value.section(QLatin1Char(':'), 0, 0);
            const QString uri = source.root().attribute(declaration);
            if (!uri.isEmpty() && !target.root().hasAttribute(declaration))
                missing.emplace(declaration, uri);
        }
        for (const Draft& child : at.children)
            open.push_back(&child);
    }
    return missing;
}

bool holdsPools(const Tree& clipboard, const Element& plane)
{
    for (const Element* shape : shapesOn(plane))
        if (const Element* shown = bpmn::shown(clipboard, *shape); shown && isPool(*shape, *shown))
            return true;
    return false;
}

bool shows(const Tree& clipboard, const Element& plane, TypeId wanted)
{
    const auto shapes = shapesOn(plane);
    return std::any_of(shapes.begin(), shapes.end(), [&](const Element* shape) {
        const Element* element = bpmn::shown(clipboard, *shape);
        return element && element->is(wanted);
    });
}

bool mayHavePlaneOfOwn(const Element& element)
{
    return element.is(type::SubProcess) || element.is(type::SubChoreography) || element.is(type::Process);
}

ClipboardContents clipboardContents(
    const Tree& clipboard, const Element& plane, const Tree& tree, const Element* scope, bool mayHavePools)
{
    return Choice(clipboard, plane, tree, scope, mayHavePools).make();
}

} // namespace millrace::editing
