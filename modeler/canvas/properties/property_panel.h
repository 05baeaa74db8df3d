// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What can be said about the selected element: its name, documentation and type, what its flow depends on; under
/// `Advanced` its id and every other attribute that the schema gives its type. Fields come from the schema, so that a
/// new property needs no code here.
class PropertyPanel : public QWidget {
    Q_OBJECT

public:
    explicit PropertyPanel(QWidget* parent = nullptr);
    ~PropertyPanel() override;

    void setDocument(editing::Document* document); ///< borrowed, may be null
    /// The elements of the model that are selected: one is shown, several are counted, none says what belongs here.
    void setElements(const std::vector<Key>& elements);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void refused(const QString& reason);
    void elementReplaced(millrace::metamodel::Key element); ///< its type was changed: this is it now

private:
    void refill();
    void refresh();
    void follow(const metamodel::Changes& changes);
    const metamodel::Element* element() const;
    void addField(QVBoxLayout& column, std::unique_ptr<Field> field);
    void addGeneral(QVBoxLayout& column, const metamodel::Element& shown);
    void addTypeChoice(QVBoxLayout& column, const metamodel::Element& shown);
    void addAdvanced(QVBoxLayout& column, const metamodel::Element& shown);
    bool edit(const QString& name, const std::function<void(editing::Edit&)>& verb);

    QPointer<editing::Document> document_;
    std::vector<Key> elements_;
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
