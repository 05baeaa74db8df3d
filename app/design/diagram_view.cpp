// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_view.h"

#include "app/design/diagram_format.h"
#include "app/design/mirror.h"
#include "app/window/theme.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/image.h"
#include "modeler/editing/document.h"

#include <QFileInfo>
#include <algorithm>

namespace millrace::app::design {

namespace {
constexpr double mostThumbnailScale = 1.0;
constexpr int thumbnailMargin = 32; // both sides of what toImage() adds
} // namespace

DiagramView::DiagramView(std::unique_ptr<editing::Document> document, QString title)
    : document_(std::move(document))
    , canvas_(std::make_unique<canvas::View>())
    , title_(std::move(title))
{
    followLook();
    canvas_->setDocument(document_.get());
    connect(document_.get(), &editing::Document::stateChanged, this, &DiagramView::stateChanged);
    connect(canvas_.get(), &canvas::View::refused, this, &DiagramView::refused);
    connect(&window::Theme::instance(), &window::Theme::changed, this, &DiagramView::followLook);
}

DiagramView::~DiagramView() = default;

std::unique_ptr<DiagramView> DiagramView::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto document = editing::Document::open(absolute);
    drawFirstDiagram(*document);
    return std::unique_ptr<DiagramView>(new DiagramView(std::move(document), QString()));
}

std::unique_ptr<DiagramView> DiagramView::fromBytes(const QByteArray& bytes, const QString& title, const QString& path)
{
    return std::unique_ptr<DiagramView>(new DiagramView(editing::Document::fromBytes(bytes, path), title));
}

Mirror& DiagramView::mirror()
{
    if (!mirror_)
        mirror_ = std::make_unique<Mirror>(*document_);
    return *mirror_;
}

QWidget* DiagramView::widget()
{
    return canvas_.get();
}

QString DiagramView::title() const
{
    const QString name = path().isEmpty() ? title_ : QFileInfo(path()).fileName();
    return isReadOnly() ? tr("%1 (read only)").arg(name) : name;
}

QString DiagramView::path() const
{
    return document_->path();
}

bool DiagramView::isEdited() const
{
    return document_->isModified();
}

bool DiagramView::isReadOnly() const
{
    return document_->isReadOnly();
}

QImage DiagramView::thumbnail(QSize size) const
{
    const drawing::Figures& figures = canvas_->figures();
    if (figures.isEmpty())
        return {};
    const QSizeF whole = figures.extent().size() + QSizeF(thumbnailMargin, thumbnailMargin);
    const double scale = std::min({size.width() / whole.width(), size.height() / whole.height(), mostThumbnailScale});
    return drawing::toImage(figures, canvas_->theme(), scale);
}

bool DiagramView::mayClose()
{
    const bool isSettled = !isEdited() || isReadOnly() || !closeQuestion_ || closeQuestion_(*this);
    return isSettled && (!besideQuestion_ || besideQuestion_(*this));
}

void DiagramView::setReadOnly(bool readOnly)
{
    document_->setReadOnly(readOnly);
    canvas_->setReadOnly(readOnly);
    Q_EMIT stateChanged();
}

void DiagramView::setTitle(const QString& title)
{
    title_ = title;
    Q_EMIT stateChanged();
}

void DiagramView::followLook()
{
    canvas_->setTheme(window::colors().dark ? drawing::Theme::dark() : drawing::Theme::light());
}

} // namespace millrace::app::design
