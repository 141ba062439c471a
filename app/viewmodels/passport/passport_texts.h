#pragma once

#include "app/viewmodels/passport/draft_field.h"

namespace pipit::viewmodels {

/// The sections of a passport while somebody writes it.
class PassportTexts : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("AppSession makes it")
    Q_PROPERTY(pipit::viewmodels::DraftField* likes READ likes CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* mattersToMe READ mattersToMe CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* hardForMe READ hardForMe CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* tooMuch READ tooMuch CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* alert READ alert CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* reviewDate READ reviewDate CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* writtenWith READ writtenWith CONSTANT FINAL)
    Q_PROPERTY(pipit::viewmodels::DraftField* headline READ headline CONSTANT FINAL)

public:
    explicit PassportTexts(QObject* parent = nullptr)
        : QObject(parent)
    {
        using passport::Section;
        at(Section::Alert).setLimit(passport::kMaxOneLine, false);
        at(Section::Headline).setLimit(passport::kMaxOneLine, false);
        at(Section::WrittenWith).setLimit(passport::kMaxWrittenWith, false);
        at(Section::ReviewDate).setLimit(10, false); // YYYY-MM-DD
    }

    DraftField* likes() { return &at(passport::Section::Likes); }
    DraftField* mattersToMe() { return &at(passport::Section::MattersToMe); }
    DraftField* hardForMe() { return &at(passport::Section::HardForMe); }
    DraftField* tooMuch() { return &at(passport::Section::TooMuch); }
    DraftField* alert() { return &at(passport::Section::Alert); }
    DraftField* reviewDate() { return &at(passport::Section::ReviewDate); }
    DraftField* writtenWith() { return &at(passport::Section::WrittenWith); }
    DraftField* headline() { return &at(passport::Section::Headline); }

    DraftField& at(passport::Section section) { return m_fields[passport::indexOf(section)]; }

private:
    std::array<DraftField, passport::kSectionCount> m_fields;
};

} // namespace pipit::viewmodels
