#pragma once

#include "app/viewmodels/session/session_step.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// The targets of the children who are there; a tap touches only the one that changed.
class SessionSteps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("SessionForm makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { StepRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_steps.size()); }
    const std::vector<SessionStep>& steps() const { return m_steps; }
    void show(std::vector<SessionStep> steps);

signals:
    void countChanged();

private:
    std::vector<SessionStep> m_steps;
};

} // namespace pipit::viewmodels
