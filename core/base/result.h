#pragma once

#include "core/base/check.h"

#include <cstdint>
#include <string>
#include <utility>
#include <variant>

namespace pipit::base {

/// Why an operation failed. Callers switch on this; screens map it to a translated sentence.
enum class ErrorCode : std::uint8_t {
    NotFound,
    AlreadyExists,
    Conflict,
    BadInput, ///< what a person or a file gave is not acceptable
    WrongKey, ///< the passcode or key does not open this
    Corrupt, ///< bytes that fail their seal, signature or framing
    TooNew, ///< written by a later version of the app
    TooBig, ///< over a limit that is checked before memory is taken
    DiskFull,
    DiskFailed,
    Busy,
    SlowDown, ///< asked too often; a later try may succeed
    Offline,
    Denied,
};

/// A failure that an honest user can meet.
struct Error {
    ErrorCode code;
    std::string detail; ///< English, for the log. Never holds a name, a note or a key.

    /// True if the same call may succeed later with no change by the user.
    bool isRetryable() const noexcept
    {
        return code == ErrorCode::Busy || code == ErrorCode::Offline || code == ErrorCode::SlowDown;
    }

    bool operator==(const Error&) const = default;
};

/// A value or the Error that stood in its way. Member names are those of C++23's std::expected.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { return checked(); }
    const T& value() const& { return const_cast<Result*>(this)->checked(); }
    T&& value() && { return std::move(checked()); }
    T& operator*() & { return checked(); }
    const T& operator*() const& { return const_cast<Result*>(this)->checked(); }
    T&& operator*() && { return std::move(checked()); }
    T* operator->() { return &checked(); }
    const T* operator->() const { return &const_cast<Result*>(this)->checked(); }

    const Error& error() const
    {
        PIPIT_CHECK(!has_value());
        return std::get<1>(m_state);
    }

private:
    T& checked()
    {
        PIPIT_CHECK(has_value());
        return std::get<0>(m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }

    const Error& error() const
    {
        PIPIT_CHECK(m_failed);
        return m_error;
    }

private:
    Error m_error{};
    bool m_failed = false;
};

} // namespace pipit::base

namespace pipit {
using base::Error;
using base::ErrorCode;
using base::Result;
} // namespace pipit
