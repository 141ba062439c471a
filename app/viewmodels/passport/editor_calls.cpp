#include "app/viewmodels/passport/editor_calls.h"

#include <algorithm>

namespace pipit::viewmodels {

namespace {

constexpr std::size_t kMostStrategies = 100;
constexpr std::size_t kSearched = 500;

std::string summaryPlace(const RecordId& pupil) { return "passport summary/" + pupil.hex(); }

Result<void> forgetDraft(PassportDesk& desk, const RecordId& pupil)
{
    PIPIT_TRY(desk.drafts.clear(summaryPlace(pupil)));
    return desk.passports.discard(pupil);
}

} // namespace

Result<PassportStart> startWriting(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atDesk<PassportStart>(
        sources, replica, [&](PassportDesk& desk) -> Result<PassportStart> {
            PassportStart start;
            PIPIT_TRY_ASSIGN(start.pupil, desk.school.pupil(pupil));
            PIPIT_TRY_ASSIGN(start.now, desk.passports.begin(pupil));
            PIPIT_TRY_ASSIGN(auto kept, desk.passports.draftOf(pupil));
            PIPIT_TRY_ASSIGN(const auto summary, desk.drafts.find(summaryPlace(pupil)));
            PIPIT_TRY_ASSIGN(const auto passport, desk.passports.find(pupil));
            start.kept = kept.has_value();
            start.writing.draft = kept ? std::move(*kept) : start.now;
            start.writing.summary = summary ? summary->text : std::string();
            start.nextVersion = passport.version() + 1;
            return start;
        });
}

Result<PassportNews> readNews(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atDesk<PassportNews>(sources, replica, [&](PassportDesk& desk) -> Result<PassportNews> {
        PassportNews news;
        PIPIT_TRY_ASSIGN(news.now, desk.passports.begin(pupil));
        PIPIT_TRY_ASSIGN(const auto passport, desk.passports.find(pupil));
        news.nextVersion = passport.version() + 1;
        if (passport.shared) {
            news.sharedBy = authorName(replica, passport.shared->by);
        }
        return news;
    });
}

Result<void> keepWriting(
    const PassportSources& sources, client::Replica& replica, const PassportWriting& writing)
{
    return atDesk<void>(sources, replica, [&](PassportDesk& desk) {
        return replica.database().transaction([&]() -> Result<void> {
            PIPIT_TRY(desk.drafts.keep(summaryPlace(writing.draft.pupil), writing.summary));
            return desk.passports.keep(writing.draft);
        });
    });
}

Result<PassportWriting> discardWriting(
    const PassportSources& sources, client::Replica& replica, const RecordId& pupil)
{
    return atDesk<PassportWriting>(
        sources, replica, [&](PassportDesk& desk) -> Result<PassportWriting> {
            PIPIT_TRY_ASSIGN(auto kept, desk.passports.draftOf(pupil));
            PIPIT_TRY_ASSIGN(const auto summary, desk.drafts.find(summaryPlace(pupil)));
            if (!kept) {
                return Error{ ErrorCode::NotFound, "no draft of this passport" };
            }
            PIPIT_TRY(replica.database().transaction([&] { return forgetDraft(desk, pupil); }));
            return PassportWriting{ std::move(*kept), summary ? summary->text : std::string() };
        });
}

Result<std::uint32_t> shareWriting(
    const PassportSources& sources, client::Replica& replica, const PassportWriting& writing)
{
    return atDesk<std::uint32_t>(
        sources, replica, [&](PassportDesk& desk) -> Result<std::uint32_t> {
            std::uint32_t number = 0;
            PIPIT_TRY(replica.database().transaction([&]() -> Result<void> {
                PIPIT_TRY_ASSIGN(number,
                    desk.sharing.share(writing.draft, writing.summary, replica.identity().person));
                return forgetDraft(desk, writing.draft.pupil);
            }));
            return number;
        });
}

Result<std::vector<strategy::Strategy>> findStrategies(
    const PassportSources& sources, client::Replica& replica, const StrategyWish& wish)
{
    using Found = std::vector<strategy::Strategy>;
    return atDesk<Found>(sources, replica, [&](PassportDesk& desk) -> Result<Found> {
        PIPIT_TRY_ASSIGN(Found found,
            !wish.typed.empty() ? desk.library.search(wish.typed, kSearched)
                : wish.area     ? desk.library.ofArea(*wish.area)
                                : desk.library.all());
        std::erase_if(found,
            [&](const strategy::Strategy& each) { return wish.area && each.area != wish.area; });
        found.resize(std::min(found.size(), kMostStrategies));
        return found;
    });
}

} // namespace pipit::viewmodels
