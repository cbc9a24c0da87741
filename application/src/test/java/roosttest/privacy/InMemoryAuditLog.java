package roosttest.privacy;

import dev.roost.privacy.api.AuditEntryView;
import dev.roost.privacy.application.AuditLog;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An audit log without a database. */
public final class InMemoryAuditLog implements AuditLog {

  private final List<AuditEntryView> entries = new ArrayList<>();

  @Override
  public void add(AuditEntryView entry) {
    entries.add(entry);
  }

  @Override
  public Page<AuditEntryView> list(@Nullable UserId by, @Nullable UserId about, PageRequest page) {
    var found = entries.stream().filter(it -> by == null || it.by().equals(by))
        .filter(it -> about == null || about.equals(it.about()))
        .filter(it -> page.after() == null || it.id().toString().compareTo(page.after()) < 0)
        .sorted(Comparator.comparing((AuditEntryView it) -> it.id().toString()).reversed()).toList();
    return found.size() <= page.limit()
        ? new Page<>(found, null)
        : new Page<>(found.subList(0, page.limit()), found.get(page.limit() - 1).id().toString());
  }

  @Override
  public int forgetBefore(Instant before, int atMost) {
    var old = entries.stream().filter(it -> it.at().isBefore(before)).limit(atMost).toList();
    entries.removeAll(old);
    return old.size();
  }
}
