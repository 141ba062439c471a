#pragma once

#include "sync/protocol/register.h"

namespace pipit::protocol {

struct KeptStatement {
    Statement statement;
    StatementHash hash;
};

/// `left` is the register as it was here, `right` the branch beside it, each by itself; `base` is
/// what stands before both.
struct Fork {
    std::shared_ptr<const Register> base;
    std::shared_ptr<const Register> left;
    std::shared_ptr<const Register> right;
};

/// Puts statements where they belong when they do not simply go on: on a branch, or as a `join`.
class RegisterFork {
public:
    explicit RegisterFork(Register& state) noexcept
        : m_register(state)
    {
    }

    /// As Register::take, for one that is not here.
    Result<void> take(const StatementView& view, bool isVerified = false);

private:
    using Line = std::shared_ptr<const Register>;

    Result<void> open(const StatementView& view, bool isVerified);
    Result<void> join(const StatementView& view, bool isVerified);
    Result<void> lengthen(const StatementView& view, bool isVerified);
    void stand(Line base, Line left, Line right);
    std::set<StatementHash> upTo(const std::vector<StatementHash>& tips) const
    {
        return upTo(m_register, tips);
    }
    static std::set<StatementHash> upTo(
        const Register& known, const std::vector<StatementHash>& tips);
    Line effective(const Line& base, const Line& line, const Register& other) const;
    Result<Line> baseOf(const Statement& statement) const;

    Register& m_register;

    friend class Register;
};

} // namespace pipit::protocol
