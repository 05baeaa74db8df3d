// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/editing/document.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"
#include "tests/modeler/editing/editing_fixture.h"

#include <QTemporaryDir>

namespace millrace::editing {

class DocumentTest : public EditingTest { };

TEST_F(DocumentTest, AnEditIsOneStepWithItsName)
{
    Edit edit(*document_, QStringLiteral("Append task"));
    editing::append(edit, startShape(), {.type = type::Task});
    edit.commit();
    EXPECT_EQ(document_->undoName(), QStringLiteral("Append task"));
    EXPECT_TRUE(document_->isModified());
    document_->undo();
    EXPECT_FALSE(document_->canUndo());
    EXPECT_EQ(document_->redoName(), QStringLiteral("Append task"));
    EXPECT_FALSE(document_->isModified());
}

TEST_F(DocumentTest, AnEditThatIsNotCommittedTakesEverythingBack)
{
    const QByteArray before = tree().save();
    {
        Edit edit(*document_, QStringLiteral("Append task"));
        editing::append(edit, startShape(), {.type = type::Task});
        EXPECT_NE(tree().save(), before);
    }
    EXPECT_EQ(tree().save(), before);
    EXPECT_FALSE(document_->canUndo());
}

TEST_F(DocumentTest, AnEditThatChangesNothingLeavesNoStep)
{
    Edit edit(*document_, QStringLiteral("Rename"));
    rename(edit, shown(startShape()).key(), shown(startShape()).name());
    edit.commit();
    EXPECT_FALSE(document_->canUndo());
}

TEST_F(DocumentTest, ANewEditForgetsWhatWasUndone)
{
    append(startShape(), type::Task);
    document_->undo();
    append(startShape(), type::UserTask);
    EXPECT_FALSE(document_->canRedo());
}

TEST_F(DocumentTest, ListenersHearWhatTheTreeWentThrough)
{
    const auto mirror = tree().copy();
    QObject::connect(document_.get(), &Document::changed, [&](const metamodel::Changes& changes) {
        for (const auto& change : changes)
            mirror->apply(change);
    });
    append(startShape(), type::Task);
    EXPECT_EQ(mirror->save(), tree().save());
    document_->undo();
    EXPECT_EQ(mirror->save(), tree().save());
    document_->redo();
    EXPECT_EQ(mirror->save(), tree().save());
}

TEST_F(DocumentTest, SavingRemembersTheStateOnDisk)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    append(startShape(), type::Task);
    document_->save(path);
    EXPECT_FALSE(document_->isModified());
    EXPECT_EQ(base::readFile(path), tree().save());
    document_->undo();
    EXPECT_TRUE(document_->isModified());
    document_->redo();
    EXPECT_FALSE(document_->isModified());
    document_->undo();
    append(startShape(), type::UserTask);
    EXPECT_TRUE(document_->isModified());
    EXPECT_THROW(document_->save(folder.filePath(QStringLiteral("missing/a.bpmn"))), base::Failure);
    EXPECT_EQ(document_->path(), path);
}

TEST_F(DocumentTest, WhatBelongsToOpeningIsNoStepAndAsksForNoSaving)
{
    const QTemporaryDir folder;
    append(startShape(), type::Task);
    document_->countAsOpened();
    const QByteArray opened = tree().save();
    EXPECT_FALSE(document_->isModified());
    EXPECT_FALSE(document_->canUndo());
    append(startShape(), type::UserTask);
    EXPECT_TRUE(document_->isModified());
    document_->undo();
    EXPECT_FALSE(document_->isModified());
    EXPECT_EQ(tree().save(), opened);
    const QString path = folder.filePath(QStringLiteral("a.bpmn"));
    document_->save(path);
    EXPECT_EQ(base::readFile(path), opened);
}

TEST_F(DocumentTest, AReadOnlyDocumentRefusesEdits)
{
    document_->setReadOnly(true);
    EXPECT_THROW(Edit(*document_, QStringLiteral("Rename")), base::Failure);
}

TEST_F(DocumentTest, WhatIsNoBpmnIsRefusedInWords)
{
    EXPECT_THROW(Document::fromBytes("<html/>", QStringLiteral("page.html")), base::Failure);
    EXPECT_THROW(Document::open(QStringLiteral("/nowhere/at/all.bpmn")), base::Failure);
}

} // namespace millrace::editing
