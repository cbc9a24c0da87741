package roosttest.payout;

import dev.roost.payout.domain.Verifications;

class InMemoryVerificationsTest extends VerificationsContract {

  private final Verifications verifications = new InMemoryVerifications();

  @Override
  protected Verifications verifications() {
    return verifications;
  }
}
