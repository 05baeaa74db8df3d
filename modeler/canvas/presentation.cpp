// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/presentation.h"

#include "modeler/bpmn/views.h"
#include "modeler/canvas/flow_order.h"
#include "modeler/canvas/flow_walk.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::canvas {
namespace {

constexpr int mostToldCharacters = 240;
constexpr int footHeight = 96;

} // namespace

Presentation::Presentation(editing::Document& document, Key diagram, const drawing::Theme& theme, Key from)
    : view_(new View(this))
    , words_(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Presentation"));
    setAccessibleName(tr("Presentation"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view_, 1);
    column->addWidget(words_);
    words_->setFixedHeight(footHeight);
    words_->setWordWrap(true);
    words_->setAlignment(Qt::AlignCenter);
    words_->setTextFormat(Qt::RichText);
    words_->setAccessibleName(tr("What stands here"));
    words_->setStyleSheet(
        QStringLiteral("QLabel { background: %1; color: %2; border-top: 1px solid %3; padding: 8px 40px; "
                       "font-size: 17px; }")
            .arg(theme.panel.name(), theme.text.name(), theme.line.name()));
    // Here keys mean other things than on the canvas.
    for (QAction* action : view_->actions())
        action->setShortcuts(QList<QKeySequence>());
    view_->setReadOnly(true);
    view_->setMostFitScale(2);
    view_->setGrid(false);
    view_->setTheme(theme);
    view_->setDocument(&document);
    if (diagram != metamodel::noKey)
        view_->setDiagram(diagram);
    view_->installEventFilter(this);
    connect(view_, &View::selectionChanged, this, &Presentation::tell);
    connect(&document, &QObject::destroyed, this, &QWidget::close);
    if (view_->figures().find(from) != nullptr)
        view_->select({from});
    tell();
    view_->setFocus(Qt::OtherFocusReason);
}

QString Presentation::words() const
{
    return words_->text();
}

bool Presentation::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == view_ && event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool Presentation::key(int code)
{
    switch (code) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        walk({1, 0});
        return true;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        walk({-1, 0});
        return true;
    case Qt::Key_Up:
        walk({0, -1});
        return true;
    case Qt::Key_Down:
        walk({0, 1});
        return true;
    case Qt::Key_Home:
        begin();
        return true;
    case Qt::Key_0:
        view_->select({});
        view_->fit();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        view_->setZoom(view_->zoom() * 1.25);
        return true;
    case Qt::Key_Minus:
        view_->setZoom(view_->zoom() / 1.25);
        return true;
    default:
        return false;
    }
}

void Presentation::begin()
{
    if (view_->document() == nullptr)
        return;
    const Key first = whereFlowBegins(view_->document()->tree(), view_->figures());
    if (const drawing::Figure* figure = view_->figures().find(first))
        view_->reveal({figure->element});
}

void Presentation::walk(QPoint direction)
{
    if (view_->document() == nullptr)
        return;
    if (view_->selection().empty()) {
        begin();
        return;
    }
    const Key to = walkFrom(view_->document()->tree(), view_->figures(), view_->selection().front(), direction);
    if (const drawing::Figure* figure = view_->figures().find(to))
        view_->reveal({figure->element});
}

void Presentation::tell()
{
    const std::vector<Key> elements = view_->selectedElements();
    const metamodel::Element* element
        = elements.empty() || view_->document() == nullptr ? nullptr : view_->document()->tree().find(elements.front());
    if (element == nullptr) {
        words_->setText(tr("Arrows follow the flow, 0 shows all, Esc leaves").toHtmlEscaped());
        return;
    }
    QString text = QStringLiteral("<b>%1</b>").arg(bpmn::title(*element).simplified().toHtmlEscaped());
    if (const metamodel::Element* documentation = element->child(u"documentation")) {
        QString told = documentation->text().simplified();
        if (told.size() > mostToldCharacters)
            told = told.left(mostToldCharacters) + QChar(0x2026);
        text += QStringLiteral("<br>") + told.toHtmlEscaped();
    }
    words_->setText(text);
}

void Presentation::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    view_->fit();
}

} // namespace millrace::canvas
