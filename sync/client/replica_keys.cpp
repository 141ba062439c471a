#include "sync/client/replica.h"

#include "core/base/try.h"

#include <functional>
#include <map>

namespace pipit::client {

namespace {

using protocol::GrantWrap;
using protocol::KeyWrap;

/// Which vault or circle each key belongs to, as the register says.
std::map<KeyId, Bytes> keyOwners(const protocol::Register& schoolRegister)
{
    std::map<KeyId, Bytes> owners;
    const auto note = [&](const auto& id, const std::vector<KeyId>& keys) {
        for (const KeyId& key : keys) {
            owners.emplace(key, Bytes(id.view().begin(), id.view().end()));
        }
    };
    for (const auto& [id, circle] : schoolRegister.circles()) {
        note(id, circle.keys);
    }
    for (const auto& [id, vault] : schoolRegister.vaults()) {
        note(id, vault.keys);
    }
    return owners;
}

/// Opens what it can of one statement's wraps; says how many keys were new.
class WrapOpener {
public:
    /// `boxOf` gives the box key of a replica that this person is or was; null for others.
    using BoxOf = std::function<const crypto::BoxKey*(const ReplicaId&)>;

    WrapOpener(const protocol::Register& schoolRegister, Keyring& ring, BoxOf boxOf)
        : m_school(schoolRegister.school())
        , m_ring(ring)
        , m_boxOf(std::move(boxOf))
        , m_owners(keyOwners(schoolRegister))
    {
    }

    std::size_t open(const std::vector<protocol::Wrap>& wraps)
    {
        std::size_t opened = 0;
        for (const protocol::Wrap& wrap : wraps) {
            opened += std::visit([this](const auto& one) { return openOne(one); }, wrap) ? 1U : 0U;
        }
        return opened;
    }

private:
    bool openOne(const GrantWrap& wrap)
    {
        const auto owner = m_owners.find(wrap.circleKey);
        const crypto::BoxKey* box = m_boxOf(wrap.replica);
        if (box == nullptr || m_ring.has(wrap.circleKey) || owner == m_owners.end()) {
            return false;
        }
        const auto circle = CircleId::from(owner->second);
        const auto key = protocol::openGrant(m_school, circle.value_or(CircleId{}), wrap, *box);
        return key && keep(wrap.circleKey, *key);
    }

    bool openOne(const KeyWrap& wrap)
    {
        const auto owner = m_owners.find(wrap.wrapped);
        if (m_ring.has(wrap.wrapped) || !m_ring.has(wrap.wrapping) || owner == m_owners.end()) {
            return false;
        }
        const auto key
            = protocol::openKey(m_school, owner->second, wrap, m_ring.find(wrap.wrapping));
        return key && keep(wrap.wrapped, *key);
    }

    bool keep(const KeyId& id, const crypto::Secret& key)
    {
        m_ring.put(id, key.view());
        return true;
    }

    SchoolId m_school;
    Keyring& m_ring;
    BoxOf m_boxOf;
    std::map<KeyId, Bytes> m_owners;
};

} // namespace

Result<void> Replica::openKeys()
{
    WrapOpener opener(
        m_register, m_keyring, [this](const ReplicaId& replica) { return boxOf(replica); });
    // A circle key that came late may open wraps that stand before it: go on while keys are found.
    for (std::size_t opened = 1; opened > 0;) {
        opened = 0;
        PIPIT_TRY(database().each("SELECT wraps FROM statement WHERE length(wraps) > 0"
                                  " ORDER BY position",
            {}, [&](const store::Row& row) -> Result<void> {
                PIPIT_TRY_ASSIGN(const auto wraps, protocol::decodeWraps(row.blob(0)));
                opened += opener.open(wraps);
                return {};
            }));
    }
    return {};
}

} // namespace pipit::client
