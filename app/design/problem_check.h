// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/linter.h"

#include <QObject>

class QTimer;

namespace millrace::app::design {

class DiagramView;

/// The problems of a diagram, looked for again after each change, off the GUI thread: what reading the file said, and
/// what lint finds. A child of its view.
class ProblemCheck : public QObject {
    Q_OBJECT

public:
    explicit ProblemCheck(DiagramView& view);

    /// Errors first, then warnings, then notes; in document order within each.
    const lint::Findings& findings() const { return findings_; }
    int errors() const;
    int warnings() const;
    /// How long the last check took, in ms; -1 before the first.
    double milliseconds() const { return milliseconds_; }
    /// Whether findings() are those of the document as it is.
    bool isUpToDate() const { return !isDue_ && !isRunning_ && milliseconds_ >= 0; }
    /// Looks now, without waiting for calm.
    void checkNow();
    /// Makes one undo step of the finding's fix. Throws base::Failure when the document is read-only.
    void fix(const lint::Finding& finding);

Q_SIGNALS:
    void checked();

private:
    void start();

    DiagramView& view_;
    lint::Findings findings_;
    QTimer* timer_;
    double milliseconds_ = -1;
    bool isDue_ = true;
    bool isRunning_ = false;
};

} // namespace millrace::app::design
