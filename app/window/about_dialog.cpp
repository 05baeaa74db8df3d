// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "app/window/icons.h"
#include "app/window/widgets.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::window {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Millrace"));
    setGround(this, "panel");
    auto* picture = new QLabel(this);
    picture->setPixmap(applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    picture->setAlignment(Qt::AlignTop);
    auto* text = new QVBoxLayout;
    text->setSpacing(6);
    text->addWidget(label(tr("Millrace"), "title", this));
    text->addWidget(label(tr("Version %1").arg(QStringLiteral(MILLRACE_VERSION)), "muted", this));
    auto* words = new QLabel(tr("A studio for business processes: draw, simulate, run, analyze."), this);
    words->setWordWrap(true);
    text->addWidget(words);
    auto* licence = label(tr("Free software under the GNU General Public License, version 3 or later. It comes without "
                             "warranty. Fonts: Inter (SIL Open Font License) and DejaVu."),
        "caption", this);
    licence->setWordWrap(true);
    text->addWidget(licence);
    auto* close = plainButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    text->addSpacing(6);
    text->addWidget(close, 0, Qt::AlignRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 20, 24, 20);
    row->setSpacing(20);
    row->addWidget(picture);
    row->addLayout(text, 1);
    setMinimumWidth(440);
}

} // namespace millrace::app::window
