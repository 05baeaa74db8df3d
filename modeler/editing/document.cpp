// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/document.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"

namespace millrace::editing {

namespace {

metamodel::Loaded accepted(metamodel::Loaded loaded, const QString& path)
{
    if (loaded.tree)
        return loaded;
    if (loaded.problems.empty())
        throw base::Failure(Document::tr("%1 could not be read.").arg(path));
    throw base::Failure(base::toText(loaded.problems.front()));
}

} // namespace

Document::Document(metamodel::Loaded loaded, QString path)
    : tree_(std::move(loaded.tree))
    , planeIndex_(*tree_)
    , problems_(std::move(loaded.problems))
    , path_(std::move(path))
{ }

std::unique_ptr<Document> Document::open(const QString& path)
{
    return std::unique_ptr<Document>(new Document(accepted(bpmn::loadFile(path), path), path));
}

std::unique_ptr<Document> Document::fromBytes(const QByteArray& bytes, const QString& path)
{
    return std::unique_ptr<Document>(new Document(accepted(bpmn::load(bytes, path), path), path));
}

void Document::save(const QString& path)
{
    base::writeFileAtomically(path, tree_->save());
    path_ = path;
    savedStep_ = position_;
    Q_EMIT stateChanged();
}

void Document::markModified()
{
    savedStep_ = -1;
    Q_EMIT stateChanged();
}

void Document::countAsOpened()
{
    steps_.clear();
    position_ = 0;
    savedStep_ = 0;
    Q_EMIT stateChanged();
}

QString Document::undoName() const
{
    return canUndo() ? steps_[std::size_t(position_ - 1)].name : QString();
}

QString Document::redoName() const
{
    return canRedo() ? steps_[std::size_t(position_)].name : QString();
}

void Document::undo()
{
    if (!canUndo() || editing_)
        return;
    const metamodel::Changes changes = metamodel::inverse(steps_[std::size_t(position_ - 1)].changes);
    apply(changes);
    --position_;
    announceReplayed(changes);
    Q_EMIT stateChanged();
}

void Document::redo()
{
    if (!canRedo() || editing_)
        return;
    const metamodel::Changes changes = steps_[std::size_t(position_)].changes;
    apply(changes);
    ++position_;
    announceReplayed(changes);
    Q_EMIT stateChanged();
}

void Document::announceReplayed(const metamodel::Changes& changes)
{
    isReplaying_ = true;
    Q_EMIT changed(changes);
    isReplaying_ = false;
}

void Document::apply(const metamodel::Changes& changes)
{
    for (const auto& change : changes) {
        tree_->apply(change);
        planeIndex_.follow(change);
    }
}

void Document::push(Step step)
{
    steps_.resize(std::size_t(position_));
    if (savedStep_ > position_)
        savedStep_ = -1;
    steps_.push_back(std::move(step));
    ++position_;
}

} // namespace millrace::editing
