#include "core/store/ref_renamer.h"

#include "core/base/check.h"
#include "core/base/try.h"
#include "core/changes/wire.h"

namespace pipit::store {

RefRenamer::RefRenamer(
    Database& database, const PlacedChange& sealed, std::uint16_t field, changes::LocalNumber was)
    : m_database(database)
    , m_sealed(sealed)
    , m_field(field)
    , m_old(changes::encodeRef(was))
    , m_new(changes::encodeRef(sealed.ref))
{
}

Result<void> RefRenamer::operator()(const changes::PutOp& op)
{
    PIPIT_TRY(names({}, op.heads));
    return value({});
}

Result<void> RefRenamer::operator()(const changes::SetAddOp& op)
{
    return value(op.element.view());
}

Result<void> RefRenamer::operator()(const changes::SetRemoveOp& op)
{
    return names(op.element.view(), op.seenAdds);
}

/// A value that another's write has replaced since may be kept as a text's base.
Result<void> RefRenamer::value(ByteView element)
{
    const changes::Change& change = m_sealed.change;
    // OR FAIL: a clash ends the transaction anyway, so that no statement has to be taken back.
    PIPIT_TRY(m_database.run("UPDATE OR FAIL head SET ref = ? WHERE vault = ? AND kind = ?"
                             " AND record = ? AND field = ? AND element = ? AND ref = ?",
        { m_new, m_sealed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, element, m_old }));
    if (m_database.changedRows() > 0 || !element.empty()) {
        return {};
    }
    return m_database.run("UPDATE OR FAIL past SET ref = ? WHERE vault = ? AND kind = ?"
                          " AND record = ? AND field = ? AND ref = ?",
        { m_new, m_sealed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, m_old });
}

Result<void> RefRenamer::names(ByteView element, const std::vector<changes::HeadRef>& replaced)
{
    const changes::Change& change = m_sealed.change;
    for (const changes::HeadRef& name : replaced) {
        const Bytes ref = changes::encodeRef(name);
        PIPIT_TRY(m_database.run("UPDATE OR FAIL named SET by = ? WHERE vault = ? AND kind = ?"
                                 " AND record = ? AND field = ? AND element = ? AND ref = ?"
                                 " AND by = ?",
            { m_new, m_sealed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
                std::int64_t{ m_field }, element, ref, m_old }));
    }
    return {};
}

Result<void> RefRenamer::operator()(const changes::EventOp& op)
{
    const changes::Change& change = m_sealed.change;
    return m_database.run("UPDATE OR FAIL event SET ref = ? WHERE vault = ? AND kind = ?"
                          " AND record = ? AND field = ? AND event = ? AND ref = ?",
        { m_new, m_sealed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, op.event.view(), m_old });
}

Result<void> RefRenamer::operator()(const changes::RetractOp& op)
{
    const changes::Change& change = m_sealed.change;
    return m_database.run("UPDATE OR FAIL retraction SET ref = ? WHERE vault = ? AND kind = ?"
                          " AND record = ? AND field = ? AND event = ? AND ref = ?",
        { m_new, m_sealed.vault.view(), std::int64_t{ change.kind }, change.record.view(),
            std::int64_t{ m_field }, op.event.view(), m_old });
}

Result<void> RefRenamer::operator()(const changes::DeleteOp&)
{
    PIPIT_CHECK(false); // its place among the changes of its replica moves, too
    return {};
}

} // namespace pipit::store
