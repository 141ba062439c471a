#pragma once

#include "app/viewmodels/today/today_rows.h"

#include <QObject>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The lists of the place of questions.
class QuestionBoard : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Ask makes it")
    /// False until the store has been read once.
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    /// Questions that this person was typing, and their own that were sent.
    Q_PROPERTY(pipit::viewmodels::TodayRows* begun READ begun CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* mine READ mine CONSTANT FINAL)
    /// Of who decides: what waits for them, and what they have decided.
    Q_PROPERTY(pipit::viewmodels::TodayRows* open READ open CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::TodayRows* decided READ decided CONSTANT FINAL)

public:
    using QObject::QObject;

    bool known() const { return m_known; }
    void setKnown(bool known)
    {
        m_known = known;
        emit changed();
    }
    TodayRows* begun() { return &m_begun; }
    TodayRows* mine() { return &m_mine; }
    TodayRows* open() { return &m_open; }
    TodayRows* decided() { return &m_decided; }

signals:
    void changed();

private:
    TodayRows m_begun;
    TodayRows m_mine;
    TodayRows m_open;
    TodayRows m_decided;
    bool m_known = false;
};

} // namespace pipit::viewmodels
