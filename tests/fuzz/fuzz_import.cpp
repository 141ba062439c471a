#include "core/base/check.h"
#include "core/exchange/history/history_reader.h"
#include "core/exchange/history/history_writer.h"
#include "core/exchange/importer.h"
#include "core/exchange/plan.h"

#include <cstddef>
#include <cstdint>

using namespace pipit;
using namespace pipit::exchange;

namespace {

/// A refused file leaves nothing; what is read can be planned, and everybody in it is new.
void checkTables(ByteView bytes)
{
    static const Bytes key(32, 7);
    static const Identity identity(crypto::Secret::from(key), 2026);
    Importer importer;
    MemorySource source(bytes);
    importer.add("file", source);
    const ImportResult result = importer.finish();
    PIPIT_CHECK(!result.refused() || result.school == ImportedSchool{});
    const ImportPlan plan = planImport({}, result.school, identity, ImportScope::WholeSchool);
    PIPIT_CHECK(plan.newPupils.size() == result.school.pupils.size());
    PIPIT_CHECK(plan.left.empty() && plan.moved.empty() && plan.changed.empty());
}

/// What was accepted is written and read again as the same.
void checkHistory(ByteView bytes)
{
    MemorySource source(bytes);
    const HistoryFile read = readHistory("file", source);
    if (!read.report.refused) {
        const std::string json = historyJson(read.history);
        MemorySource again(json);
        const HistoryFile reread = readHistory("file", again);
        PIPIT_CHECK(!reread.report.refused && reread.history == read.history);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    checkTables(ByteView(data, size));
    checkHistory(ByteView(data, size));
    return 0;
}
