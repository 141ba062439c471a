#include "tests/e2e/driver/driver.h"

#include <QAccessible>
#include <QGenericPlugin>

namespace pipit::driver {

/// What Qt loads when QT_QPA_GENERIC_PLUGINS names it. Does nothing without PIPIT_DRIVER.
class Plugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")
public:
    QObject* create(const QString&, const QString&) override
    {
        const auto path = qgetenv("PIPIT_DRIVER");
        auto driver = std::make_unique<Driver>();
        if (path.isEmpty() || !driver->connectTo(path)) {
            qWarning("pipit driver: nobody listens at PIPIT_DRIVER");
            return nullptr;
        }
        // A screen reader does the same: controls then make themselves known.
        QAccessible::setActive(true);
        return driver.release();
    }
};

} // namespace pipit::driver

#include "plugin.moc"
