// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/inline_editor.h"

#include "modeler/bpmn/types.h"
#include "modeler/canvas/edit_names.h"
#include "modeler/canvas/view.h"
#include "modeler/editing/edit.h"
#include "modeler/editing/operations/operations.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLineF>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;

QString nameOf(const metamodel::Element& element)
{
    if (!element.is(type::TextAnnotation))
        return element.name();
    const metamodel::Element* text = element.child(u"text");
    return text != nullptr ? text->text() : QString();
}

/// Where the name is typed, in the diagram, and which side of it stays as it grows.
struct EditedArea {
    QRectF area;
    Qt::Alignment fixed = Qt::AlignVCenter;
};

constexpr QSizeF outerSize(110, 26);

bool hasNameOutside(const drawing::Figure& figure)
{
    const metamodel::TypeId data[]
        = {type::DataObjectReference, type::DataStoreReference, type::DataInput, type::DataOutput};
    return !figure.label.isNull() || figure.silhouette == drawing::Silhouette::Ellipse
        || figure.silhouette == drawing::Silhouette::Diamond
        || std::find(std::begin(data), std::end(data), figure.type) != std::end(data);
}

QLineF longestStretch(const QPolygonF& route)
{
    QLineF longest;
    for (int i = 1; i < route.size(); ++i)
        if (const QLineF stretch(route[i - 1], route[i]); stretch.length() > longest.length())
            longest = stretch;
    return longest;
}

/// Over its name, or where that will stand: above a level flow, beside an upright one.
EditedArea areaAtEdge(const drawing::Figure& figure)
{
    QRectF area(QPointF(), outerSize);
    if (!figure.label.isNull()) {
        area.moveCenter(figure.label.center());
        return {area};
    }
    const QLineF stretch = longestStretch(figure.route);
    const QPointF middle = stretch.center();
    if (std::abs(stretch.dx()) >= std::abs(stretch.dy())) {
        area.moveCenter(middle);
        area.moveBottom(middle.y() - 5);
        return {area, Qt::AlignBottom};
    }
    area.moveCenter(middle);
    area.moveLeft(middle.x() + 5);
    return {area};
}

/// Clear of the symbol, on the side where the name stands.
EditedArea areaOutside(const drawing::Figure& figure)
{
    constexpr double gap = 3;
    QRectF area(QPointF(), outerSize);
    const QRectF& label = figure.label;
    area.moveCenter({label.isNull() ? figure.box.center().x() : label.center().x(), 0});
    if (!label.isNull() && label.center().y() < figure.box.top()) {
        area.moveBottom(std::min(label.bottom() + gap, figure.box.top() - 1));
        return {area, Qt::AlignBottom};
    }
    const bool isBelow = label.isNull() || label.center().y() > figure.box.bottom();
    area.moveTop(
        isBelow ? std::max(figure.box.bottom() + 2, label.isNull() ? 0 : label.top() - gap) : label.top() - gap);
    return {area, Qt::AlignTop};
}

/// Where the name stands: inside tasks, in the head of containers, below or beside all else.
EditedArea editedArea(const drawing::Figure& figure)
{
    if (figure.isEdge())
        return areaAtEdge(figure);
    if (!figure.isContainer && hasNameOutside(figure))
        return areaOutside(figure);
    if (!figure.isContainer)
        return {figure.box};
    if (figure.head.width() >= 90)
        return {{figure.head.left() + 4, figure.head.top() + 2, std::min(figure.head.width() - 8, 220.0), 26}};
    return {{figure.box.left() + 4, figure.box.center().y() - 14, 160, 28}};
}

} // namespace

InlineEditor::InlineEditor(View& view)
    : QTextEdit(&view)
    , view_(view)
{
    setAccessibleName(tr("Name"));
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(3);
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(Qt::AlignHCenter);
    document()->setDefaultTextOption(option);
    connect(this, &QTextEdit::textChanged, this, &InlineEditor::place);
    hide();
}

void InlineEditor::applyTheme()
{
    const drawing::Theme& theme = view_.theme();
    setStyleSheet(QStringLiteral("QTextEdit { background: %1; color: %2; border: 1.5px solid %3; border-radius: 5px; "
                                 "padding: 0px; selection-background-color: %4; selection-color: %2; }")
                      .arg(theme.shape.name(), theme.text.name(), theme.accent.name(), theme.accentSoft.name()));
}

void InlineEditor::open(Key shape)
{
    accept();
    const drawing::Figure* figure = view_.figures().find(shape);
    const metamodel::Element* element
        = figure != nullptr && view_.document() != nullptr ? view_.document()->tree().find(figure->element) : nullptr;
    if (element == nullptr)
        return;
    constexpr qsizetype mostEdited = 5000; // laying out megabytes in place takes minutes
    const QString name = nameOf(*element);
    if (name.size() > mostEdited) {
        Q_EMIT view_.refused(
            tr("This name has %L1 characters, too many to edit on the diagram. Give a shorter one under Properties.")
                .arg(name.size()));
        return;
    }
    shape_ = shape;
    before_ = name;
    applyTheme();
    setPlainText(before_);
    selectAll();
    show();
    place();
    raise();
    setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged();
}

void InlineEditor::place()
{
    const drawing::Figure* figure = view_.figures().find(shape_);
    if (figure == nullptr) {
        if (shape_ != metamodel::noKey)
            close();
        return;
    }
    const double scale = std::clamp(view_.zoom(), 0.75, 3.0);
    const QFont wanted = drawing::diagramFont(int(std::lround(drawing::nameSize * scale)));
    if (wanted != font())
        setFont(wanted);
    const EditedArea edited = editedArea(*figure);
    QRectF area = view_.viewport().toWidget(edited.area);
    if (area.width() < 80)
        area = QRectF(area.center().x() - 40, area.top(), 80, area.height());
    if (const int width = area.toAlignedRect().width(); width != this->width())
        resize(width, height()); // how the words break goes by it
    const double needed = heightOf(lines());
    if (area.height() < needed) {
        const double more = needed - area.height();
        const double up = edited.fixed == Qt::AlignTop ? 0 : edited.fixed == Qt::AlignBottom ? more : more / 2;
        area.adjust(0, -up, 0, more - up);
    }
    fixed_ = edited.fixed;
    setGeometry(area.toAlignedRect());
    const int spare = std::max(0, int((area.height() - needed) / 2));
    setViewportMargins(0, spare, 0, 0);
    verticalScrollBar()->setValue(0); // all of it has room
    if (const QRect room = kept(); room != announced_) {
        announced_ = room;
        Q_EMIT openChanged();
    }
}

QRect InlineEditor::kept() const
{
    constexpr int usualLines = 3;
    if (!isVisible())
        return {};
    const int more = std::max(0, int(std::ceil(heightOf(usualLines))) - height());
    return geometry().adjusted(0, fixed_ == Qt::AlignBottom ? -more : 0, 0, fixed_ == Qt::AlignTop ? more : 0);
}

double InlineEditor::heightOf(int lines) const
{
    return lines * QFontMetricsF(font()).lineSpacing() + 10;
}

int InlineEditor::lines() const
{
    int count = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block); // breaks what was typed just now
        count += std::max(1, block.layout()->lineCount());
    }
    return count;
}

void InlineEditor::close()
{
    shape_ = metamodel::noKey;
    // Before it hides: Qt would look for the next one to take the keyboard, and for the canvas that is the next
    // element.
    if (hasFocus())
        view_.setFocus(Qt::OtherFocusReason);
    hide();
    announced_ = {};
    Q_EMIT openChanged();
}

void InlineEditor::accept()
{
    const drawing::Figure* figure = view_.figures().find(shape_);
    if (shape_ == metamodel::noKey)
        return;
    const QString name = toPlainText().trimmed();
    const QString before = before_;
    close();
    if (figure == nullptr || name == before)
        return;
    const Key element = figure->element;
    view_.edit(renameName(view_.document()->tree(), element),
        [&](editing::Edit& edit) { editing::rename(edit, element, name); });
}

void InlineEditor::abandon()
{
    if (shape_ != metamodel::noKey)
        close();
}

void InlineEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        abandon();
    } else if (event->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
        // Nothing was typed yet: what is meant is the step before.
        abandon();
        view_.document()->undo();
    } else if (isEnter && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        accept();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        accept();
}

} // namespace millrace::canvas
