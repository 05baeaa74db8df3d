// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/design/file_view.h"
#include "modeler/base/problem.h"
#include "modeler/metamodel/element.h"

#include <QByteArray>
#include <functional>
#include <memory>

namespace millrace::canvas {
class View;
}

namespace millrace::app::design {

class DiagramBar;

/// A BPMN file in a tab: the document and the canvas that shows it, with a bar below where the file has several
/// diagrams. The canvas follows the studio's look.
///
/// Activities put their layers on it with canvas().setOverlays() in show() and take them off in leave(). Each activity
/// says in show() whether the diagram may be edited while it is in front, with canvas().setReadOnly(); Design sets it
/// to false. A read-only document stays so.
class DiagramView : public FileView {
    Q_OBJECT

public:
    /// Reads the file. Throws base::Failure when it cannot be read or is refused. What has no diagram is laid out to be
    /// looked at, which does not count as an edit; saving writes it.
    static std::unique_ptr<DiagramView> open(const QString& path);
    /// A new diagram (no path), a recovered one, or an old version to look at. `title` is shown in the tab while there
    /// is no path. Throws base::Failure when the bytes are refused.
    static std::unique_ptr<DiagramView> fromBytes(
        const QByteArray& bytes, const QString& title, const QString& path = QString());
    /// Of a document that was read already. Throws base::Failure when it holds decisions.
    static std::unique_ptr<DiagramView> of(std::unique_ptr<editing::Document> read, const QString& title);
    ~DiagramView() override;

    canvas::View& canvas() { return *canvas_; }
    const canvas::View& canvas() const { return *canvas_; }
    DiagramBar& diagramBar() { return *bar_; }
    /// Selects the element and scrolls until it is seen, in the diagram that draws it.
    void reveal(metamodel::Key element);

    QWidget* widget() override;
    QImage thumbnail(QSize size) const override;
    bool mayClose() override;

    bool isDrawn() const override { return isDrawn_; }
    void setReadOnly(bool readOnly) override;
    /// The same part of the diagram.
    void lookLike(const FileView& other) override;
    QString proposedName() const override;
    QString ending() const override { return QStringLiteral("bpmn"); }
    /// Asked after the close question, edited or not: for what is kept in files beside this one.
    void setBesideQuestion(std::function<bool(DiagramView&)> question) { besideQuestion_ = std::move(question); }

Q_SIGNALS:
    /// A gesture on the canvas was not allowed, and why.
    void refused(const QString& reason);

private:
    DiagramView(std::unique_ptr<editing::Document> read, QString title);
    void followLook();

    std::unique_ptr<QWidget> page_; ///< holds canvas and bar
    std::unique_ptr<canvas::View> canvas_;
    std::unique_ptr<DiagramBar> bar_;
    bool isDrawn_ = false;
    std::function<bool(DiagramView&)> besideQuestion_;
};

} // namespace millrace::app::design
