pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** The passport of one pupil, as everybody who may open it reads it. */
Item {
    id: page

    required property Workspace workspace
    required property PupilPassport passport
    required property PassportEditor editor
    signal back
    signal editAsked(pupil: string)
    signal historyAsked(pupil: string)
    signal observeAsked(pupil: string)
    signal questionAsked(pupil: string)

    readonly property bool wide: width > 900 * Theme.type.scale
    readonly property bool canAsk: page.workspace.ask.mayAsk && !page.workspace.ask.mayDecide
    readonly property bool shared: page.passport.state === PupilPassport.Shared

    PageHeader {
        id: header
        width: parent.width
        workspace: page.workspace
        title: qsTr("Passport")
        canGoBack: true
        onBack: page.back()

        PassportActions {
            visible: page.wide && (page.shared || page.canAsk)
            passport: page.passport
            canObserve: page.workspace.observe.allowed
            canAsk: page.canAsk
            onQuestionAsked: page.questionAsked(page.passport.pupil.id)
            onObserveAsked: page.observeAsked(page.passport.pupil.id)
            onEditAsked: page.editAsked(page.passport.pupil.id)
            onHistoryAsked: page.historyAsked(page.passport.pupil.id)
        }
    }
    Flickable {
        id: flick
        anchors.fill: parent
        anchors.topMargin: header.height + Theme.space.small
        contentHeight: content.height
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: content
            width: flick.width
            height: Math.max(implicitHeight, flick.height)
            spacing: Theme.space.medium

            PassportActions {
                Layout.fillWidth: true
                visible: !page.wide && (page.shared || page.canAsk)
                passport: page.passport
                canObserve: page.workspace.observe.allowed
                canAsk: page.canAsk
                onQuestionAsked: page.questionAsked(page.passport.pupil.id)
                onObserveAsked: page.observeAsked(page.passport.pupil.id)
                onEditAsked: page.editAsked(page.passport.pupil.id)
                onHistoryAsked: page.historyAsked(page.passport.pupil.id)
            }
            Problem {
                Layout.fillWidth: true
                text: page.passport.problem
            }
            UndoNotice {
                Layout.fillWidth: true
                editor: page.editor
            }
            DraftNotice {
                Layout.fillWidth: true
                passport: page.passport
                onEditAsked: page.editAsked(page.passport.pupil.id)
                onDiscardAsked: page.editor.discard(page.passport.pupil.id)
            }
            PassportSheet {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.passport.state !== PupilPassport.Unknown
                passport: page.passport
                wide: page.wide
                onEditAsked: page.editAsked(page.passport.pupil.id)
            }
        }
    }
}
