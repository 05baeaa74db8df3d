// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/repository/names.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

namespace millrace::repository {

namespace {

constexpr int longestPart = 255; // bytes, the limit of common file systems
constexpr int longestPath = 3000;

struct Names {
    Q_DECLARE_TR_FUNCTIONS(millrace::repository::Names)
};

/// Windows reads these as devices, with any extension (Microsoft: Naming Files, Paths, and Namespaces).
bool isDevice(const QString& part)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return device.match(part).hasMatch();
}

/// '.git' as some file system may read it: without case, invisible characters and trailing dots or blanks; its short
/// name.
bool isHistory(const QString& part)
{
    QString seen;
    for (const QChar c : part)
        if (c.category() != QChar::Other_Format)
            seen += c.toCaseFolded();
    while (seen.endsWith(QLatin1Char('.')) || seen.endsWith(QLatin1Char(' ')))
        seen.chop(1);
    return seen == QLatin1String(".git") || seen == QLatin1String("git~1");
}

QString whyPartUnsafe(const QString& part)
{
    if (part.isEmpty())
        return Names::tr("it has an empty part between two slashes");
    if (part == QLatin1String(".") || part == QLatin1String(".."))
        return Names::tr("it steps out of the folder with '%1'").arg(part);
    if (isHistory(part))
        return Names::tr("it reaches into a version history");
    if (isDevice(part))
        return Names::tr("'%1' is the name of a device on some systems").arg(part);
    if (part.toUtf8().size() > longestPart)
        return Names::tr("it is too long");
    return {};
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

} // namespace

QString whyUnsafe(const QString& path)
{
    static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:"));
    if (path.isEmpty())
        return Names::tr("it is empty");
    if (std::any_of(path.begin(), path.end(), isControl))
        return Names::tr("it has a control character");
    if (path.contains(QChar::ReplacementCharacter) || !path.isValidUtf16())
        return Names::tr("its letters cannot be read");
    if (path.startsWith(QLatin1Char('/')))
        return Names::tr("it starts at the root of the disk");
    if (path.contains(QLatin1Char('\\')))
        return Names::tr("it has a backslash");
    if (drive.match(path).hasMatch())
        return Names::tr("it names a disk drive");
    if (path.toUtf8().size() > longestPath)
        return Names::tr("it is too long");
    const QStringList parts = path.split(QLatin1Char('/'));
    for (const QString& part : parts)
        if (const QString why = whyPartUnsafe(part); !why.isEmpty())
            return why;
    return {};
}

QString collisionKey(const QString& path)
{
    QStringList parts = path.normalized(QString::NormalizationForm_C).toCaseFolded().split(QLatin1Char('/'));
    for (QString& part : parts)
        while (part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char(' ')))
            part.chop(1);
    return parts.join(QLatin1Char('/'));
}

bool isTemporaryName(const QString& fileName)
{
    static const QRegularExpression temporary(
        QStringLiteral("^(\\..*\\.[A-Za-z]{6}|\\.~lock\\..*#|\\.#.*|.*~|.*\\.swp|\\.DS_Store|Thumbs\\.db)$"),
        QRegularExpression::DotMatchesEverythingOption);
    return temporary.match(fileName).hasMatch();
}

QByteArray excludeRules()
{
    const QByteArray letter = "[A-Za-z]";
    return "# Kept by the studio: not part of the project.\n.millrace/\n.*." + letter.repeated(6)
        + "\n.~lock.*#\n.#*\n*~\n*.swp\n.DS_Store\nThumbs.db\n";
}

QString markerOf(const QString& folder)
{
    return folder + QStringLiteral("/.millrace/project");
}

QByteArray branchOf(const QString& alternative)
{
    // The rules of git-check-ref-format.
    const QByteArray name = alternative.simplified().toUtf8();
    QByteArray branch;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name.at(i);
        const bool isFirst = i == 0 || name.at(i - 1) == '/', isLast = i + 1 == name.size() || name.at(i + 1) == '/';
        const bool endsInLock = c == '.' && name.mid(i, 6).split('/').front() == ".lock";
        const bool isForbidden = QByteArrayView("%_~^:?*[\\\x7f").contains(c) || static_cast<unsigned char>(c) < 0x20
            || (c == '.' && (isFirst || isLast || name.at(i - 1) == '.' || endsInLock))
            || (c == '/' && (isFirst || isLast)) || (c == '-' && i == 0)
            || (c == '@' && (name.size() == 1 || name.mid(i + 1, 1) == "{"));
        if (c == ' ')
            branch += '_';
        else if (isForbidden)
            branch += '%' + QByteArray(1, c).toHex().toUpper();
        else
            branch += c;
    }
    return branch;
}

QString alternativeOf(const QByteArray& branch)
{
    QByteArray name = branch;
    return QString::fromUtf8(QByteArray::fromPercentEncoding(name.replace('_', ' ')));
}

} // namespace millrace::repository
