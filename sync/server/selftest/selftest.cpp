#include "sync/server/selftest/selftest.h"

#include "sync/server/selftest/loopback.h"
#include "sync/server/selftest/sqlite_store_maker.h"
#include "sync/server/selftest/vectors.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace pipit::server {

namespace {

/// A directory that is gone afterwards. Empty if none could be made.
class ScratchDirectory {
public:
    ScratchDirectory()
    {
        std::error_code error;
        std::string name
            = (std::filesystem::temp_directory_path(error) / "pipit-selftest-XXXXXX").string();
        m_path = ::mkdtemp(name.data()) != nullptr ? name : std::string();
    }
    ~ScratchDirectory()
    {
        if (std::error_code ignored; !m_path.empty()) {
            std::filesystem::remove_all(m_path, ignored);
        }
    }
    ScratchDirectory(const ScratchDirectory&) = delete;
    ScratchDirectory& operator=(const ScratchDirectory&) = delete;

    const std::filesystem::path& path() const noexcept { return m_path; }

private:
    std::filesystem::path m_path;
};

/// Prints results and remembers whether all were good.
class Report {
public:
    void tell(const std::string& name, const std::string& broken)
    {
        m_good = m_good && broken.empty();
        std::printf("%-8s%s%s\n", broken.empty() ? "ok" : "FAILED", name.c_str(),
            broken.empty() ? "" : (": not true that " + broken).c_str());
        std::fflush(stdout);
    }
    bool good() const noexcept { return m_good; }

private:
    bool m_good = true;
};

} // namespace

bool runSelftest(const std::filesystem::path& vectors)
{
    Report report;
    const ScratchDirectory scratch;
    if (scratch.path().empty()) {
        report.tell("scratch", "a directory for temporary files can be made");
        return false;
    }
    SqliteStoreMaker maker(scratch.path());
    for (const ContractCase& each : storeContract()) {
        report.tell("store." + std::string(each.name), each.check(maker));
    }
    report.tell("loopback", checkLoopback(scratch.path() / "server"));
    if (!vectors.empty()) {
        for (const VectorCase& each : vectorCases()) {
            report.tell("vectors." + std::string(each.name), each.check(vectors));
        }
    }
    std::printf(
        "%s\n", report.good() ? "All good." : "Something is wrong: do not serve with this.");
    return report.good();
}

} // namespace pipit::server
