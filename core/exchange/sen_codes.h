#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pipit::exchange {

/// England's SEN provision: one is open at a time.
enum class SenStatus : std::uint8_t { None, Support, Plan }; // codes N, K, E

enum class BroadArea : std::uint8_t {
    CommunicationInteraction,
    CognitionLearning,
    EmotionalSocial,
    SensoryPhysical,
    Other,
};

/// One row of the table of needs. Data, so that a census year can change it.
struct NeedType {
    std::string_view code; ///< "SLCN"
    std::string_view name; ///< "Speech, language and communication needs"
    BroadArea area;
};

std::span<const NeedType> needTypes();

/// A pupil's need; rank 1 is the primary one.
struct Need {
    std::string code; ///< one of needTypes()
    int rank = 1;

    bool operator==(const Need&) const = default;
};

/// "K", "K - SEN Support", "SEN support", "E", "EHCP", "No SEN"... An empty text is nothing.
std::optional<SenStatus> parseSenStatus(std::string_view text);
std::string_view senStatusCode(SenStatus status);

/// A need by code or by one of its names: "SLCN", "SLCN - Speech, Language...", "Autism".
std::optional<std::string> parseNeed(std::string_view text);

/// "SEMH:1,MLD:2" in the order of rank, then code: the form in which needs are compared.
std::string needsText(const std::vector<Need>& needs);

/// National curriculum year: Reception 0, nursery -1 and -2, "Year 4" and "Y4" 4, up to 14.
std::optional<int> parseYear(std::string_view text);
std::string yearText(const std::optional<int>& year);

} // namespace pipit::exchange
