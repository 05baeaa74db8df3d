// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/picture_dialog.h"

#include "app/window/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::design {

using exporting::Paper;

namespace {

constexpr double smallestScale = 0.1, largestScale = 10;
constexpr double pictureFrame = 32; ///< pixels, both sides of what drawing::toImage() adds

/// "150" and "150 %" are both a scale of 1.5; 0 where it is no number.
double scaleIn(QString text)
{
    bool ok = false;
    const double percent = QLocale().toDouble(text.remove(u'%').trimmed(), &ok);
    return ok ? percent / 100 : 0;
}

QString scaleText(double scale)
{
    return QLocale().toString(scale * 100, 'g', 4) + QStringLiteral(" %");
}

void choose(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

PictureDialog::PictureDialog(const Offer& offer, const PictureChoice& choice, QWidget* parent)
    : QDialog(parent)
    , offer_(offer)
    , extent_(new QComboBox(this))
    , format_(new QComboBox(this))
    , scale_(new QComboBox(this))
    , paper_(new QComboBox(this))
    , ground_(new QComboBox(this))
    , note_(window::label(QString(), "caption", this))
{
    setWindowTitle(tr("Export picture"));
    window::setGround(this, "panel");
    extent_->addItem(tr("This diagram"), PictureChoice::Diagram);
    if (!offer.selection.isEmpty())
        extent_->addItem(tr("What is selected"), PictureChoice::Selection);
    if (offer.diagrams > 1)
        extent_->addItem(tr("All %n diagrams of the file", nullptr, offer.diagrams), PictureChoice::All);
    format_->addItem(tr("SVG, a drawing that scales"), QStringLiteral("svg"));
    format_->addItem(tr("PNG, a picture"), QStringLiteral("png"));
    format_->addItem(tr("JPEG, a picture"), QStringLiteral("jpg"));
    format_->addItem(tr("PDF, pages"), QStringLiteral("pdf"));
    for (const double scale : {0.5, 1.0, 2.0, 3.0, 4.0})
        scale_->addItem(scaleText(scale));
    scale_->setEditable(true);
    scale_->setInsertPolicy(QComboBox::NoInsert);
    scale_->setToolTip(tr("100 % is one pixel of the picture for one of the diagram; 10 % to 1,000 % can be written"));
    paper_->addItem(tr("As large as the diagram"), int(Paper::Content));
    paper_->addItem(tr("A4, several where it is larger"), int(Paper::A4));
    paper_->addItem(tr("A3, several where it is larger"), int(Paper::A3));
    ground_->addItem(tr("Light"), false);
    ground_->addItem(tr("Dark"), true);

    choose(*extent_, choice.extent);
    choose(*format_, choice.format);
    choose(*paper_, int(choice.paper));
    choose(*ground_, choice.isDark);
    scale_->setEditText(scaleText(choice.scale));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(window::label(tr("Export picture"), "heading", this));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [words, field] : {std::pair(tr("What"), extent_), std::pair(tr("Format"), format_),
             std::pair(tr("Scale"), scale_), std::pair(tr("Paper"), paper_), std::pair(tr("Ground"), ground_)}) {
        auto* caption = window::label(words, "muted", this);
        caption->setBuddy(field);
        field->setAccessibleName(words);
        field->setMinimumWidth(280);
        form->addRow(caption, field);
    }
    column->addLayout(form);
    note_->setWordWrap(true);
    note_->setMinimumHeight(note_->fontMetrics().lineSpacing() * 2);
    column->addWidget(note_);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = window::plainButton(tr("Cancel"), this);
    auto* go = window::primaryButton(tr("Choose the file..."), this);
    go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);

    for (QComboBox* box : {extent_, format_, paper_, ground_})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::refresh);
    connect(scale_, &QComboBox::editTextChanged, this, &PictureDialog::refresh);
    refresh();
}

PictureChoice PictureDialog::choice() const
{
    PictureChoice choice;
    choice.extent = PictureChoice::Extent(extent_->currentData().toInt());
    choice.format = format_->currentData().toString();
    const double scale = scaleIn(scale_->currentText());
    choice.scale = scale > 0 ? std::clamp(scale, smallestScale, largestScale) : 1;
    choice.paper = Paper(paper_->currentData().toInt());
    choice.isDark = ground_->currentData().toBool();
    return choice;
}

/// Fields that do not count are greyed, and the note says what will come out.
void PictureDialog::refresh()
{
    const PictureChoice wish = choice();
    const bool isPixels = wish.format == QLatin1String("png") || wish.format == QLatin1String("jpg");
    const bool isPdf = wish.format == QLatin1String("pdf");
    scale_->setEnabled(isPixels);
    paper_->setEnabled(isPdf);
    if (wish.extent == PictureChoice::All) {
        note_->setText(isPdf
                ? tr("One file, a page or several for each diagram, with those of collapsed sub-processes.")
                : tr("%n files, numbered behind the name.", nullptr, offer_.diagrams));
    } else if (isPixels) {
        const QSizeF size = wish.extent == PictureChoice::Selection ? offer_.selection : offer_.diagram;
        note_->setText(tr("%1 x %2 pixels", "size of a picture")
                           .arg(QLocale().toString(qRound((size.width() + pictureFrame) * wish.scale)),
                               QLocale().toString(qRound((size.height() + pictureFrame) * wish.scale))));
    } else if (isPdf) {
        note_->setText(tr("Sharp at every size; texts can be searched."));
    } else {
        note_->setText(tr("Sharp at every size; texts stay texts, and shapes carry the ids of their elements."));
    }
}

} // namespace millrace::app::design
