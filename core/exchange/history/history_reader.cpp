#include "core/exchange/history/history_reader.h"

#include "core/exchange/history/json_item.h"
#include "core/exchange/limits.h"
#include "core/exchange/text_encoding.h"
#include "core/exchange/upn.h"

#include <algorithm>
#include <set>

namespace pipit::exchange {

namespace {

using detail::JsonItem;
using nlohmann::json;

constexpr int kVersion = 1;
constexpr int kMaxSessionMinutes = 600;

/// Deepest nesting, outside strings: found before a parser builds anything.
int depthOf(std::string_view text)
{
    int depth = 0;
    int deepest = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\') {
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '[' || c == '{')) {
            deepest = std::max(deepest, ++depth);
        } else if (!quoted && (c == ']' || c == '}')) {
            --depth;
        }
    }
    return deepest;
}

std::string upn(JsonItem& item, const char* key)
{
    std::string text = item.text(key, kMaxNameBytes);
    if (item.ok() && checkUpn(text) == UpnVerdict::BadFormat) {
        item.refuse(key);
    }
    return text;
}

std::string doorLine(JsonItem& item, const char* key)
{
    std::string text = item.text(key, kMaxNameBytes);
    if (characterCount(text) > kMaxDoorLine) {
        item.refuse(key);
    }
    return text;
}

ImportedStrategy readStrategy(JsonItem& item)
{
    return { item.text("code", kMaxNameBytes), item.word("area", detail::kAreaWords),
        doorLine(item, "door"), item.text("help", kMaxTextBytes),
        item.text("icon", kMaxNameBytes) };
}

ImportedPassport readPassport(JsonItem& item)
{
    ImportedPassport out;
    out.pupil = upn(item, "pupil");
    out.version = item.integer("version", 1, 10'000);
    out.written = item.date("written");
    out.writtenWith = item.text("writtenWith", kMaxNameBytes, true);
    out.author = item.text("author", kMaxNameBytes);
    out.review = item.date("review");
    out.line = doorLine(item, "line");
    out.like = item.texts("like", kMaxTextBytes);
    out.matters = item.texts("matters", kMaxTextBytes);
    item.items("strategies", [&out](JsonItem& strategy) {
        out.strategies.push_back({ strategy.text("code", kMaxNameBytes), doorLine(strategy, "door"),
            strategy.text("help", kMaxTextBytes, true) });
    });
    out.hard = item.texts("hard", kMaxTextBytes);
    out.tooMuch = item.texts("tooMuch", kMaxTextBytes);
    return out;
}

ImportedIntervention readIntervention(JsonItem& item)
{
    ImportedIntervention out;
    out.id = item.text("id", kMaxNameBytes);
    out.name = item.text("name", kMaxNameBytes);
    out.area = item.word("area", detail::kAreaWords);
    out.wave = item.word("wave", detail::kWaveWords);
    out.from = item.date("from");
    out.days = item.integers("days", 1, 7);
    out.start = item.time("start");
    out.minutes = item.integer("minutes", 1, kMaxSessionMinutes);
    out.room = item.text("room", kMaxNameBytes, true);
    out.adult = item.text("adult", kMaxNameBytes);
    out.pupils = item.texts("pupils", kMaxNameBytes);
    out.outcome = item.text("outcome", kMaxTextBytes, true);
    out.entry = item.text("entry", kMaxTextBytes, true);
    out.exit = item.text("exit", kMaxTextBytes, true);
    return out;
}

ImportedObservation readObservation(JsonItem& item)
{
    ImportedObservation out;
    out.id = item.text("id", kMaxNameBytes);
    out.pupil = upn(item, "pupil");
    out.observer = item.text("observer", kMaxNameBytes);
    out.day = item.date("day");
    out.start = item.time("start");
    out.end = item.time("end");
    out.group = item.text("group", kMaxNameBytes, true);
    out.subject = item.text("subject", kMaxNameBytes, true);
    item.items("notes", [&out](JsonItem& note) {
        out.notes.push_back({ note.time("at"), note.text("text", kMaxTextBytes) });
    });
    item.items("marks", [&out](JsonItem& mark) {
        out.marks.push_back(
            { mark.text("strategy", kMaxNameBytes), mark.word("mark", detail::kMarkWords) });
    });
    out.summary = item.text("summary", kMaxTextBytes, true);
    if (item.has("next")) {
        out.next = item.word("next", detail::kNextWords);
    }
    out.nextText = item.text("nextText", kMaxTextBytes, true);
    return out;
}

ImportedSession readSession(JsonItem& item)
{
    ImportedSession out;
    out.id = item.text("id", kMaxNameBytes);
    out.intervention = item.text("intervention", kMaxNameBytes);
    out.adult = item.text("adult", kMaxNameBytes);
    out.day = item.date("day");
    out.start = item.time("start");
    out.minutes = item.integer("minutes", 1, kMaxSessionMinutes);
    out.activity = item.text("activity", kMaxTextBytes, true);
    item.items("pupils", [&out](JsonItem& pupil) {
        out.pupils.push_back({ upn(pupil, "pupil"), pupil.boolean("present"),
            pupil.optionalInteger("engagement", 1, 5), pupil.text("line", kMaxTextBytes, true) });
    });
    return out;
}

/// The ids and codes of one list must differ, or two records would be one.
template <class T, class Key>
void refuseRepeats(const std::vector<T>& items, Key key, const char* list, FileReport& report)
{
    std::set<std::string> seen;
    for (const T& item : items) {
        if (!report.refused && !seen.insert(key(item)).second) {
            report.refuseFile({ ProblemCode::BadJson, Severity::RefusedFile, 0, list, key(item) });
        }
    }
}

void checkHistory(const ImportedHistory& history, FileReport& report)
{
    refuseRepeats(
        history.strategies, [](const auto& s) { return s.code; }, "strategies", report);
    refuseRepeats(
        history.passports, [](const auto& p) { return p.pupil; }, "passports", report);
    refuseRepeats(
        history.interventions, [](const auto& i) { return i.id; }, "interventions", report);
    refuseRepeats(
        history.observations, [](const auto& o) { return o.id; }, "observations", report);
    refuseRepeats(
        history.sessions, [](const auto& s) { return s.id; }, "sessions", report);
}

template <class T, class Read>
void readList(JsonItem& root, const char* key, std::vector<T>& into, Read read)
{
    root.items(key, [&](JsonItem& item) { into.push_back(read(item)); });
}

void readRoot(const json& parsed, HistoryFile& file)
{
    JsonItem root(parsed, {}, file.report);
    if (root.text("format", 32) != "pipit-history") {
        root.refuse("format");
    }
    root.integer("version", 1, kVersion);
    readList(root, "strategies", file.history.strategies, readStrategy);
    readList(root, "passports", file.history.passports, readPassport);
    readList(root, "interventions", file.history.interventions, readIntervention);
    readList(root, "observations", file.history.observations, readObservation);
    readList(root, "sessions", file.history.sessions, readSession);
    checkHistory(file.history, file.report);
}

void parseText(const std::string& text, HistoryFile& file)
{
    if (depthOf(text) > kMaxJsonDepth) {
        file.report.refuseFile({ ProblemCode::TooDeep, Severity::RefusedFile, 0, {}, {} });
        return;
    }
    json parsed;
    try {
        parsed = json::parse(text);
    } catch (const json::exception& error) {
        const auto* at = dynamic_cast<const json::parse_error*>(&error);
        const std::size_t line = lineAt(text, at == nullptr ? 0 : at->byte);
        file.report.refuseFile({ ProblemCode::BadJson, Severity::RefusedFile, line, {}, {} });
        return;
    }
    readRoot(parsed, file);
}

} // namespace

std::size_t characterCount(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u; }));
}

HistoryFile readHistory(std::string name, ByteSource& source)
{
    HistoryFile file;
    file.report.name = std::move(name);
    file.report.format = FileFormat::Json;
    const auto bytes = readAll(source, kMaxFileBytes);
    if (!bytes) {
        const bool big = bytes.error().code == ErrorCode::TooBig;
        file.report.refuseFile({ big ? ProblemCode::TooBig : ProblemCode::CannotRead,
            Severity::RefusedFile, 0, {}, {} });
        return file;
    }
    const DecodedText decoded = decodeText(*bytes);
    file.report.encoding = decoded.encoding;
    if (decoded.refused) {
        file.report.refuseFile(*decoded.refused);
        return file;
    }
    parseText(decoded.text, file);
    if (file.report.refused) {
        file.history = {};
        return file;
    }
    file.report.rows = file.history.strategies.size() + file.history.passports.size()
        + file.history.interventions.size() + file.history.observations.size()
        + file.history.sessions.size();
    file.report.accepted = file.report.rows;
    return file;
}

} // namespace pipit::exchange
