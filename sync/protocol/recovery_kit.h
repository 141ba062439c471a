#pragma once

#include "core/base/result.h"
#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "sync/protocol/members.h"

#include <string>
#include <string_view>

/// The school's recovery kit: docs/formats/recovery.md.
namespace pipit::protocol {

/// 160 bits on paper, and the keys that follow from them. Whoever holds the paper opens what a lead
/// opens, opens the profiles of the school's people, and can let a new lead in.
class RecoveryKit {
public:
    static constexpr std::size_t kCodeBytes = 20;

    static RecoveryKit make(crypto::Random& random);
    /// `code` is kCodeBytes.
    static RecoveryKit fromCode(crypto::Secret code);

    const crypto::Secret& code() const noexcept { return m_code; }
    const crypto::SigningKey& sign() const noexcept { return m_sign; }
    const crypto::BoxKey& box() const noexcept { return m_box; }
    /// As the register knows it: role recovery, on no install.
    Member member() const;

private:
    explicit RecoveryKit(crypto::Secret code);

    crypto::Secret m_code;
    crypto::Secret m_key;
    crypto::SigningKey m_sign;
    crypto::BoxKey m_box;
};

inline constexpr std::size_t kKitTextLength = 36; ///< characters, without what separates groups
inline constexpr std::size_t kKitGroup = 4;
inline constexpr std::size_t kMaxKitTyped = 200; ///< characters, with all that does not count

/// The code with its check, 36 capitals and digits, to be shown in groups of four.
crypto::Secret kitText(const RecoveryKit& kit);

/// As a person types it: case, spaces, line ends and hyphens do not count; O is 0, I and L are 1.
/// BadInput for what is no code or was mistyped.
Result<RecoveryKit> readKitText(std::string_view typed);

/// All that a new tablet needs when every other one is gone: what the QR code of the kit holds.
struct KitSheet {
    std::string serverUrl; ///< "https://host:port"
    ServerKeyPin serverPin;
    crypto::SignPublicKey root;
    crypto::Secret code; ///< RecoveryKit::kCodeBytes
};

/// "PIPIT:SAFE:..." in capitals and digits.
crypto::Secret kitSheetText(const KitSheet& sheet);
/// BadInput for a text that is none or was damaged; TooBig; TooNew.
Result<KitSheet> readKitSheet(std::string_view text);

} // namespace pipit::protocol
