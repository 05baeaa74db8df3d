// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/diff/diff.h"
#include "modeler/diff/matching.h"

#include <algorithm>
#include <set>

namespace millrace::diff {

using metamodel::Changes;
using metamodel::Draft;
using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;
using metamodel::Tree;

namespace {

/// Longest subsequence of rising numbers: the children that may stay where they are.
std::set<std::size_t> staying(const std::vector<std::ptrdiff_t>& positions)
{
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> before(positions.size(), -1);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] < 0)
            continue;
        const auto at = std::lower_bound(tails.begin(), tails.end(), i,
            [&](std::size_t tail, std::size_t now) { return positions[tail] < positions[now]; });
        if (at != tails.begin())
            before[i] = std::ptrdiff_t(*(at - 1));
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::set<std::size_t> result;
    for (std::ptrdiff_t i = tails.empty() ? -1 : std::ptrdiff_t(tails.back()); i >= 0; i = before[std::size_t(i)])
        result.insert(std::size_t(i));
    return result;
}

/// Turns a copy of the older tree into the newer one and notes what it did.
class Comparison {
public:
    Comparison(const Tree& older, const Tree& newer)
        : matching_(older, newer)
        , work_(older.copy())
        , older_(older)
    {
        follow(newer.root(), older.root().key());
        removeLeft(older.root());
        // Last, when what stood beside the texts is gone.
        for (const auto& [element, key] : followed_)
            followText(*element, key);
    }

    Changes changes() { return std::move(changes_); }

private:
    void note(metamodel::Change change) { changes_.push_back(std::move(change)); }

    void follow(const Element& newer, Key key)
    {
        followAttributes(newer, key);
        followed_.emplace_back(&newer, key);
        followChildren(newer, key);
    }

    void followAttributes(const Element& newer, Key key)
    {
        for (const metamodel::Attribute& attribute : newer.attributes()) {
            const QString name = propertyName(attribute);
            const Element* now = work_->find(key);
            if (isSaid(newer, attribute) && (!now->hasAttribute(name) || now->attribute(name) != attribute.value))
                note(work_->set(key, name, attribute.value));
        }
        std::vector<QString> gone;
        const Element& older = *work_->find(key);
        for (const metamodel::Attribute& attribute : older.attributes()) {
            if (isSaid(older, attribute) && !newer.hasAttribute(propertyName(attribute)))
                gone.push_back(propertyName(attribute));
        }
        for (const QString& name : gone)
            note(work_->set(key, name, std::nullopt));
    }

    void followText(const Element& newer, Key key)
    {
        const QString text = newer.text().trimmed();
        if (text != work_->find(key)->text().trimmed())
            note(work_->set(key, metamodel::bodyProperty, text.isEmpty() ? std::nullopt : std::optional(newer.text())));
    }

    /// Where the older child stands among its parent's children, if it stays with that parent; else -1.
    std::ptrdiff_t positionIn(Key parent, const Element* older) const
    {
        const Element* now = older ? work_->find(older->key()) : nullptr;
        if (!now || !now->parent() || now->parent()->key() != parent)
            return -1;
        const auto& nodes = now->parent()->nodes();
        return std::find_if(nodes.begin(), nodes.end(), [&](const auto& node) { return node.get() == now; })
            - nodes.begin();
    }

    void followChildren(const Element& newer, Key key)
    {
        const auto children = newer.children();
        std::vector<std::ptrdiff_t> positions;
        positions.reserve(children.size());
        for (const Element* child : children)
            positions.push_back(positionIn(key, matching_.olderOf(*child)));
        const std::set<std::size_t> unmoved = staying(positions);
        Key next = noKey;
        std::vector<Key> keys(children.size(), noKey);
        for (std::size_t i = children.size(); i-- > 0;) {
            const Element* older = matching_.olderOf(*children[i]);
            if (older && unmoved.contains(i)) {
                keys[i] = older->key();
            } else if (older) {
                note(work_->move(older->key(), key, next));
                keys[i] = older->key();
            } else {
                keys[i] = insert(*children[i], key, next);
            }
            next = keys[i];
        }
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (matching_.olderOf(*children[i]) || !isWhollyNew(*children[i]))
                follow(*children[i], keys[i]);
        }
    }

    bool isWhollyNew(const Element& newer) const
    {
        if (matching_.olderOf(newer))
            return false;
        const auto children = newer.children();
        return std::all_of(
            children.begin(), children.end(), [this](const Element* child) { return isWhollyNew(*child); });
    }

    /// With all it holds, unless some of that was there before and is moved in afterwards.
    Key insert(const Element& newer, Key parent, Key before)
    {
        Draft draft = Tree::draftOf(newer);
        if (!isWhollyNew(newer))
            draft.children.clear();
        note(work_->insert(draft, parent, before));
        return metamodel::subject(changes_.back());
    }

    void removeLeft(const Element& older)
    {
        for (const Element* child : older.children()) {
            removeLeft(*child);
            if (!matching_.newerOf(*child) && !matchedAbove(*child))
                note(work_->remove(child->key()));
        }
    }

    /// Goes with the removed element that holds it.
    bool matchedAbove(const Element& older) const
    {
        const Element* parent = older.parent();
        if (!parent || parent == &older_.root() || matching_.newerOf(*parent))
            return false;
        const Element* now = work_->find(older.key());
        return !now || (now->parent() && now->parent()->key() == parent->key());
    }

    Matching matching_;
    std::unique_ptr<Tree> work_;
    const Tree& older_;
    std::vector<std::pair<const Element*, Key>> followed_; ///< of the newer tree, by their key in the older one
    Changes changes_;
};

} // namespace

Changes compare(const Tree& older, const Tree& newer)
{
    return Comparison(older, newer).changes();
}

} // namespace millrace::diff
