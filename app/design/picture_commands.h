// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/picture.h"
#include "app/design/picture_dialog.h"

#include <QObject>
#include <QPointer>

namespace millrace::app::window {
class MainWindow;
}

namespace millrace::app::design {

/// Writing the diagram in front as a picture, a handbook or a page to click through, and printing it. What takes time
/// is done beside the GUI thread, on the state that the diagram had when it was asked for.
class PictureCommands : public QObject {
    Q_OBJECT

public:
    explicit PictureCommands(window::MainWindow& window);

    /// Null: there is no diagram in front.
    void follow(DiagramView* view) { view_ = view; }

private:
    void exportPicture(PictureChoice::Extent extent);
    void exportHandbook();
    void exportClickThrough();
    void printDiagram();
    QString chosenPath(const QString& title, const QStringList& kinds, bool asksToReplace = true);
    bool mayReplace(const QStringList& paths);
    void write(const QString& progress, std::function<QStringList(const metamodel::Tree&)> work);
    void tell(const Written& result);

    window::MainWindow& window_;
    QPointer<DiagramView> view_;
    PictureChoice last_; ///< is proposed again
};

} // namespace millrace::app::design
