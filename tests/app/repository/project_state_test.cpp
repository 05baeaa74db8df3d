// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/repository/project_state.h"

#include "modeler/base/file.h"
#include "modeler/repository/history.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace millrace::app::repository {

namespace {

namespace model = ::millrace::repository;

TEST(ProjectStateTest, ListsFilesByKindAndVersionsNewestFirst)
{
    const QTemporaryDir folder;
    auto workspace = model::Workspace::create(folder.path());
    base::writeFileAtomically(folder.filePath(QStringLiteral("loan.bpmn")), "<a/>");
    base::writeFileAtomically(folder.filePath(QStringLiteral("loan.bpsim")), "<b/>");
    model::History history = model::History::open(workspace.folder());
    history.saveVersion(QStringLiteral("First draft\nwith details"), {QStringLiteral("Ann"), {}});
    base::writeFileAtomically(folder.filePath(QStringLiteral("loan.bpmn")), "<c/>");
    history.saveVersion(QStringLiteral("Second"), {QStringLiteral("Ann"), {}});

    const window::ProjectState state = stateOf(workspace, {}, nullptr);
    ASSERT_EQ(state.folders.size(), 2U);
    EXPECT_EQ(state.folders[0].files.front().name, QStringLiteral("loan.bpmn"));
    EXPECT_EQ(state.folders[1].files.front().name, QStringLiteral("loan.bpsim"));
    ASSERT_EQ(state.versions.size(), 2U);
    EXPECT_EQ(state.versions[0].note, QStringLiteral("Second"));
    EXPECT_EQ(state.versions[1].note, QStringLiteral("First draft"));
    ASSERT_EQ(state.alternatives.size(), 1U);
    EXPECT_TRUE(state.alternatives.front().current);
}

TEST(ProjectStateTest, ALooseFolderHasFilesAndNoVersions)
{
    const QTemporaryDir folder;
    base::writeFileAtomically(folder.filePath(QStringLiteral("loan.bpmn")), "<a/>");
    const window::ProjectState state = stateOf(model::Workspace::open(folder.path()), {}, nullptr);
    EXPECT_EQ(state.folders.size(), 1U);
    EXPECT_TRUE(state.versions.empty());
    EXPECT_TRUE(state.alternatives.empty());
}

TEST(ProjectStateTest, ALooseFolderIsNotSearched)
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(QStringLiteral("deep/deeper"));
    base::writeFileAtomically(folder.filePath(QStringLiteral("loan.bpmn")), "<a/>");
    base::writeFileAtomically(folder.filePath(QStringLiteral("deep/deeper/other.bpmn")), "<a/>");
    const auto files = [&](const model::Workspace& workspace) {
        const window::ProjectState state = stateOf(workspace, {}, nullptr);
        return state.folders.empty() ? std::size_t(0) : state.folders.front().files.size();
    };
    EXPECT_EQ(files(model::Workspace::open(folder.path())), 1U);
    EXPECT_EQ(files(model::Workspace::create(folder.path())), 2U);
}

TEST(ProjectStateTest, TimesAreAsShortAsTheyAreClear)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(15, 0));
    EXPECT_TRUE(whenInWords(now.addSecs(-3600), now).startsWith(QStringLiteral("today")));
    EXPECT_EQ(whenInWords(now.addDays(-1), now), QStringLiteral("yesterday"));
    EXPECT_FALSE(whenInWords(now.addDays(-5), now).contains(QStringLiteral("2026")));
    EXPECT_TRUE(whenInWords(now.addYears(-1), now).contains(QStringLiteral("2025")));
}

TEST(ProjectStateTest, DaysFollowTheLocale)
{
    const QDate day(2026, 11, 3);
    const auto said = [&](const char* name, bool withYear) {
        const QLocale locale(QString::fromLatin1(name));
        return locale.toString(day, dayPattern(locale, withYear));
    };
    EXPECT_EQ(said("en_GB", false), QStringLiteral("3 Nov"));
    EXPECT_EQ(said("en_US", false), QStringLiteral("Nov 3"));
    EXPECT_EQ(said("en_US", true), QStringLiteral("Nov 3, 2026"));
    EXPECT_EQ(said("de_DE", false), QStringLiteral("3. Nov."));
    EXPECT_EQ(said("de_DE", true), QStringLiteral("3. Nov. 2026"));
    EXPECT_EQ(said("es_ES", false), QStringLiteral("3 de nov"));
    EXPECT_EQ(said("ja_JP", false), QStringLiteral("11月3日"));
    // None loses its day or month, or keeps the year.
    for (const QLocale& locale :
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        const QString plain = dayPattern(locale, false);
        EXPECT_TRUE(plain.contains(u'd') && plain.contains(u'M') && !plain.contains(QStringLiteral("yy")))
            << locale.name().toStdString() << ": " << plain.toStdString() << " of "
            << locale.dateFormat(QLocale::LongFormat).toStdString();
    }
}

} // namespace

} // namespace millrace::app::repository
