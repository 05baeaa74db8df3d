// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace millrace::app::simulation {

/// What is missing for the results to mean more, and a button for what can be done about it. Not there where nothing
/// is.
class HintLine : public QWidget {
    Q_OBJECT
public:
    explicit HintLine(QWidget* parent = nullptr);
    void setHint(const QString& words, QAction* action);
    QString words() const;

private:
    QLabel* words_;
    QPushButton* button_;
    QPointer<QAction> action_;
};

} // namespace millrace::app::simulation
