#include "sync/server/commands.h"
#include "sync/server/selftest/selftest.h"

#include <CLI/CLI.hpp>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace pipit;

namespace {

/// A core dump would put keys on the disk.
void forbidCoreDumps()
{
    const rlimit none{ 0, 0 };
    setrlimit(RLIMIT_CORE, &none);
}

/// The log and the key are for the account that the server runs as, and nobody else.
void keepFilesPrivate() { umask(S_IRWXG | S_IRWXO); }

void addData(CLI::App& command, std::filesystem::path& root)
{
    command.add_option("--data", root, "The server's data directory")->required();
}

void addInit(CLI::App& app, int& exit)
{
    auto options = std::make_shared<server::InitCommand>();
    CLI::App* init = app.add_subcommand("init", "Make a server: key, certificate, empty database");
    addData(*init, options->directory.root);
    init->add_option("--address", options->settings.address, "IP address to listen on")
        ->capture_default_str();
    init->add_option("--port", options->settings.port, "Port to listen on")->capture_default_str();
    init->add_flag("--json", options->json, "Print JSON");
    init->callback([options, &exit] { exit = static_cast<int>(server::runInit(*options)); });
}

void addServe(CLI::App& app, int& exit)
{
    auto options = std::make_shared<server::ServeCommand>();
    CLI::App* serve = app.add_subcommand("serve", "Serve until SIGTERM or SIGINT");
    addData(*serve, options->directory.root);
    serve->add_option("--address", options->address, "Instead of the address given to init");
    serve->add_option("--port", options->port, "Instead of the port given to init; 0 picks one");
    serve->add_option(
        "--ready-file", options->readyFile, "Gets the port once requests are answered");
    CLI::Option* plain = serve->add_flag("--plain-http", options->plain,
        "No TLS: only on a loopback address, behind a proxy on this machine");
    serve->add_option("--key-pin", options->proxyPin, "The key pin of that proxy, in hexadecimal")
        ->needs(plain);
    serve->callback([options, &exit] { exit = static_cast<int>(server::runServe(*options)); });
}

void addStatus(CLI::App& app, int& exit)
{
    auto options = std::make_shared<server::StatusCommand>();
    CLI::App* status = app.add_subcommand("status", "What is here, in numbers");
    addData(*status, options->directory.root);
    status->add_flag("--json", options->json, "Print JSON");
    status->callback([options, &exit] { exit = static_cast<int>(server::runStatus(*options)); });
}

void addSelftest(CLI::App& app, int& exit)
{
    auto vectors = std::make_shared<std::filesystem::path>();
    CLI::App* selftest
        = app.add_subcommand("selftest", "Check that this build works on this machine");
    selftest->add_option("--vectors", *vectors, "Directory of format vectors to check too");
    selftest->callback([vectors, &exit] {
        exit = static_cast<int>(
            server::runSelftest(*vectors) ? server::Exit::Fine : server::Exit::SelftestFailed);
    });
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    keepFilesPrivate();
    CLI::App app("The Pipit school server: it stores and orders what it cannot read.");
    app.require_subcommand(1);
    int exit = 0;
    addInit(app, exit);
    addServe(app, exit);
    addStatus(app, exit);
    addSelftest(app, exit);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error);
        return code == 0 ? 0 : static_cast<int>(server::Exit::Usage);
    }
    return exit;
}
