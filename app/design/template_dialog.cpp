// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/template_dialog.h"

#include "app/design/samples.h"
#include "app/design/thumbnails.h"
#include "app/window/theme.h"
#include "app/window/tile.h"
#include "app/window/widgets.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::design {

namespace {
constexpr int templatesInRow = 3;
constexpr int tilePadding = 24;
} // namespace

TemplateDialog::TemplateDialog(QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New from template"));
    window::setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(window::label(tr("New from template"), "heading", this));
    column->addWidget(
        window::label(tr("Each comes with a scenario, ready to be simulated as soon as it is saved."), "muted", this));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    int at = 0;
    for (const Sample& sample : samples()) {
        auto* tile
            = new window::Tile(window::Tile::Shape::Picture, sample.title, QString(), QStringLiteral("template"), this);
        tile->setToolTip(sample.summary);
        window::clickOnReturn(*tile);
        tile->setAccessibleDescription(sample.summary);
        tile->setPicture(pictureOf(readSample(sample), window::Tile::pictureSize() * 2, window::colors().dark));
        connect(tile, &QAbstractButton::clicked, this, [this, id = sample.id] {
            Q_EMIT chosen(id);
            close();
        });
        auto* words = window::label(sample.summary, "caption", this);
        words->setWordWrap(true);
        words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        words->setFixedWidth(window::Tile::pictureSize().width());
        words->setMinimumHeight(words->heightForWidth(window::Tile::pictureSize().width()));
        auto* cell = new QVBoxLayout;
        cell->setSpacing(4);
        cell->addWidget(tile);
        cell->addWidget(words);
        cell->addStretch(1);
        cell->setContentsMargins(0, 0, 0, tilePadding / 3);
        grid->addLayout(cell, at / templatesInRow, at % templatesInRow);
        ++at;
    }
    column->addLayout(grid);
    auto* cancel = window::plainButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(cancel, 0, Qt::AlignRight);
}

} // namespace millrace::app::design
