"""What the files of a practice are called: in its data folder, and in a backup of it."""

STORE_NAME = "kring.db"
JOURNAL_NAME = f"{STORE_NAME}-journal"
# The key file is kept twice, because without it the store is lost.
KEY_FILE_NAMES = ("kring.key", "kring.key.copy")

# A copy of the store on its way to a stick, and the end of the name of a file that is not whole yet.
ASIDE_NAME, NOT_WHOLE = "reservekopie-bezig.db", ".new"

# While a backup takes the place of a practice: it is coming in, it is whole, what was there stays, what may go.
STAGING, READY, KEPT, GONE = "terugzetten-bezig", "terugzetten-klaar", "voor-terugzetten", "weg"
