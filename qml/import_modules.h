#pragma once

class QQmlEngine;

namespace pipit::qml {

/// Lets `engine` find the app's QML modules, which are linked into this program.
void importModules(QQmlEngine& engine);

} // namespace pipit::qml
