#include "core/exchange/byte_source.h"

#include "core/base/try.h"

#include <algorithm>
#include <cerrno>

namespace pipit::exchange {

namespace {

constexpr std::size_t kPieceBytes = 256 * 1024;

} // namespace

Result<std::size_t> MemorySource::read(std::span<std::uint8_t> out)
{
    const std::size_t count = std::min(out.size(), m_rest.size());
    std::copy_n(m_rest.begin(), count, out.begin());
    m_rest = m_rest.subspan(count);
    return count;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::filesystem::path& path)
{
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        return errno == EACCES ? Error{ ErrorCode::Denied, "import file may not be read" }
                               : Error{ ErrorCode::NotFound, "import file cannot be opened" };
    }
    return std::unique_ptr<FileSource>(new FileSource(file));
}

Result<std::size_t> FileSource::read(std::span<std::uint8_t> out)
{
    const std::size_t count = std::fread(out.data(), 1, out.size(), m_file.get());
    if (count < out.size() && std::ferror(m_file.get()) != 0) {
        return Error{ ErrorCode::DiskFailed, "import file stopped half-way" };
    }
    return count;
}

Result<Bytes> readAll(ByteSource& source, std::size_t cap)
{
    Bytes all;
    Bytes piece(kPieceBytes);
    for (;;) {
        PIPIT_TRY_ASSIGN(const std::size_t count, source.read(piece));
        if (count == 0) {
            return all;
        }
        if (count > cap - all.size()) {
            return Error{ ErrorCode::TooBig, "import file is over the limit" };
        }
        all.insert(all.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
    }
}

} // namespace pipit::exchange
