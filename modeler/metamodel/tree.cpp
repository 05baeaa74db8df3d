// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/metamodel/tree.h"

#include "modeler/base/failure.h"
#include "modeler/metamodel/draft_builder.h"
#include "modeler/metamodel/namespaces.h"
#include "modeler/metamodel/tree_data.h"
#include "modeler/metamodel/xml_reader.h"
#include "modeler/metamodel/xml_text.h"
#include "modeler/metamodel/xml_writer.h"

#include <QCoreApplication>

namespace millrace::metamodel {

namespace {

struct TreeWords {
    Q_DECLARE_TR_FUNCTIONS(Tree)
};

base::Problem tooLarge(qsizetype size)
{
    base::Problem problem;
    problem.message = TreeWords::tr("The file has %1 MB; models of up to %2 MB are read.")
                          .arg(size / (1024 * 1024))
                          .arg(XmlReader::maximumSize / (1024 * 1024));
    problem.line = 1;
    return problem;
}

} // namespace

Tree::Tree()
    : d_(std::make_unique<Data>())
{ }

Tree::~Tree() = default;

Loaded Tree::load(const QByteArray& source, const Schema& schema, const QString& file)
{
    Loaded result;
    if (source.size() > XmlReader::maximumSize) {
        result.problems.push_back(tooLarge(source.size()));
        result.problems.back().file = file;
        return result;
    }
    const Decoded decoded = decode(source);
    XmlReader reader(schema, decoded);
    std::unique_ptr<Element> root = reader.read();
    if (!root) {
        result.problems.push_back(reader.problem());
        result.problems.back().file = file;
        return result;
    }
    if (!decoded.remark.isEmpty())
        result.problems.push_back({base::Severity::Warning, decoded.remark, file, 1, {}, {}});
    result.tree.reset(new Tree());
    Data& d = *result.tree->d_;
    d.schema = &schema;
    d.origin = std::make_shared<const Origin>(reader.takeOrigin());
    d.root = std::move(root);
    d.nextKey = static_cast<Key>(d.origin->nodes.size()) + 1;
    d.registerKeys(*d.root, true);
    d.index.add(*d.root);
    return result;
}

QByteArray Tree::save() const
{
    return encode(XmlWriter(*d_->origin).write(*d_->root), d_->origin->encoding);
}

std::unique_ptr<Tree> Tree::copy() const
{
    std::unique_ptr<Tree> tree(new Tree());
    Data& d = *tree->d_;
    d.schema = d_->schema;
    d.origin = d_->origin;
    d.root = ElementInside::clone(*d_->root);
    d.nextKey = d_->nextKey;
    d.registerKeys(*d.root, true);
    d.index.add(*d.root);
    return tree;
}

const Schema& Tree::schema() const
{
    return *d_->schema;
}

const Element& Tree::root() const
{
    return *d_->root;
}

const Element* Tree::find(Key key) const
{
    return d_->find(key);
}

const Element* Tree::byId(QStringView id) const
{
    const QStringView trimmed = id.trimmed();
    const Element* found = d_->index.firstWithId(trimmed);
    return found ? found : d_->index.firstWithId(localPart(trimmed));
}

std::vector<const Element*> Tree::allById(QStringView id) const
{
    const QStringView trimmed = id.trimmed();
    std::vector<const Element*> found = d_->index.withId(trimmed);
    return found.empty() ? d_->index.withId(localPart(trimmed)) : found;
}

namespace {

Reference referenceOf(const ReferenceIndex& index, const ReferenceIndex::Entry& entry)
{
    static const QString body = bodyProperty.toString();
    const bool isText = entry.property->kind == PropertyKind::TextChild;
    return {entry.from->key(), isText ? body : index.nameOf(*entry.property), entry.target};
}

constexpr QStringView xmlSchemaUri = u"http://www.w3.org/2001/XMLSchema";

/// A prefix that stands for another namespace which is imported (or is XML Schema's, which needs no import).
bool isElsewhere(const Element& root, const Element& from, const QString& target)
{
    if (!target.contains(QLatin1Char(':')))
        return false;
    const std::optional<QString> uri = uriOfPrefix(from, prefixPart(target));
    if (!uri || uri->isEmpty() || *uri == root.attribute(u"targetNamespace"))
        return false;
    if (*uri == xmlSchemaUri)
        return true;
    for (const Element* import : root.children(u"import"))
        if (import->attribute(u"namespace") == *uri)
            return true;
    return false;
}

} // namespace

std::vector<Reference> Tree::referencesTo(QStringView id) const
{
    std::vector<Reference> references;
    const std::vector<ReferenceIndex::Entry> entries = d_->index.to(id);
    references.reserve(entries.size());
    for (const ReferenceIndex::Entry& entry : entries)
        references.push_back(referenceOf(d_->index, entry));
    return references;
}

std::vector<Reference> Tree::brokenReferences() const
{
    std::vector<Reference> broken;
    const Element& root = *d_->root;
    ElementInside::walk(root, [&](const Element& element) {
        if (element.kind() != NodeKind::Element)
            return;
        for (const ReferenceIndex::Entry& entry : ReferenceIndex::of(element)) {
            const QString& target = entry.target;
            if (!d_->index.hasId(target) && !d_->index.hasId(localPart(target)) && !isElsewhere(root, element, target))
                broken.push_back(referenceOf(d_->index, entry));
        }
    });
    return broken;
}

QString Tree::unusedId(QStringView stem) const
{
    // FNV-1a over the stem and the number of ids; the same state gives the same id, another state most likely another.
    quint64 hash = 14695981039346656037ULL;
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 1099511628211ULL; };
    for (const QChar c : stem)
        mix(c.unicode());
    mix(d_->index.idCount());
    mix(static_cast<quint64>(d_->origin->text.size()));
    for (;;) {
        mix(hash >> 32);
        const QString id = stem.toString() + QLatin1Char('_')
            + QString::number(hash % 2176782336ULL, 36).rightJustified(6, QLatin1Char('0')); // 36 to the 6th
        if (!d_->index.hasId(id))
            return id;
    }
}

Key Tree::positionFor(const Element& parent, QStringView role, TypeId type) const
{
    const Type* parentType = ElementInside::of(parent).type;
    if (!parentType)
        return noKey;
    const Property* property = role.isEmpty() ? d_->schema->propertyFor(*parentType, type) : parentType->property(role);
    const int place = property ? parentType->indexOf(property) : -1;
    if (place < 0)
        return noKey;
    const Element* last = nullptr;
    const Element* firstLater = nullptr;
    for (const std::unique_ptr<Element>& node : parent.nodes()) {
        const int other = node->role() ? parentType->indexOf(node->role()) : -1;
        if (other >= 0 && other <= place)
            last = node.get();
        else if (other > place && !firstLater)
            firstLater = node.get();
    }
    if (!last)
        return firstLater ? firstLater->key() : noKey;
    // A comment on the same line belongs to what stands before it.
    const Element* next = last->nextSibling();
    while (next && next->kind() == NodeKind::Comment) {
        const OriginNode* from = d_->origin->find(next->key());
        if (!from || d_->origin->lead(*from).find('\n') != std::string_view::npos)
            break;
        next = next->nextSibling();
    }
    return next ? next->key() : noKey;
}

Change Tree::insert(const Draft& draft, Key parent, Key before)
{
    Element& above = d_->need(parent);
    d_->indexBefore(above, before);
    DraftBuilder builder(*d_->schema, d_->nextKey);
    std::unique_ptr<Element> made = builder.build(draft, above);
    ElementInside::of(*made).parent = nullptr;
    std::shared_ptr<const Element> kept = ElementInside::clone(*made);
    d_->attach(std::move(made), above, before);
    return Insert {std::move(kept), parent, before};
}

Change Tree::insert(const Draft& draft, Key parent)
{
    return insert(draft, parent, positionFor(d_->need(parent), draft.role, draft.type));
}

Change Tree::remove(Key key)
{
    Element& node = d_->need(key);
    if (!node.parent())
        throw base::Failure(TreeWords::tr("The root of a document cannot be removed."));
    const Key parent = node.parent()->key();
    const Key before = Data::behind(node);
    return Remove {std::shared_ptr<const Element>(d_->detach(node)), parent, before};
}

Change Tree::removalOf(Key key) const
{
    const Element& node = d_->need(key);
    if (!node.parent())
        throw base::Failure(TreeWords::tr("The root of a document cannot be removed."));
    return Remove {
        std::shared_ptr<const Element>(ElementInside::clone(node)), node.parent()->key(), Data::behind(node)};
}

Change Tree::move(Key key, Key parent, Key before)
{
    Element& node = d_->need(key);
    if (!node.parent())
        throw base::Failure(TreeWords::tr("The root of a document cannot be moved."));
    Move done {key, node.parent()->key(), Data::behind(node), parent, before};
    d_->move(node, d_->need(parent), before);
    return done;
}

Change Tree::set(Key key, QStringView property, std::optional<QString> value)
{
    Element& node = d_->need(key);
    Set done {key, property.toString(), std::nullopt, value ? std::optional(withoutForbidden(*value)) : std::nullopt};
    if (property == bodyProperty) {
        done.oldValue = node.text().isEmpty() ? std::nullopt : std::optional(node.text());
        done.oldParts = Data::partsOf(node);
    } else if (node.hasAttribute(property))
        done.oldValue = node.attribute(property);
    d_->set(node, done);
    if (property == bodyProperty)
        done.parts = Data::partsOf(node);
    return done;
}

void Tree::apply(const Change& change)
{
    if (const auto* insert = std::get_if<Insert>(&change)) {
        if (!insert->subtree)
            throw base::Failure(TreeWords::tr("A change has nothing to insert."));
        d_->attach(ElementInside::clone(*insert->subtree), d_->need(insert->parent), insert->before);
    } else if (std::holds_alternative<Remove>(change)) {
        remove(subject(change));
    } else if (const auto* move = std::get_if<Move>(&change)) {
        d_->move(d_->need(move->key), d_->need(move->parent), move->before);
    } else if (const auto* set = std::get_if<Set>(&change)) {
        d_->set(d_->need(set->key), *set);
    }
}

Draft Tree::draftOf(const Element& element)
{
    Draft draft;
    const Element::Data& d = ElementInside::of(element);
    draft.kind = d.kind;
    draft.text = d.text;
    if (d.name) {
        draft.type = d.typeId;
        draft.role
            = d.role && (d.typeId == textType || d.role->name == d.name->localName) ? d.name->localName : QString();
        draft.name = d.name->localName;
        draft.uri = d.name->uri;
        draft.prefix = d.name->prefix;
    }
    // Prefixes are declared where the copy goes, and a typed copy says its type by itself.
    for (const Attribute& attribute : d.attributes)
        if (attribute.uri != xmlnsUri
            && !(d.type && attribute.uri == instanceUri && localPart(attribute.name) == u"type"))
            draft.attributes.push_back(attribute);
    const bool onlyText = d.nodes.size() == 1 && d.nodes.front()->kind() == NodeKind::Text;
    if (onlyText)
        draft.text = d.nodes.front()->text();
    else
        for (const std::unique_ptr<Element>& node : d.nodes)
            draft.children.push_back(draftOf(*node));
    return draft;
}

} // namespace millrace::metamodel
