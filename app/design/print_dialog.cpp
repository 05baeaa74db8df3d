// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/print_dialog.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace millrace::app::design {

namespace {

constexpr double printZoomStep = 1.25;

QComboBox* choiceOf(const QString& name, const QList<std::pair<QString, int>>& rows, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    for (const auto& [words, value] : rows)
        box->addItem(words, value);
    return box;
}

} // namespace

PrintDialog::PrintDialog(QPrinter& printer, const QString& title, bool hasSeveral, Paint paint, QWidget* parent)
    : QDialog(parent)
    , printer_(printer)
    , paint_(std::move(paint))
    , pages_(new QPrintPreviewWidget(&printer, this))
    , count_(window::label({}, "muted", this))
{
    setWindowTitle(tr("Print %1").arg(title));
    window::setGround(this, "panel");
    // Before the bar, which asks for the first pages.
    connect(
        pages_, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter* target) { paint_(choice(), *target); });
    connect(pages_, &QPrintPreviewWidget::previewChanged, this, &PrintDialog::tellPages);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(hasSeveral));
    column->addWidget(window::horizontalLine(this));
    pages_->setAccessibleName(tr("Pages"));
    if (auto* sheets = pages_->findChild<QGraphicsView*>(); sheets != nullptr && sheets->scene() != nullptr)
        sheets->scene()->setBackgroundBrush(window::colors().line); // paper is white in either look
    column->addWidget(pages_, 1);
    column->addWidget(window::horizontalLine(this));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 10, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(count_, 1);
    auto* cancel = window::plainButton(tr("Cancel"), this);
    auto* go = window::primaryButton(tr("Print..."), this);
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PrintDialog::print);
    foot->addWidget(cancel);
    foot->addWidget(go);
    column->addLayout(foot);
    pages_->setViewMode(QPrintPreviewWidget::AllPagesView);
}

QWidget* PrintDialog::makeBar(bool hasSeveral)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(8);
    paper_ = choiceOf(tr("Paper"),
        {{QStringLiteral("A4"), int(QPageSize::A4)}, {QStringLiteral("A3"), int(QPageSize::A3)},
            {tr("Letter"), int(QPageSize::Letter)}, {tr("Tabloid"), int(QPageSize::Tabloid)}},
        bar);
    orientation_ = choiceOf(tr("Orientation"),
        {{tr("Landscape"), int(QPageLayout::Landscape)}, {tr("Portrait"), int(QPageLayout::Portrait)}}, bar);
    const int size = paper_->findData(int(printer_.pageLayout().pageSize().id()));
    paper_->setCurrentIndex(std::max(0, size));
    orientation_->setCurrentIndex(orientation_->findData(int(printer_.pageLayout().orientation())));
    for (QComboBox* box : {paper_, orientation_}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::setUpPages);
    }
    onePage_ = new QCheckBox(tr("Each on one page"), bar);
    onePage_->setToolTip(tr("Smaller, where it would take several pages at a readable size"));
    all_ = new QCheckBox(tr("All diagrams of the file"), bar);
    all_->setToolTip(tr("Those of collapsed sub-processes too"));
    all_->setEnabled(hasSeveral);
    for (QCheckBox* box : {onePage_, all_}) {
        box->setAccessibleName(box->text());
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, pages_, &QPrintPreviewWidget::updatePreview);
    }
    row->addStretch(1);
    const auto look = [&](const char* icon, const QString& words, auto verb) {
        auto* button = new QToolButton(bar);
        button->setIcon(window::icon(QLatin1String(icon)));
        button->setAutoRaise(true);
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, pages_, verb);
        row->addWidget(button);
    };
    look("zoom-out", tr("Smaller"), [this] {
        isZoomed_ = true;
        pages_->zoomOut(printZoomStep);
    });
    look("zoom-in", tr("Larger"), [this] {
        isZoomed_ = true;
        pages_->zoomIn(printZoomStep);
    });
    look("zoom-fit", tr("All pages"), [this] {
        isZoomed_ = false;
        pages_->setViewMode(QPrintPreviewWidget::AllPagesView);
    });
    setUpPages();
    return bar;
}

void PrintDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // Later: the preview fits its pages into the room that it has, and that is given to it after this.
    QTimer::singleShot(0, this, [this] {
        if (!isZoomed_)
            pages_->setViewMode(QPrintPreviewWidget::AllPagesView);
    });
}

PrintChoice PrintDialog::choice() const
{
    return {all_->isChecked(), onePage_->isChecked()};
}

int PrintDialog::pageCount() const
{
    return pages_->pageCount();
}

void PrintDialog::setUpPages()
{
    printer_.setPageSize(QPageSize(QPageSize::PageSizeId(paper_->currentData().toInt())));
    printer_.setPageOrientation(QPageLayout::Orientation(orientation_->currentData().toInt()));
    pages_->updatePreview();
}

void PrintDialog::tellPages()
{
    const int pages = pages_->pageCount();
    count_->setText(pages <= 1 ? tr("One page")
                               : tr("%n page(s); dashed lines show where the next one is laid on", nullptr, pages));
}

void PrintDialog::print()
{
    QPrintDialog dialog(&printer_, this);
    dialog.setWindowTitle(windowTitle());
    if (dialog.exec() != QDialog::Accepted)
        return;
    pages_->print();
    accept();
}

} // namespace millrace::app::design
