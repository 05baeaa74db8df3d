// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/canvas/properties/field_table.h"

#include "modeler/bpmn/types.h"
#include "modeler/bpmn/views.h"
#include "modeler/canvas/properties/field_options.h"
#include "modeler/editing/operations/answer.h"
#include "modeler/editing/property_path.h"
#include "modeler/metamodel/namespaces.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <map>

namespace millrace::canvas {
namespace {

namespace type = bpmn::type;
using metamodel::Element;
using metamodel::Tree;

/// Whether a path goes to or through that extension element.
bool leadsThrough(const QString& text, const Element& extension)
{
    const editing::PropertyPath path(text + QLatin1Char('/'));
    return path.parts.size() > 1 && path.parts[0].name == QLatin1String("extensionElements")
        && path.parts[1].name == extension.localName() && path.parts[1].uri == extension.uri();
}

bool speaksOf(const Tree& tree, QStringView vendor)
{
    return metamodel::prefixOfUri(tree.root(), editing::vendorNamespace(vendor), true).has_value();
}

/// Files that speak of no vendor are taken as those of Camunda 7: forms and run-time of our own read these.
bool isVendorOf(const Tree& tree, Vendor vendor)
{
    const bool is8 = speaksOf(tree, u"zeebe");
    const bool isFlowable = speaksOf(tree, u"flowable");
    switch (vendor) {
    case Vendor::Camunda8:
        return is8;
    case Vendor::Flowable:
        return isFlowable;
    case Vendor::Camunda7:
        return speaksOf(tree, u"camunda") || (!is8 && !isFlowable);
    case Vendor::Any:
        break;
    }
    return true;
}

/// The sections of one element under way.
class Assembly {
public:
    Assembly(const Tree& tree, const Element& element)
        : tree_(tree)
        , element_(element)
    { }

    std::vector<FieldSection> sections()
    {
        addTable(generalRows(), element_, {});
        addTable(activityRows(), element_, {});
        addExchange();
        addDefinitions();
        addTable(vendorRows(), element_, {});
        addTable(serviceRows(), element_, {});
        addShared();
        addAttributes();
        addForeign();
        std::vector<FieldSection> all;
        for (auto& [section, rows] : rows_)
            all.push_back({titleOf(section), isAdvanced(section), std::move(rows)});
        return all;
    }

private:
    void addTable(std::span<const PropertyRow> table, const Element& subject, const QString& prefix)
    {
        for (const PropertyRow& row : table)
            if (subject.is(row.type) && isShown(row, subject) && isHeld(row, subject))
                add(row, subject, prefix);
    }

    bool isShown(const PropertyRow& row, const Element& subject) const
    {
        const QString path = QString::fromLatin1(row.path);
        if (path.startsWith(QLatin1String("MultiInstance"))
            && subject.childOfType(type::MultiInstanceLoopCharacteristics) == nullptr)
            return false;
        if (row.vendor != Vendor::Any && !isVendorOf(tree_, row.vendor) && !editing::isThere(tree_, subject, path))
            return false;
        if (row.shownIf == nullptr)
            return true;
        const QString condition = QString::fromLatin1(row.shownIf);
        const bool isNot = condition.startsWith(QLatin1Char('!'));
        const bool isThere = editing::isThere(tree_, subject, condition.mid(isNot ? 1 : 0));
        const bool isFalse = !isNot && editing::valueAt(tree_, subject, condition) == QLatin1String("false");
        return isThere != isNot && !isFalse;
    }

    /// Properties of the schema must be among those of the type.
    bool isHeld(const PropertyRow& row, const Element& subject) const
    {
        const QString path = QString::fromLatin1(row.path);
        if (path.contains(QLatin1Char('/')) || path.contains(QLatin1Char('~')) || path.contains(QLatin1Char('|'))
            || path.contains(QLatin1Char(':')))
            return true;
        const metamodel::Type* known = tree_.schema().type(subject.type());
        return known != nullptr && known->property(path) != nullptr;
    }

    void add(const PropertyRow& row, const Element& subject, const QString& prefix)
    {
        FieldRow made;
        const QString path = QString::fromLatin1(row.path);
        made.property = prefix + path;
        if (shown_.contains(made.property))
            return;
        shown_.insert(made.property);
        made.caption = QCoreApplication::translate("Property", row.caption);
        made.kind = row.kind;
        made.check = row.check;
        if (row.example != nullptr)
            made.example = QCoreApplication::translate("Property", row.example);
        if (row.options != Options::None)
            made.options = optionsFor(row.options, tree_, subject, path);
        made.columns = columns(row.columns, subject, path);
        rows_[row.section].push_back(std::move(made));
    }

    std::vector<FieldColumn> columns(
        std::span<const ColumnRow> table, const Element& subject, const QString& path) const
    {
        std::vector<FieldColumn> made;
        for (const ColumnRow& column : table) {
            std::vector<FieldOption> options;
            if (column.options != Options::None)
                options = optionsFor(column.options, tree_, subject, path);
            if (column.options == Options::DataTypes && options.size() < 2) // none to choose
                continue;
            made.push_back({QString::fromLatin1(column.property),
                QCoreApplication::translate("Property", column.caption), std::move(options), column.standing});
        }
        return made;
    }

    /// What the file shares, and the operations of each of its interfaces.
    void addShared()
    {
        if (!element_.is(type::Process) && !element_.is(type::Collaboration))
            return;
        addTable(definitionRows(element_.is(type::Process) ? type::Process : type::Collaboration), element_, {});
        int index = 0;
        for (const Element* interface : editing::itemsAt(tree_, element_, QStringLiteral("^/Interface"))) {
            FieldRow made {QStringLiteral("^/Interface[%1]/Operation").arg(index++),
                QCoreApplication::translate("Property", "Operations of %1").arg(bpmn::shortTitle(*interface)),
                FieldKind::List};
            made.columns = columns(operationColumns(), element_, made.property);
            shown_.insert(made.property);
            rows_[Section::Definitions].push_back(std::move(made));
        }
    }

    QStringList messagePaths() const
    {
        QStringList paths;
        const QString initiator = element_.attribute(u"initiatingParticipantRef");
        int index = 0;
        for (const Element* reference : element_.children(u"messageFlowRef")) {
            const Element* flow = tree_.byId(reference->text().trimmed());
            const QString path = QStringLiteral(">messageFlowRef[%1]/messageRef").arg(index++);
            if (flow != nullptr && flow->attribute(u"sourceRef") == initiator)
                paths += path;
        }
        return paths;
    }

    /// Of the answers that there are, else of the one that there could be.
    QStringList answerPaths() const
    {
        QStringList paths;
        const std::size_t count = editing::itemsAt(tree_, element_, QStringLiteral("~answer")).size();
        for (std::size_t i = 1; i < count; ++i)
            paths += QStringLiteral("~answer[%1]/messageRef").arg(i);
        if (count > 0 || editing::canBeAnswered(tree_, element_))
            paths.prepend(QStringLiteral("~answer/messageRef"));
        return paths;
    }

    /// What who begins a choreography activity sends, and what comes back.
    void addExchange()
    {
        if (!element_.is(type::ChoreographyActivity))
            return;
        for (const bool isAnswer : {false, true}) {
            for (const QString& path : isAnswer ? answerPaths() : messagePaths()) {
                FieldRow made {path,
                    isAnswer ? QCoreApplication::translate("Property", "Answer")
                             : QCoreApplication::translate("Property", "Message"),
                    FieldKind::Reference};
                made.options = optionsFor(Options::Roots, tree_, element_, path);
                rows_[Section::Message].push_back(std::move(made));
            }
            const QString band = isAnswer ? QStringLiteral("~answering/") : QStringLiteral("~initiating/");
            if (editing::isThere(tree_, element_, band))
                rows_[Section::Message].push_back({band + QLatin1String("isMessageVisible"),
                    isAnswer ? QCoreApplication::translate("Property", "Show the answer")
                             : QCoreApplication::translate("Property", "Show the message"),
                    FieldKind::Flag});
        }
    }

    /// Of each event definition, its own or one that is shared, what the table has of its type.
    void addDefinitions()
    {
        std::map<QString, int> counts;
        for (const Element* definition : bpmn::eventDefinitions(element_)) {
            const metamodel::Type* known = tree_.schema().type(definition->type());
            const QString name = QString(known->name());
            const int index = counts[name]++;
            const QString step = index == 0 ? name : QStringLiteral("%1[%2]").arg(name).arg(index);
            addTable(eventRows(), *definition, step + QLatin1Char('/'));
        }
        const std::size_t shared = element_.children(u"eventDefinitionRef").size();
        for (std::size_t i = 0; i < shared; ++i) {
            const QString step = QStringLiteral(">eventDefinitionRef[%1]/").arg(i);
            if (const Element* definition = editing::holderOf(tree_, element_, editing::PropertyPath(step)))
                addTable(eventRows(), *definition, step);
        }
    }

    /// Simple attributes of the schema that no row has; references are left out.
    void addAttributes()
    {
        const metamodel::Type* known = tree_.schema().type(element_.type());
        if (known == nullptr)
            return;
        std::vector<FieldRow> made;
        for (const metamodel::Property* property : known->properties()) {
            const QString name = QString(property->name);
            if (property->kind != metamodel::PropertyKind::Attribute || property->isReference || shown_.contains(name))
                continue;
            FieldRow row {name, captionOf(property->name)};
            row.options = enumerationOptions(property->valueType);
            row.kind = property->valueType == QLatin1String("boolean") ? FieldKind::Flag
                : !row.options.empty()                                 ? FieldKind::Choice
                : name == QLatin1String("id")                          ? FieldKind::Expression
                                                                       : FieldKind::Line;
            if (property->valueType == QLatin1String("integer") || property->valueType == QLatin1String("int"))
                row.check = Check::Number;
            made.push_back(std::move(row));
        }
        // The id first, then texts, then flags; before what the table put here.
        const auto rank = [](const FieldRow& row) {
            return row.property == QLatin1String("id") ? 0 : row.kind == FieldKind::Flag ? 2 : 1;
        };
        std::stable_sort(
            made.begin(), made.end(), [&rank](const FieldRow& a, const FieldRow& b) { return rank(a) < rank(b); });
        std::vector<FieldRow>& technical = rows_[Section::Technical];
        technical.insert(technical.begin(), made.begin(), made.end());
    }

    /// Attributes and elements of other vendors that no row has: the former to edit, the latter to know of.
    void addForeign()
    {
        for (const metamodel::Attribute& attribute : element_.attributes()) {
            if (attribute.uri.isEmpty() || attribute.name.startsWith(QLatin1String("xmlns"))
                || attribute.name.startsWith(QLatin1String("xsi:")))
                continue;
            const QString local = attribute.name.section(QLatin1Char(':'), -1);
            const QString path = QStringLiteral("{%1}%2").arg(attribute.uri, local);
            const bool isKnown = std::any_of(shown_.begin(), shown_.end(),
                [&path](const QString& each) { return editing::PropertyPath(each).property == path; });
            if (!isKnown)
                rows_[Section::Extensions].push_back({path, attribute.name});
        }
        const Element* extensions = element_.child(u"extensionElements");
        if (extensions == nullptr)
            return;
        int index = 0;
        for (const Element* child : extensions->children()) {
            const bool isKnown = std::any_of(
                shown_.begin(), shown_.end(), [child](const QString& path) { return leadsThrough(path, *child); });
            if (isKnown)
                addRest(*child);
            else
                rows_[Section::Extensions].push_back({QStringLiteral("~extension/%1").arg(index),
                    QCoreApplication::translate("Property", "Kept as it is"), FieldKind::Told});
            ++index;
        }
    }

    /// Attributes of an extension that rows have other attributes of.
    void addRest(const Element& extension)
    {
        QSet<QString> known;
        for (const QString& each : shown_)
            if (leadsThrough(each, extension)) {
                const editing::PropertyPath path(each);
                if (path.parts.size() < 2)
                    return; // a list, which tells its rows itself
                known.insert(path.property);
            }
        for (const metamodel::Attribute& attribute : extension.attributes()) {
            if (!attribute.uri.isEmpty() || known.contains(attribute.name)
                || attribute.name.startsWith(QLatin1String("xmlns")))
                continue;
            rows_[Section::Extensions].push_back({QStringLiteral("extensionElements/{%1}%2/%3")
                                                      .arg(extension.uri(), extension.localName(), attribute.name),
                QStringLiteral("%1: %2").arg(extension.localName(), attribute.name)});
        }
    }

    const Tree& tree_;
    const Element& element_;
    std::map<Section, std::vector<FieldRow>> rows_;
    QSet<QString> shown_;
};

bool isOfOneAlone(const FieldRow& row)
{
    return row.property == QLatin1String("name") || row.property == QLatin1String("id")
        || row.property == QLatin1String("text") || row.property == QLatin1String("default")
        || row.kind == FieldKind::List || row.kind == FieldKind::Told;
}

/// Leaves what the others have too.
void keepShared(std::vector<FieldSection>& sections, const std::vector<FieldSection>& others)
{
    const auto isShared = [&others](const FieldRow& row) {
        return std::any_of(others.begin(), others.end(), [&row](const FieldSection& section) {
            return std::any_of(section.rows.begin(), section.rows.end(),
                [&row](const FieldRow& other) { return other.property == row.property && other.kind == row.kind; });
        });
    };
    for (FieldSection& section : sections)
        std::erase_if(section.rows, [&](const FieldRow& row) { return isOfOneAlone(row) || !isShared(row); });
    std::erase_if(sections, [](const FieldSection& section) { return section.rows.empty(); });
}

} // namespace

std::vector<FieldSection> fieldSections(const Tree& tree, const std::vector<const Element*>& elements)
{
    if (elements.empty())
        return {};
    std::vector<FieldSection> sections = Assembly(tree, *elements.front()).sections();
    // Thousands may be selected: those of a type that was asked already have nothing new to say.
    QSet<metamodel::TypeId> asked {elements.front()->type()};
    for (std::size_t i = 1; i < elements.size(); ++i) {
        const Element& other = *elements[i];
        if (asked.contains(other.type()) && bpmn::eventDefinitions(other).empty())
            continue;
        asked.insert(other.type());
        keepShared(sections, Assembly(tree, other).sections());
    }
    if (elements.size() > 1)
        keepShared(sections, sections);
    return sections;
}

} // namespace millrace::canvas
