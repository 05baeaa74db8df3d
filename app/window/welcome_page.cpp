// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/welcome_page.h"

#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/tile.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace millrace::app::window {

namespace {

constexpr int columnWidth = 860;
constexpr int besideColumn = 64; ///< its margins, both sides
constexpr int tileSpacing = 12;
constexpr QSize samplePictureSize(380, 170);
constexpr int besidePicture = 72 + 260; ///< of the sample's card: margins, and what its words need
constexpr int leastPictureWidth = 200; ///< smaller tells nothing

QString whenAndWhere(const RecentFiles::Entry& entry)
{
    const QString folder = QFileInfo(entry.path).dir().dirName();
    const QString day = QLocale().toString(entry.opened.date(), QLocale::ShortFormat);
    return entry.project ? WelcomePage::tr("Project, %1").arg(day) : WelcomePage::tr("%1, %2").arg(folder, day);
}

} // namespace

WelcomePage::WelcomePage(const Actions& actions, RecentFiles& recent, QWidget* parent)
    : QWidget(parent)
    , actions_(actions)
    , recent_(recent)
{
    setGround(this, "canvas");
    setAccessibleName(tr("Welcome"));
    setFocusPolicy(Qt::StrongFocus);
    column_ = new QWidget;
    auto* column = new QVBoxLayout(column_);
    column->setContentsMargins(32, 40, 32, 40);
    column->setSpacing(20);
    auto* title = label(tr("Draw it, try it, run it, improve it"), "title");
    column->addWidget(title);
    column->addWidget(sampleCard());
    column->addWidget(ways());
    recentBox_ = new QWidget;
    auto* box = new QVBoxLayout(recentBox_);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Opened last"), "section"));
    head->addStretch(1);
    auto* forget = linkButton(tr("Clear the list"));
    forget->setToolTip(tr("Forget what was opened; the files stay where they are"));
    connect(forget, &QPushButton::clicked, &recent_, &RecentFiles::clear);
    head->addWidget(forget);
    box->addLayout(head);
    grid_ = new QGridLayout;
    grid_->setSpacing(tileSpacing);
    box->addLayout(grid_);
    column->addWidget(recentBox_);
    column->addStretch(1);

    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(column_);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(holder);
    // The page's own ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(&recent_, &RecentFiles::changed, this, &WelcomePage::refill);
    refill();
}

QWidget* WelcomePage::sampleCard()
{
    auto* card = new QFrame;
    card->setProperty("ground", QStringLiteral("card"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(24);
    auto* text = new QVBoxLayout;
    text->setSpacing(8);
    text->addStretch(1);
    text->addWidget(label(tr("See a bottleneck in one click"), "heading"));
    auto* body
        = label(tr("The loan application, drawn and already simulated: where its cases wait glows on the diagram, "
                   "and sliders show what two more people would change."),
            "muted");
    body->setWordWrap(true);
    text->addWidget(body);
    text->addSpacing(4);
    text->addWidget(buttonFor(actions_.action(Command::OpenSample), true), 0, Qt::AlignLeft);
    text->addStretch(1);
    row->addLayout(text, 1);
    samplePicture_ = new QLabel;
    samplePicture_->setFixedSize(samplePictureSize);
    samplePicture_->setAlignment(Qt::AlignCenter);
    samplePicture_->setAccessibleName(tr("Picture of the sample process"));
    row->addWidget(samplePicture_);
    return card;
}

QWidget* WelcomePage::ways()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    int at = 0;
    for (const auto command :
        {Command::NewDiagram, Command::NewFromTemplate, Command::OpenFile, Command::OpenProject}) {
        QAction* action = actions_.action(command);
        const auto row = actions_.rows().at(static_cast<std::size_t>(command));
        auto* tile = new Tile(Tile::Shape::Row, menuWords(action->text()), row.tooltip, row.icon, box);
        tile->setToolTip(action->toolTip());
        clickOnReturn(*tile);
        connect(tile, &QAbstractButton::clicked, action, &QAction::trigger);
        grid->addWidget(tile, at / 2, at % 2);
        ++at;
    }
    return box;
}

void WelcomePage::setThumbnails(Thumbnails thumbnails)
{
    thumbnails_ = std::move(thumbnails);
    refill();
}

void WelcomePage::refill()
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        // One of these may be the tile whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto entries = recent_.entries();
    recentBox_->setVisible(!entries.empty());
    int at = 0;
    for (const auto& entry : entries) {
        const QString name = QFileInfo(entry.path).fileName();
        auto* tile = new Tile(Tile::Shape::Picture, name, whenAndWhere(entry),
            entry.project ? QStringLiteral("folder") : QStringLiteral("diagram"), recentBox_);
        tile->setToolTip(entry.path);
        clickOnReturn(*tile);
        if (thumbnails_)
            tile->setPicture(thumbnails_(entry.path, Tile::pictureSize() * 2, colors().dark));
        connect(
            tile, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT recentChosen(entry.path, entry.project); });
        grid_->addWidget(tile, at / tilesInRow_, at % tilesInRow_, Qt::AlignLeft);
        tile->show();
        ++at;
    }
    for (int column = 0; column < grid_->columnCount(); ++column)
        grid_->setColumnStretch(column, 0);
    grid_->setColumnStretch(tilesInRow_, 1);
    paintSample();
}

void WelcomePage::paintSample()
{
    const qreal scale = devicePixelRatioF();
    QImage picture
        = thumbnails_ ? thumbnails_(QString(), (QSizeF(samplePictureSize) * scale).toSize(), colors().dark) : QImage();
    if (picture.isNull()) {
        samplePicture_->setPixmap(applicationIcon().pixmap(QSize(112, 112), scale));
        return;
    }
    const QSize room = (QSizeF(samplePicture_->size()) * scale).toSize();
    if (picture.width() > room.width() || picture.height() > room.height())
        picture = picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(scale);
    samplePicture_->setPixmap(QPixmap::fromImage(picture));
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && grid_ != nullptr)
        refill();
}

void WelcomePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int width = std::min(event->size().width(), columnWidth + besideColumn);
    column_->setFixedWidth(width);
    const int inside = width - besideColumn;
    const int pictured = std::min(inside - besidePicture, samplePictureSize.width());
    samplePicture_->setVisible(pictured >= leastPictureWidth);
    samplePicture_->setFixedSize(
        std::max(pictured, 1), samplePictureSize.height() * std::max(pictured, 1) / samplePictureSize.width());
    const int tiles = std::max(1, (inside + tileSpacing) / (Tile::pictureSize().width() + tileSpacing));
    if (tiles != tilesInRow_) {
        tilesInRow_ = tiles;
        refill();
    } else {
        paintSample();
    }
}

} // namespace millrace::app::window
