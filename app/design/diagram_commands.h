// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/command_finder.h"

#include <QPointer>

namespace millrace::canvas {
class View;
}
namespace millrace::app::window {
class DocumentView;
class MainWindow;
} // namespace millrace::app::window

namespace millrace::app::design {

class DiagramView;
class FileView;
class PictureCommands;

/// The commands that work on the diagram in front, whatever the activity: undo and redo by name, clipboard, zoom,
/// tools, finding an element; PictureCommands has pictures and print. What else is edited in a tab answers those of
/// the Edit menu itself (FileView).
class DiagramCommands : public QObject {
    Q_OBJECT

public:
    explicit DiagramCommands(window::MainWindow& window);

private:
    void bindEditing();
    void bindZoom();
    void bindTools();
    void follow(window::DocumentView* document);
    void settleShortcuts(canvas::View& canvas) const;
    void refresh();
    void refreshOther();
    void refreshUndo();
    std::vector<window::Finding> elements() const;
    std::vector<window::Finding> canvasActions() const;

    window::MainWindow& window_;
    PictureCommands* pictures_;
    QPointer<FileView> file_; ///< in front, of any kind
    QPointer<DiagramView> view_; ///< the same where it is a diagram
};

} // namespace millrace::app::design
