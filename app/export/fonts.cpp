// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/fonts.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QtEndian>

namespace millrace::app::exporting {
namespace {

/// Numbers and tables of an OpenType file; what lies outside of it is 0 (OpenType 1.9, "The OpenType Font File").
class OpenType {
public:
    explicit OpenType(QByteArray bytes)
        : bytes_(std::move(bytes))
    { }

    const QByteArray& bytes() const { return bytes_; }
    quint16 shortAt(qsizetype at) const { return number<quint16>(at); }
    quint32 longAt(qsizetype at) const { return number<quint32>(at); }
    bool isTag(qsizetype at, const char* tag) const { return bytes_.mid(at, tagSize) == tag; }
    void setTag(qsizetype at, const char* tag) { bytes_.replace(at, tagSize, tag, tagSize); }
    qsizetype table(const char* tag) const
    {
        constexpr qsizetype head = 12;
        constexpr qsizetype row = 16;
        const int count = shortAt(tagSize);
        for (int i = 0; i < count; ++i)
            if (isTag(head + i * row, tag))
                return qsizetype(longAt(head + i * row + 8));
        return 0;
    }

    static constexpr qsizetype tagSize = 4;

private:
    template <typename Number> Number number(qsizetype at) const
    {
        const bool isInside = at >= 0 && at + qsizetype(sizeof(Number)) <= bytes_.size();
        return isInside ? qFromBigEndian<Number>(bytes_.constData() + at) : Number(0);
    }

    QByteArray bytes_;
};

/// Inter draws brackets beside capitals, and x between digits, with glyphs that no letter stands for; a PDF cannot say
/// then which letter it was, and whoever searches or copies its text finds none. Qt 6.4 cannot switch the feature off,
/// so the font is given it by a name that nobody asks for.
QByteArray withoutAlternates(const QByteArray& bytes)
{
    OpenType font(bytes);
    const qsizetype substitutions = font.table("GSUB");
    if (substitutions == 0)
        return bytes;
    const qsizetype features = substitutions + font.shortAt(substitutions + 6);
    const int count = font.shortAt(features);
    for (int i = 0; i < count; ++i) {
        const qsizetype row = features + 2 + i * (OpenType::tagSize + 2);
        if (font.isTag(row, "calt"))
            font.setTag(row, "calx"); // in the order of tags still
    }
    return font.bytes();
}

} // namespace

void loadFonts()
{
    static const bool loaded = [] {
        // The machine's own first: of two fonts of the same name, Qt takes the one that it learned of last.
        QFontDatabase::families();
        const QDir folder(QStringLiteral(":/fonts"));
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QFontDatabase::addApplicationFontFromData(withoutAlternates(file.readAll()));
        }
        return true;
    }();
    (void)loaded;
}

} // namespace millrace::app::exporting
