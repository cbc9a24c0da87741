package roosttest.identity;

import dev.roost.identity.application.AccessRecords.SessionAccess;
import dev.roost.identity.application.SessionCache;
import dev.roost.identity.application.SessionCache.Found.Free;
import dev.roost.identity.application.SessionCache.Found.Kept;
import dev.roost.identity.application.SessionCache.Found.Unknown;
import dev.roost.identity.domain.TokenHash;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A cache of look-ups without a server, which can go away, come back as it was, and be emptied. */
public final class InMemorySessionCache implements SessionCache {

  private final Map<TokenHash, Slot> slots = new ConcurrentHashMap<>();
  private volatile boolean away;
  private final AtomicLong connection = new AtomicLong();

  /** Does not answer, and is not told anything either. */
  public void goAway() {
    away = true;
  }

  /** Answers again, with what there was. */
  public void comeBack() {
    away = false;
  }

  /** As if the server had been started anew, from what it once wrote down. */
  public void reconnect() {
    connection.incrementAndGet();
  }

  public void empty() {
    slots.clear();
  }

  @Override
  public long connection() {
    return connection.get();
  }

  @Override
  public Found find(TokenHash token, UUID generation) {
    if (away) {
      return new Unknown();
    }
    var slot = slots.get(token);
    if (slot != null && slot.kept() == null) {
      return new Unknown();
    }
    if (slot != null && slot.kept() != null && slot.generation().equals(generation)) {
      return new Kept(slot.kept());
    }
    var leave = new Leave(token, generation, UUID.randomUUID().toString());
    slots.put(token, new Slot(generation, leave.ticket(), null));
    return new Free(leave);
  }

  @Override
  public void keep(Leave leave, SessionAccess session) {
    if (!away) {
      slots.computeIfPresent(leave.token(), (_, slot) -> slot.ticket().equals(leave.ticket())
          ? new Slot(leave.generation(), "", session)
          : slot);
    }
  }

  @Override
  public boolean forget(Collection<TokenHash> tokens) {
    if (away) {
      return false;
    }
    tokens.forEach(slots::remove);
    return true;
  }

  private record Slot(UUID generation, String ticket, @Nullable SessionAccess kept) {
  }
}
