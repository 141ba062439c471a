#include "app/tools/audit/support_words.h"

#include <algorithm>
#include <array>
#include <vector>

namespace pipit::audit {

namespace {

using intervention::Attendance;

std::string joined(const std::vector<std::string>& parts)
{
    std::string words;
    for (const auto& part : parts) {
        words += words.empty() || part.empty() ? part : ", " + part;
    }
    return words;
}

/// A tag that the app offers begins with a capital there.
std::string tagWords(const std::string& tag)
{
    constexpr std::array<std::string_view, 3> kOffered{ "off task", "with peer", "trigger" };
    std::string words = tag;
    if (std::ranges::find(kOffered, tag) != kOffered.end()) {
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    }
    return words;
}

struct Words {
    std::string operator()(const observation::Note& note) const
    {
        std::vector<std::string> parts{ note.text };
        std::ranges::transform(note.tags, std::back_inserter(parts), tagWords);
        return joined(parts);
    }
    std::string operator()(const observation::LineMark& mark) const
    {
        const char* what = mark.mark == observation::Mark::Seen ? "Strategy seen"
            : mark.mark == observation::Mark::Missed            ? "Chance missed"
                                                                : "Did not arise";
        return joined({ mark.words, what });
    }
    std::string operator()(const observation::Tally& tally) const { return tally.label; }
};

/// Hours without a zero before them.
std::string clockWords(std::chrono::minutes sinceMidnight)
{
    const auto words = base::timeOfDay(sinceMidnight);
    return words.front() == '0' ? words.substr(1) : words;
}

} // namespace

std::string entryWords(const observation::Entry& entry) { return std::visit(Words{}, entry.what); }

std::string sessionWords(const intervention::Session& session, const intervention::Group& group)
{
    const auto starts = session.starts ? session.starts : group.starts;
    const auto away = std::ranges::count(
        session.pupils, std::optional(Attendance::Away), &intervention::LoggedPupil::attendance);
    const auto there = static_cast<std::ptrdiff_t>(session.pupils.size()) - away;
    const auto minutes = session.delivered();
    const auto name = joined({ starts ? clockWords(*starts) : std::string(), group.name });
    return name + ": "
        + joined({ std::to_string(there) + " there",
            away > 0 ? std::to_string(away) + " away" : std::string(),
            minutes ? std::to_string(*minutes) + " min" : "minutes not recorded" });
}

} // namespace pipit::audit
