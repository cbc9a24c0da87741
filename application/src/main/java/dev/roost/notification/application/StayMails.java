package dev.roost.notification.application;

import dev.roost.booking.contract.BookingStatus;
import dev.roost.booking.spi.ToldStays.ToldStay;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.contract.MailCategory;
import dev.roost.notification.contract.MailKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The one table of mails about stays: until when each has a point. */
final class StayMails {

  private static final Set<BookingStatus> AGREED = Set.of(BookingStatus.CONFIRMED, BookingStatus.IN_STAY);
  private static final Set<BookingStatus> CANCELLED = Set.of(BookingStatus.CANCELLED_BY_GUEST,
      BookingStatus.CANCELLED_BY_HOST, BookingStatus.CANCELLED_UNPAID);
  private static final Set<MailKind> WITH_ENTRY = Set.of(MailKind.BOOKING_CONFIRMED_GUEST,
      MailKind.BOOKING_ALTERED_GUEST, MailKind.BOOKING_CANCELLED_GUEST);
  private static final List<String> DETAILS = List.of("listing", "checkIn", "checkOut", "nights", "guests", "total",
      "calledOffBy", "comesBack", "amount", "guestMessage", "hostMessage", "booking");

  private static final Map<MailKind, Predicate<ToldStay>> STILL_SO = new EnumMap<>(Map.ofEntries(
      Map.entry(MailKind.BOOKING_REQUESTED, is(BookingStatus.REQUESTED)),
      Map.entry(MailKind.BOOKING_ACCEPTED, is(BookingStatus.CAPTURING)),
      Map.entry(MailKind.BOOKING_CONFIRMED_GUEST, isOneOf(AGREED)),
      Map.entry(MailKind.BOOKING_CONFIRMED_HOST, isOneOf(AGREED)),
      Map.entry(MailKind.BOOKING_DECLINED, is(BookingStatus.DECLINED)),
      // Who never paid knows; nobody was asked.
      Map.entry(MailKind.BOOKING_EXPIRED, is(BookingStatus.EXPIRED).and(StayMails::wasAsked)),
      Map.entry(MailKind.BOOKING_WITHDRAWN, is(BookingStatus.WITHDRAWN).and(StayMails::wasAsked)),
      Map.entry(MailKind.PAYMENT_FAILED, is(BookingStatus.PAYMENT_FAILED)),
      Map.entry(MailKind.PAID_TOO_LATE, is(BookingStatus.EXPIRED)),
      Map.entry(MailKind.INSTALMENT_OVERDUE, isOneOf(AGREED).and(stay -> stay.overdue() != null)),
      Map.entry(MailKind.BOOKING_CANCELLED_GUEST, isOneOf(CANCELLED)),
      Map.entry(MailKind.BOOKING_CANCELLED_HOST, isOneOf(CANCELLED)),
      Map.entry(MailKind.BOOKING_NO_SHOW, is(BookingStatus.NO_SHOW)),
      Map.entry(MailKind.BOOKING_ALTERED_GUEST, isOneOf(AGREED)),
      Map.entry(MailKind.BOOKING_ALTERED_HOST, isOneOf(AGREED)),
      Map.entry(MailKind.REVIEW_POSSIBLE_GUEST, is(BookingStatus.COMPLETED)),
      Map.entry(MailKind.REVIEW_POSSIBLE_HOST, is(BookingStatus.COMPLETED)),
      Map.entry(MailKind.REVIEWS_REVEALED_GUEST, _ -> true), Map.entry(MailKind.REVIEWS_REVEALED_HOST, _ -> true)));

  private StayMails() {
  }

  static Set<MailKind> kinds() {
    return STILL_SO.keySet();
  }

  static boolean isStillSo(MailKind kind, ToldStay stay) {
    return Objects.requireNonNull(STILL_SO.get(kind), kind::name).test(stay);
  }

  /** Whether the reader's calendar is told. */
  static boolean hasEntry(MailKind kind) {
    return WITH_ENTRY.contains(kind);
  }

  /** What is listed below the text: of reviews only which stay it was. */
  static List<String> details(MailKind kind, Map<String, Fact> facts) {
    return DETAILS.stream().filter(facts::containsKey).filter(it -> switch (it) {
      case "total" -> kind.category().isOptional() && !isAboutReviews(kind);
      case "guestMessage" -> kind == MailKind.BOOKING_REQUESTED;
      case "hostMessage" -> kind == MailKind.BOOKING_DECLINED;
      case "amount" -> kind == MailKind.INSTALMENT_OVERDUE;
      default -> true;
    }).toList();
  }

  private static boolean isAboutReviews(MailKind kind) {
    return kind.category() == MailCategory.REVIEWS;
  }

  private static boolean wasAsked(ToldStay stay) {
    return stay.answerBy() != null;
  }

  private static Predicate<ToldStay> is(BookingStatus status) {
    return stay -> stay.status() == status;
  }

  private static Predicate<ToldStay> isOneOf(Set<BookingStatus> statuses) {
    return stay -> statuses.contains(stay.status());
  }
}
