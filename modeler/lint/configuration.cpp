// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/lint/configuration.h"

#include "modeler/base/failure.h"
#include "modeler/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>

namespace millrace::lint {

namespace {

using Grade = Configuration::Grade;

const std::map<QString, Grade>& gradeWords()
{
    static const std::map<QString, Grade> words {{QStringLiteral("off"), Grade::Off},
        {QStringLiteral("note"), Grade::Note}, {QStringLiteral("warning"), Grade::Warning},
        {QStringLiteral("error"), Grade::Error}};
    return words;
}

[[noreturn]] void refuse(const QString& what)
{
    throw base::Failure(QCoreApplication::translate("lint",
        "The project's rules in %1 cannot be read: %2. Mend the file, or remove it to have all rules as they are.")
                            .arg(QLatin1String(Configuration::fileName), what));
}

} // namespace

Configuration Configuration::read(const QString& folder)
{
    const QString path = QDir(folder).filePath(QLatin1String(fileName));
    return QFileInfo::exists(path) ? fromJson(base::readFile(path, 16 * 1024 * 1024)) : Configuration();
}

Configuration Configuration::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(error.errorString());
    if (!document.isObject())
        refuse(QCoreApplication::translate("lint", "it holds no JSON object"));
    Configuration configuration;
    const QJsonObject rules = document.object().value(QLatin1String("rules")).toObject();
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const QString word = rule.value().toString();
        const auto grade = gradeWords().find(word);
        if (grade != gradeWords().end())
            configuration.grades_.insert(rule.key(), grade->second);
        else if (word == QLatin1String("on"))
            configuration.switchedOn_.insert(rule.key(), true);
        else
            refuse(QCoreApplication::translate(
                "lint", "rule '%1' is set to '%2', but can be off, on, note, warning or error")
                       .arg(rule.key(), word));
    }
    for (const QJsonValue& each : document.object().value(QLatin1String("dismissed")).toArray()) {
        const QJsonObject row = each.toObject();
        const auto text = [&row](const char* key) { return row.value(QLatin1String(key)).toString(); };
        configuration.dismissals_.push_back({text("file"), text("rule"), text("element"), text("reason"), text("by")});
    }
    return configuration;
}

QByteArray Configuration::toJson() const
{
    QJsonObject rules;
    for (auto rule = switchedOn_.begin(); rule != switchedOn_.end(); ++rule)
        rules.insert(rule.key(), QStringLiteral("on"));
    for (auto rule = grades_.begin(); rule != grades_.end(); ++rule)
        for (const auto& [word, grade] : gradeWords())
            if (grade == rule.value())
                rules.insert(rule.key(), word);
    QJsonArray dismissed;
    for (const Dismissal& each : dismissals_) {
        QJsonObject row {{QStringLiteral("rule"), each.rule}, {QStringLiteral("element"), each.element},
            {QStringLiteral("reason"), each.reason}};
        if (!each.file.isEmpty())
            row.insert(QStringLiteral("file"), each.file);
        if (!each.by.isEmpty())
            row.insert(QStringLiteral("by"), each.by);
        dismissed.append(row);
    }
    return QJsonDocument(QJsonObject {{QStringLiteral("rules"), rules}, {QStringLiteral("dismissed"), dismissed}})
        .toJson();
}

void Configuration::write(const QString& folder) const
{
    base::writeFileAtomically(QDir(folder).filePath(QLatin1String(fileName)), toJson());
}

QString Configuration::folderOf(const QString& file)
{
    constexpr int farthest = 5;
    QDir folder = QFileInfo(file).absoluteDir();
    const QString own = folder.absolutePath();
    for (int i = 0; i < farthest; ++i) {
        if (folder.exists(QLatin1String(fileName)))
            return folder.absolutePath();
        if (!folder.cdUp())
            break;
    }
    return own;
}

Configuration Configuration::forFile(const QString& file) const
{
    Configuration own = *this;
    std::erase_if(own.dismissals_, [&](const Dismissal& each) { return !each.file.isEmpty() && each.file != file; });
    return own;
}

void Configuration::setGrade(const QString& rule, Grade grade)
{
    switchedOn_.remove(rule);
    if (grade == Grade::AsItIs)
        grades_.remove(rule);
    else
        grades_.insert(rule, grade);
}

void Configuration::setOn(const QString& rule)
{
    grades_.remove(rule);
    switchedOn_.insert(rule, true);
}

void Configuration::dismiss(Dismissal dismissal)
{
    takeBack(dismissal.file, dismissal.rule, dismissal.element);
    dismissals_.push_back(std::move(dismissal));
}

void Configuration::takeBack(const QString& file, const QString& rule, const QString& element)
{
    std::erase_if(dismissals_, [&](const Dismissal& each) {
        return (each.file.isEmpty() || each.file == file) && each.rule == rule && each.element == element;
    });
}

const Dismissal* Configuration::dismissalOf(const QString& rule, const QString& element) const
{
    if (element.isEmpty())
        return nullptr;
    const auto found = std::find_if(dismissals_.begin(), dismissals_.end(),
        [&](const Dismissal& each) { return each.rule == rule && each.element == element; });
    return found == dismissals_.end() ? nullptr : &*found;
}

} // namespace millrace::lint
