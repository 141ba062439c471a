#pragma once

#include "app/viewmodels/passport/passport_pages.h"

namespace pipit::gallery {

/// The view models of the passport, put into the state of a picture.
class PassportScene {
public:
    PassportScene(viewmodels::StorageThread& storage, viewmodels::PassportSources sources);

    viewmodels::PupilPassport& page() { return m_page; }
    viewmodels::PassportEditor& editor() { return m_editor; }
    viewmodels::PassportHistory& history() { return m_history; }
    viewmodels::PassportPages& pages() { return m_pages; }

    void forLead(); ///< Leo's passport, version 6, with who has read it
    void forReader(); ///< changed since they read it
    void withConflictAndDraft();
    void none(); ///< a pupil without a passport
    void longWords(); ///< Welsh, long
    void writing();
    void writingWithTheirs();
    void writingTooMuch();
    void versions();
    void noVersions();

private:
    viewmodels::PassportSheet leo() const;
    passport::PassportDraft draft() const;
    void takeDraft(const passport::PassportDraft& draft, const passport::PassportDraft& now);

    viewmodels::PassportSources m_sources;
    viewmodels::PupilPassport m_page;
    viewmodels::PassportEditor m_editor;
    viewmodels::PassportHistory m_history;
    viewmodels::PassportPages m_pages;
};

} // namespace pipit::gallery
