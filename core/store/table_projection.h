#pragma once

#include "core/changes/kinds.h"
#include "core/store/projection.h"
#include "core/store/shown_fields.h"

namespace pipit::store {

/// A projection that writes the rows of one record afresh whenever it changes.
///
/// Each of its tables has the columns `vault` and `record`. A search index has the rowids that the
/// first table has in its column `row`.
class TableProjection : public Projection {
public:
    TableProjection(
        changes::Kind kind, std::vector<std::string> tables, std::vector<std::string> indexes = {})
        : m_kind(kind)
        , m_tables(std::move(tables))
        , m_indexes(std::move(indexes))
    {
    }

    std::uint16_t kind() const final { return static_cast<std::uint16_t>(m_kind); }
    std::vector<std::string> tables() const final { return m_tables; }
    Result<void> refresh(Database& database, const changes::RecordKey& record) const final;
    Result<void> clear(Database& database) const final;

protected:
    /// Inserts the rows of a record that stands (was written, and is not deleted).
    virtual Result<void> write(
        Database& database, const changes::RecordKey& record, const ShownFields& fields) const
        = 0;

private:
    Result<void> remove(Database& database, const changes::RecordKey& record) const;

    changes::Kind m_kind;
    std::vector<std::string> m_tables;
    std::vector<std::string> m_indexes;
};

} // namespace pipit::store
