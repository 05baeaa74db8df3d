// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/relief_list.h"

#include "app/simulation/figure_choice.h"
#include "app/window/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace millrace::app::simulation {

namespace {
constexpr int reliefMargin = 14, reliefRowGap = 8; ///< px
constexpr int widestChoice = 300; ///< px
constexpr int shortestChoice = 8; ///< letters
constexpr int linkRoom = 1; ///< px before the text of a link
} // namespace

ReliefList::ReliefList(QWidget* parent)
    : QWidget(parent)
    , box_(new QWidget)
    , foot_(window::label(tr("Each measured by itself, under the same draws as now: the effects of two together do not "
                             "add up."),
          "muted"))
    , head_(new QWidget)
    , figures_(new FigureChoice(
          tr("The figure that more people are tried for"), tr("What more people in each pool are tried for")))
    , ranked_(window::label(tr("Ranked by"), "muted"))
    , by_(new QComboBox)
{
    window::setGround(this, "panel");
    window::setGround(box_, "panel");
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QVBoxLayout(box_);
    inner->setContentsMargins(reliefMargin, 8, reliefMargin, 8);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(0);
    grid_->setColumnStretch(0, 1);
    auto* choices = new QGridLayout(head_);
    choices->setContentsMargins(linkRoom, 0, 0, 0);
    choices->setVerticalSpacing(4);
    choices->addWidget(window::label(tr("More people, for"), "muted"), 0, 0);
    choices->addWidget(figures_, 0, 1);
    choices->addWidget(ranked_, 1, 0);
    choices->addWidget(by_, 1, 1);
    choices->setColumnStretch(1, 1);
    for (QComboBox* one : std::initializer_list<QComboBox*> {figures_, by_}) {
        one->setMinimumContentsLength(shortestChoice);
        one->setMaximumWidth(widestChoice);
    }
    by_->addItems({tr("10 % more capacity"), tr("each unit of money"), tr("what is shown")});
    by_->setAccessibleName(tr("Ranked by"));
    by_->setToolTip(
        tr("Pools are held against each other by equal shares of capacity, by what more people are paid, or "
           "by what was measured as it stands"));
    by_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // words give way, not the list
    connect(figures_, &QComboBox::activated, this, &ReliefList::figureChosen);
    connect(by_, &QComboBox::activated, this, &ReliefList::showRanked);
    inner->addWidget(head_);
    inner->addSpacing(4);
    inner->addLayout(grid_);
    foot_->setWordWrap(true);
    foot_->setContentsMargins(linkRoom, 0, 0, 0);
    inner->addSpacing(4);
    inner->addWidget(foot_);
    inner->addStretch(1);
    scroll->setWidget(box_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    setAccessibleName(tr("What more people in each pool would bring"));
}

void ReliefList::rebuild(const std::function<void()>& fill)
{
    lines_.clear();
    while (QLayoutItem* item = grid_->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // its own button may have been pressed just now
        }
        delete item;
    }
    fill();
    setAccessibleDescription(text());
}

void ReliefList::setFigures(const std::vector<NamedChoice>& choices)
{
    figures_->setFigures(choices);
}

std::string ReliefList::figure() const
{
    return figures_->figure();
}

void ReliefList::setWords(const QString& words)
{
    head_->hide();
    setProgress(words);
}

void ReliefList::setProgress(const QString& words)
{
    foot_->hide();
    rebuild([&] {
        auto* label = window::label(words, "muted");
        label->setWordWrap(true);
        grid_->addWidget(label, 0, 0, 1, 2);
        lines_ << words;
    });
}

void ReliefList::setReliefs(const std::vector<Relief>& reliefs, const QString& currency)
{
    reliefs_ = reliefs;
    currency_ = currency;
    showRanked();
}

void ReliefList::showRanked()
{
    constexpr ReliefRank ranks[] = {ReliefRank::ByTenth, ReliefRank::ByMoney, ReliefRank::AsShown};
    rank(reliefs_, ranks[std::max(0, by_->currentIndex())]);
    foot_->setVisible(!reliefs_.empty());
    head_->show();
    for (QWidget* one : std::initializer_list<QWidget*> {ranked_, by_})
        one->setVisible(reliefs_.size() > 1);
    if (reliefs_.empty()) {
        setProgress(tr("No run has this figure: choose another one."));
        return;
    }
    rebuild([&] {
        int row = 0;
        for (const Relief& relief : reliefs_) {
            const QString words = reliefWords(relief, currency_);
            auto* name = window::linkButton(tr("%1 (%2)").arg(relief.pool).arg(relief.capacity));
            name->setToolTip(tr("Show this pool's numbers at the right"));
            connect(name, &QPushButton::clicked, this, [this, id = relief.poolId] { Q_EMIT poolChosen(id); });
            auto* what = window::label(words, "");
            what->setWordWrap(true);
            what->setContentsMargins(linkRoom, 0, 0, reliefRowGap);
            auto* attempt = window::plainButton(tr("Try it"));
            attempt->setToolTip(tr("Simulate with so many more people in this pool"));
            connect(attempt, &QPushButton::clicked, this,
                [this, id = relief.poolId, more = relief.more] { Q_EMIT tryAsked(id, more); });
            grid_->addWidget(name, row, 0, Qt::AlignLeft);
            grid_->addWidget(what, row + 1, 0, Qt::AlignTop);
            grid_->addWidget(attempt, row, 1, 2, 1, Qt::AlignTop);
            lines_ << QStringLiteral("%1: %2").arg(relief.pool, words);
            row += 2;
        }
    });
}

QString ReliefList::text() const
{
    return lines_.join(u'\n');
}

} // namespace millrace::app::simulation
