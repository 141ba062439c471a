#pragma once

#include "app/viewmodels/inbox/inbox_calls.h"
#include "app/viewmodels/inbox/inbox_rows.h"
#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/storage_thread.h"

namespace pipit::viewmodels {

/// The conflict on the page, and the words that may replace its versions. What comes while the
/// person decides is shown, and their own words stay.
class OpenConflict final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InboxDesk makes it")
    /// Whom it is about; without id if it is about no pupil.
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::ConflictVersions* versions READ versions CONSTANT FINAL)
    /// "Jonah Williams", "Passport, How to help me, line 2".
    Q_PROPERTY(QString whose READ whose NOTIFY changed FINAL)
    Q_PROPERTY(QString what READ what NOTIFY changed FINAL)
    /// "Both wrote from the same text: ..."
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(QString untilThen READ untilThen NOTIFY changed FINAL)
    /// Among those in the inbox, from 1; 0 once it is settled.
    Q_PROPERTY(int position READ position NOTIFY changed FINAL)
    /// The versions are words, so that there can be a text of both.
    Q_PROPERTY(bool words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool severalLines READ severalLines NOTIFY changed FINAL)
    /// It is in a passport, which has a history.
    Q_PROPERTY(bool inPassport READ inPassport NOTIFY changed FINAL)
    Q_PROPERTY(QString together READ together WRITE setTogether NOTIFY togetherChanged FINAL)
    /// Characters that still fit; below 0, too many.
    Q_PROPERTY(int left READ left NOTIFY togetherChanged FINAL)
    Q_PROPERTY(bool canKeepTogether READ canKeepTogether NOTIFY togetherChanged FINAL)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    OpenConflict(StorageThread& storage, PassportSources sources, QObject* parent = nullptr);

    PupilFace* pupil() { return &m_face; }
    ConflictVersions* versions() { return &m_versions; }
    QString whose() const;
    QString what() const;
    QString from() const;
    QString untilThen() const;
    int position() const { return m_position; }
    int total() const { return m_total; }
    bool words() const;
    bool severalLines() const;
    bool inPassport() const;
    QString together() const { return m_together; }
    void setTogether(const QString& text);
    int left() const;
    bool canKeepTogether() const;
    bool canKeep() const { return m_item && !m_busy && m_position > 0; }
    QString problem() const { return m_problem; }

    /// Settles with the version of that row.
    Q_INVOKABLE void keep(int row);
    Q_INVOKABLE void keepTogether();

    /// Shows an item; `today` is for its days.
    void show(const InboxItem& item, const QDate& today);
    /// The inbox was read again.
    void follow(const InboxPage& page, const QDate& today);
    void forget();

signals:
    void changed();
    void togetherChanged();
    /// The person's choice is on this tablet.
    void settled();

private:
    void take(const InboxItem& item, const QDate& today);
    void settle(const std::string& value);
    void settledWith(const Result<void>& outcome);

    StorageThread& m_storage;
    PassportSources m_sources;
    std::optional<InboxItem> m_item;
    PupilFace m_face;
    ConflictVersions m_versions;
    std::vector<std::size_t> m_order; ///< of each row, the version
    QString m_together;
    QString m_proposed;
    QString m_problem;
    int m_position = 0;
    int m_total = 0;
    bool m_busy = false;
};

} // namespace pipit::viewmodels
