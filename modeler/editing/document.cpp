// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/document.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "modeler/bpmn/definitions.h"
#include "modeler/dmn/definitions.h"

#include <QFileInfo>

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

/// By the file's name, else by the namespaces at its beginning, in whatever encoding.
bool saysDecisions(const QByteArray& bytes, const QString& path)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("dmn"), Qt::CaseInsensitive) == 0)
        return true;
    constexpr qsizetype beginning = 8192;
    const QByteArray head = bytes.left(beginning).replace('\0', "");
    return head.contains("/spec/DMN/") && !head.contains("/spec/BPMN/");
}

metamodel::Loaded readModel(const QByteArray& bytes, const QString& path)
{
    return accepted(saysDecisions(bytes, path) ? dmn::load(bytes, path) : bpmn::load(bytes, path), path);
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
    return std::unique_ptr<Document>(new Document(readModel(base::readFile(path), path), path));
}

std::unique_ptr<Document> Document::fromBytes(const QByteArray& bytes, const QString& path)
{
    return std::unique_ptr<Document>(new Document(readModel(bytes, path), path));
}

bool Document::holdsDecisions() const
{
    return dmn::isDefinitions(tree_->root());
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
