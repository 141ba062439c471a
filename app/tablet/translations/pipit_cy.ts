<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
    <context>
        <name>BirdTile</name>
        <message>
            <source>Pipit</source>
            <translation>Pipit</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Keep</source>
            <translation>Cadw</translation>
        </message>
        <message>
            <source>Write a note for your colleagues</source>
            <translation>Ysgrifennwch nodyn i'ch cydweithwyr</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nodyn</translation>
        </message>
        <message>
            <source>Saved on this tablet, %1</source>
            <translation>Wedi'i gadw ar y llechen hon, %1</translation>
        </message>
        <message>
            <source>Draft kept on this tablet. Enter keeps the note.</source>
            <translation>Drafft wedi'i gadw ar y llechen hon. Mae Enter yn cadw'r nodyn.</translation>
        </message>
        <message>
            <source>Enter keeps the note, Shift and Enter begins a new line</source>
            <translation>Mae Enter yn cadw'r nodyn, mae Shift ac Enter yn dechrau llinell newydd</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Ysgrifennwch nodyn</translation>
        </message>
    </context>
    <context>
        <name>Days</name>
        <message>
            <source>Today</source>
            <translation>Heddiw</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ddoe</translation>
        </message>
    </context>
    <context>
        <name>FaceGrid</name>
        <message>
            <source>Who are you?</source>
            <translation>Pwy ydych chi?</translation>
        </message>
        <message numerus="yes">
            <source>%n people use this tablet</source>
            <translation>
                <numerusform>Nid oes neb yn defnyddio'r llechen hon</numerusform>
                <numerusform>Mae %n person yn defnyddio'r llechen hon</numerusform>
                <numerusform>Mae %n o bobl yn defnyddio'r llechen hon</numerusform>
                <numerusform>Mae %n o bobl yn defnyddio'r llechen hon</numerusform>
                <numerusform>Mae %n o bobl yn defnyddio'r llechen hon</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody uses this tablet yet</source>
            <translation>Nid oes neb yn defnyddio'r llechen hon eto</translation>
        </message>
        <message>
            <source>A face appears here when somebody joins their school on this tablet. Ask the SENCo to add you.</source>
            <translation>Mae wyneb yn ymddangos yma pan fydd rhywun yn ymuno â'i ysgol ar y llechen hon. Gofynnwch i'r CADY eich ychwanegu.</translation>
        </message>
        <message numerus="yes">
            <source>The faces of %n people could not be read. They were left as they are; ask the technician.</source>
            <translation>
                <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i'r technegydd.</numerusform>
                <numerusform>Ni ellid darllen wyneb %n person. Gadawyd ef fel y mae; gofynnwch i'r technegydd.</numerusform>
                <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i'r technegydd.</numerusform>
                <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i'r technegydd.</numerusform>
                <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i'r technegydd.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Greeting</name>
        <message>
            <source>What is written here is sealed on this tablet. Only your passcode opens it.</source>
            <translation>Mae'r hyn a ysgrifennir yma dan sêl ar y llechen hon. Dim ond eich cod pas chi sy'n ei agor.</translation>
        </message>
        <message>
            <source>Demo day</source>
            <translation>Diwrnod enghreifftiol</translation>
        </message>
    </context>
    <context>
        <name>KeepButton</name>
        <message>
            <source>Keep note</source>
            <translation>Cadw'r nodyn</translation>
        </message>
    </context>
    <context>
        <name>Meter</name>
        <message>
            <source>%1, %2 %</source>
            <translation>%1, %2 %</translation>
        </message>
    </context>
    <context>
        <name>NavRail</name>
        <message>
            <source>Places</source>
            <translation>Lleoedd</translation>
        </message>
        <message>
            <source>%1 is using this tablet</source>
            <translation>Mae %1 yn defnyddio'r llechen hon</translation>
        </message>
    </context>
    <context>
        <name>NoteLine</name>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Waiting to send</source>
            <translation>Yn aros i'w anfon</translation>
        </message>
        <message>
            <source>Two versions, the newest shows</source>
            <translation>Dau fersiwn, y diweddaraf sydd i'w weld</translation>
        </message>
    </context>
    <context>
        <name>NoteSearch</name>
        <message>
            <source>Find a note</source>
            <translation>Dod o hyd i nodyn</translation>
        </message>
    </context>
    <context>
        <name>NoteView</name>
        <message>
            <source>Show earlier notes</source>
            <translation>Dangos nodiadau cynharach</translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>Dim nodiadau</numerusform>
                <numerusform>%n nodyn</numerusform>
                <numerusform>%n o nodiadau</numerusform>
                <numerusform>%n o nodiadau</numerusform>
                <numerusform>%n o nodiadau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Staff notes</source>
            <translation>Nodiadau staff</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n note(s)</source>
            <translation>
                <numerusform>%1, dim nodiadau</numerusform>
                <numerusform>%1, %n nodyn</numerusform>
                <numerusform>%1, %n o nodiadau</numerusform>
                <numerusform>%1, %n o nodiadau</numerusform>
                <numerusform>%1, %n o nodiadau</numerusform>
            </translation>
        </message>
        <message>
            <source>Demo day</source>
            <translation>Diwrnod enghreifftiol</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Cloi</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cau</translation>
        </message>
    </context>
    <context>
        <name>PasscodeField</name>
        <message>
            <source>Hide</source>
            <translation>Cuddio</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Dangos</translation>
        </message>
        <message>
            <source>Hide passcode</source>
            <translation>Cuddio'r cod pas</translation>
        </message>
        <message>
            <source>Show passcode</source>
            <translation>Dangos y cod pas</translation>
        </message>
    </context>
    <context>
        <name>PasscodePanel</name>
        <message>
            <source>Hello, %1</source>
            <translation>Helo, %1</translation>
        </message>
        <message>
            <source>Passcode</source>
            <translation>Cod pas</translation>
        </message>
        <message numerus="yes">
            <source>The next try is in %n second(s)</source>
            <translation>
                <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
                <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
                <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
                <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
                <numerusform>Cewch roi cynnig arall ymhen %n eiliad</numerusform>
            </translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Yn agor</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Agor</translation>
        </message>
        <message>
            <source>I am somebody else</source>
            <translation>Rhywun arall ydw i</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>This tablet is full.</source>
            <translation>Mae'r llechen hon yn llawn.</translation>
        </message>
        <message>
            <source>This tablet could not write to its storage.</source>
            <translation>Ni allai'r llechen hon ysgrifennu i'w storfa.</translation>
        </message>
        <message>
            <source>A part of this tablet's store is damaged.</source>
            <translation>Mae rhan o storfa'r llechen hon wedi'i difrodi.</translation>
        </message>
        <message>
            <source>Something went wrong on this tablet.</source>
            <translation>Aeth rhywbeth o'i le ar y llechen hon.</translation>
        </message>
        <message>
            <source>That passcode does not open these records. Check it and try again.</source>
            <translation>Nid yw'r cod pas hwnnw'n agor y cofnodion hyn. Gwiriwch ef a rhowch gynnig arall arni.</translation>
        </message>
        <message>
            <source>Too many wrong passcodes. Wait a moment; nothing has been lost.</source>
            <translation>Gormod o godau pas anghywir. Arhoswch funud; nid oes dim wedi'i golli.</translation>
        </message>
        <message>
            <source>This person has not joined a school on this tablet yet. Ask the SENCo to add them.</source>
            <translation>Nid yw'r person hwn wedi ymuno ag ysgol ar y llechen hon eto. Gofynnwch i'r CADY ei ychwanegu.</translation>
        </message>
        <message>
            <source>These records were written by a newer Pipit. Update the app to open them; nothing has been lost.</source>
            <translation>Ysgrifennwyd y cofnodion hyn gan fersiwn mwy newydd o Pipit. Diweddarwch yr ap i'w hagor; nid oes dim wedi'i golli.</translation>
        </message>
        <message>
            <source>Pipit is already open on this tablet. Close the other window first.</source>
            <translation>Mae Pipit eisoes ar agor ar y llechen hon. Caewch y ffenestr arall yn gyntaf.</translation>
        </message>
        <message>
            <source>A part of this person's store is damaged. Nothing was changed. Ask the technician before you go on.</source>
            <translation>Mae rhan o storfa'r person hwn wedi'i difrodi. Ni newidiwyd dim. Gofynnwch i'r technegydd cyn mynd ymlaen.</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again, or ask the technician.</source>
            <translation>Ni newidiwyd dim. Rhowch gynnig arall arni, neu gofynnwch i'r technegydd.</translation>
        </message>
        <message>
            <source>Nothing was saved from the last note; it is still here in the box.</source>
            <translation>Ni chadwyd dim o'r nodyn diwethaf; mae'n dal yma yn y blwch.</translation>
        </message>
        <message>
            <source>This note is too long to keep.</source>
            <translation>Mae'r nodyn hwn yn rhy hir i'w gadw.</translation>
        </message>
        <message>
            <source>Make two notes of it.</source>
            <translation>Gwnewch ddau nodyn ohono.</translation>
        </message>
        <message>
            <source>Make room on the tablet, then press Keep again.</source>
            <translation>Gwnewch le ar y llechen, yna pwyswch Cadw eto.</translation>
        </message>
        <message>
            <source>Press Keep to try again.</source>
            <translation>Pwyswch Cadw i roi cynnig arall arni.</translation>
        </message>
        <message numerus="yes">
            <source>Your %n record(s) that wait are safe on this tablet.</source>
            <translation>
                <numerusform>Mae'r %n o gofnodion sy'n aros yn ddiogel ar y llechen hon.</numerusform>
                <numerusform>Mae eich %n cofnod sy'n aros yn ddiogel ar y llechen hon.</numerusform>
                <numerusform>Mae'r %n o gofnodion sy'n aros yn ddiogel ar y llechen hon.</numerusform>
                <numerusform>Mae'r %n o gofnodion sy'n aros yn ddiogel ar y llechen hon.</numerusform>
                <numerusform>Mae'r %n o gofnodion sy'n aros yn ddiogel ar y llechen hon.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your records are safe on this tablet.</source>
            <translation>Mae eich cofnodion yn ddiogel ar y llechen hon.</translation>
        </message>
        <message>
            <source>What answered is not the school server that this tablet knows, or it no longer knows this tablet.</source>
            <translation>Nid gweinydd yr ysgol y mae'r llechen hon yn ei adnabod a atebodd, neu nid yw'n adnabod y llechen hon mwyach.</translation>
        </message>
        <message>
            <source>Tell the SENCo.</source>
            <translation>Dywedwch wrth y CADY.</translation>
        </message>
        <message>
            <source>The school server gave an answer that makes no sense.</source>
            <translation>Rhoddodd gweinydd yr ysgol ateb nad yw'n gwneud synnwyr.</translation>
        </message>
        <message>
            <source>Tell the technician.</source>
            <translation>Dywedwch wrth y technegydd.</translation>
        </message>
        <message>
            <source>The school server speaks a newer version.</source>
            <translation>Mae gweinydd yr ysgol yn defnyddio fersiwn mwy newydd.</translation>
        </message>
        <message>
            <source>Update the app.</source>
            <translation>Diweddarwch yr ap.</translation>
        </message>
        <message>
            <source>The school server did not answer.</source>
            <translation>Ni atebodd gweinydd yr ysgol.</translation>
        </message>
        <message>
            <source>It will try again by itself.</source>
            <translation>Bydd yn rhoi cynnig arall arni ar ei ben ei hun.</translation>
        </message>
        <message>
            <source>The notes could not be read; nothing was changed. Lock and open again.</source>
            <translation>Ni ellid darllen y nodiadau; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
        </message>
    </context>
    <context>
        <name>RunningRecord</name>
        <message>
            <source>Running record</source>
            <translation>Cofnod parhaus</translation>
        </message>
        <message>
            <source>No notes yet</source>
            <translation>Dim nodiadau eto</translation>
        </message>
        <message>
            <source>No note has these words</source>
            <translation>Nid oes nodyn â'r geiriau hyn</translation>
        </message>
        <message>
            <source>Write the first one in the box below. It is saved on this tablet at once, and your colleagues see it after the next sync.</source>
            <translation>Ysgrifennwch yr un cyntaf yn y blwch isod. Caiff ei gadw ar y llechen hon ar unwaith, a bydd eich cydweithwyr yn ei weld ar ôl y cydamseru nesaf.</translation>
        </message>
        <message>
            <source>Try one word, or the beginning of one. The search looks at every note on this tablet.</source>
            <translation>Rhowch gynnig ar un gair, neu ddechrau gair. Mae'r chwiliad yn edrych ar bob nodyn ar y llechen hon.</translation>
        </message>
        <message numerus="yes">
            <source>Found %n note(s)</source>
            <translation>
                <numerusform>Heb ddod o hyd i nodyn</numerusform>
                <numerusform>Wedi dod o hyd i %n nodyn</numerusform>
                <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
                <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
                <numerusform>Wedi dod o hyd i %n o nodiadau</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear</source>
            <translation>Clirio</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Notes</source>
            <translation>Nodiadau</translation>
        </message>
    </context>
    <context>
        <name>StatusChip</name>
        <message>
            <source>Looking at this tablet</source>
            <translation>Yn edrych ar y llechen hon</translation>
        </message>
        <message>
            <source>Saved on this tablet</source>
            <translation>Wedi'i gadw ar y llechen hon</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to send</source>
            <translation>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w anfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
            </translation>
        </message>
        <message>
            <source>All on the school server, %1</source>
            <translation>Popeth ar weinydd yr ysgol, %1</translation>
        </message>
        <message>
            <source>Press to send and receive now</source>
            <translation>Pwyswch i anfon a derbyn nawr</translation>
        </message>
    </context>
    <context>
        <name>SyncPanel</name>
        <message>
            <source>School server</source>
            <translation>Gweinydd yr ysgol</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to send</source>
            <translation>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w anfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
                <numerusform>%n yn aros i'w hanfon</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing waits on this tablet</source>
            <translation>Nid oes dim yn aros ar y llechen hon</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Anfonwyd</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be sent. It is kept on this tablet and listed for the SENCo.</source>
            <translation>
                <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a'u rhestru i'r CADY.</numerusform>
                <numerusform>Ni ellid anfon %n. Mae'n cael ei gadw ar y llechen hon a'i restru i'r CADY.</numerusform>
                <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a'u rhestru i'r CADY.</numerusform>
                <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a'u rhestru i'r CADY.</numerusform>
                <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a'u rhestru i'r CADY.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending and receiving</source>
            <translation>Yn anfon a derbyn</translation>
        </message>
        <message>
            <source>Send and receive now</source>
            <translation>Anfon a derbyn nawr</translation>
        </message>
        <message>
            <source>This tablet has no way to the school server. Everything stays safe here.</source>
            <translation>Nid oes gan y llechen hon ffordd at weinydd yr ysgol. Mae popeth yn aros yn ddiogel yma.</translation>
        </message>
        <message>
            <source>Looking at this tablet</source>
            <translation>Yn edrych ar y llechen hon</translation>
        </message>
    </context>
    <context>
        <name>pipit::viewmodels::NoteList</name>
        <message>
            <source>You</source>
            <translation>Chi</translation>
        </message>
        <message>
            <source>A colleague</source>
            <translation>Cydweithiwr</translation>
        </message>
    </context>
    <context>
        <name>pipit::viewmodels::SchoolClock</name>
        <message>
            <source>Good morning</source>
            <translation>Bore da</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>Prynhawn da</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>Noswaith dda</translation>
        </message>
    </context>
    <context>
        <name>pipit::viewmodels::SyncReport</name>
        <message numerus="yes">
            <source>Sealed %n record(s)</source>
            <translation>
                <numerusform>Seliwyd %n o gofnodion</numerusform>
                <numerusform>Seliwyd %n cofnod</numerusform>
                <numerusform>Seliwyd %n o gofnodion</numerusform>
                <numerusform>Seliwyd %n o gofnodion</numerusform>
                <numerusform>Seliwyd %n o gofnodion</numerusform>
            </translation>
        </message>
        <message>
            <source>Seal</source>
            <translation>Selio</translation>
        </message>
        <message>
            <source>Sent %1 of %2</source>
            <translation>Anfonwyd %1 o %2</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Anfon</translation>
        </message>
        <message numerus="yes">
            <source>Received %n record(s)</source>
            <translation>
                <numerusform>Derbyniwyd %n o gofnodion</numerusform>
                <numerusform>Derbyniwyd %n cofnod</numerusform>
                <numerusform>Derbyniwyd %n o gofnodion</numerusform>
                <numerusform>Derbyniwyd %n o gofnodion</numerusform>
                <numerusform>Derbyniwyd %n o gofnodion</numerusform>
            </translation>
        </message>
        <message>
            <source>Receive</source>
            <translation>Derbyn</translation>
        </message>
        <message>
            <source>Compare with the server</source>
            <translation>Cymharu â'r gweinydd</translation>
        </message>
        <message>
            <source>Only your school can open them</source>
            <translation>Dim ond eich ysgol chi all eu hagor</translation>
        </message>
        <message numerus="yes">
            <source>%n could not be sent and is kept here</source>
            <translation>
                <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
                <numerusform>Ni ellid anfon %n, ac mae'n cael ei gadw yma</numerusform>
                <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
                <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
                <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
            </translation>
        </message>
        <message>
            <source>Counted when the server has answered for each</source>
            <translation>Cyfrir pan fydd y gweinydd wedi ateb dros bob un</translation>
        </message>
        <message numerus="yes">
            <source>%n waits for a key or a newer app</source>
            <translation>
                <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
                <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
                <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
                <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
                <numerusform>Mae %n yn aros am allwedd neu ap mwy newydd</numerusform>
            </translation>
        </message>
        <message>
            <source>From your colleagues</source>
            <translation>Gan eich cydweithwyr</translation>
        </message>
        <message>
            <source>Both sides hold the same records</source>
            <translation>Mae'r un cofnodion gan y ddwy ochr</translation>
        </message>
        <message>
            <source>Both sides count the same records</source>
            <translation>Mae'r ddwy ochr yn cyfrif yr un cofnodion</translation>
        </message>
    </context>
</TS>
