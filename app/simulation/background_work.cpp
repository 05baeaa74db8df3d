// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/background_work.h"

#include "modeler/base/failure.h"

namespace millrace::app::simulation {

BackgroundWork::~BackgroundWork()
{
    abandon();
}

void BackgroundWork::abandon()
{
    ++number_;
    isRunning_ = false;
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void BackgroundWork::begin(Work work)
{
    abandon();
    isRunning_ = true;
    thread_ = std::jthread([this, work = std::move(work), news = News(this, number_)](const std::stop_token& end) {
        try {
            work(news, end);
        } catch (const base::Failure& failure) {
            news.postLast([this, reason = failure.message()] { Q_EMIT failed(reason); });
        }
    });
}

void BackgroundWork::post(std::uint64_t number, bool isLast, std::function<void()> tell)
{
    QMetaObject::invokeMethod(
        this,
        [this, number, isLast, tell = std::move(tell)] {
            if (number != number_)
                return; // given up since
            if (isLast)
                isRunning_ = false;
            tell();
        },
        Qt::QueuedConnection);
}

} // namespace millrace::app::simulation
