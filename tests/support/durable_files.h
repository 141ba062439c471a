#pragma once

#include "core/base/bytes.h"

#include <map>
#include <string>

namespace pipit::tests {

/// What has reached a FaultDisk for good.
///
/// `path` names a file that is there, unless a call says otherwise. Thread: one.
class DurableFiles {
public:
    virtual ~DurableFiles() = default;

    virtual bool exists(const std::string& path) const = 0;
    virtual Bytes read(const std::string& path) const = 0;
    /// Empty; one that is there is emptied.
    virtual void create(const std::string& path) = 0;
    virtual void write(const std::string& path, ByteView bytes, std::size_t at) = 0;
    virtual void resize(const std::string& path, std::size_t size) = 0;
    virtual void rename(const std::string& from, const std::string& to) = 0;
    virtual void remove(const std::string& path) = 0;
};

/// Files of the machine.
class RealFiles final : public DurableFiles {
public:
    bool exists(const std::string& path) const override;
    Bytes read(const std::string& path) const override;
    void create(const std::string& path) override;
    void write(const std::string& path, ByteView bytes, std::size_t at) override;
    void resize(const std::string& path, std::size_t size) override;
    void rename(const std::string& from, const std::string& to) override;
    void remove(const std::string& path) override;
};

/// Files in memory: a copy is a snapshot of the whole disk.
class MemoryFiles final : public DurableFiles {
public:
    bool exists(const std::string& path) const override { return m_files.contains(path); }
    Bytes read(const std::string& path) const override { return m_files.at(path); }
    void create(const std::string& path) override { m_files[path].clear(); }
    void write(const std::string& path, ByteView bytes, std::size_t at) override;
    void resize(const std::string& path, std::size_t size) override { m_files[path].resize(size); }
    void rename(const std::string& from, const std::string& to) override;
    void remove(const std::string& path) override { m_files.erase(path); }

    /// Puts a file there, whole.
    void put(const std::string& path, Bytes bytes) { m_files[path] = std::move(bytes); }
    const std::map<std::string, Bytes>& all() const noexcept { return m_files; }

private:
    std::map<std::string, Bytes> m_files;
};

} // namespace pipit::tests
