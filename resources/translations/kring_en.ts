<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>AboutSection</name>
    <message>
        <source>Kring is gemaakt met</source>
        <translation>Kring is made with</translation>
    </message>
    <message>
        <source>Kring is vrije software met de licentie Apache-2.0. Het gebruikt geen internet.</source>
        <translation>Kring is free software under the licence Apache-2.0. It uses no internet.</translation>
    </message>
    <message>
        <source>Kring {versie}</source>
        <translation>Kring {versie}</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Haar pincode</source>
        <translation>Her PIN</translation>
    </message>
    <message>
        <source>Haar wachtzin</source>
        <translation>Her passphrase</translation>
    </message>
    <message>
        <source>Iemand toevoegen</source>
        <translation>Add someone</translation>
    </message>
    <message>
        <source>Laat haar zelf haar wachtzin en pincode typen. Daarna typ jij je eigen wachtzin.</source>
        <translation>Let her type her passphrase and PIN herself. Then you type your own passphrase.</translation>
    </message>
    <message>
        <source>Typ haar voornaam.</source>
        <translation>Type her first name.</translation>
    </message>
    <message>
        <source>Voeg toe</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
</context>
<context>
    <name>AllGroupsPage</name>
    <message>
        <source>Alle groepen</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>En nog {n}. Typ een deel van de naam.</source>
        <translation>And {n} more. Type a part of the name.</translation>
    </message>
    <message>
        <source>Geen groep met deze letters in de naam.</source>
        <translation>No group with these letters in its name.</translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Terug naar Start</source>
        <translation>Back to Start</translation>
    </message>
</context>
<context>
    <name>Asides</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Afgemeld</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Eerder weg</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Komt later</source>
        <translation>Coming later</translation>
    </message>
    <message>
        <source>Niet gekomen</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Verwacht</source>
        <translation>Expected</translation>
    </message>
</context>
<context>
    <name>AttendanceTable</name>
    <message>
        <source>Van wie de gegevens gewist zijn, kwamen er: {aantallen}.</source>
        <translation>Of those whose data were wiped, this many came: {aantallen}.</translation>
    </message>
    <message>
        <source>bijeenkomst {n}: {came} van {all}</source>
        <translation>session {n}: {came} of {all}</translation>
    </message>
    <message>
        <source>gekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>vervalt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>{n} van {m}</source>
        <translation>{n} of {m}</translation>
    </message>
</context>
<context>
    <name>BackupContentsView</name>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Gemaakt</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Groepen</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Laatste wijziging</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>BackupOffice</name>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Putting a backup back</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>De kopie is er weer.</source>
        <translation>The copy is back.</translation>
    </message>
    <message>
        <source>De kopie van vóór het terugzetten verdwijnt als Kring sluit.</source>
        <translation>The copy from before goes when Kring closes.</translation>
    </message>
    <message>
        <source>Maak reservekopie</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Reservekopieën gaan nu naar een andere plek.</source>
        <translation>Backups go to another place now.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vanaf de volgende reservekopie blijven er {n} staan.</source>
        <translation>From the next backup on, {n} of them stay.</translation>
    </message>
</context>
<context>
    <name>BackupPlace</name>
    <message>
        <source>Kies je USB-stick of een map</source>
        <translation>Choose your USB stick or a folder</translation>
    </message>
    <message>
        <source>Kies map…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Map voor reservekopieën</source>
        <translation>Folder for backups</translation>
    </message>
    <message>
        <source>Map voor reservekopieën gewijzigd.</source>
        <translation>Folder for backups changed.</translation>
    </message>
    <message>
        <source>Nog niet gekozen. Dat kan ook later.</source>
        <translation>Not chosen yet. That can wait.</translation>
    </message>
</context>
<context>
    <name>BackupRun</name>
    <message>
        <source>Kies je USB-stick of een map</source>
        <translation>Choose your USB stick or a folder</translation>
    </message>
</context>
<context>
    <name>BackupsHere</name>
    <message>
        <source>Bewaard van vóór het terugzetten</source>
        <translation>Kept from before a backup was put back</translation>
    </message>
    <message>
        <source>Deze plek is er nu niet.</source>
        <translation>This place is not there now.</translation>
    </message>
    <message>
        <source>Een reservekopie terugzetten</source>
        <translation>Putting a backup back</translation>
    </message>
    <message>
        <source>Kies eerst een plek.</source>
        <translation>Choose a place first.</translation>
    </message>
    <message>
        <source>Kies er een. Je ziet eerst wat erin zit.</source>
        <translation>Choose one. You see what is in it first.</translation>
    </message>
    <message>
        <source>Op deze plek staat nog geen reservekopie.</source>
        <translation>There is no backup in this place yet.</translation>
    </message>
    <message>
        <source>Reservekopieën op deze plek</source>
        <translation>Backups in this place</translation>
    </message>
    <message>
        <source>Terugzetten doet een verloskundige of de coördinator.</source>
        <translation>A midwife or the coordinator can put one back.</translation>
    </message>
    <message>
        <source>Verwijder</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Zet terug</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Zoek op een andere plek…</source>
        <translation>Look in another place…</translation>
    </message>
    <message>
        <source>van een andere praktijk</source>
        <translation>of another practice</translation>
    </message>
    <message>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>BeforehandOffice</name>
    <message>
        <source>Meetbriefjes</source>
        <translation>Measuring slips</translation>
    </message>
    <message>
        <source>Papieren vooraf</source>
        <translation>Papers beforehand</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Get ready</translation>
    </message>
</context>
<context>
    <name>BellyCheckPage</name>
    <message>
        <source>Afgesproken.</source>
        <translation>Agreed.</translation>
    </message>
    <message>
        <source>Buikcheck</source>
        <translation>Belly check</translation>
    </message>
    <message>
        <source>Een getal is nog niet bewaard. Kijk nog eens, of kies Sluit.</source>
        <translation>A number is not stored yet. Look again, or choose Close.</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien: {naam}.</source>
        <translation>Seen: {naam}.</translation>
    </message>
    <message>
        <source>Haar dossier</source>
        <translation>Her file</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Teruggehaald.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Weer gedaan.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>geboren {dag}</source>
        <translation>born {dag}</translation>
    </message>
    <message>
        <source>sluit over {m}:{s}</source>
        <translation>closes in {m}:{s}</translation>
    </message>
    <message>
        <source>uitgerekend {dag}</source>
        <translation>due {dag}</translation>
    </message>
    <message>
        <source>{weken} weken</source>
        <translation>{weken} weeks</translation>
    </message>
</context>
<context>
    <name>BellyQueue</name>
    <message>
        <source>1 vrouw komt nog.</source>
        <translation>1 woman is still to come.</translation>
    </message>
    <message>
        <source>De kring kan om {tijd} uur beginnen, 1 minuut later.</source>
        <translation>The circle can start at {tijd}, 1 minute later.</translation>
    </message>
    <message>
        <source>De kring kan om {tijd} uur beginnen, zoals gepland.</source>
        <translation>The circle can start at {tijd}, as planned.</translation>
    </message>
    <message>
        <source>De kring kan om {tijd} uur beginnen, {n} minuten later.</source>
        <translation>The circle can start at {tijd}, {n} minutes later.</translation>
    </message>
    <message>
        <source>De laatste is klaar om {tijd} uur.</source>
        <translation>The last one is done at {tijd}.</translation>
    </message>
    <message>
        <source>Er lukken er nog {n} voordat de kring zou beginnen.</source>
        <translation>{n} more can be seen before the circle was to start.</translation>
    </message>
    <message>
        <source>eerder weg</source>
        <translation>left early</translation>
    </message>
    <message>
        <source>eigen afspraak</source>
        <translation>own appointment</translation>
    </message>
    <message>
        <source>gezien</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>komt nog</source>
        <translation>still to come</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>nu, {n} min</source>
        <translation>now, {n} min</translation>
    </message>
    <message>
        <source>om {tijd}</source>
        <translation>at {tijd}</translation>
    </message>
    <message>
        <source>{n} min per vrouw</source>
        <translation>{n} min per woman</translation>
    </message>
    <message>
        <source>{n} van {m}</source>
        <translation>{n} of {m}</translation>
    </message>
    <message>
        <source>{n} vrouwen komen nog.</source>
        <translation>{n} women are still to come.</translation>
    </message>
</context>
<context>
    <name>BellyQueueButton</name>
    <message>
        <source>Buikchecks {aantal}</source>
        <translation>Belly checks {aantal}</translation>
    </message>
</context>
<context>
    <name>BellyQueuePanel</name>
    <message>
        <source>Buikchecks</source>
        <translation>Belly checks</translation>
    </message>
    <message>
        <source>Eigen afspraak voor {naam}.</source>
        <translation>Own appointment for {naam}.</translation>
    </message>
    <message>
        <source>Gezien: {naam}.</source>
        <translation>Seen: {naam}.</translation>
    </message>
    <message>
        <source>Niemand wacht nog op de buikcheck.</source>
        <translation>Nobody is waiting for the belly check any more.</translation>
    </message>
    <message>
        <source>Nog niemand voor de buikcheck.</source>
        <translation>Nobody for the belly check yet.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Toch niet gezien: {naam}.</source>
        <translation>Not seen after all: {naam}.</translation>
    </message>
    <message>
        <source>Weer in de rij: {naam}.</source>
        <translation>Back in the queue: {naam}.</translation>
    </message>
</context>
<context>
    <name>BellyQueueRow</name>
    <message>
        <source>Eigen afspraak</source>
        <translation>Own appointment</translation>
    </message>
    <message>
        <source>Eigen afspraak: {naam}</source>
        <translation>Own appointment: {naam}</translation>
    </message>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Gezien: {naam}</source>
        <translation>Seen: {naam}</translation>
    </message>
    <message>
        <source>Noteer</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Noteer bij {naam}</source>
        <translation>Note for {naam}</translation>
    </message>
    <message>
        <source>Toch in de rij</source>
        <translation>Back in the queue</translation>
    </message>
    <message>
        <source>Toch in de rij: {naam}</source>
        <translation>Back in the queue: {naam}</translation>
    </message>
    <message>
        <source>Toch niet</source>
        <translation>Not after all</translation>
    </message>
    <message>
        <source>Toch niet gezien: {naam}</source>
        <translation>Not seen after all: {naam}</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>in progress</translation>
    </message>
</context>
<context>
    <name>BlockGuide</name>
    <message>
        <source>Aan het eind is gezegd</source>
        <translation>Said by the end</translation>
    </message>
    <message>
        <source>Dit heb je nodig</source>
        <translation>You need this</translation>
    </message>
    <message>
        <source>Let op</source>
        <translation>Keep in mind</translation>
    </message>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Minder</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>Neem de volgende keer mee</source>
        <translation>Bring this next time</translation>
    </message>
    <message>
        <source>Om mee te beginnen</source>
        <translation>To begin with</translation>
    </message>
    <message>
        <source>Volgende keer mee: {spullen}</source>
        <translation>Bring next time: {spullen}</translation>
    </message>
    <message>
        <source>Zo doe je het</source>
        <translation>How to do it</translation>
    </message>
</context>
<context>
    <name>BlockNotes</name>
    <message>
        <source>(niet over één persoon)</source>
        <translation>(not about one person)</translation>
    </message>
    <message>
        <source>Notities bij dit blok</source>
        <translation>Notes on this block</translation>
    </message>
    <message>
        <source>Notities bij dit blok, niet over één persoon</source>
        <translation>Notes on this block, not about one person</translation>
    </message>
    <message>
        <source>Notities bij {blok}</source>
        <translation>Notes on {blok}</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>Eerder (Ctrl+↑)</source>
        <translation>Earlier (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Later (Ctrl+↓)</source>
        <translation>Later (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Nu naar dit blok (Enter)</source>
        <translation>To this block now (Enter)</translation>
    </message>
    <message>
        <source>Nu naar {blok}</source>
        <translation>To {blok} now</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>komt nog</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>staat stil</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>{blok} eerder</source>
        <translation>{blok} earlier</translation>
    </message>
    <message>
        <source>{blok} later</source>
        <translation>{blok} later</translation>
    </message>
    <message>
        <source>{lengte}, zou {n} worden</source>
        <translation>{lengte}, would become {n}</translation>
    </message>
    <message>
        <source>{van} → {naar} min</source>
        <translation>{van} → {naar} min</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 minuut achter</source>
        <translation>1 minute behind</translation>
    </message>
    <message>
        <source>1 minuut over</source>
        <translation>1 minute over</translation>
    </message>
    <message>
        <source>1 minuut voor</source>
        <translation>1 minute ahead</translation>
    </message>
    <message>
        <source>de tijd is om</source>
        <translation>time is up</translation>
    </message>
    <message>
        <source>nog even</source>
        <translation>a moment left</translation>
    </message>
    <message>
        <source>nog ruim een minuut</source>
        <translation>just over a minute left</translation>
    </message>
    <message>
        <source>nog {n} minuten</source>
        <translation>{n} minutes left</translation>
    </message>
    <message>
        <source>op schema</source>
        <translation>on schedule</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>{n} minuten achter</source>
        <translation>{n} minutes behind</translation>
    </message>
    <message>
        <source>{n} minuten over</source>
        <translation>{n} minutes over</translation>
    </message>
    <message>
        <source>{n} minuten voor</source>
        <translation>{n} minutes ahead</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Naar de notities</source>
        <translation>To the notes</translation>
    </message>
    <message>
        <source>Nog geen vragen op het bord. Typ hieronder een vraag.</source>
        <translation>No questions on the board yet. Type a question below.</translation>
    </message>
    <message>
        <source>Thema besproken.</source>
        <translation>Theme covered.</translation>
    </message>
    <message>
        <source>Vraag van het bord gehaald.</source>
        <translation>Question taken off the board.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Begeleiders: {namen}</source>
        <translation>Facilitators: {namen}</translation>
    </message>
    <message>
        <source>Groepsbijeenkomst {n}</source>
        <translation>Group session {n}</translation>
    </message>
    <message>
        <source>Kun je niet? Bel {telefoon}.</source>
        <translation>Cannot come? Call {telefoon}.</translation>
    </message>
    <message>
        <source>{groep}, bijeenkomst {n} van {m}</source>
        <translation>{groep}, session {n} of {m}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>Ctrl+Z haalt de nieuwste wijziging terug.</source>
        <translation>Ctrl+Z takes the newest change back.</translation>
    </message>
    <message>
        <source>Laatste wijzigingen</source>
        <translation>Last changes</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>teruggehaald</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Afronden</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>aanwezigheid aangepast</source>
        <translation>attendance changed</translation>
    </message>
    <message>
        <source>aanwezigheid: {stand}</source>
        <translation>attendance: {stand}</translation>
    </message>
    <message>
        <source>afspraak afgehandeld</source>
        <translation>finished what was agreed</translation>
    </message>
    <message>
        <source>afspraak gemaakt</source>
        <translation>agreed something with her</translation>
    </message>
    <message>
        <source>bevinding half getypt</source>
        <translation>half typed a finding</translation>
    </message>
    <message>
        <source>bevinding van de buikcheck aangepast</source>
        <translation>changed a finding of the belly check</translation>
    </message>
    <message>
        <source>bevinding van de buikcheck genoteerd</source>
        <translation>noted a finding of the belly check</translation>
    </message>
    <message>
        <source>bijeenkomst geopend</source>
        <translation>session opened</translation>
    </message>
    <message>
        <source>bijeenkomst gesloten</source>
        <translation>session closed</translation>
    </message>
    <message>
        <source>bijeenkomst heropend</source>
        <translation>session reopened</translation>
    </message>
    <message>
        <source>bloeddruk erbij gezet</source>
        <translation>blood pressure added</translation>
    </message>
    <message>
        <source>bloeddruk verplaatst naar een andere vrouw</source>
        <translation>blood pressure moved to another woman</translation>
    </message>
    <message>
        <source>bloeddruk verplaatst van een andere vrouw</source>
        <translation>blood pressure moved from another woman</translation>
    </message>
    <message>
        <source>blok overgeslagen</source>
        <translation>block skipped</translation>
    </message>
    <message>
        <source>blok terug</source>
        <translation>back one block</translation>
    </message>
    <message>
        <source>blok verder</source>
        <translation>on to the next block</translation>
    </message>
    <message>
        <source>blok verplaatst</source>
        <translation>block moved</translation>
    </message>
    <message>
        <source>bovendruk en onderdruk aangepast</source>
        <translation>upper and lower pressure changed</translation>
    </message>
    <message>
        <source>bovendruk en onderdruk ingevuld</source>
        <translation>upper and lower pressure entered</translation>
    </message>
    <message>
        <source>bovendruk en onderdruk: wil niet meten</source>
        <translation>upper and lower pressure: prefers not to measure</translation>
    </message>
    <message>
        <source>buikcheck op eigen afspraak</source>
        <translation>belly check at her own appointment</translation>
    </message>
    <message>
        <source>buikcheck toch in de rij</source>
        <translation>belly check in the queue after all</translation>
    </message>
    <message>
        <source>buikcheck: gezien</source>
        <translation>belly check: seen</translation>
    </message>
    <message>
        <source>buikcheck: toch nog niet gezien</source>
        <translation>belly check: not seen yet after all</translation>
    </message>
    <message>
        <source>eigen papier bekeken of geprint</source>
        <translation>own paper viewed or printed</translation>
    </message>
    <message>
        <source>eigen papier erbij gezet</source>
        <translation>own paper added</translation>
    </message>
    <message>
        <source>eigen papier weggehaald</source>
        <translation>own paper removed</translation>
    </message>
    <message>
        <source>gemiste bijeenkomst ingehaald of gepland</source>
        <translation>caught up on a missed session, or planned it</translation>
    </message>
    <message>
        <source>getal half ingevuld</source>
        <translation>number half typed</translation>
    </message>
    <message>
        <source>gewicht aangepast</source>
        <translation>weight changed</translation>
    </message>
    <message>
        <source>gewicht erbij gezet</source>
        <translation>weight added</translation>
    </message>
    <message>
        <source>gewicht ingevuld</source>
        <translation>weight entered</translation>
    </message>
    <message>
        <source>gewicht verplaatst naar een andere vrouw</source>
        <translation>weight moved to another woman</translation>
    </message>
    <message>
        <source>gewicht verplaatst van een andere vrouw</source>
        <translation>weight moved from another woman</translation>
    </message>
    <message>
        <source>gewicht: wil niet meten</source>
        <translation>weight: prefers not to measure</translation>
    </message>
    <message>
        <source>half getal weggehaald</source>
        <translation>half-typed number taken out</translation>
    </message>
    <message>
        <source>iets gewijzigd</source>
        <translation>something changed</translation>
    </message>
    <message>
        <source>klaar op het Lijstje</source>
        <translation>done on the list</translation>
    </message>
    <message>
        <source>meer over de bloeddruk gezegd</source>
        <translation>more said about the blood pressure</translation>
    </message>
    <message>
        <source>meer over het gewicht gezegd</source>
        <translation>more said about the weight</translation>
    </message>
    <message>
        <source>meer tijd voor het blok</source>
        <translation>more time for the block</translation>
    </message>
    <message>
        <source>meetbriefjes gemaakt</source>
        <translation>measuring slips made</translation>
    </message>
    <message>
        <source>meten aangepast</source>
        <translation>measuring changed</translation>
    </message>
    <message>
        <source>minder tijd voor het blok</source>
        <translation>less time for the block</translation>
    </message>
    <message>
        <source>naam of aantal van een eigen papier gewijzigd</source>
        <translation>name or number of an own paper changed</translation>
    </message>
    <message>
        <source>naar een ander blok</source>
        <translation>went to another block</translation>
    </message>
    <message>
        <source>naar een andere stap</source>
        <translation>on to another step</translation>
    </message>
    <message>
        <source>naar {stap}</source>
        <translation>to {stap}</translation>
    </message>
    <message>
        <source>nabesproken</source>
        <translation>looked back on</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <source>notitie over haar</source>
        <translation>note about her</translation>
    </message>
    <message>
        <source>op het Lijstje gezet</source>
        <translation>put on the list</translation>
    </message>
    <message>
        <source>overgenomen in het eigen dossier</source>
        <translation>copied into the practice&apos;s own record</translation>
    </message>
    <message>
        <source>papier bewaard om nog te printen</source>
        <translation>kept a paper to be printed</translation>
    </message>
    <message>
        <source>papier geprint of opgeslagen</source>
        <translation>paper printed or saved</translation>
    </message>
    <message>
        <source>papier hoeft niet meer geprint</source>
        <translation>let a paper to be printed go</translation>
    </message>
    <message>
        <source>papier om mee te geven gemaakt</source>
        <translation>paper to give along made</translation>
    </message>
    <message>
        <source>programma begonnen</source>
        <translation>programme started</translation>
    </message>
    <message>
        <source>programma ging verder</source>
        <translation>programme resumed</translation>
    </message>
    <message>
        <source>programma stilgezet</source>
        <translation>programme paused</translation>
    </message>
    <message>
        <source>thema bijgewerkt</source>
        <translation>theme updated</translation>
    </message>
    <message>
        <source>toch niet overgenomen</source>
        <translation>not copied after all</translation>
    </message>
    <message>
        <source>verloren minuten verdeeld</source>
        <translation>lost minutes spread</translation>
    </message>
    <message>
        <source>vraag half getypt</source>
        <translation>question half typed</translation>
    </message>
    <message>
        <source>vraag op het bord bijgewerkt</source>
        <translation>question on the board updated</translation>
    </message>
    <message>
        <source>vraag op het bord gezet</source>
        <translation>question put on the board</translation>
    </message>
    <message>
        <source>vraag van het bord gehaald</source>
        <translation>question taken off the board</translation>
    </message>
</context>
<context>
    <name>CheckAgreed</name>
    <message>
        <source>Vervolg</source>
        <translation>Follow-up</translation>
    </message>
</context>
<context>
    <name>CheckFindings</name>
    <message>
        <source>+ gehoord</source>
        <translation>+ heard</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Bevindingen</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>{dag}: {bevindingen}</source>
        <translation>{dag}: {bevindingen}</translation>
    </message>
    <message>
        <source>− niet</source>
        <translation>− not</translation>
    </message>
</context>
<context>
    <name>CheckTalk</name>
    <message>
        <source>Besproken</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>Notitie, alleen in haar dossier</source>
        <translation>Note, only in her file</translation>
    </message>
    <message>
        <source>Verder besproken</source>
        <translation>Also talked about</translation>
    </message>
    <message>
        <source>Wat nog meer?</source>
        <translation>What else?</translation>
    </message>
</context>
<context>
    <name>CheckinGrid</name>
    <message>
        <source>Opgeslagen bij {naam}.</source>
        <translation>Saved for {naam}.</translation>
    </message>
</context>
<context>
    <name>CheckinPage</name>
    <message>
        <source>Deelnemer toevoegen</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>Er is niets om terug te halen.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Naar afronden</source>
        <translation>To closing</translation>
    </message>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Op het Lijstje gezet.</source>
        <translation>Put on the list.</translation>
    </message>
    <message>
        <source>Staat al op het Lijstje.</source>
        <translation>It is on the list already.</translation>
    </message>
    <message>
        <source>Start de kring</source>
        <translation>Start the circle</translation>
    </message>
    <message>
        <source>Teruggehaald bij {naam}.</source>
        <translation>Undone for {naam}.</translation>
    </message>
    <message>
        <source>Teruggehaald.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Toch afronden</source>
        <translation>Finish anyway</translation>
    </message>
    <message>
        <source>Toch meten</source>
        <translation>Measure after all</translation>
    </message>
    <message>
        <source>Toch starten</source>
        <translation>Start anyway</translation>
    </message>
    <message>
        <source>Weer gedaan.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>Weer opgeslagen bij {naam}.</source>
        <translation>Saved again for {naam}.</translation>
    </message>
    <message>
        <source>Zelf invoeren</source>
        <translation>Self-entry</translation>
    </message>
    <message>
        <source>opgeslagen {tijd}</source>
        <translation>saved {tijd}</translation>
    </message>
    <message>
        <source>{n} van {m} klaar</source>
        <translation>{n} of {m} done</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>past bij deze groep</source>
        <translation>fits this group</translation>
    </message>
</context>
<context>
    <name>ChoiceColumn</name>
    <message>
        <source>Geen groep met plaats</source>
        <translation>No group with places</translation>
    </message>
    <message>
        <source>Maak eerst een groep. Na 24 weken komt er niemand meer bij.</source>
        <translation>Make a group first. After 24 weeks nobody joins any more.</translation>
    </message>
    <message>
        <source>Zet hier</source>
        <translation>Put here</translation>
    </message>
</context>
<context>
    <name>ChooseBackup</name>
    <message>
        <source>Gevonden reservekopieën</source>
        <translation>Backups that were found</translation>
    </message>
    <message>
        <source>Ik zie geen USB-stick. Stop hem erin en kies “Nog een keer”. Of kies een map.</source>
        <translation>I see no USB stick. Put it in and choose “Once more”. Or choose a folder.</translation>
    </message>
    <message>
        <source>Kies de USB-stick of de map met de reservekopie.</source>
        <translation>Choose the USB stick or the folder with the backup.</translation>
    </message>
    <message>
        <source>Kies de map met de reservekopie</source>
        <translation>Choose the folder with the backup</translation>
    </message>
    <message>
        <source>Kies de reservekopie die je wilt terugzetten. Je ziet eerst wat erin zit.</source>
        <translation>Choose the backup that you want to put back. You see what is in it first.</translation>
    </message>
    <message>
        <source>Kies een map…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Op de USB-stick staat geen reservekopie. Stop er een andere in, of kies een map.</source>
        <translation>There is no backup on the USB stick. Put in another one, or choose a folder.</translation>
    </message>
    <message>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>CirclePage</name>
    <message>
        <source>Bord: 1 vraag</source>
        <translation>Board: 1 question</translation>
    </message>
    <message>
        <source>Bord: geen vragen</source>
        <translation>Board: no questions</translation>
    </message>
    <message>
        <source>Bord: {n} vragen</source>
        <translation>Board: {n} questions</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Naar afronden</source>
        <translation>To closing</translation>
    </message>
    <message>
        <source>Scherm voor de groep</source>
        <translation>Screen for the group</translation>
    </message>
    <message>
        <source>klaar om {tijd} uur</source>
        <translation>done at {tijd}</translation>
    </message>
    <message>
        <source>opgeslagen {tijd}</source>
        <translation>saved {tijd}</translation>
    </message>
</context>
<context>
    <name>CircleVerbs</name>
    <message>
        <source>1 blok</source>
        <translation>1 block</translation>
    </message>
    <message>
        <source>Korter gemaakt: {blokken}.</source>
        <translation>Made shorter: {blokken}.</translation>
    </message>
    <message>
        <source>Nu: {blok}.</source>
        <translation>Now: {blok}.</translation>
    </message>
    <message>
        <source>{blok} overgeslagen.</source>
        <translation>{blok} skipped.</translation>
    </message>
    <message>
        <source>{n} blokken</source>
        <translation>{n} blocks</translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>Gezien</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Hier: {hier}. Andere laptop: {daar}.</source>
        <translation>Here: {hier}. Other laptop: {daar}.</translation>
    </message>
    <message>
        <source>Houd wat hier staat</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>Neem het andere</source>
        <translation>Take the other</translation>
    </message>
    <message>
        <source>Op beide laptops is gemeten. Beide metingen blijven bewaard; de laatste telt.</source>
        <translation>She was measured on both laptops. Both readings are kept; the last one counts.</translation>
    </message>
    <message>
        <source>aanwezigheid</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>de groep</source>
        <translation>the group</translation>
    </message>
    <message>
        <source>een afspraak</source>
        <translation>a follow-up</translation>
    </message>
    <message>
        <source>een bevinding van de buikcheck</source>
        <translation>a finding of the belly check</translation>
    </message>
    <message>
        <source>een bijeenkomst</source>
        <translation>a session</translation>
    </message>
    <message>
        <source>een half getypt getal</source>
        <translation>a half-typed number</translation>
    </message>
    <message>
        <source>een meting</source>
        <translation>a reading</translation>
    </message>
    <message>
        <source>een notitie</source>
        <translation>a note</translation>
    </message>
    <message>
        <source>een notitie over haar</source>
        <translation>a note about her</translation>
    </message>
    <message>
        <source>een thema</source>
        <translation>a theme</translation>
    </message>
    <message>
        <source>een vraag op het bord</source>
        <translation>a question on the board</translation>
    </message>
    <message>
        <source>haar gegevens</source>
        <translation>her details</translation>
    </message>
    <message>
        <source>het Lijstje</source>
        <translation>the list</translation>
    </message>
    <message>
        <source>het nabespreken</source>
        <translation>the debrief</translation>
    </message>
    <message>
        <source>het programma van een bijeenkomst</source>
        <translation>the programme of a session</translation>
    </message>
    <message>
        <source>het verloop van het programma</source>
        <translation>the course of the programme</translation>
    </message>
    <message>
        <source>iets half getypts van de buikcheck</source>
        <translation>something half typed at the belly check</translation>
    </message>
    <message>
        <source>of haar metingen zijn overgenomen</source>
        <translation>whether her measurements were copied</translation>
    </message>
    <message>
        <source>of ze bij de buikcheck gezien is</source>
        <translation>whether she was seen at the belly check</translation>
    </message>
    <message>
        <source>papieren</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>wat klaarstaat</source>
        <translation>what stands ready</translation>
    </message>
    <message>
        <source>wie begeleidde</source>
        <translation>who led</translation>
    </message>
</context>
<context>
    <name>ClashPage</name>
    <message>
        <source>Dit is hier en op de andere laptop verschillend gewijzigd. Wat hier staat, geldt nu.</source>
        <translation>This was changed differently here and on the other laptop. What is here holds for now.</translation>
    </message>
    <message>
        <source>Er is niets meer om naar te kijken.</source>
        <translation>There is nothing left to look at.</translation>
    </message>
    <message>
        <source>Op twee laptops gewijzigd</source>
        <translation>Changed on two laptops</translation>
    </message>
    <message>
        <source>Terug naar de groep</source>
        <translation>Back to the group</translation>
    </message>
</context>
<context>
    <name>ClosingList</name>
    <message>
        <source>1 getal nog niet af</source>
        <translation>1 number not finished</translation>
    </message>
    <message>
        <source>1 papier</source>
        <translation>1 paper</translation>
    </message>
    <message>
        <source>1 vraag</source>
        <translation>1 question</translation>
    </message>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bijeenkomst gesloten.</source>
        <translation>Session closed.</translation>
    </message>
    <message>
        <source>Bord</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Buikchecks</source>
        <translation>Belly checks</translation>
    </message>
    <message>
        <source>Half ingevuld</source>
        <translation>Half filled in</translation>
    </message>
    <message>
        <source>Hoeft niet meer</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Kaarten en verslag</source>
        <translation>Cards and report</translation>
    </message>
    <message>
        <source>Klaar voor de afronding?</source>
        <translation>Ready to close?</translation>
    </message>
    <message>
        <source>Lijstje</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Naar USB</source>
        <translation>To USB</translation>
    </message>
    <message>
        <source>Nog te printen</source>
        <translation>Still to print</translation>
    </message>
    <message>
        <source>Overgenomen in het dossier</source>
        <translation>Copied into the record</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Volgende keer</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Volgende keer: {dag}.</source>
        <translation>Next time: {dag}.</translation>
    </message>
    <message>
        <source>geen vragen</source>
        <translation>no questions</translation>
    </message>
    <message>
        <source>gemaakt {tijd}</source>
        <translation>made {tijd}</translation>
    </message>
    <message>
        <source>laatste: {date}</source>
        <translation>last one: {date}</translation>
    </message>
    <message>
        <source>leeg</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>niet gepland</source>
        <translation>not planned</translation>
    </message>
    <message>
        <source>nog niet gemaakt</source>
        <translation>not made yet</translation>
    </message>
    <message>
        <source>papieren</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>{dag}, {tijd} uur</source>
        <translation>{dag}, {tijd}</translation>
    </message>
    <message>
        <source>{n} aanwezig</source>
        <translation>{n} present</translation>
    </message>
    <message>
        <source>{n} afgemeld</source>
        <translation>{n} cancelled</translation>
    </message>
    <message>
        <source>{n} besproken</source>
        <translation>{n} discussed</translation>
    </message>
    <message>
        <source>{n} eigen afspraak</source>
        <translation>{n} own appointment</translation>
    </message>
    <message>
        <source>{n} getallen nog niet af</source>
        <translation>{n} numbers not finished</translation>
    </message>
    <message>
        <source>{n} gewijzigd na overnemen</source>
        <translation>{n} changed after copying</translation>
    </message>
    <message>
        <source>{n} half getypt</source>
        <translation>{n} half typed</translation>
    </message>
    <message>
        <source>{n} niet gekomen</source>
        <translation>{n} did not come</translation>
    </message>
    <message>
        <source>{n} nog meten</source>
        <translation>{n} to measure</translation>
    </message>
    <message>
        <source>{n} nog naar de buikcheck</source>
        <translation>{n} still to have a belly check</translation>
    </message>
    <message>
        <source>{n} nog te printen</source>
        <translation>{n} to print again</translation>
    </message>
    <message>
        <source>{n} nog verwacht</source>
        <translation>{n} still expected</translation>
    </message>
    <message>
        <source>{n} op het Lijstje</source>
        <translation>{n} on the list</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} open</translation>
    </message>
    <message>
        <source>{n} papieren</source>
        <translation>{n} papers</translation>
    </message>
    <message>
        <source>{n} van {m}</source>
        <translation>{n} of {m}</translation>
    </message>
    <message>
        <source>{n} van {m} gezien</source>
        <translation>{n} of {m} seen</translation>
    </message>
    <message>
        <source>{n} verwacht</source>
        <translation>{n} expected</translation>
    </message>
    <message>
        <source>{n} volgende keer</source>
        <translation>{n} next time</translation>
    </message>
    <message>
        <source>{n} vragen</source>
        <translation>{n} questions</translation>
    </message>
    <message>
        <source>{n} wil niet meten</source>
        <translation>{n} preferred not to measure</translation>
    </message>
    <message>
        <source>{n} zoek ik uit</source>
        <translation>{n} to look into</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Afronden</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Ctrl+Z haalt het terug.</source>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>De bijeenkomst is weer open.</source>
        <translation>The session is open again.</translation>
    </message>
    <message>
        <source>Deze papieren zijn niet meer te maken: er is iets veranderd.</source>
        <translation>These papers cannot be made any more: something has changed.</translation>
    </message>
    <message>
        <source>Heropen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Naar start</source>
        <translation>To start</translation>
    </message>
    <message>
        <source>Nog open: {wat}.</source>
        <translation>Still open: {wat}.</translation>
    </message>
    <message>
        <source>Sluit bijeenkomst</source>
        <translation>Close session</translation>
    </message>
    <message>
        <source>opgeslagen {tijd}</source>
        <translation>saved {tijd}</translation>
    </message>
</context>
<context>
    <name>ClosingReason</name>
    <message>
        <source>Bekijk het Lijstje</source>
        <translation>See the list</translation>
    </message>
    <message>
        <source>Nog niet sluiten</source>
        <translation>Do not close yet</translation>
    </message>
    <message>
        <source>Sluit met deze reden</source>
        <translation>Close with this reason</translation>
    </message>
    <message>
        <source>Waarom je nu sluit</source>
        <translation>Why you close now</translation>
    </message>
</context>
<context>
    <name>CodeTile</name>
    <message>
        <source>Groep {n}: {signs}</source>
        <translation>Group {n}: {signs}</translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>1 deelnemer</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>de enige met {taal}</source>
        <translation>the only one with {taal}</translation>
    </message>
    <message>
        <source>deze groep is al {n} weken</source>
        <translation>this group is at {n} weeks already</translation>
    </message>
    <message>
        <source>met {n} groter dan jullie willen</source>
        <translation>with {n} larger than you want</translation>
    </message>
    <message>
        <source>nog 1 plaats</source>
        <translation>1 place left</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>nog {n} plaatsen</source>
        <translation>{n} places left</translation>
    </message>
    <message>
        <source>nu {n} tot {m} weken</source>
        <translation>now {n} to {m} weeks</translation>
    </message>
    <message>
        <source>nu {n} weken</source>
        <translation>now {n} weeks</translation>
    </message>
    <message>
        <source>uitgerekend rond {dag}</source>
        <translation>due around {dag}</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} weken na de rest van de groep</source>
        <translation>{n} weeks after the rest of the group</translation>
    </message>
    <message>
        <source>{n} weken vóór de rest van de groep</source>
        <translation>{n} weeks before the rest of the group</translation>
    </message>
    <message>
        <source>{n}, vol</source>
        <translation>{n}, full</translation>
    </message>
</context>
<context>
    <name>ComposingPage</name>
    <message>
        <source>In {groep} gezet.</source>
        <translation>Put into {groep}.</translation>
    </message>
    <message>
        <source>Indelen</source>
        <translation>Compose groups</translation>
    </message>
    <message>
        <source>Kies een vrouw. Een cijfer zet haar meteen in die groep. Met ← en → kies je een groep, Enter zet haar erin. Slepen kan ook.</source>
        <translation>Choose a woman. A figure puts her into that group at once. Choose a group with ← and →, and Enter puts her there. Dragging works too.</translation>
    </message>
    <message>
        <source>Naar de wachtlijst</source>
        <translation>To the waiting list</translation>
    </message>
    <message>
        <source>Op de wachtlijst gezet.</source>
        <translation>Put on the waiting list.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zet {naam} in {groep}</source>
        <translation>Put {naam} into {groep}</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Afgedekt</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Afgedekt. Druk op een toets.</source>
        <translation>Covered. Press any key.</translation>
    </message>
    <message>
        <source>Druk op een toets</source>
        <translation>Press any key</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Typ je pincode: 4 tot 6 cijfers.</source>
        <translation>Type your PIN: 4 to 6 digits.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd-mm-jjjj</source>
        <translation>dd-mm-yyyy</translation>
    </message>
</context>
<context>
    <name>DayQuestionPage</name>
    <message>
        <source>De datum</source>
        <translation>The date</translation>
    </message>
    <message>
        <source>De laptop zegt dat. Het laatste in Kring is van {dag}, dat is lang geleden.</source>
        <translation>The laptop says so. The last thing in Kring is of {dag}, which is long ago.</translation>
    </message>
    <message>
        <source>De laptop zegt dat. Maar er is al iets opgeslagen op {dag}, dat is later.</source>
        <translation>The laptop says so. But something was stored on {dag} already, which is later.</translation>
    </message>
    <message>
        <source>Is het vandaag {dag}?</source>
        <translation>Is today {dag}?</translation>
    </message>
    <message>
        <source>Ja, dat klopt</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>Nee, de datum klopt niet</source>
        <translation>No, the date is not right</translation>
    </message>
    <message>
        <source>Vergrendel Kring</source>
        <translation>Lock Kring</translation>
    </message>
    <message>
        <source>Zet eerst de datum en de tijd van deze laptop goed. Open Kring daarna opnieuw.</source>
        <translation>First set the date and time of this laptop right. Then open Kring again.</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>gisteren</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Debrief</name>
    <message>
        <source>Beide begeleiders waren er de hele tijd.</source>
        <translation>Both facilitators were there all the time.</translation>
    </message>
    <message>
        <source>De buikchecks waren in dezelfde ruimte.</source>
        <translation>The belly checks were in the same room.</translation>
    </message>
    <message>
        <source>De geplande kern is besproken.</source>
        <translation>The planned core was discussed.</translation>
    </message>
    <message>
        <source>De groep bracht een eigen onderwerp in.</source>
        <translation>The group brought a subject of its own.</translation>
    </message>
    <message>
        <source>De hoek was privé genoeg.</source>
        <translation>The corner was private enough.</translation>
    </message>
    <message>
        <source>De ruimte was klaar voor de eerste deelnemer.</source>
        <translation>The room was ready before the first participant.</translation>
    </message>
    <message>
        <source>Er was tijd om bij te praten.</source>
        <translation>There was time to catch up.</translation>
    </message>
    <message>
        <source>Iedereen die wilde, kwam aan het woord.</source>
        <translation>Everyone who wanted to spoke.</translation>
    </message>
    <message>
        <source>Iedereen mat zelf, of met hulp.</source>
        <translation>Everyone measured herself, or with help.</translation>
    </message>
    <message>
        <source>Iedereen schreef zelf op.</source>
        <translation>Everyone wrote it down herself.</translation>
    </message>
    <message>
        <source>Iedereen zat in de kring.</source>
        <translation>Everyone sat in the circle.</translation>
    </message>
    <message>
        <source>We begonnen op tijd.</source>
        <translation>We began on time.</translation>
    </message>
    <message>
        <source>We gaven vragen terug aan de groep.</source>
        <translation>We gave questions back to the group.</translation>
    </message>
    <message>
        <source>We gebruikten een werkvorm.</source>
        <translation>We used an activity.</translation>
    </message>
    <message>
        <source>We sloten op tijd en samen af.</source>
        <translation>We closed on time and together.</translation>
    </message>
    <message>
        <source>de hele tijd</source>
        <translation>all the time</translation>
    </message>
    <message>
        <source>deels</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>een deel</source>
        <translation>part of it</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n.a.</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>was er niet</source>
        <translation>was not there</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>Dit doen we de volgende keer anders</source>
        <translation>What we do otherwise next time</translation>
    </message>
    <message>
        <source>Dit ging goed</source>
        <translation>What went well</translation>
    </message>
    <message>
        <source>Dit nemen we mee</source>
        <translation>What we take along</translation>
    </message>
    <message>
        <source>Eigen inschatting, geen gevalideerd meetinstrument. Alles mag open blijven.</source>
        <translation>Our own estimate, no validated instrument. Everything may stay open.</translation>
    </message>
    <message>
        <source>Gast</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Hoe ging het?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>In drie regels (niet over één persoon)</source>
        <translation>In three lines (not about one person)</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Meer les of meer gesprek</source>
        <translation>More lesson or more conversation</translation>
    </message>
    <message>
        <source>Meer les of meer gesprek?</source>
        <translation>More lesson or more conversation?</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Nabespreken</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Nabespreken: bijeenkomst {n}, {dag}</source>
        <translation>Debrief: session {n}, {dag}</translation>
    </message>
    <message>
        <source>Thema&apos;s van deze bijeenkomst</source>
        <translation>Themes of this session</translation>
    </message>
    <message>
        <source>Tolk, en welke taal</source>
        <translation>Interpreter, and which language</translation>
    </message>
    <message>
        <source>Typ de minuten als een getal, zoals 45.</source>
        <translation>Type the minutes as a number, such as 45.</translation>
    </message>
    <message>
        <source>Wie keek mee?</source>
        <translation>Who looked on?</translation>
    </message>
    <message>
        <source>Wie waren er?</source>
        <translation>Who was there?</translation>
    </message>
    <message>
        <source>meer gesprek</source>
        <translation>more conversation</translation>
    </message>
    <message>
        <source>meer les</source>
        <translation>more lesson</translation>
    </message>
</context>
<context>
    <name>DebriefTrend</name>
    <message>
        <source>Bijeenkomst {n}</source>
        <translation>Session {n}</translation>
    </message>
    <message>
        <source>Eigen inschatting, geen gevalideerd meetinstrument.</source>
        <translation>Our own estimate, no validated instrument.</translation>
    </message>
    <message>
        <source>Na de eerste bijeenkomst kijk je hier terug.</source>
        <translation>After the first session you look back here.</translation>
    </message>
    <message>
        <source>Nabespreken</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Nabespreken: bijeenkomst {n}, {dag}</source>
        <translation>Debrief: session {n}, {dag}</translation>
    </message>
</context>
<context>
    <name>DossierOffice</name>
    <message>
        <source>Buikcheck</source>
        <translation>Belly check</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Dossierblad</source>
        <translation>File sheet</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
</context>
<context>
    <name>EntryPath</name>
    <message>
        <source>in de lijst</source>
        <translation>in the list</translation>
    </message>
    <message>
        <source>later ingevoerd</source>
        <translation>entered later</translation>
    </message>
    <message>
        <source>uit een bestand</source>
        <translation>from a file</translation>
    </message>
    <message>
        <source>zelf ingevoerd</source>
        <translation>self-entry</translation>
    </message>
</context>
<context>
    <name>FacilitationEntry</name>
    <message>
        <source>Begeleider</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Tweede begeleider</source>
        <translation>Second facilitator</translation>
    </message>
    <message>
        <source>Typ de uren zo: 2,5 of 2:30.</source>
        <translation>Type the hours like this: 2.5 or 2:30.</translation>
    </message>
    <message>
        <source>Uren</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Was er</source>
        <translation>Was there</translation>
    </message>
</context>
<context>
    <name>FieldMessage</name>
    <message>
        <source>Bij {naam} staat nog een getal dat niet kan. Kijk nog eens in haar rij.</source>
        <translation>{naam} still has a number that cannot be right. Look at her row again.</translation>
    </message>
    <message>
        <source>Bij {naam} wacht nog een vraag over een getal. Kijk nog eens in haar rij.</source>
        <translation>A question about a number of {naam} is still waiting. Look at her row again.</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Alle bijeenkomsten</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Bloeddruk</source>
        <translation>Blood pressure</translation>
    </message>
    <message>
        <source>Bloeddruk in mmHg</source>
        <translation>Blood pressure in mmHg</translation>
    </message>
    <message>
        <source>Buikcheck</source>
        <translation>Belly check</translation>
    </message>
    <message>
        <source>Correcties</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dossierblad</source>
        <translation>File sheet</translation>
    </message>
    <message>
        <source>Er is niet gemeten.</source>
        <translation>Nothing was measured.</translation>
    </message>
    <message>
        <source>Er is niets genoteerd.</source>
        <translation>Nothing was noted.</translation>
    </message>
    <message>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Genoteerd: {moments}</source>
        <translation>Noted: {moments}</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Gewicht in kg</source>
        <translation>Weight in kg</translation>
    </message>
    <message>
        <source>Handtekening</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Ja, in het {language}</source>
        <translation>Yes, in {language}</translation>
    </message>
    <message>
        <source>Kaart meegegeven</source>
        <translation>Card given</translation>
    </message>
    <message>
        <source>Lijstje van deze bijeenkomst</source>
        <translation>List of this session</translation>
    </message>
    <message>
        <source>Metingen van deze bijeenkomst</source>
        <translation>Measurements of this session</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Notities over haar</source>
        <translation>Notes about her</translation>
    </message>
    <message>
        <source>Uitgerekende datum</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Vertrouwelijk</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Wil niet meten: {what}.</source>
        <translation>Prefers not to measure: {what}.</translation>
    </message>
    <message>
        <source>Zwangerschapsduur</source>
        <translation>Gestational age</translation>
    </message>
    <message>
        <source>besproken of genoteerd</source>
        <translation>talked about or noted</translation>
    </message>
    <message>
        <source>bloeddruk</source>
        <translation>pressure</translation>
    </message>
    <message>
        <source>buikcheck op eigen afspraak</source>
        <translation>belly check at her own appointment</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>door</source>
        <translation>by</translation>
    </message>
    <message>
        <source>gemeten door</source>
        <translation>measured by</translation>
    </message>
    <message>
        <source>geschreven door</source>
        <translation>written by</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>gewijzigd door</source>
        <translation>changed by</translation>
    </message>
    <message>
        <source>grens van de praktijk: {numbers}</source>
        <translation>limit of the practice: {numbers}</translation>
    </message>
    <message>
        <source>ingetrokken</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>ingevoerd door</source>
        <translation>entered by</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>manchet {maat}</source>
        <translation>cuff {maat}</translation>
    </message>
    <message>
        <source>meting</source>
        <translation>measurement</translation>
    </message>
    <message>
        <source>nagemeten</source>
        <translation>measured again</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <source>polsslag {n} per minuut</source>
        <translation>pulse {n} a minute</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>tijd</source>
        <translation>time</translation>
    </message>
    <message>
        <source>uitkomst</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>vervolg</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>waarde</source>
        <translation>value</translation>
    </message>
    <message>
        <source>waarover</source>
        <translation>about</translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation>when</translation>
    </message>
    <message>
        <source>was</source>
        <translation>was</translation>
    </message>
    <message>
        <source>wat</source>
        <translation>what</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>werd</source>
        <translation>became</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>wil niet</source>
        <translation>rather not</translation>
    </message>
    <message>
        <source>{kind}, nagemeten</source>
        <translation>{kind}, measured again</translation>
    </message>
    <message>
        <source>{kind}, vervangen</source>
        <translation>{kind}, replaced</translation>
    </message>
    <message>
        <source>{kind}, {nth}e meting</source>
        <translation>{kind}, measurement {nth}</translation>
    </message>
    <message>
        <source>{state}, {time} uur</source>
        <translation>{state}, {time}</translation>
    </message>
    <message>
        <source>{time}, {name}: een meting ging naar een andere vrouw.</source>
        <translation>{time}, {name}: a measurement went to another woman.</translation>
    </message>
    <message>
        <source>{time}, {name}: een meting kwam van een andere vrouw.</source>
        <translation>{time}, {name}: a measurement came from another woman.</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <source>Besproken</source>
        <translation>Talked about</translation>
    </message>
    <message>
        <source>Fundushoogte</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>Harttonen</source>
        <translation>Heart tones</translation>
    </message>
    <message>
        <source>Indaling</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Kindsbewegingen</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Ligging</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notitie</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verder besproken</source>
        <translation>Also talked about</translation>
    </message>
    <message>
        <source>dwarsligging</source>
        <translation>transverse</translation>
    </message>
    <message>
        <source>gehoord</source>
        <translation>heard</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>hoofdligging</source>
        <translation>head down</translation>
    </message>
    <message>
        <source>niet gehoord</source>
        <translation>not heard</translation>
    </message>
    <message>
        <source>niet van toepassing</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>stuitligging</source>
        <translation>breech</translation>
    </message>
    <message>
        <source>twijfel</source>
        <translation>in doubt</translation>
    </message>
    <message>
        <source>wisselende ligging</source>
        <translation>changing</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message>
        <source>{n} per minuut</source>
        <translation>{n} per minute</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Besproken thema&apos;s</source>
        <translation>Themes talked about</translation>
    </message>
    <message>
        <source>Fundushoogte</source>
        <translation>Fundal height</translation>
    </message>
    <message>
        <source>Harttonen</source>
        <translation>Heart tones</translation>
    </message>
    <message>
        <source>Indaling</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Kindsbewegingen</source>
        <translation>Movements</translation>
    </message>
    <message>
        <source>Ligging</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Notitie, alleen in dossier</source>
        <translation>Note, only in her file</translation>
    </message>
    <message>
        <source>Verder besproken</source>
        <translation>Also talked about</translation>
    </message>
    <message>
        <source>dwars</source>
        <translation>transverse</translation>
    </message>
    <message>
        <source>gehoord</source>
        <translation>heard</translation>
    </message>
    <message>
        <source>goed</source>
        <translation>good</translation>
    </message>
    <message>
        <source>hoofd</source>
        <translation>head</translation>
    </message>
    <message>
        <source>n.v.t.</source>
        <translation>n.a.</translation>
    </message>
    <message>
        <source>niet gehoord</source>
        <translation>not heard</translation>
    </message>
    <message>
        <source>stuit</source>
        <translation>breech</translation>
    </message>
    <message>
        <source>twijfel</source>
        <translation>in doubt</translation>
    </message>
    <message>
        <source>weggehaald</source>
        <translation>taken out</translation>
    </message>
    <message>
        <source>wisselend</source>
        <translation>changing</translation>
    </message>
    <message>
        <source>{n} cm</source>
        <translation>{n} cm</translation>
    </message>
    <message>
        <source>{n} per minuut</source>
        <translation>{n} per minute</translation>
    </message>
    <message>
        <source>{wat} aangepast: {van} → {naar}, {tijd} {wie}</source>
        <translation>{wat} changed: {van} → {naar}, {tijd} {wie}</translation>
    </message>
</context>
<context>
    <name>FirstDayCard</name>
    <message>
        <source>Begin op {dag}</source>
        <translation>Start on {dag}</translation>
    </message>
    <message>
        <source>Deze groep is nog leeg. Deelnemers kun je er later bij zetten.</source>
        <translation>This group is still empty. You can add participants later.</translation>
    </message>
    <message>
        <source>Deze groep is {n} weken rond {dag}.</source>
        <translation>This group is {n} weeks around {dag}.</translation>
    </message>
    <message>
        <source>Deze groep was {n} weken rond {dag}.</source>
        <translation>This group was {n} weeks around {dag}.</translation>
    </message>
    <message>
        <source>Typ de eerste dag. Kring zet alle andere erbij, en slaat feestdagen over.</source>
        <translation>Type the first day. Kring adds all the others, and skips public holidays.</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Eerste keer</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Ik heb een reservekopie</source>
        <translation>I have a backup</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later? Je ziet dit straks bij Start, met een nieuwe code.</source>
        <translation>Later? You will see this on Start, with a new code.</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Step {n} of {m}</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>FollowUpEntry</name>
    <message>
        <source>Nieuwe afspraak</source>
        <translation>New follow-up</translation>
    </message>
    <message>
        <source>Typ eerst wat er is afgesproken.</source>
        <translation>First type what was agreed.</translation>
    </message>
    <message>
        <source>Wanneer</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Wat is er afgesproken?</source>
        <translation>What was agreed?</translation>
    </message>
    <message>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>op</source>
        <translation>on</translation>
    </message>
    <message>
        <source>wie?</source>
        <translation>who?</translation>
    </message>
    <message>
        <source>zij zelf</source>
        <translation>she herself</translation>
    </message>
</context>
<context>
    <name>FollowUpLine</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar: {wat}</source>
        <translation>Done: {wat}</translation>
    </message>
    <message>
        <source>buikcheck op eigen afspraak</source>
        <translation>belly check at her own appointment</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Onderbalk</source>
        <translation>Bottom bar</translation>
    </message>
</context>
<context>
    <name>FullField</name>
    <message>
        <source>Hier passen {n} tekens. Wat er meer was, staat er niet bij.</source>
        <translation>{n} characters fit here. What came after them is not in it.</translation>
    </message>
</context>
<context>
    <name>GiveGroupPage</name>
    <message>
        <source>Bewaar de groep…</source>
        <translation>Save the group…</translation>
    </message>
    <message>
        <source>De twee zinnen zijn niet gelijk.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Deze groep gaat als één versleuteld bestand naar een andere laptop, bijvoorbeeld voor een waarnemer. Later lees je het bestand van die laptop weer in. Je kunt hier intussen gewoon doorwerken.</source>
        <translation>This group goes to another laptop as one encrypted file, for a stand-in for example. Later you read in the file of that laptop. Meanwhile you can go on working here.</translation>
    </message>
    <message>
        <source>Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.</source>
        <translation>This passphrase is too short. Use 12 letters or more, or four words.</translation>
    </message>
    <message>
        <source>Eigen PDF&apos;s bij de bijeenkomsten gaan niet mee. Geef die apart.</source>
        <translation>Your own PDFs at the sessions do not go along. Hand those over separately.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Geef de wachtzin apart door, bijvoorbeeld aan de telefoon, en nooit bij het bestand.</source>
        <translation>Pass the passphrase on separately, on the phone for example, and never with the file.</translation>
    </message>
    <message>
        <source>Gelukt. {bestand} staat in {map}. Geef de wachtzin apart door.</source>
        <translation>Done. {bestand} is in {map}. Pass the passphrase on separately.</translation>
    </message>
    <message>
        <source>Groep meegeven</source>
        <translation>Give the group</translation>
    </message>
    <message>
        <source>Meegegeven aan {naam} op {dag}.</source>
        <translation>Given to {naam} on {dag}.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Teruggekomen van {naam} op {dag}.</source>
        <translation>Came back from {naam} on {dag}.</translation>
    </message>
    <message>
        <source>Typ een naam, bijvoorbeeld Saskia.</source>
        <translation>Type a name, Saskia for example.</translation>
    </message>
    <message>
        <source>Waar komt het bestand?</source>
        <translation>Where does the file go?</translation>
    </message>
    <message>
        <source>Wachtzin voor dit bestand</source>
        <translation>Passphrase for this file</translation>
    </message>
    <message>
        <source>Wie werkt met de andere laptop?</source>
        <translation>Who works with the other laptop?</translation>
    </message>
</context>
<context>
    <name>GridHeads</name>
    <message>
        <source>Aanwezig</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Bovendruk</source>
        <translation>Upper</translation>
    </message>
    <message>
        <source>Gewicht kg</source>
        <translation>Weight kg</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Onderdruk</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weken</source>
        <translation>Weeks</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Alle deelnemers van {groep} gaan erheen. De bijeenkomsten van {groep} die nog komen, worden geannuleerd. Wat al geweest is, blijft staan.</source>
        <translation>All participants of {groep} go there. The sessions of {groep} that are still to come are cancelled. What has been stays.</translation>
    </message>
    <message>
        <source>Andere groep</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>Hierheen</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Met welke groep gaat {groep} verder?</source>
        <translation>With which group does {groep} go on?</translation>
    </message>
    <message>
        <source>Naar de wachtlijst</source>
        <translation>To the waiting list</translation>
    </message>
    <message>
        <source>Naar welke groep gaat {naam}?</source>
        <translation>To which group does {naam} go?</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Wat ze tot nu toe deed, gaat met haar mee. De oude groep houdt het ook.</source>
        <translation>What she did so far goes along with her. The group of before keeps it too.</translation>
    </message>
    <message>
        <source>samen {groep}</source>
        <translation>together {groep}</translation>
    </message>
    <message>
        <source>samen {n} deelnemers: groter dan jullie willen</source>
        <translation>together {n} participants: larger than you want</translation>
    </message>
    <message>
        <source>samen {n} deelnemers: meer dan {m} kan niet</source>
        <translation>together {n} participants: more than {m} cannot be</translation>
    </message>
    <message>
        <source>{n} weken verschil tussen de twee groepen</source>
        <translation>{n} weeks between the two groups</translation>
    </message>
</context>
<context>
    <name>GroupChoicePage</name>
    <message>
        <source>Er is geen andere groep.</source>
        <translation>There is no other group.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>GroupHead</name>
    <message>
        <source>Alle bijeenkomsten</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Meegeven aan een andere laptop</source>
        <translation>Give to another laptop</translation>
    </message>
    <message>
        <source>Meer voor deze groep</source>
        <translation>More for this group</translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Naam wijzigen</source>
        <translation>Change name</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Samenvoegen met een andere groep</source>
        <translation>Merge with another group</translation>
    </message>
    <message>
        <source>Splitsen in twee groepen</source>
        <translation>Split into two groups</translation>
    </message>
    <message>
        <source>Typ een naam voor de groep.</source>
        <translation>Type a name for the group.</translation>
    </message>
    <message>
        <source>Vrouwen van deze groep wegen zich</source>
        <translation>Women of this group weigh themselves</translation>
    </message>
</context>
<context>
    <name>GroupMakingOffice</name>
    <message>
        <source>De groep is gemaakt.</source>
        <translation>The group is made.</translation>
    </message>
    <message>
        <source>Groep {naam}</source>
        <translation>Group {naam}</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten staan klaar.</source>
        <translation>{n} sessions are planned.</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Bijeenkomst {n} verplaatst.</source>
        <translation>Session {n} moved.</translation>
    </message>
    <message>
        <source>Deze groep weegt zich niet meer.</source>
        <translation>This group does not weigh any more.</translation>
    </message>
    <message>
        <source>Deze groep weegt zich.</source>
        <translation>This group weighs.</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Groep gewijzigd.</source>
        <translation>Group changed.</translation>
    </message>
</context>
<context>
    <name>GroupPanel</name>
    <message>
        <source>Blok</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Dit ziet de groep</source>
        <translation>This is what the group sees</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Hier staat een getal als een meting: “{tekst}”. De groep ziet dit niet.</source>
        <translation>There is a number like a reading in this: “{tekst}”. The group does not see it.</translation>
    </message>
    <message>
        <source>Hier staat een naam: “{tekst}”. De groep ziet dit niet.</source>
        <translation>There is a name in this: “{tekst}”. The group does not see it.</translation>
    </message>
    <message>
        <source>Leeg</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Toch tonen</source>
        <translation>Show anyway</translation>
    </message>
    <message>
        <source>Toon: {vraag}</source>
        <translation>Show: {vraag}</translation>
    </message>
    <message>
        <source>Vragen</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Wat de groep ziet</source>
        <translation>What the group sees</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>GroupPapersOffice</name>
    <message>
        <source>Overzicht van de groep</source>
        <translation>Overview of the group</translation>
    </message>
    <message>
        <source>Twee agendabestanden staan in {map}: een voor deelnemers en een voor de praktijk.</source>
        <translation>Two calendar files are in {map}: one for participants and one for the practice.</translation>
    </message>
</context>
<context>
    <name>GroupReport</name>
    <message>
        <source>Aanwezigheid: {came} van {all}</source>
        <translation>Attendance: {came} of {all}</translation>
    </message>
    <message>
        <source>Begeleiders</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Er is geen volgende bijeenkomst gepland.</source>
        <translation>No next session is planned.</translation>
    </message>
    <message>
        <source>Er stonden geen vragen op het bord.</source>
        <translation>There were no questions on the board.</translation>
    </message>
    <message>
        <source>Er zijn geen kaarten meegegeven.</source>
        <translation>No cards were given.</translation>
    </message>
    <message>
        <source>Geen medische gegevens</source>
        <translation>No medical data</translation>
    </message>
    <message>
        <source>Gepland</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Groepsverslag</source>
        <translation>Group report</translation>
    </message>
    <message>
        <source>Kaarten meegegeven</source>
        <translation>Cards given</translation>
    </message>
    <message>
        <source>Met een getal als een meting erin: {n}. Kijk in Kring.</source>
        <translation>With a number like a measurement in it: {n}. Look in Kring.</translation>
    </message>
    <message>
        <source>Niet op dit blad</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>Notities</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ook meegegeven: {papers}</source>
        <translation>Also given: {papers}</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Programma, in minuten</source>
        <translation>Programme, in minutes</translation>
    </message>
    <message>
        <source>Samen</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Thema&apos;s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Van {n} van hen zijn de gegevens gewist; zij zijn meegeteld.</source>
        <translation>The data of {n} of them were wiped; they are counted here.</translation>
    </message>
    <message>
        <source>Volgende bijeenkomst</source>
        <translation>Next session</translation>
    </message>
    <message>
        <source>Vragen op het bord</source>
        <translation>Questions on the board</translation>
    </message>
    <message>
        <source>Werkelijk</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>aanwezigheid</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>besproken: {themes}</source>
        <translation>discussed: {themes}</translation>
    </message>
    <message>
        <source>blok</source>
        <translation>block</translation>
    </message>
    <message>
        <source>gekomen</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>hoe het afliep</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>op het programma: {themes}</source>
        <translation>planned: {themes}</translation>
    </message>
    <message>
        <source>overgeslagen</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>vanaf {start} uur</source>
        <translation>from {start}</translation>
    </message>
    <message>
        <source>verplaatst: {themes}</source>
        <translation>moved: {themes}</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>weggegaan</source>
        <translation>left</translation>
    </message>
    <message>
        <source>werkelijk</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>{times} uur</source>
        <translation>{times}</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Straks: {blok}</source>
        <translation>Next: {blok}</translation>
    </message>
    <message>
        <source>Vragen op het bord</source>
        <translation>Questions on the board</translation>
    </message>
    <message>
        <source>Welkom</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Welkom, {groep}</source>
        <translation>Welcome, {groep}</translation>
    </message>
    <message>
        <source>en nog {n}</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>groep {naam}</source>
        <translation>group {naam}</translation>
    </message>
</context>
<context>
    <name>GroupSessions</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijk bijeenkomst {n}</source>
        <translation>View session {n}</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} later invoeren</source>
        <translation>Enter session {n} later</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} voorbereiden</source>
        <translation>Get session {n} ready</translation>
    </message>
    <message>
        <source>Bijeenkomsten ({n})</source>
        <translation>Sessions ({n})</translation>
    </message>
    <message>
        <source>Datums wijzigen</source>
        <translation>Change dates</translation>
    </message>
    <message>
        <source>De laatste geboorte was op {dag}.</source>
        <translation>The last birth was on {dag}.</translation>
    </message>
    <message>
        <source>Er staan nog geen bijeenkomsten.</source>
        <translation>No sessions have been planned yet.</translation>
    </message>
    <message>
        <source>Later invoeren</source>
        <translation>Enter later</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open bijeenkomst {n}</source>
        <translation>Open session {n}</translation>
    </message>
    <message>
        <source>Plan de bijeenkomsten</source>
        <translation>Plan the sessions</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>Zet bijeenkomst {n} op {dag}</source>
        <translation>Put session {n} on {dag}</translation>
    </message>
    <message>
        <source>bezig</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>geannuleerd</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>geannuleerd: {reden}</source>
        <translation>cancelled: {reden}</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>na de bevalling</source>
        <translation>after birth</translation>
    </message>
    <message>
        <source>na de bevalling · voorlopig</source>
        <translation>after birth · provisional</translation>
    </message>
    <message>
        <source>vandaag</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>GroupShowing</name>
    <message>
        <source>De beamer toont hetzelfde beeld als dit scherm.</source>
        <translation>The projector shows the same image as this screen.</translation>
    </message>
    <message>
        <source>De groep ziet dit op het andere scherm.</source>
        <translation>The group sees this on the other screen.</translation>
    </message>
    <message>
        <source>De groep ziet nu niets. Met F5 gaat het scherm aan.</source>
        <translation>The group sees nothing now. F5 turns the screen on.</translation>
    </message>
    <message>
        <source>De schermen zijn veranderd. De groep ziet nu niets.</source>
        <translation>The screens have changed. The group sees nothing now.</translation>
    </message>
    <message>
        <source>Er is geen tweede scherm: zo ziet de groep het.</source>
        <translation>There is no second screen: this is how the group sees it.</translation>
    </message>
</context>
<context>
    <name>GroupWomen</name>
    <message>
        <source>+ Deelnemer</source>
        <translation>+ Participant</translation>
    </message>
    <message>
        <source>Andere groep</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>Deelnemers</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Deelnemers ({n})</source>
        <translation>Participants ({n})</translation>
    </message>
    <message>
        <source>Deelnemers inlezen</source>
        <translation>Import participants</translation>
    </message>
    <message>
        <source>Deze groep is nog leeg. Voeg deelnemers toe of lees een lijst in.</source>
        <translation>This group is still empty. Add participants or import a list.</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open her file</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Meer voor {naam}</source>
        <translation>More for {naam}</translation>
    </message>
    <message>
        <source>Status wijzigen</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Toon iedereen</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Uit de groep halen</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Verberg weer</source>
        <translation>Hide again</translation>
    </message>
    <message>
        <source>uitgerekend {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <source>{n} weken</source>
        <translation>{n} weeks</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>klaar</source>
        <translation>done</translation>
    </message>
    <message>
        <source>nog geen datums</source>
        <translation>no dates yet</translation>
    </message>
    <message>
        <source>volgende: {date}</source>
        <translation>next: {date}</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>Aanwezigheidslijst</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Begeleiders</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Bel {phone}</source>
        <translation>Call {phone}</translation>
    </message>
    <message>
        <source>Dit vind ik ook belangrijk</source>
        <translation>This matters to me too</translation>
    </message>
    <message>
        <source>Hier ging het over</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>Na de bevalling</source>
        <translation>After the birth</translation>
    </message>
    <message>
        <source>Naamkaartjes</source>
        <translation>Name tags</translation>
    </message>
    <message>
        <source>Rond {day}</source>
        <translation>Around {day}</translation>
    </message>
    <message>
        <source>Van {first} tot {last}</source>
        <translation>From {first} to {last}</translation>
    </message>
    <message>
        <source>Vanaf {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Voor deze weken staat er niets op de lijst.</source>
        <translation>There is nothing on the list for these weeks.</translation>
    </message>
    <message>
        <source>Vóór {day}</source>
        <translation>Before {day}</translation>
    </message>
    <message>
        <source>Waar</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>aanwezig</source>
        <translation>present</translation>
    </message>
    <message>
        <source>met partner</source>
        <translation>with partner</translation>
    </message>
    <message>
        <source>{day} · je bent {weeks} weken zwanger</source>
        <translation>{day} · you are {weeks} weeks pregnant</translation>
    </message>
    <message>
        <source>{start} tot {end} uur</source>
        <translation>{start} to {end}</translation>
    </message>
</context>
<context>
    <name>HandoverOffice</name>
    <message>
        <source>De groep is ingelezen.</source>
        <translation>The group was read in.</translation>
    </message>
    <message>
        <source>Groep meegeven</source>
        <translation>Give the group</translation>
    </message>
    <message>
        <source>Groep van een andere laptop</source>
        <translation>Group from another laptop</translation>
    </message>
    <message>
        <source>Op twee laptops gewijzigd</source>
        <translation>Changed on two laptops</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Afdekken</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Bovenbalk</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>De datum hoor je nog van ons.</source>
        <translation>We will tell you the date.</translation>
    </message>
    <message>
        <source>Dit was onze laatste bijeenkomst.</source>
        <translation>This was our last session.</translation>
    </message>
    <message>
        <source>Gemaakt op {day} om {time} met Kring {version}</source>
        <translation>Made on {day} at {time} with Kring {version}</translation>
    </message>
    <message>
        <source>Groep {name}</source>
        <translation>Group {name}</translation>
    </message>
    <message>
        <source>Pagina {page} van {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>bijeenkomst {number} van {of}</source>
        <translation>session {number} of {of}</translation>
    </message>
    <message>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>HerSecrets</name>
    <message>
        <source>Jouw wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Typ je eigen wachtzin.</source>
        <translation>Type your own passphrase.</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Kolom {n}: {example}</source>
        <translation>Column {n}: {example}</translation>
    </message>
    <message>
        <source>Wat staat in welke kolom?</source>
        <translation>What is in which column?</translation>
    </message>
    <message>
        <source>nog {n} kolommen</source>
        <translation>{n} more columns</translation>
    </message>
    <message>
        <source>{column} wordt</source>
        <translation>{column} becomes</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Het bestand</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Kies een bestand…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Kies een lijst met deelnemers</source>
        <translation>Choose a list of participants</translation>
    </message>
    <message>
        <source>Kring leest ook geboortedatum, cliëntnummer, taal en telefoon. De rest blijft in het bestand. Een BSN lees ik nooit.</source>
        <translation>Kring also reads date of birth, client number, language and phone. The rest stays in the file. I never read a BSN.</translation>
    </message>
    <message>
        <source>Lijsten (*.csv *.txt *.tsv);;Alle bestanden (*)</source>
        <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Maak in je dossierprogramma een overzicht van de vrouwen en bewaar het als “CSV”.</source>
        <translation>Make an overview of the women in your record system and save it as “CSV”.</translation>
    </message>
    <message>
        <source>Sleep je lijst hierheen</source>
        <translation>Drag your list here</translation>
    </message>
    <message>
        <source>Staat je lijst in Excel? Kies daar Opslaan als, en dan “CSV UTF-8”.</source>
        <translation>Is your list in Excel? Choose Save as there, and then “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Zet boven elke kolom wat erin staat. Nodig zijn een naam en de uitgerekende datum.</source>
        <translation>Put above each column what is in it. A name and the due date are needed.</translation>
    </message>
    <message>
        <source>Zo maak je een lijst</source>
        <translation>How to make a list</translation>
    </message>
    <message>
        <source>of</source>
        <translation>or</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Gaat niet mee.</source>
        <translation>Stays out.</translation>
    </message>
    <message>
        <source>Geboren</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Uitgerekend</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Wat valt op</source>
        <translation>What stands out</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>1 deelnemer toegevoegd.</source>
        <translation>1 participant added.</translation>
    </message>
    <message>
        <source>1 deelnemer toevoegen</source>
        <translation>Add 1 participant</translation>
    </message>
    <message>
        <source>Bestand: {file} · {n} regels · {delimiter} · {letters}</source>
        <translation>File: {file} · {n} rows · {delimiter} · {letters}</translation>
    </message>
    <message>
        <source>Dan zijn er {n} vrouwen in deze groep. Een groep heeft er hoogstens {m}.</source>
        <translation>Then there are {n} women in this group. A group has {m} at most.</translation>
    </message>
    <message>
        <source>Dat zijn er {n}. Sleep één bestand hierheen.</source>
        <translation>That is {n} files. Drag one file here.</translation>
    </message>
    <message>
        <source>Deelnemers inlezen</source>
        <translation>Import participants</translation>
    </message>
    <message>
        <source>Deelnemers toevoegen</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Het bestand {file} staat nog onbeveiligd in de map {folder}. Heb je het niet meer nodig? Gooi het dan weg, en leeg de prullenbak.</source>
        <translation>The file {file} still lies unprotected in the folder {folder}. Do you no longer need it? Then throw it away, and empty the bin.</translation>
    </message>
    <message>
        <source>Kijk na</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>Maak deze lijst eerst af. Of kies Terug, en dan een ander bestand.</source>
        <translation>Finish this list first. Or choose Back, and then another file.</translation>
    </message>
    <message>
        <source>Naar Start</source>
        <translation>To Start</translation>
    </message>
    <message>
        <source>Naar de groep</source>
        <translation>To the group</translation>
    </message>
    <message>
        <source>Naar de volgende regel om na te kijken</source>
        <translation>To the next row to look at</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder met deze lijst</source>
        <translation>Continue with this list</translation>
    </message>
    <message>
        <source>stap {n} van 2</source>
        <translation>step {n} of 2</translation>
    </message>
    <message>
        <source>{file} is nog niet klaar. Kies je een ander bestand, dan komt dat ervoor in de plaats.</source>
        <translation>{file} is not finished yet. If you choose another file, it takes its place.</translation>
    </message>
    <message>
        <source>{n} deelnemers toegevoegd.</source>
        <translation>{n} participants added.</translation>
    </message>
    <message>
        <source>{n} deelnemers toevoegen</source>
        <translation>Add {n} participants</translation>
    </message>
</context>
<context>
    <name>ImportRowForm</name>
    <message>
        <source>Ja, dat klopt</source>
        <translation>Yes, that is right</translation>
    </message>
    <message>
        <source>Kolommen</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Meer regels tegelijk? Kies ze in de lijst en druk op Spatie.</source>
        <translation>Several rows at once? Choose them in the list and press Space.</translation>
    </message>
    <message>
        <source>Niet toevoegen</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Regel {n}</source>
        <translation>Row {n}</translation>
    </message>
</context>
<context>
    <name>ImportRowsStep</name>
    <message>
        <source>Naar</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Naar welke groep, of naar de wachtlijst</source>
        <translation>To which group, or to the waiting list</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>{group} ({n})</source>
        <translation>{group} ({n})</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>De regels van de lijst</source>
        <translation>The rows of the list</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>1 gaat niet mee</source>
        <translation>1 stays out</translation>
    </message>
    <message>
        <source>1 kan mee</source>
        <translation>1 can come along</translation>
    </message>
    <message>
        <source>1 staat er al</source>
        <translation>1 is there already</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Cliëntnummer</source>
        <translation>Client number</translation>
    </message>
    <message>
        <source>Deze datum bestaat niet.</source>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>Deze geboortedatum bestaat niet.</source>
        <translation>This date of birth does not exist.</translation>
    </message>
    <message>
        <source>Deze geboortedatum moet nog komen. Kijk hem na.</source>
        <translation>This date of birth is still to come. Look at it again.</translation>
    </message>
    <message>
        <source>Dit bestand heeft meer dan {n} kolommen. Bewaar alleen de kolommen die je nodig hebt.</source>
        <translation>This file has more than {n} columns. Save only the columns that you need.</translation>
    </message>
    <message>
        <source>Dit bestand heeft meer dan {n} regels, en meer lees ik er niet tegelijk. Bewaar alleen de vrouwen die je nodig hebt.</source>
        <translation>This file has more than {n} rows, and I read no more at once. Save only the women whom you need.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {n} MB. Zo groot is geen lijst met deelnemers. Kies een ander bestand.</source>
        <translation>This file is larger than {n} MB. No list of participants is that large. Choose another file.</translation>
    </message>
    <message>
        <source>Dit is een rekenblad. Open het in Excel, LibreOffice of Numbers, bewaar het als “CSV” en kies dan dat bestand.</source>
        <translation>This is a spreadsheet. Open it in Excel, LibreOffice or Numbers, save it as “CSV” and then choose that file.</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Hele naam</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Ik kan dit bestand niet lezen. Bewaar het in Excel als “CSV” en probeer het nog een keer.</source>
        <translation>I cannot read this file. Save it as “CSV” in Excel and try again.</translation>
    </message>
    <message>
        <source>Ik neem {columns} niet mee.</source>
        <translation>I do not take in {columns}.</translation>
    </message>
    <message>
        <source>Ik zie geen kolom met de uitgerekende datum. Kies zelf welke kolom dat is.</source>
        <translation>I see no column with the due date. Choose which column that is.</translation>
    </message>
    <message>
        <source>Ik zie geen kolom met namen. Kies zelf welke kolom de voornaam is.</source>
        <translation>I see no column with names. Choose which column is the first name.</translation>
    </message>
    <message>
        <source>Ik zie maar één kolom. Zet elk gegeven in een eigen kolom, bewaar de lijst als “CSV” en probeer het nog een keer.</source>
        <translation>I see only one column. Give each fact a column of its own, save the list as “CSV” and try again.</translation>
    </message>
    <message>
        <source>In dit bestand staat niets. Kies een ander bestand.</source>
        <translation>There is nothing in this file. Choose another file.</translation>
    </message>
    <message>
        <source>Kijk nog eens naar het geboortejaar.</source>
        <translation>Look at the year of birth again.</translation>
    </message>
    <message>
        <source>Kijk nog eens naar het jaar.</source>
        <translation>Look at the year again.</translation>
    </message>
    <message>
        <source>Lijkt op een vrouw in Kring. Is dit een ander?</source>
        <translation>Looks like a woman in Kring. Is this somebody else?</translation>
    </message>
    <message>
        <source>Lijkt op een vrouw in groep {group}. Is dit een ander?</source>
        <translation>Looks like a woman in group {group}. Is this somebody else?</translation>
    </message>
    <message>
        <source>Lijkt op regel {n}. Is dit een ander?</source>
        <translation>Resembles line {n}. Is this somebody else?</translation>
    </message>
    <message>
        <source>Meer vakjes dan kolommen. Klopt alles?</source>
        <translation>More cells than columns. Is everything right?</translation>
    </message>
    <message>
        <source>Nederlands schrift goed gelezen</source>
        <translation>Dutch letters read well</translation>
    </message>
    <message>
        <source>Niet meenemen</source>
        <translation>Do not take in</translation>
    </message>
    <message>
        <source>Onder de koppen van dit bestand staat niemand. Kies een ander bestand.</source>
        <translation>There is nobody below the headings of this file. Choose another file.</translation>
    </message>
    <message>
        <source>Op regel {n} van het bestand begint een aanhalingsteken dat nergens sluit. Haal het weg, bewaar het bestand en probeer het nog een keer.</source>
        <translation>On line {n} of the file begins a quotation mark that closes nowhere. Take it out, save the file and try again.</translation>
    </message>
    <message>
        <source>Scheelt {n} weken met de groep. Klopt dat?</source>
        <translation>{n} weeks apart from the group. Is that right?</translation>
    </message>
    <message>
        <source>Staat al in Kring.</source>
        <translation>Is in Kring already.</translation>
    </message>
    <message>
        <source>Staat al in deze groep.</source>
        <translation>Is in this group already.</translation>
    </message>
    <message>
        <source>Staat al in groep {group}.</source>
        <translation>Is in group {group} already.</translation>
    </message>
    <message>
        <source>Staat al op de wachtlijst.</source>
        <translation>Is on the waiting list already.</translation>
    </message>
    <message>
        <source>Staat ook op regel {n}.</source>
        <translation>Stands on line {n} too.</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Toegevoegd.</source>
        <translation>Added.</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Infix</translation>
    </message>
    <message>
        <source>Typ de geboortedatum zoals 3-6-1995.</source>
        <translation>Type the date of birth as 3-6-1995.</translation>
    </message>
    <message>
        <source>Typ de uitgerekende datum zoals 3-6-2026.</source>
        <translation>Type the due date as 3-6-2026.</translation>
    </message>
    <message>
        <source>Typ nog een uitgerekende datum.</source>
        <translation>A due date is still to be typed.</translation>
    </message>
    <message>
        <source>Typ nog een voornaam.</source>
        <translation>A first name is still to be typed.</translation>
    </message>
    <message>
        <source>Uitgerekend</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Uitgerekend op gisteren. Klopt dat?</source>
        <translation>Due yesterday. Is that right?</translation>
    </message>
    <message>
        <source>Uitgerekend over {n} weken. Klopt dat?</source>
        <translation>Due in {n} weeks. Is that right?</translation>
    </message>
    <message>
        <source>Uitgerekend pas over {n} weken. Kijk de datum na.</source>
        <translation>Due in {n} weeks only. Look at the date again.</translation>
    </message>
    <message>
        <source>Uitgerekend {n} dagen geleden. Klopt dat?</source>
        <translation>Due {n} days ago. Is that right?</translation>
    </message>
    <message>
        <source>Uitgerekend {n} weken geleden. Kijk de datum na.</source>
        <translation>Due {n} weeks ago. Look at the date again.</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Ze zou {n} jaar zijn. Klopt dat?</source>
        <translation>She would be {n} years old. Is that right?</translation>
    </message>
    <message>
        <source>komma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>niet alle letters zijn gelezen: kijk de namen na</source>
        <translation>not all letters could be read: look at the names</translation>
    </message>
    <message>
        <source>puntkomma</source>
        <translation>semicolon</translation>
    </message>
    <message>
        <source>streep</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>twee soorten schrift: kijk de namen na</source>
        <translation>letters written in two ways: look at the names</translation>
    </message>
    <message>
        <source>{columns} en {last}</source>
        <translation>{columns} and {last}</translation>
    </message>
    <message>
        <source>{n} gaan niet mee</source>
        <translation>{n} stay out</translation>
    </message>
    <message>
        <source>{n} kunnen mee</source>
        <translation>{n} can come along</translation>
    </message>
    <message>
        <source>{n} nakijken</source>
        <translation>{n} to look at</translation>
    </message>
    <message>
        <source>{n} staan er al</source>
        <translation>{n} are there already</translation>
    </message>
    <message>
        <source>{n} toegevoegd</source>
        <translation>{n} added</translation>
    </message>
    <message>
        <source>{part}: een letter is niet gelezen. Klopt het zo?</source>
        <translation>{part}: a letter could not be read. Is it right like this?</translation>
    </message>
    <message>
        <source>{part}: hoogstens {n} tekens.</source>
        <translation>{part}: {n} characters at most.</translation>
    </message>
</context>
<context>
    <name>KeptGroupCard</name>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Laatste bijeenkomst: {dag}</source>
        <translation>Last session: {dag}</translation>
    </message>
    <message>
        <source>Wis de hele groep…</source>
        <translation>Wipe the whole group…</translation>
    </message>
    <message>
        <source>Wis…</source>
        <translation>Wipe…</translation>
    </message>
    <message>
        <source>Zonder groep</source>
        <translation>Without a group</translation>
    </message>
    <message>
        <source>vanaf {dag}</source>
        <translation>from {dag}</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Amhaars</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>Arabisch</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Engels</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>Frans</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Nederlands</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Oekraïens</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Somalisch</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spaans</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turks</source>
        <translation>Turkish</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Andere plek…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Daarna is er iets veranderd.</source>
        <translation>Something has changed since.</translation>
    </message>
    <message>
        <source>Daarna is er niets veranderd.</source>
        <translation>Nothing has changed since.</translation>
    </message>
    <message>
        <source>Gaat deze laptop stuk, dan zijn de gegevens weg.</source>
        <translation>If this laptop breaks, the data are gone.</translation>
    </message>
    <message>
        <source>Gebruik {stick} ({free})</source>
        <translation>Use {stick} ({free})</translation>
    </message>
    <message>
        <source>Kies een plek…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Laatste reservekopie</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Nog geen reservekopie gemaakt</source>
        <translation>No backup made yet</translation>
    </message>
    <message>
        <source>Nog niet gekozen</source>
        <translation>Not chosen yet</translation>
    </message>
    <message>
        <source>Plek</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Zoveel reservekopieën blijven daar staan</source>
        <translation>How many backups stay there</translation>
    </message>
    <message>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{n} GB vrij</source>
        <translation>{n} GB free</translation>
    </message>
</context>
<context>
    <name>LetInPage</name>
    <message>
        <source>Bewaar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Haar nieuwe pincode</source>
        <translation>Her new PIN</translation>
    </message>
    <message>
        <source>Haar nieuwe wachtzin</source>
        <translation>Her new passphrase</translation>
    </message>
    <message>
        <source>Laat haar zelf haar wachtzin en pincode typen. Daarna typ jij je eigen wachtzin.</source>
        <translation>Let her type her passphrase and PIN herself. Then you type your own passphrase.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin voor {naam}</source>
        <translation>New passphrase for {naam}</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <source>Bevestigd door {naam} op {dag}.</source>
        <translation>Confirmed by {naam} on {dag}.</translation>
    </message>
    <message>
        <source>De grenzen staan uit.</source>
        <translation>The limits are off.</translation>
    </message>
    <message>
        <source>De grenzen tellen nu mee.</source>
        <translation>The limits count from now on.</translation>
    </message>
    <message>
        <source>Dit klopt voor onze praktijk</source>
        <translation>This is right for our practice</translation>
    </message>
    <message>
        <source>Geen grenzen: dat mag.</source>
        <translation>No limits: that is fine.</translation>
    </message>
    <message>
        <source>Grenzen gewijzigd.</source>
        <translation>Limits changed.</translation>
    </message>
    <message>
        <source>Nog niet bevestigd: deze grenzen tellen niet mee.</source>
        <translation>Not confirmed yet: these limits do not count.</translation>
    </message>
    <message>
        <source>Nu bekijken vanaf</source>
        <translation>Look at it now from</translation>
    </message>
    <message>
        <source>Opnieuw meten vanaf</source>
        <translation>Measure again from</translation>
    </message>
    <message>
        <source>Tweede meting na</source>
        <translation>Second measurement after</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Voorbeeld: 140/90 en 160/110 van de NVOG, 10 tot 15 minuten van de WHO. Typ eroverheen wat in jullie protocol staat.</source>
        <translation>Example: 140/90 and 160/110 of the NVOG, 10 to 15 minutes of the WHO. Type over it what your own protocol says.</translation>
    </message>
    <message>
        <source>bovendruk</source>
        <translation>upper pressure</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>onderdruk</source>
        <translation>lower pressure</translation>
    </message>
</context>
<context>
    <name>LimitsSection</name>
    <message>
        <source>1 tekst is nog niet goedgekeurd. Die gaat nog niet mee naar huis.</source>
        <translation>1 text is not approved yet. It does not go home yet.</translation>
    </message>
    <message>
        <source>Alle teksten die goedkeuring nodig hebben, zijn goedgekeurd.</source>
        <translation>All texts that need approval are approved.</translation>
    </message>
    <message>
        <source>Bekijk de teksten</source>
        <translation>Look at the texts</translation>
    </message>
    <message>
        <source>De grens staat voortaan als lijn in de grafiek.</source>
        <translation>From now on the limit is a line in the graph.</translation>
    </message>
    <message>
        <source>De lijn komt er zodra de grenzen bevestigd zijn.</source>
        <translation>The line appears as soon as the limits are confirmed.</translation>
    </message>
    <message>
        <source>Er staat geen lijn meer in de grafiek.</source>
        <translation>There is no line in the graph any more.</translation>
    </message>
    <message>
        <source>Grenzen en teksten</source>
        <translation>Limits and texts</translation>
    </message>
    <message>
        <source>Grenzen van je praktijk</source>
        <translation>Limits of your practice</translation>
    </message>
    <message>
        <source>Kring kiest niet. Jij bepaalt vanaf welke waarde je nog eens kijkt.</source>
        <translation>Kring does not choose. You decide from which value you look again.</translation>
    </message>
    <message>
        <source>Op de kaart, op het dossierblad en in het dossier op het scherm. Het getal staat ernaast.</source>
        <translation>On the card, on the file sheet and in the file on the screen. Its number stands beside it.</translation>
    </message>
    <message>
        <source>Teksten van de papieren</source>
        <translation>Texts of the papers</translation>
    </message>
    <message>
        <source>Zet de grens als streepjeslijn in de grafiek van de bloeddruk</source>
        <translation>Draw the limit as a dashed line in the graph of blood pressure</translation>
    </message>
    <message>
        <source>{n} teksten zijn nog niet goedgekeurd. Die gaan nog niet mee naar huis.</source>
        <translation>{n} texts are not approved yet. They do not go home yet.</translation>
    </message>
</context>
<context>
    <name>LimitsStep</name>
    <message>
        <source>Grenzen van je praktijk</source>
        <translation>Limits of your practice</translation>
    </message>
    <message>
        <source>Kring kiest niet. Jij bepaalt vanaf welke waarde je nog eens kijkt. Overslaan mag.</source>
        <translation>Kring does not choose. You decide from which value you look again. You may skip this.</translation>
    </message>
</context>
<context>
    <name>ListedLine</name>
    <message>
        <source>afgesproken</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>bellen of verwijzen</source>
        <translation>call or refer</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>buikcheck op eigen afspraak</source>
        <translation>belly check at her own appointment</translation>
    </message>
    <message>
        <source>meten</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>niet nodig</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
    <message>
        <source>nog open bij het sluiten</source>
        <translation>still open at closing</translation>
    </message>
    <message>
        <source>samen kijken</source>
        <translation>look together</translation>
    </message>
    <message>
        <source>terugbellen</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>tweede meting</source>
        <translation>second measurement</translation>
    </message>
    <message>
        <source>volgende keer opletten</source>
        <translation>watch next time</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
    <message>
        <source>wegen</source>
        <translation>weigh</translation>
    </message>
</context>
<context>
    <name>LittleList</name>
    <message>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Ik bel of verwijs</source>
        <translation>I call or refer</translation>
    </message>
    <message>
        <source>Lijstje leeg</source>
        <translation>List empty</translation>
    </message>
    <message>
        <source>Lijstje {n}</source>
        <translation>List {n}</translation>
    </message>
    <message>
        <source>Niet nodig</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Nog open bij het sluiten</source>
        <translation>Still open at closing</translation>
    </message>
    <message>
        <source>Volgende keer opletten</source>
        <translation>Watch next time</translation>
    </message>
    <message>
        <source>afgesproken</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>buikcheck op eigen afspraak</source>
        <translation>belly check at her own appointment</translation>
    </message>
    <message>
        <source>even samen kijken</source>
        <translation>look together</translation>
    </message>
    <message>
        <source>nog meten</source>
        <translation>still to measure</translation>
    </message>
    <message>
        <source>nog wegen</source>
        <translation>still to weigh</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>terugbellen</source>
        <translation>call back</translation>
    </message>
    <message>
        <source>tijd voor een meting</source>
        <translation>time for a measurement</translation>
    </message>
    <message>
        <source>tweede meting</source>
        <translation>second measurement</translation>
    </message>
    <message>
        <source>van de vorige keer</source>
        <translation>from last time</translation>
    </message>
    <message>
        <source>vraag</source>
        <translation>question</translation>
    </message>
</context>
<context>
    <name>LittleListEntry</name>
    <message>
        <source>Kies een vrouw</source>
        <translation>Choose a woman</translation>
    </message>
    <message>
        <source>Kies eerst voor wie het is.</source>
        <translation>First choose who it is for.</translation>
    </message>
    <message>
        <source>Typ eerst waar de vraag over gaat.</source>
        <translation>First type what the question is about.</translation>
    </message>
    <message>
        <source>Voor wie</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Waarover</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Waarover?</source>
        <translation>About?</translation>
    </message>
    <message>
        <source>Wat voor regel</source>
        <translation>What kind of line</translation>
    </message>
    <message>
        <source>Zet erbij</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>LittleListPanel</name>
    <message>
        <source>Klaar bij {naam}.</source>
        <translation>Done for {naam}.</translation>
    </message>
    <message>
        <source>Lijstje</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lijstje leeg.</source>
        <translation>List empty.</translation>
    </message>
    <message>
        <source>Op het Lijstje gezet.</source>
        <translation>Put on the list.</translation>
    </message>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Volgorde buikcheck</source>
        <translation>Order of belly checks</translation>
    </message>
    <message>
        <source>Vraag of terugbellen erbij</source>
        <translation>Add a question or a call</translation>
    </message>
</context>
<context>
    <name>LittleListRow</name>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klaar: {naam}</source>
        <translation>Done: {naam}</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Meet {naam}</source>
        <translation>Measure {naam}</translation>
    </message>
    <message>
        <source>Notitie (mag leeg)</source>
        <translation>Note (may stay empty)</translation>
    </message>
    <message>
        <source>Notitie bij {naam}</source>
        <translation>Note for {naam}</translation>
    </message>
    <message>
        <source>op het lijstje</source>
        <translation>on the list</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Kring geopend</source>
        <translation>opened Kring</translation>
    </message>
    <message>
        <source>Lijstje bekeken</source>
        <translation>looked at the List</translation>
    </message>
    <message>
        <source>aantal kinderen</source>
        <translation>number of babies</translation>
    </message>
    <message>
        <source>aantal reservekopieën aangepast</source>
        <translation>changed how many backups are kept</translation>
    </message>
    <message>
        <source>achternaam</source>
        <translation>surname</translation>
    </message>
    <message>
        <source>afgevinkt wat klaarstaat</source>
        <translation>ticked what stands ready</translation>
    </message>
    <message>
        <source>afspraken over wegen aangepast</source>
        <translation>changed what was agreed about weighing</translation>
    </message>
    <message>
        <source>alle dossiers van een groep bekeken</source>
        <translation>looked at all files of a group</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>arm</translation>
    </message>
    <message>
        <source>begonnen aan een reservekopie</source>
        <translation>started a backup</translation>
    </message>
    <message>
        <source>begonnen met het meegeven van een groep aan een andere laptop</source>
        <translation>started giving a group to another laptop</translation>
    </message>
    <message>
        <source>begonnen met het printen of opslaan van een papier</source>
        <translation>started printing or saving a paper</translation>
    </message>
    <message>
        <source>begonnen, maar niet af: {wat}</source>
        <translation>begun, but not finished: {wat}</translation>
    </message>
    <message>
        <source>bevestigd na een vraag</source>
        <translation>confirmed when asked</translation>
    </message>
    <message>
        <source>bewaartijd aangepast</source>
        <translation>changed how long data is kept</translation>
    </message>
    <message>
        <source>bijeenkomst op tafel gelegd of weggelegd</source>
        <translation>put a session on the table or away</translation>
    </message>
    <message>
        <source>bijeenkomst weggehaald</source>
        <translation>removed a session</translation>
    </message>
    <message>
        <source>bijeenkomsten gepland</source>
        <translation>planned sessions</translation>
    </message>
    <message>
        <source>bijeenkomsten verzet</source>
        <translation>moved sessions</translation>
    </message>
    <message>
        <source>bijzonderheden</source>
        <translation>details</translation>
    </message>
    <message>
        <source>blad voor wie invalt gemaakt</source>
        <translation>made the page for who stands in</translation>
    </message>
    <message>
        <source>buikcheck bekeken</source>
        <translation>looked at a belly check</translation>
    </message>
    <message>
        <source>cliëntnummer</source>
        <translation>client number</translation>
    </message>
    <message>
        <source>co-begeleider</source>
        <translation>co-facilitator</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>code van het herstelblad overgetypt</source>
        <translation>typed the code on the recovery sheet back</translation>
    </message>
    <message>
        <source>computer</source>
        <translation>computer</translation>
    </message>
    <message>
        <source>coördinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>datums van een groep opgeslagen voor een agenda</source>
        <translation>saved the dates of a group for a calendar</translation>
    </message>
    <message>
        <source>door haar zelf ingevoerd</source>
        <translation>typed by herself</translation>
    </message>
    <message>
        <source>dossier bekeken</source>
        <translation>looked at her file</translation>
    </message>
    <message>
        <source>dossierblad gemaakt</source>
        <translation>made a file sheet</translation>
    </message>
    <message>
        <source>duur van een buikcheck aangepast</source>
        <translation>changed how long a belly check takes</translation>
    </message>
    <message>
        <source>een reservekopie komt in de plaats</source>
        <translation>a backup takes its place</translation>
    </message>
    <message>
        <source>eigen patroon bewaard</source>
        <translation>kept an own pattern</translation>
    </message>
    <message>
        <source>eigen patroon weggehaald</source>
        <translation>removed an own pattern</translation>
    </message>
    <message>
        <source>eigen pincode gewijzigd</source>
        <translation>changed her own PIN</translation>
    </message>
    <message>
        <source>eigen programma gemaakt</source>
        <translation>own programme made</translation>
    </message>
    <message>
        <source>eigen programma gewijzigd</source>
        <translation>own programme changed</translation>
    </message>
    <message>
        <source>eigen programma weggehaald</source>
        <translation>own programme removed</translation>
    </message>
    <message>
        <source>eigen regel op de paklijst</source>
        <translation>own line put on the packing list</translation>
    </message>
    <message>
        <source>eigen regel van de paklijst gehaald</source>
        <translation>own line taken off the packing list</translation>
    </message>
    <message>
        <source>eigen wachtzin gewijzigd</source>
        <translation>changed her own passphrase</translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>gegevens bekeken</source>
        <translation>looked at her details</translation>
    </message>
    <message>
        <source>gegevens gewijzigd</source>
        <translation>changed her details</translation>
    </message>
    <message>
        <source>gegevens van een vrouw gewist</source>
        <translation>erased the data of a woman</translation>
    </message>
    <message>
        <source>gemeten door</source>
        <translation>measured by</translation>
    </message>
    <message>
        <source>gewicht op haar kaart aan of uit</source>
        <translation>switched her weight on her card on or off</translation>
    </message>
    <message>
        <source>gewisseld van persoon</source>
        <translation>switched to another person</translation>
    </message>
    <message>
        <source>gezegd wat een plaats heeft</source>
        <translation>said what a place has</translation>
    </message>
    <message>
        <source>grenzen aangepast</source>
        <translation>changed the limits</translation>
    </message>
    <message>
        <source>grenzen ondertekend</source>
        <translation>signed the limits</translation>
    </message>
    <message>
        <source>grenzen uitgezet</source>
        <translation>switched the limits off</translation>
    </message>
    <message>
        <source>groep aangepast</source>
        <translation>changed a group</translation>
    </message>
    <message>
        <source>groep gemaakt</source>
        <translation>made a group</translation>
    </message>
    <message>
        <source>groep gesplitst</source>
        <translation>split a group</translation>
    </message>
    <message>
        <source>groep gewist</source>
        <translation>erased a group</translation>
    </message>
    <message>
        <source>groep meegegeven aan een andere laptop</source>
        <translation>gave a group to another laptop</translation>
    </message>
    <message>
        <source>groep van een andere laptop ingelezen</source>
        <translation>read in a group from another laptop</translation>
    </message>
    <message>
        <source>groepen samengevoegd</source>
        <translation>merged groups</translation>
    </message>
    <message>
        <source>groepsgrootte aangepast</source>
        <translation>changed the group sizes</translation>
    </message>
    <message>
        <source>groepsverslag gemaakt</source>
        <translation>made a group report</translation>
    </message>
    <message>
        <source>herstelblad</source>
        <translation>recovery sheet</translation>
    </message>
    <message>
        <source>herstelblad geprint of opgeslagen, of een nieuw blad gevraagd</source>
        <translation>printed or saved the recovery sheet, or asked for a new one</translation>
    </message>
    <message>
        <source>iemand die gewist is</source>
        <translation>somebody who was erased</translation>
    </message>
    <message>
        <source>iemand toegang gegeven</source>
        <translation>let somebody in</translation>
    </message>
    <message>
        <source>iemand toegevoegd aan de praktijk</source>
        <translation>added somebody to the practice</translation>
    </message>
    <message>
        <source>iemand uit de praktijk gehaald</source>
        <translation>took somebody out of the practice</translation>
    </message>
    <message>
        <source>iemand van wie de naam niet getoond wordt</source>
        <translation>somebody whose name is not shown</translation>
    </message>
    <message>
        <source>iets gedaan</source>
        <translation>did something</translation>
    </message>
    <message>
        <source>in Kring gezet</source>
        <translation>added to Kring</translation>
    </message>
    <message>
        <source>in haar dossier ingevoerd</source>
        <translation>typed in her file</translation>
    </message>
    <message>
        <source>kaart gemaakt</source>
        <translation>made a card</translation>
    </message>
    <message>
        <source>kopie van vroeger toch bewaard</source>
        <translation>kept a copy of before after all</translation>
    </message>
    <message>
        <source>kopie van vroeger weggegooid</source>
        <translation>threw away a copy of before</translation>
    </message>
    <message>
        <source>laatste wijzigingen van een bijeenkomst bekeken</source>
        <translation>looked at the last changes of a session</translation>
    </message>
    <message>
        <source>later ingevoerd</source>
        <translation>entered later</translation>
    </message>
    <message>
        <source>lijn van de grenzen in de grafieken aangepast</source>
        <translation>line of the limits in the graphs changed</translation>
    </message>
    <message>
        <source>logboek bekeken</source>
        <translation>looked at the log</translation>
    </message>
    <message>
        <source>logboek opgeslagen als bestand</source>
        <translation>saved the log as a file</translation>
    </message>
    <message>
        <source>manchet</source>
        <translation>cuff</translation>
    </message>
    <message>
        <source>met het herstelblad naar binnen, nieuwe wachtzin en pincode</source>
        <translation>came in with the recovery sheet, new passphrase and PIN</translation>
    </message>
    <message>
        <source>met lijn</source>
        <translation>with a line</translation>
    </message>
    <message>
        <source>moment (UTC)</source>
        <translation>moment (UTC)</translation>
    </message>
    <message>
        <source>naam gezocht</source>
        <translation>looked for a name</translation>
    </message>
    <message>
        <source>naam van de praktijk aangepast</source>
        <translation>changed the name of the practice</translation>
    </message>
    <message>
        <source>naar een andere groep</source>
        <translation>moved to another group</translation>
    </message>
    <message>
        <source>namen bekeken</source>
        <translation>looked at names</translation>
    </message>
    <message>
        <source>niet wegen</source>
        <translation>no weighing</translation>
    </message>
    <message>
        <source>nieuw herstelblad</source>
        <translation>new recovery sheet</translation>
    </message>
    <message>
        <source>nieuwe sleutel gemaakt</source>
        <translation>made a new key</translation>
    </message>
    <message>
        <source>notitie over haar</source>
        <translation>a note about her</translation>
    </message>
    <message>
        <source>op het Lijstje gezet</source>
        <translation>put on the List</translation>
    </message>
    <message>
        <source>op {computer}, met Kring {versie}</source>
        <translation>on {computer}, with Kring {versie}</translation>
    </message>
    <message>
        <source>opmerking</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>opnieuw gedaan</source>
        <translation>done again</translation>
    </message>
    <message>
        <source>opslaan</source>
        <translation>save</translation>
    </message>
    <message>
        <source>opslaan toen Kring de vorige keer stopte</source>
        <translation>storing when Kring stopped last time</translation>
    </message>
    <message>
        <source>opslag</source>
        <translation>store</translation>
    </message>
    <message>
        <source>oude kopie opgeruimd</source>
        <translation>cleared an old copy away</translation>
    </message>
    <message>
        <source>ouder sleutelbestand teruggezet</source>
        <translation>older key file put back</translation>
    </message>
    <message>
        <source>over wie</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>overgenomen in het dossier</source>
        <translation>copied into the record</translation>
    </message>
    <message>
        <source>overzicht van een groep gemaakt</source>
        <translation>made an overview of a group</translation>
    </message>
    <message>
        <source>paklijst gemaakt</source>
        <translation>made the packing list</translation>
    </message>
    <message>
        <source>pincode bij wisselen paste niet</source>
        <translation>PIN did not fit when taking over</translation>
    </message>
    <message>
        <source>pincode paste niet</source>
        <translation>a PIN did not fit</translation>
    </message>
    <message>
        <source>plek voor reservekopieën gekozen</source>
        <translation>chose a place for backups</translation>
    </message>
    <message>
        <source>polsslag</source>
        <translation>pulse</translation>
    </message>
    <message>
        <source>praktijk begonnen in Kring</source>
        <translation>began the practice in Kring</translation>
    </message>
    <message>
        <source>printen</source>
        <translation>print</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
    <message>
        <source>regel voor het dossier aangepast</source>
        <translation>changed the line for the record</translation>
    </message>
    <message>
        <source>regel voor het dossier bekeken</source>
        <translation>looked at a line for the record</translation>
    </message>
    <message>
        <source>regel voor het dossier gekopieerd</source>
        <translation>copied a line for the record</translation>
    </message>
    <message>
        <source>regel voor het dossier opgeslagen in een bestand</source>
        <translation>saved a line for the record in a file</translation>
    </message>
    <message>
        <source>reservekopie gemaakt</source>
        <translation>made a backup</translation>
    </message>
    <message>
        <source>reservekopie teruggezet</source>
        <translation>put a backup back</translation>
    </message>
    <message>
        <source>rol</source>
        <translation>role</translation>
    </message>
    <message>
        <source>rol van iemand gewijzigd</source>
        <translation>changed the role of somebody</translation>
    </message>
    <message>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>status gewijzigd</source>
        <translation>changed her status</translation>
    </message>
    <message>
        <source>taal</source>
        <translation>language</translation>
    </message>
    <message>
        <source>taal van Kring gekozen</source>
        <translation>chose the language of Kring</translation>
    </message>
    <message>
        <source>tekst van Kring teruggezet op een papier</source>
        <translation>Kring&apos;s text put back on a paper</translation>
    </message>
    <message>
        <source>tekst van een papier aangepast</source>
        <translation>text of a paper changed</translation>
    </message>
    <message>
        <source>tekst van een papier goedgekeurd</source>
        <translation>text of a paper approved</translation>
    </message>
    <message>
        <source>telefoon</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>telefoonnummer aangepast</source>
        <translation>changed the phone number</translation>
    </message>
    <message>
        <source>teruggehaald</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>tijd tot afdekken aangepast</source>
        <translation>changed the time until the cover</translation>
    </message>
    <message>
        <source>tussenvoegsel</source>
        <translation>infix</translation>
    </message>
    <message>
        <source>uitkomst</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>van de andere laptop</source>
        <translation>from the other laptop</translation>
    </message>
    <message>
        <source>van deze laptop</source>
        <translation>from this laptop</translation>
    </message>
    <message>
        <source>van het Lijstje afgehandeld</source>
        <translation>settled from the List</translation>
    </message>
    <message>
        <source>verloskundige</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>verschil tussen twee laptops opgelost</source>
        <translation>settled a difference between two laptops</translation>
    </message>
    <message>
        <source>versie van Kring</source>
        <translation>version of Kring</translation>
    </message>
    <message>
        <source>voorbeeld</source>
        <translation>preview</translation>
    </message>
    <message>
        <source>voornaam</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>waarden in haar rij bekeken</source>
        <translation>looked at the values in her row</translation>
    </message>
    <message>
        <source>waarnemer</source>
        <translation>locum</translation>
    </message>
    <message>
        <source>wachtzin of code paste niet</source>
        <translation>a passphrase or code did not fit</translation>
    </message>
    <message>
        <source>wat</source>
        <translation>what</translation>
    </message>
    <message>
        <source>wegen</source>
        <translation>weigh</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
    <message>
        <source>wil niet meten</source>
        <translation>prefers not to measure</translation>
    </message>
    <message>
        <source>wilde, maar mocht niet: {wat}</source>
        <translation>wanted to, but was not allowed: {wat}</translation>
    </message>
    <message>
        <source>zonder lijn</source>
        <translation>without a line</translation>
    </message>
    <message>
        <source>{n} keer</source>
        <translation>{n} times</translation>
    </message>
    <message>
        <source>“overgenomen in het dossier” weggehaald</source>
        <translation>took “copied into the record” away</translation>
    </message>
</context>
<context>
    <name>LogExtract</name>
    <message>
        <source>Aantal regels: {n}. De nieuwste staat bovenaan.</source>
        <translation>Number of lines: {n}. The newest is on top.</translation>
    </message>
    <message>
        <source>Deel {part} van {of}: regel {first} tot en met {last} van {all}, de nieuwste bovenaan. Elk deel is een eigen bestand.</source>
        <translation>Part {part} of {of}: lines {first} to {last} of {all}, the newest on top. Each part is a file of its own.</translation>
    </message>
    <message>
        <source>Geboren {day}</source>
        <translation>Born {day}</translation>
    </message>
    <message>
        <source>Gemaakt op computer {name}, opslag {store}. De tijden zijn die van de klok hier.</source>
        <translation>Made on computer {name}, store {store}. The times are those of the clock here.</translation>
    </message>
    <message>
        <source>Uittreksel uit het logboek</source>
        <translation>Extract from the log</translation>
    </message>
    <message>
        <source>Vertrouwelijk</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Wat alleen over haar gaat. Wat de hele groep aanging, staat in het logboek van de praktijk.</source>
        <translation>What is about her alone. What was about the whole group is in the log of the practice.</translation>
    </message>
    <message>
        <source>bijzonderheden</source>
        <translation>details</translation>
    </message>
    <message>
        <source>over wie</source>
        <translation>about whom</translation>
    </message>
    <message>
        <source>wanneer</source>
        <translation>when</translation>
    </message>
    <message>
        <source>wat</source>
        <translation>what</translation>
    </message>
    <message>
        <source>wie</source>
        <translation>who</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>Meer</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Regels van het logboek</source>
        <translation>Lines of the log</translation>
    </message>
</context>
<context>
    <name>LogOffice</name>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Geboren {dag}.</source>
        <translation>Born {dag}.</translation>
    </message>
    <message>
        <source>Het logboek staat in {map}. Het ligt nu buiten Kring.</source>
        <translation>The log is in {map}. It is outside Kring now.</translation>
    </message>
    <message>
        <source>Het logboek wordt opgeslagen. Blijf nog even op dit scherm.</source>
        <translation>The log is being saved. Stay on this screen for a moment.</translation>
    </message>
    <message>
        <source>Iemand die gewist is</source>
        <translation>Somebody who was erased</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Opslaan als CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Opslaan als PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Waarden staan hier niet. Kies een regel met Enter, en je ziet alles over die ene vrouw.</source>
        <translation>No values here. Choose a line with Enter, and you see all about that one woman.</translation>
    </message>
    <message>
        <source>Wat alleen over haar gaat. Wat de hele groep aanging, staat in het logboek van de praktijk.</source>
        <translation>What is about her alone. What was about the whole group is in the log of the practice.</translation>
    </message>
    <message>
        <source>Wie deed wat, en wanneer</source>
        <translation>Who did what, and when</translation>
    </message>
    <message>
        <source>sluit over {m}:{s}</source>
        <translation>closes in {m}:{s}</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>Ctrl + of Ctrl −</source>
        <translation>Ctrl + or Ctrl −</translation>
    </message>
    <message>
        <source>Dit geldt voor deze laptop, voor iedereen.</source>
        <translation>This counts for this laptop, for everybody.</translation>
    </message>
    <message>
        <source>Donker</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Kleuren</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Licht</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Niets beweegt en de cursor knippert niet.</source>
        <translation>Nothing moves and the cursor does not blink.</translation>
    </message>
    <message>
        <source>Rustig beeld</source>
        <translation>Calm screen</translation>
    </message>
    <message>
        <source>Tekstgrootte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Uiterlijk</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>Zoals de laptop</source>
        <translation>As the laptop</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Groep van een andere laptop</source>
        <translation>Group from another laptop</translation>
    </message>
    <message>
        <source>Hulp bij toetsen</source>
        <translation>Help with keys</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Reservekopie</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Vergrendelen</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Wissel begeleider</source>
        <translation>Change facilitator</translation>
    </message>
</context>
<context>
    <name>MeasuredBy</name>
    <message>
        <source>begeleider</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>verloskundige</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>zelf</source>
        <translation>herself</translation>
    </message>
    <message>
        <source>zelf, met hulp</source>
        <translation>herself, with help</translation>
    </message>
</context>
<context>
    <name>MeasurementEntry</name>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Bewaar</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bovendruk</source>
        <translation>Upper</translation>
    </message>
    <message>
        <source>Dit is nog niet bewaard. Enter = bewaar, nog eens sluiten = weg ermee.</source>
        <translation>This is not kept yet. Enter = keep it, close again = throw it away.</translation>
    </message>
    <message>
        <source>Gemeten door</source>
        <translation>Measured by</translation>
    </message>
    <message>
        <source>Gewicht kg</source>
        <translation>Weight kg</translation>
    </message>
    <message>
        <source>Manchet</source>
        <translation>Cuff</translation>
    </message>
    <message>
        <source>Meting aanpassen</source>
        <translation>Change a measurement</translation>
    </message>
    <message>
        <source>Meting erbij</source>
        <translation>Add a measurement</translation>
    </message>
    <message>
        <source>Notitie bij de meting</source>
        <translation>Note on the measurement</translation>
    </message>
    <message>
        <source>Onderdruk</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>Polsslag</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MeasuringCard</name>
    <message>
        <source>Alle keren</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Bel meteen als</source>
        <translation>Call right away if</translation>
    </message>
    <message>
        <source>Bel ons</source>
        <translation>Call us</translation>
    </message>
    <message>
        <source>Bel {phone}</source>
        <translation>Call {phone}</translation>
    </message>
    <message>
        <source>Bespreek ze met je verloskundige.</source>
        <translation>Talk about them with your midwife.</translation>
    </message>
    <message>
        <source>De volgende keer is op {day}.</source>
        <translation>The next time is on {day}.</translation>
    </message>
    <message>
        <source>Dit zijn jouw eigen metingen.</source>
        <translation>These are your own measurements.</translation>
    </message>
    <message>
        <source>Hier praatten we over</source>
        <translation>This is what we talked about</translation>
    </message>
    <message>
        <source>Mijn bloeddruk</source>
        <translation>My blood pressure</translation>
    </message>
    <message>
        <source>Mijn kaart</source>
        <translation>My card</translation>
    </message>
    <message>
        <source>Mijn vragen</source>
        <translation>My questions</translation>
    </message>
    <message>
        <source>Vandaag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Vandaag gaat het over</source>
        <translation>Today is about</translation>
    </message>
    <message>
        <source>Vandaag ging het over</source>
        <translation>Today we talked about</translation>
    </message>
    <message>
        <source>Volgende keer</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>We hebben je gemist.</source>
        <translation>We missed you.</translation>
    </message>
    <message>
        <source>bijeenkomst {number}</source>
        <translation>session {number}</translation>
    </message>
    <message>
        <source>boven</source>
        <translation>upper</translation>
    </message>
    <message>
        <source>bovendruk</source>
        <translation>upper pressure</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>grens</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>onder</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>onderdruk</source>
        <translation>lower pressure</translation>
    </message>
    <message>
        <source>verloskundige</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
</context>
<context>
    <name>MissedLine</name>
    <message>
        <source>Afspraak voor {wie}</source>
        <translation>Follow-up for {wie}</translation>
    </message>
    <message>
        <source>Ingehaald</source>
        <translation>Caught up</translation>
    </message>
    <message>
        <source>Ingehaald: {wie}</source>
        <translation>Caught up: {wie}</translation>
    </message>
    <message>
        <source>afspraak</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>{naam} · bijeenkomst {n}, {dag}</source>
        <translation>{naam} · session {n}, {dag}</translation>
    </message>
</context>
<context>
    <name>MovedTheme</name>
    <message>
        <source>Besproken</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Besproken: {thema}</source>
        <translation>Covered: {thema}</translation>
    </message>
    <message>
        <source>Thema van een vorige keer: {thema}</source>
        <translation>Theme of an earlier session: {thema}</translation>
    </message>
</context>
<context>
    <name>NameHint</name>
    <message>
        <source>Hier staat een naam. Hoort dit in haar dossier?</source>
        <translation>There is a name here. Does this belong in her file?</translation>
    </message>
    <message>
        <source>In deze vraag staat een naam of een meting. Het bord is voor iedereen.</source>
        <translation>There is a name or a measurement in this question. The board is for everyone.</translation>
    </message>
    <message>
        <source>Nee</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Verplaats</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Verplaats naar {naam}</source>
        <translation>Move to {naam}</translation>
    </message>
    <message>
        <source>Verplaatst naar haar dossier.</source>
        <translation>Moved to her file.</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Geen naam met “{letters}”.</source>
        <translation>No name with “{letters}”.</translation>
    </message>
    <message>
        <source>Zoek: {letters}</source>
        <translation>Search: {letters}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>De nieuwe sleutel geldt nu. Maak meteen een nieuw herstelblad: het oude opent niets meer.</source>
        <translation>The new key counts now. Make a new recovery sheet at once: the old one opens nothing any more.</translation>
    </message>
    <message>
        <source>Groep {naam}</source>
        <translation>Group {naam}</translation>
    </message>
    <message>
        <source>Oefenstand</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>bijeenkomst {n} van {m}</source>
        <translation>session {n} of {m}</translation>
    </message>
    <message>
        <source>{bijeenkomst} · later ingevoerd voor {dag}</source>
        <translation>{bijeenkomst} · entered later for {dag}</translation>
    </message>
    <message>
        <source>{naam} werkt nu met Kring.</source>
        <translation>{naam} works with Kring now.</translation>
    </message>
</context>
<context>
    <name>NewGroupPage</name>
    <message>
        <source>Een nieuwe groep</source>
        <translation>A new group</translation>
    </message>
    <message>
        <source>Eerste keer</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Naam van de groep</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Verder naar de datums</source>
        <translation>On to the dates</translation>
    </message>
    <message>
        <source>Wie begeleiden de groep?</source>
        <translation>Who lead the group?</translation>
    </message>
    <message>
        <source>mag ook later</source>
        <translation>may also come later</translation>
    </message>
</context>
<context>
    <name>NewKeyPage</name>
    <message>
        <source>De anderen kiezen daarna bij Mensen een nieuwe wachtzin, samen met jou.</source>
        <translation>After that the others choose a new passphrase under People, together with you.</translation>
    </message>
    <message>
        <source>De reservekopie gaat naar {plek}.</source>
        <translation>The backup goes to {plek}.</translation>
    </message>
    <message>
        <source>De reservekopie: Kring vraagt je zo om een USB-stick of een map.</source>
        <translation>The backup: Kring asks you for a USB stick or a folder in a moment.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Goed om te weten</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Het herstelblad van nu opent dan niets meer. Je maakt meteen een nieuw.</source>
        <translation>The recovery sheet of now then opens nothing any more. You make a new one at once.</translation>
    </message>
    <message>
        <source>Jouw wachtzin</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Jouw wachtzin en pincode blijven zoals ze zijn.</source>
        <translation>Your passphrase and PIN stay as they are.</translation>
    </message>
    <message>
        <source>Kring maakt eerst een reservekopie en schrijft dan alles opnieuw met een andere sleutel. Wie hier wegging, kan daarna met oude kopieën niets meer openen van wat er vanaf nu bij komt.</source>
        <translation>Kring first makes a backup and then writes everything anew with another key. After that, whoever left can open nothing that is added from now on, whatever old copies she has.</translation>
    </message>
    <message>
        <source>Maak nieuwe sleutel</source>
        <translation>Make new key</translation>
    </message>
    <message>
        <source>Nieuwe sleutel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Nieuwe sleutel maken</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Oude reservekopieën gaan nog open met wat toen gold. Bewaar of vernietig ze met zorg.</source>
        <translation>Old backups still open with what counted then. Keep or destroy them with care.</translation>
    </message>
    <message>
        <source>Typ je eigen wachtzin.</source>
        <translation>Type your own passphrase.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>12 letters of meer, of vier woorden</source>
        <translation>12 letters or more, or four words</translation>
    </message>
    <message>
        <source>De twee zinnen zijn niet gelijk.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Deze zin is te kort. Gebruik 12 letters of meer, of vier woorden.</source>
        <translation>This passphrase is too short. Use 12 letters or more, or four words.</translation>
    </message>
    <message>
        <source>Heel sterk</source>
        <translation>Very strong</translation>
    </message>
    <message>
        <source>Hoofdletters staan aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Sterk genoeg</source>
        <translation>Strong enough</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>4 tot 6 cijfers</source>
        <translation>4 to 6 digits</translation>
    </message>
    <message>
        <source>Deze pincode is makkelijk te raden. Kies een andere.</source>
        <translation>This PIN is easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>Een pincode heeft 4 tot 6 cijfers.</source>
        <translation>A PIN has 4 to 6 digits.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Alle bijeenkomsten</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Alle groepen</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Nabespreken</source>
        <translation>Debrief</translation>
    </message>
    <message>
        <source>Teruggehaald. Ctrl+Y doet het weer.</source>
        <translation>Undone. Ctrl+Y does it again.</translation>
    </message>
    <message>
        <source>Weer gedaan. Ctrl+Z haalt het terug.</source>
        <translation>Done again. Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>OpenBackup</name>
    <message>
        <source>Code van het herstelblad</source>
        <translation>Code on the recovery sheet</translation>
    </message>
    <message>
        <source>Deze code hoort niet bij deze reservekopie. Kijk of je het goede herstelblad hebt.</source>
        <translation>This code does not belong to this backup. Check that you have its own recovery sheet.</translation>
    </message>
    <message>
        <source>Deze reservekopie hoort bij een andere wachtzin.</source>
        <translation>This backup belongs to another passphrase.</translation>
    </message>
    <message>
        <source>Toch met de wachtzin</source>
        <translation>With the passphrase after all</translation>
    </message>
    <message>
        <source>Typ de wachtzin die gold toen deze reservekopie werd gemaakt.</source>
        <translation>Type the passphrase that counted when this backup was made.</translation>
    </message>
    <message>
        <source>Typ de zeven groepen over van het herstelblad dat bij deze reservekopie hoort.</source>
        <translation>Copy the seven groups of the recovery sheet that belongs to this backup.</translation>
    </message>
    <message>
        <source>Typ eerst de code van het herstelblad.</source>
        <translation>Type the code on the recovery sheet first.</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin.</source>
        <translation>Type the passphrase first.</translation>
    </message>
    <message>
        <source>Wachtzin van deze reservekopie</source>
        <translation>Passphrase of this backup</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Pak het herstelblad.</source>
        <translation>Forgotten it? Get the recovery sheet.</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>OpenRow</name>
    <message>
        <source>Leeg maken kan niet. Typ een streepje als ze niet wil meten, of druk op Esc.</source>
        <translation>You cannot empty this. Type a dash if she would rather not measure, or press Esc.</translation>
    </message>
</context>
<context>
    <name>OtherLanguages</name>
    <message>
        <source>In het {taal} staat de tekst van je praktijk van {dag}.</source>
        <translation>In {taal} there is the text of your practice of {dag}.</translation>
    </message>
    <message>
        <source>In het {taal} staat een tekst van je praktijk.</source>
        <translation>In {taal} there is a text of your practice.</translation>
    </message>
    <message>
        <source>In het {taal} staat nog de tekst van Kring.</source>
        <translation>In {taal} there is still the text of Kring.</translation>
    </message>
    <message>
        <source>Naar het {taal}</source>
        <translation>Go to {taal}</translation>
    </message>
</context>
<context>
    <name>OwnBlockList</name>
    <message>
        <source>Blok erbij</source>
        <translation>Add a block</translation>
    </message>
    <message>
        <source>Blokken</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Eerder</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Eerder (Alt+↑)</source>
        <translation>Earlier (Alt+↑)</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Haal weg (Delete)</source>
        <translation>Remove (Delete)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Later (Alt+↓)</source>
        <translation>Later (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>OwnBlockPanel</name>
    <message>
        <source>Aan het eind gezegd</source>
        <translation>Said by the end</translation>
    </message>
    <message>
        <source>Begint om</source>
        <translation>Begins at</translation>
    </message>
    <message>
        <source>Blok {n} van {m}</source>
        <translation>Block {n} of {m}</translation>
    </message>
    <message>
        <source>Een vaste tijd geldt op de klok. Leeg is los: dan volgt het blok de groep.</source>
        <translation>A fixed time is a time on the clock. Empty is free: then the block follows the group.</translation>
    </message>
    <message>
        <source>Eindigt om</source>
        <translation>Ends at</translation>
    </message>
    <message>
        <source>Hier let je op</source>
        <translation>Take care here</translation>
    </message>
    <message>
        <source>Houdt zijn minuten als de tijd krap wordt</source>
        <translation>Keeps its minutes when time gets short</translation>
    </message>
    <message>
        <source>Minuten</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Naam van het blok</source>
        <translation>Name of the block</translation>
    </message>
    <message>
        <source>Om mee te beginnen: open vragen, elk op een regel</source>
        <translation>To begin with: open questions, each on a line</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tweede thema</source>
        <translation>Second theme</translation>
    </message>
    <message>
        <source>Werkvorm</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Zo doe je het: elke stap op een regel</source>
        <translation>How to do it: each step on a line</translation>
    </message>
    <message>
        <source>geen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>OwnBlockRow</name>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>blok {n} van {m}</source>
        <translation>block {n} of {m}</translation>
    </message>
    <message>
        <source>houdt zijn minuten</source>
        <translation>keeps its minutes</translation>
    </message>
    <message>
        <source>staat vast op de klok</source>
        <translation>fixed on the clock</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>OwnPaperList</name>
    <message>
        <source>Een PDF van je praktijk, tot {n} MB. Sleep hem hierheen, of kies hem.</source>
        <translation>A PDF of your practice, up to {n} MB. Drag it here, or choose it.</translation>
    </message>
    <message>
        <source>Eigen papieren bij deze bijeenkomst</source>
        <translation>Own papers for this session</translation>
    </message>
    <message>
        <source>Kies een PDF</source>
        <translation>Choose a PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF erbij gezet.</source>
        <translation>PDF added.</translation>
    </message>
    <message>
        <source>PDF erbij…</source>
        <translation>Add a PDF…</translation>
    </message>
    <message>
        <source>Papier weggehaald.</source>
        <translation>Paper removed.</translation>
    </message>
</context>
<context>
    <name>OwnPaperRow</name>
    <message>
        <source>1 pagina</source>
        <translation>1 page</translation>
    </message>
    <message>
        <source>Aantal van {naam}</source>
        <translation>Number of {naam}</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bekijk {naam}</source>
        <translation>View {naam}</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Haal {naam} weg</source>
        <translation>Remove {naam}</translation>
    </message>
    <message>
        <source>Naam van het papier</source>
        <translation>Name of the paper</translation>
    </message>
    <message>
        <source>{n} in totaal</source>
        <translation>{n} in all</translation>
    </message>
    <message>
        <source>{n} pagina&apos;s</source>
        <translation>{n} pages</translation>
    </message>
    <message>
        <source>{n} voor elke vrouw</source>
        <translation>{n} for each woman</translation>
    </message>
</context>
<context>
    <name>OwnPattern</name>
    <message>
        <source>Bewaar als eigen patroon</source>
        <translation>Keep as own pattern</translation>
    </message>
    <message>
        <source>Bewaar patroon</source>
        <translation>Keep pattern</translation>
    </message>
    <message>
        <source>Haal dit eigen patroon weg</source>
        <translation>Remove this own pattern</translation>
    </message>
    <message>
        <source>Naam van het patroon</source>
        <translation>Name of the pattern</translation>
    </message>
</context>
<context>
    <name>OwnProgrammePage</name>
    <message>
        <source>Bij deze bijeenkomst, elk op een regel</source>
        <translation>For this session, one on each line</translation>
    </message>
    <message>
        <source>Blok erbij gezet.</source>
        <translation>Block added.</translation>
    </message>
    <message>
        <source>Blok weggehaald.</source>
        <translation>Block removed.</translation>
    </message>
    <message>
        <source>Dit nemen de vrouwen mee</source>
        <translation>What the women bring</translation>
    </message>
    <message>
        <source>Dit nemen wij mee</source>
        <translation>What we bring</translation>
    </message>
    <message>
        <source>Dit regelen de vrouwen nu</source>
        <translation>What the women arrange now</translation>
    </message>
    <message>
        <source>Doelen van deze bijeenkomst</source>
        <translation>Aims of this session</translation>
    </message>
    <message>
        <source>Eén geplande bijeenkomst volgt dit programma.</source>
        <translation>One planned session follows this programme.</translation>
    </message>
    <message>
        <source>Naam van het programma</source>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Nieuw blok</source>
        <translation>New block</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Wat je hier verandert, geldt daar meteen.</source>
        <translation>What you change here counts there at once.</translation>
    </message>
    <message>
        <source>{n} geplande bijeenkomsten volgen dit programma.</source>
        <translation>{n} planned sessions follow this programme.</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>PackingList</name>
    <message>
        <source>Dit is er al</source>
        <translation>There already</translation>
    </message>
    <message>
        <source>In de krat</source>
        <translation>In the crate</translation>
    </message>
    <message>
        <source>Paklijst</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Regels met een naam erin, die alleen in Kring staan: {n}.</source>
        <translation>Lines with a name in them, which stand in Kring alone: {n}.</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Van de ruimte</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>Voor het programma</source>
        <translation>For the programme</translation>
    </message>
    <message>
        <source>Zonder namen van deelnemers</source>
        <translation>Without names of participants</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
</context>
<context>
    <name>PaperOffice</name>
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Teksten van de papieren</source>
        <translation>Texts of the papers</translation>
    </message>
</context>
<context>
    <name>PaperOutlet</name>
    <message>
        <source>1 bestand staat in {map}. Het ligt nu buiten Kring.</source>
        <translation>1 file is in {map}. It is outside Kring now.</translation>
    </message>
    <message>
        <source>Er is geen printer.</source>
        <translation>There is no printer.</translation>
    </message>
    <message>
        <source>Kies Opslaan…</source>
        <translation>Choose Save…</translation>
    </message>
    <message>
        <source>Kring onthoudt het bij Nog te printen.</source>
        <translation>Kring keeps it under Still to print.</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd. Het is 1 vel.</source>
        <translation>Sent to the printer. It is 1 sheet.</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd. Tel de vellen: het zijn er {n}.</source>
        <translation>Sent to the printer. Count the sheets: there are {n}.</translation>
    </message>
    <message>
        <source>{n} bestanden staan in {map}. Ze liggen nu buiten Kring.</source>
        <translation>{n} files are in {map}. They are outside Kring now.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>1 eigen papier</source>
        <translation>1 own paper</translation>
    </message>
    <message>
        <source>1 papier mee naar huis</source>
        <translation>1 paper to take home</translation>
    </message>
    <message>
        <source>Bezig: {n} van {m}</source>
        <translation>Busy: {n} of {m}</translation>
    </message>
    <message>
        <source>Dossierblad per vrouw</source>
        <translation>File sheet per woman</translation>
    </message>
    <message>
        <source>Groepsverslag (zonder metingen)</source>
        <translation>Group report (no measurements)</translation>
    </message>
    <message>
        <source>Kaart voor 1 aanwezige</source>
        <translation>Card for 1 woman who came</translation>
    </message>
    <message>
        <source>Kaart voor 1 afwezige</source>
        <translation>Card for 1 woman who was away</translation>
    </message>
    <message>
        <source>Kaart voor {n} aanwezigen</source>
        <translation>Cards for {n} women who came</translation>
    </message>
    <message>
        <source>Kaart voor {n} afwezigen</source>
        <translation>Cards for {n} women who were away</translation>
    </message>
    <message>
        <source>Kaarten en dossierbladen maakt de verloskundige.</source>
        <translation>The midwife makes the cards and file sheets.</translation>
    </message>
    <message>
        <source>Maak alles</source>
        <translation>Make everything</translation>
    </message>
    <message>
        <source>Meer papieren</source>
        <translation>More papers</translation>
    </message>
    <message>
        <source>Meer…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Opslaan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>{n} eigen papieren</source>
        <translation>{n} own papers</translation>
    </message>
    <message>
        <source>{n} papieren mee naar huis</source>
        <translation>{n} papers to take home</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Aanwezigheidslijst</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Afspraken en data</source>
        <translation>Agreements and dates</translation>
    </message>
    <message>
        <source>Bel ons</source>
        <translation>Call us</translation>
    </message>
    <message>
        <source>Blad voor wie invalt</source>
        <translation>Sheet for who stands in</translation>
    </message>
    <message>
        <source>Deurbord</source>
        <translation>Door sign</translation>
    </message>
    <message>
        <source>Dossierblad</source>
        <translation>File sheet</translation>
    </message>
    <message>
        <source>Eigen papier</source>
        <translation>Own paper</translation>
    </message>
    <message>
        <source>Groepsverslag</source>
        <translation>Group report</translation>
    </message>
    <message>
        <source>Je baby beweegt</source>
        <translation>Your baby moves</translation>
    </message>
    <message>
        <source>Kaart</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Kaart om zelf in te vullen</source>
        <translation>Card to fill in by hand</translation>
    </message>
    <message>
        <source>Meetbriefjes</source>
        <translation>Measuring slips</translation>
    </message>
    <message>
        <source>Mijn bevalwensen</source>
        <translation>My birth wishes</translation>
    </message>
    <message>
        <source>Naamkaartjes</source>
        <translation>Name tags</translation>
    </message>
    <message>
        <source>Overzicht van de groep</source>
        <translation>Overview of the group</translation>
    </message>
    <message>
        <source>Paklijst</source>
        <translation>Packing list</translation>
    </message>
    <message>
        <source>Regel nu</source>
        <translation>Arrange now</translation>
    </message>
    <message>
        <source>Vandaag in de groep</source>
        <translation>Today in the group</translation>
    </message>
    <message>
        <source>Welkom terug</source>
        <translation>Welcome back</translation>
    </message>
    <message>
        <source>Zelf je bloeddruk meten</source>
        <translation>Take your own blood pressure</translation>
    </message>
    <message>
        <source>Zelf meten, groot voor aan de muur (A3)</source>
        <translation>Measuring yourself, large for the wall (A3)</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Bezig: {n} van {m}</source>
        <translation>Busy: {n} of {m}</translation>
    </message>
    <message>
        <source>Hoeft niet meer</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Mee naar huis</source>
        <translation>To take home</translation>
    </message>
    <message>
        <source>Nog niet goedgekeurd door je praktijk: {papieren}.</source>
        <translation>Not approved by your practice yet: {papieren}.</translation>
    </message>
    <message>
        <source>Nog te printen: {papieren}.</source>
        <translation>Still to print: {papieren}.</translation>
    </message>
    <message>
        <source>Op een A4-printer wordt het grote blad A4. Opgeslagen is het A3.</source>
        <translation>On an A4 printer the large sheet becomes A4. Saved, it is A3.</translation>
    </message>
    <message>
        <source>Op een vel A4 staan twee kaarten van A5. Knip ze los.</source>
        <translation>Two A5 cards stand on one sheet of A4. Cut them apart.</translation>
    </message>
    <message>
        <source>Opslaan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Papieren</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Teksten van de papieren</source>
        <translation>Texts of the papers</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voor de bijeenkomst</source>
        <translation>For the session</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>ParticipantRow</name>
    <message>
        <source>2e</source>
        <translation>2nd</translation>
    </message>
    <message>
        <source>Aanwezigheid {naam}: {woord}</source>
        <translation>Attendance {naam}: {woord}</translation>
    </message>
    <message>
        <source>Bezig</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Bovendruk</source>
        <translation>Upper</translation>
    </message>
    <message>
        <source>Gewicht kg</source>
        <translation>Weight kg</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Meer voor {naam}</source>
        <translation>More for {naam}</translation>
    </message>
    <message>
        <source>Nog meten</source>
        <translation>To measure</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Onderdruk</source>
        <translation>Lower</translation>
    </message>
    <message>
        <source>dicht</source>
        <translation>shut</translation>
    </message>
    <message>
        <source>{naam}, bovendruk</source>
        <translation>{naam}, upper pressure</translation>
    </message>
    <message>
        <source>{naam}, gewicht</source>
        <translation>{naam}, weight</translation>
    </message>
    <message>
        <source>{naam}, onderdruk</source>
        <translation>{naam}, lower pressure</translation>
    </message>
</context>
<context>
    <name>ParticipantSearch</name>
    <message>
        <source>Er zijn er nog {n}. Typ meer letters.</source>
        <translation>There are {n} more. Type more letters.</translation>
    </message>
    <message>
        <source>Geen naam met “{text}”.</source>
        <translation>No name with “{text}”.</translation>
    </message>
    <message>
        <source>Gevonden deelnemers</source>
        <translation>Participants found</translation>
    </message>
    <message>
        <source>Zoek een deelnemer</source>
        <translation>Find a participant</translation>
    </message>
    <message>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>{n} gevonden</source>
        <translation>{n} found</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Verberg</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Alleen jouw wachtzin verandert. Je herstelblad blijft gelden.</source>
        <translation>Only your own passphrase changes. Your recovery sheet stays valid.</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Typ eerst de wachtzin van nu.</source>
        <translation>Type your passphrase of now first.</translation>
    </message>
    <message>
        <source>Wachtzin van nu</source>
        <translation>Passphrase of now</translation>
    </message>
    <message>
        <source>Wachtzin wijzigen</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Wijzig je wachtzin</source>
        <translation>Change your passphrase</translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation>Change passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Alleen met deze zin kun je de gegevens openen. Wij kunnen hem niet terugvinden.</source>
        <translation>Only this passphrase opens the data. We cannot find it for you.</translation>
    </message>
    <message>
        <source>Kies een wachtzin</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Pincode om het scherm snel te openen</source>
        <translation>PIN to open the screen quickly</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Waarden blijven dicht zolang er een tweede scherm is.</source>
        <translation>Values stay closed for as long as there is a second screen.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nieuwe sleutel maken</source>
        <translation>Make a new key</translation>
    </message>
    <message>
        <source>Sleutel van de gegevens</source>
        <translation>Key of the data</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Wie hier wegging en een oude kopie van het sleutelbestand heeft, kan met haar wachtzin van toen nog bij de gegevens van nu. Na een nieuwe sleutel niet meer.</source>
        <translation>Whoever left and has an old copy of the key file can still get at the data of now with her passphrase of then. Not after a new key.</translation>
    </message>
    <message>
        <source>Wie werkt met Kring</source>
        <translation>Who works with Kring</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig {naam}</source>
        <translation>Change {naam}</translation>
    </message>
    <message>
        <source>heeft nog geen wachtzin op deze laptop</source>
        <translation>has no passphrase on this laptop yet</translation>
    </message>
    <message>
        <source>werkt nu met Kring</source>
        <translation>works with Kring now</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Haar naam blijft staan bij wat zij deed. Openen kan zij niet meer.</source>
        <translation>Her name stays beside what she did. She can open nothing any more.</translation>
    </message>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Rol wijzigen</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vergeten, of nog geen? Dan kiest zij hier nieuwe, samen met jou.</source>
        <translation>Forgotten, or none yet? Then she chooses new ones here, together with you.</translation>
    </message>
    <message>
        <source>Wachtzin en pincode</source>
        <translation>Passphrase and PIN</translation>
    </message>
    <message>
        <source>Wat zij hier doet</source>
        <translation>What she does here</translation>
    </message>
    <message>
        <source>Weghalen</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Werkt hier niet meer</source>
        <translation>Works here no more</translation>
    </message>
    <message>
        <source>{naam} is vanaf nu: {rol}.</source>
        <translation>From now on {naam} is: {rol}.</translation>
    </message>
</context>
<context>
    <name>PhaseTabs</name>
    <message>
        <source>1 Ontvangst</source>
        <translation>1 Check-in</translation>
    </message>
    <message>
        <source>2 Kring</source>
        <translation>2 Circle</translation>
    </message>
    <message>
        <source>3 Afronden</source>
        <translation>3 Closing</translation>
    </message>
    <message>
        <source>Fase van de bijeenkomst</source>
        <translation>Phase of the session</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>anker</source>
        <translation>anchor</translation>
    </message>
    <message>
        <source>appel</source>
        <translation>apple</translation>
    </message>
    <message>
        <source>bel</source>
        <translation>bell</translation>
    </message>
    <message>
        <source>blad</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>bloem</source>
        <translation>flower</translation>
    </message>
    <message>
        <source>hart</source>
        <translation>heart</translation>
    </message>
    <message>
        <source>huis</source>
        <translation>house</translation>
    </message>
    <message>
        <source>kers</source>
        <translation>cherry</translation>
    </message>
    <message>
        <source>maan</source>
        <translation>moon</translation>
    </message>
    <message>
        <source>paraplu</source>
        <translation>umbrella</translation>
    </message>
    <message>
        <source>sleutel</source>
        <translation>key</translation>
    </message>
    <message>
        <source>ster</source>
        <translation>star</translation>
    </message>
    <message>
        <source>vis</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>vogel</source>
        <translation>bird</translation>
    </message>
    <message>
        <source>wolk</source>
        <translation>cloud</translation>
    </message>
    <message>
        <source>zon</source>
        <translation>sun</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>De twee pincodes zijn niet gelijk.</source>
        <translation>The two PINs are not the same.</translation>
    </message>
    <message>
        <source>Met je pincode haal je snel het afgedekte scherm weg.</source>
        <translation>With your PIN you quickly lift the cover from the screen.</translation>
    </message>
    <message>
        <source>Nieuwe pincode</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Pincode wijzigen</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>Wijzig je pincode</source>
        <translation>Change your PIN</translation>
    </message>
    <message>
        <source>Wijzig pincode</source>
        <translation>Change PIN</translation>
    </message>
</context>
<context>
    <name>PinQuestionPage</name>
    <message>
        <source>Er is nog een scherm</source>
        <translation>There is another screen</translation>
    </message>
    <message>
        <source>Kijk of niemand meekijkt. Typ dan je pincode om haar dossier te openen.</source>
        <translation>Check that nobody is looking along. Then type your PIN to open her file.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ je pincode: 4 tot 6 cijfers.</source>
        <translation>Type your PIN: 4 to 6 digits.</translation>
    </message>
</context>
<context>
    <name>PlanBasics</name>
    <message>
        <source>Eerste keer</source>
        <translation>First time</translation>
    </message>
    <message>
        <source>Patroon</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
</context>
<context>
    <name>PlanNotes</name>
    <message>
        <source>Deze groep is nog leeg: de weken komen uit het patroon.</source>
        <translation>This group is still empty: the weeks come from the pattern.</translation>
    </message>
    <message>
        <source>Erbij komen kan tot en met {dag}; daarna is de groep {n} weken.</source>
        <translation>Others may join up to and including {dag}; after that the group is {n} weeks.</translation>
    </message>
    <message>
        <source>In deze groep zitten {n} vrouwen. Bij jullie zijn het er {van} tot {tot}.</source>
        <translation>There are {n} women in this group. In your practice it is {van} to {tot}.</translation>
    </message>
    <message>
        <source>In een datum zijn ↑ en ↓ een dag, Page Up en Page Down een week.</source>
        <translation>In a date ↑ and ↓ are a day, Page Up and Page Down a week.</translation>
    </message>
    <message>
        <source>Meer dan 2 weken van het patroon: {namen}</source>
        <translation>More than 2 weeks from the pattern: {namen}</translation>
    </message>
    <message>
        <source>Schoolvakanties kent Kring niet: kijk die zelf na.</source>
        <translation>Kring does not know school holidays: check them yourself.</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Bijeenkomst {n}: {wat}</source>
        <translation>Session {n}: {wat}</translation>
    </message>
    <message>
        <source>Dag van bijeenkomst {n}</source>
        <translation>Day of session {n}</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Bijeenkomst erbij</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Schuif alles erna mee</source>
        <translation>Move all that follow along</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>Datums</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>1 week eerder</source>
        <translation>1 week earlier</translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 week later</translation>
    </message>
    <message>
        <source>Deze dag is al geweest</source>
        <translation>This day has been</translation>
    </message>
    <message>
        <source>Gaat niet door: {reden}</source>
        <translation>Cancelled: {reden}</translation>
    </message>
    <message>
        <source>Hier is dan ook {groep}, {uren}</source>
        <translation>{groep} is here then too, {uren}</translation>
    </message>
    <message>
        <source>Laatste geboorte: {dag}</source>
        <translation>Last birth: {dag}</translation>
    </message>
    <message>
        <source>Op {dag} is het {feestdag}</source>
        <translation>{dag} is {feestdag}</translation>
    </message>
    <message>
        <source>Toch {dag}</source>
        <translation>{dag} after all</translation>
    </message>
    <message>
        <source>Zet op {dag}</source>
        <translation>Put on {dag}</translation>
    </message>
    <message>
        <source>na de bevalling · voorlopig</source>
        <translation>after birth · provisional</translation>
    </message>
    <message>
        <source>week {n}</source>
        <translation>week {n}</translation>
    </message>
    <message>
        <source>zonder plaats</source>
        <translation>without a place</translation>
    </message>
    <message>
        <source>{naam} heeft dan ook {groep}, {uren}</source>
        <translation>{naam} has {groep} then too, {uren}</translation>
    </message>
    <message>
        <source>{n} weken</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>{n} weken eerder</source>
        <translation>{n} weeks earlier</translation>
    </message>
    <message>
        <source>{n} weken later</source>
        <translation>{n} weeks later</translation>
    </message>
    <message>
        <source>{van}–{tot} weken</source>
        <translation>{van}–{tot} weeks</translation>
    </message>
</context>
<context>
    <name>PlanningPage</name>
    <message>
        <source>Bewaard. Dit patroon staat nu in de lijst, ook voor een volgende groep.</source>
        <translation>Kept. This pattern is in the list now, also for a next group.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} erbij gezet.</source>
        <translation>Session {n} added.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} gaat niet door.</source>
        <translation>Session {n} is cancelled.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} gaat toch door.</source>
        <translation>Session {n} takes place after all.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} gewijzigd.</source>
        <translation>Session {n} changed.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} verplaatst.</source>
        <translation>Session {n} moved.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} weggehaald.</source>
        <translation>Session {n} removed.</translation>
    </message>
    <message>
        <source>Datums</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Patroon weggehaald. De datums blijven staan.</source>
        <translation>Pattern removed. The dates stay.</translation>
    </message>
    <message>
        <source>Programma van bijeenkomst {n} gewijzigd.</source>
        <translation>Programme of session {n} changed.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Tijd en plaats van alle bijeenkomsten gewijzigd.</source>
        <translation>Time and place of all sessions changed.</translation>
    </message>
    <message>
        <source>Zet deze {n} bijeenkomsten klaar</source>
        <translation>Plan these {n} sessions</translation>
    </message>
    <message>
        <source>Zet klaar</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message>
        <source>Duur van een buikcheck gewijzigd.</source>
        <translation>Changed how long a belly check takes.</translation>
    </message>
    <message>
        <source>Een buikcheck duurt ongeveer</source>
        <translation>A belly check takes about</translation>
    </message>
    <message>
        <source>Gewicht wordt gemeten.</source>
        <translation>Weight is measured.</translation>
    </message>
    <message>
        <source>Gewicht wordt niet meer gemeten.</source>
        <translation>Weight is not measured any more.</translation>
    </message>
    <message>
        <source>Groepsgrootte gewijzigd.</source>
        <translation>Group size changed.</translation>
    </message>
    <message>
        <source>Naam van de praktijk</source>
        <translation>Name of the practice</translation>
    </message>
    <message>
        <source>Naam van de praktijk gewijzigd.</source>
        <translation>Name of the practice changed.</translation>
    </message>
    <message>
        <source>Praktijk</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taal gewijzigd.</source>
        <translation>Language changed.</translation>
    </message>
    <message>
        <source>Telefoonnummer gewijzigd.</source>
        <translation>Phone number changed.</translation>
    </message>
    <message>
        <source>Telefoonnummer voor op de kaarten</source>
        <translation>Phone number for the cards</translation>
    </message>
    <message>
        <source>Typ de naam van je praktijk.</source>
        <translation>Type the name of your practice.</translation>
    </message>
    <message>
        <source>Typ een telefoonnummer: 8 cijfers of meer.</source>
        <translation>Type a phone number: 8 digits or more.</translation>
    </message>
    <message>
        <source>Vrouwen in een groep</source>
        <translation>Women in a group</translation>
    </message>
    <message>
        <source>Vrouwen in een groep, hoogstens</source>
        <translation>Women in a group, at most</translation>
    </message>
    <message>
        <source>Vrouwen in een groep, minstens</source>
        <translation>Women in a group, at least</translation>
    </message>
    <message>
        <source>Vrouwen wegen zich bij de ontvangst</source>
        <translation>Women weigh themselves at check-in</translation>
    </message>
    <message>
        <source>dit nummer bellen deelnemers</source>
        <translation>participants call this number</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>tot en met</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <source>Alles wat je in Kring typt, blijft op deze laptop.</source>
        <translation>Everything you type in Kring stays on this laptop.</translation>
    </message>
    <message>
        <source>Je praktijk</source>
        <translation>Your practice</translation>
    </message>
    <message>
        <source>Je voornaam</source>
        <translation>Your first name</translation>
    </message>
    <message>
        <source>Naam van de praktijk</source>
        <translation>Name of the practice</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Telefoonnummer voor op de kaarten</source>
        <translation>Phone number for the cards</translation>
    </message>
    <message>
        <source>Typ de naam van je praktijk.</source>
        <translation>Type the name of your practice.</translation>
    </message>
    <message>
        <source>Typ een telefoonnummer: 8 cijfers of meer.</source>
        <translation>Type a phone number: 8 digits or more.</translation>
    </message>
    <message>
        <source>Typ je voornaam.</source>
        <translation>Type your first name.</translation>
    </message>
    <message>
        <source>dit nummer bellen deelnemers</source>
        <translation>participants call this number</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Alleen bij {plaats}</source>
        <translation>Only at {plaats}</translation>
    </message>
    <message>
        <source>Alles staat klaar.</source>
        <translation>Everything is ready.</translation>
    </message>
    <message>
        <source>De ruimte</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>In de krat</source>
        <translation>In the crate</translation>
    </message>
    <message>
        <source>Nog 1 ding.</source>
        <translation>1 thing to go.</translation>
    </message>
    <message>
        <source>Nog iets dat mee moet</source>
        <translation>Something else to bring</translation>
    </message>
    <message>
        <source>Nog {n} dingen.</source>
        <translation>{n} things to go.</translation>
    </message>
    <message>
        <source>Papieren vooraf…</source>
        <translation>Papers beforehand…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Van onszelf</source>
        <translation>Our own</translation>
    </message>
    <message>
        <source>Voor het programma</source>
        <translation>For the programme</translation>
    </message>
    <message>
        <source>Voorbereiden</source>
        <translation>Get ready</translation>
    </message>
    <message>
        <source>Voorbereiden: bijeenkomst {n}, {dag}</source>
        <translation>Get ready: session {n}, {dag}</translation>
    </message>
    <message>
        <source>Zet op de lijst</source>
        <translation>Put on the list</translation>
    </message>
    <message>
        <source>nog geen plaats</source>
        <translation>no place yet</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Bezig: {n} van {m}</source>
        <translation>Busy: {n} of {m}</translation>
    </message>
    <message>
        <source>Groter</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Hoeft niet meer</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Kleiner</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Opslaan…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Pagina</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Pagina {n} van {m}</source>
        <translation>Page {n} of {m}</translation>
    </message>
    <message>
        <source>Print alles ({n})</source>
        <translation>Print everything ({n})</translation>
    </message>
    <message>
        <source>Print dit papier</source>
        <translation>Print this paper</translation>
    </message>
    <message>
        <source>Printen</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Beamer</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gebruik een koptelefoon. Anders hoort de groep mee.</source>
        <translation>Use headphones. Otherwise the group hears it too.</translation>
    </message>
</context>
<context>
    <name>ProgrammeList</name>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ProgrammeOffice</name>
    <message>
        <source>Eigen papier</source>
        <translation>Own paper</translation>
    </message>
    <message>
        <source>Eigen programma</source>
        <translation>Own programme</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>Afsluiten</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>De vaste tijd valt buiten deze uren en telt hier niet mee.</source>
        <translation>The fixed time lies outside these hours and does not count here.</translation>
    </message>
    <message>
        <source>Dit blok duurt langer dan de hele bijeenkomst.</source>
        <translation>This block takes longer than the whole session.</translation>
    </message>
    <message>
        <source>Een vaste tijd past niet in {van}–{tot}.</source>
        <translation>A fixed time does not fit into {van}–{tot}.</translation>
    </message>
    <message>
        <source>Het vaste einde is al voorbij als dit blok begint.</source>
        <translation>The fixed end is over before this block begins.</translation>
    </message>
    <message>
        <source>Hiervoor staat {n} min niets gepland.</source>
        <translation>Nothing is planned for {n} min before this.</translation>
    </message>
    <message>
        <source>Klaar om {klaar}: {n} min over van {van}–{tot}.</source>
        <translation>Done at {klaar}: {n} min left of {van}–{tot}.</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Past precies in {van}–{tot}.</source>
        <translation>Fits {van}–{tot} exactly.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Thema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Tot het vaste einde blijven er {n} min over.</source>
        <translation>Up to the fixed end {n} min are left.</translation>
    </message>
    <message>
        <source>Vragen op het bord</source>
        <translation>Questions on the board</translation>
    </message>
    <message>
        <source>Wat ervoor komt, duurt {n} min te lang om dan te beginnen.</source>
        <translation>What comes before takes {n} min too long to begin then.</translation>
    </message>
    <message>
        <source>{n} min te lang voor {van}–{tot}. Maak een blok korter.</source>
        <translation>{n} min too long for {van}–{tot}. Make a block shorter.</translation>
    </message>
    <message>
        <source>{titel} (eigen)</source>
        <translation>{titel} (own)</translation>
    </message>
</context>
<context>
    <name>ProgrammesSection</name>
    <message>
        <source>1 geplande bijeenkomst</source>
        <translation>1 planned session</translation>
    </message>
    <message>
        <source>Eigen programma&apos;s</source>
        <translation>Own programmes</translation>
    </message>
    <message>
        <source>Er zijn nog geen eigen programma&apos;s.</source>
        <translation>There are no programmes of your own yet.</translation>
    </message>
    <message>
        <source>Haal weg</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Haal {naam} weg</source>
        <translation>Remove {naam}</translation>
    </message>
    <message>
        <source>Je begint met een kopie. Het programma van Kring zelf blijft zoals het is. Kies je eigen programma daarna bij de datums van een groep.</source>
        <translation>You begin with a copy. The programme of Kring itself stays as it is. Then choose your own programme with the dates of a group.</translation>
    </message>
    <message>
        <source>Maak een eigen versie</source>
        <translation>Make a version of your own</translation>
    </message>
    <message>
        <source>Nieuw eigen programma</source>
        <translation>New programme of your own</translation>
    </message>
    <message>
        <source>Programma weggehaald.</source>
        <translation>Programme removed.</translation>
    </message>
    <message>
        <source>Programma&apos;s</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Uitgaan van</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Wijzig</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wijzig {naam}</source>
        <translation>Change {naam}</translation>
    </message>
    <message>
        <source>{n} geplande bijeenkomsten</source>
        <translation>{n} planned sessions</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>ProjectionPage</name>
    <message>
        <source>1. Druk op deze twee toetsen samen</source>
        <translation>1. Press these two keys together</translation>
    </message>
    <message>
        <source>2. Kies Uitbreiden</source>
        <translation>2. Choose Extend</translation>
    </message>
    <message>
        <source>Alleen pc-scherm</source>
        <translation>PC screen only</translation>
    </message>
    <message>
        <source>Alleen tweede scherm</source>
        <translation>Second screen only</translation>
    </message>
    <message>
        <source>Beamer</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>De groep ziet dit scherm niet.</source>
        <translation>The group does not see this screen.</translation>
    </message>
    <message>
        <source>Dupliceren</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Uitbreiden</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Windows-toets</source>
        <translation>Windows key</translation>
    </message>
    <message>
        <source>Zo staat het nu: de groep ziet dit scherm.</source>
        <translation>As it is now: the group sees this screen.</translation>
    </message>
</context>
<context>
    <name>QuestionEntry</name>
    <message>
        <source>De vraag staat op het bord.</source>
        <translation>The question is on the board.</translation>
    </message>
    <message>
        <source>Vraag voor het bord</source>
        <translation>Question for the board</translation>
    </message>
    <message>
        <source>Zet op bord</source>
        <translation>Put on board</translation>
    </message>
</context>
<context>
    <name>QuestionLine</name>
    <message>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Volgende keer</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Zoek ik uit</source>
        <translation>I will look into it</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Haal van het bord</source>
        <translation>Take off the board</translation>
    </message>
    <message>
        <source>Haal van het bord: {vraag}</source>
        <translation>Take off the board: {vraag}</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>volgende keer</source>
        <translation>next time</translation>
    </message>
    <message>
        <source>zoek ik uit</source>
        <translation>I will look into it</translation>
    </message>
</context>
<context>
    <name>QuestionState</name>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>volgende keer</source>
        <translation>next time</translation>
    </message>
    <message>
        <source>wij zoeken het uit</source>
        <translation>we are looking into it</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>aangepast: {van_naar}</source>
        <translation>changed: {van_naar}</translation>
    </message>
    <message>
        <source>eerdere meting</source>
        <translation>earlier measurement</translation>
    </message>
    <message>
        <source>links</source>
        <translation>left</translation>
    </message>
    <message>
        <source>manchet {maat}</source>
        <translation>cuff {maat}</translation>
    </message>
    <message>
        <source>nagemeten door verloskundige</source>
        <translation>measured again by the midwife</translation>
    </message>
    <message>
        <source>polsslag {n}</source>
        <translation>pulse {n}</translation>
    </message>
    <message>
        <source>rechts</source>
        <translation>right</translation>
    </message>
    <message>
        <source>telt niet meer</source>
        <translation>does not count any more</translation>
    </message>
    <message>
        <source>verplaatst naar een andere vrouw</source>
        <translation>moved to another woman</translation>
    </message>
    <message>
        <source>verplaatst van een andere vrouw</source>
        <translation>moved from another woman</translation>
    </message>
</context>
<context>
    <name>ReadingsTable</name>
    <message>
        <source>Bloeddruk aanpassen</source>
        <translation>Change blood pressure</translation>
    </message>
    <message>
        <source>Gewicht aanpassen</source>
        <translation>Change weight</translation>
    </message>
    <message>
        <source>Meer voor de meting van {tijd}</source>
        <translation>More for the measurement of {tijd}</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Verplaats bloeddruk naar</source>
        <translation>Move blood pressure to</translation>
    </message>
    <message>
        <source>Verplaats gewicht naar</source>
        <translation>Move weight to</translation>
    </message>
    <message>
        <source>begeleider</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>boven</source>
        <translation>upper</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>gemeten door</source>
        <translation>measured by</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>later ingevoerd</source>
        <translation>entered later</translation>
    </message>
    <message>
        <source>notitie</source>
        <translation>note</translation>
    </message>
    <message>
        <source>onder</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>verloskundige</source>
        <translation>midwife</translation>
    </message>
    <message>
        <source>weken</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>wil niet alles meten</source>
        <translation>does not want to measure everything</translation>
    </message>
    <message>
        <source>wil niet meten</source>
        <translation>prefers not to measure</translation>
    </message>
    <message>
        <source>zelf</source>
        <translation>herself</translation>
    </message>
    <message>
        <source>zelf met hulp</source>
        <translation>herself with help</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Bekijk wat klaar moet staan</source>
        <translation>See what has to stand ready</translation>
    </message>
    <message>
        <source>De batterij is {n} % vol. Sluit de lader aan.</source>
        <translation>The battery is at {n}%. Plug in the charger.</translation>
    </message>
    <message>
        <source>De laatste reservekopie is van {dag}.</source>
        <translation>The last backup is of {dag}.</translation>
    </message>
    <message>
        <source>Er is nog {n} MB vrij op de schijf. Maak ruimte.</source>
        <translation>There are {n} MB free on the disk. Make room.</translation>
    </message>
    <message>
        <source>Geen printer gevonden. Sluit er een aan, of bewaar de papieren op een USB-stick.</source>
        <translation>No printer found. Connect one, or save the papers to a USB stick.</translation>
    </message>
    <message>
        <source>Het programma is niet te lezen. Je krijgt het standaardprogramma.</source>
        <translation>The programme cannot be read. You will get the standard programme.</translation>
    </message>
    <message>
        <source>In orde: {wat}.</source>
        <translation>In order: {wat}.</translation>
    </message>
    <message>
        <source>Klaar om te beginnen?</source>
        <translation>Ready to begin?</translation>
    </message>
    <message>
        <source>Maak</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Maak een reservekopie</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Meetbriefjes nog niet geprint.</source>
        <translation>Measuring slips not printed yet.</translation>
    </message>
    <message>
        <source>Nog 1 ding klaar te zetten.</source>
        <translation>1 thing still to get ready.</translation>
    </message>
    <message>
        <source>Nog geen reservekopie gemaakt.</source>
        <translation>No backup made yet.</translation>
    </message>
    <message>
        <source>Nog {n} dingen klaar te zetten.</source>
        <translation>{n} things still to get ready.</translation>
    </message>
    <message>
        <source>Papieren om mee te geven en op te hangen.</source>
        <translation>Papers to give along and to put up.</translation>
    </message>
    <message>
        <source>Papieren voor deze bijeenkomst</source>
        <translation>Papers for this session</translation>
    </message>
    <message>
        <source>Papieren…</source>
        <translation>Papers…</translation>
    </message>
    <message>
        <source>Print de meetbriefjes</source>
        <translation>Print the measuring slips</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Voorbereiden…</source>
        <translation>Prepare…</translation>
    </message>
    <message>
        <source>datum ({dag})</source>
        <translation>date ({dag})</translation>
    </message>
    <message>
        <source>meetbriefjes</source>
        <translation>measuring slips</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>programma</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>reservekopie</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>ruimte op de schijf</source>
        <translation>room on the disk</translation>
    </message>
    <message>
        <source>spullen</source>
        <translation>materials</translation>
    </message>
    <message>
        <source>stroom</source>
        <translation>power</translation>
    </message>
</context>
<context>
    <name>RecordFile</name>
    <message>
        <source>cliëntnummer</source>
        <translation>client number</translation>
    </message>
    <message>
        <source>geboortedatum</source>
        <translation>date of birth</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>naam</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>overgenomen</source>
        <translation>copied into the record</translation>
    </message>
    <message>
        <source>regel</source>
        <translation>line</translation>
    </message>
</context>
<context>
    <name>RecordLineForm</name>
    <message>
        <source>Regel van Kring terug</source>
        <translation>Back to Kring&apos;s line</translation>
    </message>
    <message>
        <source>Regel voor het dossier gewijzigd.</source>
        <translation>Line for the record changed.</translation>
    </message>
    <message>
        <source>Tussen twee onderdelen</source>
        <translation>Between two parts</translation>
    </message>
    <message>
        <source>Woord voor {onderdeel}</source>
        <translation>Word before {onderdeel}</translation>
    </message>
    <message>
        <source>ervoor</source>
        <translation>before it</translation>
    </message>
    <message>
        <source>onderdeel</source>
        <translation>part</translation>
    </message>
    <message>
        <source>{onderdeel} naar achteren</source>
        <translation>{onderdeel} further on</translation>
    </message>
    <message>
        <source>{onderdeel} naar voren</source>
        <translation>{onderdeel} forward</translation>
    </message>
</context>
<context>
    <name>RecordOffice</name>
    <message>
        <source>{groep}, bijeenkomst {n}, {dag}</source>
        <translation>{groep}, session {n}, {dag}</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>aanwezigheid</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>bloeddruk</source>
        <translation>blood pressure</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>fundushoogte</source>
        <translation>fundal height</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>harttonen</source>
        <translation>heart tones</translation>
    </message>
    <message>
        <source>kindsbewegingen</source>
        <translation>movements</translation>
    </message>
    <message>
        <source>ligging en indaling</source>
        <translation>position and engagement</translation>
    </message>
    <message>
        <source>nagemeten bloeddruk</source>
        <translation>blood pressure measured again</translation>
    </message>
    <message>
        <source>notities over haar</source>
        <translation>notes about her</translation>
    </message>
    <message>
        <source>polsslag</source>
        <translation>pulse</translation>
    </message>
    <message>
        <source>vervolg</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>zwangerschapsduur</source>
        <translation>gestational age</translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>Dossier</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Regel voor het dossier</source>
        <translation>Line for the record</translation>
    </message>
    <message>
        <source>Zo komt een vrouw in het dossier van de praktijk. Kies wat erin staat, zet het in jullie volgorde, en typ wat ervoor komt. Het voorbeeld is van niemand.</source>
        <translation>This is how a woman goes into the practice&apos;s record. Choose what is in it, put it in your order, and type what comes before it. The example is nobody&apos;s.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Code van je herstelblad</source>
        <translation>Code on your recovery sheet</translation>
    </message>
    <message>
        <source>De code klopt. Je oude wachtzin werkt straks niet meer; je herstelblad blijft gelden.</source>
        <translation>The code is right. Your old passphrase will stop working; your recovery sheet stays valid.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Nieuwe pincode om het scherm snel te openen</source>
        <translation>New PIN to open the screen quickly</translation>
    </message>
    <message>
        <source>Nieuwe wachtzin</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Pak je herstelblad en typ de zeven groepen over. Streepjes en hoofdletters hoeven niet. Daarna kies je een nieuwe wachtzin.</source>
        <translation>Take your recovery sheet and type the seven groups. Dashes and capitals are not needed. Then you choose a new passphrase.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ eerst de code van je herstelblad.</source>
        <translation>Type the code on your recovery sheet first.</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Wachtzin vergeten</source>
        <translation>Passphrase forgotten</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeField</name>
    <message>
        <source>{m} groepen van {n} tekens</source>
        <translation>{m} groups of {n} characters</translation>
    </message>
    <message>
        <source>{n} van de {m} groepen goed</source>
        <translation>{n} of the {m} groups right</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Achter slot in de praktijk, bijvoorbeeld in een kluis of een la.</source>
        <translation>Locked away in the practice, for example in a safe or a drawer.</translation>
    </message>
    <message>
        <source>Dit werkt ook op een andere laptop met een reservekopie van deze gegevens.</source>
        <translation>This also works on another laptop with a backup of these data.</translation>
    </message>
    <message>
        <source>Gemaakt op {day}</source>
        <translation>Made on {day}</translation>
    </message>
    <message>
        <source>Grijs vindt typfouten. 0 is altijd een nul en 1 altijd een één: O, I en L komen niet voor.</source>
        <translation>Grey finds typing mistakes. 0 is always zero and 1 always one: there is no O, I or L.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Is dit blad weg, of zag iemand het? Maak dan meteen een nieuw, bij Instellingen, Veiligheid.</source>
        <translation>Is this sheet lost, or has somebody seen it? Make a new one at once, under Settings, Safety.</translation>
    </message>
    <message>
        <source>Kies een nieuwe wachtzin en een nieuwe pincode.</source>
        <translation>Choose a new passphrase and a new PIN.</translation>
    </message>
    <message>
        <source>Maak je een nieuw herstelblad? Dan opent dit blad niets meer. Verscheur het dan.</source>
        <translation>Have you made a new recovery sheet? Then this one opens nothing any more. Tear it up.</translation>
    </message>
    <message>
        <source>Nooit bij de laptop: wie allebei heeft, kan alles lezen. Maak er geen foto van.</source>
        <translation>Never with the laptop: whoever has both can read everything. Take no photo of it.</translation>
    </message>
    <message>
        <source>Start Kring en kies “Wachtzin vergeten?”.</source>
        <translation>Start Kring and choose “Forgot your passphrase?”.</translation>
    </message>
    <message>
        <source>Typ de zeven groepen over, in deze volgorde. Streepjes en hoofdletters hoeven niet.</source>
        <translation>Type the seven groups in this order. Dashes and capitals are not needed.</translation>
    </message>
    <message>
        <source>Vertrouwelijk</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Met deze code gaan de gegevens van Kring weer open, en kies je een nieuwe wachtzin. Zonder wachtzin en zonder dit blad kan dat niet meer: ook de makers van Kring kunnen het dan niet.</source>
        <translation>Forgot your passphrase? With this code the data of Kring open again, and you choose a new passphrase. Without a passphrase and without this sheet nobody can do that: not even the makers of Kring.</translation>
    </message>
    <message>
        <source>Zo bewaar je dit blad</source>
        <translation>How to keep this sheet</translation>
    </message>
    <message>
        <source>Zo gebruik je dit blad</source>
        <translation>How to use this sheet</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Controleer de code</source>
        <translation>Check the code</translation>
    </message>
    <message>
        <source>Een nieuw blad</source>
        <translation>A new sheet</translation>
    </message>
    <message>
        <source>Een ouder blad opent nu niets meer: verscheur het.</source>
        <translation>An older sheet opens nothing any more: tear it up.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Ik heb het blad</source>
        <translation>I have the sheet</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Kring maakt een nieuwe code. Een blad dat je eerder maakte, opent daarna niets meer. Typ je wachtzin, zodat niemand anders dit kan doen.</source>
        <translation>Kring makes a new code. A sheet that you made before then opens nothing any more. Type your passphrase, so that nobody else can do this.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Maak nieuw herstelblad</source>
        <translation>Make new recovery sheet</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ de code over van het blad</source>
        <translation>Type the code from the sheet</translation>
    </message>
    <message>
        <source>Typ de code over. Dan weet je zeker dat het blad goed te lezen is.</source>
        <translation>Type the code. Then you know that the sheet can be read well.</translation>
    </message>
    <message>
        <source>Typ eerst de code van het blad.</source>
        <translation>Type the code on the sheet first.</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Dan kom je alleen met het herstelblad nog bij de gegevens. Bewaar het achter slot, niet bij de laptop.</source>
        <translation>Forgot your passphrase? Then only the recovery sheet still opens the data. Keep it locked away, not with the laptop.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetStep</name>
    <message>
        <source>Bewaar op USB…</source>
        <translation>Save to USB…</translation>
    </message>
    <message>
        <source>De code klopt.</source>
        <translation>The code is right.</translation>
    </message>
    <message>
        <source>Je herstelblad</source>
        <translation>Your recovery sheet</translation>
    </message>
    <message>
        <source>Print herstelblad</source>
        <translation>Print recovery sheet</translation>
    </message>
    <message>
        <source>Toon de code</source>
        <translation>Show the code</translation>
    </message>
    <message>
        <source>Typ de code over van het blad</source>
        <translation>Type the code from the sheet</translation>
    </message>
    <message>
        <source>Typ de code over van het blad, of kies Later.</source>
        <translation>Type the code from the sheet, or choose Later.</translation>
    </message>
    <message>
        <source>Verberg de code</source>
        <translation>Hide the code</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Dan kom je alleen met dit blad nog bij de gegevens. Bewaar het achter slot, niet bij de laptop.</source>
        <translation>Forgot your passphrase? Then only this sheet still opens the data. Keep it locked away, not with the laptop.</translation>
    </message>
    <message>
        <source>Zo weet je zeker dat het blad goed te lezen is.</source>
        <translation>That way you know that the sheet can be read well.</translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>Dan is ze {n} jaar. Klopt dat?</source>
        <translation>Then she is {n} years old. Is that right?</translation>
    </message>
    <message>
        <source>Deze datum bestaat niet.</source>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>Deze geboortedatum moet nog komen. Kijk nog eens naar het jaar.</source>
        <translation>This date of birth is still to come. Look at the year again.</translation>
    </message>
    <message>
        <source>Deze regel is langer dan de kolommen. Klopt dit?</source>
        <translation>This line is longer than the columns. Is this right?</translation>
    </message>
    <message>
        <source>Dit is te lang. Er passen {n} tekens.</source>
        <translation>This is too long. There is room for {n} characters.</translation>
    </message>
    <message>
        <source>Hier is een letter verloren gegaan. Klopt dit?</source>
        <translation>A letter was lost here. Is this right?</translation>
    </message>
    <message>
        <source>Is toegevoegd.</source>
        <translation>Was added.</translation>
    </message>
    <message>
        <source>Kijk nog eens naar het jaar.</source>
        <translation>Look at the year again.</translation>
    </message>
    <message>
        <source>Lijkt op iemand die er al is. Is dit een ander?</source>
        <translation>Resembles somebody who is there already. Is this somebody else?</translation>
    </message>
    <message>
        <source>Lijkt op regel {n}. Is dit een ander?</source>
        <translation>Resembles line {n}. Is this somebody else?</translation>
    </message>
    <message>
        <source>Staat al in Kring.</source>
        <translation>Is in Kring already.</translation>
    </message>
    <message>
        <source>Staat al in deze groep.</source>
        <translation>Is in this group already.</translation>
    </message>
    <message>
        <source>Staat al in groep {groep}.</source>
        <translation>Is in group {groep} already.</translation>
    </message>
    <message>
        <source>Staat al op de wachtlijst.</source>
        <translation>Is on the waiting list already.</translation>
    </message>
    <message>
        <source>Staat ook op regel {n}.</source>
        <translation>Stands on line {n} too.</translation>
    </message>
    <message>
        <source>Typ de uitgerekende datum.</source>
        <translation>Type the due date.</translation>
    </message>
    <message>
        <source>Typ een datum zoals 3-6-2026.</source>
        <translation>Type a date such as 3-6-2026.</translation>
    </message>
    <message>
        <source>Typ een voornaam.</source>
        <translation>Type a first name.</translation>
    </message>
    <message>
        <source>Uitgerekend over {n} weken. Klopt dat?</source>
        <translation>Due in {n} weeks. Is that right?</translation>
    </message>
    <message>
        <source>Uitgerekend over {n} weken: dat kan niet. Kijk nog eens.</source>
        <translation>Due in {n} weeks: that cannot be. Look again.</translation>
    </message>
    <message>
        <source>Uitgerekend {n} dagen geleden. Klopt dat?</source>
        <translation>Due {n} days ago. Is that right?</translation>
    </message>
    <message>
        <source>Uitgerekend {n} weken geleden: dat kan niet. Kijk nog eens.</source>
        <translation>Due {n} weeks ago: that cannot be. Look again.</translation>
    </message>
    <message>
        <source>{n} weken van de rest van de groep. Klopt dat?</source>
        <translation>{n} weeks from the rest of the group. Is that right?</translation>
    </message>
</context>
<context>
    <name>RemovePersonPage</name>
    <message>
        <source>Haal {naam} weg</source>
        <translation>Remove {naam}</translation>
    </message>
    <message>
        <source>Had zij een kopie van de map van Kring, of van een oude reservekopie? Daarmee en met haar wachtzin van toen gaat die kopie nog open. Ook wat nu op deze laptop staat, als zij daar bij kan.</source>
        <translation>Did she have a copy of the folder of Kring, or of an old backup? With that and with her passphrase of then the copy still opens. So does what is on this laptop now, if she can get at it.</translation>
    </message>
    <message>
        <source>Iemand weghalen</source>
        <translation>Remove someone</translation>
    </message>
    <message>
        <source>Kring gaat dan meteen dicht.</source>
        <translation>Kring then closes at once.</translation>
    </message>
    <message>
        <source>Wat zij nog kan</source>
        <translation>What she can still do</translation>
    </message>
    <message>
        <source>Wil je dat niet? Kies daarna bij Mensen “Nieuwe sleutel maken”.</source>
        <translation>Is that not what you want? Then choose “Make a new key” under People afterwards.</translation>
    </message>
    <message>
        <source>Zij kan Kring dan niet meer openen: haar wachtzin en pincode passen nergens meer op, ook niet op reservekopieën die je vanaf nu maakt. Haar naam blijft staan bij wat zij deed.</source>
        <translation>She can then no longer open Kring: her passphrase and PIN fit nothing any more, nor the backups that you make from now on. Her name stays beside what she did.</translation>
    </message>
    <message>
        <source>{naam} weghalen</source>
        <translation>Remove {naam}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Dit vervangt wat nu op deze laptop staat. Ik bewaar eerst een kopie van nu.</source>
        <translation>This replaces what is on this laptop now. I keep a copy of it first.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Kopiëren…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Reservekopie terugzetten</source>
        <translation>Putting a backup back</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Zet reservekopie terug</source>
        <translation>Put the backup back</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Afronden</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Bekijk de laatste wijzigingen</source>
        <translation>See the last changes</translation>
    </message>
    <message>
        <source>De klok van deze laptop staat vroeger dan bij het laatste opslaan.</source>
        <translation>The clock of this laptop is earlier than when something was last saved.</translation>
    </message>
    <message>
        <source>Er is meer dan 6 uur niets opgeslagen.</source>
        <translation>Nothing has been saved for more than 6 hours.</translation>
    </message>
    <message>
        <source>Eén getal was nog niet af: {name}, {field}.</source>
        <translation>One number was not finished: {name}, {field}.</translation>
    </message>
    <message>
        <source>Ga verder</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Iets klopt niet?</source>
        <translation>Something not right?</translation>
    </message>
    <message>
        <source>Ja, ga verder</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Loopt deze bijeenkomst nog?</source>
        <translation>Is this session still going on?</translation>
    </message>
    <message>
        <source>Nee, afronden</source>
        <translation>No, on to closing</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Verder na onderbreking</source>
        <translation>After an interruption</translation>
    </message>
    <message>
        <source>We gaan verder waar je was.</source>
        <translation>We carry on where you were.</translation>
    </message>
    <message>
        <source>bijeenkomst {n}</source>
        <translation>session {n}</translation>
    </message>
    <message>
        <source>bovendruk</source>
        <translation>upper pressure</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>laatst opgeslagen {time}</source>
        <translation>last saved {time}</translation>
    </message>
    <message>
        <source>onderdruk</source>
        <translation>lower pressure</translation>
    </message>
    <message>
        <source>{n} getallen waren nog niet af. Het laatste: {name}, {field}.</source>
        <translation>{n} numbers were not finished. The last one: {name}, {field}.</translation>
    </message>
    <message>
        <source>{n} van {m} klaar</source>
        <translation>{n} of {m} done</translation>
    </message>
</context>
<context>
    <name>RetentionOffice</name>
    <message>
        <source>1 vrouw</source>
        <translation>1 woman</translation>
    </message>
    <message>
        <source>Bewaren en wissen</source>
        <translation>Keeping and wiping</translation>
    </message>
    <message>
        <source>Groep {naam} voorgoed wissen</source>
        <translation>Wipe group {naam} for good</translation>
    </message>
    <message>
        <source>Haar gegevens, metingen, notities en afspraken, op deze laptop.</source>
        <translation>Her details, measurements, notes and follow-ups, on this laptop.</translation>
    </message>
    <message>
        <source>Ook 1 half getypt veld gaat weg.</source>
        <translation>1 half-typed field goes too.</translation>
    </message>
    <message>
        <source>Ook {n} half getypte velden gaan weg.</source>
        <translation>{n} half-typed fields go too.</translation>
    </message>
    <message>
        <source>Typ de naam van de groep: {naam}</source>
        <translation>Type the name of the group: {naam}</translation>
    </message>
    <message>
        <source>Typ haar voornaam: {naam}</source>
        <translation>Type her first name: {naam}</translation>
    </message>
    <message>
        <source>Van {wie}: gegevens, metingen, notities en afspraken, op deze laptop. En de notities, de vragen op het bord, wat bij het nabespreken is opgeschreven en het verloop van de bijeenkomsten.</source>
        <translation>Of {wie}: details, measurements, notes and follow-ups, on this laptop. And the notes, the questions on the board, what was written down in the debriefs and the course of the sessions.</translation>
    </message>
    <message>
        <source>Voorgoed gewist.</source>
        <translation>Wiped for good.</translation>
    </message>
    <message>
        <source>Voorgoed wissen</source>
        <translation>Wipe for good</translation>
    </message>
    <message>
        <source>{naam} voorgoed wissen</source>
        <translation>Wipe {naam} for good</translation>
    </message>
    <message>
        <source>{n} vrouwen</source>
        <translation>{n} women</translation>
    </message>
</context>
<context>
    <name>RetentionPage</name>
    <message>
        <source>Bewaartijd</source>
        <translation>How long data stay</translation>
    </message>
    <message>
        <source>Bewaartijd gewijzigd.</source>
        <translation>Changed how long data stay.</translation>
    </message>
    <message>
        <source>Bewaren en wissen</source>
        <translation>Keeping and wiping</translation>
    </message>
    <message>
        <source>Daarna kun je ze wissen. Alleen wat is overgenomen in het dossier van de praktijk kan worden gewist. Het logboek blijft, en ook hoeveel vrouwen er waren.</source>
        <translation>After that you can wipe them. Only what was copied into the practice&apos;s record can be wiped. The log stays, and so does how many women there were.</translation>
    </message>
    <message>
        <source>Dit zijn de oudste groepen. De volgende komen hier als deze gewist zijn.</source>
        <translation>These are the oldest groups. The next ones come here once these are wiped.</translation>
    </message>
    <message>
        <source>Kring is jullie dossier. Er wordt nooit iets gewist.</source>
        <translation>Kring is your record. Nothing is ever wiped.</translation>
    </message>
    <message>
        <source>Kring zet een kopie apart voordat alles tegelijk verandert. Na 30 dagen gaat hij weg.</source>
        <translation>Kring puts a copy aside before everything changes at once. After 30 days it goes.</translation>
    </message>
    <message>
        <source>Na de laatste bijeenkomst van een groep blijven gegevens staan</source>
        <translation>After the last session of a group, data stay for</translation>
    </message>
    <message>
        <source>Nog niet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Oude kopieën op deze laptop</source>
        <translation>Old copies on this laptop</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Van niemand is de bewaartijd voorbij.</source>
        <translation>Nobody&apos;s data have been here long enough.</translation>
    </message>
    <message>
        <source>Wissen</source>
        <translation>Wiping</translation>
    </message>
    <message>
        <source>Zonder groep</source>
        <translation>Without a group</translation>
    </message>
    <message>
        <source>altijd: Kring is ons dossier</source>
        <translation>always: Kring is our record</translation>
    </message>
    <message>
        <source>{groep}: vanaf {dag}</source>
        <translation>{groep}: from {dag}</translation>
    </message>
    <message>
        <source>{kopie}. Gaat weg op {dag}.</source>
        <translation>{kopie}. Goes on {dag}.</translation>
    </message>
    <message>
        <source>{n} maanden</source>
        <translation>{n} months</translation>
    </message>
</context>
<context>
    <name>RoleChoice</name>
    <message>
        <source>Rol</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>RoomThing</name>
    <message>
        <source>Een deur die dicht kan</source>
        <translation>A door that can be closed</translation>
    </message>
    <message>
        <source>Een hoek om af te schermen voor de buikcheck</source>
        <translation>A corner to screen off for the belly check</translation>
    </message>
    <message>
        <source>Een kraan, en heet water voor thee</source>
        <translation>A tap, and hot water for tea</translation>
    </message>
    <message>
        <source>Een plek om te meten, weg van de kring</source>
        <translation>A place to measure, away from the circle</translation>
    </message>
    <message>
        <source>Een stopcontact bij de laptop</source>
        <translation>A socket near the laptop</translation>
    </message>
    <message>
        <source>Een toilet dichtbij</source>
        <translation>A toilet near by</translation>
    </message>
    <message>
        <source>Plek voor kinderwagens</source>
        <translation>Room for prams</translation>
    </message>
    <message>
        <source>Ruimte voor een gesloten kring, zonder tafels</source>
        <translation>Room for a closed circle, without tables</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Aanpassen (F2)</source>
        <translation>Change (F2)</translation>
    </message>
    <message>
        <source>Dossier openen</source>
        <translation>Open her file</translation>
    </message>
    <message>
        <source>Notitie …</source>
        <translation>Note …</translation>
    </message>
    <message>
        <source>Op het Lijstje…</source>
        <translation>Put on the list…</translation>
    </message>
    <message>
        <source>Toon 5 tellen</source>
        <translation>Show for 5 seconds</translation>
    </message>
    <message>
        <source>Tweede meting (Ctrl+M)</source>
        <translation>Second measurement (Ctrl+M)</translation>
    </message>
    <message>
        <source>Verplaats meting naar …</source>
        <translation>Move measurement to …</translation>
    </message>
    <message>
        <source>Wil niet meten</source>
        <translation>Prefers not to measure</translation>
    </message>
</context>
<context>
    <name>RunningBlock</name>
    <message>
        <source>+ 5 min</source>
        <translation>+ 5 min</translation>
    </message>
    <message>
        <source>5 minuten eraf</source>
        <translation>5 minutes less</translation>
    </message>
    <message>
        <source>5 minuten erbij</source>
        <translation>5 minutes more</translation>
    </message>
    <message>
        <source>Alle blokken zijn geweest.</source>
        <translation>All blocks are done.</translation>
    </message>
    <message>
        <source>Begin nu</source>
        <translation>Begin now</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Ctrl+Shift+5</source>
        <translation>Ctrl+Shift+5</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>De bijeenkomst is gesloten.</source>
        <translation>The session is closed.</translation>
    </message>
    <message>
        <source>Pauze</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sla over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Volgende</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>begint om {tijd} uur</source>
        <translation>begins at {tijd}</translation>
    </message>
    <message>
        <source>gestopt om {tijd} uur</source>
        <translation>stopped at {tijd}</translation>
    </message>
    <message>
        <source>klaar om {tijd} uur</source>
        <translation>done at {tijd}</translation>
    </message>
    <message>
        <source>nog niet begonnen</source>
        <translation>not begun yet</translation>
    </message>
    <message>
        <source>staat stil</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>tot {tijd} uur</source>
        <translation>until {tijd}</translation>
    </message>
    <message>
        <source>{tijd} voor {blok}</source>
        <translation>{tijd} for {blok}</translation>
    </message>
    <message>
        <source>− 5 min</source>
        <translation>− 5 min</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>1 minuut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>Afdekken gewijzigd.</source>
        <translation>Cover changed.</translation>
    </message>
    <message>
        <source>Bekijk het logboek</source>
        <translation>Look at the log</translation>
    </message>
    <message>
        <source>Bewaren en wissen</source>
        <translation>Keeping and wiping</translation>
    </message>
    <message>
        <source>De code is overgetypt op {dag}.</source>
        <translation>The code was typed back on {dag}.</translation>
    </message>
    <message>
        <source>Dek het scherm af als niemand de laptop aanraakt, na</source>
        <translation>Cover the screen when nobody touches the laptop, after</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Hoe lang gegevens blijven, en welke je voorgoed kunt wissen.</source>
        <translation>How long data stay, and which you can wipe for good.</translation>
    </message>
    <message>
        <source>Je wachtzin opent Kring. Met je pincode haal je snel het afgedekte scherm weg.</source>
        <translation>Your passphrase opens Kring. With your PIN you quickly lift the cover from the screen.</translation>
    </message>
    <message>
        <source>Kring schrijft op wie wat deed en bekeek. Niemand kan dat wissen.</source>
        <translation>Kring writes down who did and saw what. Nobody can erase that.</translation>
    </message>
    <message>
        <source>Logboek</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Maak herstelblad</source>
        <translation>Make recovery sheet</translation>
    </message>
    <message>
        <source>Nieuw herstelblad</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>Nog niet bewaard: niemand typte de code over.</source>
        <translation>Not kept yet: nobody typed the code back.</translation>
    </message>
    <message>
        <source>Scherm afdekken</source>
        <translation>Cover the screen</translation>
    </message>
    <message>
        <source>Van jou</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>Veiligheid</source>
        <translation>Safety</translation>
    </message>
    <message>
        <source>Wijzig pincode</source>
        <translation>Change PIN</translation>
    </message>
    <message>
        <source>Wijzig wachtzin</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>{n} minuten</source>
        <translation>{n} minutes</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Eten en bewegen</source>
        <translation>Eating and moving</translation>
    </message>
    <message>
        <source>Het buurthuis</source>
        <translation>The community centre</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Vragen van de groep</source>
        <translation>Questions of the group</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>1 bestand opslaan</source>
        <translation>Save 1 file</translation>
    </message>
    <message>
        <source>1 papier opslaan</source>
        <translation>Save 1 paper</translation>
    </message>
    <message>
        <source>Annuleren</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>De bestanden staan straks buiten Kring, zonder wachtwoord. Wie erbij kan, kan alles lezen.</source>
        <translation>The files will be outside Kring, without a password. Whoever can reach them can read everything.</translation>
    </message>
    <message>
        <source>De bestanden staan straks buiten Kring. Kring bewaart het wachtwoord niet: onthoud het zelf.</source>
        <translation>The files will be outside Kring. Kring does not keep the password: remember it yourself.</translation>
    </message>
    <message>
        <source>Dit is niet hetzelfde. Typ het nog een keer, of kies Toon.</source>
        <translation>This is not the same. Type it once more, or choose Show.</translation>
    </message>
    <message>
        <source>Een tekstbestand heeft geen wachtwoord. Wie erbij kan, kan alles lezen.</source>
        <translation>A text file has no password. Whoever can reach it can read everything.</translation>
    </message>
    <message>
        <source>Kies een map</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Kies eerst een map, bijvoorbeeld op je USB-stick.</source>
        <translation>Choose a folder first, for example on your USB stick.</translation>
    </message>
    <message>
        <source>Kies map…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Kring – Opslaan</source>
        <translation>Kring – Save</translation>
    </message>
    <message>
        <source>Lang genoeg.</source>
        <translation>Long enough.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Met wachtwoord</source>
        <translation>With a password</translation>
    </message>
    <message>
        <source>Minstens 8 tekens: nog {n}.</source>
        <translation>At least 8 characters: {n} to go.</translation>
    </message>
    <message>
        <source>Neem minstens 8 tekens, bijvoorbeeld drie woorden.</source>
        <translation>Use at least 8 characters, for example three words.</translation>
    </message>
    <message>
        <source>Nog een keer</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Ook als gewone tekst (.txt)</source>
        <translation>Also as plain text (.txt)</translation>
    </message>
    <message>
        <source>Opslaan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Wachtwoord voor deze bestanden</source>
        <translation>Password for these files</translation>
    </message>
    <message>
        <source>{n} papieren opslaan</source>
        <translation>Save {n} papers</translation>
    </message>
</context>
<context>
    <name>ScreenBar</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Balk over andere schermen</source>
        <translation>Bar about other screens</translation>
    </message>
    <message>
        <source>De beamer toont hetzelfde beeld als dit scherm. Waarden blijven dicht.</source>
        <translation>The projector shows the same image as this screen. Values stay closed.</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Het groepsscherm staat aan.</source>
        <translation>The group screen is on.</translation>
    </message>
    <message>
        <source>Leeg</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Niet nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Scherm voor de groep openen</source>
        <translation>Open the screen for the group</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Tweede scherm gevonden. Waarden blijven dicht.</source>
        <translation>Second screen found. Values stay closed.</translation>
    </message>
    <message>
        <source>Weer tonen</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>Zo zet je dat anders</source>
        <translation>How to change that</translation>
    </message>
</context>
<context>
    <name>ScreenCover</name>
    <message>
        <source>Oefenstand: de pincode is {pin}</source>
        <translation>Demo: the PIN is {pin}</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ de eerste letters van haar voornaam of achternaam.</source>
        <translation>Type the first letters of her first name or surname.</translation>
    </message>
    <message>
        <source>Zoek een deelnemer</source>
        <translation>Find a participant</translation>
    </message>
    <message>
        <source>Zoeken</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>SeatNoteEntry</name>
    <message>
        <source>Notitie bewaard.</source>
        <translation>Note kept.</translation>
    </message>
    <message>
        <source>Notitie over {naam} (alleen in dossier)</source>
        <translation>Note about {naam} (in her file only)</translation>
    </message>
</context>
<context>
    <name>SecretForm</name>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SelfEntry</name>
    <message>
        <source>Ben je er nog?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Ben jij {naam}?</source>
        <translation>Are you {naam}?</translation>
    </message>
    <message>
        <source>Bovendruk</source>
        <translation>Upper pressure</translation>
    </message>
    <message>
        <source>Dank je wel, {naam}.</source>
        <translation>Thank you, {naam}.</translation>
    </message>
    <message>
        <source>Dit is het bovenste getal op de meter.</source>
        <translation>This is the top number on the meter.</translation>
    </message>
    <message>
        <source>Dit is het tweede getal op de meter.</source>
        <translation>This is the second number on the meter.</translation>
    </message>
    <message>
        <source>Dit weet ik niet</source>
        <translation>I don&apos;t know</translation>
    </message>
    <message>
        <source>Gewicht</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Hulp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ja, dat ben ik</source>
        <translation>Yes, that is me</translation>
    </message>
    <message>
        <source>Ja, klaar</source>
        <translation>Yes, done</translation>
    </message>
    <message>
        <source>Ja, verder</source>
        <translation>Yes, go on</translation>
    </message>
    <message>
        <source>Je bent klaar. Neem je kaart mee naar de buikcheck.</source>
        <translation>You are done. Take your card to the belly check.</translation>
    </message>
    <message>
        <source>Je hebt vandaag al ingevuld.</source>
        <translation>You have already filled this in today.</translation>
    </message>
    <message>
        <source>Kies je naam</source>
        <translation>Choose your name</translation>
    </message>
    <message>
        <source>Kies je taal</source>
        <translation>Choose your language</translation>
    </message>
    <message>
        <source>Kijk nog een keer op de meter. Typ het getal opnieuw.</source>
        <translation>Look at the meter again. Type the number again.</translation>
    </message>
    <message>
        <source>Kijk nog een keer op de weegschaal. Typ het getal opnieuw.</source>
        <translation>Look at the scale again. Type the number again.</translation>
    </message>
    <message>
        <source>Kijk op de weegschaal.</source>
        <translation>Look at the scale.</translation>
    </message>
    <message>
        <source>Klopt dit?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Liever niet</source>
        <translation>Rather not</translation>
    </message>
    <message>
        <source>Nee, aanpassen</source>
        <translation>No, change</translation>
    </message>
    <message>
        <source>Nee, terug</source>
        <translation>No, back</translation>
    </message>
    <message>
        <source>Onderdruk</source>
        <translation>Lower pressure</translation>
    </message>
    <message>
        <source>Stap {n} van {m}</source>
        <translation>Step {n} of {m}</translation>
    </message>
    <message>
        <source>Taal: {taal}</source>
        <translation>Language: {taal}</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vraag het aan de verloskundige.</source>
        <translation>Ask the midwife.</translation>
    </message>
    <message>
        <source>Wat is je bovendruk?</source>
        <translation>What is your upper pressure?</translation>
    </message>
    <message>
        <source>Wat is je gewicht?</source>
        <translation>What is your weight?</translation>
    </message>
    <message>
        <source>Wat is je onderdruk?</source>
        <translation>What is your lower pressure?</translation>
    </message>
    <message>
        <source>Wis</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Zelf invoeren</source>
        <translation>Self-entry</translation>
    </message>
    <message>
        <source>acht</source>
        <translation>eight</translation>
    </message>
    <message>
        <source>bovendruk</source>
        <translation>upper pressure</translation>
    </message>
    <message>
        <source>drie</source>
        <translation>three</translation>
    </message>
    <message>
        <source>een</source>
        <translation>one</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>komma</source>
        <translation>comma</translation>
    </message>
    <message>
        <source>liever niet</source>
        <translation>rather not</translation>
    </message>
    <message>
        <source>negen</source>
        <translation>nine</translation>
    </message>
    <message>
        <source>nog meten</source>
        <translation>still to measure</translation>
    </message>
    <message>
        <source>nul</source>
        <translation>zero</translation>
    </message>
    <message>
        <source>onderdruk</source>
        <translation>lower pressure</translation>
    </message>
    <message>
        <source>twee</source>
        <translation>two</translation>
    </message>
    <message>
        <source>vier</source>
        <translation>four</translation>
    </message>
    <message>
        <source>vijf</source>
        <translation>five</translation>
    </message>
    <message>
        <source>wis</source>
        <translation>erase</translation>
    </message>
    <message>
        <source>zes</source>
        <translation>six</translation>
    </message>
    <message>
        <source>zeven</source>
        <translation>seven</translation>
    </message>
    <message>
        <source>{getal} kg</source>
        <translation>{getal} kg</translation>
    </message>
    <message>
        <source>{naam}, klaar</source>
        <translation>{naam}, done</translation>
    </message>
</context>
<context>
    <name>SelfEntryOffice</name>
    <message>
        <source>De beamer toont hetzelfde beeld als dit scherm. Zelf invoeren kan nu niet.</source>
        <translation>The projector shows the same picture as this screen. Self-entry is not possible now.</translation>
    </message>
    <message>
        <source>Oefenstand: de pincode is {pin}</source>
        <translation>Demo: the PIN is {pin}</translation>
    </message>
</context>
<context>
    <name>SelfEntryWindow</name>
    <message>
        <source>Zelf invoeren</source>
        <translation>Self-entry</translation>
    </message>
</context>
<context>
    <name>SeriesOverview</name>
    <message>
        <source>A</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Begeleiders</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Bijeenkomsten</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Er zijn nog geen bijeenkomsten gepland.</source>
        <translation>No sessions are planned yet.</translation>
    </message>
    <message>
        <source>Geen medische gegevens</source>
        <translation>No medical data</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>M</source>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Overzicht van de groep</source>
        <translation>Overview of the group</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Samen, van wat gehouden is</source>
        <translation>Together, of what was held</translation>
    </message>
    <message>
        <source>Thema&apos;s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>b</source>
        <translation>d</translation>
    </message>
    <message>
        <source>besproken</source>
        <translation>discussed</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>gekomen</source>
        <translation>came</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>minuten gepland</source>
        <translation>minutes planned</translation>
    </message>
    <message>
        <source>minuten werkelijk</source>
        <translation>minutes real</translation>
    </message>
    <message>
        <source>nr.</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>v</source>
        <translation>m</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>verviel</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>{n} van {m}</source>
        <translation>{n} of {m}</translation>
    </message>
</context>
<context>
    <name>SeriesPage</name>
    <message>
        <source>Aanwezigheid</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Alle bijeenkomsten</source>
        <translation>All sessions</translation>
    </message>
    <message>
        <source>Besproken</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Besproken: {vraag}</source>
        <translation>Discussed: {vraag}</translation>
    </message>
    <message>
        <source>Geen afspraken en geen vragen.</source>
        <translation>No follow-ups and no questions.</translation>
    </message>
    <message>
        <source>Gemist en nog in te halen</source>
        <translation>Missed and still to catch up</translation>
    </message>
    <message>
        <source>Komt terug tot het klaar is</source>
        <translation>Comes back until it is done</translation>
    </message>
    <message>
        <source>Naar een agenda…</source>
        <translation>To a calendar…</translation>
    </message>
    <message>
        <source>Niemand heeft iets gemist.</source>
        <translation>Nobody missed anything.</translation>
    </message>
    <message>
        <source>Op papier</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Terug naar de groep</source>
        <translation>Back to the group</translation>
    </message>
    <message>
        <source>Vraag op het bord: {vraag}</source>
        <translation>Question on the board: {vraag}</translation>
    </message>
    <message>
        <source>Vraag, zoek ik uit: {vraag}</source>
        <translation>Question that I look into: {vraag}</translation>
    </message>
    <message>
        <source>{groep} · alle bijeenkomsten</source>
        <translation>{groep} · all sessions</translation>
    </message>
</context>
<context>
    <name>SessionOffer</name>
    <message>
        <source>1 afspraak staat nog open</source>
        <translation>1 thing agreed is still open</translation>
    </message>
    <message>
        <source>1 deelnemer</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>1 vraag van vorige keer op het bord</source>
        <translation>1 question from last time on the board</translation>
    </message>
    <message>
        <source>Bekijk bijeenkomst {n}</source>
        <translation>View session {n}</translation>
    </message>
    <message>
        <source>Ga verder met bijeenkomst {n}</source>
        <translation>Continue session {n}</translation>
    </message>
    <message>
        <source>Open bijeenkomst {n}</source>
        <translation>Open session {n}</translation>
    </message>
    <message>
        <source>Thema:</source>
        <translation>Theme:</translation>
    </message>
    <message>
        <source>bijeenkomst {n} van {m}</source>
        <translation>session {n} of {m}</translation>
    </message>
    <message>
        <source>deze bijeenkomst is klaar</source>
        <translation>this session is done</translation>
    </message>
    <message>
        <source>{n} afspraken staan nog open</source>
        <translation>{n} things agreed are still open</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} tot {m} weken</source>
        <translation>{n} to {m} weeks</translation>
    </message>
    <message>
        <source>{n} vragen van vorige keer op het bord</source>
        <translation>{n} questions from last time on the board</translation>
    </message>
    <message>
        <source>{n} weken</source>
        <translation>{n} weeks</translation>
    </message>
    <message>
        <source>{time} uur</source>
        <translation>{time}</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>+ 1 dag</source>
        <translation>+ 1 day</translation>
    </message>
    <message>
        <source>+ 1 week</source>
        <translation>+ 1 week</translation>
    </message>
    <message>
        <source>1 dag eerder</source>
        <translation>1 day earlier</translation>
    </message>
    <message>
        <source>1 dag later</source>
        <translation>1 day later</translation>
    </message>
    <message>
        <source>1 week eerder</source>
        <translation>1 week earlier</translation>
    </message>
    <message>
        <source>1 week later</source>
        <translation>1 week later</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} · {dag}</source>
        <translation>Session {n} · {dag}</translation>
    </message>
    <message>
        <source>Gaat niet door…</source>
        <translation>Cancel…</translation>
    </message>
    <message>
        <source>Haal bijeenkomst weg</source>
        <translation>Remove session</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Toch door laten gaan</source>
        <translation>Let it take place after all</translation>
    </message>
    <message>
        <source>Tot</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Waarom gaat deze niet door?</source>
        <translation>Why does it not take place?</translation>
    </message>
    <message>
        <source>Zeg af</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>na de bevalling, met de baby&apos;s</source>
        <translation>after birth, with the babies</translation>
    </message>
    <message>
        <source>− 1 dag</source>
        <translation>− 1 day</translation>
    </message>
    <message>
        <source>− 1 week</source>
        <translation>− 1 week</translation>
    </message>
</context>
<context>
    <name>SessionProgramme</name>
    <message>
        <source>Maak een eigen versie…</source>
        <translation>Make a version of your own…</translation>
    </message>
    <message>
        <source>Programma</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programma wijzigen…</source>
        <translation>Change the programme…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Onderdelen van de instellingen</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>SettingsRooms</name>
    <message>
        <source>De code klopt. Bewaar het herstelblad achter slot.</source>
        <translation>The code is right. Keep the recovery sheet locked away.</translation>
    </message>
    <message>
        <source>Herstelblad</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Vanaf nu geldt je nieuwe pincode.</source>
        <translation>From now on your new PIN counts.</translation>
    </message>
    <message>
        <source>Vanaf nu geldt je nieuwe wachtzin.</source>
        <translation>From now on your new passphrase counts.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
</context>
<context>
    <name>SheetOutlet</name>
    <message>
        <source>Er is geen printer. Kies Bewaar op USB, of schrijf de code over.</source>
        <translation>There is no printer. Choose Save to USB, or copy the code by hand.</translation>
    </message>
    <message>
        <source>Het blad staat in {map}. Wie het bestand opent, ziet de code.</source>
        <translation>The sheet is in {map}. Whoever opens the file sees the code.</translation>
    </message>
    <message>
        <source>Kies je USB-stick of een map</source>
        <translation>Choose your USB stick or a folder</translation>
    </message>
    <message>
        <source>Naar de printer gestuurd. Het is 1 vel.</source>
        <translation>Sent to the printer. It is 1 sheet.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>- en Enter</source>
        <translation>- and Enter</translation>
    </message>
    <message>
        <source>5 minuten eraf</source>
        <translation>5 minutes less</translation>
    </message>
    <message>
        <source>5 minuten erbij</source>
        <translation>5 minutes more</translation>
    </message>
    <message>
        <source>Afronden en papieren</source>
        <translation>Closing and papers</translation>
    </message>
    <message>
        <source>Alt en een letter</source>
        <translation>Alt and a letter</translation>
    </message>
    <message>
        <source>Enter, spatie</source>
        <translation>Enter, space</translation>
    </message>
    <message>
        <source>Indelen</source>
        <translation>Compose groups</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Ontvangst</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Overal</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tab of spatie</source>
        <translation>Tab or Space</translation>
    </message>
    <message>
        <source>bij Overnemen: kopiëren, overgenomen</source>
        <translation>into the record: copy, and tick</translation>
    </message>
    <message>
        <source>blok eerder of later zetten</source>
        <translation>move block earlier or later</translation>
    </message>
    <message>
        <source>blok overslaan</source>
        <translation>skip block</translation>
    </message>
    <message>
        <source>de gekozen vrouw meteen in die groep zetten</source>
        <translation>put the chosen woman into that group at once</translation>
    </message>
    <message>
        <source>de knop met die letter: houd Alt vast om ze te zien</source>
        <translation>the button with that letter: hold Alt to see them</translation>
    </message>
    <message>
        <source>de rij voor de buikcheck: wie is gezien</source>
        <translation>the queue for the belly check: who was seen</translation>
    </message>
    <message>
        <source>de waarden van deze rij zien, zolang je de toetsen vasthoudt</source>
        <translation>see the values of this row for as long as you hold the keys</translation>
    </message>
    <message>
        <source>deze hulp; in de kring zegt een schermlezer de tijd</source>
        <translation>this help; in the circle a screen reader says the time</translation>
    </message>
    <message>
        <source>door de groepen, en een groep openen</source>
        <translation>through the groups, and open a group</translation>
    </message>
    <message>
        <source>een deelnemer zoeken</source>
        <translation>look for a participant</translation>
    </message>
    <message>
        <source>een groep kiezen, en haar erin zetten</source>
        <translation>choose a group, and put her there</translation>
    </message>
    <message>
        <source>een naam zoeken</source>
        <translation>look for a name</translation>
    </message>
    <message>
        <source>een opgeslagen getal aanpassen</source>
        <translation>change a saved number</translation>
    </message>
    <message>
        <source>haar naar de wachtlijst zetten</source>
        <translation>put her on the waiting list</translation>
    </message>
    <message>
        <source>het Lijstje van een bijeenkomst</source>
        <translation>the list of a session</translation>
    </message>
    <message>
        <source>hoofdknop van dit scherm</source>
        <translation>main button of this screen</translation>
    </message>
    <message>
        <source>instellingen</source>
        <translation>settings</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>naar de kring</source>
        <translation>to the circle</translation>
    </message>
    <message>
        <source>naar de ontvangst</source>
        <translation>to check-in</translation>
    </message>
    <message>
        <source>naar een ander blok gaan</source>
        <translation>go to another block</translation>
    </message>
    <message>
        <source>naar het afronden</source>
        <translation>to closing</translation>
    </message>
    <message>
        <source>naar het volgende getal</source>
        <translation>to the next number</translation>
    </message>
    <message>
        <source>naar het volgende of vorige deel van het venster</source>
        <translation>to the next or previous part of the window</translation>
    </message>
    <message>
        <source>naar het volgende of vorige veld</source>
        <translation>to the next or previous field</translation>
    </message>
    <message>
        <source>nieuwe groep</source>
        <translation>new group</translation>
    </message>
    <message>
        <source>nog een keer meten, komt op het Lijstje</source>
        <translation>measure once more, goes on the list</translation>
    </message>
    <message>
        <source>notitie bij dit blok</source>
        <translation>note on this block</translation>
    </message>
    <message>
        <source>ongedaan maken, opnieuw doen</source>
        <translation>undo, redo</translation>
    </message>
    <message>
        <source>opslaan, en naar de volgende vrouw</source>
        <translation>save, and to the next woman</translation>
    </message>
    <message>
        <source>pauze, en verder</source>
        <translation>pause, and go on</translation>
    </message>
    <message>
        <source>printen</source>
        <translation>print</translation>
    </message>
    <message>
        <source>scherm afdekken</source>
        <translation>cover the screen</translation>
    </message>
    <message>
        <source>scherm voor de groep aan; uit op elk scherm</source>
        <translation>screen for the group on; off from every screen</translation>
    </message>
    <message>
        <source>scherm voor de groep leeg, en terug, waar je niet typt</source>
        <translation>screen for the group empty, and back, where you are not typing</translation>
    </message>
    <message>
        <source>sluiten; alles is opgeslagen</source>
        <translation>close; everything is saved</translation>
    </message>
    <message>
        <source>stoppen met zelf invoeren, met je pincode</source>
        <translation>stop self-entry, with your PIN</translation>
    </message>
    <message>
        <source>stoppen met zoeken, of terug</source>
        <translation>stop searching, or back</translation>
    </message>
    <message>
        <source>tekst groter, kleiner, gewoon</source>
        <translation>text larger, smaller, as usual</translation>
    </message>
    <message>
        <source>verloren minuten verdelen</source>
        <translation>spread lost minutes</translation>
    </message>
    <message>
        <source>volgend blok</source>
        <translation>next block</translation>
    </message>
    <message>
        <source>volledig scherm</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>vorige of volgende pagina</source>
        <translation>previous or next page</translation>
    </message>
    <message>
        <source>vraag op het bord</source>
        <translation>question on the board</translation>
    </message>
    <message>
        <source>wil niet meten</source>
        <translation>prefers not to measure</translation>
    </message>
    <message>
        <source>zelf invoeren door de vrouwen</source>
        <translation>self-entry by the women</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Meetbriefjes</source>
        <translation>Measuring slips</translation>
    </message>
    <message>
        <source>Mijn vraag</source>
        <translation>My question</translation>
    </message>
    <message>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>bovendruk</source>
        <translation>upper pressure</translation>
    </message>
    <message>
        <source>gewicht</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>het bovenste getal</source>
        <translation>the upper number</translation>
    </message>
    <message>
        <source>het tweede getal</source>
        <translation>the second number</translation>
    </message>
    <message>
        <source>onderdruk</source>
        <translation>lower pressure</translation>
    </message>
    <message>
        <source>op de weegschaal</source>
        <translation>on the scales</translation>
    </message>
</context>
<context>
    <name>SplitPage</name>
    <message>
        <source>De nieuwe groep</source>
        <translation>The new group</translation>
    </message>
    <message>
        <source>Groep gesplitst. Plan nu de bijeenkomsten van de nieuwe groep.</source>
        <translation>Group split. Plan the sessions of the new group now.</translation>
    </message>
    <message>
        <source>Kies wie er naar de nieuwe groep gaan. In beide groepen blijft iemand.</source>
        <translation>Choose who goes to the new group. Somebody stays in both groups.</translation>
    </message>
    <message>
        <source>Naam van de nieuwe groep</source>
        <translation>Name of the new group</translation>
    </message>
    <message>
        <source>Splitsen</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Splitsen in twee groepen</source>
        <translation>Split into two groups</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ een naam voor de nieuwe groep.</source>
        <translation>Type a name for the new group.</translation>
    </message>
    <message>
        <source>Wie blijft</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <source>Wie gaat er naar de nieuwe groep?</source>
        <translation>Who goes to the new group?</translation>
    </message>
    <message>
        <source>kleiner dan jullie willen</source>
        <translation>smaller than you want</translation>
    </message>
    <message>
        <source>minder dan {n} is klein voor een kring</source>
        <translation>fewer than {n} is small for a circle</translation>
    </message>
    <message>
        <source>nog niemand</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>uitgerekend {date}</source>
        <translation>due {date}</translation>
    </message>
</context>
<context>
    <name>SpreadOffer</name>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Dan klaar om {tijd} uur.</source>
        <translation>Done at {tijd} then.</translation>
    </message>
    <message>
        <source>Laat zo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Verdeel</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Verdelen: {blokken}.</source>
        <translation>Spread: {blokken}.</translation>
    </message>
    <message>
        <source>nog 1 blok</source>
        <translation>1 more block</translation>
    </message>
    <message>
        <source>nog {n} blokken</source>
        <translation>{n} more blocks</translation>
    </message>
    <message>
        <source>{blok} {van} → {naar} min</source>
        <translation>{blok} {van} → {naar} min</translation>
    </message>
</context>
<context>
    <name>StandInBrief</name>
    <message>
        <source>Begeleiders</source>
        <translation>Facilitators</translation>
    </message>
    <message>
        <source>Begin meteen met de eerste buikcheck. Wacht niet tot iedereen er is.</source>
        <translation>Start the first belly check at once. Do not wait until everyone is there.</translation>
    </message>
    <message>
        <source>Dit regelen de vrouwen nu</source>
        <translation>What the women arrange now</translation>
    </message>
    <message>
        <source>Doe dit eerst</source>
        <translation>Do this first</translation>
    </message>
    <message>
        <source>In de kring: geef vragen terug aan de groep. Je hoeft niet alles te weten.</source>
        <translation>In the circle: give questions back to the group. You need not know everything.</translation>
    </message>
    <message>
        <source>Leg briefjes, pennen en meters klaar. Wie binnenkomt zit vijf minuten en meet dan zelf.</source>
        <translation>Lay out slips, pens and monitors. Whoever comes in sits for five minutes and then measures herself.</translation>
    </message>
    <message>
        <source>Met een naam of een getal erin: {n}. Kijk in Kring.</source>
        <translation>With a name or a number in it: {n}. Look in Kring.</translation>
    </message>
    <message>
        <source>Niet op dit blad</source>
        <translation>Not on this page</translation>
    </message>
    <message>
        <source>Nog klaar te zetten of te regelen</source>
        <translation>Still to get ready or to arrange</translation>
    </message>
    <message>
        <source>Open Kring met je eigen wachtzin. Heb je die niet? Werk op papier; dat kan later worden ingevoerd.</source>
        <translation>Open Kring with your own passphrase. You have none? Work on paper; it can be typed in later.</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Programma: {title}</source>
        <translation>Programme: {title}</translation>
    </message>
    <message>
        <source>Telefoon van de praktijk</source>
        <translation>Telephone of the practice</translation>
    </message>
    <message>
        <source>Terug op het bord</source>
        <translation>Back on the board</translation>
    </message>
    <message>
        <source>Thema&apos;s die bleven liggen</source>
        <translation>Themes that were left</translation>
    </message>
    <message>
        <source>Tijd</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Voor wie invalt</source>
        <translation>For who stands in</translation>
    </message>
    <message>
        <source>Waar het om gaat</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Wees er een half uur eerder. Zet de stoelen in een kring en scherm de hoek voor de buikcheck af.</source>
        <translation>Be there half an hour early. Put the chairs in a circle and screen off the corner for the belly check.</translation>
    </message>
    <message>
        <source>Zet het scherm naar de muur. F9 dekt het af, ook midden in een zin.</source>
        <translation>Turn the screen to the wall. F9 covers it, even in the middle of a sentence.</translation>
    </message>
    <message>
        <source>Zonder namen en waarden</source>
        <translation>Without names and values</translation>
    </message>
    <message>
        <source>blok</source>
        <translation>block</translation>
    </message>
    <message>
        <source>minuten</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>tijd</source>
        <translation>time</translation>
    </message>
    <message>
        <source>werkvorm</source>
        <translation>activity</translation>
    </message>
    <message>
        <source>… en nog {n} in Kring</source>
        <translation>… and {n} more in Kring</translation>
    </message>
</context>
<context>
    <name>StartGate</name>
    <message>
        <source>Bekijk het Lijstje</source>
        <translation>See the list</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Alle groepen ({n})</source>
        <translation>All groups ({n})</translation>
    </message>
    <message>
        <source>Deelnemers inlezen</source>
        <translation>Import participants</translation>
    </message>
    <message>
        <source>Indelen</source>
        <translation>Compose groups</translation>
    </message>
    <message>
        <source>Maak je eerste groep.</source>
        <translation>Make your first group.</translation>
    </message>
    <message>
        <source>Mijn groepen</source>
        <translation>My groups</translation>
    </message>
    <message>
        <source>Nieuwe groep</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Nog geen groep</source>
        <translation>No group yet</translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Vandaag is er geen bijeenkomst.</source>
        <translation>No session today.</translation>
    </message>
    <message>
        <source>Volgende: {date} · {group}</source>
        <translation>Next: {date} · {group}</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Haar naam staat dan nergens meer, tot je in haar groep “Toon iedereen” kiest.</source>
        <translation>Her name then stands nowhere any more, until you choose “Show everyone” in her group.</translation>
    </message>
    <message>
        <source>Vanaf {dag} geen weken, kaart en meting meer.</source>
        <translation>From {dag} on no weeks, card and measuring any more.</translation>
    </message>
    <message>
        <source>Ze blijft uitgenodigd voor de terugkombijeenkomst.</source>
        <translation>She stays invited to the session after birth.</translation>
    </message>
    <message>
        <source>Ze doet weer mee, met haar weken, haar kaart en meten.</source>
        <translation>She takes part again, with her weeks, her card and measuring.</translation>
    </message>
    <message>
        <source>Ze wordt ook niet uitgenodigd voor de terugkombijeenkomst.</source>
        <translation>She is not invited to the session after birth either.</translation>
    </message>
    <message>
        <source>bevallen</source>
        <translation>gave birth</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>verhuisd</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>verlies</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>zwanger</source>
        <translation>pregnant</translation>
    </message>
    <message>
        <source>{woord} op {dag}</source>
        <translation>{woord} on {dag}</translation>
    </message>
</context>
<context>
    <name>StatusPage</name>
    <message>
        <source>Dat is {n} weken na haar uitgerekende datum. Klopt dat? Enter = ja.</source>
        <translation>That is {n} weeks after her due date. Is that right? Enter = yes.</translation>
    </message>
    <message>
        <source>Dat is {n} weken vóór haar uitgerekende datum. Klopt dat? Enter = ja.</source>
        <translation>That is {n} weeks before her due date. Is that right? Enter = yes.</translation>
    </message>
    <message>
        <source>Deze dag moet nog komen. Kies vandaag of een dag daarvoor.</source>
        <translation>This day is still to come. Choose today or a day before.</translation>
    </message>
    <message>
        <source>Haar status is niet gewijzigd.</source>
        <translation>Her status was not changed.</translation>
    </message>
    <message>
        <source>Op welke dag?</source>
        <translation>On which day?</translation>
    </message>
    <message>
        <source>Op {dag} was ze er nog. Wat toen is ingevuld, blijft staan.</source>
        <translation>On {dag} she still was there. What was typed then stays.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status gewijzigd.</source>
        <translation>Status changed.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Toen was ze nog niet zwanger. Kijk nog eens naar het jaar.</source>
        <translation>She was not pregnant then. Look at the year again.</translation>
    </message>
    <message>
        <source>Typ de dag, of kies er een met de pijltjes.</source>
        <translation>Type the day, or choose one with the arrows.</translation>
    </message>
    <message>
        <source>Vastleggen</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Wat is er met haar?</source>
        <translation>What has become of her?</translation>
    </message>
    <message>
        <source>uitgerekend {date}</source>
        <translation>due {date}</translation>
    </message>
    <message>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
</context>
<context>
    <name>SupplyRow</name>
    <message>
        <source>Haal van de lijst: {wat}</source>
        <translation>Take off the list: {wat}</translation>
    </message>
    <message>
        <source>Is er al</source>
        <translation>Is there</translation>
    </message>
    <message>
        <source>Is er al: {wat}</source>
        <translation>Is there: {wat}</translation>
    </message>
</context>
<context>
    <name>Sweep</name>
    <message>
        <source>Klopt dit gewicht? Enter = ja.</source>
        <translation>Is this weight right? Enter = yes.</translation>
    </message>
    <message>
        <source>Opgeslagen bij {naam}.</source>
        <translation>Saved for {naam}.</translation>
    </message>
    <message>
        <source>Opgeslagen bij {naam}. Nog niet alles gemeten.</source>
        <translation>Saved for {naam}. Not everything is measured yet.</translation>
    </message>
    <message>
        <source>Vandaag al ingevuld. De verloskundige kan het aanpassen.</source>
        <translation>Already filled in today. The midwife can change it.</translation>
    </message>
    <message>
        <source>Vandaag al ingevuld. F2 = aanpassen.</source>
        <translation>Already filled in today. F2 = change.</translation>
    </message>
    <message>
        <source>Volgende: {naam}</source>
        <translation>Next: {naam}</translation>
    </message>
    <message>
        <source>Wat er staat, blijft dicht. Typ de twee drukken opnieuw, of het gewicht.</source>
        <translation>What is there stays closed. Type the two pressures again, or the weight.</translation>
    </message>
</context>
<context>
    <name>SwitchPage</name>
    <message>
        <source>De tijd loopt door. Wat er al staat, blijft staan bij wie het deed.</source>
        <translation>The time runs on. What is there already stays with whoever did it.</translation>
    </message>
    <message>
        <source>Nog niemand anders kan Kring openen op deze laptop.</source>
        <translation>Nobody else can open Kring on this laptop yet.</translation>
    </message>
    <message>
        <source>Pincode</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Typ je pincode: 4 tot 6 cijfers.</source>
        <translation>Type your PIN: 4 to 6 digits.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Wie gaat verder?</source>
        <translation>Who goes on?</translation>
    </message>
    <message>
        <source>Wissel</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Wissel begeleider</source>
        <translation>Change facilitator</translation>
    </message>
</context>
<context>
    <name>TakeGroupPage</name>
    <message>
        <source>Bestand van de andere laptop</source>
        <translation>File of the other laptop</translation>
    </message>
    <message>
        <source>Deze groep staat hier al. Alleen wat nieuw of gewijzigd is, komt erbij.</source>
        <translation>This group is here already. Only what is new or changed is added.</translation>
    </message>
    <message>
        <source>Deze groep staat hier nog niet.</source>
        <translation>This group is not here yet.</translation>
    </message>
    <message>
        <source>Dit zit erin</source>
        <translation>This is in it</translation>
    </message>
    <message>
        <source>Een groep die je meegaf of die je waarneemt. Wat hier al staat, blijft staan: er komt niets dubbel, en er gaat niets weg.</source>
        <translation>A group that you gave away or that you stand in for. What is here already stays: nothing is doubled and nothing is lost.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Groep inlezen</source>
        <translation>Read in a group</translation>
    </message>
    <message>
        <source>Groep van een andere laptop</source>
        <translation>Group from another laptop</translation>
    </message>
    <message>
        <source>Groep {groep} van {praktijk}, gemaakt op {dag} door {naam}.</source>
        <translation>Group {groep} of {praktijk}, made on {dag} by {naam}.</translation>
    </message>
    <message>
        <source>Kies bestand…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Kies eerst het bestand van de andere laptop.</source>
        <translation>First choose the file of the other laptop.</translation>
    </message>
    <message>
        <source>Neem deze groep in</source>
        <translation>Take this group in</translation>
    </message>
    <message>
        <source>Openen</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Typ de wachtzin die bij dit bestand hoort.</source>
        <translation>Type the passphrase that belongs to this file.</translation>
    </message>
    <message>
        <source>Wachtzin van dit bestand</source>
        <translation>Passphrase of this file</translation>
    </message>
    <message>
        <source>Welk bestand?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>{n} deelnemers en {m} metingen.</source>
        <translation>{n} participants and {m} readings.</translation>
    </message>
</context>
<context>
    <name>TakenOverPage</name>
    <message>
        <source>Alles is overgenomen</source>
        <translation>All of it was copied</translation>
    </message>
    <message>
        <source>De regel is gekopieerd. Plak hem in het dossier: over {n} seconden haalt Kring hem weg.</source>
        <translation>The line is copied. Paste it into the record: Kring takes it away in {n} seconds.</translation>
    </message>
    <message>
        <source>De regel is van het klembord gehaald.</source>
        <translation>The line was taken off the clipboard.</translation>
    </message>
    <message>
        <source>Enter kopieert een regel. Plak hem in het dossier van de praktijk, en zet dan een vinkje met de spatiebalk.</source>
        <translation>Enter copies a line. Paste it into the practice&apos;s record, then tick it with the space bar.</translation>
    </message>
    <message>
        <source>Er is niets om over te nemen.</source>
        <translation>There is nothing to copy.</translation>
    </message>
    <message>
        <source>Het bestand staat in {map}. Het ligt nu buiten Kring.</source>
        <translation>The file is in {map}. It is outside Kring now.</translation>
    </message>
    <message>
        <source>Opslaan als CSV…</source>
        <translation>Save as CSV…</translation>
    </message>
    <message>
        <source>Overnemen in het dossier</source>
        <translation>Into the record</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Volgorde van de regel</source>
        <translation>Order of the line</translation>
    </message>
    <message>
        <source>Waarden blijven dicht zolang er een tweede scherm is.</source>
        <translation>Values stay closed for as long as there is a second screen.</translation>
    </message>
    <message>
        <source>bijeenkomst {n}, {dag}</source>
        <translation>session {n}, {dag}</translation>
    </message>
</context>
<context>
    <name>TakenRow</name>
    <message>
        <source>Kopieer</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Kopieer de regel van {wie}</source>
        <translation>Copy the line of {wie}</translation>
    </message>
    <message>
        <source>Overgenomen in het dossier: {wie}</source>
        <translation>Copied into the record: {wie}</translation>
    </message>
    <message>
        <source>Toon of verberg de regel van {wie}</source>
        <translation>Show or hide the line of {wie}</translation>
    </message>
    <message>
        <source>daarna gewijzigd</source>
        <translation>changed since</translation>
    </message>
    <message>
        <source>gekopieerd</source>
        <translation>on the clipboard</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Teruggehaald bij {naam}. Ctrl+Y doet het weer.</source>
        <translation>Undone for {naam}. Ctrl+Y does it again.</translation>
    </message>
    <message>
        <source>Teruggehaald.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Weer gedaan bij {naam}. Ctrl+Z haalt het terug.</source>
        <translation>Done again for {naam}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Weer gedaan.</source>
        <translation>Done again.</translation>
    </message>
</context>
<context>
    <name>TeamRooms</name>
    <message>
        <source>Mensen</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nieuwe sleutel</source>
        <translation>New key</translation>
    </message>
    <message>
        <source>Wissel begeleider</source>
        <translation>Change facilitator</translation>
    </message>
    <message>
        <source>{naam} heeft vanaf nu een nieuwe wachtzin.</source>
        <translation>From now on {naam} has a new passphrase.</translation>
    </message>
    <message>
        <source>{naam} kan Kring niet meer openen.</source>
        <translation>{naam} can no longer open Kring.</translation>
    </message>
    <message>
        <source>{naam} kan Kring nu openen.</source>
        <translation>{naam} can open Kring now.</translation>
    </message>
</context>
<context>
    <name>TextParts</name>
    <message>
        <source>Boodschap {n}</source>
        <translation>Message {n}</translation>
    </message>
    <message>
        <source>Kop {n}</source>
        <translation>Heading {n}</translation>
    </message>
    <message>
        <source>Laatste regels</source>
        <translation>Last lines</translation>
    </message>
    <message>
        <source>Regels bij kop {n}</source>
        <translation>Lines of heading {n}</translation>
    </message>
    <message>
        <source>Regels {n}</source>
        <translation>Lines {n}</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Zin onder de titel</source>
        <translation>Sentence below the title</translation>
    </message>
</context>
<context>
    <name>TextPreview</name>
    <message>
        <source>Pagina {n} van {m}</source>
        <translation>Page {n} of {m}</translation>
    </message>
    <message>
        <source>Volgende pagina</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Voorbeeld</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Vorige pagina</source>
        <translation>Previous page</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Deurbord: {title}</source>
        <translation>Door sign: {title}</translation>
    </message>
    <message>
        <source>Er staat nog niets.</source>
        <translation>There is nothing yet.</translation>
    </message>
    <message>
        <source>Gewijzigd: nog niet goedgekeurd.</source>
        <translation>Changed: not approved yet.</translation>
    </message>
    <message>
        <source>Goed te lezen: {mean} woorden per zin, hoogstens {most}. Blijf onder de {n}.</source>
        <translation>Easy to read: {mean} words in a sentence, {most} at most. Stay below {n}.</translation>
    </message>
    <message>
        <source>Goedgekeurd door {naam} op {dag}.</source>
        <translation>Approved by {naam} on {dag}.</translation>
    </message>
    <message>
        <source>Meetkaart: {title}</source>
        <translation>Measuring card: {title}</translation>
    </message>
    <message>
        <source>Nog niet goedgekeurd. Dat doet een verloskundige van de praktijk.</source>
        <translation>Not approved yet. A midwife of the practice does that.</translation>
    </message>
    <message>
        <source>Nog niet goedgekeurd: gaat nog niet mee naar huis.</source>
        <translation>Not approved yet: does not go home yet.</translation>
    </message>
    <message>
        <source>Tekst van Kring.</source>
        <translation>Kring&apos;s text.</translation>
    </message>
    <message>
        <source>Tekst van je praktijk.</source>
        <translation>Your practice&apos;s text.</translation>
    </message>
    <message>
        <source>{n} woorden in één zin: “{sentence}”. Maak er twee zinnen van.</source>
        <translation>{n} words in one sentence: “{sentence}”. Make two sentences of it.</translation>
    </message>
    <message>
        <source>{title}: andere bijeenkomsten</source>
        <translation>{title}: other sessions</translation>
    </message>
    <message>
        <source>{title}: bijeenkomst {n}</source>
        <translation>{title}: session {n}</translation>
    </message>
    <message>
        <source>“{word}” is een moeilijk woord. Schrijf liever “{simpler}”.</source>
        <translation>“{word}” is a difficult word. Rather write “{simpler}”.</translation>
    </message>
    <message>
        <source>“{word}” is een moeilijk woord. Zeg het gewoner.</source>
        <translation>“{word}” is a difficult word. Say it more plainly.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>De tekst van Kring staat er weer. Ctrl+Z haalt jouw tekst terug.</source>
        <translation>Kring&apos;s text is there again. Ctrl+Z brings your text back.</translation>
    </message>
    <message>
        <source>Goedkeuren</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Papier</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Taal</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tekst van Kring terug</source>
        <translation>Back to Kring&apos;s text</translation>
    </message>
    <message>
        <source>Teksten van de papieren</source>
        <translation>Texts of the papers</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ThemeMatrix</name>
    <message>
        <source>Thema&apos;s</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>staat niet in het plan</source>
        <translation>not in the plan</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>besproken</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>gepland</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>verplaatst</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>ToDoList</name>
    <message>
        <source>1 bijeenkomst nog over te nemen in het dossier</source>
        <translation>1 session still to go into the record</translation>
    </message>
    <message>
        <source>1 deelnemer op de wachtlijst</source>
        <translation>1 participant on the waiting list</translation>
    </message>
    <message>
        <source>1 papier bewaard om nog te printen</source>
        <translation>1 paper kept to be printed</translation>
    </message>
    <message>
        <source>1 papier nog te printen: de uitgerekende datum is gewijzigd</source>
        <translation>1 paper to print again: the due date was changed</translation>
    </message>
    <message>
        <source>1 tekst voor op papier nog niet goedgekeurd</source>
        <translation>1 text for paper not approved yet</translation>
    </message>
    <message>
        <source>Bekijk</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Bewaartijd voorbij: kijk wat je kunt wissen</source>
        <translation>Kept long enough: see what you can wipe</translation>
    </message>
    <message>
        <source>Herstelblad nog niet bewaard</source>
        <translation>Recovery sheet not kept yet</translation>
    </message>
    <message>
        <source>Indelen</source>
        <translation>Compose groups</translation>
    </message>
    <message>
        <source>Laatste reservekopie: {date}</source>
        <translation>Last backup: {date}</translation>
    </message>
    <message>
        <source>Maak</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Niets. Alles is gedaan.</source>
        <translation>Nothing. All is done.</translation>
    </message>
    <message>
        <source>Nog geen reservekopie gemaakt</source>
        <translation>No backup made yet</translation>
    </message>
    <message>
        <source>Op twee laptops gewijzigd: kies wat blijft</source>
        <translation>Changed on two laptops: choose what stays</translation>
    </message>
    <message>
        <source>Overnemen</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Toon</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten nog over te nemen in het dossier</source>
        <translation>{n} sessions still to go into the record</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten of meer nog over te nemen in het dossier</source>
        <translation>{n} sessions or more still to go into the record</translation>
    </message>
    <message>
        <source>{n} deelnemers op de wachtlijst</source>
        <translation>{n} participants on the waiting list</translation>
    </message>
    <message>
        <source>{n} papieren bewaard om nog te printen</source>
        <translation>{n} papers kept to be printed</translation>
    </message>
    <message>
        <source>{n} papieren nog te printen: de uitgerekende datum is gewijzigd</source>
        <translation>{n} papers to print again: the due date was changed</translation>
    </message>
    <message>
        <source>{n} teksten voor op papier nog niet goedgekeurd</source>
        <translation>{n} texts for paper not approved yet</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Kan nu niet openen</source>
        <translation>Cannot open now</translation>
    </message>
    <message>
        <source>Kring kan nu niet openen</source>
        <translation>Kring cannot open now</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Sluit</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Wat was opgeslagen, blijft zoals het is.</source>
        <translation>What was saved stays as it is.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Deze wachtzin past niet. Kijk of Caps Lock uit staat.</source>
        <translation>That passphrase does not fit. Check Caps Lock.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Hoofdletters staan aan.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message>
        <source>Kring</source>
        <translation>Kring</translation>
    </message>
    <message>
        <source>Ontgrendelen</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Probeer opnieuw</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Typ eerst je wachtzin.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Wachtzin</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Wachtzin vergeten? Pak je herstelblad.</source>
        <translation>Forgot it? Get your recovery sheet.</translation>
    </message>
    <message>
        <source>Wie ben je?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Zet een reservekopie terug</source>
        <translation>Put a backup back</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>+ Deelnemer</source>
        <translation>+ Participant</translation>
    </message>
    <message>
        <source>Niemand wacht op een groep. Voeg een deelnemer toe.</source>
        <translation>Nobody waits for a group. Add a participant.</translation>
    </message>
    <message>
        <source>Toon iedereen</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Verberg weer</source>
        <translation>Hide again</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Wachtlijst ({n})</source>
        <translation>Waiting list ({n})</translation>
    </message>
    <message>
        <source>uitgerekend {date}</source>
        <translation>due {date}</translation>
    </message>
</context>
<context>
    <name>WayIn</name>
    <message>
        <source>De reservekopie is teruggezet.</source>
        <translation>The backup is back.</translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet. Open hem met je wachtzin of je herstelblad.</source>
        <translation>The backup is back. Open it with your passphrase or your recovery sheet.</translation>
    </message>
    <message>
        <source>De reservekopie is teruggezet. Wat hier stond, staat nog bij Reservekopie.</source>
        <translation>The backup is back. What was here is kept under Backup.</translation>
    </message>
    <message>
        <source>Vanaf nu geldt je nieuwe wachtzin.</source>
        <translation>From now on your new passphrase counts.</translation>
    </message>
</context>
<context>
    <name>WeeksList</name>
    <message>
        <source>Meer dan 2 weken van week {n}: {namen}</source>
        <translation>More than 2 weeks from week {n}: {namen}</translation>
    </message>
</context>
<context>
    <name>WipePage</name>
    <message>
        <source>Dit kun je niet terughalen.</source>
        <translation>You cannot get this back.</translation>
    </message>
    <message>
        <source>Even wachten…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Het logboek blijft: wie wat wanneer deed. Ook blijft hoeveel vrouwen er waren, zonder naam.</source>
        <translation>The log stays: who did what and when. So does how many women there were, without a name.</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Voorgoed wissen</source>
        <translation>Wipe for good</translation>
    </message>
    <message>
        <source>Waar de gegevens nog staan</source>
        <translation>Where the data still are</translation>
    </message>
    <message>
        <source>Wat weggaat</source>
        <translation>What goes</translation>
    </message>
    <message>
        <source>Wis voorgoed</source>
        <translation>Wipe for good</translation>
    </message>
</context>
<context>
    <name>WomanActions</name>
    <message>
        <source>Dossierblad</source>
        <translation>File sheet</translation>
    </message>
    <message>
        <source>Gewicht niet op haar kaart</source>
        <translation>Weight not on her card</translation>
    </message>
    <message>
        <source>Kaart maken</source>
        <translation>Make her card</translation>
    </message>
    <message>
        <source>Overgenomen…</source>
        <translation>Copied…</translation>
    </message>
    <message>
        <source>Uit de groep halen</source>
        <translation>Take out of the group</translation>
    </message>
</context>
<context>
    <name>WomanChecks</name>
    <message>
        <source>Buikcheck noteren</source>
        <translation>Note the belly check</translation>
    </message>
    <message>
        <source>Buikchecks</source>
        <translation>Belly checks</translation>
    </message>
</context>
<context>
    <name>WomanFields</name>
    <message>
        <source>2 (tweeling)</source>
        <translation>2 (twins)</translation>
    </message>
    <message>
        <source>3 (drieling)</source>
        <translation>3 (triplets)</translation>
    </message>
    <message>
        <source>4 (vierling)</source>
        <translation>4 (quadruplets)</translation>
    </message>
    <message>
        <source>Aantal baby&apos;s</source>
        <translation>Number of babies</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Cliëntnummer</source>
        <translation>Client number</translation>
    </message>
    <message>
        <source>Doet mee vanaf</source>
        <translation>Takes part from</translation>
    </message>
    <message>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Groep</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Plaatje op haar kaart</source>
        <translation>Picture on her card</translation>
    </message>
    <message>
        <source>Taal van haar kaart</source>
        <translation>Language of her card</translation>
    </message>
    <message>
        <source>Telefoon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Infix</translation>
    </message>
    <message>
        <source>Uitgerekende datum</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Verder</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Voornaam</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Wachtlijst</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>Wie is ze?</source>
        <translation>Who is she?</translation>
    </message>
    <message>
        <source>nu {weken}</source>
        <translation>now {weken}</translation>
    </message>
    <message>
        <source>vanaf het begin</source>
        <translation>from the beginning</translation>
    </message>
    <message>
        <source>{plaatje} (al in de groep)</source>
        <translation>{plaatje} (taken in the group)</translation>
    </message>
</context>
<context>
    <name>WomanForm</name>
    <message>
        <source>Deelnemer toegevoegd.</source>
        <translation>Participant added.</translation>
    </message>
    <message>
        <source>Eén veld is niet opgeslagen. {waarom}</source>
        <translation>One field was not stored. {waarom}</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Klaar</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Terug</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Toevoegen</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Toevoegen en nog een</source>
        <translation>Add, and another one</translation>
    </message>
    <message>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>{zin} Enter = ja.</source>
        <translation>{zin} Enter = yes.</translation>
    </message>
    <message>
        <source>{zin} Toch toevoegen? Enter = ja.</source>
        <translation>{zin} Add her all the same? Enter = yes.</translation>
    </message>
</context>
<context>
    <name>WomanGraphs</name>
    <message>
        <source>Bloeddruk in mmHg</source>
        <translation>Blood pressure in mmHg</translation>
    </message>
    <message>
        <source>Bloeddruk in mmHg · streepjeslijn: grens van de praktijk</source>
        <translation>Blood pressure in mmHg · dashed line: limit of the practice</translation>
    </message>
    <message>
        <source>Gewicht in kg</source>
        <translation>Weight in kg</translation>
    </message>
    <message>
        <source>Grafieken</source>
        <translation>Graphs</translation>
    </message>
    <message>
        <source>Streepjeslijn: grens van de praktijk, {getallen}.</source>
        <translation>Dashed line: limit of the practice, {getallen}.</translation>
    </message>
    <message>
        <source>Week {n}</source>
        <translation>Week {n}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>{wanneer}: {boven} over {onder}.</source>
        <translation>{wanneer}: {boven} over {onder}.</translation>
    </message>
    <message>
        <source>{wanneer}: {gewicht} kilo.</source>
        <translation>{wanneer}: {gewicht} kilos.</translation>
    </message>
</context>
<context>
    <name>WomanPage</name>
    <message>
        <source>Afspraken</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Nog geen afspraken.</source>
        <translation>No follow-ups yet.</translation>
    </message>
    <message>
        <source>Sluit haar dossier</source>
        <translation>Close her file</translation>
    </message>
    <message>
        <source>Teruggehaald.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Volgende bijeenkomst: {dag}, {tijd} uur</source>
        <translation>Next session: {dag}, {tijd}</translation>
    </message>
    <message>
        <source>Weer gedaan.</source>
        <translation>Done again.</translation>
    </message>
    <message>
        <source>Wie keek hier?</source>
        <translation>Who looked here?</translation>
    </message>
    <message>
        <source>bevallen</source>
        <translation>gave birth</translation>
    </message>
    <message>
        <source>cliëntnummer {nummer}</source>
        <translation>client number {nummer}</translation>
    </message>
    <message>
        <source>geboren {dag}</source>
        <translation>born {dag}</translation>
    </message>
    <message>
        <source>gestopt</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>sluit over {m}:{s}</source>
        <translation>closes in {m}:{s}</translation>
    </message>
    <message>
        <source>telefoon {nummer}</source>
        <translation>phone {nummer}</translation>
    </message>
    <message>
        <source>uitgerekend {dag}</source>
        <translation>due {dag}</translation>
    </message>
    <message>
        <source>vandaag {weken}</source>
        <translation>today {weken}</translation>
    </message>
    <message>
        <source>verhuisd</source>
        <translation>moved away</translation>
    </message>
    <message>
        <source>verlies</source>
        <translation>loss</translation>
    </message>
    <message>
        <source>wachtlijst</source>
        <translation>waiting list</translation>
    </message>
    <message>
        <source>zwanger</source>
        <translation>pregnant</translation>
    </message>
</context>
<context>
    <name>WomanReadings</name>
    <message>
        <source>De bijeenkomst is gesloten. Wil je een meting aanpassen? Heropen hem dan bij Afronden.</source>
        <translation>The session is closed. Do you want to change a measurement? Then reopen it at Closing.</translation>
    </message>
    <message>
        <source>Half getypt: {getallen}</source>
        <translation>Half typed: {getallen}</translation>
    </message>
    <message>
        <source>Meting aangepast.</source>
        <translation>Measurement changed.</translation>
    </message>
    <message>
        <source>Meting bewaard.</source>
        <translation>Measurement kept.</translation>
    </message>
    <message>
        <source>Meting erbij</source>
        <translation>Add a measurement</translation>
    </message>
    <message>
        <source>Metingen</source>
        <translation>Measurements</translation>
    </message>
    <message>
        <source>Nog geen bijeenkomst gehad.</source>
        <translation>No session yet.</translation>
    </message>
    <message>
        <source>Notitie bewaard.</source>
        <translation>Note kept.</translation>
    </message>
    <message>
        <source>Notitie over haar, alleen in dossier</source>
        <translation>Note about her, in her file only</translation>
    </message>
    <message>
        <source>Opgeslagen bij {naam}.</source>
        <translation>Saved for {naam}.</translation>
    </message>
</context>
<context>
    <name>WomanStanding</name>
    <message>
        <source>Andere groep</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>Status wijzigen</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Weegt zich</source>
        <translation>Weighs herself</translation>
    </message>
</context>
<context>
    <name>WomenOffice</name>
    <message>
        <source>Andere groep</source>
        <translation>Another group</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>Groepen samengevoegd.</source>
        <translation>Groups merged.</translation>
    </message>
    <message>
        <source>Indelen</source>
        <translation>Compose groups</translation>
    </message>
    <message>
        <source>Naar een andere groep.</source>
        <translation>To another group.</translation>
    </message>
    <message>
        <source>Nieuwe deelnemer</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Op de wachtlijst gezet.</source>
        <translation>Put on the waiting list.</translation>
    </message>
    <message>
        <source>Samengevoegd met {groep}</source>
        <translation>Merged with {groep}</translation>
    </message>
    <message>
        <source>Samenvoegen</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Splitsen</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Uit de groep gehaald. Ze staat nu op de wachtlijst.</source>
        <translation>Taken out of the group. She is on the waiting list now.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 afspraak is nog open</source>
        <translation>1 follow-up is still open</translation>
    </message>
    <message>
        <source>1 bijeenkomst</source>
        <translation>1 session</translation>
    </message>
    <message>
        <source>1 bijeenkomst is nog open</source>
        <translation>1 session is still open</translation>
    </message>
    <message>
        <source>1 bijeenkomst nog niet overgenomen</source>
        <translation>1 session not copied yet</translation>
    </message>
    <message>
        <source>1 deelnemer</source>
        <translation>1 participant</translation>
    </message>
    <message>
        <source>Alle eigen papieren samen zouden groter worden dan {n} MB. Haal er eerst een weg bij een andere bijeenkomst.</source>
        <translation>All own papers together would become larger than {n} MB. First remove one from another session.</translation>
    </message>
    <message>
        <source>Bedoel je {whole},{tenths} kg? Enter = ja.</source>
        <translation>Do you mean {whole}.{tenths} kg? Enter = yes.</translation>
    </message>
    <message>
        <source>Bij bijeenkomst {n} staat al iets. Zeg hem liever af.</source>
        <translation>There is something at session {n} already. Cancel it instead.</translation>
    </message>
    <message>
        <source>Bij een bijeenkomst passen hoogstens {n} eigen papieren. Haal er eerst een weg.</source>
        <translation>A session takes {n} own papers at most. First remove one.</translation>
    </message>
    <message>
        <source>Bijeenkomst {n} is al begonnen of klaar. De datum daarvan blijft zoals die is.</source>
        <translation>Session {n} has begun or is done already. Its date stays as it is.</translation>
    </message>
    <message>
        <source>Bovendruk is altijd hoger dan onderdruk. Kijk nog eens op het briefje.</source>
        <translation>Upper pressure is always above lower pressure. Look at the slip again.</translation>
    </message>
    <message>
        <source>Bovendruk is meestal tussen 80 en 200. Kijk nog eens op het briefje.</source>
        <translation>Upper pressure is mostly between 80 and 200. Look at the slip again.</translation>
    </message>
    <message>
        <source>Dat is een andere naam. Er is niets gewist. Typ de naam die erboven staat.</source>
        <translation>That is another name. Nothing was wiped. Type the name that stands above the field.</translation>
    </message>
    <message>
        <source>De USB-stick is vol. Er is {n} MB nodig. Maak ruimte vrij op de stick, of kies een andere plek.</source>
        <translation>The USB stick is full. {n} MB are needed. Make room on the stick, or choose another place.</translation>
    </message>
    <message>
        <source>De gegevens zijn beschadigd en gaan niet open. Verander niets in de map en zet een reservekopie terug.</source>
        <translation>The data are damaged and do not open. Change nothing in the folder and restore a backup.</translation>
    </message>
    <message>
        <source>De getallen liggen dicht bij elkaar. Klopt dit? Enter = ja.</source>
        <translation>The numbers are close together. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>De getallen liggen ver van elkaar. Klopt dit? Enter = ja.</source>
        <translation>The numbers are far apart. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>De pincode opent het scherm nu niet meer. Typ je wachtzin.</source>
        <translation>The PIN no longer opens the screen now. Type your passphrase.</translation>
    </message>
    <message>
        <source>De printer is niet meer te vinden. Zet hem aan, kijk naar de kabel en print opnieuw.</source>
        <translation>The printer cannot be found any more. Switch it on, look at the cable and print again.</translation>
    </message>
    <message>
        <source>De reservekopie is niet goed gelukt. Je gegevens op deze laptop zijn nog goed. Probeer een andere USB-stick.</source>
        <translation>The backup did not come out well. Your data on this laptop are still good. Try another USB stick.</translation>
    </message>
    <message>
        <source>De reservekopie is nu niet te lezen. Kijk of de USB-stick er nog in zit en probeer het nog een keer.</source>
        <translation>The backup cannot be read now. Check that the USB stick is still in and try once more.</translation>
    </message>
    <message>
        <source>De schijf is vol. Dit is nog niet opgeslagen. Maak ruimte vrij en probeer het opnieuw.</source>
        <translation>The disk is full. This is not saved yet. Make room and try again.</translation>
    </message>
    <message>
        <source>De tekst {file} is niet te lezen. Laat regel {line} nakijken door wie de tekst maakte.</source>
        <translation>The text {file} cannot be read. Have line {line} checked by whoever made the text.</translation>
    </message>
    <message>
        <source>Deze PDF heeft meer dan {n} pagina&apos;s. Kies de pagina&apos;s die je wilt printen.</source>
        <translation>This PDF has more than {n} pages. Choose the pages that you want to print.</translation>
    </message>
    <message>
        <source>Deze PDF is beveiligd met een wachtwoord. Bewaar hem zonder beveiliging en kies hem opnieuw.</source>
        <translation>This PDF is protected with a password. Save it without protection and choose it again.</translation>
    </message>
    <message>
        <source>Deze bijeenkomst is gesloten. Kies eerst Heropen als je iets wilt veranderen.</source>
        <translation>This session is closed. Choose Reopen first if you want to change something.</translation>
    </message>
    <message>
        <source>Deze bijeenkomst komt na bijeenkomst {n}. Kies een latere dag.</source>
        <translation>This session comes after session {n}. Choose a later day.</translation>
    </message>
    <message>
        <source>Deze bijeenkomst komt voor bijeenkomst {n}. Kies een eerdere dag, of verplaats eerst die.</source>
        <translation>This session comes before session {n}. Choose an earlier day, or move that one first.</translation>
    </message>
    <message>
        <source>Deze code opent deze gegevens niet. Kijk of dit het nieuwste herstelblad van je praktijk is.</source>
        <translation>This code does not open these data. Check that this is the newest recovery sheet of your practice.</translation>
    </message>
    <message>
        <source>Deze dag is al geweest. Klopt dat? Doe hetzelfde nog een keer.</source>
        <translation>This day has been. Is that right? Do the same once more.</translation>
    </message>
    <message>
        <source>Deze dag ligt te ver weg: plannen kan tot 2 jaar vooruit. Kijk nog eens naar het jaar.</source>
        <translation>This day is too far away: you can plan up to 2 years ahead. Look at the year again.</translation>
    </message>
    <message>
        <source>Deze datum bestaat niet.</source>
        <translation>This date does not exist.</translation>
    </message>
    <message>
        <source>Deze datums zijn intussen veranderd. Je ziet ze nu zoals ze bewaard zijn. Doe het nog een keer.</source>
        <translation>These dates have changed meanwhile. You see them now as they are stored. Do it once more.</translation>
    </message>
    <message>
        <source>Deze gegevens mogen nog niet worden gewist. Ga terug: daar staat wat er nog moet gebeuren.</source>
        <translation>These data may not be wiped yet. Go back: it says there what has to be done first.</translation>
    </message>
    <message>
        <source>Deze gegevens zijn bewaard met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.</source>
        <translation>These data were saved with a newer Kring. Put that newer Kring on this laptop too.</translation>
    </message>
    <message>
        <source>Deze groep is op deze laptop gewist. Ik lees hem niet opnieuw in. Er is niets veranderd.</source>
        <translation>This group was wiped on this laptop. I do not take it in again. Nothing has changed.</translation>
    </message>
    <message>
        <source>Deze naam is er al. Kies een andere.</source>
        <translation>This name exists already. Choose another one.</translation>
    </message>
    <message>
        <source>Deze pincode past niet.</source>
        <translation>That PIN does not fit.</translation>
    </message>
    <message>
        <source>Deze reservekopie is niet heel. Kies een andere reservekopie. Op deze laptop is niets veranderd.</source>
        <translation>This backup is not whole. Choose another one. Nothing has changed on this laptop.</translation>
    </message>
    <message>
        <source>Deze tekst is te lang. Gebruik hooguit {n} tekens.</source>
        <translation>This text is too long. Use at most {n} characters.</translation>
    </message>
    <message>
        <source>Deze wachtzin past niet. Kijk of Caps Lock uit staat en probeer het nog een keer.</source>
        <translation>That passphrase does not fit. Check Caps Lock and try again.</translation>
    </message>
    <message>
        <source>Dit bestand is geen PDF, of het is niet heel. Bewaar het in je tekstprogramma als PDF.</source>
        <translation>This file is no PDF, or it is not whole. Save it as PDF in your word processor.</translation>
    </message>
    <message>
        <source>Dit bestand is geen groep van Kring, of het is niet heel. Vraag om het bestand opnieuw te bewaren.</source>
        <translation>This file is not a group of Kring, or it is not whole. Ask for the file to be saved again.</translation>
    </message>
    <message>
        <source>Dit bestand is gemaakt met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.</source>
        <translation>This file was made with a newer Kring. Put that newer Kring on this laptop too.</translation>
    </message>
    <message>
        <source>Dit bestand is groter dan {n} MB. Elke reservekopie zou het meenemen. Bewaar de PDF kleiner, bijvoorbeeld met kleinere foto&apos;s.</source>
        <translation>This file is larger than {n} MB. Every backup would carry it. Save the PDF smaller, for instance with smaller photos.</translation>
    </message>
    <message>
        <source>Dit bestand is leeg. Kies een andere PDF.</source>
        <translation>This file is empty. Choose another PDF.</translation>
    </message>
    <message>
        <source>Dit bestand is op deze laptop gemaakt of al ingelezen. Er zit niets nieuws in.</source>
        <translation>This file was made on this laptop or was read in already. There is nothing new in it.</translation>
    </message>
    <message>
        <source>Dit getal komt niet vaak voor. Klopt dit? Enter = ja.</source>
        <translation>This number is not seen often. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>Dit is daarna weer veranderd. Daarom kan het niet meer ongedaan worden gemaakt.</source>
        <translation>This was changed again since. That is why it cannot be undone any more.</translation>
    </message>
    <message>
        <source>Dit is hetzelfde getal als de bovendruk. Klopt dit? Enter = ja.</source>
        <translation>This is the same number as the upper pressure. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>Dit is te lang: hoogstens {n} tekens op een regel. Kort het in of maak er twee regels van.</source>
        <translation>This is too long: {n} signs on a line at most. Make it shorter, or two lines of it.</translation>
    </message>
    <message>
        <source>Dit mag niet met jouw rol. Vraag het aan de verloskundige.</source>
        <translation>Your role does not allow this. Ask the midwife.</translation>
    </message>
    <message>
        <source>Dit thema staat er al bij. Kies een ander.</source>
        <translation>This theme is there already. Choose another.</translation>
    </message>
    <message>
        <source>Dit zijn te veel regels: hoogstens {n}.</source>
        <translation>These are too many lines: {n} at most.</translation>
    </message>
    <message>
        <source>Een blok duurt 1 tot {n} minuten. Typ een heel getal, zoals 25.</source>
        <translation>A block takes 1 to {n} minutes. Type a whole number, such as 25.</translation>
    </message>
    <message>
        <source>Een oude kopie op deze laptop is na 30 dagen verwijderd.</source>
        <translation>An old copy on this laptop was removed after 30 days.</translation>
    </message>
    <message>
        <source>Een patroon telt in hele weken. Zet bijeenkomst {n} in een latere week dan die ervoor.</source>
        <translation>A pattern counts in whole weeks. Put session {n} in a later week than the one before it.</translation>
    </message>
    <message>
        <source>Een programma heeft hoogstens {n} blokken. Voeg blokken samen of haal er een weg.</source>
        <translation>A programme has {n} blocks at most. Join blocks or remove one.</translation>
    </message>
    <message>
        <source>Een programma heeft minstens één blok. Dit blijft staan.</source>
        <translation>A programme has at least one block. This one stays.</translation>
    </message>
    <message>
        <source>Een reservekopie verandert niet mee. Maak na het wissen een nieuwe, en gooi deze weg als de gegevens nergens meer mogen staan.</source>
        <translation>A backup does not change along. Make a new one after wiping, and throw this away if the data may not be anywhere any more.</translation>
    </message>
    <message>
        <source>Er ging iets anders dan verwacht. Wat was opgeslagen, is er nog. Sluit Kring en start het opnieuw.</source>
        <translation>Something went differently than expected. What was saved is still there. Close Kring and start it again.</translation>
    </message>
    <message>
        <source>Er is hier niets meer om ongedaan te maken of opnieuw te doen.</source>
        <translation>There is nothing left to undo or redo here.</translation>
    </message>
    <message>
        <source>Er is nog een bijeenkomst van deze groep open. Sluit die eerst af en probeer het opnieuw.</source>
        <translation>A session of this group is still open. Close it first, then try again.</translation>
    </message>
    <message>
        <source>Er passen hoogstens {n} regels onder elkaar. Maak er minder van.</source>
        <translation>At most {n} lines fit below each other. Make them fewer.</translation>
    </message>
    <message>
        <source>Er staan meer dan zeven groepen. Typ alleen de code van je herstelblad.</source>
        <translation>There are more than seven groups. Type only the code on your recovery sheet.</translation>
    </message>
    <message>
        <source>Eén geplande bijeenkomst volgt dit programma. Kies daar eerst een ander programma.</source>
        <translation>One planned session follows this programme. First choose another programme there.</translation>
    </message>
    <message>
        <source>Gelukt. {what}. Teruggelezen en gelijk.</source>
        <translation>Done. {what}. Read back and equal.</translation>
    </message>
    <message>
        <source>Gewicht is meestal tussen 40 en 180. Kijk nog eens op de weegschaal.</source>
        <translation>Weight is mostly between 40 and 180. Look at the scale again.</translation>
    </message>
    <message>
        <source>Haar naam staat {n} keer in notities, vragen of nabesprekingen van de groep. Die teksten gaan weg als je de hele groep wist.</source>
        <translation>Her name stands {n} times in notes, questions or debriefs of the group. Those texts go when you wipe the whole group.</translation>
    </message>
    <message>
        <source>Het einde ligt niet na het begin. Kijk nog eens naar de tijden.</source>
        <translation>The end is not after the start. Look at the times again.</translation>
    </message>
    <message>
        <source>Het patroon {file} is niet te lezen. Laat regel {line} nakijken door wie het patroon maakte.</source>
        <translation>The pattern {file} cannot be read. Have line {line} checked by whoever made the pattern.</translation>
    </message>
    <message>
        <source>Het patroon “{naam}” gebruikt dit programma. Haal dat patroon eerst weg.</source>
        <translation>The pattern “{naam}” uses this programme. First remove that pattern.</translation>
    </message>
    <message>
        <source>Het programma {file} is niet te lezen. Laat regel {line} nakijken door wie het programma maakte.</source>
        <translation>The programme {file} cannot be read. Ask whoever made the programme to check line {line}.</translation>
    </message>
    <message>
        <source>Het sleutelbestand is gemaakt met een nieuwere Kring. Zet die nieuwere Kring ook op deze laptop.</source>
        <translation>The key file was made with a newer Kring. Put that newer Kring on this laptop too.</translation>
    </message>
    <message>
        <source>Het sleutelbestand kring.key hoort bij andere gegevens. Zet het sleutelbestand terug dat hierbij hoort.</source>
        <translation>The key file kring.key belongs to other data. Put back the key file that belongs to these.</translation>
    </message>
    <message>
        <source>Het sleutelbestand kring.key is beschadigd. Zonder dat bestand gaan de gegevens niet open. Zet het terug uit een reservekopie.</source>
        <translation>The key file kring.key is damaged. Without it the data do not open. Put it back from a backup.</translation>
    </message>
    <message>
        <source>Het sleutelbestand kring.key is weg. Zonder dat bestand gaan de gegevens niet open. Zet het terug uit een reservekopie.</source>
        <translation>The key file kring.key is gone. Without it the data do not open. Put it back from a backup.</translation>
    </message>
    <message>
        <source>Het sleutelbestand van deze reservekopie is weg, of het past er niet bij. Zonder dat bestand gaat hij niet open. Kies een andere reservekopie.</source>
        <translation>The key file of this backup is missing, or does not belong to it. Without that file it does not open. Choose another backup.</translation>
    </message>
    <message>
        <source>Het vaste einde ligt niet na het vaste begin. Kijk nog eens naar de tijden.</source>
        <translation>The fixed end is not after the fixed begin. Look at the times once more.</translation>
    </message>
    <message>
        <source>Ik weet van geen reservekopie. Zoek op je USB-sticks.</source>
        <translation>I know of no backup. Look on your USB sticks.</translation>
    </message>
    <message>
        <source>Ik zie {place} niet. Is het een USB-stick? Stop hem erin en kies “Nog een keer”. Of kies een andere plek.</source>
        <translation>I do not see {place}. Is it a USB stick? Put it in and choose “Once more”. Or choose another place.</translation>
    </message>
    <message>
        <source>In de gegevens op deze laptop staat iets dat niet van Kring is. Ik maak er geen reservekopie van, want die zou ik niet terugzetten. Zet een reservekopie van eerder terug.</source>
        <translation>There is something in the data on this laptop that is not Kring&apos;s. I do not make a backup of it, because I would not put it back. Put an earlier backup back.</translation>
    </message>
    <message>
        <source>In deze PDF staat geen enkele pagina. Kies een andere.</source>
        <translation>There is not a single page in this PDF. Choose another.</translation>
    </message>
    <message>
        <source>In deze groep kan niemand meer bij. Een kring heeft hoogstens 14 deelnemers.</source>
        <translation>Nobody more fits into this group. A circle has 14 participants at most.</translation>
    </message>
    <message>
        <source>In deze groep zitten te veel vrouwen. Een groep heeft er hooguit {n}. Verdeel de groep eerst.</source>
        <translation>There are too many women in this group. A group has at most {n}. Divide the group first.</translation>
    </message>
    <message>
        <source>In deze map staan de gegevens zelf. Kies een USB-stick, of een map op een andere schijf.</source>
        <translation>The data themselves are in this folder. Choose a USB stick, or a folder on another disk.</translation>
    </message>
    <message>
        <source>In deze reservekopie staat iets dat niet van Kring is. Ik zet hem niet terug. Kies een andere reservekopie. Op deze laptop is niets veranderd.</source>
        <translation>There is something in this backup that is not Kring&apos;s. I do not put it back. Choose another backup. Nothing has changed on this laptop.</translation>
    </message>
    <message>
        <source>In groep {number} van de code klopt een teken niet. Kijk nog eens op je herstelblad.</source>
        <translation>One character in group {number} of the code is not right. Look at your recovery sheet again.</translation>
    </message>
    <message>
        <source>Je laatste reservekopie is van {day}, {time} uur. Alles tot dan krijg je ermee terug.</source>
        <translation>Your last backup is of {day}, {time}. It brings back everything until then.</translation>
    </message>
    <message>
        <source>Kijk nog eens naar het jaar.</source>
        <translation>Look at the year again.</translation>
    </message>
    <message>
        <source>Kopiëren…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Kring is al open met deze gegevens. Ga naar dat venster, of sluit het en probeer het opnieuw.</source>
        <translation>Kring is already open with these data. Go to that window, or close it and try again.</translation>
    </message>
    <message>
        <source>Kring kan de gegevens nu niet vinden of lezen. Kijk of de schijf of USB-stick vastzit en probeer het opnieuw.</source>
        <translation>Kring cannot find or read the data now. Check that the disk or USB stick is firmly in and try again.</translation>
    </message>
    <message>
        <source>Kring mag niet schrijven in de map {path}. Zorg dat jij in deze map mag schrijven, of kies een andere.</source>
        <translation>Kring may not write in the folder {path}. See that you may write in this folder, or choose another.</translation>
    </message>
    <message>
        <source>Kring stopte de vorige keer midden in het opslaan. Kijk na wat je op {day} rond {time} uur invulde. Alles van daarvoor is er.</source>
        <translation>Kring stopped in the middle of storing last time. Check what you typed on {day} around {time}. Everything before that is there.</translation>
    </message>
    <message>
        <source>Meegegeven aan {wie} op {dag}. Vraag of de groep daar ook gewist is.</source>
        <translation>Given to {wie} on {dag}. Ask whether the group was wiped there too.</translation>
    </message>
    <message>
        <source>Na bijeenkomst {n} is geen week vrij. Zet eerst de bijeenkomst erna later.</source>
        <translation>No week is free after session {n}. Put the session after it later first.</translation>
    </message>
    <message>
        <source>Nergens anders, voor zover Kring weet.</source>
        <translation>Nowhere else, as far as Kring knows.</translation>
    </message>
    <message>
        <source>Onder en boven omgewisseld? Enter = wissel om.</source>
        <translation>Upper and lower swapped? Enter = swap.</translation>
    </message>
    <message>
        <source>Onderdruk is meestal tussen 40 en 120. Kijk nog eens op het briefje.</source>
        <translation>Lower pressure is mostly between 40 and 120. Look at the slip again.</translation>
    </message>
    <message>
        <source>Op deze laptop: {kopie}. Die gaat weg op {dag}.</source>
        <translation>On this laptop: {kopie}. It goes on {dag}.</translation>
    </message>
    <message>
        <source>Op deze plek staat geen reservekopie van Kring. Kies de map waarvan de naam begint met Kring-reservekopie.</source>
        <translation>There is no backup of Kring in this place. Choose the folder whose name begins with Kring-reservekopie.</translation>
    </message>
    <message>
        <source>Op deze plek zit al iemand. Kies een andere plek.</source>
        <translation>Somebody already sits in this place. Choose another place.</translation>
    </message>
    <message>
        <source>Op die dag heeft deze groep bijeenkomst {n} al. Kies een andere dag.</source>
        <translation>On that day this group has session {n} already. Choose another day.</translation>
    </message>
    <message>
        <source>Op die tijd staat “{blok}” al vast. Kies een andere tijd, of maak dat blok eerst los.</source>
        <translation>“{blok}” is fixed at that time already. Choose another time, or free that block first.</translation>
    </message>
    <message>
        <source>Pagina {n} heeft een maat die niet te printen is. Bewaar de PDF op A4.</source>
        <translation>Page {n} has a size that cannot be printed. Save the PDF as A4.</translation>
    </message>
    <message>
        <source>Teruglezen…</source>
        <translation>Reading back…</translation>
    </message>
    <message>
        <source>Twee blokken zijn hetzelfde. Haal er een weg.</source>
        <translation>Two blocks are the same. Remove one.</translation>
    </message>
    <message>
        <source>Typ alleen cijfers en één komma.</source>
        <translation>Type only digits and one point.</translation>
    </message>
    <message>
        <source>Typ een datum zoals 3-6-2026.</source>
        <translation>Type a date such as 3-6-2026.</translation>
    </message>
    <message>
        <source>Typ een naam.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>Typ een tijd, zoals 14.00.</source>
        <translation>Type a time, such as 14.00.</translation>
    </message>
    <message>
        <source>Typ in een paar woorden waarom.</source>
        <translation>Type why, in a few words.</translation>
    </message>
    <message>
        <source>Van vóór een nieuwe versie van Kring, {dag}</source>
        <translation>From before a new version of Kring, {dag}</translation>
    </message>
    <message>
        <source>Van vóór het terugzetten, {dag}</source>
        <translation>From before putting a backup back, {dag}</translation>
    </message>
    <message>
        <source>Vorige keer was dit anders. Klopt dit? Enter = ja.</source>
        <translation>Last time this was different. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>Wacht 1 tel. Dan kun je het weer proberen.</source>
        <translation>Wait 1 second, then try again.</translation>
    </message>
    <message>
        <source>Wacht {n} tellen. Dan kun je het weer proberen.</source>
        <translation>Wait {n} seconds, then try again.</translation>
    </message>
    <message>
        <source>Wegschrijven…</source>
        <translation>Writing…</translation>
    </message>
    <message>
        <source>alleen hier genoteerd: print haar dossierblad</source>
        <translation>noted only here: print her file sheet</translation>
    </message>
    <message>
        <source>mag gewist worden</source>
        <translation>may be wiped</translation>
    </message>
    <message>
        <source>{naam} van {dag}, in {plek}</source>
        <translation>{naam} of {dag}, in {plek}</translation>
    </message>
    <message>
        <source>{naam} van {dag}. Stond in {plek}, daar kan ik nu niet kijken.</source>
        <translation>{naam} of {dag}. It was in {plek}, where I cannot look now.</translation>
    </message>
    <message>
        <source>{naam} van {dag}. Stond in {plek}, maar daar niet meer. Kijk ook op andere sticks.</source>
        <translation>{naam} of {dag}. It was in {plek}, but no longer is. Look on your other sticks too.</translation>
    </message>
    <message>
        <source>{name} is niet bewaard. Kijk of de map of de USB-stick er nog is, of kies een andere plek.</source>
        <translation>{name} is not saved. Check that the folder or the USB stick is still there, or choose another place.</translation>
    </message>
    <message>
        <source>{name} is niet te lezen. Kijk of het bestand er nog is, en of een ander programma het open heeft.</source>
        <translation>{name} cannot be read. See whether the file is still there, and whether another program has it open.</translation>
    </message>
    <message>
        <source>{n} afspraken zijn nog open</source>
        <translation>{n} follow-ups are still open</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten</source>
        <translation>{n} sessions</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten nog niet overgenomen</source>
        <translation>{n} sessions not copied yet</translation>
    </message>
    <message>
        <source>{n} bijeenkomsten zijn nog open</source>
        <translation>{n} sessions are still open</translation>
    </message>
    <message>
        <source>{n} deelnemers</source>
        <translation>{n} participants</translation>
    </message>
    <message>
        <source>{n} geplande bijeenkomsten volgen dit programma. Kies daar eerst een ander programma.</source>
        <translation>{n} planned sessions follow this programme. First choose another programme there.</translation>
    </message>
    <message>
        <source>{n} oude kopieën op deze laptop zijn na 30 dagen verwijderd.</source>
        <translation>{n} old copies on this laptop were removed after 30 days.</translation>
    </message>
    <message>
        <source>“{naam}” kan niet met een wachtwoord worden opgeslagen. Laat dit papier weg, of sla het apart op zonder wachtwoord.</source>
        <translation>“{naam}” cannot be saved with a password. Leave this paper out, or save it separately without a password.</translation>
    </message>
</context>
<context>
    <name>WordsOfChecks</name>
    <message>
        <source>Dit getal komt niet vaak voor. Klopt dit? Enter = ja.</source>
        <translation>This number is not seen often. Is this right? Enter = yes.</translation>
    </message>
    <message>
        <source>Fundushoogte ligt tussen 10 en 50 cm. Kijk nog eens op het lint.</source>
        <translation>Fundal height lies between 10 and 50 cm. Look at the tape again.</translation>
    </message>
    <message>
        <source>Harttonen liggen tussen 60 en 220 per minuut. Tel nog eens.</source>
        <translation>Heart tones lie between 60 and 220 a minute. Count again.</translation>
    </message>
    <message>
        <source>Kies een van de knoppen.</source>
        <translation>Choose one of the buttons.</translation>
    </message>
    <message>
        <source>Typ + voor gehoord, - voor niet gehoord, of slagen per minuut.</source>
        <translation>Type + for heard, - for not heard, or beats a minute.</translation>
    </message>
    <message>
        <source>Typ de fundushoogte in hele centimeters, zoals 27.</source>
        <translation>Type the fundal height in whole centimetres, such as 27.</translation>
    </message>
    <message>
        <source>Typ een getal van {least} tot en met {most} minuten.</source>
        <translation>Type a number from {least} to {most} minutes.</translation>
    </message>
    <message>
        <source>Vorige keer was dit anders. Klopt dit? Enter = ja.</source>
        <translation>Last time this was different. Is this right? Enter = yes.</translation>
    </message>
</context>
<context>
    <name>WordsOfMeasuring</name>
    <message>
        <source>Bij die vrouw staat zo&apos;n meting al. Kijk eerst in haar dossier welke van de twee klopt.</source>
        <translation>That woman has such a measurement already. Look in her file first which of the two is right.</translation>
    </message>
    <message>
        <source>De polsslag is meestal tussen 50 en 130. Kijk nog op de meter.</source>
        <translation>A pulse is mostly between 50 and 130. Look at the meter once more.</translation>
    </message>
</context>
<context>
    <name>WordsOfSettings</name>
    <message>
        <source>De bovendruk is altijd hoger dan de onderdruk. Zijn de twee omgewisseld?</source>
        <translation>The upper pressure is always above the lower pressure. Are the two swapped?</translation>
    </message>
    <message>
        <source>De grens voor nu ligt onder de grens voor opnieuw meten. Verander een van de twee.</source>
        <translation>The limit for now is below the limit for measuring again. Change one of the two.</translation>
    </message>
    <message>
        <source>Een bovendruk ligt tussen 60 en 260. Kijk het getal na.</source>
        <translation>An upper pressure is between 60 and 260. Check the number.</translation>
    </message>
    <message>
        <source>Een onderdruk ligt tussen 30 en 180. Kijk het getal na.</source>
        <translation>A lower pressure is between 30 and 180. Check the number.</translation>
    </message>
    <message>
        <source>Er moet iets in de regel blijven staan. Zet eerst iets anders aan.</source>
        <translation>Something has to stay in the line. Switch something else on first.</translation>
    </message>
    <message>
        <source>Typ een aantal minuten van 1 tot en met 60.</source>
        <translation>Type a number of minutes from 1 to 60.</translation>
    </message>
    <message>
        <source>Typ een heel getal, zoals 95. Leeg mag ook: dan telt deze grens niet mee.</source>
        <translation>Type a whole number, such as 95. Empty is fine too: then this limit does not count.</translation>
    </message>
    <message>
        <source>Typ twee getallen van 3 tot en met 14, het kleinste eerst.</source>
        <translation>Type two numbers from 3 to 14, the smaller one first.</translation>
    </message>
</context>
<context>
    <name>WordsOfTeam</name>
    <message>
        <source>Co-begeleider</source>
        <translation>Co-facilitator</translation>
    </message>
    <message>
        <source>Coördinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Doet de bijeenkomst mee: aanwezigheid, programma en papieren. Typt metingen in, maar ziet ze daarna niet meer.</source>
        <translation>Holds the session with you: attendance, programme and papers. Types readings in, but does not see them afterwards.</translation>
    </message>
    <message>
        <source>Doet en ziet wat een verloskundige doet en ziet, maar verandert niets aan de praktijk en de mensen.</source>
        <translation>Does and sees what a midwife does and sees, but changes nothing about the practice and the people.</translation>
    </message>
    <message>
        <source>Er moet een verloskundige blijven die Kring kan openen. Geef eerst iemand anders die rol.</source>
        <translation>A midwife who can open Kring has to stay. Give somebody else that role first.</translation>
    </message>
    <message>
        <source>Er werkt hier al iemand met deze voornaam. Zet er een letter bij, zoals Saskia B.</source>
        <translation>Somebody with this first name works here already. Add a letter, such as Saskia B.</translation>
    </message>
    <message>
        <source>Mag alles, ook de praktijk instellen en mensen toevoegen.</source>
        <translation>May do everything, also set up the practice and add people.</translation>
    </message>
    <message>
        <source>Meer dan {n} mensen kan niet. Haal eerst iemand weg die hier niet meer werkt.</source>
        <translation>More than {n} people is not possible. First remove somebody who works here no more.</translation>
    </message>
    <message>
        <source>Plant groepen, deelnemers en data, en maakt verslagen. Ziet geen metingen en geen dossiers.</source>
        <translation>Plans groups, participants and dates, and makes reports. Sees no readings and no files.</translation>
    </message>
    <message>
        <source>Verloskundige</source>
        <translation>Midwife</translation>
    </message>
    <message>
        <source>Waarnemer</source>
        <translation>Locum</translation>
    </message>
</context>
<context>
    <name>WordsOfTheList</name>
    <message>
        <source>Er staat nog iets op je Lijstje dat je vandaag wilde bekijken. Schrijf op waarom je nu sluit.</source>
        <translation>There is still something on your list that you wanted to look at today. Write down why you close now.</translation>
    </message>
</context>
</TS>
