// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/file_view.h"

#include "app/design/mirror.h"
#include "modeler/editing/document.h"

#include <QFileInfo>

namespace millrace::app::design {

FileView::FileView(std::unique_ptr<editing::Document> document, QString title)
    : document_(std::move(document))
    , title_(std::move(title))
{
    connect(document_.get(), &editing::Document::stateChanged, this, &FileView::stateChanged);
}

FileView::~FileView() = default;

Mirror& FileView::mirror()
{
    if (!mirror_)
        mirror_ = std::make_unique<Mirror>(*document_);
    return *mirror_;
}

QString FileView::title() const
{
    const QString name = path().isEmpty() ? title_ : QFileInfo(path()).fileName();
    return isReadOnly() ? tr("%1 (read only)").arg(name) : name;
}

QString FileView::path() const
{
    return document_->path();
}

bool FileView::isEdited() const
{
    return document_->isModified();
}

bool FileView::isReadOnly() const
{
    return document_->isReadOnly();
}

bool FileView::mayClose()
{
    return !isEdited() || isReadOnly() || !closeQuestion_ || closeQuestion_(*this);
}

void FileView::setReadOnly(bool readOnly)
{
    document_->setReadOnly(readOnly);
    Q_EMIT stateChanged();
}

void FileView::setTitle(const QString& title)
{
    title_ = title;
    Q_EMIT stateChanged();
}

} // namespace millrace::app::design
