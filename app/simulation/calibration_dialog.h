// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulation/log_calibration.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace millrace::app::simulation {

class ElidedLabel;
class LogColumnsPage;
class LogFindingsPage;

/// Makes a scenario of an event log, in three steps: which column tells what, reading (with progress, to be stopped),
/// and what was found, which may then become a scenario. Does not stop the window behind it.
class CalibrationDialog : public QDialog {
    Q_OBJECT
public:
    /// `model` is a copy that nobody changes any more; `zone` the usual one.
    CalibrationDialog(run::Model model, const QByteArray& zone, QWidget* parent);
    ~CalibrationDialog() override;

    /// Looks at that log: at its columns where it has any, else it is read at once.
    void openLog(const QString& path);

    LogColumnsPage& columns() { return *columns_; }
    LogFindingsPage& findings() { return *findings_; }
    bool showsColumns() const;
    bool showsFindings() const;
    /// What went wrong, as it stands there; empty: nothing.
    QString problem() const;
    void read(); ///< as the button does
    void accept() override; ///< what was found becomes a scenario; the dialog closes
    void reject() override;

Q_SIGNALS:
    void scenarioMade(const millrace::scenario::Scenario& scenario, const QString& name);
    /// Another log, please: openLog().
    void logAsked();

private:
    QWidget* makeBusyPage();
    QWidget* makeFailurePage();
    QWidget* makeButtons();
    void showPage(QWidget* page);
    void fail(const QString& reason);
    void refresh();
    QStringList activities() const;

    run::Model model_;
    QByteArray zone_;
    QString path_;
    LogCalibration* worker_;
    ElidedLabel* file_;
    QStackedWidget* pages_;
    LogColumnsPage* columns_;
    QWidget* busy_ = nullptr;
    QLabel* busyWords_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QWidget* failure_ = nullptr;
    QLabel* failureWords_ = nullptr;
    LogFindingsPage* findings_;
    QWidget* nameBox_ = nullptr;
    QLineEdit* name_ = nullptr;
    QPushButton* back_ = nullptr;
    QPushButton* other_ = nullptr;
    QPushButton* cancel_ = nullptr;
    QPushButton* read_ = nullptr;
    QPushButton* make_ = nullptr;
};

} // namespace millrace::app::simulation
