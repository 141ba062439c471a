#include "sync/protocol/body_codec.h"

#include "core/base/check.h"
#include "sync/protocol/body_reader.h"
#include "sync/protocol/limits.h"

#include <array>

namespace pipit::protocol {

namespace {

constexpr std::uint8_t kLastRole = 7;
constexpr std::uint8_t kLastVaultType = 7;
constexpr std::uint8_t kLastCircleType = 6;
constexpr std::uint8_t kLastRight = 2;
constexpr std::size_t kHashBytes = 32;
/// In the order of the variant, which ends with the unknown kind.
constexpr std::array kKinds{ StatementKind::First, StatementKind::AddReplica,
    StatementKind::AddInstall, StatementKind::Circle, StatementKind::Vault, StatementKind::Key,
    StatementKind::Policy, StatementKind::ServerKeys, StatementKind::Access, StatementKind::Succeed,
    StatementKind::Revoke, StatementKind::AcceptLate, StatementKind::Join };
static_assert(kKinds.size() + 1 == std::variant_size_v<StatementBody>);

} // namespace

// static, not in the unnamed namespace: the list templates find these by their argument.

template <class T>
static void writeList(base::ByteWriter& out, const std::vector<T>& items, std::size_t cap)
{
    PIPIT_CHECK(items.size() <= cap);
    out.u16(static_cast<std::uint16_t>(items.size()));
    for (const T& item : items) {
        write(out, item);
    }
}

static void write(base::ByteWriter& out, const Member& member)
{
    out.bytes(member.replica.view());
    out.bytes(member.person.view());
    out.bytes(member.install.view());
    out.u8(static_cast<std::uint8_t>(member.role));
    out.bytes(member.sign.view());
    out.bytes(member.box.view());
}
static void read(BodyReader& in, Member& member)
{
    in.id(member.replica);
    in.id(member.person);
    in.id(member.install);
    member.role = in.choice<Role>(kLastRole);
    in.id(member.sign);
    in.id(member.box);
}

static void write(base::ByteWriter& out, const FirstBody& body)
{
    out.bytes(body.root.view());
    write(out, body.lead);
    writeList(out, body.recovery, kMaxRecoveryMembers);
}
static void read(BodyReader& in, FirstBody& body)
{
    in.id(body.root);
    read(in, body.lead);
    in.list(body.recovery, kMaxRecoveryMembers);
}

static void write(base::ByteWriter& out, const AddReplicaBody& body)
{
    PIPIT_CHECK(body.requestHash.empty() || body.requestHash.size() == kHashBytes);
    write(out, body.member);
    out.u8(body.requestHash.empty() ? 0 : 1);
    out.bytes(body.requestHash);
}
static void read(BodyReader& in, AddReplicaBody& body)
{
    read(in, body.member);
    body.requestHash = in.bytes(in.flag() ? kHashBytes : 0);
}

static void write(base::ByteWriter& out, const AddInstallBody& body)
{
    out.bytes(body.install.view());
    out.bytes(body.device.view());
}
static void read(BodyReader& in, AddInstallBody& body)
{
    in.id(body.install);
    in.id(body.device);
}

static void write(base::ByteWriter& out, const Grant& grant)
{
    out.bytes(grant.replica.view());
    out.u8(static_cast<std::uint8_t>(grant.right));
}
static void read(BodyReader& in, Grant& grant)
{
    in.id(grant.replica);
    grant.right = in.choice<Right>(kLastRight);
}

static void write(base::ByteWriter& out, const CircleBody& body)
{
    out.bytes(body.circle.view());
    out.u8(static_cast<std::uint8_t>(body.type));
    out.bytes(body.key.view());
    out.bytes(body.handIn.view());
    writeList(out, body.grants, kMaxStatementEntries);
}
static void read(BodyReader& in, CircleBody& body)
{
    in.id(body.circle);
    body.type = in.choice<CircleType>(kLastCircleType);
    in.id(body.key);
    in.id(body.handIn);
    in.list(body.grants, kMaxStatementEntries);
}

static void write(base::ByteWriter& out, const CircleAccess& access)
{
    out.bytes(access.circle.view());
    out.u8(static_cast<std::uint8_t>(access.right));
}
static void read(BodyReader& in, CircleAccess& access)
{
    in.id(access.circle);
    access.right = in.choice<Right>(kLastRight);
}

static void write(base::ByteWriter& out, const VaultEntry& entry)
{
    out.bytes(entry.vault.view());
    out.u8(static_cast<std::uint8_t>(entry.type));
    out.bytes(entry.key.view());
    writeList(out, entry.access, kMaxStatementEntries);
}
static void read(BodyReader& in, VaultEntry& entry)
{
    in.id(entry.vault);
    entry.type = in.choice<VaultType>(kLastVaultType);
    in.id(entry.key);
    in.list(entry.access, kMaxStatementEntries);
}

static void write(base::ByteWriter& out, const VaultBody& body)
{
    writeList(out, body.vaults, kMaxStatementEntries);
}
static void read(BodyReader& in, VaultBody& body) { in.list(body.vaults, kMaxStatementEntries); }

static void write(base::ByteWriter& out, const KeyEntry& entry)
{
    out.bytes(entry.vault.view());
    out.bytes(entry.key.view());
}
static void read(BodyReader& in, KeyEntry& entry)
{
    in.id(entry.vault);
    in.id(entry.key);
}

static void write(base::ByteWriter& out, const KeyBody& body)
{
    writeList(out, body.keys, kMaxStatementEntries);
}
static void read(BodyReader& in, KeyBody& body) { in.list(body.keys, kMaxStatementEntries); }

static void write(base::ByteWriter& out, const PolicyBody& body)
{
    PIPIT_CHECK(body.overrides.size() <= kMaxOverrideBytes);
    out.u32(body.mergeRules);
    out.u32(static_cast<std::uint32_t>(body.overrides.size()));
    out.bytes(body.overrides);
}
static void read(BodyReader& in, PolicyBody& body)
{
    body.mergeRules = in.u32();
    body.overrides = in.bytes(in.count32(kMaxOverrideBytes));
}

static void write(base::ByteWriter& out, const ServerKeysBody& body)
{
    out.bytes(body.current.view());
    out.u8(body.next ? 1 : 0);
    if (body.next) {
        out.bytes(body.next->view());
    }
}
static void read(BodyReader& in, ServerKeysBody& body)
{
    in.id(body.current);
    if (in.flag()) {
        in.id(body.next.emplace());
    }
}

static void write(base::ByteWriter& out, const AccessEntry& entry)
{
    out.bytes(entry.vault.view());
    out.bytes(entry.key.view());
    writeList(out, entry.access, kMaxStatementEntries);
}
static void read(BodyReader& in, AccessEntry& entry)
{
    in.id(entry.vault);
    in.id(entry.key);
    in.list(entry.access, kMaxStatementEntries);
}

static void write(base::ByteWriter& out, const AccessBody& body)
{
    writeList(out, body.vaults, kMaxStatementEntries);
}
static void read(BodyReader& in, AccessBody& body) { in.list(body.vaults, kMaxStatementEntries); }

static void write(base::ByteWriter& out, const SucceedBody& body)
{
    out.bytes(body.replica.view());
    out.bytes(body.sign.view());
    out.bytes(body.box.view());
}
static void read(BodyReader& in, SucceedBody& body)
{
    in.id(body.replica);
    in.id(body.sign);
    in.id(body.box);
}

static void write(base::ByteWriter& out, const LastCounted& last)
{
    out.bytes(last.replica.view());
    out.bytes(last.vault.view());
    out.u64(last.sequence);
    out.bytes(last.hash.view());
}
static void read(BodyReader& in, LastCounted& last)
{
    in.id(last.replica);
    in.id(last.vault);
    last.sequence = in.u64();
    in.id(last.hash);
}

static void write(base::ByteWriter& out, const RevokeBody& body)
{
    out.bytes(body.replica.view());
    writeList(out, body.last, kMaxStatementEntries);
}
static void read(BodyReader& in, RevokeBody& body)
{
    in.id(body.replica);
    in.list(body.last, kMaxStatementEntries);
}

static void write(base::ByteWriter& out, const AcceptLateBody& body)
{
    writeList(out, body.last, kMaxStatementEntries);
}
static void read(BodyReader& in, AcceptLateBody& body) { in.list(body.last, kMaxStatementEntries); }

static void write(base::ByteWriter& out, const JoinBody& body) { out.bytes(body.other.view()); }
static void read(BodyReader& in, JoinBody& body) { in.id(body.other); }

static void write(base::ByteWriter& out, const UnknownBody& body) { out.bytes(body.bytes); }

template <class Body> static Result<StatementBody> decodeAs(ByteView bytes)
{
    BodyReader in(bytes);
    Body body;
    read(in, body);
    if (auto problem = in.problem()) {
        return *problem;
    }
    return StatementBody(std::move(body));
}

std::uint16_t kindOf(const StatementBody& body)
{
    if (const auto* unknown = std::get_if<UnknownBody>(&body)) {
        return unknown->kind;
    }
    return static_cast<std::uint16_t>(kKinds.at(body.index()));
}

Bytes encodeBody(const StatementBody& body)
{
    base::ByteWriter out;
    std::visit([&out](const auto& one) { write(out, one); }, body);
    return out.take();
}

Result<StatementBody> decodeBody(std::uint16_t kind, ByteView bytes)
{
    switch (static_cast<StatementKind>(kind)) {
    case StatementKind::First:
        return decodeAs<FirstBody>(bytes);
    case StatementKind::AddReplica:
        return decodeAs<AddReplicaBody>(bytes);
    case StatementKind::AddInstall:
        return decodeAs<AddInstallBody>(bytes);
    case StatementKind::Circle:
        return decodeAs<CircleBody>(bytes);
    case StatementKind::Vault:
        return decodeAs<VaultBody>(bytes);
    case StatementKind::Key:
        return decodeAs<KeyBody>(bytes);
    case StatementKind::Policy:
        return decodeAs<PolicyBody>(bytes);
    case StatementKind::ServerKeys:
        return decodeAs<ServerKeysBody>(bytes);
    case StatementKind::Access:
        return decodeAs<AccessBody>(bytes);
    case StatementKind::Succeed:
        return decodeAs<SucceedBody>(bytes);
    case StatementKind::Revoke:
        return decodeAs<RevokeBody>(bytes);
    case StatementKind::AcceptLate:
        return decodeAs<AcceptLateBody>(bytes);
    case StatementKind::Join:
        return decodeAs<JoinBody>(bytes);
    }
    if (kind == 0) {
        return Error{ ErrorCode::Corrupt, "statement: no kind" };
    }
    return StatementBody(UnknownBody{ kind, Bytes(bytes.begin(), bytes.end()) });
}

} // namespace pipit::protocol
