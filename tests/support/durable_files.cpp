#include "tests/support/durable_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace pipit::tests {

bool RealFiles::exists(const std::string& path) const { return std::filesystem::exists(path); }

Bytes RealFiles::read(const std::string& path) const
{
    Bytes bytes(std::filesystem::file_size(path));
    std::ifstream in(path, std::ios::binary);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

void RealFiles::create(const std::string& path)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc).flush();
}

void RealFiles::write(const std::string& path, ByteView bytes, std::size_t at)
{
    std::fstream out(path, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(static_cast<std::streamoff>(at));
    out.write(base::asText(bytes).data(), static_cast<std::streamsize>(bytes.size()));
}

void RealFiles::resize(const std::string& path, std::size_t size)
{
    std::filesystem::resize_file(path, size);
}

void RealFiles::rename(const std::string& from, const std::string& to)
{
    std::filesystem::rename(from, to);
}

void RealFiles::remove(const std::string& path) { std::filesystem::remove(path); }

void MemoryFiles::write(const std::string& path, ByteView bytes, std::size_t at)
{
    Bytes& file = m_files[path];
    file.resize(std::max(file.size(), at + bytes.size()));
    std::copy(bytes.begin(), bytes.end(), file.data() + at);
}

void MemoryFiles::rename(const std::string& from, const std::string& to)
{
    auto file = m_files.extract(from);
    file.key() = to;
    m_files.erase(to);
    m_files.insert(std::move(file));
}

} // namespace pipit::tests
