package dev.roost.payment.adapter.sandbox;

import dev.roost.payment.domain.ProviderObject.PaymentState;
import dev.roost.payment.domain.ProviderReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Where a guest does what a test card asks for, in the place of a bank's page. */
final class GuestDesk {

  private final Sandbox sandbox;

  GuestDesk(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** What came of it; a wrong secret leads to nothing, as does a payment that is not there. */
  Outcome act(ProviderReference payment, String secret, boolean approve) {
    return sandbox.atItsTime((world, now) -> {
      var found = world.objects.lock(payment.value()).filter(it -> fits(world.objects.secretOf(it), secret));
      if (found.isEmpty()) {
        return Outcome.NO_SUCH_PAYMENT;
      }
      if (!found.get().isIn(PaymentState.NEEDS_ACTION)) {
        return Outcome.NOTHING_TO_DO;
      }
      world.bank.act(found.get(), approve, now);
      return Outcome.DONE;
    });
  }

  private static boolean fits(String known, String said) {
    return MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
  }

  enum Outcome {
    DONE, NOTHING_TO_DO, NO_SUCH_PAYMENT
  }
}
