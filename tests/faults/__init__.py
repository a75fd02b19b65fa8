"""What the world can do to Kring, and the tests that do it: the one list of faults.

All of them at their full setting, with the figures that Kring promises (some forty minutes):
KRING_KILLS=500 KRING_DAMAGES=300 KRING_FUZZ_SECONDS=600 python3 start.py test tests/faults -s

Power cut anywhere in a session
    tests/faults/test_killed_in_a_whole_session.py, tests/journeys/test_killed_in_a_sweep.py
Power cut at any step of a file, of a backup, of a return, of a new key
    tests/store/test_key_file_power_cuts.py, tests/store/test_whole_files.py, tests/store/test_store_power_cuts.py,
    tests/store/test_backup.py, tests/store/test_restore.py, tests/live/test_new_key.py
Wiping or migration killed halfway
    tests/faults/test_killed_at_every_statement.py, tests/live/test_retention.py
Disk full at any write
    tests/faults/test_full_disk.py, tests/store/test_store_transactions.py, tests/ui/test_saving.py
Store or folder read-only, permission changed
    tests/store/test_store_opening.py, tests/live/test_door.py
Store damaged at its head, middle or end
    tests/store/test_store_damage.py, tests/faults/test_random_damage.py
Key file damaged, missing, of another store
    tests/store/test_key_file_damage.py, tests/store/test_key_file_distrust.py, tests/live/test_door.py
Hot journal lost or damaged during a write
    tests/faults/test_cut_off_writes.py, tests/faults/test_random_damage.py
Stick pulled during a backup
    tests/store/test_backup.py, tests/live/test_sticks.py
Two instances
    tests/live/test_door.py, tests/store/test_store_opening.py
Clock set back or forward
    tests/live/test_door.py, tests/live/test_old_copies.py, tests/store/test_vault.py, tests/domain/test_clock.py
Bad input, any input, a thief
    tests/faults/test_bad_input.py, tests/faults/test_any_input.py, tests/faults/test_as_a_thief.py
What she reads then
    tests/faults/test_what_she_reads.py, tests/ui/test_words.py
"""
