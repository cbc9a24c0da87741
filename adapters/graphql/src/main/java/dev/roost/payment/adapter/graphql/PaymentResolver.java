package dev.roost.payment.adapter.graphql;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.api.GuestPayments;
import dev.roost.payment.api.PayWith;
import dev.roost.payment.api.PaymentView;
import dev.roost.payment.contract.PaymentId;
import dev.roost.platform.graphql.Connection;
import dev.roost.platform.graphql.Inputs;
import dev.roost.platform.graphql.Pages;
import dev.roost.shared.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PaymentResolver {

  private final GuestPayments payments;
  private final Pages pages;

  PaymentResolver(GuestPayments payments, Pages pages) {
    this.payments = payments;
    this.pages = pages;
  }

  @QueryMapping
  Connection<PaymentView> payments(@ContextValue Actor actor, @Argument UUID booking, DataFetchingEnvironment field) {
    return pages.read(field, page -> payments.ofBooking(actor, new BookingId(booking), page));
  }

  @QueryMapping
  PaymentView payment(@ContextValue Actor actor, @Argument UUID id) {
    return payments.get(actor, new PaymentId(id));
  }

  /** A payment method for a payment, as the input has it. */
  record PayInput(String idempotencyKey, UUID payment, String paymentMethod, boolean keepCard) {

    /** Whoever has the token may be able to charge the card. */
    @Override
    public String toString() {
      return "PayInput[%s]".formatted(payment);
    }
  }

  /** A payment as it is now. */
  record PayPayload(PaymentView payment, boolean replayed) {
  }

  @MutationMapping
  PayPayload pay(@ContextValue Actor actor, @Argument PayInput input) {
    var once = payments.pay(actor, Inputs.idempotencyKey(input.idempotencyKey),
        new PayWith(new PaymentId(input.payment), input.paymentMethod, input.keepCard));
    return new PayPayload(once.answer(), once.replayed());
  }

  @SchemaMapping(typeName = "Payment")
  BookingId bookingId(PaymentView payment) {
    return payment.booking();
  }
}
