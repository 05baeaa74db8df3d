// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/heat_legend.h"

#include "app/window/icons.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace millrace::app::simulation {

class HeatLegend::Scale : public QWidget {
public:
    Scale()
    {
        setFixedHeight(10);
        setMinimumWidth(112);
    }

private:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        QLinearGradient gradient(0, 0, width(), 0);
        const auto& heat = window::colors().heat;
        for (std::size_t i = 0; i < heat.size(); ++i)
            gradient.setColorAt(double(i) / double(heat.size() - 1), heat[i]);
        painter.fillRect(rect(), gradient);
    }
};

HeatLegend::HeatLegend(QAction* toggle, QWidget* parent)
    : QFrame(parent)
    , toggle_(toggle)
    , title_(window::label(tr("Heat map"), "muted"))
    , what_(window::linkButton({}))
    , menu_(new QMenu(what_))
    , scale_(new Scale)
    , range_(new QLabel)
    , whole_(new QToolButton)
{
    setProperty("ground", QStringLiteral("card"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 3, 6, 3);
    row->setSpacing(10);
    auto* button = new QToolButton;
    button->setDefaultAction(toggle);
    button->setIconSize({16, 16});
    row->addWidget(button);
    QFont strong = what_->font();
    strong.setWeight(QFont::DemiBold);
    what_->setFont(strong);
    what_->setAccessibleName(tr("What the colours show"));
    row->addWidget(title_);
    row->addWidget(what_);
    row->addWidget(scale_);
    row->addWidget(range_);
    whole_->setIconSize({16, 16});
    connect(whole_, &QToolButton::clicked, this, &HeatLegend::wholeAsked);
    row->addWidget(whole_);
    setWhole(false, true);
    connect(toggle, &QAction::toggled, this, &HeatLegend::refresh);
    refresh();
}

void HeatLegend::setMeasures(const std::vector<results::HeatMeasure>& measures, results::HeatMeasure shown)
{
    measure_ = results::titleOf(shown);
    what_->setToolTip(measures.size() > 1 ? tr("Click to colour the diagram by something else") : QString());
    menu_->clear();
    what_->setMenu(measures.size() > 1 ? menu_ : nullptr);
    for (const results::HeatMeasure measure : measures) {
        QAction* choice = menu_->addAction(results::titleOf(measure));
        choice->setCheckable(true);
        choice->setChecked(measure == shown);
        connect(choice, &QAction::triggered, this, [this, measure] { Q_EMIT measureChosen(measure); });
    }
    refresh();
}

void HeatLegend::setWords(const QString& what)
{
    measure_ = what;
    what_->setToolTip({});
    what_->setMenu(nullptr);
    refresh();
}

void HeatLegend::setRange(const QString& range)
{
    isNeeded_ = !range.isEmpty();
    range_->setText(range.isEmpty() ? tr("nobody waits") : range);
    refresh();
}

void HeatLegend::setSize(Size size)
{
    size_ = size;
    refresh();
}

void HeatLegend::setWhole(bool isChoice, bool isWhole)
{
    whole_->setVisible(isChoice);
    whole_->setIcon(window::icon(isWhole ? QStringLiteral("zoom-in") : QStringLiteral("zoom-fit")));
    whole_->setToolTip(isWhole ? tr("Show the bottleneck at a size to be read") : tr("Show the whole diagram"));
    whole_->setAccessibleName(whole_->toolTip());
}

void HeatLegend::refresh()
{
    const bool on = toggle_->isChecked();
    const bool hasWords = size_ != Size::Wordless;
    title_->setVisible(hasWords && (!on || size_ == Size::Full));
    what_->setText(hasWords ? measure_ : QString());
    what_->setVisible(on && hasWords);
    scale_->setVisible(on && size_ < Size::Shortest && isNeeded_);
    range_->setVisible(on && hasWords && (size_ != Size::Bare || !isNeeded_));
}

} // namespace millrace::app::simulation
