// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/recent_files.h"

#include <QImage>
#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;

namespace millrace::app::window {

class Actions;

/// What stands in the middle while no file is open: the sample in one click, the ways to begin, what was open last.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    /// A picture of the file at the path, at most of the size in device pixels; null where there is none.
    using Thumbnails = std::function<QImage(const QString& path, QSize size, bool dark)>;

    WelcomePage(const Actions& actions, RecentFiles& recent, QWidget* parent = nullptr);
    /// Asked for each recent file, and with an empty path for the sample.
    void setThumbnails(Thumbnails thumbnails);
    /// Asks for all pictures again.
    void refresh() { refill(); }

Q_SIGNALS:
    void recentChosen(const QString& path, bool project);

private:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QWidget* sampleCard();
    QWidget* ways();
    void refill();
    void paintSample();

    const Actions& actions_;
    RecentFiles& recent_;
    Thumbnails thumbnails_;
    QWidget* column_ = nullptr;
    QWidget* recentBox_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QLabel* samplePicture_ = nullptr;
    int tilesInRow_ = 4;
};

} // namespace millrace::app::window
