// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/document_view.h"

#include <functional>
#include <memory>

namespace millrace::editing {
class Document;
}
namespace millrace::app::window {
enum class Command;
}

namespace millrace::app::design {

class Mirror;

/// A file in a tab that is edited as a document with undo steps: a diagram, or decisions. What is done with files
/// (saving, keeping aside, following what others write) is the same for all of them.
class FileView : public window::DocumentView {
    Q_OBJECT

public:
    ~FileView() override;

    editing::Document& document() { return *document_; }
    const editing::Document& document() const { return *document_; }
    /// For work off the GUI thread.
    Mirror& mirror();

    QString title() const override;
    QString path() const override;
    bool isEdited() const override;
    bool isReadOnly() const override;
    bool mayClose() override;

    /// For old versions: nothing can be changed or saved.
    virtual void setReadOnly(bool readOnly);
    /// Whether the file had no diagram and was laid out.
    virtual bool isDrawn() const { return false; }
    /// The same part at the same size, with the same things selected, as far as they are here as well.
    virtual void lookLike(const FileView& other) = 0;
    /// What a file with it would be called, and the ending of its name.
    virtual QString proposedName() const = 0;
    virtual QString ending() const = 0;
    /// Whether a command of the Edit menu means something here now, and doing it.
    virtual bool canDo(window::Command) const { return false; }
    virtual void perform(window::Command) { }
    /// The name in the tab while there is no path.
    void setTitle(const QString& title);
    /// Asked when edits would be lost; gives whether closing may go on. Without it nothing is asked.
    void setCloseQuestion(std::function<bool(FileView&)> question) { closeQuestion_ = std::move(question); }

protected:
    FileView(std::unique_ptr<editing::Document> document, QString title);

private:
    std::unique_ptr<editing::Document> document_;
    std::unique_ptr<Mirror> mirror_;
    QString title_;
    std::function<bool(FileView&)> closeQuestion_;
};

} // namespace millrace::app::design
