package roosttest.notification;

import dev.roost.notification.api.MailView;
import dev.roost.notification.application.Outbox;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives out the claims that a test wants, and keeps what was posted and what came of it. */
public final class RecordedOutbox implements Outbox {

  public final List<Posted> posted = new ArrayList<>();
  public final List<Claim> due = new ArrayList<>();
  public final Map<MailId, MailStatus> settled = new ConcurrentHashMap<>();
  public final Map<MailId, Instant> postponed = new ConcurrentHashMap<>();

  /** Whether the node dies before it can write down what became of a mail. */
  public boolean dies;

  @Override
  public void add(Collection<Posted> mails) {
    posted.addAll(mails);
  }

  @Override
  public List<Claim> claim(int atMost, Duration lease) {
    var claimed = List.copyOf(due);
    due.clear();
    return claimed;
  }

  @Override
  public void settle(MailId mail, MailStatus status, @Nullable String reason) {
    if (dies) {
      throw new IllegalStateException("dead");
    }
    settled.put(mail, status);
  }

  @Override
  public void postpone(Claim claim, Instant dueAt, String reason) {
    postponed.put(claim.id(), dueAt);
  }

  @Override
  public Page<MailView> list(@Nullable MailStatus status, PageRequest page) {
    return new Page<>(List.of(), null);
  }

  @Override
  public int forget(Instant before, int atMost) {
    return 0;
  }
}
