"""What the store asks of PostgreSQL. Values are ``$1`` and so on, in the order of the columns."""

from bot.service.store.presence import LIVES

KEEP = """
    INSERT INTO dateline_store.preferences VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (chat) DO UPDATE SET language = $2, "full" = $3, mentions = $4, quiet_start = $5, quiet_end = $6,
        "offset" = $7, feedback = $8, corpus = $9"""
MAKE_ROOM = """
    DELETE FROM dateline_store.preferences
    WHERE chat = $2 AND EXISTS (SELECT FROM dateline_store.preferences WHERE chat = $1)"""
MOVE = "UPDATE dateline_store.preferences SET chat = $2 WHERE chat = $1"
FORGET_CHOICE = "DELETE FROM dateline_store.preferences WHERE chat = $1"
FORGET_NOTES = 'DELETE FROM dateline_store.feedback WHERE "user" = $1'
FORGET_REPLIES = "DELETE FROM dateline_store.replies WHERE chat = $1"
IS_EMPTY = """
    SELECT NOT EXISTS (SELECT FROM dateline_store.preferences) AND NOT EXISTS (SELECT FROM dateline_store.feedback)
        AND NOT EXISTS (SELECT FROM dateline_store.parked)"""
OWN = "INSERT INTO dateline_store.owner (bot) VALUES ($1) ON CONFLICT DO NOTHING"
OWNER = "SELECT bot FROM dateline_store.owner"
NOTE = "INSERT INTO dateline_store.feedback VALUES ($1, $2, $3, $4, $5, $6, $7)"
# An update goes to whoever asks first, and again to somebody else only if that process is gone.
CLAIM = f"""
    INSERT INTO dateline_store.updates AS u
    SELECT number, $3, at FROM unnest($1::bigint[], $2::timestamptz[]) AS wanted (number, at)
    ON CONFLICT (number) DO UPDATE SET replica = EXCLUDED.replica, at = EXCLUDED.at
    WHERE u.replica IS NOT NULL AND (u.replica = EXCLUDED.replica OR NOT {LIVES})
    RETURNING number"""  # noqa: S608 - what is put in is a constant of ours
IS_FINISHED = "SELECT number, replica IS NULL FROM dateline_store.updates WHERE number = ANY($1::bigint[])"
FINISH = """
    INSERT INTO dateline_store.updates SELECT number, NULL, $2 FROM unnest($1::bigint[]) AS number
    ON CONFLICT (number) DO UPDATE SET replica = NULL, at = $2"""
PARK = """
    INSERT INTO dateline_store.parked (number, content, at, replica) SELECT number, content, $3, $4
    FROM unnest($1::bigint[], $2::text[]) AS given (number, content) ON CONFLICT DO NOTHING"""
PARKED = "SELECT number, content, at FROM dateline_store.parked ORDER BY number"
ADOPT = f"""
    UPDATE dateline_store.parked AS u SET replica = $1 WHERE u.replica IS NULL OR (u.replica <> $1 AND NOT {LIVES})
    RETURNING number, content, at"""  # noqa: S608 - what is put in is a constant of ours
CARRY = "INSERT INTO dateline_store.parked (number, content, at) VALUES ($1, $2, $3)"
LEAVE = "DELETE FROM dateline_store.parked WHERE number = ANY($1::bigint[])"
EXPIRE_PARKED = "DELETE FROM dateline_store.parked WHERE at < $1"
# What somebody has had in hand for a day is nobody's.
SWEEP = """
    DELETE FROM dateline_store.updates WHERE number IN (
        SELECT number FROM dateline_store.updates
        WHERE at < $1 AND (replica IS NULL OR at < $1 - interval '1 day') FOR UPDATE SKIP LOCKED
    )"""
SWEEP_REPLIES = """
    DELETE FROM dateline_store.replies WHERE (chat, message) IN (
        SELECT chat, message FROM dateline_store.replies WHERE at < $1 FOR UPDATE SKIP LOCKED
    )"""
REPLY = """
    INSERT INTO dateline_store.replies VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (chat, message) DO UPDATE SET reply = $3, at = $4, picture = $5"""
