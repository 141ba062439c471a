#include "core/store/wrong_tries.h"

#include "core/store/durable_file.h"

#include <algorithm>
#include <string_view>

namespace pipit::store {

namespace {

constexpr std::uint32_t kFree = 4; ///< wrong passcodes without a wait
constexpr std::chrono::milliseconds kFirstWait{ 5'000 };
constexpr std::chrono::milliseconds kLongestWait{ 300'000 };
constexpr std::uint32_t kMostCounted = 1'000;
constexpr std::string_view kMagic = "Pipit tries";
constexpr std::uint8_t kVersion = 0;

} // namespace

WrongTries::WrongTries(const std::filesystem::path& profile, const Clock& clock)
    : m_file(profile / "tries")
    , m_clock(clock)
{
}

std::chrono::milliseconds WrongTries::length(std::uint32_t wrong)
{
    if (wrong <= kFree) {
        return {};
    }
    const std::uint32_t doublings = std::min(wrong - kFree - 1, 10u);
    return std::min(kFirstWait * (1 << doublings), kLongestWait);
}

std::chrono::milliseconds WrongTries::wait() const
{
    Count count = load();
    const std::int64_t now = m_clock.now().time_since_epoch().count();
    if (now < count.lastAt) { // the clock was set back: the wait starts anew, once
        count.lastAt = now;
        save(count);
    }
    // An attacker who fills the disk and turns the clock gains what deleting the file would give.
    const std::chrono::milliseconds passed(now - load().lastAt);
    return std::max(std::chrono::milliseconds{}, length(count.wrong) - passed);
}

void WrongTries::begin() const
{
    Count count = load();
    count.wrong = std::min(count.wrong + 1, kMostCounted);
    count.lastAt = m_clock.now().time_since_epoch().count();
    save(count);
}

void WrongTries::clear() const
{
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

WrongTries::Count WrongTries::load() const
{
    const auto bytes = readFile(m_file, 64);
    if (!bytes) {
        return {};
    }
    base::ByteReader in(*bytes);
    const bool magic = std::ranges::equal(in.bytes(kMagic.size()), base::asBytes(kMagic));
    const bool known = in.u8() == kVersion;
    const Count count{ in.u32(), in.i64() };
    return magic && known && in.finished() ? count : Count{};
}

void WrongTries::save(const Count& count) const
{
    base::ByteWriter out;
    out.bytes(base::asBytes(kMagic));
    out.u8(kVersion);
    out.u32(count.wrong);
    out.i64(count.lastAt);
    [[maybe_unused]] const auto ignored = replaceFile(m_file, out.view());
}

} // namespace pipit::store
