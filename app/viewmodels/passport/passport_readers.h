#pragma once

#include "app/viewmodels/passport/passport_sheet.h"

#include <QAbstractListModel>
#include <QDate>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// Who has read a passport, and whom it is open to. A reader sees their own state; the list of the
/// others is for the SEN team and empty for everybody else.
class PassportReaders : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    /// "Read by 2 of 5"; empty where the list is not shown.
    Q_PROPERTY(QString heading READ heading NOTIFY shownChanged FINAL)
    /// "You have read this version".
    Q_PROPERTY(QString own READ own NOTIFY shownChanged FINAL)
    /// True if this person has not read what the page says now, and may say that they have.
    Q_PROPERTY(bool canMark READ canMark NOTIFY shownChanged FINAL)
    /// "Open to: teaching staff, SEN team".
    Q_PROPERTY(QString openTo READ openTo NOTIFY shownChanged FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole,
        InitialsRole,
        ColourRole,
        WhenRole, ///< "today", "version 5", "not yet"
        ReadRole, ///< true if they have read what it says now
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString heading() const;
    QString own() const;
    bool canMark() const;
    QString openTo() const;

    void show(const PassportSheet& sheet, const QDate& today);
    void forget() { show({}, {}); }

signals:
    void shownChanged();

private:
    QString whenOf(const PassportReader& reader) const;

    std::vector<PassportReader> m_readers;
    std::vector<protocol::CircleType> m_openTo;
    passport::ReadState m_mine = passport::ReadState::Never;
    bool m_shared = false;
    bool m_mayMark = false;
    bool m_listed = false;
    QDate m_today;
};

} // namespace pipit::viewmodels
