#include "tests/support/unsynced_file.h"

#include <algorithm>

namespace pipit::tests {

namespace {

constexpr std::size_t kSector = 512;

} // namespace

UnsyncedFile::UnsyncedFile(std::string path, DurableFiles& below)
    : m_path(std::move(path))
    , m_below(&below)
    , m_exists(below.exists(m_path))
{
    if (m_exists) {
        m_bytes = below.read(m_path);
    }
}

bool UnsyncedFile::read(std::span<std::uint8_t> out, std::size_t offset) const
{
    const std::size_t from = std::min(offset, m_bytes.size());
    const std::size_t count = std::min(out.size(), m_bytes.size() - from);
    std::copy_n(m_bytes.data() + from, count, out.begin());
    std::ranges::fill(out.subspan(count), std::uint8_t{ 0 });
    return count == out.size();
}

void UnsyncedFile::create()
{
    if (!m_exists) {
        m_exists = true;
        m_bytes.clear();
        m_unsynced.push_back({ What::Create, 0, {} });
    }
}

void UnsyncedFile::write(ByteView bytes, std::size_t offset)
{
    m_bytes.resize(std::max(m_bytes.size(), offset + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), m_bytes.data() + offset);
    m_unsynced.push_back({ What::Write, offset, Bytes(bytes.begin(), bytes.end()) });
}

void UnsyncedFile::truncate(std::size_t size)
{
    m_bytes.resize(size);
    m_unsynced.push_back({ What::Truncate, size, {} });
}

void UnsyncedFile::remove()
{
    // Hidden at once, as a program must see it, but kept for a power cut before the next sync.
    if (m_below->exists(m_path)) {
        m_below->rename(m_path, gone());
    }
    m_exists = false;
    m_bytes.clear();
    m_unsynced.push_back({ What::Remove, 0, {} });
}

void UnsyncedFile::sync()
{
    while (finishRemoval()) { }
    for (const Step& step : m_unsynced) {
        apply(step);
    }
    m_unsynced.clear();
}

/// The first removal reaches the disk: what happened to that file before does not matter.
bool UnsyncedFile::finishRemoval()
{
    const auto found = std::ranges::find(m_unsynced, What::Remove, &Step::what);
    if (found == m_unsynced.end()) {
        return false;
    }
    m_unsynced.erase(m_unsynced.begin(), found + 1);
    m_below->remove(gone());
    return true;
}

/// The first removal does not reach the disk, and so nothing that follows under the name.
void UnsyncedFile::undoRemoval()
{
    const auto found = std::ranges::find(m_unsynced, What::Remove, &Step::what);
    m_unsynced.erase(found, m_unsynced.end());
    if (m_below->exists(gone())) {
        m_below->rename(gone(), m_path);
    }
}

void UnsyncedFile::loseUnsyncedWrites()
{
    std::erase_if(m_unsynced, [](const Step& step) { return step.what == What::Write; });
}

void UnsyncedFile::apply(const Step& step) const
{
    switch (step.what) {
    case What::Create:
        m_below->create(m_path);
        break;
    case What::Write:
        m_below->write(m_path, step.bytes, step.at);
        break;
    case What::Truncate:
        if (m_below->exists(m_path)) { // a program may have removed it past this disk
            m_below->resize(m_path, step.at);
        }
        break;
    case What::Remove:
        break; // see finishRemoval
    }
}

void UnsyncedFile::losePower(Survives survives, std::mt19937_64& random)
{
    const auto survived = [&] {
        return survives == Survives::Everything
            || (survives == Survives::SomeSectors && random() % 2 == 0);
    };
    while (survived() && finishRemoval()) { }
    undoRemoval();
    for (const Step& step : m_unsynced) {
        if (step.what == What::Create && !survived()) {
            break; // what follows happened to a file that is lost with its name
        }
        if (step.what == What::Write && survives == Survives::SomeSectors) {
            applySomeSectors(step, random);
        } else if (step.what == What::Create || survived()) {
            apply(step);
        }
    }
    m_unsynced.clear();
}

void UnsyncedFile::applySomeSectors(const Step& step, std::mt19937_64& random) const
{
    std::size_t done = 0;
    while (done < step.bytes.size()) {
        const std::size_t at = step.at + done;
        const std::size_t count = std::min(kSector - at % kSector, step.bytes.size() - done);
        if (random() % 2 == 0) {
            apply({ What::Write, at,
                Bytes(step.bytes.data() + done, step.bytes.data() + done + count) });
        }
        done += count;
    }
}

} // namespace pipit::tests
