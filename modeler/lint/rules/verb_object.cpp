// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/lint/rules/rules.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace millrace::lint {

namespace type = bpmn::type;

namespace {

/// Endings by which English makes nouns of verbs, and words that end so and are verbs.
bool isNoun(const QString& word)
{
    static const QStringList endings {QStringLiteral("tion"), QStringLiteral("sion"), QStringLiteral("ment"),
        QStringLiteral("ance"), QStringLiteral("ence"), QStringLiteral("ness"), QStringLiteral("ity"),
        QStringLiteral("approval"), QStringLiteral("rejection"), QStringLiteral("refusal")};
    static const QStringList verbs {QStringLiteral("mention"), QStringLiteral("position"), QStringLiteral("implement"),
        QStringLiteral("document"), QStringLiteral("comment"), QStringLiteral("supplement"),
        QStringLiteral("complement"), QStringLiteral("balance"), QStringLiteral("finance"), QStringLiteral("reference"),
        QStringLiteral("commission"), QStringLiteral("question"), QStringLiteral("sequence"),
        QStringLiteral("influence"), QStringLiteral("audition"), QStringLiteral("condition"), QStringLiteral("station"),
        QStringLiteral("auction"), QStringLiteral("caution"), QStringLiteral("ration"), QStringLiteral("advance"),
        QStringLiteral("enhance"), QStringLiteral("silence"), QStringLiteral("evidence"), QStringLiteral("experience"),
        QStringLiteral("requisition"), QStringLiteral("augment"), QStringLiteral("segment"),
        QStringLiteral("experiment"), QStringLiteral("licence"), QStringLiteral("provision"),
        QStringLiteral("envision"), QStringLiteral("function"), QStringLiteral("section"), QStringLiteral("partition"),
        QStringLiteral("transition"), QStringLiteral("sanction"), QStringLiteral("motion"), QStringLiteral("petition"),
        QStringLiteral("cement"), QStringLiteral("lament"), QStringLiteral("torment"), QStringLiteral("witness"),
        QStringLiteral("harness")};
    return !verbs.contains(word)
        && std::any_of(endings.begin(), endings.end(), [&](const QString& each) { return word.endsWith(each); });
}

} // namespace

/// "Check invoice", not "Invoice verification": the names of English activities. Words of other languages seldom end
/// so, and where the last word is a verb of theirs ("Information einholen") nothing is said.
void checkVerbObject(const metamodel::Tree&, const metamodel::Element& element, Findings& findings)
{
    if (!element.is(type::Activity) || element.is(type::CallActivity))
        return;
    const QStringList words = element.name().simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 3)
        return;
    // "Approval", "Verification of invoice"; "Invoice" alone may be a verb, so may the first of two words.
    const bool isNamedByNoun = isNoun(words.front());
    if (!isNamedByNoun || (words.size() > 1 && words.back().endsWith(QLatin1String("en"))))
        return;
    add(findings, base::Severity::Note,
        QCoreApplication::translate(
            "lint", "'%1' names a thing. Say what is done with what, verb first, as in 'Check invoice'.")
            .arg(bpmn::title(element)));
}

} // namespace millrace::lint
