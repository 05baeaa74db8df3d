// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/design/mirror.h"

#include "modeler/editing/document.h"

namespace millrace::app::design {

struct Mirror::Worker : QObject {
    std::unique_ptr<metamodel::Tree> tree;
};

Mirror::Mirror(editing::Document& document)
    : worker_(std::make_unique<Worker>())
{
    worker_->tree = document.tree().copy();
    worker_->moveToThread(&thread_);
    connect(&document, &editing::Document::changed, this, [this](const metamodel::Changes& changes) {
        QMetaObject::invokeMethod(
            worker_.get(),
            [worker = worker_.get(), changes] {
                for (const metamodel::Change& change : changes)
                    worker->tree->apply(change);
            },
            Qt::QueuedConnection);
    });
    thread_.setObjectName(QStringLiteral("mirror"));
    thread_.start(QThread::LowPriority);
}

Mirror::~Mirror()
{
    thread_.quit();
    thread_.wait();
}

void Mirror::post(std::function<void(const metamodel::Tree&)> job)
{
    QMetaObject::invokeMethod(
        worker_.get(), [worker = worker_.get(), job = std::move(job)] { job(*worker->tree); }, Qt::QueuedConnection);
}

} // namespace millrace::app::design
