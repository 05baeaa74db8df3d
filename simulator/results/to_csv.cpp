// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/results/to_csv.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace millrace::results {

namespace {

QString cell(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    QString text = value.toString();
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

struct Rows {
    QString text;

    void add(const QStringList& place, const QJsonObject& figure)
    {
        QStringList cells;
        for (const QString& part : place)
            cells << cell(part);
        for (const char* key : {"mean", "low", "high"})
            cells << cell(figure[QLatin1String(key)]);
        for (const char* key : {"count", "min", "max", "stddev"})
            cells << cell(figure[QLatin1String("cases")].toObject()[QLatin1String(key)]);
        for (const char* key : {"p50", "p90", "p95"})
            cells << cell(
                figure[QLatin1String("percentiles")].toObject()[QLatin1String(key)].toObject()[QLatin1String("value")]);
        text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }

    /// All figures of an object; those of objects in it by a path.
    void addAll(const QStringList& place, const QString& path, const QJsonObject& object)
    {
        for (auto one = object.begin(); one != object.end(); ++one) {
            const QJsonObject inner = one->toObject();
            if (inner.contains(QLatin1String("mean")))
                add(place + QStringList {path + one.key()}, inner);
            else if (!inner.isEmpty())
                addAll(place, path + one.key() + QLatin1Char('.'), inner);
        }
    }
};

} // namespace

QByteArray toCsv(const QJsonObject& results)
{
    Rows rows;
    rows.text = QStringLiteral("group,id,name,figure,mean,low,high,count,min,max,stddev,p50,p90,p95\n");
    rows.addAll(
        {QStringLiteral("process"), QString(), QString()}, QString(), results[QLatin1String("process")].toObject());
    for (const char* group : {"outcomes", "activities", "events", "resources", "flows"}) {
        const QJsonObject all = results[QLatin1String(group)].toObject();
        for (auto one = all.begin(); one != all.end(); ++one) {
            const QJsonObject figures = one->toObject();
            rows.addAll(
                {QLatin1String(group), one.key(), figures[QLatin1String("name")].toString()}, QString(), figures);
        }
    }
    for (const QJsonValue& one : results[QLatin1String("processes")].toArray()) {
        QJsonObject figures = one.toObject();
        const QString name = figures[QLatin1String("name")].toString();
        for (const char* group : {"process", "resources"})
            rows.addAll({QStringLiteral("processes"), name, name}, QLatin1String(group) + QLatin1Char('.'),
                figures[QLatin1String(group)].toObject());
    }
    return rows.text.toUtf8();
}

} // namespace millrace::results
