pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Pipit.Theme

/** A line of a list that leads somewhere: who or what, and one thing about it. Without `leads` it only
    says something. */
T.Button {
    id: row

    property bool leads: true
    /** The arrow at the end; a line that is chosen and not opened has none. */
    property bool arrow: row.leads
    property string time
    property string iconName
    property string initials
    property string colour: "#8a9491"
    property string heading
    property string detail
    property string mark
    /** An icon at the end, and what it says. */
    property string markIcon
    property string markName
    property color iconColour: Theme.colour.primary
    /** What is over stands back. */
    property bool faint: false
    /** Lines that the heading may have; 0: as many as it needs. */
    property int headingLines: 0
    /** No room beside the words: time and mark stand in them. */
    readonly property bool low: row.width > 0 && row.width < 280 * Theme.type.scale

    function sentence(parts: var): string { return parts.filter(part => part !== "").join(", "); }

    implicitHeight: Math.max(Theme.space.target + Theme.space.tiny, implicitContentHeight + 2 * padding)
    implicitWidth: implicitContentWidth + 2 * padding
    padding: Theme.space.tiny
    focusPolicy: row.leads ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: row.leads
    Accessible.role: row.leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: row.time === "" ? row.heading : row.time + ", " + row.heading
    Accessible.description: row.sentence([row.detail, row.mark, row.markName])
    Accessible.onPressAction: if (row.leads) row.clicked()
    Keys.onReturnPressed: if (row.leads) row.clicked()
    Keys.onEnterPressed: if (row.leads) row.clicked()

    background: Rectangle {
        radius: Theme.radius.small
        color: row.leads && (row.down || row.hovered) ? Theme.colour.quiet : "transparent"

        FocusRing {
            shown: row.visualFocus
            around: parent.radius
            anchors.margins: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space.medium

        Digits {
            Layout.preferredWidth: Math.round(52 * Theme.type.scale)
            visible: row.time !== "" && !row.low
            text: row.time
            colour: row.faint ? Theme.colour.inkSoft : Theme.colour.ink
            Accessible.ignored: true
        }
        FaceCircle {
            visible: row.initials !== ""
            initials: row.initials
            colour: row.colour
            size: Math.round(44 * Math.min(1.5, Theme.type.scale))
        }
        Icon {
            visible: row.iconName !== ""
            name: row.iconName
            colour: row.iconColour
            size: Theme.type.icon(24)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            Heading {
                Layout.fillWidth: true
                text: row.low && row.time !== "" ? row.time + " " + row.heading : row.heading
                maximumLineCount: row.headingLines > 0 ? row.headingLines : 1000
                elide: row.headingLines > 0 ? Text.ElideRight : Text.ElideNone
                color: row.faint ? Theme.colour.inkSoft : Theme.colour.ink
                Accessible.ignored: true
            }
            Small {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.low ? row.sentence([row.mark, row.detail]) : row.detail
                Accessible.ignored: true
            }
        }
        Small {
            visible: text !== "" && !row.low
            text: row.mark
            color: Theme.colour.primaryGroundInk
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Icon {
            visible: row.markIcon !== ""
            name: row.markIcon
            colour: Theme.colour.primary
            size: Theme.type.icon(22)
        }
        Icon {
            visible: row.arrow
            name: "chevron-right"
            colour: Theme.colour.inkSoft
            size: Theme.type.icon(20)
        }
    }
}
