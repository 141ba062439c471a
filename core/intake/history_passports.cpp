#include "core/intake/history_passports.h"

#include "core/base/clock.h"
#include "core/base/try.h"
#include "core/intake/history_strategies.h"
#include "core/intake/history_text.h"
#include "core/passport/brought_version.h"
#include "core/strategy/library.h"

#include <algorithm>
#include <map>

namespace pipit::intake {

namespace {

using exchange::ImportedPassport;
using passport::BroughtVersion;
using passport::Section;

/// The middle of the day: the same date in every time zone of a school here.
Instant noonOf(const exchange::Date& date)
{
    return std::chrono::sys_days(date) + std::chrono::hours(12);
}

class PassportTaker {
public:
    PassportTaker(const exchange::Identity& identity, const HistoryPeople& people,
        const std::vector<strategy::Strategy>& library, std::string_view file)
        : m_identity(identity)
        , m_people(people)
        , m_file(file)
    {
        for (const strategy::Strategy& known : library) {
            m_icons.emplace(known.id, known.icon);
        }
    }

    BroughtVersion versionFrom(
        const ImportedPassport& from, const RecordId& pupil, HistoryText& texts) const
    {
        BroughtVersion version{ pupil, static_cast<std::uint32_t>(from.version),
            m_identity.history(
                "passport version", from.pupil + '/' + std::to_string(from.version)) };
        const auto put = [&](Section section, std::string text) {
            version.texts[passport::indexOf(section)] = std::move(text);
        };
        using passport::kMaxSection;
        put(Section::Likes, texts.fit(from.like, "like", kMaxSection));
        put(Section::MattersToMe, texts.fit(from.matters, "matters", kMaxSection));
        put(Section::HardForMe, texts.fit(from.hard, "hard", kMaxSection));
        put(Section::TooMuch, texts.fit(from.tooMuch, "tooMuch", kMaxSection));
        put(Section::Headline, texts.fit(from.line, "line", passport::kMaxOneLine));
        put(Section::WrittenWith,
            texts.fit(from.writtenWith, "writtenWith", passport::kMaxWrittenWith));
        put(Section::ReviewDate, exchange::isoDate(from.review));
        version.lines = linesFrom(from, texts);
        version.summary = texts.fit(
            "Written by " + m_people.author(from.author) + ". Imported from " + m_file + ".",
            "author", passport::kMaxSummary);
        version.written = noonOf(from.written);
        return version;
    }

private:
    std::vector<passport::PassportLine> linesFrom(
        const ImportedPassport& from, HistoryText& texts) const
    {
        std::vector<passport::PassportLine> lines;
        std::map<std::string, int> uses; // a strategy may stand there twice, in other words
        for (const exchange::PassportStrategy& use : from.strategies) {
            const RecordId strategy = strategyId(m_identity, use.code);
            const auto icon = m_icons.find(strategy);
            if (icon == m_icons.end()) {
                texts.note(HistoryRemark::UnknownStrategy, "strategies", use.code);
            }
            passport::PassportLine line{ passportLineId(
                                             m_identity, from.pupil, use.code, ++uses[use.code]),
                texts.fit(use.door, "strategies", passport::kMaxLine),
                texts.fit(use.help, "strategies", passport::kMaxHelper), {}, {} };
            if (icon != m_icons.end()) {
                line.strategy = strategy;
                line.icon = icon->second;
            }
            lines.push_back(std::move(line));
        }
        return lines;
    }

    const exchange::Identity& m_identity;
    const HistoryPeople& m_people;
    std::string m_file;
    std::map<RecordId, std::string> m_icons;
};

void count(passport::Bringing done, HistoryCounts& counts)
{
    using passport::Bringing;
    ++(done == Bringing::Written     ? counts.taken
            : done == Bringing::Here ? counts.here
                                     : counts.leftOut);
}

} // namespace

RecordId passportLineId(
    const exchange::Identity& identity, const std::string& upn, const std::string& code, int use)
{
    return identity.history("passport line", upn + '/' + code + '/' + std::to_string(use));
}

Result<void> takePassports(const HistoryTarget& target, const HistoryPeople& people,
    const std::vector<ImportedPassport>& passports, std::string_view file, HistoryReport& report)
{
    PIPIT_TRY_ASSIGN(const auto library,
        strategy::Library(target.database, target.log, target.place.vault).all());
    const PassportTaker taker(target.identity, people, library, file);
    store::DraftStore drafts(target.database, target.clock);
    passport::PassportStore store(target.database, drafts, target.place);
    for (const ImportedPassport& from : passports) {
        std::vector<HistoryNote> notes;
        HistoryText texts("passports[" + from.pupil + "]", notes);
        const auto pupil = people.pupil(from.pupil);
        const bool tooMany = from.strategies.size() > passport::kMaxLines;
        if (!pupil || tooMany) {
            ++report.passports.leftOut;
            report.notes.push_back(
                texts.said(tooMany ? HistoryRemark::TooManyLines : HistoryRemark::UnknownPupil));
            continue;
        }
        PIPIT_TRY_ASSIGN(const auto done,
            passport::bring(
                target.database, target.log, store, taker.versionFrom(from, *pupil, texts)));
        if (done == passport::Bringing::OthersHere) {
            notes = { texts.said(HistoryRemark::OthersHere) };
        }
        count(done, report.passports);
        if (done != passport::Bringing::Here) { // else they were said then
            report.notes.insert(report.notes.end(), notes.begin(), notes.end());
        }
    }
    return {};
}

} // namespace pipit::intake
