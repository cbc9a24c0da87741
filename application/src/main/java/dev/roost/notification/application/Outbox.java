package dev.roost.notification.application;

import dev.roost.notification.api.MailView;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mails that are to be sent: to whom and about what, never what they say. Any number of nodes may send, and each may die at
 * any moment; time is the database's.
 */
public interface Outbox {

  /** Adds mails. Of one event there is one of each kind for each reader: what is there already stays as it is. */
  void add(Collection<Posted> mails);

  /** Takes what is due, the longest due first: it is the caller's for the lease, then somebody else tries. */
  List<Claim> claim(int atMost, Duration lease);

  /** Writes down what became of a mail that was claimed; one that somebody else has finished meanwhile stays so. */
  void settle(MailId mail, MailStatus status, @Nullable String reason);

  /** The mail is to be sent again. */
  void postpone(Claim claim, Instant dueAt, String reason);

  /** The newest first. */
  Page<MailView> list(@Nullable MailStatus status, PageRequest page);

  /** Deletes what was posted before that moment. */
  int forget(Instant before, int atMost);

  /**
   * A mail that is to be sent.
   *
   * @param event what caused it; absent where the cause itself has posted it
   * @param after how long it waits before it is sent
   */
  record Posted(MailId id, MailKind kind, UserId reader, @Nullable UUID event, About about, Duration after) {
  }

  /**
   * What a mail is about.
   *
   * @param booking the stay
   * @param subject what else its kind tells of: an alteration, a payment, a refund, a payout
   */
  record About(@Nullable UUID booking, @Nullable UUID subject) {

    public static final About NOTHING = new About(null, null);
  }

  /**
   * A mail that somebody has taken.
   *
   * @param tries how often it was tried in vain
   * @param firstTried when it was first taken; now for the first time
   */
  record Claim(MailId id, MailKind kind, UserId reader, About about, int tries, Instant firstTried, Instant until) {
  }
}
