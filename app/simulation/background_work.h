// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <thread>

namespace millrace::app::simulation {

/// One piece of work at a time, in a thread of its own. Signals come on the thread that this lives on; nothing comes of
/// work that was given up.
class BackgroundWork : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~BackgroundWork() override; ///< gives up and waits

    /// What is under way ends, and nothing comes of it.
    void abandon();
    bool isRunning() const { return isRunning_; }

Q_SIGNALS:
    /// The work threw base::Failure.
    void failed(const QString& reason);

protected:
    /// By which the work tells what it came to: `tell` is called on the thread that this lives on, where it is still
    /// asked for.
    class News {
    public:
        void post(std::function<void()> tell) const { work_->post(number_, false, std::move(tell)); }
        /// The work is over: isRunning() is false by the time of `tell`.
        void postLast(std::function<void()> tell) const { work_->post(number_, true, std::move(tell)); }

    private:
        friend class BackgroundWork;
        News(BackgroundWork* work, std::uint64_t number)
            : work_(work)
            , number_(number)
        { }
        BackgroundWork* work_;
        std::uint64_t number_;
    };
    /// Called in the thread: it may touch nothing of the object but by its news.
    using Work = std::function<void(const News& news, const std::stop_token& end)>;
    /// What is under way is given up.
    void begin(Work work);
    /// Asks the work to end early, and to tell what it has.
    void requestEnd() { thread_.request_stop(); }

private:
    void post(std::uint64_t number, bool isLast, std::function<void()> tell);

    std::jthread thread_;
    std::uint64_t number_ = 0; ///< of what is under way
    bool isRunning_ = false;
};

} // namespace millrace::app::simulation
