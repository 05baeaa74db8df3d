// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/colour_pad.h"

#include "modeler/canvas/colour_swatch.h"
#include "modeler/canvas/properties/field_options.h"
#include "modeler/canvas/view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <algorithm>
#include <limits>

namespace millrace::canvas {
namespace {

constexpr int colourPadGap = 6;

} // namespace

ColourPad::ColourPad(View& view)
    : FloatingPad(view)
{
    setAccessibleName(tr("Colour"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(6, 5, 6, 5);
    line->setSpacing(2);
    for (const FieldOption& option : enumerationOptions(QLatin1String("colours"))) {
        auto* swatch = new ColourSwatch(option.value, option.words, this);
        swatch->setCheckable(false);
        connect(swatch, &QAbstractButton::clicked, this, [this, colours = option.value] { take(colours); });
        line->addWidget(swatch);
        swatches_.push_back(swatch);
    }
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, const QWidget* now) {
        if (isVisible() && now != nullptr && !isAncestorOf(now))
            hide();
    });
    connect(&view, &View::selectionChanged, this, &QWidget::hide);
    connect(&view, &View::viewportChanged, this, &QWidget::hide);
    connect(&view, &View::toolChanged, this, &QWidget::hide);
}

void ColourPad::open(const QRect& beside, const QRect& about)
{
    const QSize size = sizeHint();
    const int below = beside.bottom() + colourPadGap, above = beside.top() - colourPadGap - size.height();
    const int right = beside.right() + colourPadGap, left = beside.left() - colourPadGap - size.width();
    const int over = about.top() - colourPadGap - size.height();
    QRect best;
    int least = std::numeric_limits<int>::max();
    for (const QPoint place : {QPoint(beside.left(), below), QPoint(beside.left(), above), QPoint(right, beside.top()),
             QPoint(left, beside.top()), QPoint(about.left(), over)}) {
        const QPoint inside(std::clamp(place.x(), 4, std::max(view_.width() - size.width() - 4, 4)),
            std::clamp(place.y(), 4, std::max(view_.height() - size.height() - 4, 4)));
        const QRect tried(inside, size);
        const QRect onPad = tried & beside, onSubject = tried & about;
        const int covered = onPad.width() * onPad.height() + onSubject.width() * onSubject.height();
        if (covered < least) {
            least = covered;
            best = tried;
        }
    }
    setGeometry(best);
    show();
    raise();
    swatches_.front()->setFocus(Qt::PopupFocusReason);
}

void ColourPad::take(const QString& colours)
{
    const QStringList pair = colours.split(QLatin1Char(' '));
    hide();
    view_.setFocus(Qt::OtherFocusReason);
    view_.colourSelected(pair.value(0), pair.value(1));
}

/// Tab walks them too, and so do arrows: buttons hand them on to here.
bool ColourPad::focusNextPrevChild(bool next)
{
    const int count = int(swatches_.size());
    const auto at = std::find(swatches_.begin(), swatches_.end(), focusWidget());
    const int index = at == swatches_.end() ? 0 : int(at - swatches_.begin()) + (next ? 1 : count - 1);
    swatches_[std::size_t(index % count)]->setFocus(Qt::TabFocusReason);
    return true;
}

void ColourPad::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        view_.setFocus(Qt::OtherFocusReason);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (ColourSwatch* swatch : swatches_)
            if (swatch == focusWidget()) {
                swatch->click();
                return;
            }
        break;
    default:
        FloatingPad::keyPressEvent(event);
    }
}

} // namespace millrace::canvas
