package roosttest.payout;

import dev.roost.payout.api.PayoutDecisionView;
import dev.roost.payout.application.PayoutDecisions;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Decisions in memory. */
public final class InMemoryPayoutDecisions implements PayoutDecisions {

  private final List<PayoutDecisionView> stored = new ArrayList<>();

  @Override
  public void add(UUID id, PayoutDecisionView decision) {
    stored.addFirst(decision);
  }

  @Override
  public Page<PayoutDecisionView> of(UserId host, PageRequest page) {
    return new Page<>(stored.stream().filter(it -> it.host().equals(host)).limit(page.limit()).toList(), null);
  }
}
