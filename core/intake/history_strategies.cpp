#include "core/intake/history_strategies.h"

#include "core/base/try.h"
#include "core/intake/history_text.h"
#include "core/store/record_state.h"
#include "core/strategy/library.h"

namespace pipit::intake {

namespace {

strategy::Strategy strategyFrom(
    const RecordId& id, const exchange::ImportedStrategy& from, HistoryReport& report)
{
    HistoryText texts("strategies[" + from.code + "]", report.notes);
    return { id, texts.fit(from.door, "door", strategy::kMaxLine),
        texts.fit(from.help, "help", strategy::kMaxHelper), areaFrom(from.area),
        texts.fit(from.icon, "icon", strategy::kMaxIcon), {}, false };
}

} // namespace

std::optional<strategy::Area> areaFrom(exchange::BroadArea area)
{
    using exchange::BroadArea;
    switch (area) {
    case BroadArea::CommunicationInteraction:
        return strategy::Area::CommunicationAndInteraction;
    case BroadArea::CognitionLearning:
        return strategy::Area::CognitionAndLearning;
    case BroadArea::EmotionalSocial:
        return strategy::Area::SocialEmotionalMental;
    case BroadArea::SensoryPhysical:
        return strategy::Area::SensoryAndPhysical;
    case BroadArea::Other:
        break;
    }
    return std::nullopt;
}

RecordId strategyId(const exchange::Identity& identity, const std::string& code)
{
    return identity.history("strategy", code);
}

Result<void> takeStrategies(const HistoryTarget& target,
    const std::vector<exchange::ImportedStrategy>& strategies, HistoryReport& report)
{
    strategy::Library library(target.database, target.log, target.place.vault);
    return target.database.transaction([&]() -> Result<void> {
        for (const exchange::ImportedStrategy& from : strategies) {
            const RecordId id = strategyId(target.identity, from.code);
            const changes::RecordKey key{ target.place.vault,
                static_cast<std::uint16_t>(changes::Kind::Strategy), id };
            PIPIT_TRY_ASSIGN(const auto here, store::originOf(target.database, key));
            if (here) {
                ++report.strategies.here; // also one that somebody changed or took out since
                continue;
            }
            PIPIT_TRY(library.save({ strategyFrom(id, from, report), {} }));
            ++report.strategies.taken;
        }
        return {};
    });
}

} // namespace pipit::intake
