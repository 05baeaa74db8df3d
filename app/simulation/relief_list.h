// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/asked_figures.h"
#include "app/simulation/relief.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace millrace::app::simulation {

class FigureChoice;

/// Why cases are slow: what a tenth more people in each pool would bring for a figure of the user's choice, the most
/// first, each with a button that tries it.
class ReliefList : public QWidget {
    Q_OBJECT
public:
    explicit ReliefList(QWidget* parent = nullptr);
    /// What they may be tried for.
    void setFigures(const std::vector<NamedChoice>& choices);
    std::string figure() const;
    FigureChoice& figures() { return *figures_; }
    void setReliefs(const std::vector<Relief>& reliefs, const QString& currency);
    /// In place of the list: why there is none.
    void setWords(const QString& words);
    /// In place of the list, until it is there: what is going on.
    void setProgress(const QString& words);
    /// Each pool with its words, a line each.
    QString text() const;

Q_SIGNALS:
    /// So many more in that pool, please.
    void tryAsked(const QString& poolId, int more);
    void poolChosen(const QString& poolId);
    void figureChosen();

private:
    void rebuild(const std::function<void()>& fill);
    void showRanked();

    QWidget* box_;
    QLabel* foot_;
    QWidget* head_;
    FigureChoice* figures_;
    QLabel* ranked_;
    QComboBox* by_;
    QGridLayout* grid_ = nullptr;
    std::vector<Relief> reliefs_;
    QString currency_;
    QStringList lines_;
};

} // namespace millrace::app::simulation
