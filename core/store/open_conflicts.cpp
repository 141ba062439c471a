#include "core/store/open_conflicts.h"

#include "core/base/mutant.h"
#include "core/base/try.h"
#include "core/changes/kinds.h"
#include "core/store/record_state.h"
#include "core/store/text_state.h"

#include <vector>

namespace pipit::store {

namespace {

using Fields = std::vector<std::uint16_t>;

Result<Fields> fieldsThatDiffer(Database& database, const changes::RecordKey& record)
{
    Fields fields;
    const std::int64_t enough = broken(Mutant::ResolutionLoops) ? 1 : 2; // different values
    PIPIT_TRY(database.each(
        "SELECT field FROM head WHERE vault = ? AND kind = ? AND record = ? AND element = x''"
        " GROUP BY field HAVING count(*) > 1 AND count(DISTINCT value) >= ?",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view(), enough },
        [&](const Row& row) -> Result<void> {
            fields.push_back(static_cast<std::uint16_t>(row.integer(0)));
            return {};
        }));
    return fields;
}

Result<bool> isForAPerson(Database& database, const changes::RecordKey& record, std::uint16_t field)
{
    if (changes::matters(record.kind, field)) {
        return true;
    }
    if (changes::fieldKind(record.kind, field) != changes::FieldKind::Text) {
        return false;
    }
    PIPIT_TRY_ASSIGN(const auto text, textOf(database, record, field));
    return text && text->view.state == changes::TextState::Conflict;
}

} // namespace

Result<void> refreshConflicts(Database& database, const changes::RecordKey& record)
{
    PIPIT_TRY(database.run("DELETE FROM open_conflict WHERE vault = ? AND kind = ? AND record = ?",
        { record.vault.view(), std::int64_t{ record.kind }, record.id.view() }));
    PIPIT_TRY_ASSIGN(const Fields fields, fieldsThatDiffer(database, record));
    if (fields.empty()) {
        return {};
    }
    PIPIT_TRY_ASSIGN(const bool hidden, isHidden(database, record));
    for (const std::uint16_t field : fields) {
        PIPIT_TRY_ASSIGN(const bool open, isForAPerson(database, record, field));
        if (open && !hidden) {
            PIPIT_TRY(database.run("INSERT INTO open_conflict VALUES (?, ?, ?, ?)",
                { record.vault.view(), std::int64_t{ record.kind }, record.id.view(),
                    std::int64_t{ field } }));
        }
    }
    return {};
}

} // namespace pipit::store
