package dev.roost.payment.adapter.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Booking;
import dev.roost.booking.domain.BookingMove;
import dev.roost.booking.domain.HostShare;
import dev.roost.booking.domain.Instalments;
import dev.roost.booking.domain.Price;
import dev.roost.booking.domain.StayTimes;
import dev.roost.booking.domain.Terms;
import dev.roost.listing.contract.ListingId;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.CurrencyRule;
import dev.roost.payment.domain.GatewayAnswer.Authorized;
import dev.roost.payment.domain.GatewayAnswer.Captured;
import dev.roost.payment.domain.GatewayAnswer.Found;
import dev.roost.payment.domain.GatewayAnswer.Refunded;
import dev.roost.payment.domain.GatewayAnswer.Transferred;
import dev.roost.payment.domain.PaymentGateway;
import dev.roost.payment.domain.PaymentMethodToken;
import dev.roost.payment.domain.PayoutAccount;
import dev.roost.payment.domain.ProviderObject.ProviderPayment;
import dev.roost.payment.domain.ProviderReference;
import dev.roost.pricing.contract.CancellationPolicy;
import dev.roost.pricing.contract.PlannedPayment;
import dev.roost.pricing.contract.QuoteId;
import dev.roost.pricing.domain.Chargeable;
import dev.roost.pricing.domain.Inquiry;
import dev.roost.pricing.domain.PaymentSchedule;
import dev.roost.pricing.domain.StayPrice;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.Refused;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.payment.Orders;
import roosttest.pricing.AnyPrices;
import stripesimulator.StripeSimulator;

/**
 * What is quoted by Stripe's own rules for a currency is what Stripe takes, gives back and passes on, to the last minor unit:
 * whole totals, their instalments, what a cancellation gives back, and what is left. Stripe's client asks the simulator,
 * which refuses steps and limits as Stripe does.
 */
class EveryCurrencyTest {

  private static final int STAYS = 8;
  private static final StayTimes TIMES = new StayTimes(ZoneId.of("Asia/Kuwait"), LocalTime.of(15, 0),
      LocalTime.of(11, 0));
  private static final PaymentMethodToken CARD = new PaymentMethodToken("pm_card_visa");

  private final StripeSimulator stripe = StripeSimulator.start(StripePaymentGatewayTest.API_VERSION);
  private final PaymentGateway gateway = new StripePaymentGateway(
      StripePaymentGatewayTest.settings(stripe, StripePaymentGatewayTest.SECRET), stripe.clock());
  private final PayoutAccount host = new PayoutAccount(stripe.addAccount(true));

  @AfterEach
  void stop() {
    stripe.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "JPY", "KRW", "KWD", "BHD", "ISK", "UGX", "MGA", "HUF"})
  void shouldTakeGiveBackAndPassOnWhatWasQuoted(String code) {
    // given
    var rule = gateway.currencies().of(Currency.of(code)).orElseThrow();
    var random = new Random(20261130);
    var stays = 0;
    while (stays < STAYS) {
      var paid = pay(random, rule);
      if (paid.isPresent()) {
        stays++;
        // when
        var back = giveBack(paid.get(), random);
        // then
        mustPassOnTheRest(paid.get(), back, rule);
      }
    }
  }

  /** Every part of a stay that can be charged at all; most can. */
  private Optional<Paid> pay(Random random, CurrencyRule rule) {
    var rates = AnyPrices.rates(random, rule.currency());
    var inquiry = AnyPrices.inquiry(random, rates);
    var chargeable = new Chargeable(rule.step(), rule.minimum(), rule.maximum());
    StayPrice price;
    try {
      price = AnyPrices.levies(random, rule.currency()).on(rates.price(inquiry), inquiry).charged(chargeable);
    } catch (Refused tooLittleOrTooMuch) {
      return Optional.empty();
    }
    var schedule = PaymentSchedule.of(inquiry.stay(), price.total(), chargeable);
    var booking = booked(inquiry, price, schedule, rule, random);
    var captures = new ArrayList<Capture>();
    captures.add(capture(booking.paidFirst(), rule));
    schedule.later().stream().map(PlannedPayment::amount).forEach(amount -> captures.add(capture(amount, rule)));
    assertThat(captures.stream().map(Capture::amount).reduce(Money::plus)).contains(price.total());
    return Optional.of(new Paid(booking, captures));
  }

  private Capture capture(Money amount, CurrencyRule rule) {
    assertThat(rule.takes(amount)).as("%s is taken", amount).isTrue();
    var orders = new Orders(new PaymentId(UUID.randomUUID()));
    var held = (Authorized) gateway.authorize(orders.authorize(CARD, amount));
    assertThat(gateway.capture(orders.capture(held.reference(), amount)))
        .isEqualTo(new Captured(held.reference(), amount));
    return new Capture(orders, held.reference(), amount);
  }

  /** What the policy gives back, of the newest capture first; afterwards the provider says the same. */
  private Money giveBack(Paid paid, Random random) {
    var terms = paid.booking().terms();
    var moment = terms.startsAt().plus(Duration.ofHours(random.nextInt(24 * 20) - 24 * 15L));
    var inTime = moment.isBefore(terms.endsAt()) ? moment : terms.startsAt();
    var refund = paid.booking().cancellation(inTime).refund(random.nextBoolean() ? Side.GUEST : Side.HOST, inTime)
        .total();
    var left = refund;
    for (var capture : paid.captures().reversed()) {
      var part = left.compareTo(capture.amount()) < 0 ? left : capture.amount();
      if (!part.isZero()) {
        assertThat(gateway.refund(capture.orders().refund(capture.reference(), part)))
            .isInstanceOfSatisfying(Refunded.class, it -> assertThat(it.amount()).isEqualTo(part));
        left = left.minus(part);
      }
    }
    assertThat(left.isZero()).isTrue();
    assertThat(paid.captures().stream().map(capture -> shown(capture).refunded()).reduce(Money::plus)).contains(refund);
    return refund;
  }

  /** All of what is left can leave in the provider's steps. */
  private void mustPassOnTheRest(Paid paid, Money back, CurrencyRule rule) {
    var passedOn = Money.zero(rule.currency());
    for (var capture : paid.captures()) {
      var left = shown(capture).captured().minus(shown(capture).refunded());
      if (!left.isZero()) {
        assertThat(rule.isWritable(left)).isTrue();
        assertThat(gateway.transfer(capture.orders().transfer(capture.reference(), host, left)))
            .isInstanceOfSatisfying(Transferred.class, it -> assertThat(it.amount()).isEqualTo(left));
        passedOn = passedOn.plus(left);
      }
    }
    assertThat(passedOn.plus(back)).isEqualTo(paid.booking().terms().price().total());
  }

  private ProviderPayment shown(Capture capture) {
    return (ProviderPayment) ((Found) gateway.lookUp(capture.reference())).object();
  }

  private static Booking booked(Inquiry inquiry, StayPrice price, PaymentSchedule schedule, CurrencyRule rule,
      Random random) {
    var now = inquiry.bookedOn().atTime(LocalTime.NOON).atZone(TIMES.zone()).toInstant();
    var policies = CancellationPolicy.values();
    var share = price.share();
    var booking = Booking.open(new BookingId(UUID.randomUUID()), new Terms(new QuoteId(UUID.randomUUID()),
        new ListingId(UUID.randomUUID()), new UserId(UUID.randomUUID()), new UserId(UUID.randomUUID()), inquiry.stay(),
        inquiry.party(), TIMES, new Price(price.lines(), price.total(), new HostShare(
            price.includedTaxes(), share.serviceFee(), share.feeVersion(), share.payout()), rule.step()),
        policies[random.nextInt(policies.length)]), Instalments.planned(schedule.later(), now), true, null, now);
    booking.make(BookingMove.AGREE, Side.PAYMENT, now);
    booking.make(BookingMove.CONFIRM, Side.PAYMENT, now);
    allPaid(booking, now);
    return booking;
  }

  private static void allPaid(Booking booking, Instant now) {
    booking.instalments().all().forEach(instalment -> {
      booking.instalmentIsCharged(instalment, UUID.randomUUID(), now);
      booking.instalmentIsPaid(instalment.number());
    });
  }

  /** A stay with what was taken for it, the oldest first. */
  private record Paid(Booking booking, List<Capture> captures) {
  }

  /** One payment that was taken. */
  private record Capture(Orders orders, ProviderReference reference, Money amount) {
  }
}
