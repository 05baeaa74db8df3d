// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/figure_choice.h"

#include <QAbstractItemView>
#include <algorithm>

namespace millrace::app::simulation {

namespace {
constexpr int shortestFigure = 12; ///< letters
constexpr int choiceRoom = 30; ///< px beside the words of a list
} // namespace

FigureChoice::FigureChoice(const QString& accessibleName, const QString& why, QWidget* parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // words give way, not what is around
    setMinimumContentsLength(shortestFigure);
    setAccessibleName(accessibleName);
    setToolTip(why);
    setFigures(figuresOf({}));
}

void FigureChoice::setFigures(const std::vector<NamedChoice>& choices)
{
    const QVariant chosen = currentData();
    clear();
    for (const NamedChoice& choice : choices)
        addItem(choice.title, QString::fromStdString(choice.kpi));
    setCurrentIndex(std::max(0, findData(chosen)));
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + choiceRoom);
}

std::string FigureChoice::figure() const
{
    return currentData().toString().toStdString();
}

} // namespace millrace::app::simulation
