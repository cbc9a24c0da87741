package roosttest.platform;

import dev.roost.platform.Idempotency;
import java.time.Duration;
import java.util.function.Supplier;

class InMemoryIdempotencyTest extends IdempotencyContract {

  private final MutableClock clock = MutableClock.at("2026-07-01T12:00:00Z");
  private final Idempotency idempotency = new InMemoryIdempotency(clock);

  @Override
  protected Idempotency idempotency() {
    return idempotency;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  @Override
  protected void letADayPass() {
    clock.advance(Duration.ofHours(24).plusSeconds(1));
  }
}
