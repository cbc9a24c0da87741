package roosttest.identity;

import dev.roost.identity.application.CacheGenerations;
import java.util.UUID;

/** The generation of caches without a database. */
public final class InMemoryCacheGenerations implements CacheGenerations {

  private volatile UUID generation = UUID.randomUUID();

  @Override
  public UUID current() { return generation; }

  @Override
  public UUID begin() {
    var next = UUID.randomUUID();
    generation = next;
    return next;
  }
}
