package roosttest.payout;

import dev.roost.payout.application.Nettings;
import dev.roost.payout.application.Nettings.Netting;
import java.util.ArrayList;
import java.util.List;

/** Nettings in memory. */
public final class InMemoryNettings implements Nettings {

  private final List<Netting> stored = new ArrayList<>();

  @Override
  public void add(Netting netting) {
    stored.add(netting);
  }

  public List<Netting> all() {
    return List.copyOf(stored);
  }
}
