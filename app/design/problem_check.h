// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/lint/configuration.h"
#include "modeler/lint/finding.h"
#include "modeler/lint/measures.h"

#include <QObject>
#include <functional>
#include <memory>

class QTimer;

namespace millrace::app::design {

class DiagramView;

/// The problems of a diagram, followed through each change off the GUI thread: what reading the file said, and what
/// lint finds under the rules of the file's project. A child of its view.
class ProblemCheck : public QObject {
    Q_OBJECT

public:
    explicit ProblemCheck(DiagramView& view);

    /// Errors first, then warnings, then notes; in document order within each.
    const lint::Findings& findings() const { return findings_; }
    /// What somebody looked at and let be, each with the reason.
    const lint::Findings& dismissed() const { return dismissed_; }
    int errors() const;
    int warnings() const;
    /// How long the last check took, in ms; -1 before the first.
    double milliseconds() const { return milliseconds_; }
    /// Whether findings() are those of the document as it is.
    bool isUpToDate() const { return !isDue_ && !isRunning_ && milliseconds_ >= 0; }
    /// Looks now, at everything, under the rules as they are on disk by now, without waiting for calm.
    void checkNow();
    /// Makes one undo step of the finding's cure; where that is a name, lets it be typed on the canvas. Throws
    /// base::Failure when the document is read-only.
    void fix(const lint::Finding& finding);

    /// Shows the way into a problem on the canvas, until the next check; null puts it out.
    void lightUp(const lint::Finding* finding);

    /// Measures the document as it is, off the GUI thread.
    void measure(std::function<void(const std::vector<lint::Measures>&)> then);
    /// Shows a part of the model on the canvas, until the next check.
    void lightUp(const std::vector<metamodel::Key>& elements);

    // --- what is kept with the project, in lint::Configuration::fileName; all throw base::Failure where the file has
    // no folder yet (never saved) or its folder cannot be written
    void dismiss(const lint::Finding& finding, const QString& reason, const QString& by);
    void takeBack(const lint::Finding& finding);
    void configure(const std::function<void(lint::Configuration&)>& change);
    QString folder() const; ///< that holds it
    const metamodel::Tree& tree() const; ///< the document's
    const lint::Configuration& configuration() const { return configuration_; } ///< as it was read last
    /// Looks whether the rules are others by now (another tab of the project, another program), and checks if so.
    void followRules();

Q_SIGNALS:
    void checked();

private:
    struct Following;
    void start();
    void readConfiguration();
    bool isUntouched() const; ///< a new diagram in which nothing has been done yet: it is not to be blamed for that
    QString nameInProject() const;

    DiagramView& view_;
    std::shared_ptr<Following> following_; ///< the linter; used on the mirror's thread alone
    lint::Configuration configuration_; ///< of the whole project
    base::Problems configurationProblems_;
    metamodel::Changes pending_; ///< since the last start
    QString path_;
    bool isAfresh_ = true; ///< the next check is one of everything
    lint::Findings findings_;
    lint::Findings dismissed_;
    QTimer* timer_;
    double milliseconds_ = -1;
    bool isDue_ = true;
    bool isRunning_ = false;
};

} // namespace millrace::app::design
