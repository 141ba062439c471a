#include "core/intervention/session.h"

#include "core/base/utf8.h"
#include "core/crypto/hash.h"

#include <algorithm>
#include <set>

namespace pipit::intervention {

namespace {

constexpr std::uint8_t kFraming = 0;

bool within(std::optional<int> value, int most)
{
    return !value || (*value >= 1 && *value <= most);
}

bool isFine(const PupilSession& pupil)
{
    std::set<RecordId> targets;
    for (const TargetStep& step : pupil.steps) {
        targets.insert(step.target);
    }
    return within(pupil.minutes, kMaxMinutes) && within(pupil.engagement, 5)
        && pupil.steps.size() <= kMaxSteps && targets.size() == pupil.steps.size()
        && base::isPlainText(pupil.line, kMaxLine, base::Lines::One);
}

bool areFine(const std::vector<PupilSession>& pupils)
{
    std::set<RecordId> ids;
    for (const PupilSession& pupil : pupils) {
        ids.insert(pupil.pupil);
    }
    return !pupils.empty() && pupils.size() <= kMaxGroupPupils && ids.size() == pupils.size()
        && std::ranges::all_of(pupils, isFine);
}

} // namespace

std::vector<PupilSession> SessionDraft::logged() const
{
    std::vector<PupilSession> out = pupils;
    for (PupilSession& pupil : out) {
        const bool present = pupil.attendance == Attendance::Present;
        pupil.minutes = !present ? std::nullopt : pupil.minutes ? pupil.minutes : minutes;
        pupil.engagement = !present ? std::nullopt
            : pupil.engagement      ? pupil.engagement
                                    : engagement;
        if (!present) {
            pupil.steps.clear();
        }
    }
    return out;
}

std::optional<int> Session::delivered() const
{
    std::optional<int> most;
    bool anybody = false;
    for (const LoggedPupil& pupil : pupils) {
        if (pupil.attendance != Attendance::Away) {
            anybody = true;
            most = std::max(most, pupil.minutes);
        }
    }
    return anybody ? most : std::optional(0);
}

RecordId sessionLogId(const RecordId& session, const RecordId& pupil)
{
    return RecordId{ crypto::blake2b<16>(
        std::string_view("pipit session log v0"), session.view(), pupil.view()) };
}

Result<void> check(const SessionDraft& draft)
{
    const bool fine = within(draft.minutes, kMaxMinutes) && within(draft.engagement, 5)
        && base::isPlainText(draft.activity, kMaxActivity, base::Lines::One)
        && areFine(draft.pupils);
    return fine ? Result<void>{} : Error{ ErrorCode::BadInput, "a session" };
}

Bytes encodeStep(const RecordId& target, std::optional<Step> step)
{
    base::ByteWriter out;
    out.u8(kFraming);
    out.bytes(target.view());
    out.u8(step ? static_cast<std::uint8_t>(*step) : std::uint8_t{ 0 });
    return out.take();
}

std::optional<StepEvent> decodeStep(ByteView value)
{
    base::ByteReader in(value);
    const bool known = in.u8() == kFraming;
    const RecordId target{ in.array<16>() };
    const std::uint8_t step = in.u8();
    if (!known || !in.finished() || step > static_cast<std::uint8_t>(Step::Alone)) {
        return std::nullopt;
    }
    return StepEvent{ target, step == 0 ? std::nullopt : std::optional(static_cast<Step>(step)) };
}

} // namespace pipit::intervention
