pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme
import Pipit.Controls

/** Buttons, chips, faces and cards on one page. */
Rectangle {
    id: sheet
    color: Theme.colour.page

    Row {
        anchors.fill: parent

        NavRail {
            id: rail
            height: parent.height
            firstName: "Rhian"
            initials: "RK"
            faceColour: "#c98a3a"

            RailItem { iconName: "notebook-text"; text: "Notes"; chosen: true }
            RailItem { iconName: "inbox"; text: "Inbox" }
        }
        Flickable {
            width: parent.width - rail.width
            height: parent.height
            contentHeight: column.height + 56

            Column {
                id: column
                x: 28
                y: 14
                width: parent.width - 56
                spacing: 20

                HeaderBar {
                    width: parent.width
                    title: "Controls"
                    subtitle: "Tuesday 24 November, week 11"
                    StatusChip { kind: StatusChip.Waiting; waiting: 7 }
                    Chip { iconName: "lock"; text: "Lock" }
                }
                Flow {
                    width: parent.width
                    spacing: 16
                    PrimaryButton { iconName: "check"; text: "Done" }
                    PrimaryButton { text: "Open"; enabled: false }
                    SecondaryButton { text: "Not you?" }
                    SecondaryButton { soft: true; iconName: "refresh-cw"; text: "Send and receive now" }
                }
                Flow {
                    width: parent.width
                    spacing: 16
                    StatusChip { kind: StatusChip.NotKnown }
                    StatusChip { kind: StatusChip.Saved }
                    StatusChip { kind: StatusChip.Waiting; waiting: 1 }
                    StatusChip { kind: StatusChip.AllOnServer; agreedAt: "15:44" }
                    Chip { tone: Chip.Quiet; iconName: "tag"; text: "settled" }
                    Chip { tone: Chip.Chosen; text: "20 min" }
                    Chip { tone: Chip.Clay; text: "Demo day" }
                }
                Flow {
                    width: parent.width
                    spacing: 16
                    FaceButton { firstName: "Rhian"; initials: "RK"; colour: "#c98a3a" }
                    FaceButton { firstName: "Sara"; initials: "SP"; colour: "#b0476d" }
                    FaceButton { firstName: "Gwilym"; initials: "GH"; colour: "#3f6fb5" }
                    FaceButton { firstName: "Tomos"; initials: "TB"; colour: "#3c8d5a" }
                    FaceButton { firstName: "Aisha"; initials: "AK"; colour: "#6a55b8" }
                }
                Problem {
                    width: parent.width
                    text: "The school server did not answer. Your 37 records are safe on this tablet. It will try again when the Wi-Fi is back."
                    actionText: "Try again"
                }
                Card {
                    width: parent.width
                    contentItem: Column {
                        spacing: 12
                        SectionLabel { text: "What happens" }
                        StepLine { width: parent.width; stage: StepLine.Done; heading: "Sealed 37 records"; text: "Only your school can open them" }
                        StepLine { width: parent.width; stage: StepLine.Now; heading: "Sending"; text: "28 acknowledged, 9 to go, 0 refused" }
                        StepLine { width: parent.width; stage: StepLine.NotYet; heading: "Compare with the server"; text: "Both sides count the same records" }
                        StepLine { width: parent.width; stage: StepLine.Attention; heading: "2 could not be sent"; text: "They are kept on this tablet" }
                        Digits { text: "10:50:08" }
                        Digits { text: "11:11:11" }
                    }
                }
            }
        }
    }
}
