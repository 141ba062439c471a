pragma ComponentBehavior: Bound
import QtQuick
import Pipit.Theme

/** Title and second line of a screen; what can be done everywhere stands at the right, or below
    when the room is short. What is in the corner goes below last. */
Item {
    id: header

    default property alias actions: flow.data
    property alias corner: corner.data
    property string title
    property string subtitle
    /** Kept free at the right of the words. */
    property real roomBeside: 0
    /** How far left of the words what stands below them may begin. */
    property real indent: 0

    readonly property real wanted: header.widthOf(flow.visibleChildren)
    readonly property real wordsWidth: Math.ceil(Math.max(titleSize.advanceWidth, subtitleSize.advanceWidth)) + 2
    readonly property real cornerRoom: corner.implicitWidth > 0 ? corner.implicitWidth + flow.spacing : 0
    readonly property real wordsAndCorner: header.wordsWidth + header.roomBeside + header.cornerRoom
    readonly property bool oneLine: header.wordsAndCorner + header.wanted <= header.width
    readonly property bool cornerBeside: header.wordsAndCorner <= header.width
    readonly property real wordsHeight: Math.max(words.height, header.cornerBeside ? corner.height : 0)
    readonly property real below: header.wordsHeight + Theme.space.small
    /** What the words take. */
    readonly property real wordsRight: Math.min(header.wordsWidth, header.width - header.roomBeside)
    readonly property real wordsMiddle: words.y + words.height / 2
    readonly property int titleLines: title.lineCount
    /** Of the first line: what goes back stands beside it. */
    readonly property real firstMiddle: words.y + title.height / title.lineCount / 2

    function widthOf(items: list<Item>): real {
        let sum = 0;
        for (let i = 0; i < items.length; ++i)
            sum += items[i].implicitWidth > 0 ? items[i].implicitWidth + flow.spacing : 0;
        return sum;
    }

    implicitHeight: header.oneLine ? Math.max(header.wordsHeight, flow.height)
        : header.below + flow.height + (header.cornerBeside ? 0 : flow.spacing + corner.height)

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
        y: ((header.oneLine ? header.height : header.wordsHeight) - height) / 2

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
        x: header.oneLine ? header.width - width + spacing - header.cornerRoom : -header.indent
        y: header.oneLine ? (header.height - height) / 2 : header.below
        spacing: Theme.space.small
    }
    Row {
        id: corner
        x: header.cornerBeside ? header.width - width : -header.indent
        y: !header.cornerBeside ? header.below + flow.height + flow.spacing
            : ((header.oneLine ? header.height : header.wordsHeight) - height) / 2
    }
}
