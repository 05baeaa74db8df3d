// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/activity_log_builder.h"
#include "engine/log/csv_table.h"
#include "engine/log/log_reader.h"
#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace millrace::log {

namespace {

/// A column, what the user may call it, and by which names it is found: letters and digits alone, in whatever case,
/// the first of the list that is there. They are those of XES as tables (PM4Py), Disco, bupaR, Prosimos, Simod, BIMP
/// and this program.
struct ColumnRow {
    QString CsvColumns::*given;
    std::array<const char*, 12> names;
};

enum Column { Case, Activity, Start, End, Resource, Enabled, Lifecycle, Instance, ElementId, Status, columnCount };

constexpr std::array<ColumnRow, columnCount> columnRows {{
    {&CsvColumns::caseId,
        {"caseconceptname", "caseid", "case", "caseidentifier", "casenumber", "traceid", "trace", "processinstanceid",
            "processinstance", "fallnummer", "fall", "patient"}},
    {&CsvColumns::activity,
        {"conceptname", "activity", "activityname", "task", "taskname", "event", "eventname", "step", "handling",
            "aktivitaet", "aktivität"}},
    {&CsvColumns::start,
        {"starttimestamp", "starttime", "start", "started", "startdate", "startedat", "begin", "begintime", "beginn"}},
    {&CsvColumns::end,
        {"timetimestamp", "endtime", "endtimestamp", "end", "complete", "completetimestamp", "completed", "enddate",
            "completiontime", "timestamp", "time", "ende"}},
    {&CsvColumns::resource,
        {"orgresource", "resource", "resourcename", "resourceid", "user", "employee", "person", "performer", "orgrole",
            "role", "bearbeiter"}},
    {&CsvColumns::enabled,
        {"enabled", "enabletime", "timeenabled", "enabledtime", "enabletimestamp", "assignedtime", "scheduled"}},
    {&CsvColumns::lifecycle,
        {"lifecycletransition", "lifecycle", "transition", "registrationtype", "eventtype", "lifecycleid"}},
    {&CsvColumns::instance, {"conceptinstance", "instance", "activityinstanceid", "handlingid", "activityinstance"}},
    {&CsvColumns::element, {"element", "elementid"}},
    {&CsvColumns::status, {"status"}},
}};

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char letter : QString::fromUtf8(name.data(), qsizetype(name.size())).toLower().toStdString())
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || (letter & 0x80) != 0)
            plain += letter;
    return plain;
}

int foundColumn(const std::vector<std::string>& header, const ColumnRow& row)
{
    for (const char* name : row.names)
        for (std::size_t i = 0; name && i < header.size(); ++i)
            if (plainName(header[i]) == name)
                return int(i);
    return -1;
}

constexpr int rowsBetweenNews = 4096;

class CsvReader {
    Q_DECLARE_TR_FUNCTIONS(EventLog)

public:
    CsvReader(std::string_view text, const QString& file, const ReadOptions& options)
        : text_(text)
        , file_(file)
        , options_(options)
        , table_(text, file, options.delimiter)
    { }

    ActivityLog run()
    {
        if (!table_.next())
            throw base::Failure(tr("%1: the log is empty.").arg(file_));
        header_ = table_.fields();
        findColumns();
        order_ = options_.dateOrder ? *options_.dateOrder : foundDateOrder();
        while (table_.next()) {
            readRow();
            if (table_.line() % rowsBetweenNews == 0)
                tellProgress();
        }
        ActivityLog log = builder_.finish();
        if (log.cases.empty())
            throw base::Failure(tr("%1: the log has a header, but no rows.").arg(file_));
        if (skipped_ > 0)
            warn(tr("%1 rows have no case or no activity, and are left out.").arg(qulonglong(skipped_)));
        log.problems = std::move(problems_);
        return log;
    }

    void warn(const QString& text)
    {
        problems_.push_back({base::Severity::Warning, text, file_, 0, {}, QStringLiteral("log")});
    }

private:
    [[noreturn]] void fail(const QString& what) const
    {
        throw base::Failure(tr("%1:%2: The log cannot be read: %3.").arg(file_).arg(table_.line()).arg(what));
    }

    QString columnTitles() const
    {
        QStringList titles;
        for (const std::string& title : header_)
            titles << QLatin1Char('\'') + QString::fromStdString(title).left(60) + QLatin1Char('\'');
        return titles.mid(0, 40).join(QStringLiteral(", "));
    }

    int givenColumn(const QString& name) const
    {
        for (std::size_t i = 0; i < header_.size(); ++i)
            if (QString::fromStdString(header_[i]).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
                return int(i);
        throw base::Failure(tr("%1 has no column '%2'. Its columns are: %3.").arg(file_, name, columnTitles()));
    }

    void tellProgress() const
    {
        if (options_.stop.stop_requested())
            throw base::Failure(tr("Reading %1 was stopped.").arg(file_));
        if (options_.progress)
            options_.progress(double(table_.position()) / double(text_.size()));
    }

    void findColumns()
    {
        for (std::size_t i = 0; i < columnCount; ++i) {
            const QString& given = options_.columns.*columnRows[i].given;
            columns_[i] = given.isEmpty() ? foundColumn(header_, columnRows[i]) : givenColumn(given);
        }
        const auto require = [&](bool isThere, const QString& what) {
            if (!isThere)
                throw base::Failure((tr("%1: no column tells %2. Say which one does; its columns are: %3.")
                                         .arg(file_, what, columnTitles())
                    + QLatin1Char(' ') + options_.howToSay)
                                        .trimmed());
        };
        require(columns_[Case] >= 0, tr("the case"));
        require(columns_[Activity] >= 0, tr("the activity"));
        require(columns_[End] >= 0 || columns_[Start] >= 0, tr("when it happened"));
        if (columns_[End] < 0 && columns_[Enabled] < 0) // the only time there is
            std::swap(columns_[End], columns_[Start]);
    }

    /// Of all dates, since one that tells may stand anywhere.
    DateOrder foundDateOrder()
    {
        CsvTable rows(text_, file_, table_.delimiter());
        rows.next();
        bool isAmbiguous = false;
        while (rows.next()) {
            for (const Column column : {Start, End, Enabled}) {
                const int index = columns_[column];
                if (index < 0 || std::size_t(index) >= rows.fields().size())
                    continue;
                const std::string& text = rows.fields()[std::size_t(index)];
                if (const auto order = dateOrderOf(text))
                    return *order;
                if (!isAmbiguous && !isAmbiguousDate(text) && !text.empty())
                    return DateOrder::DayFirst; // the year first, or numbers: nothing to find out
                isAmbiguous = isAmbiguous || isAmbiguousDate(text);
            }
        }
        if (isAmbiguous)
            warn(tr("The dates do not tell whether day or month stands first; the day is taken."));
        return DateOrder::DayFirst;
    }

    std::string_view field(Column column) const
    {
        const int index = columns_[column];
        if (index < 0)
            return {};
        std::string_view text = table_.fields()[std::size_t(index)];
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        return text;
    }

    Microseconds time(Column column) const
    {
        const std::string_view text = field(column);
        if (isNoTime(text))
            return unknownTime;
        const auto read = parseLogTime(text, order_, options_.zone);
        if (!read)
            fail(tr("'%1' in column '%2' is no point in time like 2026-01-31 14:05:00 or 31.01.2026 14:05")
                     .arg(QString::fromUtf8(text.data(), qsizetype(std::min<std::size_t>(text.size(), 60))),
                         QString::fromStdString(header_[std::size_t(columns_[column])])));
        return *read;
    }

    void readRow()
    {
        if (table_.fields().size() != header_.size())
            fail(tr("the row has %1 columns, but the header has %2")
                     .arg(qulonglong(table_.fields().size()))
                     .arg(qulonglong(header_.size())));
        if (field(Case).empty() || field(Activity).empty()) {
            ++skipped_;
            return;
        }
        LoggedEvent event;
        event.activity = field(Activity);
        event.element = field(ElementId);
        event.resource = field(Resource);
        event.instance = field(Instance);
        const std::size_t number = builder_.caseNamed(field(Case));
        const Microseconds end = time(End);
        const Microseconds start = time(Start);
        const Microseconds enabled = time(Enabled);
        event.time = end;
        if (columns_[Lifecycle] >= 0) {
            event.transition = transitionFromWord(field(Lifecycle));
            event.start = start;
            event.enabled = enabled;
            add(number, event);
            return;
        }
        addRow(number, event, enabled, start, end);
    }

    /// A row is a whole execution: three events of one key of its own.
    void addRow(std::size_t number, LoggedEvent event, Microseconds enabled, Microseconds start, Microseconds end)
    {
        if (start != unknownTime && end != unknownTime && end < start)
            fail(tr("the activity ends before it starts"));
        if (end == unknownTime && start == unknownTime && enabled == unknownTime)
            fail(tr("it does not say when it happened"));
        event.transition = field(Status) == "cancelled" ? Transition::Abort : Transition::Complete;
        if (end != unknownTime) {
            event.start = start;
            event.enabled = enabled;
            add(number, event);
            return;
        }
        // Still running: it began, and that is all.
        event.start = unknownTime;
        if (start == unknownTime) {
            event.transition = Transition::Schedule;
            event.time = enabled;
        } else {
            event.transition = Transition::Start;
            event.time = start;
            event.enabled = enabled;
        }
        add(number, event);
    }

    void add(std::size_t number, const LoggedEvent& event)
    {
        if (!builder_.add(number, event))
            fail(tr("it has more than %1 events").arg(qulonglong(ActivityLogBuilder::mostEvents)));
    }

    std::string_view text_;
    QString file_;
    const ReadOptions& options_;
    CsvTable table_;
    std::vector<std::string> header_;
    std::array<int, columnCount> columns_ {};
    DateOrder order_ = DateOrder::DayFirst;
    ActivityLogBuilder builder_;
    base::Problems problems_;
    std::size_t skipped_ = 0;
};

/// As UTF-8; false beside it where it had to be taken as Latin-1.
std::pair<QByteArray, bool> asUtf8(const QByteArray& bytes, const QString& file)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF") || bytes.contains('\0'))
        throw base::Failure(QCoreApplication::translate(
            "EventLog", "%1 is no text in UTF-8: save it as 'CSV UTF-8', then read it again.")
                                .arg(file));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const bool isUtf8 = (QString(decoder(bytes)), !decoder.hasError());
    return {isUtf8 ? bytes : QString::fromLatin1(bytes).toUtf8(), isUtf8};
}

/// The first column that nothing else is, with a point in time in each row that says anything there.
QString columnOfTimes(const CsvPreview& preview, const ReadOptions& options)
{
    for (qsizetype column = 0; column < preview.header.size(); ++column) {
        const QString& title = preview.header[column];
        const auto isTaken = [&](const ColumnRow& row) { return preview.columns.*row.given == title; };
        std::size_t times = 0, others = 0;
        for (const QStringList& row : preview.rows) {
            const std::string cell = row.value(column).trimmed().toStdString();
            if (!isNoTime(cell))
                ++(parseLogTime(cell, options.dateOrder.value_or(DateOrder::DayFirst), options.zone) ? times : others);
        }
        if (times > 0 && others == 0 && std::none_of(columnRows.begin(), columnRows.end(), isTaken))
            return title;
    }
    return {};
}

} // namespace

ActivityLog readCsvLog(const QByteArray& bytes, const QString& file, const ReadOptions& options)
{
    const auto [text, isUtf8] = asUtf8(bytes, file);
    CsvReader reader(std::string_view(text.constData(), std::size_t(text.size())), file, options);
    if (!isUtf8)
        reader.warn(QCoreApplication::translate(
            "EventLog", "The file is not in UTF-8; its letters are read as those of Western Europe."));
    return reader.run();
}

CsvPreview previewCsv(const QByteArray& bytes, const QString& file, const ReadOptions& options, std::size_t mostRows)
{
    const QByteArray text = asUtf8(bytes, file).first;
    CsvTable table(std::string_view(text.constData(), std::size_t(text.size())), file, options.delimiter);
    if (!table.next())
        throw base::Failure(QCoreApplication::translate("EventLog", "%1: the log is empty.").arg(file));
    const std::vector<std::string> header = table.fields();
    CsvPreview preview;
    preview.delimiter = table.delimiter();
    for (const std::string& title : header)
        preview.header << QString::fromStdString(title).trimmed();
    while (preview.rows.size() < mostRows && table.next()) {
        QStringList& cells = preview.rows.emplace_back();
        for (const std::string& field : table.fields())
            cells << QString::fromStdString(field);
    }
    preview.columns = options.columns;
    for (const ColumnRow& row : columnRows)
        if (const int found = foundColumn(header, row); found >= 0 && (preview.columns.*row.given).isEmpty())
            preview.columns.*row.given = preview.header[found];
    if (preview.columns.end.isEmpty() && preview.columns.start.isEmpty())
        preview.columns.end = columnOfTimes(preview, options);
    return preview;
}

} // namespace millrace::log
