#include "core/exchange/history/history_writer.h"

#include "core/exchange/history/history_codes.h"

#include <nlohmann/json.hpp>

namespace pipit::exchange {

namespace {

using Json = nlohmann::ordered_json;
using detail::wordOf;

/// Leaves out what is empty, so that the reader sees "not said" and not "said nothing".
void put(Json& json, const char* key, const std::string& text)
{
    if (!text.empty()) {
        json[key] = text;
    }
}

Json toJson(const ImportedStrategy& strategy)
{
    return { { "code", strategy.code }, { "area", wordOf(strategy.area, detail::kAreaWords) },
        { "door", strategy.door }, { "help", strategy.help }, { "icon", strategy.icon } };
}

Json toJson(const ImportedPassport& passport)
{
    Json json{ { "pupil", passport.pupil }, { "version", passport.version },
        { "written", isoDate(passport.written) } };
    put(json, "writtenWith", passport.writtenWith);
    json["author"] = passport.author;
    json["review"] = isoDate(passport.review);
    json["line"] = passport.line;
    json["like"] = passport.like;
    json["matters"] = passport.matters;
    json["strategies"] = Json::array();
    for (const PassportStrategy& strategy : passport.strategies) {
        Json item{ { "code", strategy.code }, { "door", strategy.door } };
        put(item, "help", strategy.help);
        json["strategies"].push_back(std::move(item));
    }
    json["hard"] = passport.hard;
    json["tooMuch"] = passport.tooMuch;
    return json;
}

Json toJson(const ImportedIntervention& plan)
{
    Json json{ { "id", plan.id }, { "name", plan.name },
        { "area", wordOf(plan.area, detail::kAreaWords) },
        { "wave", wordOf(plan.wave, detail::kWaveWords) }, { "from", isoDate(plan.from) },
        { "days", plan.days }, { "start", clockText(plan.start) }, { "minutes", plan.minutes } };
    put(json, "room", plan.room);
    json["adult"] = plan.adult;
    json["pupils"] = plan.pupils;
    put(json, "outcome", plan.outcome);
    put(json, "entry", plan.entry);
    put(json, "exit", plan.exit);
    return json;
}

Json toJson(const ImportedObservation& observation)
{
    Json json{ { "id", observation.id }, { "pupil", observation.pupil },
        { "observer", observation.observer }, { "day", isoDate(observation.day) },
        { "start", clockText(observation.start) }, { "end", clockText(observation.end) } };
    put(json, "group", observation.group);
    put(json, "subject", observation.subject);
    json["notes"] = Json::array();
    for (const ObservationNote& note : observation.notes) {
        json["notes"].push_back({ { "at", clockText(note.at) }, { "text", note.text } });
    }
    json["marks"] = Json::array();
    for (const ObservationMark& mark : observation.marks) {
        json["marks"].push_back(
            { { "strategy", mark.strategy }, { "mark", wordOf(mark.mark, detail::kMarkWords) } });
    }
    put(json, "summary", observation.summary);
    if (observation.next) {
        json["next"] = wordOf(*observation.next, detail::kNextWords);
    }
    put(json, "nextText", observation.nextText);
    return json;
}

Json toJson(const ImportedSession& session)
{
    Json json{ { "id", session.id }, { "intervention", session.intervention },
        { "adult", session.adult }, { "day", isoDate(session.day) },
        { "start", clockText(session.start) }, { "minutes", session.minutes } };
    put(json, "activity", session.activity);
    json["pupils"] = Json::array();
    for (const SessionPupil& pupil : session.pupils) {
        Json item{ { "pupil", pupil.pupil }, { "present", pupil.present } };
        if (pupil.engagement) {
            item["engagement"] = *pupil.engagement;
        }
        put(item, "line", pupil.line);
        json["pupils"].push_back(std::move(item));
    }
    return json;
}

/// Bytes that are not UTF-8 cannot come from the reader; from elsewhere they are replaced.
std::string dump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

template <class T> void addList(std::string& out, const char* key, const std::vector<T>& items)
{
    if (items.empty()) {
        return;
    }
    out += ",\n\"" + std::string(key) + "\": [";
    for (std::size_t i = 0; i < items.size(); ++i) {
        out += (i == 0 ? "\n" : ",\n") + dump(toJson(items[i]));
    }
    out += "\n]";
}

} // namespace

std::string historyJson(const ImportedHistory& history)
{
    std::string out = "{\"format\": \"pipit-history\", \"version\": 1";
    addList(out, "strategies", history.strategies);
    addList(out, "passports", history.passports);
    addList(out, "interventions", history.interventions);
    addList(out, "observations", history.observations);
    addList(out, "sessions", history.sessions);
    return out + "\n}\n";
}

} // namespace pipit::exchange
