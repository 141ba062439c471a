#include "sync/client/outgoing.h"

#include "core/base/try.h"
#include "core/store/durable_file.h"
#include "sync/protocol/envelope.h"

#include <algorithm>

namespace pipit::client {

namespace {

/// Leaves room in the file for a statement, its wraps and the lengths.
constexpr std::size_t kMaxCopiedBytes = kMaxOutgoingBytes - 8 * 1024 * 1024;

Result<void> removeDurably(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::remove(file, error) && !error) {
        return {};
    }
    if (error) {
        return Error{ ErrorCode::DiskFailed, "outgoing: a file cannot be removed" };
    }
    return store::syncToDisk(file.parent_path());
}

std::vector<ChainHash> acknowledgedIn(const SentOn& sent)
{
    std::vector<ChainHash> hashes;
    for (const auto& [hash, answer] : sent.answers) {
        if (store::isAcknowledgement(answer)) {
            hashes.push_back(hash);
        }
    }
    return hashes;
}

Result<LeftBehind> leftBy(Replica& replica)
{
    LeftBehind left;
    left.profile = replica.entry().id;
    left.school = replica.identity().school;
    PIPIT_TRY_ASSIGN(const auto counts, replica.log().waiting());
    left.waiting = counts.waiting();
    left.refused = counts.refused;
    PIPIT_TRY_ASSIGN(auto statement, replica.vaultStatement());
    if (statement) {
        left.statement = std::move(*statement);
    }
    PIPIT_TRY_ASSIGN(auto items, replica.log().outbox(kMaxLeftEnvelopes, kMaxCopiedBytes));
    for (store::OutboxItem& item : items) {
        left.envelopes.push_back({ item.changes, std::move(item.sealed.bytes) });
    }
    return left;
}

} // namespace

Outgoing::Outgoing(const std::filesystem::path& root, const Install& install)
    : m_root(root / "outgoing")
    , m_install(install)
{
}

std::filesystem::path Outgoing::directoryOf(const crypto::ProfileId& profile) const
{
    return m_root / profile.hex();
}

std::filesystem::path Outgoing::openMark(const crypto::ProfileId& profile) const
{
    return directoryOf(profile) / "open";
}

Result<void> Outgoing::makeDirectory(const crypto::ProfileId& profile) const
{
    std::error_code error;
    std::filesystem::create_directories(directoryOf(profile), error);
    if (!error) {
        std::filesystem::permissions(m_root, std::filesystem::perms::owner_all, error);
    }
    if (error) {
        return Error{ error == std::errc::no_space_on_device ? ErrorCode::DiskFull
                                                             : ErrorCode::DiskFailed,
            "outgoing: " + error.message() };
    }
    PIPIT_TRY(store::syncToDisk(m_root));
    return store::syncToDisk(m_root.parent_path());
}

Result<void> Outgoing::markOpen(const crypto::ProfileId& profile) const
{
    const auto made = makeDirectory(profile);
    const auto marked = made ? store::replaceFile(openMark(profile), {}) : made;
    if (marked) {
        return {};
    }
    // On a full disk: a name can be changed where nothing can be written.
    std::error_code error;
    std::filesystem::rename(directoryOf(profile) / "waiting", openMark(profile), error);
    return error ? marked : store::syncToDisk(directoryOf(profile));
}

Result<void> Outgoing::arrive(Replica& replica) const
{
    const auto& profile = replica.entry().id;
    PIPIT_TRY(markOpen(profile));
    // Nobody is shut out because the disk is full: the server says again what it has stored.
    (void)replica.log().acknowledged(acknowledgedIn(sent(profile)));
    return {};
}

Result<void> Outgoing::leave(Replica& replica) const
{
    const auto& profile = replica.entry().id;
    PIPIT_TRY(makeDirectory(profile));
    // What is sealed already can be carried even if the rest cannot be sealed now.
    const auto sealed = replica.sealPending();
    PIPIT_TRY_ASSIGN(const LeftBehind left, leftBy(replica));
    PIPIT_TRY(store::replaceFile(directoryOf(profile) / "waiting", encodeLeft(left, m_install)));
    PIPIT_TRY(removeDurably(directoryOf(profile) / "sent"));
    PIPIT_TRY(removeDurably(openMark(profile)));
    return sealed ? Result<void>{} : sealed.error();
}

std::vector<crypto::ProfileId> Outgoing::profiles() const
{
    std::vector<crypto::ProfileId> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(m_root, error)) {
        const std::string name = entry.path().filename().string();
        const auto id = crypto::ProfileId::fromHex(name);
        if (id && id->hex() == name) {
            found.push_back(*id);
        }
    }
    std::ranges::sort(found);
    return found;
}

Result<LeftBehind> Outgoing::left(const crypto::ProfileId& profile) const
{
    PIPIT_TRY_ASSIGN(
        const Bytes bytes, store::readFile(directoryOf(profile) / "waiting", kMaxOutgoingBytes));
    return decodeLeft(bytes, m_install, profile);
}

SentOn Outgoing::sent(const crypto::ProfileId& profile) const
{
    const auto bytes = store::readFile(directoryOf(profile) / "sent", kMaxSentBytes);
    auto sent = bytes ? decodeSent(*bytes, m_install, profile) : Result<SentOn>(bytes.error());
    SentOn nothing;
    nothing.profile = profile;
    return sent ? std::move(*sent) : nothing; // who asks the server again gets the same answers
}

Result<void> Outgoing::keepSent(const SentOn& sent) const
{
    return store::replaceFile(directoryOf(sent.profile) / "sent", encodeSent(sent, m_install));
}

PersonWaiting Outgoing::waitingOf(const store::ProfileEntry& entry) const
{
    PersonWaiting person{ entry, false, 0, 0, 0, 0 };
    std::error_code error;
    const bool isOpen = std::filesystem::exists(openMark(entry.id), error) || error;
    const auto left = this->left(entry.id);
    if (!left) {
        // Nothing was ever left here by whoever has not opened their profile on this tablet yet.
        person.known = !isOpen && left.error().code == ErrorCode::NotFound;
        return person;
    }
    const SentOn said = sent(entry.id);
    for (const LeftEnvelope& envelope : left->envelopes) {
        const auto view = protocol::parseEnvelope(envelope.bytes);
        const auto answer = view ? said.answers.find(view->chainHash) : said.answers.end();
        if (answer == said.answers.end()) {
            person.sealed += envelope.changes;
            continue;
        }
        const bool stored = store::isAcknowledgement(answer->second);
        (stored ? person.sent : person.refused) += envelope.changes;
    }
    person.refused += left->refused;
    person.waiting = std::max<std::int64_t>(left->waiting - person.sent, 0);
    person.known = !isOpen;
    return person;
}

std::vector<PersonWaiting> waitingOnThisTablet(
    const store::Profiles& profiles, const Outgoing& outgoing)
{
    std::vector<PersonWaiting> people;
    for (const store::ProfileEntry& entry : profiles.list()) {
        people.push_back(outgoing.waitingOf(entry));
    }
    return people;
}

} // namespace pipit::client
