#include "tests/e2e/tour/programs.h"

namespace pipit::tour {

Programs builtPrograms()
{
    return { QStringLiteral(PIPIT_APP), QStringLiteral(PIPIT_SERVER), QStringLiteral(PIPIT_DEMO),
        QStringLiteral(PIPIT_DEMO_FILES), QStringLiteral(PIPIT_AUDIT), QStringLiteral(PIPIT_SPOIL),
        QStringLiteral(PIPIT_DRIVER_PLUGINS) };
}

QProcessEnvironment tabletEnvironment(const QString& runtimeFolder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("QT_QPA_PLATFORM", "offscreen");
    environment.insert("QT_QUICK_BACKEND", "software");
    environment.insert("XDG_RUNTIME_DIR", runtimeFolder);
    environment.insert("TZ", "Europe/London");
    // Under the address sanitizer it is the sanitizer that has to overwrite what is freed.
    environment.insert(
        "ASAN_OPTIONS", environment.value("ASAN_OPTIONS") + ":max_free_fill_size=1073741824");
    return environment;
}

} // namespace pipit::tour
