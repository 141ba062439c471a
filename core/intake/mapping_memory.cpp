#include "core/intake/mapping_memory.h"

#include "core/base/try.h"
#include "core/crypto/hash.h"
#include "core/exchange/key_text.h"

#include <set>

namespace pipit::intake {

namespace {

std::array<std::uint8_t, 16> keyOf(const std::vector<std::string>& headings)
{
    std::set<std::string> keys;
    for (const std::string& heading : headings) {
        keys.insert(exchange::headingKey(heading));
    }
    std::string all;
    for (const std::string& key : keys) {
        all += key + '\n';
    }
    return crypto::blake2b<16>(std::string_view("pipit import headings v0"), std::string_view(all));
}

} // namespace

Result<std::optional<exchange::ColumnMapping>> MappingMemory::recall(
    const std::vector<std::string>& headings)
{
    std::optional<exchange::ColumnMapping> found;
    const auto key = keyOf(headings);
    PIPIT_TRY(m_database.each("SELECT mapping FROM import_mapping WHERE headings = ?",
        { ByteView(key) }, [&](const store::Row& row) -> Result<void> {
            if (auto mapping = exchange::mappingFromJson(row.text(0))) {
                found = std::move(*mapping);
            }
            return {};
        }));
    return found;
}

Result<void> MappingMemory::remember(
    const std::vector<std::string>& headings, const exchange::ColumnMapping& mapping)
{
    const auto key = keyOf(headings);
    const std::string json = exchange::toJson(mapping);
    return m_database.run("INSERT OR REPLACE INTO import_mapping VALUES (?, ?)",
        { ByteView(key), std::string_view(json) });
}

} // namespace pipit::intake
