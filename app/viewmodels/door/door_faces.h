#pragma once

#include "app/viewmodels/door/door_face.h"

#include <QAbstractListModel>

#include <vector>

namespace pipit::viewmodels {

/// Pupils on the door, in order; a refresh touches only the cards that changed.
class DoorFaces : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum Role { FaceRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_faces.size()); }
    const std::vector<DoorFace>& faces() const { return m_faces; }
    void show(std::vector<DoorFace> faces);

signals:
    void countChanged();

private:
    bool hasSamePupils(const std::vector<DoorFace>& faces) const;

    std::vector<DoorFace> m_faces;
};

} // namespace pipit::viewmodels
