pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Pipit
import Pipit.Theme
import Pipit.Controls
import Pipit.Pages

/** What waits for a decision, what was begun, and this person's own questions. */
Scroll {
    id: lists

    required property Ask ask
    signal observeAsked(pupil: string)

    readonly property QuestionBoard board: lists.ask.board
    readonly property bool none: lists.board.known && lists.board.mine.count === 0 && lists.board.begun.count === 0

    contentHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: Math.min(parent.width, 860 * Theme.type.scale)
        spacing: Theme.space.medium

        Notice {
            Layout.fillWidth: true
            visible: text !== ""
            iconName: "check"
            ink: Theme.colour.leafInk
            ground: Theme.colour.leafGround
            outline: Theme.colour.leafBorder
            text: lists.ask.doneWords

            Chip {
                visible: lists.ask.toObserve !== ""
                iconName: "notebook-pen"
                text: qsTr("Observe now")
                onClicked: lists.observeAsked(lists.ask.toObserve)
            }
            Chip {
                text: qsTr("Close")
                onClicked: lists.ask.dismissDone()
            }
        }
        PrimaryButton {
            visible: lists.ask.mayAsk && !lists.ask.mayDecide
            Layout.fillWidth: lists.width < 520 * Theme.type.scale
            leftPadding: Theme.space.vast
            rightPadding: Theme.space.vast
            iconName: "message-circle-question-mark"
            text: qsTr("Ask about a pupil")
            onClicked: lists.ask.choose()
        }
        OpenList {
            Layout.fillWidth: true
            visible: lists.board.begun.count > 0
            rows: lists.board.begun
            onAsked: pupil => lists.ask.askAbout(pupil)
        }
        TodayCard {
            Layout.fillWidth: true
            visible: lists.ask.mayDecide && lists.board.known
            heading: qsTr("Waiting for you")
            rows: lists.board.open
            nothing: qsTr("No question waits. What staff ask shows here after the next sync.")
            onAsked: (place, target) => lists.ask.decide(target)
        }
        TodayCard {
            Layout.fillWidth: true
            visible: lists.board.decided.count > 0
            heading: qsTr("Decided")
            rows: lists.board.decided
            onAsked: (place, target) => lists.ask.decide(target)
        }
        TodayCard {
            Layout.fillWidth: true
            visible: lists.board.mine.count > 0
            heading: qsTr("Your questions")
            rows: lists.board.mine
        }
        Card {
            Layout.fillWidth: true
            visible: lists.none && !lists.ask.mayDecide
            padding: Theme.space.vast

            contentItem: EmptyState {
                iconName: "message-circle-question-mark"
                heading: qsTr("Something about a pupil that the SENCo should see?")
                text: qsTr("Write it down in a few sentences, also without Wi-Fi. It is sealed for the SEN team alone.")
            }
        }
        SafeguardingNotice {
            Layout.fillWidth: true
            visible: !lists.ask.mayDecide && lists.board.known
            dslName: lists.ask.dslName
            dslPhone: lists.ask.dslPhone
        }
    }
}
