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
        <translation>Ysgrifennwch nodyn i&apos;ch cydweithwyr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Saved on this tablet, %1</source>
        <translation>Wedi&apos;i gadw ar y llechen hon, %1</translation>
    </message>
    <message>
        <source>Draft kept on this tablet. Enter keeps the note.</source>
        <translation>Drafft wedi&apos;i gadw ar y llechen hon. Mae Enter yn cadw&apos;r nodyn.</translation>
    </message>
    <message>
        <source>Enter keeps the note, Shift and Enter begins a new line</source>
        <translation>Mae Enter yn cadw&apos;r nodyn, mae Shift ac Enter yn dechrau llinell newydd</translation>
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
            <numerusform>Nid oes neb yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n person yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
            <numerusform>Mae %n o bobl yn defnyddio&apos;r llechen hon</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody uses this tablet yet</source>
        <translation>Nid oes neb yn defnyddio&apos;r llechen hon eto</translation>
    </message>
    <message>
        <source>A face appears here when somebody joins their school on this tablet. Ask the SENCo to add you.</source>
        <translation>Mae wyneb yn ymddangos yma pan fydd rhywun yn ymuno â&apos;i ysgol ar y llechen hon. Gofynnwch i&apos;r CADY eich ychwanegu.</translation>
    </message>
    <message numerus="yes">
        <source>The faces of %n people could not be read. They were left as they are; ask the technician.</source>
        <translation>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wyneb %n person. Gadawyd ef fel y mae; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
            <numerusform>Ni ellid darllen wynebau %n o bobl. Gadawyd hwy fel y maent; gofynnwch i&apos;r technegydd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>What is written here is sealed on this tablet. Only your passcode opens it.</source>
        <translation>Mae&apos;r hyn a ysgrifennir yma dan sêl ar y llechen hon. Dim ond eich cod pas chi sy&apos;n ei agor.</translation>
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
        <translation>Cadw&apos;r nodyn</translation>
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
        <translation>Mae %1 yn defnyddio&apos;r llechen hon</translation>
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
        <translation>Yn aros i&apos;w anfon</translation>
    </message>
    <message>
        <source>Two versions, the newest shows</source>
        <translation>Dau fersiwn, y diweddaraf sydd i&apos;w weld</translation>
    </message>
    <message>
        <source>Could not be sent, kept on this tablet</source>
        <translation>Ni ellid ei anfon, wedi&apos;i gadw ar y llechen hon</translation>
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
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
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
        <translation>Cuddio&apos;r cod pas</translation>
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
    <name>PlaceBar</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This tablet is full.</source>
        <translation>Mae&apos;r llechen hon yn llawn.</translation>
    </message>
    <message>
        <source>This tablet could not write to its storage.</source>
        <translation>Ni allai&apos;r llechen hon ysgrifennu i&apos;w storfa.</translation>
    </message>
    <message>
        <source>A part of this tablet&apos;s store is damaged.</source>
        <translation>Mae rhan o storfa&apos;r llechen hon wedi&apos;i difrodi.</translation>
    </message>
    <message>
        <source>Something went wrong on this tablet.</source>
        <translation>Aeth rhywbeth o&apos;i le ar y llechen hon.</translation>
    </message>
    <message>
        <source>That passcode does not open these records. Check it and try again.</source>
        <translation>Nid yw&apos;r cod pas hwnnw&apos;n agor y cofnodion hyn. Gwiriwch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Too many wrong passcodes. Wait a moment; nothing has been lost.</source>
        <translation>Gormod o godau pas anghywir. Arhoswch funud; nid oes dim wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>This person has not joined a school on this tablet yet. Ask the SENCo to add them.</source>
        <translation>Nid yw&apos;r person hwn wedi ymuno ag ysgol ar y llechen hon eto. Gofynnwch i&apos;r CADY ei ychwanegu.</translation>
    </message>
    <message>
        <source>These records were written by a newer Pipit. Update the app to open them; nothing has been lost.</source>
        <translation>Ysgrifennwyd y cofnodion hyn gan fersiwn mwy newydd o Pipit. Diweddarwch yr ap i&apos;w hagor; nid oes dim wedi&apos;i golli.</translation>
    </message>
    <message>
        <source>Pipit is already open on this tablet. Close the other window first.</source>
        <translation>Mae Pipit eisoes ar agor ar y llechen hon. Caewch y ffenestr arall yn gyntaf.</translation>
    </message>
    <message>
        <source>A part of this person&apos;s store is damaged. Nothing was changed. Ask the technician before you go on.</source>
        <translation>Mae rhan o storfa&apos;r person hwn wedi&apos;i difrodi. Ni newidiwyd dim. Gofynnwch i&apos;r technegydd cyn mynd ymlaen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or ask the technician.</source>
        <translation>Ni newidiwyd dim. Rhowch gynnig arall arni, neu gofynnwch i&apos;r technegydd.</translation>
    </message>
    <message>
        <source>Nothing was saved from the last note; it is still here in the box.</source>
        <translation>Ni chadwyd dim o&apos;r nodyn diwethaf; mae&apos;n dal yma yn y blwch.</translation>
    </message>
    <message>
        <source>This note is too long to keep.</source>
        <translation>Mae&apos;r nodyn hwn yn rhy hir i&apos;w gadw.</translation>
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
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae eich %n cofnod sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
            <numerusform>Mae&apos;r %n o gofnodion sy&apos;n aros yn ddiogel ar y llechen hon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your records are safe on this tablet.</source>
        <translation>Mae eich cofnodion yn ddiogel ar y llechen hon.</translation>
    </message>
    <message>
        <source>What answered is not the school server that this tablet knows, or it no longer knows this tablet.</source>
        <translation>Nid gweinydd yr ysgol y mae&apos;r llechen hon yn ei adnabod a atebodd, neu nid yw&apos;n adnabod y llechen hon mwyach.</translation>
    </message>
    <message>
        <source>Tell the SENCo.</source>
        <translation>Dywedwch wrth y CADY.</translation>
    </message>
    <message>
        <source>The school server gave an answer that makes no sense.</source>
        <translation>Rhoddodd gweinydd yr ysgol ateb nad yw&apos;n gwneud synnwyr.</translation>
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
        <source>This list could not be read; nothing was changed. Lock and open again.</source>
        <translation>Ni ellid darllen y rhestr hon; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
    </message>
</context>
<context>
    <name>PupilGrid</name>
    <message numerus="yes">
        <source>%n pupil(s)</source>
        <translation>
            <numerusform>Dim disgyblion</numerusform>
            <numerusform>%n disgybl</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
            <numerusform>%n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message>
        <source>has a passport</source>
        <translation>â phasbort</translation>
    </message>
</context>
<context>
    <name>PupilsPage</name>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message numerus="yes">
        <source>%n at the school</source>
        <translation>
            <numerusform>Neb yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
            <numerusform>%n yn yr ysgol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found %n pupil(s)</source>
        <translation>
            <numerusform>Heb ganfod neb</numerusform>
            <numerusform>Wedi canfod %n disgybl</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
            <numerusform>Wedi canfod %n o ddisgyblion</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a pupil by name</source>
        <translation>Dod o hyd i ddisgybl yn ôl enw</translation>
    </message>
    <message>
        <source>No pupils yet</source>
        <translation>Dim disgyblion eto</translation>
    </message>
    <message>
        <source>Nobody has this name</source>
        <translation>Nid oes gan neb yr enw hwn</translation>
    </message>
    <message>
        <source>They come with the lists of the school, or with the next sync.</source>
        <translation>Dônt gyda rhestrau&apos;r ysgol, neu gyda&apos;r cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Try the first letters of a first name or surname. Accents may be left out.</source>
        <translation>Rhowch gynnig ar lythrennau cyntaf enw neu gyfenw. Gellir gadael acenion allan.</translation>
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
        <translation>Nid oes nodyn â&apos;r geiriau hyn</translation>
    </message>
    <message>
        <source>Write the first one in the box below. It is saved on this tablet at once, and your colleagues see it after the next sync.</source>
        <translation>Ysgrifennwch yr un cyntaf yn y blwch isod. Caiff ei gadw ar y llechen hon ar unwaith, a bydd eich cydweithwyr yn ei weld ar ôl y cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Try one word, or the beginning of one. The search looks at every note on this tablet.</source>
        <translation>Rhowch gynnig ar un gair, neu ddechrau gair. Mae&apos;r chwiliad yn edrych ar bob nodyn ar y llechen hon.</translation>
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
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
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
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
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
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
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
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Mae&apos;n cael ei gadw ar y llechen hon a&apos;i restru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
            <numerusform>Ni ellid anfon %n. Maent yn cael eu cadw ar y llechen hon a&apos;u rhestru i&apos;r CADY.</numerusform>
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
    <name>Today</name>
    <message>
        <source>%1 with %2</source>
        <translation>%1 gyda %2</translation>
    </message>
    <message>
        <source>Nobody here has a passport</source>
        <translation>Nid oes gan neb yma basbort</translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) with a passport</source>
        <translation>
            <numerusform>Neb â phasbort</numerusform>
            <numerusform>%n disgybl â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
            <numerusform>%n o ddisgyblion â phasbort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you read it</source>
        <translation>
            <numerusform>dim wedi newid ers i chi ddarllen</numerusform>
            <numerusform>%n wedi newid ers i chi ei ddarllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
            <numerusform>%n wedi newid ers i chi eu darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>dim heb ei ddarllen</numerusform>
            <numerusform>%n heb ei ddarllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
            <numerusform>%n heb eu darllen eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, until %1</source>
        <translation>Nawr, tan %1</translation>
    </message>
    <message>
        <source>Next, at %1</source>
        <translation>Nesaf, am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in school</source>
        <translation>
            <numerusform>Dim gwersi yn yr ysgol</numerusform>
            <numerusform>%n wers yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
            <numerusform>%n o wersi yn yr ysgol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pupil(s) with a passport are in them</source>
        <translation>
            <numerusform>Nid oes neb â phasbort ynddynt</numerusform>
            <numerusform>%n disgybl â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
            <numerusform>%n o ddisgyblion â phasbort sydd ynddynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons on the timetable</source>
        <translation>Dim gwersi ar yr amserlen</translation>
    </message>
    <message>
        <source>They stand here once the school&apos;s timetable has been imported.</source>
        <translation>Byddant yma pan fydd amserlen yr ysgol wedi&apos;i mewnforio.</translation>
    </message>
    <message>
        <source>Today&apos;s lessons are over</source>
        <translation>Mae gwersi heddiw ar ben</translation>
    </message>
    <message>
        <source>No lessons today</source>
        <translation>Dim gwersi heddiw</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>%1 has not read</source>
        <translation>Nid yw %1 wedi darllen</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) have not read</source>
        <translation>
            <numerusform>Neb heb ddarllen</numerusform>
            <numerusform>%n cydweithiwr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
            <numerusform>%n o gydweithwyr heb ddarllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Passport of %1</source>
        <translation>Pasbort %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more passport(s) not read by all</source>
        <translation>
            <numerusform>Dim pasbort arall heb ei ddarllen gan bawb</numerusform>
            <numerusform>%n pasbort arall heb ei ddarllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
            <numerusform>%n o basbortau eraill heb eu darllen gan bawb</numerusform>
        </translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Roedd i&apos;w gynnal erbyn %1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>I&apos;w gynnal heddiw</translation>
    </message>
    <message>
        <source>Due on %1</source>
        <translation>I&apos;w gynnal erbyn %1</translation>
    </message>
    <message>
        <source>week A</source>
        <translation>wythnos A</translation>
    </message>
    <message>
        <source>week B</source>
        <translation>wythnos B</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>In school now</source>
        <translation>Yn yr ysgol nawr</translation>
    </message>
    <message>
        <source>Next in school</source>
        <translation>Nesaf yn yr ysgol</translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s)</source>
        <translation>
            <numerusform>dim pasbortau</numerusform>
            <numerusform>%n pasbort</numerusform>
            <numerusform>%n o basbortau</numerusform>
            <numerusform>%n o basbortau</numerusform>
            <numerusform>%n o basbortau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to read</source>
        <translation>
            <numerusform>dim i&apos;w ddarllen</numerusform>
            <numerusform>%n i&apos;w ddarllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
            <numerusform>%n i&apos;w darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be sent</source>
        <translation>
            <numerusform>Anfonwyd pob cofnod</numerusform>
            <numerusform>Ni ellid anfon %n cofnod</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
            <numerusform>Ni ellid anfon %n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this tablet</source>
        <translation>Wedi&apos;i gadw ar y llechen hon</translation>
    </message>
    <message>
        <source>Two versions of one passport</source>
        <translation>Dau fersiwn o un pasbort</translation>
    </message>
    <message numerus="yes">
        <source>%n passport(s) to read</source>
        <translation>
            <numerusform>Dim pasbortau i&apos;w darllen</numerusform>
            <numerusform>%n pasbort i&apos;w ddarllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
            <numerusform>%n o basbortau i&apos;w darllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more review(s) due</source>
        <translation>
            <numerusform>Dim adolygiad arall</numerusform>
            <numerusform>%n adolygiad arall i&apos;w gynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
            <numerusform>%n o adolygiadau eraill i&apos;w cynnal</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft, not shared yet</source>
        <translation>Eich drafft, heb ei rannu eto</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Begun, not kept yet</source>
        <translation>Wedi&apos;i ddechrau, heb ei gadw eto</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to send</source>
        <translation>
            <numerusform>Dim yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w anfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
            <numerusform>%n yn aros i&apos;w hanfon</numerusform>
        </translation>
    </message>
    <message>
        <source>They go with the next sync</source>
        <translation>Ânt gyda&apos;r cydamseru nesaf</translation>
    </message>
    <message>
        <source>Tomorrow at %1</source>
        <translation>Yfory am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>TodayAside</name>
    <message>
        <source>Needs your eye</source>
        <translation>Angen eich sylw</translation>
    </message>
    <message>
        <source>Nothing for now. What colleagues share shows here after the next sync.</source>
        <translation>Dim am y tro. Bydd yr hyn y mae cydweithwyr yn ei rannu i&apos;w weld yma ar ôl y cydamseru nesaf.</translation>
    </message>
    <message>
        <source>Reviews due</source>
        <translation>Adolygiadau i&apos;w cynnal</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb eu gorffen</translation>
    </message>
</context>
<context>
    <name>TodayHead</name>
    <message>
        <source>At the door</source>
        <translation>Wrth y drws</translation>
    </message>
</context>
<context>
    <name>TodayLine</name>
    <message>
        <source>Now</source>
        <translation>Nawr</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TodayStart</name>
    <message>
        <source>Bring in your school</source>
        <translation>Dewch â&apos;ch ysgol i mewn</translation>
    </message>
    <message>
        <source>Your school has not come yet</source>
        <translation>Nid yw eich ysgol wedi cyrraedd eto</translation>
    </message>
    <message>
        <source>Pupils, classes, staff and timetable come from the lists that your office exports. Nothing changes before you have seen what is in them.</source>
        <translation>Daw disgyblion, dosbarthiadau, staff ac amserlen o&apos;r rhestrau y mae eich swyddfa&apos;n eu hallforio. Nid oes dim yn newid cyn i chi weld beth sydd ynddynt.</translation>
    </message>
    <message>
        <source>Classes and passports come with the next sync. Press the chip above to send and receive now.</source>
        <translation>Daw dosbarthiadau a phasbortau gyda&apos;r cydamseru nesaf. Pwyswch y botwm uchod i anfon a derbyn nawr.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
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
        <translation>Cymharu â&apos;r gweinydd</translation>
    </message>
    <message>
        <source>Only your school can open them</source>
        <translation>Dim ond eich ysgol chi all eu hagor</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be sent and is kept here</source>
        <translation>
            <numerusform>Ni ellid anfon %n, ac maent yn cael eu cadw yma</numerusform>
            <numerusform>Ni ellid anfon %n, ac mae&apos;n cael ei gadw yma</numerusform>
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
        <translation>Mae&apos;r un cofnodion gan y ddwy ochr</translation>
    </message>
    <message>
        <source>Both sides count the same records</source>
        <translation>Mae&apos;r ddwy ochr yn cyfrif yr un cofnodion</translation>
    </message>
</context>
    <context>
        <name>AlertWords</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ClassList</name>
        <message>
            <source>My classes</source>
            <translation>Fy nosbarthiadau</translation>
        </message>
        <message>
            <source>Other classes</source>
            <translation>Dosbarthiadau eraill</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Pob dosbarth</translation>
        </message>
    </context>
    <context>
        <name>DimCover</name>
        <message>
            <source>Show the passports again</source>
            <translation>Dangos y pasbortau eto</translation>
        </message>
    </context>
    <context>
        <name>DoorCards</name>
        <message numerus="yes">
            <source>%n passport(s)</source>
            <translation>
                <numerusform>%n pasbort</numerusform>
                <numerusform>%n pasbort</numerusform>
                <numerusform>%n pasbort</numerusform>
                <numerusform>%n pasbort</numerusform>
                <numerusform>%n pasbort</numerusform>
            </translation>
        </message>
        <message>
            <source>No passports in this class</source>
            <translation>Dim pasbortau yn y dosbarth hwn</translation>
        </message>
        <message>
            <source>When a passport of one of these pupils is shared, what helps them stands here.</source>
            <translation>Pan gaiff pasbort un o&apos;r disgyblion hyn ei rannu, bydd yr hyn sy&apos;n eu helpu i&apos;w weld yma.</translation>
        </message>
    </context>
    <context>
        <name>DoorLines</name>
        <message>
            <source>Two versions, the newest shows</source>
            <translation>Dwy fersiwn, y ddiweddaraf sy&apos;n dangos</translation>
        </message>
    </context>
    <context>
        <name>DoorPage</name>
        <message>
            <source>Which class is coming in?</source>
            <translation>Pa ddosbarth sy&apos;n dod i mewn?</translation>
        </message>
        <message>
            <source>Previous class</source>
            <translation>Dosbarth blaenorol</translation>
        </message>
        <message>
            <source>Next class</source>
            <translation>Dosbarth nesaf</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Dosbarthiadau</translation>
        </message>
        <message>
            <source>No classes on this tablet yet</source>
            <translation>Dim dosbarthiadau ar y llechen hon eto</translation>
        </message>
        <message>
            <source>They come with the school&apos;s lists: the SENCo imports those, and the next sync brings them here.</source>
            <translation>Daw&apos;r rhain gyda rhestrau&apos;r ysgol: y Cydlynydd ADY sy&apos;n eu mewnforio, a daw&apos;r cydamseriad nesaf â nhw yma.</translation>
        </message>
    </context>
    <context>
        <name>ReadPanel</name>
        <message numerus="yes">
            <source>%n new or changed since you last read</source>
            <translation>
                <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
                <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
                <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
                <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
                <numerusform>%n yn newydd neu wedi newid ers i chi ddarllen</numerusform>
            </translation>
        </message>
        <message>
            <source>I have read these</source>
            <translation>Rwyf wedi darllen y rhain</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Wedi&apos;u darllen</translation>
        </message>
        <message>
            <source>Saved on this tablet. Only you and the SEN team see it.</source>
            <translation>Wedi&apos;i gadw ar y llechen hon. Dim ond chi a&apos;r tîm ADY sy&apos;n ei weld.</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Door</source>
            <translation>Drws</translation>
        </message>
    </context>
    <context>
        <name>pipit::viewmodels::ClassDoor</name>
        <message>
            <source>Door</source>
            <translation>Drws</translation>
        </message>
    </context>
    <context>
        <name>Door</name>
        <message>
            <source>Medical list, %1</source>
            <translation>Rhestr feddygol, %1</translation>
        </message>
        <message>
            <source>Medical list, no date</source>
            <translation>Rhestr feddygol, heb ddyddiad</translation>
        </message>
        <message>
            <source>Alert: %1</source>
            <translation>Rhybudd: %1</translation>
        </message>
        <message>
            <source>Two versions, the newest shows</source>
            <translation>Dwy fersiwn, y ddiweddaraf sy&apos;n dangos</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Wedi newid</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Newydd</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Nesaf: %1</translation>
        </message>
        <message>
            <source>%1 since you last read</source>
            <translation>%1 ers i chi ddarllen ddiwethaf</translation>
        </message>
        <message numerus="yes">
            <source>%n pupil(s) without a passport</source>
            <translation>
                <numerusform>%n disgybl heb basbort</numerusform>
                <numerusform>%n disgybl heb basbort</numerusform>
                <numerusform>%n disgybl heb basbort</numerusform>
                <numerusform>%n disgybl heb basbort</numerusform>
                <numerusform>%n disgybl heb basbort</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) without a passport</source>
            <translation>
                <numerusform>%n arall heb basbort</numerusform>
                <numerusform>%n arall heb basbort</numerusform>
                <numerusform>%n arall heb basbort</numerusform>
                <numerusform>%n arall heb basbort</numerusform>
                <numerusform>%n arall heb basbort</numerusform>
            </translation>
        </message>
        <message>
            <source>Pipit is not the medical record.</source>
            <translation>Nid Pipit yw&apos;r cofnod meddygol.</translation>
        </message>
        <message>
            <source>Medical list of %1.</source>
            <translation>Rhestr feddygol %1.</translation>
        </message>
        <message>
            <source>The medical list has no date.</source>
            <translation>Nid oes dyddiad ar y rhestr feddygol.</translation>
        </message>
        <message numerus="yes">
            <source>This tablet cannot open the passports of %n pupil(s) yet. Send and receive, or ask the SENCo.</source>
            <translation>
                <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
                <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
                <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
                <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
                <numerusform>Ni all y llechen hon agor pasbortau %n disgybl eto. Anfonwch a derbyniwch, neu gofynnwch i&apos;r Cydlynydd ADY.</numerusform>
            </translation>
        </message>
        <message>
            <source>The passports could not be read; nothing was changed. Lock and open again.</source>
            <translation>Nid oedd modd darllen y pasbortau; ni newidiwyd dim. Clowch ac agorwch eto.</translation>
        </message>
        <message>
            <source>That you have read these was not saved; nothing else changed.</source>
            <translation>Ni chadwyd eich bod wedi darllen y rhain; ni newidiodd dim arall.</translation>
        </message>
        <message>
            <source>Make room on the tablet, then press again.</source>
            <translation>Gwnewch le ar y llechen, yna pwyswch eto.</translation>
        </message>
        <message>
            <source>Press again to try once more.</source>
            <translation>Pwyswch eto i roi cynnig arall arni.</translation>
        </message>
    </context>
</TS>
