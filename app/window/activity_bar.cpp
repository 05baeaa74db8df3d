// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/activity_bar.h"

#include "app/window/actions.h"
#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QPainter>
#include <QVBoxLayout>

namespace millrace::app::window {

namespace {

constexpr int entryWidth = 67;
constexpr int entryHeight = 64;

class ActivityEntry : public QAbstractButton {
public:
    ActivityEntry(QAction* action, const QString& iconName, QWidget* parent)
        : QAbstractButton(parent)
        , iconName_(iconName)
    {
        setText(action->text().remove(u'&'));
        setToolTip(action->toolTip());
        setAccessibleName(text());
        setAccessibleDescription(action->toolTip());
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setFixedSize(entryWidth, entryHeight);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        const Colors& c = colors();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.fillRect(rect(), c.accentSoft);
            painter.fillRect(0, 0, 3, height(), c.accent);
        } else if (underMouse()) {
            painter.fillRect(rect(), c.hover);
        }
        const QColor ink = isChecked() ? c.accent : c.muted;
        window::icon(iconName_, ink).paint(&painter, QRect((width() - 24) / 2 + 1, 12, 24, 24));
        painter.setPen(ink);
        painter.setFont(uiFont(11));
        painter.drawText(QRect(2, 40, width() - 2, 18), Qt::AlignHCenter | Qt::AlignTop, text());
        if (hasFocus()) {
            painter.setPen(QPen(c.accent, 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(5, 3, -3, -3), 5, 5);
        }
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

    QString iconName_;
};

} // namespace

ActivityBar::ActivityBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
{
    setGround(this, "panel");
    setAccessibleName(tr("Activities"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(0);
    const std::pair<Command, const char*> rows[] = {{Command::Design, "design"}, {Command::Simulate, "simulate"},
        {Command::Run, "run"}, {Command::Analyze, "analyze"}};
    for (const auto& [command, iconName] : rows) {
        auto* entry = new ActivityEntry(actions.action(command), QLatin1String(iconName), this);
        entries_.push_back(entry);
        column->addWidget(entry);
    }
    column->addStretch(1);
    setFixedWidth(entryWidth);
}

void ActivityBar::setCurrent(ActivityId id)
{
    static_cast<QAbstractButton*>(entries_.at(static_cast<std::size_t>(id)))->setChecked(true);
}

} // namespace millrace::app::window
