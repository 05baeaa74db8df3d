// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modeler/base/problem.h"
#include "modeler/editing/plane_index.h"
#include "modeler/metamodel/tree.h"

#include <QObject>
#include <QString>
#include <memory>
#include <vector>

namespace millrace::editing {

/// A BPMN or DMN file that is being edited: its tree, its undo steps, where it is saved. Changes come in through Edit,
/// undo() and redo() alone; whoever shows the document follows changed(). Lives on the GUI thread.
class Document : public QObject {
    Q_OBJECT

public:
    /// Reads the file. Throws base::Failure when it cannot be read or is refused (the message holds the first problem).
    static std::unique_ptr<Document> open(const QString& path);
    /// From bytes: a new diagram, an old version, a recovered one. Throws base::Failure when they are refused.
    static std::unique_ptr<Document> fromBytes(const QByteArray& bytes, const QString& path = QString());

    const metamodel::Tree& tree() const { return *tree_; }
    bool holdsDecisions() const; ///< it is a DMN file
    const base::Problems& problems() const { return problems_; } ///< of reading

    const QString& path() const { return path_; } ///< empty: never saved
    bool isModified() const { return savedStep_ != position_; }
    /// Writes atomically and remembers the path; throws base::Failure and stays modified when it cannot.
    void save(const QString& path);
    /// For content that is on no disk yet, such as a recovered document: asks to be saved.
    void markModified();
    /// What was done since reading belongs to opening (a diagram drawn for a file that has none): it is no step that
    /// can be undone and does not count as modified. save() writes it all the same.
    void countAsOpened();

    bool isReadOnly() const { return readOnly_; }
    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }

    // --- undo, by name
    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ < int(steps_.size()); }
    QString undoName() const; ///< "Move 3 elements", or empty
    QString redoName() const;
    void undo(); ///< does nothing when there is nothing
    void redo();
    /// In changed(): whether undo() or redo() made it so. Who asks for that may not see where it happens.
    bool isReplaying() const { return isReplaying_; }

Q_SIGNALS:
    /// What the tree just went through, in order: after an edit, an undo or a redo.
    void changed(const millrace::metamodel::Changes& changes);
    /// isModified(), canUndo(), names or the path changed.
    void stateChanged();

private:
    friend class Edit;
    struct Step {
        QString name;
        metamodel::Changes changes;
    };
    Document(metamodel::Loaded loaded, QString path);
    void push(Step step);

    void apply(const metamodel::Changes& changes);
    void announceReplayed(const metamodel::Changes& changes);

    std::unique_ptr<metamodel::Tree> tree_;
    PlaneIndex planeIndex_;
    base::Problems problems_;
    QString path_;
    std::vector<Step> steps_;
    int position_ = 0; ///< steps before it are done, the others undone
    int savedStep_ = 0; ///< -1: the state on disk cannot be reached any more
    bool readOnly_ = false;
    bool editing_ = false;
    bool isReplaying_ = false;
};

} // namespace millrace::editing
