#pragma once

#include "core/crypto/random.h"
#include "core/passport/draft_arrivals.h"
#include "core/strategy/strategy.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace pipit::viewmodels {

/// The lines of a passport while somebody writes it.
class DraftLines : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool full READ full NOTIFY countChanged FINAL)

public:
    enum Role {
        LineRole = Qt::UserRole,
        HelperRole,
        IconNameRole,
        LeftRole, ///< characters that may still be typed in the line; below 0: too many
        HelperLeftRole,
        TheirsRole, ///< what others shared while this person typed here; empty: nothing
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_lines.size()); }
    bool full() const { return m_lines.size() >= passport::kMaxLines; }

    Q_INVOKABLE void setLine(int row, const QString& typed);
    Q_INVOKABLE void setHelper(int row, const QString& typed);
    /// By so many rows, up if negative; stays at the ends.
    Q_INVOKABLE void move(int row, int by);
    Q_INVOKABLE void remove(int row);
    /// Adds an empty line at the end, for own words. False if the page is full.
    Q_INVOKABLE bool addOwn();
    Q_INVOKABLE void takeTheirs(int row);
    Q_INVOKABLE void keepMine(int row);

    bool add(const strategy::Strategy& strategy);
    bool has(const RecordId& strategy) const;
    void show(std::vector<passport::DraftLine> lines, std::vector<passport::DraftLine> removed);
    /// What the passport says now, as a draft.
    void compare(const std::vector<passport::DraftLine>& now);
    /// Puts a line back that was taken off, or into the words it had.
    void restore(const passport::DraftLine& line, int row);

    const std::vector<passport::DraftLine>& lines() const { return m_lines; }
    const std::vector<passport::DraftLine>& removed() const { return m_removed; }

signals:
    void countChanged();
    /// The person did something, after which `lines` are others.
    void edited();
    /// A line went from `row`, or its words gave way to theirs; `restore` brings it back.
    void gone(const pipit::passport::DraftLine& before, int row, bool replaced);

private:
    bool isRow(int row) const { return row >= 0 && row < count(); }
    void touched(int row);
    void insert(passport::DraftLine line, int row);
    QString theirsIn(const passport::DraftLine& line) const;

    crypto::SystemRandom m_random; ///< here, and not the storage thread's
    std::vector<passport::DraftLine> m_lines;
    std::vector<passport::DraftLine> m_removed;
    std::vector<passport::DraftLine> m_now;
};

} // namespace pipit::viewmodels
