#include "core/passport/line_order.h"

#include "core/changes/position.h"

#include <algorithm>
#include <optional>

namespace pipit::passport {

namespace {

/// For each line, true if it keeps its position: a longest rising run of those that have one.
std::vector<bool> keptLines(const std::vector<DraftLine>& lines)
{
    std::vector<std::size_t> length(lines.size(), 0); // of the best run that ends here
    std::vector<std::optional<std::size_t>> previous(lines.size());
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].isNew() || lines[i].position.empty()) {
            continue;
        }
        length[i] = 1;
        for (std::size_t j = 0; j < i; ++j) {
            const bool follows = length[j] > 0 && lines[j].position < lines[i].position;
            if (follows && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                previous[i] = j;
            }
        }
        if (!last || length[i] > length[*last]) {
            last = i;
        }
    }
    std::vector<bool> kept(lines.size(), false);
    for (auto at = last; at; at = previous[*at]) {
        kept[*at] = true;
    }
    return kept;
}

std::uint32_t salt(crypto::Random& random)
{
    std::array<std::uint8_t, 4> bytes{};
    random.fill(bytes);
    return base::ByteReader(bytes).u32();
}

} // namespace

std::vector<std::string> positionsFor(const std::vector<DraftLine>& lines, crypto::Random& random)
{
    const std::vector<bool> kept = keptLines(lines);
    std::vector<std::string> positions;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (kept[i]) {
            positions.push_back(lines[i].position);
            continue;
        }
        const auto next
            = std::find(kept.begin() + static_cast<std::ptrdiff_t>(i), kept.end(), true);
        const std::string_view upper = next == kept.end()
            ? std::string_view{}
            : lines[static_cast<std::size_t>(next - kept.begin())].position;
        const std::string_view lower = i == 0 ? std::string_view{} : positions[i - 1];
        positions.push_back(changes::positionBetween(lower, upper, salt(random)));
    }
    return positions;
}

} // namespace pipit::passport
