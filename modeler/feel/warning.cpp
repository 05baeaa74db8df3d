// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/warning.h"

#include <QCoreApplication>

namespace millrace::feel {

namespace {

const char* sentence(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return QT_TRANSLATE_NOOP("Feel", "The value is null.");
    case Reason::UnknownName:
        return QT_TRANSLATE_NOOP("Feel", "There is no variable '%1'; it counts as null.");
    case Reason::UnknownMember:
        return QT_TRANSLATE_NOOP("Feel", "There is no '%1' in %2; it counts as null.");
    case Reason::UnknownFunction:
        return QT_TRANSLATE_NOOP("Feel", "There is no function '%1'.");
    case Reason::WrongType:
        return QT_TRANSLATE_NOOP("Feel", "'%1' does not work with %2.");
    case Reason::WrongArguments:
        return QT_TRANSLATE_NOOP("Feel", "'%1' was given arguments that it does not take: %2.");
    case Reason::NotAFunction:
        return QT_TRANSLATE_NOOP("Feel", "'%1' is called like a function, but is %2.");
    case Reason::NoCondition:
        return QT_TRANSLATE_NOOP("Feel", "The condition of '%1' is neither true nor false, but %2.");
    case Reason::DivisionByZero:
        return QT_TRANSLATE_NOOP("Feel", "'%1': division by zero.");
    case Reason::OutOfRange:
        return QT_TRANSLATE_NOOP("Feel", "'%1': %2 is out of range.");
    case Reason::NotConvertible:
        return QT_TRANSLATE_NOOP("Feel", "'%1' cannot convert %2.");
    case Reason::NotAllowed:
        return QT_TRANSLATE_NOOP("Feel", "'%1' is not allowed here.");
    case Reason::TooDeep:
        return QT_TRANSLATE_NOOP("Feel", "'%1' is nested too deeply to be evaluated.");
    case Reason::TooLarge:
        return QT_TRANSLATE_NOOP("Feel", "'%1' gives more than can be held.");
    }
    return "";
}

} // namespace

QString toText(const Warning& warning)
{
    QString text = QCoreApplication::translate("Feel", sentence(warning.reason));
    text.replace(QLatin1String("%2"), QString::fromStdString(warning.detail));
    return text.replace(QLatin1String("%1"), QString::fromStdString(warning.subject));
}

} // namespace millrace::feel
