// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/widgets.h"

#include "app/window/icons.h"
#include "app/window/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace millrace::app::window {

namespace {

constexpr int leastLink = 240; ///< px; beside others in a row short ones keep all of their words
constexpr int arrowRoom = 8; ///< px between the words of a link and the arrow of its menu

QPushButton* button(const QString& text, const char* kind, QWidget* parent)
{
    auto* made = new QPushButton(text, parent);
    made->setProperty("kind", QLatin1String(kind));
    made->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return made;
}

/// Where there is too little room it is shortened: words of some languages are long, and none may widen a panel.
class LinkButton : public QPushButton {
public:
    LinkButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent)
    {
        setProperty("kind", QStringLiteral("link"));
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QSize hint = QPushButton::sizeHint();
        return menu() ? hint.grownBy({0, 0, arrowRoom, 0}) : hint;
    }
    QSize minimumSizeHint() const override
    {
        const QSize hint = sizeHint();
        return {std::min(hint.width(), leastLink), hint.height()};
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int tooMuch = sizeHint().width() - width();
        if (tooMuch > 0) {
            const int all = fontMetrics().horizontalAdvance(option.text);
            option.text = fontMetrics().elidedText(option.text, Qt::ElideRight, std::max(0, all - tooMuch));
        }
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};

/// Presses the button that it watches.
class ReturnKey : public QObject {
public:
    explicit ReturnKey(QAbstractButton& button)
        : QObject(&button)
        , button_(button)
    {
        button.installEventFilter(this);
    }
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return false;
        button_.click();
        return true;
    }

private:
    QAbstractButton& button_;
};

} // namespace

void clickOnReturn(QAbstractButton& button)
{
    new ReturnKey(button);
}

QString menuWords(QString text)
{
    static const QRegularExpression dots(QStringLiteral("\\s*(\\.\\.\\.|\u2026)$"));
    return text.remove(u'&').remove(dots);
}

QLabel* label(const QString& text, const char* role, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QLatin1String(role));
    return made;
}

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
    return button(text, "primary", parent);
}

QPushButton* plainButton(const QString& text, QWidget* parent)
{
    return button(text, "plain", parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* made = new LinkButton(text, parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QPushButton* buttonFor(QAction* action, bool primary, QWidget* parent)
{
    auto* made = button(menuWords(action->text()), primary ? "primary" : "plain", parent);
    const auto follow = [made, action] {
        made->setEnabled(action->isEnabled());
        made->setToolTip(action->toolTip());
        made->setAccessibleDescription(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, made, follow);
    QObject::connect(made, &QPushButton::clicked, action, &QAction::trigger);
    return made;
}

void setGround(QWidget* widget, const char* ground)
{
    widget->setProperty("ground", QLatin1String(ground));
    widget->setAttribute(Qt::WA_StyledBackground);
}

void resizeWithin(QWidget& dialog, const QSize& wanted)
{
    constexpr int frame = 40; // px: title bar and a rim
    const QScreen* screen = dialog.screen();
    dialog.resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(frame, 2 * frame)) : wanted);
}

QWidget* horizontalLine(QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

SegmentedControl::SegmentedControl(const QStringList& choices, QWidget* parent)
    : QFrame(parent)
    , group_(new QButtonGroup(this))
{
    setProperty("kind", QStringLiteral("segments"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString& choice : choices) {
        auto* segment = new QToolButton(this);
        segment->setProperty("kind", QStringLiteral("segment"));
        segment->setText(choice);
        segment->setCheckable(true);
        segment->setFocusPolicy(Qt::StrongFocus);
        group_->addButton(segment, static_cast<int>(group_->buttons().size()));
        row->addWidget(segment);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

int SegmentedControl::current() const
{
    return group_->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (auto* segment = group_->button(index))
        segment->setChecked(true);
}

void SegmentedControl::setText(int index, const QString& text)
{
    if (auto* segment = group_->button(index))
        segment->setText(text);
}

TextTabs::TextTabs(QWidget* parent)
    : QTabBar(parent)
{
    setProperty("kind", QStringLiteral("text"));
    setDrawBase(false);
    setExpanding(false);
}

EmptyState::EmptyState(
    const QString& iconName, const QString& title, const QString& words, QAction* action, QWidget* parent)
    : QWidget(parent)
    , iconName_(iconName)
    , picture_(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    picture_->setAlignment(Qt::AlignHCenter);
    column->addWidget(picture_);
    auto* heading = label(title, "section", this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto* text = label(words, "muted", this);
    text->setAlignment(Qt::AlignHCenter);
    text->setWordWrap(true);
    column->addWidget(text);
    if (action != nullptr) {
        column->addSpacing(4);
        column->addWidget(buttonFor(action, true, this), 0, Qt::AlignHCenter);
    }
    column->addStretch(3);
    setAccessibleName(title);
    setAccessibleDescription(words);
    paintIcon();
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void EmptyState::paintIcon()
{
    picture_->setPixmap(icon(iconName_, colors().muted).pixmap(QSize(28, 28), devicePixelRatioF()));
}

HairlineSplitter::HairlineSplitter(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent)
{
    // At a width of one, Qt lets the grab area reach over its neighbours.
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

} // namespace millrace::app::window
