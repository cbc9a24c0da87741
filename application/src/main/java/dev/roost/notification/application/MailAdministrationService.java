package dev.roost.notification.application;

import dev.roost.notification.api.MailAdministration;
import dev.roost.notification.api.MailView;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MailAdministrationService implements MailAdministration {

  private final Outbox outbox;
  private final MailNudge nudge;

  MailAdministrationService(Outbox outbox, MailNudge nudge) {
    this.outbox = outbox;
    this.nudge = nudge;
  }

  @Override
  @Transactional(readOnly = true)
  public Page<MailView> list(Actor admin, @Nullable MailStatus status, PageRequest page) {
    mustBeAdmin(admin, "list mails");
    return outbox.list(status, page);
  }

  @Override
  @Transactional
  public MailView sendAgain(Actor admin, MailId mail) {
    mustBeAdmin(admin, "send mails again");
    outbox.sendAgain(mail);
    nudge.soon();
    return outbox.find(mail).orElseThrow(() -> new Refused(new NotFound("mail", mail.toString())));
  }

  private static void mustBeAdmin(Actor actor, String action) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
  }
}
