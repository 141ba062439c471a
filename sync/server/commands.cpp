#include "sync/server/commands.h"

#include "core/base/try.h"
#include "sync/server/durable_file.h"
#include "sync/server/server_process.h"
#include "sync/server/spdlog_log.h"

#include <csignal>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace pipit::server {

namespace {

Exit fail(Exit code, const std::string& sentence)
{
    std::fprintf(stderr, "pipit-server: %s\n", sentence.c_str());
    return code;
}

/// A sentence and an exit code for what stands in the way of opening a data directory.
Exit failOpening(const DataDirectory& directory, const Error& error)
{
    const std::string where = directory.root.string();
    switch (error.code) {
    case ErrorCode::NotFound:
        return fail(Exit::NoServerHere,
            "There is no server in " + where + ". Make one with: pipit-server init --data "
                + where);
    case ErrorCode::TooNew:
        return fail(
            Exit::Broken, "The data in " + where + " was written by a later version of Pipit.");
    case ErrorCode::Corrupt:
        return fail(Exit::Broken,
            "The data in " + where + " is damaged (" + error.detail
                + "). Nothing was changed; restore a backup.");
    default:
        return fail(Exit::CannotWrite, "Cannot use " + where + ": " + error.detail + ".");
    }
}

Exit failServing(const DataDirectory& directory, const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadInput:
        return fail(Exit::Usage, "Cannot listen there: " + error.detail + ".");
    case ErrorCode::Busy:
    case ErrorCode::Denied:
        return fail(Exit::CannotListen, "Cannot listen: " + error.detail + ".");
    default:
        return failOpening(directory, error);
    }
}

std::string urlOf(const std::string& address, std::uint16_t port)
{
    const bool isV6 = address.find(':') != std::string::npos;
    return "https://" + (isV6 ? '[' + address + ']' : address) + ':' + std::to_string(port);
}

void print(const nlohmann::json& json) { std::printf("%s\n", json.dump(4).c_str()); }

/// Blocks the signals in every thread that is made later; the main thread waits for them.
sigset_t blockStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signals;
}

Result<ServerProcess::Options> optionsOf(const ServeCommand& command)
{
    PIPIT_TRY_ASSIGN(const ServerSettings settings, readSettings(command.directory));
    ServerProcess::Options options{ .directory = command.directory,
        .address = command.address.value_or(settings.address),
        .port = command.port.value_or(settings.port),
        .plain = command.plain };
    if (!command.proxyPin.empty()) {
        options.pin = ServerKeyPin::fromHex(command.proxyPin);
        if (!options.pin) {
            return Error{ ErrorCode::BadInput, "the key pin is not 64 hexadecimal digits" };
        }
    }
    return options;
}

} // namespace

Exit runInit(const InitCommand& command)
{
    crypto::SystemRandom random;
    const auto birth = initialise(command.directory, command.settings, random);
    if (!birth && birth.error().code == ErrorCode::AlreadyExists) {
        return fail(Exit::CannotWrite,
            "There is a server in " + command.directory.root.string()
                + " already. Nothing was changed.");
    }
    if (!birth) {
        return failOpening(command.directory, birth.error());
    }
    const std::string url = urlOf(command.settings.address, command.settings.port);
    if (command.json) {
        print({ { "url", url }, { "key_pin", birth->pin.hex() },
            { "start_code", birth->startCode } });
    } else {
        std::printf("Address     %s\nKey pin     %s\nStart code  %s\n\n"
                    "Whoever starts the school types these three on their tablet.\n"
                    "The start code is shown only now and works once.\n",
            url.c_str(), birth->pin.hex().c_str(), birth->startCode.c_str());
    }
    return Exit::Fine;
}

Exit runServe(const ServeCommand& command)
{
    std::signal(SIGPIPE, SIG_IGN);
    const sigset_t signals = blockStopSignals();
    SpdlogLog log;
    const auto options = optionsOf(command);
    if (!options) {
        return failServing(command.directory, options.error());
    }
    const auto server = ServerProcess::start(*options, log);
    if (!server) {
        return failServing(command.directory, server.error());
    }
    const std::string port = std::to_string((*server)->port());
    if (!command.readyFile.empty()) {
        const auto written
            = replaceFile(command.readyFile, base::asBytes(port + '\n'), FileMode::Readable);
        if (!written) {
            return fail(Exit::CannotWrite,
                "Cannot write " + command.readyFile.string() + ": " + written.error().detail + ".");
        }
    }
    log.write(base::LogLevel::Info, "server.started",
        "address=" + options->address + " port=" + port + " tls=" + (options->plain ? "0" : "1"));
    int signal = 0;
    sigwait(&signals, &signal);
    log.write(base::LogLevel::Info, "server.stopping", "signal=" + std::to_string(signal));
    (*server)->stop();
    log.write(base::LogLevel::Info, "server.stopped", "");
    return Exit::Fine;
}

namespace {

Result<nlohmann::json> statusOf(const DataDirectory& directory)
{
    PIPIT_TRY_ASSIGN(const ServerSettings settings, readSettings(directory));
    PIPIT_TRY_ASSIGN(const auto store, SqliteSchoolStore::open(directory.database()));
    PIPIT_TRY_ASSIGN(const StoreBirth birth, store->birth());
    PIPIT_TRY_ASSIGN(const StoreCounts counts, store->counts());
    PIPIT_TRY_ASSIGN(const ServerKeyPin pin, serverKeyPin(directory.keyFiles().certificate));
    PIPIT_TRY_ASSIGN(const auto school, School::open(*store));
    const auto known = school->schoolRegister();
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(directory.database(), ignored);
    return nlohmann::json{ { "url", urlOf(settings.address, settings.port) },
        { "key_pin", pin.hex() }, { "incarnation", birth.incarnation.hex() },
        { "school", known ? known->school().hex() : std::string() },
        { "members", known ? known->members().size() : 0 }, { "statements", counts.statements },
        { "envelopes", counts.envelopes }, { "forks", counts.forks },
        { "database_bytes", ignored ? 0 : bytes } };
}

} // namespace

Exit runStatus(const StatusCommand& command)
{
    const auto status = statusOf(command.directory);
    if (!status) {
        return failOpening(command.directory, status.error());
    }
    if (command.json) {
        print(*status);
        return Exit::Fine;
    }
    const nlohmann::json& facts = *status;
    const bool begun = !facts["school"].get<std::string>().empty();
    std::printf("%s\n", begun ? "A school has been started here." : "No school yet.");
    for (const auto& [name, value] : facts.items()) {
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        std::printf("%-15s %s\n", name.c_str(), text.c_str());
    }
    return Exit::Fine;
}

} // namespace pipit::server
