#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace pipit::protocol {

/// Reads the inside of a statement: keeps the first thing that is wrong, and from there on reads
/// zeros and empty lists, so that the shape can be read straight down and asked once at the end.
class BodyReader {
public:
    explicit BodyReader(ByteView bytes) noexcept
        : m_in(bytes)
    {
    }

    std::uint32_t u32() noexcept { return m_in.u32(); }
    std::uint64_t u64() noexcept { return m_in.u64(); }

    template <class Tag, std::size_t N> void id(base::Id<Tag, N>& out) noexcept
    {
        out.bytes = m_in.array<N>();
    }

    Bytes bytes(std::size_t count)
    {
        const ByteView view = m_in.bytes(count);
        return { view.begin(), view.end() };
    }

    /// One byte, 0 or 1.
    bool flag()
    {
        const std::uint8_t value = m_in.u8();
        return value <= 1 ? value == 1 : fail(ErrorCode::Corrupt, "statement: flag");
    }

    /// One byte from 1 to `last`; more than that is for a later version to say.
    template <class Enum> Enum choice(std::uint8_t last)
    {
        const std::uint8_t value = m_in.u8();
        if (value == 0 || value > last) {
            fail(value == 0 ? ErrorCode::Corrupt : ErrorCode::TooNew, "statement: choice");
        }
        return static_cast<Enum>(value);
    }

    /// A u32 length of at most `cap`.
    std::size_t count32(std::size_t cap)
    {
        const std::uint32_t count = m_in.u32();
        return count <= cap ? count : (fail(ErrorCode::TooBig, "statement: length"), 0);
    }

    /// A u16 count of at most `cap`, then so many items. Grows with what is really there.
    template <class T> void list(std::vector<T>& out, std::size_t cap)
    {
        const std::size_t count = m_in.u16();
        if (count > cap) {
            fail(ErrorCode::TooBig, "statement: entries");
        }
        for (std::size_t i = 0; i < count && m_in.ok() && !m_problem; ++i) {
            read(*this, out.emplace_back());
        }
    }

    /// What was wrong, trailing bytes included.
    std::optional<Error> problem() const
    {
        if (m_problem || m_in.finished()) {
            return m_problem;
        }
        return Error{ ErrorCode::Corrupt, "statement: length of the body" };
    }

private:
    bool fail(ErrorCode code, const char* detail)
    {
        if (!m_problem && m_in.ok()) {
            m_problem = Error{ code, detail };
        }
        return false;
    }

    base::ByteReader m_in;
    std::optional<Error> m_problem;
};

} // namespace pipit::protocol
