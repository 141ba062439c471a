pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Title and second line of a screen; what can be done everywhere stands at the right, or below
    when the room is short. */
Item {
    id: header

    default property alias actions: flow.data
    property string title
    property string subtitle
    /** Kept free at the right of the words. */
    property real roomBeside: 0
    /** How far left of the words what stands below them may begin. */
    property real indent: 0

    readonly property real wanted: header.widthOf(flow.visibleChildren)
    readonly property real wordsWidth: Math.ceil(Math.max(titleSize.advanceWidth, subtitleSize.advanceWidth)) + 2
    readonly property bool oneLine: header.wordsWidth + header.roomBeside + header.wanted <= header.width
    /** What the words take. */
    readonly property real wordsRight: Math.min(header.wordsWidth, header.width - header.roomBeside)
    readonly property real wordsMiddle: words.y + words.height / 2

    function widthOf(items: list<Item>): real {
        let sum = 0;
        for (let i = 0; i < items.length; ++i)
            sum += items[i].implicitWidth > 0 ? items[i].implicitWidth + flow.spacing : 0;
        return sum;
    }

    implicitHeight: header.oneLine ? Math.max(words.height, flow.height)
                                   : words.height + Theme.space.small + flow.height

    TextMetrics {
        id: titleSize
        font: title.font
        text: header.title
    }
    TextMetrics {
        id: subtitleSize
        font: subtitle.font
        text: header.subtitle
    }
    Column {
        id: words
        width: header.wordsRight
        y: header.oneLine ? (header.height - height) / 2 : 0

        Title {
            id: title
            width: header.wordsRight
            text: header.title
        }
        Small {
            id: subtitle
            width: header.wordsRight
            visible: text !== ""
            text: header.subtitle
        }
    }
    Flow {
        id: flow
        width: header.oneLine ? header.wanted : header.width + header.indent
        x: header.oneLine ? header.width - width + spacing : -header.indent
        y: header.oneLine ? (header.height - height) / 2 : words.height + Theme.space.small
        spacing: Theme.space.medium
    }
}
