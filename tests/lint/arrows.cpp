#include "tests/lint/lints.h"

#include <algorithm>
#include <array>
#include <optional>

namespace pipit::lint {

namespace {

/// A folder, and the folders below it in the architecture. The first match counts.
struct Layer {
    std::string_view folder;
    std::vector<std::string> below;
};

const std::vector<Layer>& layers()
{
    static const std::vector<Layer> all{
        { "core/base", {} },
        { "core/crypto", { "core/base" } },
        { "core/changes", { "core/crypto", "core/base" } },
        { "core/store", { "core/changes", "core/crypto", "core/base" } },
        // A passport is a pupil's, the door a class's: the one feature that stands on another.
        { "core/passport",
            { "core/passport", "core/school", "core/store", "core/changes", "core/crypto",
                "core/base" } },
        // An import is of everything that files say: pupils, staff, classes, alerts of passports.
        { "core/intake",
            { "core/intake", "core/exchange", "core/intervention", "core/observation",
                "core/passport", "core/school", "core/strategy", "core/store", "core/changes",
                "core/crypto", "core/base" } },
        // What is done for a pupil is in the pupil's vaults, and a group has an area of need.
        { "core/intervention",
            { "core/intervention", "core/school", "core/strategy", "core/store", "core/changes",
                "core/crypto", "core/base" } },
        { "core/observation",
            { "core/observation", "core/school", "core/store", "core/changes", "core/crypto",
                "core/base" } },
        { "core/target",
            { "core/target", "core/school", "core/store", "core/changes", "core/crypto",
                "core/base" } },
        // People settle fields of every kind, each within the room that its own page gives it.
        { "core/inbox",
            { "core/inbox", "core/intervention", "core/notes", "core/observation", "core/passport",
                "core/questions", "core/strategy", "core/target", "core/store", "core/changes",
                "core/crypto", "core/base" } },
        { "core", { "core/store", "core/changes", "core/crypto", "core/base" } }, // a feature
        { "sync/protocol", { "core" } },
        { "sync/client", { "sync/protocol", "core" } },
        { "sync/server", { "sync/protocol", "core" } },
        { "platform", { "sync/client", "sync/protocol", "core" } },
        { "app/viewmodels", { "core", "sync/client" } },
        { "app/reports", { "core" } },
        { "app/kinds", { "core" } },
        { "app/tools/audit", { "core", "sync", "app/kinds" } },
        // Says of a file what the screen says of it.
        { "app/tools/admin", { "core", "sync/client", "app/kinds", "app/viewmodels" } },
        { "app/tools", { "core", "sync/client", "sync/protocol", "platform", "app/kinds" } },
        { "app/tablet", { "core", "sync/client", "sync/protocol", "platform", "app", "qml" } },
        { "qml", {} },
        { "tests/e2e/driver", { "tests/e2e/driver" } },
        { "tests/e2e/tour", { "tests/e2e/tour" } },
    };
    return all;
}

/// A foreign library: the headers that begin like this may be included below these folders only,
/// or (`nowhere` true) everywhere but there.
struct Home {
    std::string_view header;
    std::vector<std::string_view> folders;
    bool nowhere = false;
};

const std::vector<Home>& homes()
{
    static const std::vector<Home> all{
        { "sodium", { "core/crypto" } },
        { "sqlite3", { "core/store", "tests/core/store", "tests/support" } },
        { "SQLiteCpp/", { "core/store" } },
        { "boost/", { "sync/server", "tests/sync/server", "tests/scenarios" } },
        { "openssl/", { "sync/server", "tests/sync/server" } },
        { "pqxx/", { "sync/server" } },
        { "spdlog/", { "sync/server" } },
        { "google/protobuf", { "core/changes", "sync/protocol", "tests" } },
        { "zstd", { "core/changes", "sync/protocol", "tests/core/changes" } },
        { "pugixml", { "core/exchange" } },
        { "qrencode", { "qml/Controls" } },
        { "sys/socket", { "core" }, true },
        { "netinet/", { "core" }, true },
        { "Q", { "core", "sync" }, true },
        { "QQuick", { "app/viewmodels" }, true },
        { "QtQuick", { "app/viewmodels" }, true },
        { "QtWidgets", { "" }, true },
    };
    return all;
}

struct Include {
    std::string header;
    bool quoted = false;
};

std::optional<Include> includeOf(std::string_view line)
{
    const auto text = trimmed(line);
    if (!text.starts_with("#include")) {
        return std::nullopt;
    }
    std::size_t from = 0;
    if (const auto angled = between(text, '<', '>', from); !angled.empty()) {
        return Include{ std::string(angled), false };
    }
    from = 0;
    return Include{ std::string(between(text, '"', '"', from)), true };
}

std::string forbiddenLibrary(const std::string& path, const std::string& header)
{
    for (const auto& home : homes()) {
        const bool inside = std::ranges::any_of(
            home.folders, [&](std::string_view folder) { return isUnder(path, folder); });
        if (header.starts_with(home.header) && inside == home.nowhere) {
            return "<" + header + "> has no place in this folder";
        }
    }
    return {};
}

std::string forbiddenFolder(const std::string& path, const std::string& header)
{
    static constexpr std::array kRoots{ "core", "sync", "platform", "app", "qml", "tests" };
    const bool ours = std::ranges::any_of(
        kRoots, [&](std::string_view root) { return header.starts_with(std::string(root) + "/"); });
    if (!ours) {
        return header.ends_with(".moc")
            ? std::string{}
            : "\"" + header + "\" does not begin at the repository root";
    }
    const auto allowed = allowedFolders(path);
    const bool fine = allowed.empty() || std::ranges::any_of(allowed, [&](const auto& folder) {
        return isUnder(header, folder);
    });
    return fine ? std::string{} : "no arrow leads from here to \"" + header + "\"";
}

/// The layer's folder; of a feature of the core, "core/<feature>".
std::string homeOf(std::string_view path, std::string_view layer)
{
    if (layer != "core") {
        return std::string(layer);
    }
    const auto feature = path.find('/');
    return std::string(path.substr(0, path.find('/', feature + 1)));
}

} // namespace

std::vector<std::string> allowedFolders(std::string_view path)
{
    for (const auto& layer : layers()) {
        if (isUnder(path, layer.folder)) {
            std::vector<std::string> allowed{ homeOf(path, layer.folder) };
            allowed.insert(allowed.end(), layer.below.begin(), layer.below.end());
            return allowed;
        }
    }
    return {};
}

std::vector<Finding> lintArrows(const Tree& tree)
{
    std::vector<Finding> findings;
    for (const auto& [path, lines] : tree) {
        if (!path.ends_with(".h") && !path.ends_with(".cpp")) {
            continue;
        }
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto include = includeOf(lines[i]);
            const auto what = !include ? std::string{}
                : include->quoted      ? forbiddenFolder(path, include->header)
                                       : forbiddenLibrary(path, include->header);
            if (!what.empty()) {
                findings.push_back({ path, i + 1, what });
            }
        }
    }
    return findings;
}

} // namespace pipit::lint
