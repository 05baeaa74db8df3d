// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/xes_reader.h"

#include "engine/log/activity_log_builder.h"
#include "engine/log/packed_file.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace millrace::log {

namespace {

constexpr std::size_t elementsBetweenNews = 256;

class XesReader {
    Q_DECLARE_TR_FUNCTIONS(EventLog)

public:
    XesReader(const QString& path, const ReadOptions& options)
        : path_(path)
        , options_(options)
        , file_(openLog(path))
        , xml_(file_.get())
    { }

    ActivityLog run()
    {
        if (!next() || xml_.name() != QLatin1String("log"))
            fail(tr("it is no XES: its root is not 'log'"));
        while (next()) {
            if (options_.stop.stop_requested())
                throw base::Failure(tr("Reading %1 was stopped.").arg(path_));
            const bool isTime = options_.progress && ++elements_ % elementsBetweenNews == 0;
            if (isTime && !file_->isSequential() && file_->size() > 0) // how long a packed one is nobody knows
                options_.progress(double(file_->pos()) / double(file_->size()));
            if (xml_.name() == QLatin1String("trace"))
                readTrace();
            else
                xml_.skipCurrentElement();
        }
        if (xml_.hasError())
            fail(tr("it is no sound XML (%1)").arg(xml_.errorString()));
        ActivityLog log = builder_.finish();
        if (log.cases.empty())
            throw base::Failure(tr("%1: there is no trace in this log.").arg(path_));
        warn(nameless_,
            nameless_ == 1 ? tr("%1 event has no name and is left out.")
                           : tr("%1 events have no name and are left out."));
        warn(timeless_, timeless_ == 1 ? tr("%1 event has no time.") : tr("%1 events have no time."));
        log.problems = std::move(problems_);
        return log;
    }

private:
    struct Values {
        QString name, instance, transition, resource, role, group, time, start;
    };

    /// To the next element inside of the current one. A document type is refused on the way.
    bool next()
    {
        for (;;) {
            const auto token = xml_.readNext();
            if (token == QXmlStreamReader::DTD)
                fail(tr("it has a document type, which logs have not"));
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument
                || token == QXmlStreamReader::Invalid)
                return false;
        }
    }

    [[noreturn]] void fail(const QString& what) const
    {
        throw base::Failure(tr("%1:%2: The log cannot be read: %3 (column %4).")
                                .arg(path_, QString::number(xml_.lineNumber()), what)
                                .arg(xml_.columnNumber()));
    }

    void warn(std::size_t count, const QString& text)
    {
        if (count > 0)
            problems_.push_back(
                {base::Severity::Warning, text.arg(qulonglong(count)), path_, 0, {}, QStringLiteral("log")});
    }

    /// A trace's name may stand behind its events, so these wait for it.
    void readTrace()
    {
        const std::size_t number = builder_.newCase({});
        QString name;
        while (next()) {
            if (xml_.name() == QLatin1String("event")) {
                readEvent(number);
                continue;
            }
            if (xml_.attributes().value(QLatin1String("key")) == QLatin1String("concept:name"))
                name = xml_.attributes().value(QLatin1String("value")).toString();
            xml_.skipCurrentElement();
        }
        if (xml_.hasError())
            fail(tr("it is no sound XML (%1)").arg(xml_.errorString()));
        builder_.setCaseId(number, name.toStdString());
    }

    void readEvent(std::size_t number)
    {
        Values values;
        while (next()) {
            const auto attributes = xml_.attributes();
            const auto key = attributes.value(QLatin1String("key"));
            if (QString* value = valueFor(values, key))
                *value = attributes.value(QLatin1String("value")).toString();
            xml_.skipCurrentElement();
        }
        if (values.name.isEmpty()) {
            ++nameless_;
            return;
        }
        add(number, values);
    }

    static QString* valueFor(Values& values, QStringView key)
    {
        if (key == QLatin1String("concept:name"))
            return &values.name;
        if (key == QLatin1String("concept:instance"))
            return &values.instance;
        if (key == QLatin1String("lifecycle:transition"))
            return &values.transition;
        if (key == QLatin1String("org:resource"))
            return &values.resource;
        if (key == QLatin1String("org:role"))
            return &values.role;
        if (key == QLatin1String("org:group"))
            return &values.group;
        if (key == QLatin1String("time:timestamp"))
            return &values.time;
        return key == QLatin1String("start_timestamp") ? &values.start : nullptr;
    }

    Microseconds timeOf(const QString& text)
    {
        const std::string bytes = text.toStdString();
        if (isNoTime(bytes))
            return unknownTime;
        const auto time = parseLogTime(bytes, DateOrder::DayFirst, options_.zone);
        if (!time)
            fail(tr("'%1' is no point in time").arg(text.left(60)));
        return *time;
    }

    void add(std::size_t number, const Values& values)
    {
        const std::string name = values.name.toStdString();
        const std::string instance = values.instance.toStdString();
        const QString& who = !values.resource.isEmpty() ? values.resource
            : !values.role.isEmpty()                    ? values.role
                                                        : values.group;
        const std::string resource = who.toStdString();
        LoggedEvent event;
        event.activity = name;
        event.instance = instance;
        event.resource = resource;
        event.transition = transitionFromWord(values.transition.toStdString());
        event.time = timeOf(values.time);
        event.start = timeOf(values.start);
        timeless_ += event.time == unknownTime ? 1 : 0;
        if (!builder_.add(number, event))
            fail(tr("it has more than %1 events").arg(qulonglong(ActivityLogBuilder::mostEvents)));
    }

    QString path_;
    const ReadOptions& options_;
    std::unique_ptr<QIODevice> file_;
    QXmlStreamReader xml_;
    ActivityLogBuilder builder_;
    base::Problems problems_;
    std::size_t nameless_ = 0;
    std::size_t timeless_ = 0;
    std::size_t elements_ = 0; // of the log
};

} // namespace

ActivityLog readXesLog(const QString& path, const ReadOptions& options)
{
    return XesReader(path, options).run();
}

} // namespace millrace::log
