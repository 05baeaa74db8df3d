// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/log/packed_file.h"

#include "modeler/base/failure.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <zlib.h>

namespace millrace::log {

namespace {

constexpr qint64 mostBytes = 2'000'000'000;
constexpr qint64 chunk = 1 << 20;

QString unreadable(const QString& path, const QString& why)
{
    return QCoreApplication::translate("EventLog", "The log %1 cannot be read: %2.").arg(path, why);
}

/// Reads what zlib unpacks, from front to end.
class PackedFile final : public QIODevice {
public:
    explicit PackedFile(const QString& path)
        : file_(gzopen(QFile::encodeName(path).constData(), "rb"))
    {
        if (!file_)
            throw base::Failure(
                unreadable(path, QCoreApplication::translate("EventLog", "it is not there, or locked")));
        open(QIODevice::ReadOnly);
    }
    ~PackedFile() override { gzclose(file_); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const int got = gzread(file_, data, unsigned(std::min(size, chunk)));
        if (got > 0)
            return got;
        int number = 0;
        if (const char* text = gzerror(file_, &number); number != Z_OK && number != Z_STREAM_END)
            setErrorString(QString::fromLocal8Bit(text));
        return -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    gzFile file_;
};

} // namespace

bool isPacked(const QString& path)
{
    return path.endsWith(QLatin1String(".gz"), Qt::CaseInsensitive);
}

QString unpackedName(const QString& path)
{
    return isPacked(path) ? path.chopped(3) : path;
}

std::unique_ptr<QIODevice> openLog(const QString& path)
{
    if (isPacked(path))
        return std::make_unique<PackedFile>(path);
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        throw base::Failure(unreadable(path, file->errorString()));
    return file;
}

QByteArray readLogFile(const QString& path)
{
    const auto device = openLog(path);
    QByteArray bytes;
    for (;;) {
        const QByteArray part = device->read(chunk);
        if (part.isEmpty())
            return bytes;
        bytes += part;
        if (bytes.size() > mostBytes)
            throw base::Failure(
                unreadable(path, QCoreApplication::translate("EventLog", "it has more than two gigabytes")));
    }
}

} // namespace millrace::log
