package roosttest.payout;

import dev.roost.payout.application.Returns;
import dev.roost.payout.application.Returns.Return;
import java.util.ArrayList;
import java.util.List;

/** Returns in memory. */
public final class InMemoryReturns implements Returns {

  private final List<Return> stored = new ArrayList<>();

  @Override
  public void add(Return returned) {
    stored.add(returned);
  }

  public List<Return> all() {
    return List.copyOf(stored);
  }
}
