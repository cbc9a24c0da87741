package dev.roost.payment.application;

import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Attempt;
import dev.roost.payment.domain.Dispute;
import dev.roost.payment.domain.GuestRefund;
import dev.roost.payment.domain.Payment;
import dev.roost.payment.domain.Step;
import java.util.UUID;

/**
 * Something that has to be done with a payment, until it is done.
 *
 * @param subject the key of the operation, or the id of what it is about; unique with the purpose
 */
public record Work(Purpose purpose, UUID subject, PaymentId payment) {

  static Work of(Step step, PaymentId payment) {
    var purpose = switch (step) {
      case Step.Hold _ -> Purpose.HOLD;
      case Step.Take _ -> Purpose.TAKE;
      case Step.LetGo _ -> Purpose.LET_GO;
    };
    return new Work(purpose, step.key().value(), payment);
  }

  /** The money has to go back. */
  static Work of(GuestRefund refund) {
    return new Work(Purpose.REFUND, refund.id().value(), refund.debt().payment());
  }

  /** The booking has to hear how the payment is. */
  static Work tell(Payment payment) {
    return new Work(Purpose.TELL, payment.id().value(), payment.id());
  }

  /** What nobody has decided by then is given up. */
  static Work giveUp(Payment payment) {
    return new Work(Purpose.GIVE_UP, payment.id().value(), payment.id());
  }

  /** The card that was kept is to be tried once more. */
  static Work chargeAgain(Payment payment) {
    return new Work(Purpose.CHARGE_AGAIN, payment.id().value(), payment.id());
  }

  /** The provider is to be asked what a capture cost. */
  static Work fee(Payment payment, Attempt taken) {
    return new Work(Purpose.FEE, taken.authorize().value(), payment.id());
  }

  /** The provider is to be asked what a dispute cost. */
  static Work fee(Dispute dispute) {
    return new Work(Purpose.FEE, dispute.id().value(), dispute.matter().payment());
  }

  /** The provider is to be asked how what is not finished is. */
  static Work compare(PaymentId payment) {
    return new Work(Purpose.COMPARE, payment.value(), payment);
  }

  /** What is to be done. */
  public enum Purpose {
    HOLD, TAKE, LET_GO, REFUND, TELL, GIVE_UP, FEE, CHARGE_AGAIN, COMPARE
  }
}
