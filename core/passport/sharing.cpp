#include "core/passport/sharing.h"

#include "core/base/try.h"
#include "core/base/utf8.h"
#include "core/passport/line_order.h"
#include "core/passport/version_writes.h"

namespace pipit::passport {

Result<std::uint32_t> Sharing::share(
    const PassportDraft& draft, std::string_view summary, const PersonId& author)
{
    PIPIT_TRY(check(draft));
    const bool says = !summary.empty();
    if (!base::isPlainText(summary, kMaxSummary, base::Lines::One)
        || (!says && !draft.isChanged())) {
        return Error{ ErrorCode::BadInput, "a version without a change, or its summary" };
    }
    std::uint32_t number = 0;
    PIPIT_TRY(m_database.transaction([&]() -> Result<void> {
        PIPIT_TRY_ASSIGN(const Passport before, m_passports.find(draft.pupil));
        const VersionWrites version{ noteOf(draft, before, summary), m_random.id<RecordId>(), {},
            positionsFor(draft.lines, m_random) };
        if (version.note.number > kMaxVersion) {
            return Error{ ErrorCode::TooBig, "the number of a version" };
        }
        PIPIT_TRY(appendVersion(m_log, m_passports, draft, before, version));
        PIPIT_TRY(confirmOwnReading(draft, author));
        number = version.note.number;
        return m_passports.discard(draft.pupil);
    }));
    return number;
}

Result<void> Sharing::confirmOwnReading(const PassportDraft& draft, const PersonId& author)
{
    PIPIT_TRY_ASSIGN(const Passport now, m_passports.find(draft.pupil));
    const ShownHash shown = shownHash(now);
    if (shown != shownHash(previewOf(draft))) {
        return {}; // others' words came while this person was writing: they have not read them
    }
    const ShownVersion version{ draft.pupil, now.version(), shown };
    return m_receipts.markRead({ &version, 1 }, author);
}

} // namespace pipit::passport
