// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/change.h"
#include "modeler/metamodel/tree.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace millrace::editing {
class Document;
}

namespace millrace::app::design {

/// A copy of a document's tree on a thread of its own, which goes through the same changes: work that takes time reads
/// it there, and nothing is locked. Used from the GUI thread.
class Mirror : public QObject {
    Q_OBJECT

public:
    explicit Mirror(editing::Document& document);
    /// Waits for the work that runs now; what still waits for its turn is dropped.
    ~Mirror() override;

    /// Runs `work(tree)` on the thread, on the state that the document has now, one after the other; then
    /// `then(result)` on the GUI thread, if `context` still lives. `work` throws nothing.
    template <class Work, class Then> void run(QObject* context, Work work, Then then)
    {
        post([this, alive = QPointer<QObject>(context), work = std::move(work), then = std::move(then)](
                 const metamodel::Tree& tree) {
            auto result = std::make_shared<std::invoke_result_t<Work, const metamodel::Tree&>>(work(tree));
            QMetaObject::invokeMethod(
                this,
                [alive, then, result] {
                    if (alive)
                        then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    struct Worker;
    void post(std::function<void(const metamodel::Tree&)> job);

    QThread thread_;
    std::unique_ptr<Worker> worker_;
};

} // namespace millrace::app::design
