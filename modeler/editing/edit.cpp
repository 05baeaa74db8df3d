// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/edit.h"

#include "modeler/base/failure.h"
#include "modeler/editing/behaviors/behaviors.h"

#include <QtGlobal>

namespace millrace::editing {

Edit::Edit(Document& document, QString name)
    : document_(document)
    , name_(std::move(name))
{
    if (document.isReadOnly())
        throw base::Failure(Document::tr("This version is for reading only. Restore it to go on from here."));
    Q_ASSERT(!document.editing_);
    document.editing_ = true;
}

Edit::~Edit()
{
    if (!open_)
        return;
    document_.apply(metamodel::inverse(changes_));
    finish();
}

std::vector<const metamodel::Element*> Edit::drawnIn(const metamodel::Element& plane, const QRectF& area) const
{
    return document_.planeIndex_.in(plane, area);
}

void Edit::add(metamodel::Change change)
{
    document_.planeIndex_.follow(change);
    followed_.clear();
    changes_.push_back(std::move(change));
}

metamodel::Key Edit::insert(const metamodel::Draft& draft, metamodel::Key parent)
{
    add(document_.tree_->insert(draft, parent));
    return metamodel::subject(changes_.back());
}

metamodel::Key Edit::insert(const metamodel::Draft& draft, metamodel::Key parent, metamodel::Key before)
{
    add(document_.tree_->insert(draft, parent, before));
    return metamodel::subject(changes_.back());
}

void Edit::remove(metamodel::Key key)
{
    if (tree().find(key))
        add(document_.tree_->remove(key));
}

void Edit::move(metamodel::Key key, metamodel::Key parent)
{
    const metamodel::Element* element = tree().find(key);
    const metamodel::Element* target = tree().find(parent);
    if (!element || !target || element->parent() == target)
        return;
    const QString role = element->role() ? QString(element->role()->name) : element->localName();
    add(document_.tree_->move(key, parent, tree().positionFor(*target, role, element->type())));
}

void Edit::move(metamodel::Key key, metamodel::Key parent, metamodel::Key before)
{
    const metamodel::Element* element = tree().find(key);
    const metamodel::Element* next = element ? element->nextSibling() : nullptr;
    const bool isThere = element && element->parent() && element->parent()->key() == parent
        && (next ? next->key() : metamodel::noKey) == before;
    if (element && tree().find(parent) && !isThere && before != key)
        add(document_.tree_->move(key, parent, before));
}

void Edit::set(metamodel::Key key, QStringView property, std::optional<QString> value)
{
    const metamodel::Element* element = tree().find(key);
    if (!element)
        return;
    const bool isBody = property == metamodel::bodyProperty;
    const bool isThere = isBody ? !element->text().isEmpty() : element->hasAttribute(property);
    const QString present = isBody ? element->text() : element->attribute(property);
    if (isThere == value.has_value() && (!value || *value == present))
        return;
    add(document_.tree_->set(key, property, std::move(value)));
}

bool Edit::hasFollowed(const char* who, metamodel::Key key)
{
    return !followed_.emplace(who, key).second;
}

void Edit::commit()
{
    if (follows_ && !document_.holdsDecisions()) // behaviours are about BPMN
        followChanges();
    if (!changes_.empty())
        document_.push({name_, changes_});
    finish();
    if (!changes_.empty()) {
        Q_EMIT document_.changed(changes_);
        Q_EMIT document_.stateChanged();
    }
}

void Edit::followChanges()
{
    // Behaviours add to the list that is walked; what they add is followed in its turn.
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        const metamodel::Change change = changes_[i];
        for (const NamedBehavior& behavior : behaviors())
            behavior.follow(*this, change);
    }
}

void Edit::finish()
{
    open_ = false;
    document_.editing_ = false;
}

} // namespace millrace::editing
