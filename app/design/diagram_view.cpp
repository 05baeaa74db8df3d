// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/diagram_view.h"

#include "app/design/diagram_bar.h"
#include "app/design/diagram_format.h"
#include "app/design/proposed_path.h"
#include "app/window/theme.h"
#include "modeler/base/failure.h"
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

DiagramView::DiagramView(std::unique_ptr<editing::Document> read, QString title)
    : FileView(std::move(read), std::move(title))
    , page_(std::make_unique<QWidget>())
    , canvas_(std::make_unique<canvas::View>())
{
    followLook();
    isDrawn_ = drawFirstDiagram(document());
    canvas_->setDocument(&document());
    bar_ = std::make_unique<DiagramBar>(document(), *canvas_, page_.get());
    auto* column = new QVBoxLayout(page_.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(canvas_.get(), 1);
    column->addWidget(bar_.get());
    page_->setFocusProxy(canvas_.get());
    connect(canvas_.get(), &canvas::View::refused, this, &DiagramView::refused);
    connect(&window::Theme::instance(), &window::Theme::changed, this, &DiagramView::followLook);
}

DiagramView::~DiagramView() = default;

std::unique_ptr<DiagramView> DiagramView::open(const QString& path)
{
    return of(editing::Document::open(QFileInfo(path).absoluteFilePath()), QString());
}

std::unique_ptr<DiagramView> DiagramView::fromBytes(const QByteArray& bytes, const QString& title, const QString& path)
{
    return of(editing::Document::fromBytes(bytes, path), title);
}

std::unique_ptr<DiagramView> DiagramView::of(std::unique_ptr<editing::Document> read, const QString& title)
{
    if (read->holdsDecisions())
        throw base::Failure(tr("This file holds decisions (DMN), not a process diagram (BPMN)."));
    return std::unique_ptr<DiagramView>(new DiagramView(std::move(read), title));
}

QWidget* DiagramView::widget()
{
    return page_.get();
}

void DiagramView::reveal(metamodel::Key element)
{
    if (canvas_->figures().ofElement(element) == nullptr)
        bar_->open(diagramThatDraws(document().tree(), element));
    canvas_->reveal({element});
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
    return FileView::mayClose() && (!besideQuestion_ || besideQuestion_(*this));
}

QString DiagramView::proposedName() const
{
    return nameFor(*this);
}

void DiagramView::setReadOnly(bool readOnly)
{
    canvas_->setReadOnly(readOnly);
    FileView::setReadOnly(readOnly);
}

void DiagramView::lookLike(const FileView& view)
{
    const auto* before = qobject_cast<const DiagramView*>(&view);
    if (before == nullptr)
        return;
    const DiagramView& other = *before;
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

void DiagramView::followLook()
{
    canvas_->setTheme(window::colors().dark ? drawing::Theme::dark() : drawing::Theme::light());
}

} // namespace millrace::app::design
