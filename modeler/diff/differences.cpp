// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/diff/diff.h"
#include "modeler/diff/matching.h"

#include <algorithm>
#include <map>
#include <set>

namespace millrace::diff {

using metamodel::Element;
using metamodel::Key;
using metamodel::noKey;
using metamodel::Tree;

namespace {

/// What a node that speaks for an element adds to its properties: "documentation", "timeDuration", or an attribute's
/// name.
QString propertyOf(const Element& node, const Element& element, const QString& attribute)
{
    QString path;
    for (const Element* up = &node; up && up != &element; up = up->parent()) {
        const QString name = up->role() ? QString(up->role()->name) : up->localName();
        path = path.isEmpty() ? name : name + QLatin1Char('/') + path;
    }
    if (attribute == metamodel::bodyProperty || attribute.isEmpty())
        return path;
    return path.isEmpty() ? attribute : path + QLatin1Char('/') + attribute;
}

class Summary {
public:
    Summary(const Tree& older, const Tree& newer, const SpeaksFor& speaksFor)
        : older_(older)
        , newer_(newer)
        , speaksFor_(speaksFor)
        , matching_(older, newer)
    {
        for (const metamodel::Change& change : compare(older, newer))
            std::visit([this](const auto& one) { tell(one); }, change);
    }

    std::vector<Difference> result()
    {
        const auto place
            = [](const Difference& d) { return d.oldKey != noKey ? std::pair(0, d.oldKey) : std::pair(1, d.newKey); };
        std::stable_sort(
            told_.begin(), told_.end(), [&](const Difference& a, const Difference& b) { return place(a) < place(b); });
        return std::move(told_);
    }

private:
    void add(Difference difference)
    {
        const auto key = std::tuple(
            difference.kind, difference.element, difference.oldKey, difference.newKey, difference.property);
        const auto [place, isNew] = seen_.emplace(key, told_.size());
        if (isNew) {
            told_.push_back(std::move(difference));
            return;
        }
        // One taken away and one put in its place: a change of the value.
        Difference& known = told_[place->second];
        if (known.oldValue.isEmpty())
            known.oldValue = difference.oldValue;
        if (known.newValue.isEmpty())
            known.newValue = difference.newValue;
    }

    /// Of an element that is in both trees.
    void addOfBoth(Kind kind, const Element& older, QString property = {}, QString oldValue = {}, QString newValue = {})
    {
        const Element* newer = matching_.newerOf(older);
        if (!newer)
            return; // removed or replaced: told as that
        add({kind, older.id(), older.key(), newer->key(), std::move(property), std::move(oldValue),
            std::move(newValue)});
    }

    void tell(const metamodel::Insert& insert) { tellInserted(*insert.subtree, insert.parent); }
    void tell(const metamodel::Remove& remove) { tellRemoved(*remove.subtree); }

    void tell(const metamodel::Move& move)
    {
        const Element* node = older_.find(move.key);
        if (!node)
            return;
        const Spokesman speaks = speaksFor_(older_, *node);
        // Another place among the same siblings means nothing.
        if (speaks.element == node && move.parent != move.oldParent)
            addOfBoth(Kind::Moved, *node);
    }

    void tell(const metamodel::Set& set)
    {
        const Element* node = older_.find(set.key);
        if (!node)
            return; // inserted by this comparison
        const Spokesman speaks = speaksFor_(older_, *node);
        if (!speaks.element || (speaks.isLayout && isSameTarget(set)))
            return;
        if (speaks.isLayout)
            addOfBoth(Kind::Moved, *speaks.element);
        else
            addOfBoth(Kind::Changed, *speaks.element, propertyOf(*node, *speaks.element, set.property),
                set.oldValue.value_or(QString()), set.value.value_or(QString()));
    }

    /// A shape that follows its element's new id has not moved.
    bool isSameTarget(const metamodel::Set& set) const
    {
        const Element* was = older_.byId(set.oldValue.value_or(QString()));
        return was != nullptr && matching_.newerOf(*was) == newer_.byId(set.value.value_or(QString()));
    }

    /// `copy` has keys of its own: the element is looked up in the newer tree, by its id or by what it says.
    void tellInserted(const Element& copy, Key parent)
    {
        const Element* newer = copy.id().isEmpty() ? nullptr : newer_.byId(copy.id());
        if (!newer || matching_.olderOf(*newer))
            newer = newcomerLike(copy, parent);
        if (newer)
            tellNew(*newer);
    }

    /// In the newer tree, under the same holder; null for what was inserted into something new.
    const Element* newcomerLike(const Element& copy, Key parent) const
    {
        const Element* holder = older_.find(parent);
        const Element* newHolder = holder ? matching_.newerOf(*holder) : nullptr;
        if (!newHolder)
            return nullptr;
        for (const Element* child : newHolder->children()) {
            if (!matching_.olderOf(*child) && isSame(*child, copy))
                return child;
        }
        return nullptr;
    }

    void tellNew(const Element& newer)
    {
        const Spokesman speaks = speaksFor_(newer_, newer);
        if (!speaks.element)
            return;
        if (speaks.element != &newer) {
            if (const Element* older = matching_.olderOf(*speaks.element); older && !speaks.isLayout)
                addOfBoth(Kind::Changed, *older, propertyOf(newer, *speaks.element, {}), {}, newer.text().trimmed());
            else if (older)
                addOfBoth(Kind::Moved, *older);
            return;
        }
        if (const Element* older = older_.byId(newer.id()); older && !matching_.newerOf(*older)) {
            add({Kind::Changed, newer.id(), older->key(), newer.key(), QStringLiteral("type"), older->localName(),
                newer.localName()});
            tellAttributes(*older, newer);
            return;
        }
        add({Kind::Added, newer.id(), noKey, newer.key(), {}, {}, newer.name()});
    }

    /// Of one that became another type.
    void tellAttributes(const Element& older, const Element& newer)
    {
        std::set<QString> names;
        for (const Element* element : {&older, &newer}) {
            for (const metamodel::Attribute& attribute : element->attributes()) {
                if (isSaid(*element, attribute))
                    names.insert(propertyName(attribute));
            }
        }
        for (const QString& name : names) {
            if (older.attribute(name) != newer.attribute(name))
                add({Kind::Changed, newer.id(), older.key(), newer.key(), name, older.attribute(name),
                    newer.attribute(name)});
        }
    }

    void tellRemoved(const Element& copy)
    {
        const Element* older = older_.find(copy.key());
        const Spokesman speaks = older ? speaksFor_(older_, *older) : Spokesman();
        if (!speaks.element)
            return;
        if (speaks.element != older) {
            if (speaks.isLayout)
                addOfBoth(Kind::Moved, *speaks.element);
            else
                addOfBoth(Kind::Changed, *speaks.element, propertyOf(*older, *speaks.element, {}),
                    older->text().trimmed(), {});
            return;
        }
        if (const Element* newer = newer_.byId(older->id()); newer && !matching_.olderOf(*newer))
            return; // became another type: told with the insert
        add({Kind::Removed, older->id(), older->key(), noKey, {}, older->name(), {}});
    }

    const Tree& older_;
    const Tree& newer_;
    const SpeaksFor& speaksFor_;
    Matching matching_;
    std::vector<Difference> told_;
    std::map<std::tuple<Kind, QString, Key, Key, QString>, std::size_t> seen_; ///< places in told_
};

} // namespace

std::vector<Difference> differences(const Tree& older, const Tree& newer, const SpeaksFor& speaksFor)
{
    return Summary(older, newer, speaksFor).result();
}

QString toWord(Kind kind)
{
    switch (kind) {
    case Kind::Added:
        return QStringLiteral("added");
    case Kind::Removed:
        return QStringLiteral("removed");
    case Kind::Changed:
        return QStringLiteral("changed");
    case Kind::Moved:
        break;
    }
    return QStringLiteral("moved");
}

} // namespace millrace::diff
