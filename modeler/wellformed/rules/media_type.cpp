// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/wellformed/rules/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace millrace::wellformed {

namespace type = bpmn::type;

namespace {

/// RFC 2045: type "/" subtype.
bool isMediaType(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+*-]+( *;.*)?$"));
    return form.match(text).hasMatch();
}

/// Engines take the plain names of these languages too.
bool isLanguage(const QString& text)
{
    static const QStringList known {QStringLiteral("javascript"), QStringLiteral("ecmascript"), QStringLiteral("js"),
        QStringLiteral("groovy"), QStringLiteral("python"), QStringLiteral("jython"), QStringLiteral("ruby"),
        QStringLiteral("jruby"), QStringLiteral("juel"), QStringLiteral("feel"), QStringLiteral("java"),
        QStringLiteral("scala"), QStringLiteral("kotlin"), QStringLiteral("lua"), QStringLiteral("sql"),
        QStringLiteral("xquery"), QStringLiteral("xpath"), QStringLiteral("mvel"), QStringLiteral("freemarker"),
        QStringLiteral("graal.js"), QStringLiteral("nashorn"), QStringLiteral("csharp"), QStringLiteral("c#"),
        QStringLiteral("powershell"), QStringLiteral("bash"), QStringLiteral("shell"), QStringLiteral("r")};
    return known.contains(text.toLower());
}

void checkFormat(const metamodel::Element& element, QStringView attribute, const metamodel::Element& concerned,
    bool mayBeLanguage, Flaws& flaws)
{
    const QString value = element.attribute(attribute).trimmed();
    if (value.isEmpty() || isMediaType(value) || (mayBeLanguage && isLanguage(value)))
        return;
    Flaw& flaw = add(flaws,
        QCoreApplication::translate("wellformed",
            "'%1' of '%2' is '%3', which is no media type (as in text/plain). Other programs cannot tell how to read "
            "the text.")
            .arg(attribute.toString(), bpmn::title(concerned), value.left(60)),
        concerned.key());
    if (!mayBeLanguage)
        offerSet(
            flaw, element, attribute, std::nullopt, QCoreApplication::translate("wellformed", "Call it plain text"));
}

} // namespace

/// BPMN 2.0.2, 8.2.1, 8.3.1 and 10.3.3: the format of a text is a media type, and a script says its format.
void checkMediaType(const metamodel::Tree&, const metamodel::Element& element, Flaws& flaws)
{
    if (element.is(type::Documentation) && element.parent()) {
        checkFormat(element, u"textFormat", *element.parent(), false, flaws);
    } else if (element.is(type::TextAnnotation)) {
        checkFormat(element, u"textFormat", element, false, flaws);
    } else if (element.is(type::ScriptTask) || element.is(type::GlobalScriptTask)) {
        const bool isGlobal = element.is(type::GlobalScriptTask);
        const QStringView format = isGlobal ? QStringView(u"scriptLanguage") : QStringView(u"scriptFormat");
        checkFormat(element, format, element, true, flaws);
        const metamodel::Element* script = element.child(u"script");
        if (script && !script->text().trimmed().isEmpty() && element.attribute(format).trimmed().isEmpty())
            add(flaws,
                QCoreApplication::translate("wellformed",
                    "The script of '%1' does not say what language it is in. Name it in its properties, as in "
                    "application/javascript.")
                    .arg(bpmn::title(element)),
                metamodel::noKey, base::Severity::Warning);
    }
}

} // namespace millrace::wellformed
