package dev.roost.proof;

import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayRequest;
import java.util.function.Function;

/** What goes wrong with payments, as long as a test wants it to. */
final class Troubles {

  private volatile BetweenRoostAndProvider between = BetweenRoostAndProvider.NOTHING;
  private volatile boolean keepsEverything;

  /** Stands between Roost and its provider from now on. */
  void standBetween(BetweenRoostAndProvider trouble) {
    between = trouble;
  }

  /** Bookings that end let go of nothing any more. */
  void keepEverything() {
    keepsEverything = true;
  }

  void end() {
    between = BetweenRoostAndProvider.NOTHING;
    keepsEverything = false;
  }

  GatewayAnswer ask(GatewayRequest request, Function<GatewayRequest, GatewayAnswer> provider) {
    return between.ask(request, provider);
  }

  boolean keepsEverything() {
    return keepsEverything;
  }
}
