#pragma once

#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

#include <chrono>

namespace pipit::viewmodels {

/// Dims what a passer-by could read, after a time without a touch or a key.
class PrivacyDim : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(bool dimmed READ isDimmed NOTIFY dimmedChanged FINAL)

public:
    explicit PrivacyDim(QObject* parent = nullptr);

    bool isDimmed() const { return m_dimmed; }
    /// Counts from the last touch or key. 60 seconds unless said otherwise.
    void setRestTime(std::chrono::milliseconds time);
    std::chrono::milliseconds restTime() const { return m_rest.intervalAsDuration(); }

    /// Shows all, and begins to count.
    Q_INVOKABLE void show();
    /// Nothing is on the screen that would have to dim.
    void stop();

    /// Installed on the application: a touch or a key begins the time anew. It does not show again
    /// what is dimmed: the tap that does so must do nothing else.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void dimmedChanged();

private:
    void setDimmed(bool dimmed);

    QTimer m_rest;
    bool m_dimmed = false;
};

} // namespace pipit::viewmodels
