// The text of a draft is the hexadecimal of strictly framed bytes: a draft that does not decode to
// its last byte is none.

#include "core/base/hex.h"
#include "core/intervention/session.h"

namespace pipit::intervention {

namespace {

constexpr std::uint8_t kFraming = 0;

/// A draft is kept at every tap, also while a text is over its limit.
constexpr std::size_t kMaxText = 16 * 1024;

class Writer {
public:
    Bytes run(const SessionDraft& draft)
    {
        m_out.u8(kFraming);
        m_out.bytes(draft.session.view());
        m_out.bytes(draft.group.view());
        m_out.bytes(draft.adult.view());
        add(base::isoDay(draft.day));
        add(draft.starts ? std::optional<std::int64_t>(draft.starts->count()) : std::nullopt);
        add(draft.activity);
        add(draft.timerFrom
                ? std::optional<std::int64_t>(draft.timerFrom->time_since_epoch().count())
                : std::nullopt);
        add(draft.minutes);
        add(draft.engagement);
        m_out.u16(static_cast<std::uint16_t>(draft.pupils.size()));
        for (const PupilSession& pupil : draft.pupils) {
            add(pupil);
        }
        return m_out.take();
    }

private:
    void add(const std::string& text)
    {
        m_out.u32(static_cast<std::uint32_t>(text.size()));
        m_out.bytes(base::asBytes(text));
    }
    template <class Number> void add(const std::optional<Number>& number)
    {
        m_out.u8(number ? 1 : 0);
        m_out.i64(number ? std::int64_t{ *number } : 0);
    }
    void add(const PupilSession& pupil)
    {
        m_out.bytes(pupil.pupil.view());
        m_out.u8(static_cast<std::uint8_t>(pupil.attendance));
        add(pupil.minutes);
        add(pupil.engagement);
        add(pupil.line);
        m_out.u16(static_cast<std::uint16_t>(pupil.steps.size()));
        for (const TargetStep& step : pupil.steps) {
            m_out.bytes(encodeStep(step.target, step.step));
        }
    }

    base::ByteWriter m_out;
};

class Reader {
public:
    explicit Reader(ByteView bytes)
        : m_in(bytes)
    {
    }

    Result<SessionDraft> run()
    {
        m_fine = m_in.u8() == kFraming;
        SessionDraft draft{ RecordId{ m_in.array<16>() }, RecordId{ m_in.array<16>() }, {} };
        draft.adult = PersonId{ m_in.array<16>() };
        draft.day = day();
        if (const auto starts = number()) {
            draft.starts = std::chrono::minutes(*starts);
        }
        draft.activity = text();
        if (const auto from = number()) {
            draft.timerFrom = Instant(std::chrono::milliseconds(*from));
        }
        draft.minutes = small();
        draft.engagement = small();
        const std::size_t count = m_in.u16();
        for (std::size_t i = 0; i < count && going(); ++i) {
            draft.pupils.push_back(pupil());
        }
        if (!m_fine || !m_in.finished()) {
            return Error{ ErrorCode::Corrupt, "a draft of a session" };
        }
        return draft;
    }

private:
    bool going() const { return m_fine && m_in.ok(); }

    std::string text()
    {
        const std::size_t size = m_in.u32();
        m_fine = m_fine && size <= kMaxText;
        return std::string(base::asText(m_in.bytes(size)));
    }
    Day day()
    {
        const auto day = base::parseDay(text());
        m_fine = m_fine && day.has_value();
        return day.value_or(Day{});
    }
    std::optional<std::int64_t> number()
    {
        const bool is = m_in.u8() != 0;
        const std::int64_t value = m_in.i64();
        return is ? std::optional(value) : std::nullopt;
    }
    std::optional<int> small()
    {
        const auto value = number();
        m_fine = m_fine && (!value || (*value >= 0 && *value < 100'000));
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    }
    PupilSession pupil()
    {
        PupilSession out{ RecordId{ m_in.array<16>() } };
        const std::uint8_t attendance = m_in.u8();
        m_fine = m_fine && (attendance == 1 || attendance == 2);
        out.attendance = static_cast<Attendance>(attendance);
        out.minutes = small();
        out.engagement = small();
        out.line = text();
        const std::size_t count = m_in.u16();
        for (std::size_t i = 0; i < count && going(); ++i) {
            const auto step = decodeStep(m_in.bytes(1 + RecordId::kSize + 1));
            m_fine = m_fine && step && step->step;
            if (m_fine) {
                out.steps.push_back({ step->target, *step->step });
            }
        }
        return out;
    }

    base::ByteReader m_in;
    bool m_fine = true;
};

} // namespace

std::string encodeSession(const SessionDraft& draft) { return base::toHex(Writer().run(draft)); }

Result<SessionDraft> decodeSession(std::string_view text)
{
    const auto bytes = base::fromHex(text);
    if (!bytes) {
        return Error{ ErrorCode::Corrupt, "a draft of a session" };
    }
    return Reader(*bytes).run();
}

} // namespace pipit::intervention
