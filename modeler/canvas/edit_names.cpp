// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/edit_names.h"

#include "modeler/bpmn/views.h"
#include "modeler/canvas/type_choices.h"

#include <QCoreApplication>

namespace millrace::canvas {
namespace {

struct EditNames {
    Q_DECLARE_TR_FUNCTIONS(EditNames)
};

QString typeOf(const metamodel::Tree& tree, Key element)
{
    const metamodel::Element* found = tree.find(element);
    return found != nullptr ? insideSentence(bpmn::typeTitle(*found)) : QString();
}

} // namespace

QString insideSentence(const QString& typeTitle)
{
    //: How names of types stand inside a sentence. Translate as 'keep capitals' where nouns begin with a capital
    //: letter.
    static constexpr const char* manner = QT_TRANSLATE_NOOP("EditNames", "small letters");
    if (typeTitle.isEmpty() || EditNames::tr(manner) != QLatin1String(manner))
        return typeTitle;
    return typeTitle.left(1).toLower() + typeTitle.mid(1);
}

QString appendName(const editing::NewElement& what)
{
    return EditNames::tr("Append %1").arg(insideSentence(titleOf(what)));
}

QString insertName(const editing::NewElement& what)
{
    return EditNames::tr("Insert %1").arg(insideSentence(titleOf(what)));
}

QString createName(const editing::NewElement& what)
{
    return EditNames::tr("Create %1").arg(insideSentence(titleOf(what)));
}

QString changeName(const editing::NewElement& what)
{
    return EditNames::tr("Change to %1").arg(insideSentence(titleOf(what)));
}

QString moveName(const metamodel::Tree& tree, const std::vector<Key>& elements)
{
    if (elements.size() == 1)
        return EditNames::tr("Move %1").arg(typeOf(tree, elements.front()));
    return EditNames::tr("Move %n elements", nullptr, int(elements.size()));
}

QString deleteName(const metamodel::Tree& tree, const std::vector<Key>& elements)
{
    if (elements.size() == 1)
        return EditNames::tr("Delete %1").arg(typeOf(tree, elements.front()));
    return EditNames::tr("Delete %n elements", nullptr, int(elements.size()));
}

QString cutName(const metamodel::Tree& tree, const std::vector<Key>& elements)
{
    if (elements.size() == 1)
        return EditNames::tr("Cut %1").arg(typeOf(tree, elements.front()));
    return EditNames::tr("Cut %n elements", nullptr, int(elements.size()));
}

QString renameName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Rename %1").arg(typeOf(tree, element));
}

QString resizeName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Resize %1").arg(typeOf(tree, element));
}

QString bendName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Bend %1").arg(typeOf(tree, element));
}

QString reconnectName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Reconnect %1").arg(typeOf(tree, element));
}

QString labelName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Move label of %1").arg(typeOf(tree, element));
}

QString connectName(const metamodel::Tree& tree, Key element)
{
    return EditNames::tr("Connect with %1").arg(typeOf(tree, element));
}

} // namespace millrace::canvas
