package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import roosttest.identity.Actors;
import roosttest.notification.RecordedOutbox;

class MailAdministrationServiceTest {

  private static final MailId MAIL = new MailId(UUID.randomUUID());

  private final RecordedOutbox outbox = new RecordedOutbox();
  private final MailAdministrationService service = new MailAdministrationService(outbox,
      new MailNudge(new DefaultListableBeanFactory().getBeanProvider(MailWorker.class)));

  @Test
  void shouldTellAdministratorsOnly() {
    assertThat(catchThrowableOfType(Refused.class,
        () -> service.list(Actors.host(), MailStatus.FAILED, PageRequest.first(9))).refusal())
        .isInstanceOf(NotAllowed.class);
    assertThat(catchThrowableOfType(Refused.class, () -> service.sendAgain(Actors.host(), MAIL)).refusal())
        .isInstanceOf(NotAllowed.class);
    assertThat(service.list(Actors.admin(), null, PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  void shouldTellThatThereIsNoSuchMail() {
    assertThat(catchThrowableOfType(Refused.class, () -> service.sendAgain(Actors.admin(), MAIL)).refusal())
        .isEqualTo(new NotFound("mail", MAIL.toString()));
  }
}
