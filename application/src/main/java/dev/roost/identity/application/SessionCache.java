package dev.roost.identity.application;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.domain.TokenHash;
import java.util.Collection;
import java.util.UUID;

/**
 * What look-ups of sessions found, kept for a moment and shared by all nodes. It may be away, emptied or back from an older
 * state at any time; it says so, and never throws for it.
 */
public interface SessionCache {

  /** Changes whenever something may have been missed, such as when a connection was lost. */
  long connection();

  /** What is kept of a token in this generation; else the leave to keep it, if anybody may. */
  Found find(TokenHash token, UUID generation);

  /** Keeps what was read after the leave was given, unless the token was forgotten in between. */
  void keep(Leave leave, SessionAccess session);

  /** Whether it is certain that nothing is kept of these tokens any more, and no leave that was given for them counts. */
  boolean forget(Collection<TokenHash> tokens);

  /** What a look-up comes to. */
  sealed interface Found {

    /** Kept by an earlier look-up. */
    record Kept(SessionAccess session) implements Found {
    }

    /** Nothing; whoever reads it now may keep it. */
    record Free(Leave leave) implements Found {
    }

    /** Nothing that could be used or kept: the cache is away, or another look-up is about to keep it. */
    record Unknown() implements Found {
    }
  }

  /** The leave to keep what is read from now on, given to one look-up at a time. */
  record Leave(TokenHash token, UUID generation, String ticket) {
  }
}
