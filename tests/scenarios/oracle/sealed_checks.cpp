#include "tests/scenarios/oracle/sealed_checks.h"

#include "sync/protocol/envelope.h"
#include "tests/scenarios/hostile/rogue.h"
#include "tests/scenarios/world/world.h"

#include <algorithm>

namespace pipit::scenarios {

void SealedChecks::stored(ByteView envelope)
{
    const auto view = protocol::parseEnvelope(envelope);
    if (!view || !m_stored.insert(view->chainHash).second) {
        return; // offered again, after the server lost it
    }
    base::ByteWriter both;
    both.bytes(view->header.key.view());
    both.bytes(view->header.nonce);
    if (!m_keysAndNonces.insert(both.take()).second) {
        m_world.breaks(33, "two envelopes are sealed with the same key and nonce");
    }
}

void SealedChecks::look(SimProfile& profile)
{
    signatures(profile);
    forgeries(profile);
    statements(profile);
    sets(profile);
}

/// I31: what takes a place in a chain was signed by its author.
void SealedChecks::signatures(SimProfile& profile)
{
    const protocol::Register& school = profile.replica().schoolRegister();
    static_cast<void>(
        profile.replica().database().each("SELECT bytes FROM envelope WHERE vault <> zeroblob(16)",
            {}, [&](const store::Row& row) -> Result<void> {
                const auto view = protocol::parseEnvelope(row.blob(0));
                const auto* author = view ? school.member(view->header.replica) : nullptr;
                if (author == nullptr || !protocol::verifyEnvelope(*view, author->sign)) {
                    m_world.breaks(
                        31, profile.name() + " holds an envelope that its author did not sign");
                }
                return {};
            }));
}

/// I30: nothing shows that its author had no right to write there.
void SealedChecks::forgeries(SimProfile& profile)
{
    const auto found = profile.replica().database().integer(
        "SELECT count(*) FROM head WHERE instr(value, ?) > 0", { base::asBytes(kNotAllowed) });
    if (!found || *found != 0) {
        m_world.breaks(30, profile.name() + " is shown what its author had no right to write");
    }
}

/// I6: whoever was told that all is on the server has the server's envelopes, and it has theirs.
void SealedChecks::sets(SimProfile& profile)
{
    const protocol::Register& school = profile.replica().schoolRegister();
    for (const VaultId& vault : profile.replica().readableVaults()) {
        std::set<ChainHash> here;
        static_cast<void>(
            profile.replica().database().each("SELECT hash FROM envelope WHERE vault = ?",
                { vault.view() }, [&](const store::Row& row) -> Result<void> {
                    here.insert(row.id<ChainHash>(0));
                    return {};
                }));
        if (school.vault(vault) != nullptr && here != m_world.server().hashesIn(vault)) {
            m_world.breaks(6, profile.name() + " was told that all is on the server, and is not");
        }
    }
}

/// I8: what a restored server lost of the register is back. I25: nobody stands on another history,
/// and two of them have come together.
void SealedChecks::statements(SimProfile& profile)
{
    const protocol::Register& server = m_world.server().schoolRegister();
    const protocol::Register& here = profile.replica().schoolRegister();
    const auto lacks = [](const protocol::Register& school, const protocol::Register& other) {
        return !std::ranges::all_of(
            other.tips(), [&](const StatementHash& tip) { return school.knows(tip); });
    };
    if (lacks(server, here)) {
        m_world.breaks(8, "the server lacks statements of the register of " + profile.name());
    }
    if (lacks(here, server) || here.isForked()) {
        m_world.breaks(25,
            profile.name()
                + (here.isForked() ? " has two histories of the register"
                                   : " has another history of the register than the server"));
    }
}

} // namespace pipit::scenarios
