#include "qml/import_modules.h"

#include <QQmlEngine>
#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(PipitPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Pipit_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Pipit_PagesPlugin)

namespace pipit::qml {

void importModules(QQmlEngine& engine) { engine.addImportPath(QStringLiteral("qrc:/qt/qml")); }

} // namespace pipit::qml
