package dev.roost.proof;

import dev.roost.payment.domain.GatewayAnswer;
import dev.roost.payment.domain.GatewayRequest;
import java.util.function.Function;

/** Stands between Roost and its payment provider, in what Roost asks to be done; all else goes through. */
@FunctionalInterface
interface BetweenRoostAndProvider {

  BetweenRoostAndProvider NOTHING = (request, provider) -> provider.apply(request);

  /** Asks the provider, or not, and answers. */
  GatewayAnswer ask(GatewayRequest request, Function<GatewayRequest, GatewayAnswer> provider);
}
