package dev.roost.messaging.application;

import dev.roost.messaging.api.OwnMessageTemplates;
import dev.roost.messaging.api.TemplateCommand;
import dev.roost.messaging.api.TemplateView;
import dev.roost.messaging.contract.MessagingRefusal.TooManyTemplates;
import dev.roost.messaging.contract.TemplateId;
import dev.roost.messaging.domain.MessageTemplate;
import dev.roost.messaging.domain.MessageTemplates;
import dev.roost.messaging.domain.TemplateText;
import dev.roost.platform.Idempotency;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.IdempotencyKey;
import dev.roost.platform.Ids;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OwnMessageTemplateService implements OwnMessageTemplates {

  private static final int MOST = 200;

  private final MessageTemplates templates;
  private final Idempotency idempotency;
  private final Ids ids;
  private final Clock clock;

  OwnMessageTemplateService(MessageTemplates templates, Idempotency idempotency, Ids ids, Clock clock) {
    this.templates = templates;
    this.idempotency = idempotency;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Once<TemplateView> create(Actor owner, IdempotencyKey key, TemplateCommand command) {
    var user = owner.mustBeUser(Scope.MESSAGES_WRITE);
    return idempotency.once(owner, "messaging.create-template", key, command, TemplateView.class, () -> {
      var template = MessageTemplate.create(new TemplateId(ids.next()), user, command.name(),
          new TemplateText(command.text()), clock.instant().truncatedTo(ChronoUnit.MICROS));
      if (templates.lockAndCount(user) >= MOST) {
        throw new Refused(new TooManyTemplates(MOST));
      }
      templates.add(template);
      return view(template, 1);
    });
  }

  @Override
  @Transactional(readOnly = true)
  public Page<TemplateView> list(Actor owner, PageRequest page) {
    return templates.of(owner.mustBeUser(Scope.MESSAGES_READ), page).map(it -> view(it, it.version()));
  }

  @Override
  @Transactional(readOnly = true)
  public TemplateView get(Actor owner, TemplateId id) {
    var user = owner.mustBeUser(Scope.MESSAGES_READ);
    var found = templates.find(id).filter(it -> it.owner().equals(user)).orElseThrow(() -> unknown(id));
    return view(found, found.version());
  }

  @Override
  @Transactional
  public TemplateView edit(Actor owner, TemplateId id, TemplateCommand command, long expectedVersion) {
    var template = lock(owner, id).orElseThrow(() -> unknown(id));
    if (template.version() != expectedVersion) {
      throw new Refused(new VersionStale("template", template.version()));
    }
    template.edit(command.name(), new TemplateText(command.text()));
    templates.save(template);
    return view(template, template.version() + 1);
  }

  @Override
  @Transactional
  public void remove(Actor owner, TemplateId id) {
    templates.remove(lock(owner, id).orElseThrow(() -> unknown(id)).id());
  }

  private Optional<MessageTemplate> lock(Actor owner, TemplateId id) {
    var user = owner.mustBeUser(Scope.MESSAGES_WRITE);
    return templates.lock(id).filter(it -> it.owner().equals(user));
  }

  private static TemplateView view(MessageTemplate template, long version) {
    var stored = template.snapshot();
    return new TemplateView(stored.id(), version, stored.name(), stored.text().value(), stored.createdAt());
  }

  private static Refused unknown(TemplateId id) {
    return new Refused(new NotFound("template", id.toString()));
  }
}
