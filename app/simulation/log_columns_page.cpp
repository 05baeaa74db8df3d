// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulation/log_columns_page.h"

#include "app/simulation/figure_table.h"
#include "app/simulation/log_columns.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"
#include "modeler/base/failure.h"

#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyle>
#include <algorithm>

namespace millrace::app::simulation {

namespace {

constexpr qint64 previewBytes = 512 * 1024;
constexpr int shownRows = 40, formWidth = 250, widestColumn = 260;

/// The file's first rows; not half a row at the end.
QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Failure(LogColumnsPage::tr("The log %1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(previewBytes);
    if (!file.atEnd())
        if (const qsizetype end = bytes.lastIndexOf('\n'); end > 0)
            bytes.truncate(end + 1);
    return bytes;
}

} // namespace

LogColumnsPage::LogColumnsPage(QWidget* parent)
    : QWidget(parent)
    , dates_(new QComboBox)
    , zone_(new QComboBox)
    , words_(window::label({}, "muted"))
    , table_(new FigureTable)
    , cells_(new QStandardItemModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeForm());
    table_->setModel(cells_);
    table_->setAccessibleName(tr("The first rows of the log"));
    table_->setFrameShape(QFrame::NoFrame);
    row->addWidget(table_, 1);
    column->addLayout(row, 1);
    words_->setWordWrap(true);
    words_->setMinimumHeight(2 * words_->fontMetrics().lineSpacing() + 2);
    column->addWidget(words_);
}

QWidget* LogColumnsPage::makeForm()
{
    fields_ = {{QStringLiteral("case"), &log::CsvColumns::caseId},
        {QStringLiteral("activity"), &log::CsvColumns::activity}, {QStringLiteral("start"), &log::CsvColumns::start},
        {QStringLiteral("end"), &log::CsvColumns::end}, {QStringLiteral("resource"), &log::CsvColumns::resource},
        {QStringLiteral("enabled"), &log::CsvColumns::enabled, nullptr, nullptr, true},
        {QStringLiteral("lifecycle"), &log::CsvColumns::lifecycle, nullptr, nullptr, true},
        {QStringLiteral("instance"), &log::CsvColumns::instance, nullptr, nullptr, true}};
    const std::pair<QString, QString> words[]
        = {{tr("Case"), tr("What tells one case from another: an order's number")},
            {tr("Activity"), tr("What was done, by its name in the diagram")},
            {tr("Began"), tr("When somebody began it; without it no duration is known")},
            {tr("Ended"), tr("When it was done, or when the event was where there is a lifecycle")},
            {tr("Done by"), tr("Who did it; without it no people are found")},
            {tr("Could begin"), tr("When the work was there and could have begun")},
            {tr("Kind of event"), tr("What happened at that moment: start, complete ...")},
            {tr("Execution"), tr("What belongs together of start and complete")}};
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    columnsBox_ = new QWidget;
    auto* columns = new QVBoxLayout(columnsBox_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        if (fields_[i].isRare && !more_) {
            more_ = window::linkButton(tr("More columns"));
            more_->setToolTip(tr("Columns that few logs have, and the order of day and month"));
            connect(more_, &QPushButton::clicked, this, [this] { showMore(true); });
            columns->addWidget(more_, 0, Qt::AlignLeft);
        }
        columns->addWidget(makeField(fields_[i], words[i].first, words[i].second));
    }
    datesRow_ = new QWidget;
    auto* dates = new QVBoxLayout(datesRow_);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(3);
    dates->addWidget(window::label(tr("Dates like 03/04/2026"), "caption"));
    dates_->addItem(tr("As the dates tell"));
    dates_->addItem(tr("Day first: 3 April"), int(log::DateOrder::DayFirst));
    dates_->addItem(tr("Month first: 4 March"), int(log::DateOrder::MonthFirst));
    dates_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    dates_->setMinimumContentsLength(8);
    dates_->setAccessibleName(tr("Order of day and month"));
    connect(dates_, &QComboBox::activated, this, &LogColumnsPage::refresh);
    dates->addWidget(dates_);
    columns->addWidget(datesRow_);
    column->addWidget(columnsBox_);
    auto* zoneWords = window::label(tr("Time zone of hours, and of times without one"), "caption");
    zoneWords->setWordWrap(true); // a long line would make all that stands here wider than its place
    column->addWidget(zoneWords);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zone_->addItem(QString::fromLatin1(id));
    zone_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    zone_->setMinimumContentsLength(8);
    zone_->setEditable(true);
    zone_->setInsertPolicy(QComboBox::NoInsert);
    zone_->completer()->setFilterMode(Qt::MatchContains);
    zone_->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zone_->setAccessibleName(tr("Time zone"));
    zone_->setToolTip(tr("Working hours are found as the clock there shows them"));
    connect(zone_, &QComboBox::currentTextChanged, this, &LogColumnsPage::refresh);
    column->addWidget(zone_);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(formWidth);
    window::setGround(form, "panel");
    scroll->setWidget(form);
    return scroll;
}

QWidget* LogColumnsPage::makeField(Field& field, const QString& caption, const QString& tooltip)
{
    field.row = new QWidget;
    auto* column = new QVBoxLayout(field.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* words = window::label(caption, "caption");
    field.box = new QComboBox;
    field.box->setAccessibleName(caption);
    field.box->setToolTip(tooltip);
    field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field.box->setMinimumContentsLength(8);
    words->setBuddy(field.box);
    connect(field.box, &QComboBox::activated, this, &LogColumnsPage::refresh);
    column->addWidget(words);
    column->addWidget(field.box);
    return field.row;
}

QComboBox& LogColumnsPage::field(const QString& role) const
{
    const auto found
        = std::find_if(fields_.begin(), fields_.end(), [&](const Field& field) { return field.role == role; });
    Q_ASSERT(found != fields_.end());
    return *found->box;
}

void LogColumnsPage::setFile(const QString& path, const QStringList& activities, const QByteArray& zone)
{
    preview_ = {};
    activities_ = activities;
    {
        const QSignalBlocker silence(zone_);
        zone_->setCurrentIndex(std::max(0, zone_->findText(QString::fromLatin1(zone))));
    }
    if (QFileInfo(path).suffix().compare(QLatin1String("xes"), Qt::CaseInsensitive) != 0) {
        log::ReadOptions reading;
        reading.zone = QTimeZone(zone);
        preview_ = guessed(log::previewCsv(beginningOf(path), path, reading), activities);
    }
    fillFields();
    refresh();
}

void LogColumnsPage::fillFields()
{
    bool hasRare = false;
    for (Field& field : fields_) {
        const QSignalBlocker silence(field.box);
        field.box->clear();
        field.box->addItem(tr("none"));
        for (const QString& title : std::as_const(preview_.header))
            field.box->addItem(title, title);
        const QString& column = preview_.columns.*field.column;
        field.box->setCurrentIndex(column.isEmpty() ? 0 : std::max(0, field.box->findData(column)));
        hasRare = hasRare || (field.isRare && field.box->currentIndex() > 0);
    }
    columnsBox_->setVisible(asksForColumns());
    table_->setVisible(asksForColumns());
    showMore(hasRare);
}

void LogColumnsPage::showMore(bool more)
{
    more_->setVisible(!more);
    datesRow_->setVisible(more);
    for (const Field& field : fields_)
        if (field.isRare)
            field.row->setVisible(more);
}

log::ReadOptions LogColumnsPage::options() const
{
    log::ReadOptions options;
    for (const Field& field : fields_)
        options.columns.*field.column = field.box->currentData().toString();
    options.columns.element = preview_.columns.element;
    options.columns.status = preview_.columns.status;
    if (dates_->currentIndex() > 0)
        options.dateOrder = log::DateOrder(dates_->currentData().toInt());
    options.delimiter = preview_.delimiter;
    const QByteArray zone = zone_->currentText().trimmed().toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(zone))
        options.zone = QTimeZone(zone);
    return options;
}

void LogColumnsPage::refresh()
{
    const log::ReadOptions options = this->options();
    doubts_.clear();
    if (asksForColumns())
        doubts_ = doubtsAbout(preview_, options, activities_);
    if (!QTimeZone::isTimeZoneIdAvailable(zone_->currentText().trimmed().toLatin1()))
        doubts_ << tr("There is no time zone '%1': choose one like Europe/Vienna.").arg(zone_->currentText());
    QString words = doubts_.join(u'\n');
    if (doubts_.isEmpty() && asksForColumns()) {
        QSet<QString> done;
        const qsizetype activity = preview_.header.indexOf(options.columns.activity);
        for (const QStringList& row : preview_.rows)
            done.insert(row.value(activity).simplified());
        int known = 0;
        for (const QString& name : std::as_const(activities_))
            known += done.contains(name.simplified()) ? 1 : 0;
        words = tr("%1 of the diagram's %n activities are in the first rows.", nullptr, int(activities_.size()))
                    .arg(known);
        if (2 * known < activities_.size())
            words += u' ' + tr("Is it a log of this process?");
        if (options.columns.start.isEmpty() && options.columns.lifecycle.isEmpty())
            words += u' ' + tr("Without a column that tells when work began, no durations can be measured.");
        if (options.columns.resource.isEmpty())
            words += u' ' + tr("Without a column that tells who did it, no people are found.");
    } else if (doubts_.isEmpty()) {
        words = tr("A log in XES says itself which of its values are what.");
    }
    words_->setProperty("role", doubts_.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
    words_->style()->unpolish(words_);
    words_->style()->polish(words_);
    words_->setText(words);
    fillTable();
    Q_EMIT changed();
}

void LogColumnsPage::fillTable()
{
    cells_->clear();
    const log::CsvColumns columns = options().columns;
    QStringList heads;
    for (const QString& title : std::as_const(preview_.header)) {
        QString role;
        for (const Field& field : fields_)
            if (columns.*field.column == title)
                role = field.box->accessibleName();
        heads << (role.isEmpty() ? title : QStringLiteral("%1 \u2192 %2").arg(title, role));
    }
    cells_->setHorizontalHeaderLabels(heads);
    const auto isTaken
        = [&](qsizetype column) { return column < heads.size() && heads[column] != preview_.header[column]; };
    for (std::size_t i = 0; i < std::min<std::size_t>(shownRows, preview_.rows.size()); ++i) {
        QList<QStandardItem*> row;
        for (qsizetype column = 0; column < preview_.rows[i].size(); ++column) {
            auto* cell = new QStandardItem(preview_.rows[i][column]);
            if (!isTaken(column))
                cell->setForeground(window::colors().muted);
            row << cell;
        }
        cells_->appendRow(row);
    }
    table_->resizeColumnsToContents();
    for (int column = 0; column < cells_->columnCount(); ++column)
        if (table_->columnWidth(column) > widestColumn)
            table_->setColumnWidth(column, widestColumn);
}

} // namespace millrace::app::simulation
