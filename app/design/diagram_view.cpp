// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_view.h"

#include "app/design/diagram_bar.h"
#include "app/design/diagram_format.h"
#include "app/design/mirror.h"
#include "app/window/theme.h"
#include "modeler/canvas/view.h"
#include "modeler/drawing/image.h"
#include "modeler/editing/document.h"

#include <QFileInfo>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

namespace {
constexpr double mostThumbnailScale = 1.0;
constexpr int thumbnailMargin = 32; // both sides of what toImage() adds
} // namespace

DiagramView::DiagramView(std::unique_ptr<editing::Document> document, QString title)
    : document_(std::move(document))
    , page_(std::make_unique<QWidget>())
    , canvas_(std::make_unique<canvas::View>())
    , title_(std::move(title))
{
    followLook();
    isDrawn_ = drawFirstDiagram(*document_);
    canvas_->setDocument(document_.get());
    bar_ = std::make_unique<DiagramBar>(*document_, *canvas_, page_.get());
    auto* column = new QVBoxLayout(page_.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(canvas_.get(), 1);
    column->addWidget(bar_.get());
    page_->setFocusProxy(canvas_.get());
    connect(document_.get(), &editing::Document::stateChanged, this, &DiagramView::stateChanged);
    connect(canvas_.get(), &canvas::View::refused, this, &DiagramView::refused);
    connect(&window::Theme::instance(), &window::Theme::changed, this, &DiagramView::followLook);
}

DiagramView::~DiagramView() = default;

std::unique_ptr<DiagramView> DiagramView::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    return std::unique_ptr<DiagramView>(new DiagramView(editing::Document::open(absolute), QString()));
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
    return page_.get();
}

void DiagramView::reveal(metamodel::Key element)
{
    if (canvas_->figures().ofElement(element) == nullptr)
        bar_->open(diagramThatDraws(document_->tree(), element));
    canvas_->reveal({element});
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

void DiagramView::lookLike(const DiagramView& other)
{
    if (const metamodel::Element* shown = other.document().tree().find(other.canvas().figures().diagram()))
        if (const metamodel::Element* same = document().tree().byId(shown->id()))
            bar_->open(same->key());
    canvas_->setZoom(other.canvas().zoom());
    canvas_->scrollBy((canvas_->viewport().origin() - other.canvas().viewport().origin()) * canvas_->zoom());
    std::vector<metamodel::Key> selected;
    for (const metamodel::Key key : other.canvas().selectedElements())
        if (const metamodel::Element* element = other.document().tree().find(key);
            element != nullptr && !element->id().isEmpty())
            if (const metamodel::Element* same = document().tree().byId(element->id()))
                selected.push_back(same->key());
    canvas_->selectElements(selected);
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
