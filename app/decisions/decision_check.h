// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/dmn/decision_model.h"
#include "modeler/dmn/table_check.h"

#include <QObject>
#include <map>
#include <memory>

class QTimer;

namespace millrace::app::design {
class FileView;
}

namespace millrace::app::decisions {

/// The model of a decision file, compiled and checked off the GUI thread after each change. A child of its view.
class DecisionCheck : public QObject {
    Q_OBJECT

public:
    explicit DecisionCheck(design::FileView& view);

    /// Of the document as it is; null until it was compiled first.
    const std::shared_ptr<const dmn::DecisionModel>& model() const { return checked_.model; }
    /// What is odd about the rules of a table as a whole, by the number of the table in the file.
    const std::vector<dmn::TableFinding>& findingsOf(int table) const;
    bool isUpToDate() const { return !isDue_ && !isRunning_ && checked_.model != nullptr; }

Q_SIGNALS:
    void checked();

private:
    struct Checked {
        std::shared_ptr<const dmn::DecisionModel> model;
        std::map<int, std::vector<dmn::TableFinding>> findings; ///< by the line-independent number of the table
    };
    void start();
    static Checked check(const metamodel::Tree& tree, const QString& path);

    design::FileView& view_;
    QTimer* timer_;
    Checked checked_;
    bool isDue_ = true;
    bool isRunning_ = false;
};

/// All decision tables of a file in document order; their place there is their number.
std::vector<const metamodel::Element*> tablesOf(const metamodel::Tree& tree);

} // namespace millrace::app::decisions
