// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitoring/summary_panel.h"

#include "app/window/widgets.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace millrace::app::monitoring {

SummaryPanel::SummaryPanel(QWidget* parent)
    : QWidget(parent)
    , title_(window::label({}, "heading", this))
    , note_(window::label({}, "muted", this))
    , heading_(window::label({}, "section", this))
    , variants_(new VariantList(this))
    , path_(window::label({}, "muted", this))
    , remark_(window::label(tr("A task is open from ready to done. The engine does not record yet when somebody begins "
                               "with it, so waiting and work are one figure here."),
          "caption", this))
{
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(4);
    column->addWidget(title_);
    column->addWidget(note_);
    column->addSpacing(14);
    column->addWidget(heading_);
    column->addSpacing(2);
    column->addWidget(variants_);
    column->addWidget(path_);
    column->addSpacing(14);
    column->addWidget(remark_);
    column->addStretch(1);
    for (QLabel* text : {title_, note_, heading_, path_, remark_})
        text->setWordWrap(true);
    path_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(variants_, &VariantList::chosenChanged, this, &SummaryPanel::showPath);
}

void SummaryPanel::setCases(const QString& title, const FinishedCases& cases)
{
    const QLocale locale;
    title_->setText(title);
    const bool isEmpty = cases.finished() == 0;
    note_->setText(isEmpty
            ? tr("No case has finished on this computer.")
            : tr("finished on this computer: %1, %2")
                    .arg(tr("%Ln case(s)", nullptr, cases.finished()), tr("%Ln event(s)", nullptr, cases.events))
                + (cases.isPartial ? u' ' + tr("(the newest)") : QString()));
    variants_->setCases(cases);
    const int shown = std::min(8, static_cast<int>(cases.variants.size()));
    heading_->setText(static_cast<int>(cases.variants.size()) > shown
            ? tr("Variants <span style='font-weight:400'>top %1 of %2</span>")
                  .arg(locale.toString(shown), locale.toString(cases.variants.size()))
            : tr("Variants"));
    for (QWidget* part : std::initializer_list<QWidget*> {heading_, variants_, path_, remark_})
        part->setVisible(!isEmpty);
    showPath();
}

void SummaryPanel::showPath()
{
    path_->setText(variants_->chosen() < 0 ? tr("Choose a variant to see its path on the diagram.")
                                           : variants_->words(variants_->chosen()));
}

} // namespace millrace::app::monitoring
