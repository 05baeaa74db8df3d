// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/execution/snapshot.h"

#include <cstring>
#include <limits>
#include <type_traits>

namespace millrace::execution {

static constexpr std::string_view snapshotMagic = "MRI"; ///< then comes the version
static constexpr char version = 2; ///< 1 had no activities that could be undone

/// Visits the fields of an instance in the order of the format, for writing and reading alike.
template <typename Archive> static void transferToken(Archive& archive, Token& token)
{
    archive(token.node, token.flow, token.visit, token.scope, token.owner, token.first, token.next, token.inside,
        token.resource, token.fired, token.state, token.isEnabled);
}

template <typename Archive> static void transferScope(Archive& archive, ScopeInstance& scope)
{
    archive(scope.scope, scope.token, scope.live, scope.firstSlot, scope.next, scope.isOpen);
}

class SnapshotWriter {
public:
    explicit SnapshotWriter(Instance instance)
        : instance_(std::move(instance))
        , bytes_(snapshotMagic)
    {
        bytes_.push_back(version);
    }
    std::string run()
    {
        Instance& i = instance_;
        (*this)(i.caseNumber_, i.tag, i.status_, i.nextVisit_, i.awaited_, i.joining_, i.inclusive_, i.freeToken_,
            i.freeScope_);
        size(i.tokens_.size());
        for (Token& token : i.tokens_)
            transferToken(*this, token);
        size(i.scopes_.size());
        for (ScopeInstance& scope : i.scopes_)
            transferScope(*this, scope);
        size(i.slots_.size());
        for (const std::int32_t slot : i.slots_)
            (*this)(slot);
        size(i.incidents_.size());
        for (const Incident& incident : i.incidents_) {
            (*this)(incident.kind, incident.node, incident.token);
            size(incident.message.size());
            bytes_ += incident.message;
        }
        size(i.undoable_.size());
        for (const Undoable& one : i.undoable_)
            (*this)(one.scope, one.activity, one.visit);
        return std::move(bytes_);
    }
    template <typename... Values> void operator()(const Values&... values)
    {
        (put(static_cast<std::int64_t>(values), sizeof(Values)), ...);
    }

private:
    void put(std::int64_t value, std::size_t width)
    {
        for (std::size_t byte = 0; byte < width; ++byte)
            bytes_.push_back(static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * byte)));
    }
    void size(std::size_t count) { put(static_cast<std::int64_t>(count), 4); }

    Instance instance_;
    std::string bytes_;
};

class SnapshotReader {
public:
    SnapshotReader(std::string_view bytes, const Program& program)
        : bytes_(bytes)
        , program_(program)
    { }
    std::optional<Instance> run()
    {
        if (bytes_.size() <= snapshotMagic.size() || bytes_.substr(0, snapshotMagic.size()) != snapshotMagic)
            return std::nullopt;
        const char written = bytes_[snapshotMagic.size()];
        if (written < 1 || written > version)
            return std::nullopt;
        bytes_.remove_prefix(snapshotMagic.size() + 1);
        Instance& i = instance_;
        (*this)(i.caseNumber_, i.tag, i.status_, i.nextVisit_, i.awaited_, i.joining_, i.inclusive_, i.freeToken_,
            i.freeScope_);
        i.tokens_.resize(size(tokenWidth));
        for (Token& token : i.tokens_)
            transferToken(*this, token);
        i.scopes_.resize(size(scopeWidth));
        for (ScopeInstance& scope : i.scopes_)
            transferScope(*this, scope);
        i.slots_.resize(size(4));
        for (std::int32_t& slot : i.slots_)
            (*this)(slot);
        i.incidents_.resize(size(13));
        for (Incident& incident : i.incidents_) {
            (*this)(incident.kind, incident.node, incident.token);
            const std::size_t length = size(1);
            incident.message = bytes_.substr(0, length);
            bytes_.remove_prefix(length);
        }
        i.undoable_.resize(written > 1 ? size(12) : 0);
        for (Undoable& one : i.undoable_)
            (*this)(one.scope, one.activity, one.visit);
        if (failed_ || !bytes_.empty() || !fits())
            return std::nullopt;
        return std::move(instance_);
    }
    template <typename... Values> void operator()(Values&... values) { (take(values), ...); }

private:
    static constexpr std::size_t tokenWidth = 40;
    static constexpr std::size_t scopeWidth = 21;

    template <typename T> void take(T& value)
    {
        if (bytes_.size() < sizeof(T)) {
            failed_ = true;
            bytes_ = {};
            return;
        }
        std::uint64_t bits = 0;
        for (std::size_t byte = 0; byte < sizeof(T); ++byte)
            bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes_[byte])) << (8 * byte);
        bytes_.remove_prefix(sizeof(T));
        if constexpr (std::is_same_v<T, bool>)
            value = (bits & 1) != 0;
        else
            value = static_cast<T>(bits);
    }
    /// A count of things that take `width` bytes each: never more than there are bytes for.
    std::size_t size(std::size_t width)
    {
        std::uint32_t count = 0;
        take(count);
        if (count > bytes_.size() / width) {
            failed_ = true;
            bytes_ = {};
            return 0;
        }
        return count;
    }
    static bool isIndex(std::int32_t index, std::size_t size)
    {
        return index >= none && (index == none || static_cast<std::size_t>(index) < size);
    }
    bool fitsToken(const Token& token) const
    {
        const Instance& i = instance_;
        const bool isFree = token.state == TokenState::Free;
        return token.state <= TokenState::Stopped && isIndex(token.node, program_.nodes.size())
            && (isFree || (token.node != none && isIndex(token.scope, i.scopes_.size()) && token.scope != none))
            && isIndex(token.flow, program_.flows.size()) && isIndex(token.owner, i.tokens_.size())
            && isIndex(token.first, i.tokens_.size()) && isIndex(token.next, i.tokens_.size())
            && isIndex(token.inside, i.scopes_.size()) && (token.state != TokenState::Inside || token.inside != none);
    }
    bool fitsScope(const ScopeInstance& scope) const
    {
        const Instance& i = instance_;
        if (!isIndex(scope.scope, program_.scopes.size()) || scope.scope == none
            || !isIndex(scope.token, i.tokens_.size()) || !isIndex(scope.next, i.scopes_.size()) || scope.firstSlot < 0)
            return false;
        const std::int64_t end
            = std::int64_t {scope.firstSlot} + program_.scopes[static_cast<std::size_t>(scope.scope)].slotCount;
        return end <= static_cast<std::int64_t>(i.slots_.size());
    }
    /// Every index within bounds, and scopes that nest in tokens without a circle.
    bool fits() const
    {
        const Instance& i = instance_;
        if (i.status_ > Instance::Status::Cancelled || !isIndex(i.freeToken_, i.tokens_.size())
            || !isIndex(i.freeScope_, i.scopes_.size()) || (i.isRunning() && i.scopes_.empty()))
            return false;
        for (const Token& token : i.tokens_)
            if (!fitsToken(token))
                return false;
        for (const ScopeInstance& scope : i.scopes_)
            if (!fitsScope(scope))
                return false;
        for (std::size_t s = 0; s < i.scopes_.size(); ++s) {
            std::size_t depth = 0;
            for (auto at = static_cast<ScopeInstanceIndex>(s);
                 at != none && i.scopes_[static_cast<std::size_t>(at)].isOpen; at = i.parentOf(at))
                if (++depth > i.scopes_.size())
                    return false;
        }
        for (const Undoable& one : i.undoable_)
            if (one.scope == none || !isIndex(one.scope, i.scopes_.size()) || one.activity == none
                || !isIndex(one.activity, program_.nodes.size()))
                return false;
        for (const Incident& incident : i.incidents_)
            if (!isIndex(incident.node, program_.nodes.size()) || !isIndex(incident.token, i.tokens_.size()))
                return false;
        return true;
    }

    std::string_view bytes_;
    const Program& program_;
    Instance instance_;
    bool failed_ = false;
};

std::string toBytes(const Instance& instance)
{
    return SnapshotWriter(instance).run();
}

std::optional<Instance> fromBytes(std::string_view bytes, const Program& program)
{
    return SnapshotReader(bytes, program).run();
}

} // namespace millrace::execution
