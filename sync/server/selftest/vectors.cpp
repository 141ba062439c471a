#include "sync/server/selftest/vectors.h"

#include "sync/protocol/digest.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/labels.h"
#include "sync/protocol/register.h"
#include "sync/protocol/session_proof.h"
#include "sync/protocol/wraps.h"
#include "sync/server/durable_file.h"
#include "sync/server/selftest/claims.h"

#include <nlohmann/json.hpp>

namespace pipit::server {

namespace {

using nlohmann::json;

constexpr std::size_t kMaxFile = 16 * 1024 * 1024;

/// Empty if the text is not hexadecimal.
Bytes hex(const json& value) { return base::fromHex(value.get<std::string>()).value_or(Bytes{}); }

template <class IdType> IdType id(const json& value)
{
    return IdType::from(hex(value)).value_or(IdType{});
}

/// Runs a check over one file; a field that is missing there is a broken claim, too.
template <void (*Check)(const json&, Claims&)> std::string onFile(const std::filesystem::path& file)
{
    const auto bytes = readFile(file, kMaxFile);
    if (!bytes) {
        return file.string() + " can be read";
    }
    Claims claims;
    try {
        Check(json::parse(*bytes), claims);
    } catch (const json::exception& error) {
        claims.that(
            false, file.string() + " has the shape that is expected (" + error.what() + ")");
    }
    return claims.broken();
}

void checkEnvelopes(const json& file, Claims& claims)
{
    for (const json& vector : file.at("envelopes")) {
        const Bytes bytes = hex(vector.at("bytes"));
        const auto view = protocol::parseEnvelope(bytes);
        if (!claims.that(view.has_value(), "a documented envelope reads")) {
            return;
        }
        claims.that(view->header.replica == id<ReplicaId>(vector.at("replica"))
                && view->header.vault == id<VaultId>(vector.at("vault"))
                && view->header.sequence == vector.at("sequence").get<std::uint64_t>(),
            "its header says what is documented");
        claims.that(view->chainHash == id<ChainHash>(vector.at("chain_hash")),
            "its chain hash is the documented one");
        claims.that(
            protocol::verifyEnvelope(*view, id<crypto::SignPublicKey>(vector.at("author_public"))),
            "its signature is its author's");
        Bytes flipped = bytes;
        flipped.back() ^= 1;
        const auto damaged = protocol::parseEnvelope(flipped);
        claims.that(!damaged
                || !protocol::verifyEnvelope(
                    *damaged, id<crypto::SignPublicKey>(vector.at("author_public"))),
            "a flipped byte is noticed");
    }
}

void checkRegister(const json& file, Claims& claims)
{
    protocol::Register school(id<SchoolId>(file.at("school")));
    for (const json& statement : file.at("statements")) {
        claims.that(school.append(hex(statement)).has_value(), "a documented register verifies");
    }
    claims.that(
        school.head() == id<StatementHash>(file.at("head")), "its head is the documented one");
}

void checkSession(const json& file, Claims& claims)
{
    const json& vector = file.at("session");
    const Bytes proof = protocol::sessionProof(id<SchoolId>(vector.at("school")),
        id<ServerKeyPin>(vector.at("server_key_pin")), id<Incarnation>(vector.at("incarnation")),
        hex(vector.at("nonce")), id<ReplicaId>(vector.at("replica")));
    claims.that(proof == hex(vector.at("proof")), "a session's proof is as documented");
    const auto signer
        = crypto::SigningKey::fromSeed(crypto::Secret::from(hex(vector.at("replica_seed"))));
    const auto signature = signer.sign(protocol::labels::kSession, proof);
    claims.that(Bytes(signature.begin(), signature.end()) == hex(vector.at("signature")),
        "it is signed as documented");
}

void checkDigest(const json& file, Claims& claims)
{
    const json& vector = file.at("digest");
    std::vector<protocol::AuthorHead> heads;
    for (const json& head : vector.at("heads")) {
        heads.push_back({ id<ReplicaId>(head.at("replica")),
            head.at("sequence").get<std::uint64_t>(), id<ChainHash>(head.at("chain_hash")) });
    }
    claims.that(protocol::digestOf(heads) == id<protocol::Digest>(vector.at("digest")),
        "a digest is as documented");
    claims.that(protocol::digestOf({}) == id<protocol::Digest>(vector.at("empty")),
        "the digest of nothing is as documented");
}

void checkWraps(const json& file, Claims& claims)
{
    const Bytes blob = hex(file.at("blob"));
    const auto wraps = protocol::decodeWraps(blob);
    claims.that(wraps && protocol::encodeWraps(*wraps) == blob, "documented wraps read and write");
    claims.that(
        protocol::hashWraps(blob) == id<WrapsHash>(file.at("hash")), "their hash is as documented");
}

constexpr VectorCase kCases[] = {
    { "envelopes", [](const auto& in) { return onFile<checkEnvelopes>(in / "envelope.json"); } },
    { "register", [](const auto& in) { return onFile<checkRegister>(in / "register.json"); } },
    { "session", [](const auto& in) { return onFile<checkSession>(in / "session.json"); } },
    { "digest", [](const auto& in) { return onFile<checkDigest>(in / "session.json"); } },
    { "wraps", [](const auto& in) { return onFile<checkWraps>(in / "wraps.json"); } },
};

} // namespace

std::span<const VectorCase> vectorCases() { return kCases; }

} // namespace pipit::server
