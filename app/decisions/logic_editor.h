// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/metamodel/tree.h"

#include <QScrollArea>
#include <vector>

class QVBoxLayout;

namespace millrace::editing {
class Document;
}

namespace millrace::app::decisions {

class FeelField;

/// Logic that is no table: a FEEL text as tall as its place, or, of boxed logic (contexts, invocations, lists ...),
/// each text in it with where it stands.
class LogicEditor : public QScrollArea {
    Q_OBJECT

public:
    explicit LogicEditor(QWidget* parent = nullptr);
    void show(editing::Document& document, metamodel::Key owner, metamodel::Key logic);
    using QScrollArea::show;

Q_SIGNALS:
    void refused(const QString& words);
    /// A table inside of the logic is to be edited.
    void tableWanted(millrace::metamodel::Key table);

private:
    struct Part {
        metamodel::Key expression = metamodel::noKey;
        QString place; ///< in words
        bool isTable = false;
        bool operator==(const Part&) const = default;
    };
    void build();
    void refresh();
    std::vector<Part> parts() const;
    static void collect(const metamodel::Element& element, const QString& place, std::vector<Part>& parts);
    void makeRequired(const QString& name);
    void write(metamodel::Key expression, const QString& place, const QString& text);

    editing::Document* document_ = nullptr;
    metamodel::Key owner_ = metamodel::noKey;
    metamodel::Key logic_ = metamodel::noKey;
    std::vector<Part> shown_;
    std::vector<FeelField*> fields_; ///< beside shown_; null for tables
};

} // namespace millrace::app::decisions
