package roosttest.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.privacy.api.AuditEntryView;
import dev.roost.privacy.application.AuditLog;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every audit log does. */
public abstract class AuditLogContract {

  private static final Instant LONG_AGO = Instant.parse("2020-05-01T12:00:00Z");

  private final UserId admin = new UserId(UUID.randomUUID());
  private final UserId user = new UserId(UUID.randomUUID());
  private long count;

  protected abstract AuditLog log();

  @Test
  void shouldListTheNewestFirst() {
    // given
    var first = added(user, LONG_AGO);
    var second = added(null, LONG_AGO);
    var third = added(user, LONG_AGO);
    // then
    assertThat(log().list(admin, null, PageRequest.first(9)).items()).containsExactly(third, second, first);
    assertThat(log().list(null, user, PageRequest.first(9)).items()).containsExactly(third, first);
    assertThat(log().list(user, user, PageRequest.first(9)).items()).isEmpty();
    // when
    var page = log().list(admin, null, PageRequest.first(2));
    // then
    assertThat(page.items()).containsExactly(third, second);
    assertThat(log().list(admin, null, new PageRequest(page.next(), 2)).items()).containsExactly(first);
    assertThat(log().list(null, null, PageRequest.first(9)).items()).contains(third);
  }

  @Test
  void shouldForgetWhatIsOlder() {
    // given
    added(user, LONG_AGO);
    var newer = added(user, LONG_AGO.plus(Duration.ofDays(1)));
    // when
    assertThat(log().forgetBefore(LONG_AGO.plusSeconds(1), 1_000)).isPositive();
    // then
    assertThat(log().list(admin, null, PageRequest.first(9)).items()).containsExactly(newer);
  }

  private AuditEntryView added(@Nullable UserId about, Instant at) {
    count++;
    var entry = new AuditEntryView(
        new UUID(0x0197_0000_0000_7000L + (count << 20), UUID.randomUUID().getLeastSignificantBits()), at,
        admin, "identity.UserAdministration.show", about, List.of(new UUID(1, count), new UUID(2, count)));
    log().add(entry);
    return entry;
  }
}
