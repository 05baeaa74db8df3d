// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/relief.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace millrace::app::simulation {

/// Why cases are slow: what a tenth more people in each pool would bring, the most first, each with a button that
/// tries it.
class ReliefList : public QWidget {
    Q_OBJECT
public:
    explicit ReliefList(QWidget* parent = nullptr);
    void setReliefs(const std::vector<Relief>& reliefs, const QString& currency);
    /// In place of the list: what is going on, or why there is none.
    void setWords(const QString& words);
    /// Each pool with its words, a line each.
    QString text() const;

Q_SIGNALS:
    /// So many more in that pool, please.
    void tryAsked(const QString& poolId, int more);
    void poolChosen(const QString& poolId);

private:
    void rebuild(const std::function<void()>& fill);
    void showRanked();

    QWidget* box_;
    QLabel* foot_;
    QWidget* head_;
    QComboBox* by_;
    QGridLayout* grid_ = nullptr;
    std::vector<Relief> reliefs_;
    QString currency_;
    QStringList lines_;
};

} // namespace millrace::app::simulation
