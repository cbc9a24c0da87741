package dev.roost.notification.contract;

import dev.roost.shared.Actor.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What can be told to those outside: the one table of names, of the scope that reads them, of what they tell, and of what they
 * mean. The documentation is drawn from it. A name stays, and what an event tells only grows; what would change the meaning of
 * either is another version.
 */
public enum EventType {
  BOOKING_OPENED("booking.opened", Shape.BOOKING, "A guest has begun to book; the nights are held until it is paid."),
  BOOKING_REQUESTED("booking.requested", Shape.BOOKING, "A guest asks for a stay; the host has to answer."),
  BOOKING_AGREED("booking.agreed", Shape.BOOKING, "Both sides want the stay; the money is being taken."),
  BOOKING_CONFIRMED("booking.confirmed", Shape.BOOKING, "The stay is agreed and paid; its nights are reserved."),
  BOOKING_DECLINED("booking.declined", Shape.BOOKING, "The host said no."),
  BOOKING_EXPIRED("booking.expired", Shape.BOOKING, "It was not paid, or not answered, in time."),
  BOOKING_WITHDRAWN("booking.withdrawn", Shape.BOOKING, "The guest took it back before it was agreed."),
  BOOKING_PAYMENT_FAILED("booking.payment-failed", Shape.BOOKING, "The money could not be taken after all."),
  BOOKING_PAID_TOO_LATE("booking.paid-too-late", Shape.BOOKING,
      "It was paid when the nights were gone; the money goes back."),
  BOOKING_CANCELLED("booking.cancelled", Shape.BOOKING, "A stay that was agreed was called off."),
  BOOKING_NO_SHOW("booking.no-show", Shape.BOOKING, "The host reports that the guest never came."),
  BOOKING_ALTERED("booking.altered", Shape.ALTERATION, "A booking has other nights, another party or another price."),
  STAY_STARTED("stay.started", Shape.BOOKING, "The check-in time has come."),
  STAY_COMPLETED("stay.completed", Shape.BOOKING, "The check-out time has passed."),
  ALTERATION_PROPOSED("alteration.proposed", Shape.ALTERATION,
      "One side wants a booking altered; the other one answers."),
  ALTERATION_ACCEPTED("alteration.accepted", Shape.ALTERATION,
      "Both sides agree; what it costs more is charged first."),
  ALTERATION_DECLINED("alteration.declined", Shape.ALTERATION, "The other side said no."),
  ALTERATION_EXPIRED("alteration.expired", Shape.ALTERATION, "Nobody answered in time."),
  ALTERATION_FAILED("alteration.failed", Shape.ALTERATION, "What it costs more was not paid."),
  ALTERATION_LAPSED("alteration.lapsed", Shape.ALTERATION, "The booking ended some other way."),
  ALTERATION_WITHDRAWN("alteration.withdrawn", Shape.ALTERATION, "It was taken back before it was answered."),
  INSTALMENT_PAID("instalment.paid", Shape.INSTALMENT, "A later part of a long stay was paid."),
  INSTALMENT_OVERDUE("instalment.overdue", Shape.INSTALMENT,
      "A later part could not be charged; the guest has to pay it."),
  PAYMENT_AUTHORIZED("payment.authorized", Shape.PAYMENT, "The money of a payment is held."),
  PAYMENT_CAPTURED("payment.captured", Shape.PAYMENT, "The money of a payment was taken."),
  PAYMENT_RELEASED("payment.released", Shape.PAYMENT, "A payment was given up; nothing of it is held any more."),
  REFUND_SETTLED("refund.settled", Shape.REFUND, "The money of a refund has gone back."),
  REFUND_FAILED("refund.failed", Shape.REFUND, "A refund failed; the money is still owed."),
  DISPUTE_OPENED("dispute.opened", Shape.DISPUTE, "A guest's bank has taken money back."),
  DISPUTE_CLOSED("dispute.closed", Shape.DISPUTE, "It is decided whose the disputed money is."),
  PAYOUT_SENT("payout.sent", Shape.PAYOUT, "The host was paid."),
  PAYOUT_FAILED("payout.failed", Shape.PAYOUT, "A payout, or a part of it, could not be sent."),
  PAYOUT_RETURNED("payout.returned", Shape.PAYOUT, "What was sent, or a part of it, has come back."),
  VERIFICATION_SUBMITTED("verification.submitted", Shape.VERIFICATION, "The host wants to be verified."),
  VERIFICATION_APPROVED("verification.approved", Shape.VERIFICATION, "The host is verified, and may be paid."),
  VERIFICATION_REJECTED("verification.rejected", Shape.VERIFICATION, "The host was not verified, and may try again."),
  VERIFICATION_REVOKED("verification.revoked", Shape.VERIFICATION, "The host is no longer verified."),
  REVIEWS_REVEALED("reviews.revealed", Shape.REVIEWS,
      "What guest and host wrote about a stay can be read by everybody."),
  MESSAGE_SENT("message.sent", Shape.MESSAGE, "There is a new message in a conversation."),
  LISTING_PUBLISHED("listing.published", Shape.LISTING, "A listing can be found and booked."),
  LISTING_CHANGED("listing.changed", Shape.LISTING, "Something that guests see of a listing changed."),
  LISTING_SNOOZED("listing.snoozed", Shape.LISTING, "A listing is off the market for a while."),
  LISTING_DELISTED("listing.delisted", Shape.LISTING, "A listing left the market for good."),
  LISTING_RATED("listing.rating-changed", Shape.LISTING, "What guests make of a listing on the whole changed."),
  CALENDAR_CHANGED("calendar.changed", Shape.CALENDAR,
      "Blocks, stay rules, or what channels say is taken changed in a calendar."),
  CALENDAR_CONFLICT_FOUND("calendar.conflict-found", Shape.CALENDAR,
      "A channel says that nights are taken which a guest has here."),
  PRICES_CHANGED("prices.changed", Shape.PRICES, "The prices of a listing changed.");

  /** Of what events tell. */
  public static final int VERSION = 1;

  private static final Map<String, EventType> BY_CODE = Arrays.stream(values())
      .collect(Collectors.toUnmodifiableMap(EventType::code, Function.identity()));

  private final String code;
  private final Shape shape;
  private final String meaning;

  EventType(String code, Shape shape, String meaning) {
    this.code = code;
    this.shape = shape;
    this.meaning = meaning;
  }

  public static Optional<EventType> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** The name that those outside know. */
  public String code() {
    return code;
  }

  public Shape shape() {
    return shape;
  }

  public String meaning() {
    return meaning;
  }

  /** What an event tells, to whom, and which scope reads it. */
  public enum Shape {
    BOOKING(Scope.BOOKINGS_READ, Concerned.GUEST_AND_HOSTS, "listingId", "bookingId", "status"), //
    ALTERATION(Scope.BOOKINGS_READ, Concerned.GUEST_AND_HOSTS, "listingId", "bookingId", "alterationId"), //
    INSTALMENT(Scope.BOOKINGS_READ, Concerned.GUEST_AND_HOSTS, "listingId", "bookingId"), //
    REVIEWS(Scope.BOOKINGS_READ, Concerned.GUEST_AND_HOSTS, "listingId", "bookingId"), //
    MESSAGE(Scope.MESSAGES_READ, Concerned.GUEST_AND_HOSTS, "listingId", "conversationId", "messageId"), //
    PAYMENT(Scope.BOOKINGS_READ, Concerned.GUEST, "bookingId", "paymentId"), //
    REFUND(Scope.BOOKINGS_READ, Concerned.GUEST, "bookingId", "paymentId", "refundId"), //
    DISPUTE(Scope.BOOKINGS_READ, Concerned.HOST, "bookingId", "disputeId", "status"), //
    PAYOUT(Scope.PAYOUTS_READ, Concerned.HOST, "payoutId"), //
    VERIFICATION(Scope.PAYOUTS_READ, Concerned.HOST), //
    LISTING(Scope.LISTINGS_READ, Concerned.HOSTS, "listingId"), //
    CALENDAR(Scope.CALENDAR_READ, Concerned.HOSTS, "listingId"), //
    PRICES(Scope.PRICES_READ, Concerned.HOSTS, "listingId");

    private final Scope scope;
    private final Concerned concerned;
    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed
    private final List<String> fields;

    Shape(Scope scope, Concerned concerned, String... fields) {
      this.scope = scope;
      this.concerned = concerned;
      this.fields = List.of(fields);
    }

    public Scope scope() {
      return scope;
    }

    public Concerned concerned() {
      return concerned;
    }

    /** The members of {@code data}. */
    public List<String> fields() {
      return fields;
    }
  }

  /** Whom an event concerns, beside administrators. */
  public enum Concerned {
    /** The guest of the booking, and everybody who may see the listing as its hosts do. */
    GUEST_AND_HOSTS,
    /** The guest of the booking. */
    GUEST,
    /** The host whose money it is. */
    HOST,
    /** Everybody who may see the listing as its hosts do. */
    HOSTS
  }
}
