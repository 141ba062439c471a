#pragma once

#include "sync/protocol/register.h"
#include "tests/sync/protocol/samples.h"

namespace pipit::tests {

/// A school of one root (number 1) and members made of numbers, whose register tests write by hand.
class Chain {
public:
    /// Empty.
    Chain();
    /// First statement by root 1: lead 2, recovery 3. Then install 4.
    static Chain started();
    /// Also teacher 4, circle 0x61 (write: 2 and 4) and the school vault 0x71 it opens.
    static Chain furnished();

    /// The next statement, signed by member `signer` with their key.
    Result<void> say(std::uint8_t signer, protocol::StatementBody body);
    /// As say, but as `shape` changes it before it is signed with the key of number `key`.
    template <class Shape>
    Result<void> sayShaped(std::uint8_t key, protocol::StatementBody body, Shape shape)
    {
        protocol::Statement statement = next(key, std::move(body));
        shape(statement);
        return take(signStatement(statement, sampleSigner(key)).bytes);
    }

    protocol::Statement next(std::uint8_t signer, protocol::StatementBody body) const;
    Result<void> take(ByteView statement);

    const protocol::Register& state() const { return m_register; }
    /// Every statement taken, in order.
    const std::vector<Bytes>& statements() const { return m_statements; }

private:
    protocol::Register m_register;
    std::vector<Bytes> m_statements;
};

protocol::FirstBody sampleFirst();
SchoolId sampleSchool();

} // namespace pipit::tests
