#include "app/tools/audit/screen_record.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <optional>
#include <regex>

namespace pipit::audit {

namespace {

using Json = nlohmann::json;

bool holds(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

/// The fields of a passport that is being written.
bool isPassportField(std::string_view name)
{
    static constexpr std::array<std::string_view, 5> kFields{ "What helps",
        "What people like about me", "What matters to me", "What is hard for me",
        "When it is too much" };
    return std::ranges::find(kFields, name) != kFields.end();
}

/// A note is read out as "9:41, You: its text", with remarks behind it.
std::optional<std::string> noteIn(std::string_view name)
{
    static constexpr std::array<std::string_view, 2> kRemarks{ " Two versions; the newest shows.",
        " Waiting to send." };
    static const std::regex kTime("^[0-9]{1,2}:[0-9]{2}, ");
    std::cmatch time;
    if (!std::regex_search(name.data(), name.data() + name.size(), time, kTime)) {
        return std::nullopt;
    }
    const auto author = name.find(": ", static_cast<std::size_t>(time.length()));
    if (author == std::string_view::npos) {
        return std::nullopt;
    }
    auto text = name.substr(author + 2);
    for (const auto remark : kRemarks) {
        if (text.ends_with(remark)) {
            text.remove_suffix(remark.size());
        }
    }
    return std::string(text);
}

/// What is behind a time of hours and minutes, and seconds if `withSeconds`: "9:41:07, ".
std::optional<std::string> behindTime(const std::string& name, bool withSeconds)
{
    static const std::regex kMinutes("^[0-9]{1,2}:[0-9]{2}, (.+)$");
    static const std::regex kSeconds("^[0-9]{1,2}:[0-9]{2}:[0-9]{2}, (.+)$");
    std::smatch match;
    const bool matches = std::regex_match(name, match, withSeconds ? kSeconds : kMinutes);
    return matches ? std::optional(match[1].str()) : std::nullopt;
}

void takeListItem(ScreenRecord& record, const std::string& name)
{
    if (auto note = noteIn(name)) {
        record.notes.push_back(std::move(*note));
    } else if (auto entry = behindTime(name, true)) {
        record.entries.push_back(std::move(*entry));
    }
}

/// A group's line is a button; its words follow it: name, what was logged, "Logged".
class SessionLines {
public:
    void take(ScreenRecord& record, const Json& seen)
    {
        const auto role = seen.value("role", std::string());
        const auto text = seen.value("text", std::string());
        if (role == "Button") {
            m_line = seen.value("name", std::string());
            m_detail.clear();
        } else if (role == "Text" && text == "Logged" && behindTime(m_line, false)) {
            record.sessions.push_back(m_line + ": " + m_detail);
        } else if (role == "Text") {
            m_detail = text;
        }
    }

private:
    std::string m_line;
    std::string m_detail;
};

void take(ScreenRecord& record, const Json& seen)
{
    const auto name = seen.value("name", std::string());
    const auto text = seen.value("text", std::string());
    for (const auto& words : { name, text }) {
        if (!words.empty()) {
            record.words.push_back(words);
        }
    }
    if (seen.value("role", std::string()) == "ListItem") {
        takeListItem(record, name);
        return;
    }
    if (isPassportField(name) && !text.empty()) {
        record.lines.push_back(text);
        return;
    }
    record.saysDraftKept |= text == "Draft saved on this tablet";
    const bool allOnServer = holds(name, "All on the school server");
    record.saysAllOnServer |= allOnServer;
    record.saysKept
        |= allOnServer || holds(name, "waiting to send") || holds(name, "Saved on this tablet");
}

} // namespace

bool ScreenRecord::shows(std::string_view text) const
{
    return std::ranges::any_of(words, [&](const std::string& each) { return holds(each, text); });
}

Result<std::vector<ScreenRecord>> readScreenRecords(const std::filesystem::path& file)
{
    std::ifstream input(file);
    if (!input) {
        return Error{ ErrorCode::NotFound, "no record of the screens" };
    }
    std::vector<ScreenRecord> records;
    for (std::string line; std::getline(input, line);) {
        const auto json = Json::parse(line, nullptr, false);
        if (!json.is_object() || !json.contains("screen") || !json["screen"].is_array()) {
            return Error{ ErrorCode::Corrupt, "the record of the screens does not parse" };
        }
        ScreenRecord record;
        record.tablet = json.value("tablet", std::string());
        SessionLines sessions;
        for (const auto& seen : json["screen"]) {
            take(record, seen);
            sessions.take(record, seen);
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace pipit::audit
