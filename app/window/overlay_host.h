// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/activity.h"

#include <QWidget>
#include <vector>

namespace millrace::app::window {

/// A content that fills the widget, and widgets that lie over it near its corners with a margin of 14 px.
class OverlayHost : public QWidget {
    Q_OBJECT
public:
    explicit OverlayHost(QWidget* content, QWidget* parent = nullptr);
    /// Shows these and no others; earlier ones are hidden, not deleted. Widgets become children of the host.
    void setOverlays(const std::vector<Overlay>& overlays);

private:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void place();

    QWidget* content_;
    std::vector<Overlay> overlays_;
};

} // namespace millrace::app::window
