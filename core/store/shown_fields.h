#pragma once

#include "core/changes/change.h"
#include "core/store/database.h"

#include <map>
#include <optional>
#include <string>

namespace pipit::store {

/// The value that a register or text field shows.
struct ShownField {
    std::string value; ///< bytes as they were written (UTF-8 for texts, unchecked), or two merged
    bool conflict = false; ///< there are several values that differ and do not combine
    std::vector<changes::HeadRef> heads; ///< what a write of this field replaces
    bool byHand = false; ///< a person wrote the value that shows, not an import

    bool operator==(const ShownField&) const = default;
};

/// What a record's register and text fields show; sets and events are read apart.
class ShownFields {
public:
    ShownFields() = default;
    explicit ShownFields(std::map<std::uint16_t, ShownField> fields)
        : m_fields(std::move(fields))
    {
    }

    /// Without value and heads if nobody has written it.
    const ShownField& field(std::uint16_t number) const;
    std::string_view text(std::uint16_t number) const { return field(number).value; }
    ByteView bytes(std::uint16_t number) const { return base::asBytes(text(number)); }
    /// Zeros unless there are the bytes of an id.
    template <class IdType> IdType id(std::uint16_t number) const
    {
        return IdType::from(bytes(number)).value_or(IdType{});
    }
    /// A decimal number of up to 9 digits, perhaps with a minus; nothing for anything else.
    std::optional<std::int64_t> integer(std::uint16_t number) const;
    /// Bit n is set if field n (1 to 62) has values that differ.
    std::int64_t conflicts() const;

private:
    std::map<std::uint16_t, ShownField> m_fields;
};

Result<ShownFields> shownFields(Database& database, const changes::RecordKey& record);

} // namespace pipit::store
