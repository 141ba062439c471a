#include <QGuiApplication>
#include <QQmlApplicationEngine>

/// A small app that knows nothing of the driver, for the driver's own test.
int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    const QQmlApplicationEngine engine(QUrl("qrc:/driven.qml"));
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
