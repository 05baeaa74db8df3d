// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/canvas/properties/field_row.h"
#include "modeler/editing/document.h"
#include "modeler/metamodel/element.h"

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace millrace::editing {
class Edit;
}

namespace millrace::canvas {

using metamodel::Key;
class Field;
struct Entry;

/// What can be said about what is selected: its name, documentation and type, when a timer fires, who does a task, how
/// often ...; under `Advanced` ids, extensions and all else that the schema gives its type. Of several elements what
/// they share; of none the process. Which fields there are says field_table.h alone. Every entry is one undo step.
class PropertyPanel : public QWidget {
    Q_OBJECT

public:
    explicit PropertyPanel(QWidget* parent = nullptr);
    ~PropertyPanel() override;

    void setDocument(editing::Document* document); ///< borrowed, may be null
    void setElements(const std::vector<Key>& elements); ///< of the model, that are selected
    void setDiagram(Key diagram); ///< in front: what it shows as a whole is told while nothing is selected
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void refused(const QString& reason);
    void elementReplaced(millrace::metamodel::Key element); ///< its type was changed: this is it now
    void left(); ///< by Escape: the keyboard goes back to the diagram

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Elements = std::vector<const metamodel::Element*>;

    Elements shown() const;
    void follow(const metamodel::Changes& changes);
    void finishTyping();
    void refill();
    void refresh();
    void showHead(const Elements& elements);
    void fill(QVBoxLayout& column, const Elements& elements);
    void addSection(QVBoxLayout& column, const FieldSection& section, const QString& title);
    void addTypeChoice(QVBoxLayout& column, const metamodel::Element& element);
    QVBoxLayout* addAdvanced(QVBoxLayout& column);
    void take(const Entry& entry, Field& field);
    void write(const Entry& entry, const FieldRow& row, editing::Edit& step) const;
    bool edit(const QString& name, const std::function<void(editing::Edit&)>& verb, Field* field = nullptr);
    void focusField(const QString& property);

    QPointer<editing::Document> document_;
    std::vector<Key> elements_;
    Key diagram_ = metamodel::noKey; ///< else the first
    std::vector<FieldSection> sections_; ///< as they are on screen
    metamodel::TypeId shownType_ = metamodel::foreignType;
    bool isReadOnly_ = false;
    bool isAdvancedOpen_ = false;
    QVBoxLayout* outer_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* hint_;
    QWidget* body_ = nullptr;
    std::vector<Field*> fields_; ///< children of body_
};

} // namespace millrace::canvas
