package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.notification.RecordedOutbox;

class MailAdministrationServiceTest {

  private final MailAdministrationService service = new MailAdministrationService(new RecordedOutbox());

  @Test
  void shouldTellAdministratorsOnly() {
    assertThat(catchThrowableOfType(Refused.class,
        () -> service.list(Actors.host(), MailStatus.FAILED, PageRequest.first(9))).refusal())
        .isInstanceOf(NotAllowed.class);
    assertThat(service.list(Actors.admin(), null, PageRequest.first(9)).items()).isEmpty();
  }
}
