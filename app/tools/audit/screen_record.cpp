#include "app/tools/audit/screen_record.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <fstream>
#include <optional>

namespace pipit::audit {

namespace {

using Json = nlohmann::json;

bool holds(std::string_view text, std::string_view words)
{
    return text.find(words) != std::string_view::npos;
}

bool isDigit(char letter) { return std::isdigit(static_cast<unsigned char>(letter)) != 0; }

/// A note is read out as "09:41, You: its text", with remarks behind it.
std::optional<std::string> noteIn(std::string_view name)
{
    static constexpr std::array<std::string_view, 2> kRemarks{ " Two versions; the newest shows.",
        " Waiting to send." };
    if (name.size() < 7 || !isDigit(name[0]) || !isDigit(name[1]) || name.substr(2, 1) != ":"
        || name.substr(5, 2) != ", ") {
        return std::nullopt;
    }
    const auto author = name.find(": ", 7);
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

void take(ScreenRecord& record, const Json& seen)
{
    const auto name = seen.value("name", std::string());
    if (seen.value("role", std::string()) == "ListItem") {
        if (auto note = noteIn(name)) {
            record.notes.push_back(std::move(*note));
        }
        return;
    }
    if (name == "What helps" && !seen.value("text", std::string()).empty()) {
        record.lines.push_back(seen.value("text", std::string()));
        return;
    }
    record.saysDraftKept |= seen.value("text", std::string()) == "Draft saved on this tablet";
    const bool allOnServer = holds(name, "All on the school server");
    record.saysAllOnServer |= allOnServer;
    record.saysKept
        |= allOnServer || holds(name, "waiting to send") || holds(name, "Saved on this tablet");
}

} // namespace

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
        for (const auto& seen : json["screen"]) {
            take(record, seen);
        }
        records.push_back(std::move(record));
    }
    return records;
}

} // namespace pipit::audit
