#pragma once

#include "app/viewmodels/passport/passport_calls.h"
#include "app/viewmodels/passport/pupil_face.h"
#include "app/viewmodels/storage_thread.h"

#include <QAbstractListModel>
#include <QDate>

namespace pipit::viewmodels {

/// The versions of a passport, newest first: for each a row that says who shared it, and a row for
/// every text that it changed.
class PassportHistory final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::PupilFace* pupil READ pupil CONSTANT FINAL)
    /// How many versions there are.
    Q_PROPERTY(int versions READ versions NOTIFY shownChanged FINAL)
    /// False until they have been read once.
    Q_PROPERTY(bool known READ known NOTIFY shownChanged FINAL)
    /// Translated; empty if all is well.
    Q_PROPERTY(QString problem READ problem NOTIFY shownChanged FINAL)

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< of the version that begins here; 0 for one of its changes
        TitleRole, ///< "Version 6"; of a change, the section
        DetailRole, ///< "Mrs Okafor, Tuesday 3 November, 15:42"; of a change, empty
        WordsRole, ///< the author's summary; of a change, StyledText with <u> and <s>
        SpokenRole, ///< a change for who does not see the marks
        TwinRole, ///< another version of the same number was shared apart
    };

    PassportHistory(StorageThread& storage, PassportSources sources, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    PupilFace* pupil() { return &m_face; }
    int versions() const { return m_versions; }
    bool known() const { return m_known; }
    QString problem() const { return m_problem; }

    /// Reads the versions of this pupil's passport: an id in lower-case hexadecimal.
    Q_INVOKABLE void show(const QString& pupilId);
    void refresh();
    void begin() { m_open = true; }
    /// The profile is closing: forgets all.
    void forget();
    void take(const PassportPast& past, const QDate& today);

signals:
    void shownChanged();

private:
    struct Row {
        int number = 0;
        QString title;
        QString detail;
        QString words;
        QString spoken;
        bool twin = false;
    };
    void addVersion(const PassportVersion& version, const QDate& today);
    void addChanges(const passport::VersionNote& note);
    Row changeOf(const passport::VersionPart& part) const;

    StorageThread& m_storage;
    PassportSources m_sources;
    std::optional<RecordId> m_asked;
    PupilFace m_face;
    std::vector<Row> m_rows;
    QString m_problem;
    int m_versions = 0;
    bool m_open = false;
    bool m_known = false;
};

} // namespace pipit::viewmodels
