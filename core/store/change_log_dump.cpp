#include "core/store/change_log.h"
#include "core/store/table_dump.h"

namespace pipit::store {

Result<std::string> ChangeLog::canonicalDump()
{
    return TableDump(m_database).ofAll(m_projections);
}

} // namespace pipit::store
