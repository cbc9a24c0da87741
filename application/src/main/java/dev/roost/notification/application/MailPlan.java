package dev.roost.notification.application;

import dev.roost.notification.api.EventView;
import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.contract.EventData;
import dev.roost.notification.contract.EventType;
import dev.roost.notification.contract.MailKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The one table of which event brings which mails. */
final class MailPlan {

  /** Whoever accepts mostly has the money in the same moment, and then the confirmation says it all. */
  private static final Duration MONEY_IS_TAKEN_MEANWHILE = Duration.ofMinutes(1);

  /** Whoever has the conversation open needs no mail. */
  private static final Duration NOBODY_READS_IT = Duration.ofMinutes(10);

  private static final Map<EventType, List<MailKind>> MAILS = new EnumMap<>(Map.ofEntries(
      Map.entry(EventType.BOOKING_REQUESTED, List.of(MailKind.BOOKING_REQUESTED)),
      Map.entry(EventType.BOOKING_AGREED, List.of(MailKind.BOOKING_ACCEPTED)),
      Map.entry(EventType.BOOKING_CONFIRMED,
          List.of(MailKind.BOOKING_CONFIRMED_GUEST, MailKind.BOOKING_CONFIRMED_HOST)),
      Map.entry(EventType.BOOKING_DECLINED, List.of(MailKind.BOOKING_DECLINED)),
      Map.entry(EventType.BOOKING_EXPIRED, List.of(MailKind.BOOKING_EXPIRED)),
      Map.entry(EventType.BOOKING_WITHDRAWN, List.of(MailKind.BOOKING_WITHDRAWN)),
      Map.entry(EventType.BOOKING_PAYMENT_FAILED, List.of(MailKind.PAYMENT_FAILED)),
      Map.entry(EventType.BOOKING_PAID_TOO_LATE, List.of(MailKind.PAID_TOO_LATE)),
      Map.entry(EventType.BOOKING_CANCELLED,
          List.of(MailKind.BOOKING_CANCELLED_GUEST, MailKind.BOOKING_CANCELLED_HOST)),
      Map.entry(EventType.BOOKING_NO_SHOW, List.of(MailKind.BOOKING_NO_SHOW)),
      Map.entry(EventType.BOOKING_ALTERED, List.of(MailKind.BOOKING_ALTERED_GUEST, MailKind.BOOKING_ALTERED_HOST)),
      Map.entry(EventType.ALTERATION_PROPOSED,
          List.of(MailKind.ALTERATION_PROPOSED_GUEST, MailKind.ALTERATION_PROPOSED_HOST)),
      Map.entry(EventType.ALTERATION_DECLINED, dropped()), Map.entry(EventType.ALTERATION_EXPIRED, dropped()),
      Map.entry(EventType.ALTERATION_FAILED, dropped()), Map.entry(EventType.ALTERATION_WITHDRAWN, dropped()),
      Map.entry(EventType.INSTALMENT_OVERDUE, List.of(MailKind.INSTALMENT_OVERDUE)),
      Map.entry(EventType.REFUND_SETTLED, List.of(MailKind.REFUND_SENT)),
      Map.entry(EventType.MESSAGE_SENT, List.of(MailKind.MESSAGE_WAITING_GUEST, MailKind.MESSAGE_WAITING_HOST)),
      Map.entry(EventType.VERIFICATION_APPROVED, List.of(MailKind.VERIFICATION_APPROVED)),
      Map.entry(EventType.VERIFICATION_REJECTED, List.of(MailKind.VERIFICATION_REJECTED)),
      Map.entry(EventType.VERIFICATION_REVOKED, List.of(MailKind.VERIFICATION_REVOKED)),
      Map.entry(EventType.PAYOUT_SENT, List.of(MailKind.PAYOUT_SENT)),
      Map.entry(EventType.PAYOUT_FAILED, List.of(MailKind.PAYOUT_FAILED)),
      Map.entry(EventType.PAYOUT_RETURNED, List.of(MailKind.PAYOUT_RETURNED)),
      Map.entry(EventType.STAY_COMPLETED,
          List.of(MailKind.REVIEW_POSSIBLE_GUEST, MailKind.REVIEW_POSSIBLE_HOST)),
      Map.entry(EventType.REVIEWS_REVEALED,
          List.of(MailKind.REVIEWS_REVEALED_GUEST, MailKind.REVIEWS_REVEALED_HOST))));

  private MailPlan() {
  }

  /** The events that somebody gets a mail for. */
  static Set<EventType> types() {
    return MAILS.keySet();
  }

  static List<Planned> of(EventView event) {
    return MAILS.getOrDefault(event.type(), List.of()).stream()
        .map(kind -> new Planned(kind, about(event.data()), after(kind))).toList();
  }

  private static About about(EventData data) {
    return new About(data.booking(), first(data.alteration(), data.refund(), data.payout(), data.message()));
  }

  private static @Nullable UUID first(@Nullable UUID... subjects) {
    return Stream.of(subjects).filter(it -> it != null).findFirst().orElse(null);
  }

  private static Duration after(MailKind kind) {
    return switch (kind) {
      case BOOKING_ACCEPTED -> MONEY_IS_TAKEN_MEANWHILE;
      case MESSAGE_WAITING_GUEST, MESSAGE_WAITING_HOST -> NOBODY_READS_IT;
      default -> Duration.ZERO;
    };
  }

  private static List<MailKind> dropped() {
    return List.of(MailKind.ALTERATION_DROPPED_GUEST, MailKind.ALTERATION_DROPPED_HOST);
  }

  /** A mail to whoever its kind says. */
  record Planned(MailKind kind, About about, Duration after) {
  }
}
